/** Changes of white-space cells (system C): drafts as fields, what a save of them writes, and what takes it back. */
export { cellDraftOf, withDraft } from './cellDraft.ts';
export { bulkCellChanges, saveCellChanges, storedCellOf, type CellGroup, type SaveOptions } from './saveCells.ts';
export { conversionChanges, linkChanges, outcomeChanges, unlinkChanges, type ConversionOptions } from './conversionChanges.ts';
export { focusAddChanges, focusRemoveChanges, focusReorderChanges, focusUpdateChanges, type FocusOptions } from './focusChanges.ts';
export { walletChanges, type WalletChange } from './walletChanges.ts';
export { undoChanges, type UndoOptions } from './undoChanges.ts';

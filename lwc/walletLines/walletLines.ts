/** The lines of the wallet view, sorted and filtered as a tree, and what an edit of one writes (system C). */
export { competitorRevenue, everyKey, firstOpen, walletLines, type Sort, type Sorting, type WalletLine } from './lines.ts';
export { fieldOf, type EditedColumn, type OwnValues } from './editedFields.ts';
export { ownValues, storedValues, withPending, type Pending } from './ownValues.ts';
export { editOf, type WalletEdit } from './edits.ts';

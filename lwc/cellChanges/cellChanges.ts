/** Changes of white-space cells (system C): drafts as fields, and what a save of them writes. */
export { cellDraftOf, withDraft } from './cellDraft.ts';

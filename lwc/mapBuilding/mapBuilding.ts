/** A relationship map built fast: from contacts, titles, departments, contact roles and campaigns; and maps or duplicates merged (system D). */
export {
  proposeStakeholders,
  type ContactFacts,
  type KnownContact,
  type StakeholderProposal,
  type ProposalReason,
} from './proposeStakeholders.ts';
export { readTitle, type TitleReading } from './readTitle.ts';
export { mergeStakeholders, type MergeChoice, type StakeholderMerge } from './mergeStakeholders.ts';
export { buyingRoleOf, orgRoleFor } from './buyingRoleOf.ts';

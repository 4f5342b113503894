/** A relationship map built fast: from contacts, titles, departments, contact roles and campaigns; and maps or duplicates merged (system D). */
export {
  proposeStakeholders,
  type ContactFacts,
  type KnownContact,
  type StakeholderProposal,
  type ProposalReason,
} from './proposeStakeholders.ts';
export { readTitle, type TitleReading } from './readTitle.ts';
export { mergeLines, type LineChoice, type MergedLines, type MergePair } from './mergeLines.ts';
export { mergeGrounds } from './mergeGrounds.ts';
export { mergeStakeholders, type MergeChoice, type StakeholderMerge } from './mergeStakeholders.ts';
export { buyingRoleOf, orgRoleFor } from './buyingRoleOf.ts';
export { likelyDuplicates, type Certainty, type DuplicateReason, type LikelyDuplicate } from './likelyDuplicates.ts';
export { arrangeDrafts, draftOf, type ArrangedDrafts, type DraftHead, type PositionDraft } from './positionDrafts.ts';
export { proposalClashes, type ProposalClash } from './proposalClashes.ts';
export { unfilledRoles, type UnfilledRole } from './unfilledRoles.ts';

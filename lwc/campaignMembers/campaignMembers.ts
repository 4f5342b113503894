/** People of the map as members of a campaign: who can be one, who is one, and who answered (system E). */
export {
  readCandidates,
  type CampaignToFill,
  type CandidateFacts,
  type ContactOptOut,
  type MemberCandidate,
  type MemberCaution,
  type MemberObstacle,
} from './readCandidates.ts';
export { choosePeople, contactsToAdd, type PeopleChoice } from './choosePeople.ts';
export { readMemberStatuses, type MemberStatus } from './readMemberStatuses.ts';
export { readCampaignMembers, type CampaignMember, type CampaignMembers } from './readCampaignMembers.ts';
export { readPersonEngagement, type PersonEngagement } from './readPersonEngagement.ts';

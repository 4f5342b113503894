import { accountShare } from './standardBehaviour/accountShare.ts';
import { event, task } from './standardBehaviour/activity.ts';
import { campaignMember } from './standardBehaviour/campaignMember.ts';
import { contract } from './standardBehaviour/contract.ts';
import { opportunity } from './standardBehaviour/opportunity.ts';
import { opportunityLineItem } from './standardBehaviour/opportunityLineItem.ts';
import { permissionSetAssignment } from './standardBehaviour/permissionSetAssignment.ts';
import { personName } from './standardBehaviour/personName.ts';
import { asset, pricebookEntry } from './standardBehaviour/priceBook.ts';
import type { StandardBehaviour } from './standardBehaviour/standardBehaviour.ts';
import { accountContactRelation, accountTeamMember, opportunityTeamMember } from './standardBehaviour/teamMember.ts';
import { user } from './standardBehaviour/user.ts';

/** By object; objects without an entry have no behaviour of their own. */
export const standardBehaviours: Readonly<Record<string, StandardBehaviour>> = {
  AccountContactRelation: accountContactRelation,
  AccountShare: accountShare,
  AccountTeamMember: accountTeamMember,
  Asset: asset,
  CampaignMember: campaignMember,
  Contact: personName,
  Contract: contract,
  Event: event,
  Lead: personName,
  Opportunity: opportunity,
  OpportunityLineItem: opportunityLineItem,
  OpportunityTeamMember: opportunityTeamMember,
  PermissionSetAssignment: permissionSetAssignment,
  PricebookEntry: pricebookEntry,
  Task: task,
  User: user,
};

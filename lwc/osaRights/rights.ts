import type { ObjectInfo } from 'lightning/uiObjectInfoApi';

/** The objects that rights are told by. */
export const RIGHTS_OF: readonly string[] = [
  'Plan_Objective__c',
  'Plan_Strategy__c',
  'Plan_Action__c',
  'Plan_Comment__c',
  'Buying_Center__c',
  'Insight__c',
  'Stakeholder__c',
  'Campaign',
  'CampaignMember',
  'Task',
];

/** What this reader may do. What the org does not tell, he may not. */
export interface OsaRights {
  readonly canEditObjectives: boolean;
  readonly canCreateObjectives: boolean;
  /** Strategies and actions. */
  readonly canEditWork: boolean;
  /** Objectives, strategies and actions. */
  readonly canRemove: boolean;
  /** Answer proposals for sales: who may write the answer itself. */
  readonly canAnswer: boolean;
  readonly canComment: boolean;
  readonly canEditCenters: boolean;
  readonly canEditInsights: boolean;
  readonly canEditPeople: boolean;
  readonly canMakeCampaigns: boolean;
  readonly canAddMembers: boolean;
  readonly canMakeTasks: boolean;
  /** At least one of the judgements about people; which ones, the records themselves tell. */
  readonly canSeeJudgements: boolean;
}

const JUDGEMENTS = ['Attitude__c', 'Power__c'];

/** @param infos of the objects this reader may see; the fields in them are those he may read */
export function rightsFrom(infos: readonly ObjectInfo[]): OsaRights {
  const of = (object: string) => infos.find(({ apiName }) => apiName === object);
  const edits = (object: string) => of(object)?.updateable === true;
  const creates = (object: string) => of(object)?.createable === true;
  const removes = (object: string) => of(object)?.deletable === true;
  const work = ['Plan_Strategy__c', 'Plan_Action__c'];
  return {
    canEditObjectives: edits('Plan_Objective__c'),
    canCreateObjectives: creates('Plan_Objective__c'),
    canEditWork: work.every((object) => edits(object) && creates(object)),
    canRemove: ['Plan_Objective__c', ...work].every(removes),
    canAnswer: edits('Plan_Objective__c') && of('Plan_Objective__c')?.fields['Answer__c']?.updateable === true,
    canComment: creates('Plan_Comment__c'),
    canEditCenters: edits('Buying_Center__c'),
    canEditInsights: creates('Insight__c') && edits('Insight__c'),
    canEditPeople: edits('Stakeholder__c') && creates('Stakeholder__c'),
    canMakeCampaigns: creates('Campaign'),
    canAddMembers: creates('CampaignMember'),
    canMakeTasks: creates('Task'),
    canSeeJudgements: JUDGEMENTS.some((field) => of('Stakeholder__c')?.fields[field] !== undefined),
  };
}

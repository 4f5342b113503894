import type { ObjectInfo } from 'lightning/uiObjectInfoApi';

/** The objects of the map that its rights are told by. */
export const RIGHTS_OF: readonly string[] = ['Stakeholder__c', 'Plan_Action__c'];

export interface MapRights {
  readonly canEdit: boolean;
  readonly canRemove: boolean;
  /** May plan actions. */
  readonly canPlan: boolean;
  /** At least one of the judgements about people; which ones, the records themselves tell. */
  readonly canSeeJudgements: boolean;
  /** The org's words for the roles of contacts on opportunities; empty where it has none or does not tell. */
  readonly roleOptions: readonly string[];
}

const JUDGEMENTS = ['Attitude__c', 'Power__c', 'Personal_Wins__c', 'Trust__c'];

/** @param infos of the objects this reader may see; the fields in them are those he may read */
export function rightsFrom(infos: readonly ObjectInfo[], roleOptions: readonly string[] = []): MapRights {
  const stakeholder = infos.find(({ apiName }) => apiName === 'Stakeholder__c');
  return {
    canEdit: Boolean(stakeholder?.createable && stakeholder.updateable),
    canPlan: Boolean(infos.find(({ apiName }) => apiName === 'Plan_Action__c')?.createable),
    canRemove: Boolean(stakeholder?.deletable),
    canSeeJudgements: JUDGEMENTS.some((field) => stakeholder?.fields[field] !== undefined),
    roleOptions,
  };
}

import type { ObjectInfos } from 'c/whiteSpaceMetadata';
import type { WhiteSpaceData } from 'c/whiteSpaceSource';
import type { Rights } from 'c/whiteSpaceViews';

/** What the org lets the person do here. */
export function rightsOf(infos: ObjectInfos, data: Pick<WhiteSpaceData, 'plan' | 'policyRecord'> | undefined): Rights {
  const canPlan = Boolean(infos['Plan_Focus__c']?.createable);
  const policy = infos['Planning_Policy__c'];
  return {
    canEdit: Boolean(infos['White_Space_Cell__c']?.updateable),
    canConvert: Boolean(infos['Opportunity']?.createable),
    canPlan,
    canFocus: canPlan && Boolean(data?.plan),
    canSavePolicy: Boolean(data?.policyRecord ? policy?.updateable : policy?.createable),
  };
}

import type { Maybe, OpportunityStage } from 'c/planModel';

interface PicklistAnswer {
  readonly values?: readonly {
    readonly label: string;
    readonly value: string;
    readonly attributes?: Maybe<Readonly<Record<string, unknown>>>;
  }[];
}

/**
 * The stages of a `getPicklistValues` answer for `Opportunity.StageName`, in the org's order; an org that says nothing of a stage beside its name has
 * it open. Wire: `getPicklistValues` of `lightning/uiObjectInfoApi` with `fieldApiName: 'Opportunity.StageName'` and `recordTypeId:
 * info.defaultRecordTypeId` of `getObjectInfo({ objectApiName: 'Opportunity' })`. `OpportunityStage` itself is no object of GraphQL.
 * @see https://developer.salesforce.com/docs/atlas.en-us.uiapi.meta/uiapi/ui_api_responses_picklist_value_opportunity_stage.htm
 */
export function stagesFrom(data: unknown): readonly OpportunityStage[] {
  const { values = [] } = (data ?? {}) as PicklistAnswer;
  return values.map(({ label, value, attributes }, sortOrder) => ({
    name: value,
    label,
    isClosed: attributes?.['closed'] === true,
    isWon: attributes?.['won'] === true,
    sortOrder,
    probability: typeof attributes?.['defaultProbability'] === 'number' ? attributes['defaultProbability'] : null,
  }));
}

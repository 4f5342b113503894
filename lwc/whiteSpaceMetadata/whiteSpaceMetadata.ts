import { LightningElement, wire } from 'lwc';
import { getObjectInfo, getObjectInfos, getPicklistValues, type ObjectInfo } from 'lightning/uiObjectInfoApi';
import { hold, type Held } from 'c/held';
import type { OpportunityStage } from 'c/planModel';
import { stagesFrom } from 'c/planQueries';

/** Labels and rights by object; one that is missing is not this reader's. */
export type ObjectInfos = Readonly<Record<string, ObjectInfo>>;

/** What the org says of the objects the white space writes. */
export interface OrgMetadata {
  readonly infos: ObjectInfos;
  /** Of opportunities. */
  readonly stages: readonly OpportunityStage[];
  /** Values of `OpportunityContactRole.Role`; empty where the org does not tell them. */
  readonly roleOptions: readonly string[];
}

/** While nothing is known nothing may be done. */
export const NO_METADATA: OrgMetadata = { infos: {}, stages: [], roleOptions: [] };

interface ObjectInfosResult {
  readonly data?: { readonly results: readonly { readonly statusCode: number; readonly result: ObjectInfo }[] };
}

/**
 * Reads the metadata the white space needs; shows nothing.
 * @fires metadata with `Held<OrgMetadata>`, each time more of it is known
 */
export default class WhiteSpaceMetadata extends LightningElement {
  objectNames = ['White_Space_Cell__c', 'Insight__c', 'Plan_Focus__c', 'Buying_Center__c', 'Planning_Policy__c', 'Opportunity'];
  private known: OrgMetadata = NO_METADATA;
  private contactRoleInfo: ObjectInfo | undefined;

  @wire(getObjectInfos, { objectApiNames: '$objectNames' })
  handleObjectInfos({ data }: ObjectInfosResult): void {
    const allowed = data?.results.filter(({ statusCode }) => statusCode === 200).map(({ result }) => [result.apiName, result] as const);
    if (allowed) this.learn({ infos: Object.fromEntries(allowed) });
  }

  /** Asked on its own, because not every org serves this object: then the plan's own words for roles are offered. */
  @wire(getObjectInfo, { objectApiName: 'OpportunityContactRole' })
  handleContactRoleInfo({ data }: { readonly data?: ObjectInfo }): void {
    this.contactRoleInfo = data;
  }

  @wire(getPicklistValues, { recordTypeId: '$opportunityRecordType', fieldApiName: 'Opportunity.StageName' })
  handleStages({ data }: { readonly data?: unknown }): void {
    if (data) this.learn({ stages: stagesFrom(data) });
  }

  @wire(getPicklistValues, { recordTypeId: '$contactRoleRecordType', fieldApiName: 'OpportunityContactRole.Role' })
  handleRoles({ data }: { readonly data?: { readonly values: readonly { readonly value: string }[] } }): void {
    if (data) this.learn({ roleOptions: data.values.map(({ value }) => value) });
  }

  get opportunityRecordType(): string | undefined {
    return this.known.infos['Opportunity']?.defaultRecordTypeId ?? undefined;
  }

  get contactRoleRecordType(): string | undefined {
    return this.contactRoleInfo?.defaultRecordTypeId ?? undefined;
  }

  private learn(more: Partial<OrgMetadata>): void {
    this.known = { ...this.known, ...more };
    const detail: Held<OrgMetadata> = hold(this.known);
    this.dispatchEvent(new CustomEvent('metadata', { detail }));
  }
}

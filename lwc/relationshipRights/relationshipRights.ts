import { LightningElement, wire } from 'lwc';
import { getObjectInfo, getObjectInfos, getPicklistValues, type ObjectInfo } from 'lightning/uiObjectInfoApi';
import { rightsFrom, RIGHTS_OF, type MapRights } from './mapRights.ts';

export { rightsFrom, type MapRights };

interface ObjectInfosResult {
  readonly data?: { readonly results: readonly { readonly statusCode: number; readonly result: ObjectInfo }[] };
}

/**
 * Asks the org what this reader may do with a relationship map and see of it; shows nothing.
 * @fires rights detail: `MapRights`, each time more of it is known
 */
export default class RelationshipRights extends LightningElement {
  objectNames = RIGHTS_OF;
  roleRecordType: string | undefined;
  private infos: readonly ObjectInfo[] = [];
  private roleOptions: readonly string[] = [];

  @wire(getObjectInfos, { objectApiNames: '$objectNames' })
  handleObjectInfos({ data }: ObjectInfosResult): void {
    if (!data) return;
    this.infos = data.results.flatMap(({ statusCode, result }) => (statusCode === 200 ? result : []));
    this.tell();
  }

  /** Not every org serves this object: then the plan's own words for roles are offered. */
  @wire(getObjectInfo, { objectApiName: 'OpportunityContactRole' })
  handleRoleInfo({ data }: { readonly data?: ObjectInfo }): void {
    this.roleRecordType = data?.defaultRecordTypeId ?? undefined;
  }

  @wire(getPicklistValues, { recordTypeId: '$roleRecordType', fieldApiName: 'OpportunityContactRole.Role' })
  handleRoles({ data }: { readonly data?: { readonly values: readonly { readonly value: string }[] } }): void {
    if (!data) return;
    this.roleOptions = data.values.map(({ value }) => value);
    this.tell();
  }

  private tell(): void {
    const detail: MapRights = rightsFrom(this.infos, this.roleOptions);
    this.dispatchEvent(new CustomEvent('rights', { detail }));
  }
}

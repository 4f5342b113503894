import { LightningElement, wire } from 'lwc';
import { getObjectInfos, type ObjectInfo } from 'lightning/uiObjectInfoApi';
import { rightsFrom, RIGHTS_OF, type OsaRights as Rights } from './rights.ts';

export { rightsFrom, type Rights };

interface ObjectInfosResult {
  readonly data?: { readonly results: readonly { readonly statusCode: number; readonly result: ObjectInfo }[] };
}

/**
 * Asks the org what this reader may do with objectives, strategies and actions; shows nothing.
 * @fires rights detail: `Rights`
 */
export default class OsaRights extends LightningElement {
  objectNames = RIGHTS_OF;

  @wire(getObjectInfos, { objectApiNames: '$objectNames' })
  handleObjectInfos({ data }: ObjectInfosResult): void {
    if (!data) return;
    const detail: Rights = rightsFrom(data.results.flatMap(({ statusCode, result }) => (statusCode === 200 ? result : [])));
    this.dispatchEvent(new CustomEvent('rights', { detail }));
  }
}

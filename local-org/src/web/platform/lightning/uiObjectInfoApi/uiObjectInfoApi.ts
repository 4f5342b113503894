import { DATA } from '../../client/request.ts';
import { resourceAdapter } from '../../client/resourceAdapter.ts';
import { fieldPath, objectName, type FieldReference, type ObjectReference } from '../../client/references.ts';

const MAIN_RECORD_TYPE = '012000000000000AAA';
const info = (object: string): string => `${DATA}/ui-api/object-info/${object}`;

/** `@wire(getObjectInfo, { objectApiName })` */
export const getObjectInfo = resourceAdapter((config: { objectApiName?: ObjectReference }) =>
  config.objectApiName ? info(objectName(config.objectApiName)) : undefined,
);

/** `@wire(getObjectInfos, { objectApiNames })`: `{ results: [{ statusCode, result }] }` */
export const getObjectInfos = resourceAdapter((config: { objectApiNames?: readonly ObjectReference[] }) =>
  config.objectApiNames?.length ? info(`batch/${config.objectApiNames.map(objectName).join(',')}`) : undefined,
);

/** `@wire(getPicklistValues, { recordTypeId, fieldApiName })` */
export const getPicklistValues = resourceAdapter((config: { recordTypeId?: string; fieldApiName?: FieldReference }) => {
  if (!config.recordTypeId || !config.fieldApiName) return undefined;
  const [object, field] = fieldPath(config.fieldApiName).split('.');
  return `${info(object!)}/picklist-values/${config.recordTypeId || MAIN_RECORD_TYPE}/${field}`;
});

/** `@wire(getPicklistValuesByRecordType, { objectApiName, recordTypeId })` */
export const getPicklistValuesByRecordType = resourceAdapter((config: { recordTypeId?: string; objectApiName?: ObjectReference }) =>
  config.objectApiName && config.recordTypeId
    ? `${info(objectName(config.objectApiName))}/picklist-values/${config.recordTypeId}`
    : undefined,
);

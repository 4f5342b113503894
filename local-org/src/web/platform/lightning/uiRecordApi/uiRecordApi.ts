import { DATA, deepFreeze, request } from '../../client/request.ts';
import { reload, resourceAdapter } from '../../client/resourceAdapter.ts';
import { fieldPath, objectName, type FieldReference, type ObjectReference } from '../../client/references.ts';

export { getFieldDisplayValue, getFieldValue } from '../../client/fieldValue.ts';

interface RecordFields {
  readonly fields?: readonly FieldReference[] | FieldReference;
  readonly optionalFields?: readonly FieldReference[] | FieldReference;
  readonly layoutTypes?: readonly string[] | string;
  readonly modes?: readonly string[] | string;
}

const list = <T>(value: readonly T[] | T | undefined): readonly T[] => (value === undefined ? [] : ([value].flat() as T[]));

function fieldQuery({ fields, optionalFields, layoutTypes, modes }: RecordFields): string {
  const parameters = new URLSearchParams();
  const add = (name: string, values: readonly string[]): void => {
    if (values.length > 0) parameters.set(name, values.join(','));
  };
  add('fields', list(fields).map(fieldPath));
  add('optionalFields', list(optionalFields).map(fieldPath));
  add('layoutTypes', list(layoutTypes));
  add('modes', list(modes));
  return parameters.toString();
}

/** `@wire(getRecord, { recordId, fields, optionalFields })` */
export const getRecord = resourceAdapter((config: RecordFields & { recordId?: string }) => {
  const query = fieldQuery(config);
  return config.recordId && query ? `${DATA}/ui-api/records/${config.recordId}?${query}` : undefined;
});

/** `@wire(getRecords, { records: [{ recordIds, fields }] })`; one kind of record per call, as most callers need. */
export const getRecords = resourceAdapter((config: { records?: readonly (RecordFields & { recordIds: readonly string[] })[] }) => {
  const [first] = config.records ?? [];
  return first && first.recordIds.length > 0 ? `${DATA}/ui-api/records/batch/${first.recordIds.join(',')}?${fieldQuery(first)}` : undefined;
});

/** `@wire(getRecordCreateDefaults, { objectApiName })` */
export const getRecordCreateDefaults = resourceAdapter((config: { objectApiName?: ObjectReference }) =>
  config.objectApiName ? `${DATA}/ui-api/record-defaults/create/${objectName(config.objectApiName)}` : undefined,
);

type FieldInput = Readonly<Record<string, unknown>>;

/** Creates one record. @throws FetchError whose body is `{ message, output: { errors, fieldErrors } }` */
export async function createRecord(input: { apiName: ObjectReference; fields: FieldInput }): Promise<unknown> {
  return deepFreeze(await request('POST', `${DATA}/ui-api/records`, { apiName: objectName(input.apiName), fields: input.fields }));
}

/** Updates one record; `ifUnmodifiedSince` makes it fail when somebody else saved later. @throws FetchError */
export async function updateRecord(
  input: { fields: FieldInput & { Id: string } },
  options: { ifUnmodifiedSince?: string } = {},
): Promise<unknown> {
  const { Id, ...fields } = input.fields;
  const headers = options.ifUnmodifiedSince ? { 'if-unmodified-since': new Date(options.ifUnmodifiedSince).toUTCString() } : undefined;
  const record = await request('PATCH', `${DATA}/ui-api/records/${Id}`, { fields }, headers);
  await notifyRecordUpdateAvailable([{ recordId: Id }]);
  return deepFreeze(record);
}

/** @throws FetchError */
export async function deleteRecord(recordId: string): Promise<void> {
  await request('DELETE', `${DATA}/ui-api/records/${recordId}`);
}

/** Says that these records changed behind the Data Service's back: whoever is wired to them is told. */
export async function notifyRecordUpdateAvailable(items: readonly { readonly recordId: string }[]): Promise<void> {
  // Ids come with 15 or 18 characters.
  const ids = items.map(({ recordId }) => recordId.slice(0, 15));
  await reload((path) => path.includes('/ui-api/records/') && ids.some((id) => path.includes(id)));
}

/** The older name. */
export const getRecordNotifyChange = notifyRecordUpdateAvailable;

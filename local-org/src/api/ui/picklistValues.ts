import { OrgError } from '../../errors.ts';
import type { Org } from '../../org.ts';
import type { FieldDefinition } from '../../schema/schema.ts';
import type { Session } from '../../security/sessions.ts';
import { masterRecordTypeId } from './objectInfo.ts';
import { accessOf, visibleField, visibleFields, visibleObject } from './visibility.ts';

export interface PicklistOption {
  readonly label: string;
  readonly value: string;
  readonly attributes: null;
  /** Indexes of the controlling values; always empty, for dependent picklists are not supported. */
  readonly validFor: readonly number[];
}

/** @see https://developer.salesforce.com/docs/atlas.en-us.uiapi.meta/uiapi/ui_api_responses_picklist_values.htm */
export interface PicklistValuesInfo {
  readonly controllerValues: Readonly<Record<string, number>>;
  readonly defaultValue: PicklistOption | null;
  readonly values: readonly PicklistOption[];
}

function valuesOf(field: FieldDefinition): PicklistValuesInfo {
  const active = (field.picklist?.values ?? []).filter(({ isActive }) => isActive);
  const option = ({ label, value }: { label: string; value: string }): PicklistOption => ({ attributes: null, label, validFor: [], value });
  const chosen = active.find(({ isDefault }) => isDefault);
  return { controllerValues: {}, defaultValue: chosen ? option(chosen) : null, values: active.map(option) };
}

function objectOrThrow(org: Org, session: Session, objectName: string) {
  const object = visibleObject(org, session, objectName);
  if (!object) throw new OrgError('INVALID_TYPE', `Object ${objectName} is not supported in UI API`, [], 404);
  return object;
}

/** The active values of one picklist. Throws `INVALID_TYPE` or `INVALID_FIELD` (404). */
export function picklistValues(
  org: Org,
  session: Session,
  objectName: string,
  fieldName: string,
): PicklistValuesInfo & { readonly masterRecordTypeId: string } {
  const object = objectOrThrow(org, session, objectName);
  const field = visibleField(org, accessOf(org, session), object, fieldName);
  if (!field?.picklist) throw new OrgError('INVALID_FIELD', `${fieldName} is not a picklist field of ${object.name}`, [fieldName], 404);
  return { masterRecordTypeId, ...valuesOf(field) };
}

/** The active values of every picklist of an object, by field. Throws `INVALID_TYPE` (404). */
export function allPicklistValues(org: Org, session: Session, objectName: string): Readonly<Record<string, PicklistValuesInfo>> {
  const object = objectOrThrow(org, session, objectName);
  return Object.fromEntries(
    visibleFields(accessOf(org, session), object)
      .filter((field) => field.picklist)
      .map((field) => [field.name, valuesOf(field)]),
  );
}

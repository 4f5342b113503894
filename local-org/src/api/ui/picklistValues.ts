import { OrgError } from '../../errors.ts';
import { opportunityStages } from '../../schema/opportunityStages.ts';
import type { Org } from '../../org.ts';
import type { FieldDefinition, ObjectDefinition } from '../../schema/schema.ts';
import type { Session } from '../../security/sessions.ts';
import { masterRecordTypeId } from './objectInfo.ts';
import { accessOf, visibleField, visibleFields, visibleObject } from './visibility.ts';

/** @see https://developer.salesforce.com/docs/atlas.en-us.uiapi.meta/uiapi/ui_api_responses_picklist_value_opportunity_stage.htm */
export interface StageAttributes {
  /** Salesforce's own spelling. */
  readonly picklistAtrributesValueType: 'OpportunityStage';
  readonly closed: boolean;
  readonly won: boolean;
  readonly defaultProbability: number;
  readonly forecastCategoryName: string;
}

export interface PicklistOption {
  readonly label: string;
  readonly value: string;
  /** What the org knows of a stage; null for every other value. */
  readonly attributes: StageAttributes | null;
  /** Indexes of the controlling values; always empty, for dependent picklists are not supported. */
  readonly validFor: readonly number[];
}

/** @see https://developer.salesforce.com/docs/atlas.en-us.uiapi.meta/uiapi/ui_api_responses_picklist_values.htm */
export interface PicklistValuesInfo {
  readonly controllerValues: Readonly<Record<string, number>>;
  readonly defaultValue: PicklistOption | null;
  readonly values: readonly PicklistOption[];
}

function stageAttributes(name: string): StageAttributes | null {
  const stage = opportunityStages.find((each) => each.name === name);
  if (!stage) return null;
  const { isClosed: closed, isWon: won, probability: defaultProbability, forecastCategoryName } = stage;
  return { picklistAtrributesValueType: 'OpportunityStage', closed, won, defaultProbability, forecastCategoryName };
}

function valuesOf(object: ObjectDefinition, field: FieldDefinition): PicklistValuesInfo {
  const isStage = object.name === 'Opportunity' && field.name === 'StageName';
  const active = (field.picklist?.values ?? []).filter(({ isActive }) => isActive);
  const option = ({ label, value }: { label: string; value: string }): PicklistOption => ({
    attributes: isStage ? stageAttributes(value) : null,
    label,
    validFor: [],
    value,
  });
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
  return { masterRecordTypeId, ...valuesOf(object, field) };
}

/** The active values of every picklist of an object, by field. Throws `INVALID_TYPE` (404). */
export function allPicklistValues(org: Org, session: Session, objectName: string): Readonly<Record<string, PicklistValuesInfo>> {
  const object = objectOrThrow(org, session, objectName);
  return Object.fromEntries(
    visibleFields(accessOf(org, session), object)
      .filter((field) => field.picklist)
      .map((field) => [field.name, valuesOf(object, field)]),
  );
}

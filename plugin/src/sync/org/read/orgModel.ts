import { Messages } from '@salesforce/core';
import { refuseMissingModel } from '../../../org/queryOrg.ts';
import { NATURAL_KEYS, type NaturalKeys, type NaturallyKeyed } from '../../../planFiles/naturalKeys.ts';
import { isPlanned, SECTION_OF } from '../../../planFiles/sections.ts';
import type { FieldRights, ObjectRights, OrgRights } from '../../contract.ts';
import { PLANNED } from './accountPath.ts';
import type { DescribedField, DescribedObject } from './describeObjects.ts';
import { isNaturalKey } from './naturalCondition.ts';
import type { ReadContext } from './readContext.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'org-reading');

/** What is there in the org for this user. */
export interface OrgModel {
  readonly rights: OrgRights;
  /** Planning objects that may not be read. */
  readonly hiddenObjects: readonly string[];
  /** Those of the settings that may be read, by object, in the order they count. */
  readonly naturalFields: Readonly<Record<string, readonly DescribedField[]>>;
  /** `Contact__r` of `Contact__c`, by object and field. */
  readonly relationships: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The objects that are asked for: ours, and those that plans refer to. */
export const ASKED: readonly string[] = [...SECTION_OF.keys(), ...Object.keys(NATURAL_KEYS).filter((name) => name !== 'Account')];

/** @throws SfError when the org has no planning objects, or natural keys name fields that are not there */
export function orgModel(described: ReadonlyMap<string, DescribedObject>, { naturalKeys, instanceUrl }: ReadContext): OrgModel {
  const hiddenObjects = PLANNED.filter((object) => !described.get(object)?.queryable);
  if (hiddenObjects.length === PLANNED.length || !described.get('Account')?.queryable) throw refuseMissingModel('objects', instanceUrl);
  for (const object of PLANNED) {
    // Without its key a record is another one in every org.
    if (!hiddenObjects.includes(object) && !described.get(object)!.fields.some(({ name }) => name === 'Key__c'))
      throw refuseMissingModel('fields', instanceUrl, `${object}.Key__c`);
  }
  const naturalFields = Object.fromEntries(
    (Object.keys(NATURAL_KEYS) as NaturallyKeyed[]).map((object) => [object, keyFields(object, naturalKeys, described.get(object))]),
  );
  const readable = [...described.values()].filter(({ queryable }) => queryable);
  const canBeNamed = (target: string) => (isPlanned(target) ? !hiddenObjects.includes(target) : (naturalFields[target] ?? []).length > 0);
  return {
    rights: Object.fromEntries(readable.map((object) => [object.name, rightsOf(object, naturalFields, canBeNamed)])),
    hiddenObjects,
    naturalFields,
    relationships: Object.fromEntries(
      readable.map(({ name, fields }) => [
        name,
        Object.fromEntries(fields.flatMap((field) => (field.relationshipName ? [[field.name, field.relationshipName]] : []))),
      ]),
    ),
  };
}

function keyFields(object: NaturallyKeyed, naturalKeys: NaturalKeys, described: DescribedObject | undefined): readonly DescribedField[] {
  // An object nobody may read has no names; the references to it are hidden.
  if (!described?.queryable) return [];
  return naturalKeys[object].flatMap((said) => {
    const field = described.fields.find(({ name }) => name.toLowerCase() === said.toLowerCase());
    if (field && isNaturalKey(field)) return [field];
    if ((NATURAL_KEYS[object] as readonly string[]).includes(said)) return [];
    throw messages.createError('error.unknownNaturalKey', [object, said]);
  });
}

/** Only fields that a sync has to do with: a standard object has hundreds. */
function rightsOf(
  { name: object, createable, updateable, deletable, fields }: DescribedObject,
  naturalFields: OrgModel['naturalFields'],
  canBeNamed: (target: string) => boolean,
): ObjectRights {
  const section = SECTION_OF.get(object);
  const isOurs = ({ name }: DescribedField) => {
    const spec = section?.byField.get(name);
    // A reference to what has no name for this user says nothing.
    if (spec?.kind === 'reference' && spec.field !== 'Id') return canBeNamed(spec.target!);
    return (
      spec !== undefined ||
      name === section?.parent ||
      ['Id', 'Name', 'AccountId', 'Key__c', 'Revision__c', 'Save_Token__c'].includes(name) ||
      naturalFields[object]?.some((field) => field.name === name)
    );
  };
  return {
    isReadable: true,
    isCreatable: createable,
    isUpdatable: updateable,
    isDeletable: deletable,
    fields: Object.fromEntries(fields.filter(isOurs).map((field) => [field.name, fieldRights(field)])),
  };
}

function fieldRights({
  createable,
  updateable,
  defaultValue = null,
  defaultValueFormula,
  picklistValues = [],
}: DescribedField): FieldRights {
  const hasDefault = defaultValue !== null || Boolean(defaultValueFormula) || picklistValues.some((value) => value.defaultValue);
  return { isCreatable: createable, isUpdatable: updateable, ...(hasDefault && { hasDefault }) };
}

import { OrgError } from '../../errors.ts';
import type { Org } from '../../org.ts';
import type { FieldDefinition, ObjectDefinition } from '../../schema/schema.ts';
import type { Session } from '../../security/sessions.ts';
import type { FieldPath, FieldValue, Row } from '../../soql/selectQuery.ts';
import { displayValue, type DisplayLocale } from './displayValue.ts';
import { accessOf, isSupported, visibleField } from './visibility.ts';

/** A record as UI API answers it. @see https://developer.salesforce.com/docs/atlas.en-us.uiapi.meta/uiapi/ui_api_responses_record.htm */
export interface RecordRepresentation {
  readonly apiName: string;
  readonly childRelationships: Readonly<Record<string, never>>;
  readonly eTag: string;
  readonly fields: Readonly<Record<string, { readonly displayValue: string | null; readonly value: FieldValue | RecordRepresentation }>>;
  readonly id: string;
  readonly lastModifiedById: string | null;
  readonly lastModifiedDate: string | null;
  readonly recordTypeId: null;
  readonly recordTypeInfo: null;
  readonly systemModstamp: string | null;
  readonly weakEtag: number;
}

/** Fields to answer, by object: names of own fields, and what of each parent. */
export interface FieldTree {
  readonly object: ObjectDefinition;
  readonly fields: Map<string, FieldDefinition>;
  readonly parents: Map<string, FieldTree>;
}

const systemFields = ['Id', 'LastModifiedById', 'LastModifiedDate', 'SystemModstamp'];

export const fieldTree = (object: ObjectDefinition): FieldTree => ({ object, fields: new Map(), parents: new Map() });

/** Adds `Name` or `Owner.Name` (or `Account.Owner.Name`, the object's own name first); throws `INVALID_FIELD` for what the user does not see. */
export function addField(org: Org, session: Session, tree: FieldTree, path: string): void {
  const steps = path.split('.');
  let at = tree;
  for (const step of steps.slice(0, -1)) {
    const field = org.schema().parentRelationship(at.object.name, step);
    const targets = (field?.referenceTo ?? []).flatMap((name) => org.schema().object(name) ?? []);
    const target = targets.find((object) => isSupported(object) && object.fields.has(steps.at(-1) ?? '')) ?? targets[0];
    const isVisible =
      field &&
      target &&
      visibleField(org, accessOf(org, session), at.object, field.name) &&
      accessOf(org, session).object(target.name).canRead;
    if (!isVisible) throw noSuchField(path, at.object);
    const name = field.relationshipName ?? step;
    const next = at.parents.get(name) ?? fieldTree(target);
    at.parents.set(name, next);
    at = next;
  }
  const field = visibleField(org, accessOf(org, session), at.object, steps.at(-1) ?? '');
  if (!field) throw noSuchField(path, at.object);
  at.fields.set(field.name, field);
}

const noSuchField = (path: string, object: ObjectDefinition): OrgError =>
  new OrgError('INVALID_FIELD', `No such column '${path}' on entity '${object.name}'`, [path.split('.').at(-1) ?? path]);

/** Every path a select must name for the tree. */
export function treePaths(tree: FieldTree, prefix: FieldPath = []): FieldPath[] {
  const own = new Set([...systemFields.filter((name) => tree.object.fields.has(name)), ...tree.fields.keys()]);
  return [
    ...[...own].map((name) => [...prefix, name]),
    ...[...tree.parents].flatMap(([name, parent]) => treePaths(parent, [...prefix, name])),
  ];
}

const isRow = (value: Row['values'][string] | undefined): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const scalar = (value: Row['values'][string] | undefined): FieldValue =>
  value === undefined || (typeof value === 'object' && value !== null) ? null : value;
const textOf = (value: FieldValue): string | null => (value === null ? null : String(value));

/** A row of the tree's select as UI API answers it. */
export function recordRepresentation(tree: FieldTree, row: Row, locale: DisplayLocale): RecordRepresentation {
  const fields: Record<string, RecordRepresentation['fields'][string]> = {};
  for (const [name, field] of tree.fields) {
    const value = scalar(row.values[name]);
    fields[name] = { displayValue: displayValue(field, value, locale), value: field.type === 'boolean' ? Boolean(value) : value };
  }
  for (const [name, parentTree] of tree.parents) {
    const parent = row.values[name];
    if (isRow(parent))
      fields[name] = {
        displayValue: textOf(scalar(parent.values[parentTree.object.nameField])),
        value: recordRepresentation(parentTree, parent, locale),
      };
    else fields[name] = { displayValue: null, value: null };
  }
  const weakEtag = Date.parse(String(scalar(row.values['SystemModstamp']))) || 0;
  return {
    apiName: row.object,
    childRelationships: {},
    eTag: `${String(scalar(row.values['Id']))}-${weakEtag}`,
    fields,
    id: String(scalar(row.values['Id'])),
    lastModifiedById: textOf(scalar(row.values['LastModifiedById'])),
    lastModifiedDate: textOf(scalar(row.values['LastModifiedDate'])),
    recordTypeId: null,
    recordTypeInfo: null,
    systemModstamp: textOf(scalar(row.values['SystemModstamp'])),
    weakEtag,
  };
}

import type { CustomPermission } from './customPermissions.ts';
import { historyIdPrefix, historyObject, historyPrefix } from './historyObject.ts';
import type { ChildRelationship, FieldDefinition, ObjectDefinition, Schema } from './schema.ts';

/** A schema of these objects and their histories with its case-insensitive look-ups. Pure; look-up tables are made on first use. */
export function createSchema(
  version: number,
  given: readonly ObjectDefinition[],
  customPermissions: ReadonlyMap<string, CustomPermission> = new Map(),
): Schema {
  const definitions = withHistories(given.filter(({ historyOf }) => historyOf === undefined));
  const objects = new Map(definitions.map((object) => [object.name, object]));
  const byName = new Map(definitions.map((object) => [object.name.toLowerCase(), object]));
  const byPrefix = new Map(definitions.map((object) => [idPrefix(object, byName), object]));
  const fieldsOf = memoize((name) => index(byName.get(name)!, (field) => field.name));
  const parentsOf = memoize((name) => index(byName.get(name)!, (field) => field.relationshipName));
  let children: ReadonlyMap<string, readonly ChildRelationship[]> | undefined;

  return {
    version,
    objects,
    customPermissions,
    object: (name) => byName.get(name.toLowerCase()),
    field(objectName, fieldName) {
      const key = objectName.toLowerCase();
      return byName.has(key) ? fieldsOf(key).get(fieldName.toLowerCase()) : undefined;
    },
    objectOfId: (id) => byPrefix.get(id.startsWith(historyPrefix) ? id.slice(0, 2 * historyPrefix.length) : id.slice(0, 3)),
    parentRelationship(objectName, name) {
      const key = objectName.toLowerCase();
      return byName.has(key) ? parentsOf(key).get(name.toLowerCase()) : undefined;
    },
    childRelationships(objectName) {
      children ??= collectChildren(definitions);
      return children.get(objectName.toLowerCase()) ?? [];
    },
  };
}

const withHistories = (objects: readonly ObjectDefinition[]): readonly ObjectDefinition[] => [
  ...objects,
  ...objects.flatMap((object) => historyObject(object) ?? []),
];

function idPrefix({ keyPrefix, historyOf }: ObjectDefinition, byName: ReadonlyMap<string, ObjectDefinition>): string {
  const tracked = historyOf === undefined ? undefined : byName.get(historyOf.toLowerCase());
  return tracked ? historyIdPrefix(tracked) : keyPrefix;
}

function memoize<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}

function index(object: ObjectDefinition, keyOf: (field: FieldDefinition) => string | undefined): ReadonlyMap<string, FieldDefinition> {
  const entries = [...object.fields.values()].flatMap((field): [string, FieldDefinition][] => {
    const key = keyOf(field);
    return key ? [[key.toLowerCase(), field]] : [];
  });
  return new Map(entries);
}

function collectChildren(definitions: readonly ObjectDefinition[]): ReadonlyMap<string, readonly ChildRelationship[]> {
  const children = new Map<string, ChildRelationship[]>();
  for (const object of definitions) {
    for (const field of object.fields.values()) {
      if (!field.childRelationshipName) continue;
      const relationship = toChildRelationship(object, field, field.childRelationshipName);
      for (const target of field.referenceTo ?? []) {
        const key = target.toLowerCase();
        children.set(key, [...(children.get(key) ?? []), relationship]);
      }
    }
  }
  return children;
}

function toChildRelationship(object: ObjectDefinition, field: FieldDefinition, name: string): ChildRelationship {
  return {
    name: field.isCustom ? `${name}__r` : name,
    childObject: object.name,
    field: field.name,
    onDelete: field.masterDetail ? 'Cascade' : (field.onDelete ?? 'SetNull'),
    isMasterDetail: field.masterDetail !== undefined,
  };
}

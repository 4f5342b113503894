import type { DatabaseSync } from 'node:sqlite';
import { nextId } from '../schema/ids.ts';
import type { Schema } from '../schema/schema.ts';
import { isTrue, nodesOf, textOf } from './metadataNode.ts';
import type { MetadataComponent } from './metadataStore.ts';

type Columns = Readonly<Record<string, string | number | null>>;

/** Objects' rights as the XML names them and as ObjectPermissions does. */
const objectRights: readonly (readonly [string, string])[] = [
  ['allowRead', 'PermissionsRead'],
  ['allowCreate', 'PermissionsCreate'],
  ['allowEdit', 'PermissionsEdit'],
  ['allowDelete', 'PermissionsDelete'],
  ['viewAllRecords', 'PermissionsViewAllRecords'],
  ['modifyAllRecords', 'PermissionsModifyAllRecords'],
  ['viewAllFields', 'PermissionsViewAllFields'],
];

export interface Stamp {
  readonly userId: string;
  /** ISO 8601 UTC with milliseconds. */
  readonly now: string;
}

/** Writes a deployed permission set's rows: the set itself (assignments stay), and all its object and field permissions anew. */
export function applyPermissionSet(db: DatabaseSync, schema: Schema, component: MetadataComponent, stamp: Stamp): void {
  const { body, id } = component;
  const granted = new Set(
    nodesOf(body, 'userPermissions')
      .filter((node) => isTrue(node, 'enabled'))
      .map((node) => `Permissions${textOf(node, 'name')}`),
  );
  const rights = [...(schema.object('PermissionSet')?.fields.keys() ?? [])].filter((name) => name.startsWith('Permissions'));
  upsert(db, 'PermissionSet', id, stamp, {
    Name: component.fullName,
    Label: textOf(body, 'label') ?? component.fullName,
    Description: textOf(body, 'description') || null,
    IsOwnedByProfile: 0,
    IsCustom: 1,
    Type: 'Regular',
    ...Object.fromEntries(rights.map((name) => [name, granted.has(name) ? 1 : 0])),
  });
  removeChildren(db, id);
  for (const node of nodesOf(body, 'objectPermissions')) {
    const object = schema.object(textOf(node, 'object') ?? '');
    if (!object) continue;
    const columns = objectRights.map(([element, column]) => [column, isTrue(node, element) ? 1 : 0] as const);
    upsert(db, 'ObjectPermissions', nextId(db, '110'), stamp, { ParentId: id, SobjectType: object.name, ...Object.fromEntries(columns) });
  }
  for (const node of nodesOf(body, 'fieldPermissions')) {
    const [objectName = '', fieldName = ''] = (textOf(node, 'field') ?? '').split('.');
    const field = schema.field(objectName, fieldName);
    const object = schema.object(objectName);
    if (!object || !field) continue;
    upsert(db, 'FieldPermissions', nextId(db, '01k'), stamp, {
      ParentId: id,
      SobjectType: object.name,
      Field: `${object.name}.${field.name}`,
      PermissionsRead: isTrue(node, 'readable') ? 1 : 0,
      PermissionsEdit: isTrue(node, 'editable') ? 1 : 0,
    });
  }
}

/** Takes a deleted permission set's rows away, its assignments too. */
export function removePermissionSet(db: DatabaseSync, id: string): void {
  removeChildren(db, id);
  db.prepare('DELETE FROM "PermissionSetAssignment" WHERE PermissionSetId = ?').run(id);
  db.prepare('DELETE FROM "PermissionSet" WHERE Id = ?').run(id);
}

/** Takes the rights on deleted objects and fields away from every permission set. */
export function removePermissionsOn(db: DatabaseSync, type: string, fullName: string): void {
  if (type === 'CustomField') db.prepare('DELETE FROM "FieldPermissions" WHERE Field = ?').run(fullName);
  if (type !== 'CustomObject') return;
  db.prepare('DELETE FROM "FieldPermissions" WHERE SobjectType = ?').run(fullName);
  db.prepare('DELETE FROM "ObjectPermissions" WHERE SobjectType = ?').run(fullName);
}

function removeChildren(db: DatabaseSync, id: string): void {
  db.prepare('DELETE FROM "ObjectPermissions" WHERE ParentId = ?').run(id);
  db.prepare('DELETE FROM "FieldPermissions" WHERE ParentId = ?').run(id);
}

function upsert(db: DatabaseSync, table: string, id: string, stamp: Stamp, columns: Columns): void {
  const changed = { ...columns, IsDeleted: 0, LastModifiedDate: stamp.now, LastModifiedById: stamp.userId, SystemModstamp: stamp.now };
  const row = { Id: id, ...changed, CreatedDate: stamp.now, CreatedById: stamp.userId };
  const names = Object.keys(row);
  const updates = Object.keys(changed).map((name) => `"${name}" = excluded."${name}"`);
  db.prepare(
    `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')}) ` +
      `ON CONFLICT (Id) DO UPDATE SET ${updates.join(', ')}`,
  ).run(...Object.values(row));
}

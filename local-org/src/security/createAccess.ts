import { historyFieldName } from '../schema/historyObject.ts';
import type { FieldDefinition, ObjectDefinition, Schema } from '../schema/schema.ts';
import type { Access, FieldAccess, ObjectAccess, Purpose, RowPredicate } from './access.ts';
import type { Grants } from './grants.ts';
import { allOf, isOneOf, type Extent } from './predicateSql.ts';
import type { Principals } from './principals.ts';
import { fullAccess, noAccess, readOnlyAccess } from './profiles.ts';
import { rowPredicate, type Reach } from './rowPredicate.ts';

const hidden: FieldAccess = { canRead: false, canEdit: false };

/**
 * A user's access from what he was granted. Answers about what exists are kept, since readers ask for every field of every record.
 * @param principals asked once, and only when the answer depends on whose records they are
 */
export function createAccess(userId: string, grants: Grants, schema: Schema, principals: () => Principals): Access {
  const objects = new Map<string, ObjectAccess>();
  const fields = new Map<string, FieldAccess>();
  const predicates = new Map<string, RowPredicate | undefined>();
  let known: Principals | undefined;
  let aliases = 0;

  const predicate = (objectName: string, purpose: Purpose, extent: Extent): RowPredicate | undefined => {
    const object = schema.object(objectName);
    if (!object) return undefined;
    const key = `${object.name} ${purpose} ${extent}`;
    if (!predicates.has(key)) {
      const reach: Reach = {
        schema,
        extent: () => (extent === 'many' && reach.principals().isWide ? 'one' : extent),
        rightsOn: ({ name }) => access.object(name),
        viewsSetup: grants.viewSetup,
        userId,
        principals: () => (known ??= principals()),
        alias: () => `s${aliases++}`,
      };
      predicates.set(key, allOf([rowPredicate(reach, object, purpose), ofVisibleFields(object)]));
    }
    return predicates.get(key);
  };

  /** The history of a field is for those who may read the field. */
  const ofVisibleFields = ({ historyOf }: ObjectDefinition): RowPredicate | undefined => {
    const tracked = historyOf === undefined ? undefined : schema.object(historyOf);
    if (!tracked || grants.isAdministrator) return undefined;
    const seen = [...tracked.fields.values()].filter(({ name }) => access.field(tracked.name, name).canRead);
    return isOneOf('Field', seen.map(historyFieldName));
  };

  const access: Access = {
    userId,
    isAdministrator: grants.isAdministrator,
    object(objectName) {
      const known = objects.get(objectName);
      if (known) return known;
      const object = schema.object(objectName);
      if (!object) return noAccess;
      const rights = object.historyOf === undefined ? objectAccess(object, grants) : historyAccess(access.object(object.historyOf));
      objects.set(objectName, rights);
      return rights;
    },
    field(objectName, fieldName) {
      const key = `${objectName}.${fieldName}`;
      const known = fields.get(key);
      if (known) return known;
      const object = schema.object(objectName);
      const field = object && schema.field(object.name, fieldName);
      if (!field) return hidden;
      const rights = fieldAccess(access.object(object.name), object, field, grants);
      fields.set(key, rights);
      return rights;
    },
    rows: (objectName, purpose) => predicate(objectName, purpose, 'many'),
    row: (objectName, purpose) => predicate(objectName, purpose, 'one'),
  };
  return access;
}

/** History follows its records, and is never written. */
const historyAccess = ({ canRead, canViewAll, canModifyAll }: ObjectAccess): ObjectAccess => ({
  ...noAccess,
  canRead,
  canViewAll: canViewAll || canModifyAll,
});

function objectAccess(object: ObjectDefinition, grants: Grants): ObjectAccess {
  if (grants.isAdministrator) return fullAccess;
  if (!grants.profile) return noAccess;
  // Who the users are is open to all, what they may do is not; changing either is the administrator's.
  if (object.isSetup) return object.needsViewSetup && !grants.viewSetup ? noAccess : readOnlyAccess;
  const own = object.isCustom ? noAccess : grants.profile.standardObjects;
  const added = grants.objects.get(object.name.toLowerCase()) ?? noAccess;
  return {
    canRead: own.canRead || added.canRead || grants.viewAllData,
    canCreate: own.canCreate || added.canCreate || grants.modifyAllData,
    canEdit: own.canEdit || added.canEdit || grants.modifyAllData,
    canDelete: own.canDelete || added.canDelete || grants.modifyAllData,
    canViewAll: own.canViewAll || added.canViewAll || grants.viewAllData,
    canModifyAll: own.canModifyAll || added.canModifyAll || grants.modifyAllData,
  };
}

function fieldAccess(objectRights: ObjectAccess, object: ObjectDefinition, field: FieldDefinition, grants: Grants): FieldAccess {
  if (!objectRights.canRead) return hidden;
  const canWriteObject = objectRights.canEdit || objectRights.canCreate;
  const isWritable = field.isCreateable || field.isUpdateable;
  if (grants.isAdministrator || isAlwaysOpen(field)) return { canRead: true, canEdit: canWriteObject && isWritable };
  const granted = grants.fields.get(`${object.name}.${field.name}`.toLowerCase()) ?? hidden;
  const canRead = granted.canRead || grants.allFieldsOf.has(object.name.toLowerCase());
  return { canRead, canEdit: granted.canEdit && canWriteObject && isWritable };
}

/** Field permissions are about custom fields; and never about required and master-detail ones, without which no record could be saved. */
function isAlwaysOpen(field: FieldDefinition): boolean {
  return !field.isCustom || field.isRequired || field.masterDetail !== undefined;
}

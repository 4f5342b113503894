import type { ChildRelationship, FieldDefinition, ObjectDefinition, Schema } from '../../schema/schema.ts';
import type { Access } from '../../security/access.ts';
import { isSupported, visibleFields } from '../ui/visibility.ts';

/** A way up from an object: `Account`, `Buying_Center__r`. Polymorphic when the field may point at several objects. */
export interface VisibleParent {
  readonly name: string;
  readonly field: FieldDefinition;
  readonly targets: readonly string[];
  readonly isPolymorphic: boolean;
}

/** What a user sees of an object: a field or relationship that is not his is absent. */
export interface VisibleObject {
  readonly object: ObjectDefinition;
  readonly fields: readonly FieldDefinition[];
  readonly parents: readonly VisibleParent[];
  readonly children: readonly ChildRelationship[];
  readonly canCreate: boolean;
  readonly canEdit: boolean;
  readonly canDelete: boolean;
  canWrite(field: FieldDefinition): boolean;
}

export type VisibleSchema = ReadonlyMap<string, VisibleObject>;

const isName = (name: string): boolean => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !name.startsWith('__');

/** Objects, fields and relationships of `schema` that `access` lets its user read. */
export function visibleSchema(schema: Schema, access: Access): VisibleSchema {
  const objects = [...schema.objects.values()].filter(
    (object) => isSupported(object) && isName(object.name) && access.object(object.name).canRead,
  );
  const names = new Set(objects.map((object) => object.name));
  const fieldsByObject = new Map(objects.map((object) => [object.name, visibleFields(access, object)]));
  const hasField = (object: string, name: string): boolean => fieldsByObject.get(object)?.some((field) => field.name === name) ?? false;

  return new Map(
    objects.map((object) => {
      const fields = fieldsByObject.get(object.name) ?? [];
      const taken = new Set(fields.map((field) => field.name));
      const may = access.object(object.name);
      const parents = fields.flatMap((field) => {
        const targets = (field.referenceTo ?? []).filter((name) => names.has(name));
        if (!field.relationshipName || taken.has(field.relationshipName) || targets.length === 0) return [];
        taken.add(field.relationshipName);
        return [{ name: field.relationshipName, field, targets, isPolymorphic: (field.referenceTo ?? []).length > 1 }];
      });
      const children = schema.childRelationships(object.name).filter(({ name, childObject, field }) => {
        if (taken.has(name) || !hasField(childObject, field)) return false;
        return Boolean(taken.add(name));
      });
      const visible: VisibleObject = {
        object,
        fields,
        parents,
        children,
        canCreate: object.isCreateable && may.canCreate,
        canEdit: object.isUpdateable && may.canEdit,
        canDelete: object.isDeletable && may.canDelete,
        canWrite: (field) => access.field(object.name, field.name).canEdit,
      };
      return [object.name, visible];
    }),
  );
}

/** Equal for two users exactly when they see and may do the same, so that they can share a GraphQL schema. */
export const signatureOf = (visible: VisibleSchema): string =>
  [...visible.values()]
    .map((entry) => {
      const rights = `${Number(entry.canCreate)}${Number(entry.canEdit)}${Number(entry.canDelete)}`;
      return `${entry.object.name}:${rights}:${entry.fields.map((field) => (entry.canWrite(field) ? `${field.name}+` : field.name)).join(',')}`;
    })
    .join('\n');

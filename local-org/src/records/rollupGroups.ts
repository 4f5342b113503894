import type { FieldDefinition, ObjectDefinition, Schema } from '../schema/schema.ts';

/** All roll-ups of one parent object over the same children: one read of the children serves them all. */
export interface RollupGroup {
  readonly parent: ObjectDefinition;
  readonly child: ObjectDefinition;
  /** The reference on the child. */
  readonly childField: string;
  readonly fields: readonly (FieldDefinition & { readonly rollup: NonNullable<FieldDefinition['rollup']> })[];
  /** How many roll-ups lie above this one; the deepest are computed first. */
  readonly depth: number;
}

interface Groups {
  readonly all: readonly RollupGroup[];
  readonly byChild: ReadonlyMap<string, readonly RollupGroup[]>;
  readonly parents: ReadonlySet<string>;
}

const groupsOf = new WeakMap<Schema, Groups>();

/** The schema's roll-ups, worked out once. */
export function rollupGroups(schema: Schema): Groups {
  const known = groupsOf.get(schema);
  if (known) return known;
  const shallow = collect(schema);
  const all = shallow.map((group) => ({ ...group, depth: depthOf(group.parent.name, shallow, new Set()) }));
  const made: Groups = {
    all,
    byChild: Map.groupBy(all, (group) => group.child.name),
    parents: new Set(all.map((group) => group.parent.name)),
  };
  groupsOf.set(schema, made);
  return made;
}

function collect(schema: Schema): RollupGroup[] {
  return [...schema.objects.values()].flatMap((parent) => {
    const fields = [...parent.fields.values()].filter((field) => field.rollup !== undefined) as RollupGroup['fields'][number][];
    const byChild = Map.groupBy(fields, (field) => `${field.rollup.childObject}.${field.rollup.childField}`.toLowerCase());
    return [...byChild.values()].flatMap((group) => {
      const { childObject, childField } = (group[0] as RollupGroup['fields'][number]).rollup;
      const child = schema.object(childObject);
      const reference = schema.field(childObject, childField);
      return child && reference ? [{ parent, child, childField: reference.name, fields: group, depth: 0 }] : [];
    });
  });
}

function depthOf(objectName: string, groups: readonly RollupGroup[], seen: ReadonlySet<string>): number {
  if (seen.has(objectName)) return 0;
  const above = groups.filter((group) => group.child.name === objectName);
  return above.reduce((deepest, group) => Math.max(deepest, 1 + depthOf(group.parent.name, groups, new Set([...seen, objectName]))), 0);
}

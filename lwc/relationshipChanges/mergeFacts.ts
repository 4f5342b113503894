import type { FieldValues, PlanChange } from 'c/planChanges';
import type { BuyingRole, RecordId, Stakeholder } from 'c/planModel';
import type { RelationshipFacts } from 'c/relationshipReading';
import { LISTS_OF, WRITTEN, type MapObject } from './fields.ts';
import { groundsWith } from './grounds.ts';

type Row = { readonly id: RecordId };

/** The facts as they will be once changes and removals are saved; revisions stay as they were read. */
export function afterChanges(facts: RelationshipFacts, changes: readonly PlanChange[]): RelationshipFacts {
  const after: Record<string, unknown> = { ...facts };
  for (const [object, name] of Object.entries(LISTS_OF)) {
    const own = new Map(changes.flatMap((one) => (one.object === object && one.kind !== 'create' ? [[one.id, one] as const] : [])));
    if (own.size === 0) continue;
    after[name] = (facts[name] as readonly Row[]).flatMap((row) => {
      const change = own.get(row.id);
      if (!change) return row;
      return change.kind === 'update' ? { ...row, ...propertiesOf(object as MapObject, row, change.fields) } : [];
    });
  }
  return after as unknown as RelationshipFacts;
}

function propertiesOf(object: MapObject, row: Row, fields: FieldValues): object {
  const names: Readonly<Record<string, string>> = WRITTEN[object];
  const properties = Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]): readonly (readonly [string, unknown])[] => {
      if (field === 'Buying_Roles__c') return [['buyingRoles', value ? (String(value).split(';') as BuyingRole[]) : []]];
      return names[field] ? [[names[field], value]] : [];
    }),
  );
  const grounds = object === 'Stakeholder__c' ? groundsWith((row as Stakeholder).grounds, fields) : undefined;
  return grounds ? { ...properties, grounds } : properties;
}

/** One update for each record however often it changes, none for what goes in the end, and removals last, in the order given. */
export function squashed(
  changes: readonly PlanChange[],
  removedInOrder: (ids: readonly RecordId[]) => readonly RecordId[],
): readonly PlanChange[] {
  const gone = new Set(changes.flatMap((one) => (one.kind === 'delete' ? one.id : [])));
  const updates = new Map<RecordId, Extract<PlanChange, { kind: 'update' }>>();
  for (const change of changes) {
    if (change.kind !== 'update' || gone.has(change.id)) continue;
    const before = updates.get(change.id);
    updates.set(change.id, before ? { ...before, fields: { ...before.fields, ...change.fields } } : change);
  }
  const removals = changes.filter((one) => one.kind === 'delete');
  const cards = removals.flatMap((one) => (one.object === 'Stakeholder__c' ? one.id : []));
  return [
    ...updates.values(),
    ...removals.filter(({ object }) => object !== 'Stakeholder__c'),
    ...removedInOrder(cards).map((id): PlanChange => ({ kind: 'delete', object: 'Stakeholder__c', id })),
  ];
}

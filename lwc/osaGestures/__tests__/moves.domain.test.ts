import fc from 'fast-check';
import { moveGroups } from 'c/osaGestures';
import { readOsas, type OsaFacts, type OsaReading } from 'c/osaReading';
import { NO_FILTER, placesOf, treeOf, withinTrack, withMoves, type Move, type ObjectiveNode, type OsaKind } from 'c/osaTree';
import type { PlanChange } from 'c/planChanges';
import { osaReading, TODAY, type ObjectiveAt } from '../../osaTree/__tests__/tree.ts';

/** `a[s(1 2) 3]`: an objective with a strategy of two actions and one of none. */
const drawn = (tree: readonly ObjectiveNode[]) =>
  tree.map(
    ({ id, strategies, loose }) =>
      `${id}[${strategies.map((one) => `${one.id}(${one.actions.map((action) => action.id).join(' ')})`).join(' ')} ${loose.map((one) => one.id).join(' ')}]`,
  );
const treeIn = (reading: OsaReading) => treeOf(reading.objectives, NO_FILTER, TODAY);

const LISTS = { Plan_Objective__c: 'objectives', Plan_Strategy__c: 'strategies', Plan_Action__c: 'actions' } as const;
const PROPERTIES: Readonly<Record<string, string>> = {
  Plan_Objective__c: 'objectiveId',
  Plan_Strategy__c: 'strategyId',
  Sort_Order__c: 'sortOrder',
  Track__c: 'track',
};

/** What the org holds after a save. */
function saved(reading: OsaReading, changes: readonly PlanChange[]): OsaReading {
  let facts: OsaFacts = reading.facts;
  for (const change of changes) {
    if (change.kind !== 'update') throw new Error(`A move only updates, not: ${change.kind}`);
    const list = LISTS[change.object as keyof typeof LISTS];
    const values = Object.fromEntries(Object.entries(change.fields).map(([field, value]) => [PROPERTIES[field]!, value]));
    const records = (facts[list] as readonly { readonly id: string; readonly revision?: number | null }[]).map((one) => {
      if (one.id !== change.id) return one;
      expect(change.seenRevision).toBe(one.revision);
      return { ...one, ...values, revision: (one.revision ?? 0) + 1 };
    });
    facts = { ...facts, [list]: records };
  }
  return readOsas(facts, TODAY);
}

const sortOrder = fc.option(fc.integer({ min: 0, max: 40 }), { nil: null });
const planOf = (
  lists: readonly (readonly [readonly (readonly (number | null)[])[], readonly (number | null)[], number | null, boolean])[],
): ObjectiveAt[] =>
  lists.map(([strategies, loose, order, isSales], o) => ({
    id: `o${o}`,
    sortOrder: order,
    track: isSales ? 'Sales' : 'Marketing',
    strategies: strategies.map((actions, s) => ({
      id: `o${o}s${s}`,
      sortOrder: s,
      actions: actions.map((at, a) => ({ id: `o${o}s${s}a${a}`, sortOrder: at })),
    })),
    loose: loose.map((at, a) => ({ id: `o${o}a${a}`, sortOrder: at })),
  }));
const plans = fc
  .array(
    fc.tuple(
      fc.array(fc.array(sortOrder, { maxLength: 4 }), { maxLength: 3 }),
      fc.array(sortOrder, { maxLength: 3 }),
      sortOrder,
      fc.boolean(),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map(planOf);

test('after any moves every card is there once, and what is saved stands where it was shown', () => {
  fc.assert(
    fc.property(plans, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 6 }), (plan, wanted) => {
      let reading = osaReading(plan);
      const idsOf = (one: OsaReading) => [...one.facts.objectives, ...one.facts.strategies, ...one.facts.actions].map(({ id }) => id);
      const all = [...idsOf(reading)].sort();
      for (const [kindAt, which, where] of wanted) {
        const kind = (['objective', 'strategy', 'action'] as const satisfies readonly OsaKind[])[kindAt % 3]!;
        const records = reading.facts[kind === 'objective' ? 'objectives' : kind === 'strategy' ? 'strategies' : 'actions'];
        const tree = treeIn(reading);
        const places = placesOf(tree, kind);
        if (records.length === 0 || places.length === 0) continue;
        const { id } = records[which % records.length]!;
        const move: Move = { id, to: withinTrack(tree, { id, to: places[where % places.length]! }) };
        const shown = drawn(withMoves(tree, [move]));
        reading = saved(reading, moveGroups(reading, move).flat());
        expect(drawn(treeIn(reading))).toEqual(shown);
        expect(idsOf(reading).sort()).toEqual(all);
      }
    }),
    { numRuns: 300 },
  );
});

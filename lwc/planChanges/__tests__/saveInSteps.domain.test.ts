import fc from 'fast-check';
import { mutationFor } from '../mutation.ts';
import type { PlanChange } from '../planChange.ts';
import { saveInSteps } from '../saveInSteps.ts';

const touch = (id: string): PlanChange => ({
  kind: 'update',
  object: 'White_Space_Cell__c',
  id,
  seenRevision: 1,
  fields: { Confirmed_On__c: '2026-11-22' },
});
const cells = (count: number) => Array.from({ length: count }, (_, index) => [touch(`c${index}`)]);
const idOf = (change: PlanChange) => (change.kind === 'create' ? 'new' : change.id);

/** An org that refuses every request in which one of these ids is named, and is gone after so many requests. */
function org(stale: readonly string[], requests = Infinity) {
  const sent: number[] = [];
  const kept = new Set<string>();
  return {
    sent,
    kept,
    save: async (changes: readonly PlanChange[]) => {
      if (sent.length >= requests) return { isSaved: false as const, messages: ['Offline'], isUnanswered: true };
      sent.push(changes.length);
      const ids = changes.map(idOf);
      const culprit = ids.find((id) => stale.includes(id));
      if (culprit) return { isSaved: false as const, messages: [`${culprit} was changed`] };
      for (const id of ids) kept.add(id);
      return { isSaved: true as const, ids };
    },
  };
}

test('many cells are saved fifty at a time, and progress is told', async () => {
  const { save, sent } = org([]);
  const told: number[] = [];
  const outcome = await saveInSteps(cells(120), save, ({ done, all }) => told.push(done / all));
  expect([outcome.isSaved, sent, told]).toEqual([true, [50, 50, 20], [50 / 120, 100 / 120, 1]]);
  expect(outcome.saved[119]).toMatchObject({ group: 119, ids: ['c119'] });
});

test('one stale cell keeps no other from being saved, and is named with its reason', async () => {
  const { save, kept } = org(['c7']);
  const outcome = await saveInSteps(cells(60), save, () => undefined);
  expect(outcome.refused).toEqual([{ group: 7, messages: ['c7 was changed'] }]);
  expect([outcome.isSaved, outcome.saved.length, kept.size]).toEqual([false, 59, 59]);
});

test('changes of one group are never torn apart', async () => {
  const { save, sent } = org([]);
  const groups = Array.from({ length: 20 }, (_, index) => [touch(`a${index}`), touch(`b${index}`), touch(`c${index}`)]);
  const outcome = await saveInSteps(groups, save, () => undefined);
  expect(sent).toEqual([48, 12]);
  expect(outcome.saved[17]).toMatchObject({ group: 17, ids: ['a17', 'b17', 'c17'] });
});

test('when the org cannot be reached any more, what was not sent is told apart from what was refused', async () => {
  const { save } = org([], 1);
  const outcome = await saveInSteps(cells(150), save, () => undefined);
  expect([outcome.saved.length, outcome.refused.length, outcome.untried.length]).toEqual([50, 50, 50]);
  expect(outcome.refused[0]).toEqual({ group: 50, messages: ['Offline'] });
});

test('when everything is refused the org is not asked about every single one', async () => {
  const groups = cells(500);
  const { save, sent } = org(groups.map((_, index) => `c${index}`));
  const outcome = await saveInSteps(groups, save, () => undefined);
  expect(outcome.refused).toHaveLength(500);
  expect(sent.length).toBeLessThanOrEqual(50);
});

const make = (alias: string, head?: string): readonly PlanChange[] => [
  { kind: 'create', object: 'Stakeholder__c', alias, fields: head ? { Name: alias, Reports_To__c: `@{${head}}` } : { Name: alias } },
];
/** Keeps what it was sent; ids are the alias with a mark. @param refused aliases */
function maker(refused: readonly string[] = []) {
  const requests: (readonly PlanChange[])[] = [];
  const aliasOf = (change: PlanChange) => (change.kind === 'create' ? (change.alias ?? '') : '');
  return {
    requests,
    save: async (changes: readonly PlanChange[]) => {
      if (changes.some((change) => refused.includes(aliasOf(change)))) return { isSaved: false as const, messages: ['No'] };
      requests.push(changes);
      return { isSaved: true as const, ids: changes.map((change) => `${aliasOf(change)}!`) };
    },
  };
}

test('what an earlier step made is named by its id in a later one, by its reference within one', async () => {
  const { save, requests } = maker();
  const groups = [make('boss'), ...Array.from({ length: 60 }, (_, index) => make(`p${index}`, index === 59 ? 'p58' : 'boss'))];
  const outcome = await saveInSteps(groups, save, () => undefined);
  expect(requests.map(({ length }) => length)).toEqual([50, 11]);
  expect([requests[0]![1], requests[1]![0], requests[1]![10]]).toMatchObject([
    { fields: { Reports_To__c: '@{boss}' } },
    { fields: { Reports_To__c: 'boss!' } },
    { fields: { Reports_To__c: '@{p58}' } },
  ]);
  expect(outcome.saved[55]!.changes[0]).toMatchObject({ fields: { Reports_To__c: 'boss!' } });
});

test('what points at something that was refused is not tried, and whoever points at that neither', async () => {
  const { save, requests } = maker(['boss']);
  const outcome = await saveInSteps([make('boss'), make('a', 'boss'), make('other'), make('b', 'a')], save, () => undefined);
  expect([outcome.refused.map(({ group }) => group), [...outcome.untried].sort(), outcome.isSaved]).toEqual([[0], [1, 3], false]);
  expect(requests.flat()).toEqual(make('other'));
});

test('where each group rests on those before it, nothing is tried after the first refusal', async () => {
  const { save, kept } = org(['c60']);
  const outcome = await saveInSteps(cells(130), save, () => undefined, { isInOrder: true });
  expect(outcome.refused).toEqual([{ group: 60, messages: ['c60 was changed'] }]);
  expect([kept.size, outcome.untried[0], outcome.untried.length]).toEqual([60, 61, 69]);
});

test('a person stops a long save: what was saved stays saved, the rest is not sent', async () => {
  const { save, sent, kept } = org([]);
  let done = 0;
  const outcome = await saveInSteps(cells(10_000), save, (progress) => (done = progress.done), { isStopped: () => done >= 100 });
  expect([sent.length, kept.size, outcome.saved.length, outcome.refused.length, outcome.untried.length]).toEqual([2, 100, 100, 0, 9_900]);
  expect([outcome.isSaved, outcome.untried[0]]).toEqual([false, 100]);
});

test('every group is saved, refused or untried, and what is called saved is', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 130 }),
      fc.array(fc.nat(129)),
      fc.integer({ min: 0, max: 8 }),
      async (count, stale, requests) => {
        const { save, kept } = org(
          stale.map((index) => `c${index}`),
          requests,
        );
        const { saved, refused, untried, isSaved } = await saveInSteps(cells(count), save, () => undefined);
        const named = [...saved.map(({ group }) => group), ...refused.map(({ group }) => group), ...untried].sort((a, b) => a - b);
        expect(named).toEqual(Array.from({ length: count }, (_, index) => index));
        expect(new Set(saved.flatMap(({ ids }) => ids))).toEqual(kept);
        expect(isSaved).toBe(kept.size === count);
      },
    ),
  );
});

test('an opportunity is saved without the fields of the revision guard, its cell with them', () => {
  const { query, variables } = mutationFor(
    [
      { kind: 'create', object: 'Opportunity', alias: 'opportunity', fields: { Name: 'Twin' } },
      { ...touch('c1'), fields: { Opportunity__c: '@{opportunity}' } } as PlanChange,
    ],
    'token',
  );
  expect(query).toContain('opportunity: OpportunityCreate(input: $opportunity) { Record { Id } }');
  expect(variables).toEqual({
    opportunity: { Opportunity: { Name: 'Twin' } },
    change1: { Id: 'c1', White_Space_Cell__c: { Opportunity__c: '@{opportunity}', Revision__c: 2, Save_Token__c: 'token' } },
  });
});

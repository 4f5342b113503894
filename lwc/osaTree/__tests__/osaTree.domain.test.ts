import {
  countOf,
  foldedAtFirst,
  isWhereItWas,
  NO_FILTER,
  placeOf,
  placeOnto,
  placesOf,
  sortedTree,
  treeOf,
  treeRows,
  withEdits,
  withinTrack,
  withMoves,
} from 'c/osaTree';
import type { ObjectiveNode, OsaFilter, OsaPlace } from 'c/osaTree';
import { osaReading, TODAY, type ObjectiveAt } from './tree.ts';

const OBJECTIVES: readonly ObjectiveAt[] = [
  {
    id: 'engage',
    name: 'Engage the shipyard',
    ownerId: 'nora',
    strategies: [
      {
        id: 'visits',
        actions: [
          { id: 'invite', ownerId: 'nora', dueOn: '2026-11-01' },
          { id: 'host', ownerId: 'mara', status: 'Blocked', dueOn: '2026-12-01' },
        ],
      },
      { id: 'papers', status: 'Dropped', actions: [] },
    ],
    loose: [{ id: 'call', ownerId: 'mara', status: 'Done', dueOn: '2026-10-01' }],
  },
  { id: 'win', name: 'Win the refit', track: 'Delivery', status: 'At Risk', salesCoOwnerId: 'mara', dueOn: '2026-11-20' },
];
const tree = (filter: Partial<OsaFilter> = {}) => treeOf(osaReading(OBJECTIVES).objectives, { ...NO_FILTER, ...filter }, TODAY);
/** `engage(visits(invite host) papers() | call) win( | )`. */
const drawn = (nodes: readonly ObjectiveNode[]) =>
  nodes
    .map(({ id, strategies, loose }) => {
      const inside = strategies.map((one) => `${one.id}(${one.actions.map((action) => action.id).join(' ')})`);
      return `${id}[${[...inside, ...loose.map((one) => one.id)].join(' ')}]`;
    })
    .join(' ');

test('without a filter everything is shown in its order', () => {
  expect(drawn(tree())).toBe('engage[visits(invite host) papers() call] win[]');
  expect(countOf(tree())).toEqual({ objectives: 2, strategies: 2, actions: 3 });
});

test('what is found is shown with what stands above it, and only what was found is counted', () => {
  const found = tree({ ownerId: 'nora' });
  expect(drawn(found)).toBe('engage[visits(invite)]');
  expect(found[0]).toMatchObject({ isMatch: true, strategies: [{ isMatch: false }] });
  expect(countOf(found)).toEqual({ objectives: 1, strategies: 0, actions: 1 });
});

test('an objective is also its sales co-owner’s', () => {
  expect(drawn(tree({ ownerId: 'mara' }))).toBe('engage[visits(host) call] win[]');
});

test('late is what was due before today and is neither done nor dropped', () => {
  expect(drawn(tree({ isLate: true }))).toBe('engage[visits(invite)] win[]');
});

test.each([
  ['open', 'engage[visits(invite host)] win[]'],
  ['troubled', 'engage[visits(host)] win[]'],
  ['done', 'engage[call]'],
  ['dropped', 'engage[papers()]'],
] as const)('what is %s is found whatever its kind', (standing, found) => {
  expect(drawn(tree({ standing }))).toBe(found);
});

test('words are found in any order and case, a track leaves whole objectives out', () => {
  expect(drawn(tree({ query: ' SHIPYARD engage' }))).toBe('engage[]');
  expect(drawn(tree({ track: 'Delivery' }))).toBe('win[]');
  expect(drawn(tree({ track: 'Marketing' }))).toBe('engage[visits(invite host) papers() call]');
});

test('only what is open has lines below it, counted among those beside it', () => {
  const rows = treeRows(tree(), (id) => id === 'engage');
  expect(
    rows.map(({ id, level, position, siblings, parentId, isOpen, hasChildren }) => [
      id,
      level,
      `${position}/${siblings}`,
      parentId,
      isOpen,
      hasChildren,
    ]),
  ).toEqual([
    ['engage', 1, '1/2', null, true, true],
    ['visits', 2, '1/3', 'engage', false, true],
    ['papers', 2, '2/3', 'engage', false, false],
    ['call', 2, '3/3', 'engage', false, false],
    ['win', 1, '2/2', null, false, false],
  ]);
  expect(treeRows(tree(), () => true).map(({ id }) => id)).toEqual(['engage', 'visits', 'invite', 'host', 'papers', 'call', 'win']);
});

test('a sort stays within each parent, and what is not known stands last both ways', () => {
  const values = {
    objective: ({ reading }: ObjectiveNode) => reading.objective.dueOn ?? null,
    strategy: ({ id }: { id: string }) => id,
    action: ({ ownerId }: { readonly ownerId?: string | null | undefined }) => ownerId ?? null,
  };
  expect(drawn(sortedTree(tree(), values, false))).toBe('win[] engage[papers() visits(host invite) call]');
  expect(drawn(sortedTree(tree(), values, true))).toBe('win[] engage[visits(invite host) papers() call]');
});

const onAction = (strategyId: string | null, beforeId: string | null, objectiveId = 'engage'): OsaPlace => ({
  kind: 'action',
  objectiveId,
  strategyId,
  beforeId,
});

test('an action can stand in every list of actions, at its end as well', () => {
  expect(placesOf(tree(), 'action')).toEqual([
    onAction('visits', 'invite'),
    onAction('visits', 'host'),
    onAction('visits', null),
    onAction('papers', null),
    onAction(null, 'call'),
    onAction(null, null),
    onAction(null, null, 'win'),
  ]);
  expect(placesOf(tree(), 'strategy')).toHaveLength(4);
  expect(placesOf(tree(), 'objective')).toEqual([
    { kind: 'objective', beforeId: 'engage' },
    { kind: 'objective', beforeId: 'win' },
    { kind: 'objective', beforeId: null },
  ]);
});

test('where something stands is said by what comes after it', () => {
  expect(placeOf(tree(), 'invite')).toEqual(onAction('visits', 'host'));
  expect(placeOf(tree(), 'papers')).toEqual({ kind: 'strategy', objectiveId: 'engage', beforeId: null });
  expect(placeOf(tree(), 'gone')).toBeUndefined();
});

test('what is moved stands there at once, and nothing of it is lost or doubled', () => {
  expect(drawn(withMoves(tree(), [{ id: 'host', to: onAction('visits', 'invite') }]))).toBe(
    'engage[visits(host invite) papers() call] win[]',
  );
  expect(drawn(withMoves(tree(), [{ id: 'invite', to: onAction(null, null, 'win') }]))).toBe(
    'engage[visits(host) papers() call] win[invite]',
  );
  expect(drawn(withMoves(tree(), [{ id: 'visits', to: { kind: 'strategy', objectiveId: 'win', beforeId: null } }]))).toBe(
    'engage[papers() call] win[visits(invite host)]',
  );
  expect(drawn(withMoves(tree(), [{ id: 'win', to: { kind: 'objective', beforeId: 'engage' } }]))).toBe(
    'win[] engage[visits(invite host) papers() call]',
  );
});

test('tracks stand one after the other, and an objective that is dropped outside of its track stays at the end of it', () => {
  const mixed = treeOf(
    osaReading([{ id: 'm1' }, { id: 's1', track: 'Sales' }, { id: 'm2' }, { id: 'd1', track: 'Delivery' }]).objectives,
    NO_FILTER,
    TODAY,
  );
  expect(mixed.map(({ id }) => id)).toEqual(['s1', 'm1', 'm2', 'd1']);
  const dropped = (id: string, beforeId: string | null) => withinTrack(mixed, { id, to: { kind: 'objective', beforeId } }).beforeId;
  expect([dropped('m2', 'm1'), dropped('m2', 's1'), dropped('m1', null), dropped('s1', null), dropped('d1', null)]).toEqual([
    'm1',
    'm1',
    'd1',
    'm1',
    null,
  ]);
});

test('a move of what is gone, or to where nothing is any more, changes nothing', () => {
  const before = drawn(tree());
  expect(drawn(withMoves(tree(), [{ id: 'gone', to: onAction('visits', null) }]))).toBe(before);
  expect(drawn(withMoves(tree(), [{ id: 'invite', to: onAction('gone', null) }]))).toBe(before);
  expect(drawn(withMoves(tree(), [{ id: 'invite', to: onAction(null, null, 'gone') }]))).toBe(before);
});

test('before itself, and before what it stands before already, is where it was', () => {
  expect(isWhereItWas(tree(), { id: 'invite', to: onAction('visits', 'invite') })).toBe(true);
  expect(isWhereItWas(tree(), { id: 'invite', to: onAction('visits', 'host') })).toBe(true);
  expect(isWhereItWas(tree(), { id: 'invite', to: onAction('visits', null) })).toBe(false);
  // Before an action of another list it was never.
  expect(isWhereItWas(tree(), { id: 'call', to: onAction('visits', null) })).toBe(false);
});

test.each([
  ['action', 'host', onAction('visits', 'host')],
  ['action', 'papers', onAction('papers', null)],
  ['action', 'win', onAction(null, null, 'win')],
  ['strategy', 'papers', { kind: 'strategy', objectiveId: 'engage', beforeId: 'papers' }],
  ['strategy', 'win', { kind: 'strategy', objectiveId: 'win', beforeId: null }],
  ['strategy', 'host', { kind: 'strategy', objectiveId: 'engage', beforeId: 'visits' }],
  ['strategy', 'call', { kind: 'strategy', objectiveId: 'engage', beforeId: null }],
  ['objective', 'host', { kind: 'objective', beforeId: 'engage' }],
] as const)('dropping an %s onto %s says where it will stand', (kind, onto, place) => {
  expect(placeOnto(tree(), kind, onto)).toEqual(place);
});

test('what is edited is shown before it is saved, on its record alone', () => {
  const edits = { invite: { name: 'Invite all', ownerId: 'mara' }, visits: { status: 'Done' }, win: { dueOn: '2026-12-24' } };
  const edited = withEdits(tree(), (id) => (edits as Readonly<Record<string, object>>)[id]);
  expect(edited[0]!.strategies[0]).toMatchObject({
    record: { name: 'visits', status: 'Done' },
    actions: [
      { id: 'invite', name: 'Invite all', ownerId: 'mara', dueOn: '2026-11-01' },
      { id: 'host', name: 'host', ownerId: 'mara' },
    ],
  });
  expect(edited[1]!.record).toMatchObject({ name: 'Win the refit', dueOn: '2026-12-24', status: 'At Risk' });
});

test('what is over is folded at first, and in a large plan every strategy', () => {
  const folded = (objectives: readonly ObjectiveAt[]) => foldedAtFirst(osaReading(objectives).objectives);
  expect(folded([...OBJECTIVES, { id: 'over', status: 'Missed', strategies: [{ id: 's' }] }])).toEqual(['over']);
  const many = Array.from({ length: 121 }, (_, index) => ({ id: `a${index}` }));
  expect(folded([{ id: 'big', strategies: [{ id: 's1', actions: many }, { id: 's2' }] }])).toEqual(['s1', 's2']);
});

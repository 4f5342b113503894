import fc from 'fast-check';
import type { FieldValues } from 'c/planChanges';
import type { Commitment } from 'c/planModel';
import {
  draftProblems,
  givenUp,
  groupsOf,
  isDirty,
  isEditable,
  levelRows,
  promiseRows,
  rebaseOn,
  settled,
  startAnew,
  startEditing,
  withField,
  withLevel,
  withNewPromise,
  withoutPromise,
  withPromiseField,
  type StakeholderEditing,
} from 'c/stakeholderEditing';
import { mapReading, TODAY, type PersonAt } from '../../mapPeople/__tests__/mapFacts.ts';

const CFO: PersonAt = {
  id: 'cfo',
  name: 'Omar Okafor',
  position: 'CFO',
  head: 'ceo',
  lane: 'yard',
  revision: 7,
  occupancy: 'Held',
  attitude: 'Sceptic',
};
const PEOPLE: readonly PersonAt[] = [
  { id: 'ceo', name: 'Ingrid Halvorsen', position: 'CEO', lane: 'fleet' },
  CFO,
  { id: 'buyer', head: 'cfo' },
];
const COMMITMENTS: readonly Commitment[] = [
  { id: 'p1', promise: 'A price list', direction: 'Ours to Them', stakeholderId: 'cfo', dueOn: '2026-11-01', revision: 2 },
  {
    id: 'p2',
    promise: 'Spare parts',
    direction: 'Ours to Them',
    stakeholderId: 'cfo',
    status: 'Broken',
    settledOn: '2026-05-04',
    revision: 1,
  },
  { id: 'p3', promise: 'To somebody else', direction: 'Ours to Them', stakeholderId: 'ceo', revision: 1 },
];
const read = (people: readonly PersonAt[] = PEOPLE) =>
  mapReading(people, [], {
    commitments: COMMITMENTS,
    members: [{ userId: 'u1', userName: 'Mara Lindqvist' }],
    team: [
      {
        id: 't1',
        stakeholderId: 'cfo',
        userId: 'u2',
        userName: 'Jonas Okafor',
        levelNow: 'Vendor',
        levelWanted: 'Problem Solver',
        revision: 4,
      },
    ],
    contacts: [{ id: 'k1', name: 'Ada Lund', title: 'Treasurer' }],
  });
const start = (id = 'cfo') => startEditing(read(), id);
const groups = (editing: StakeholderEditing) => groupsOf(editing, { on: TODAY, userId: 'me' });
const update = (fields: FieldValues, seenRevision = 7) => ({ kind: 'update', object: 'Stakeholder__c', id: 'cfo', seenRevision, fields });

test('nothing typed is nothing to save, and what is typed and taken back is nothing either', () => {
  expect([isDirty(start()), groups(start())]).toEqual([false, []]);
  const back = withField(withField(start(), 'Attitude__c', 'Supporter'), 'Attitude__c', 'Sceptic');
  expect([isDirty(back), groups(back)]).toEqual([false, []]);
});

test('only what differs is written, with the revision that was seen', () => {
  expect(groups(withField(start(), 'Attitude__c', 'Supporter'))).toEqual([[update({ Attitude__c: 'Supporter' })]]);
  expect(groups({ ...start(), isConfirmed: true })).toEqual([[update({ Confirmed_On__c: TODAY, Confirmed_By__c: 'me' })]]);
});

test('a contact makes the position held and names it; vacant and unknown have none', () => {
  const found = withField(startEditing(read(), {}), 'Contact__c', 'k1');
  expect(found.draft).toMatchObject({ Name: 'Treasurer', Contact__c: 'k1', Occupancy__c: 'Held' });
  expect(withField(start(), 'Occupancy__c', 'Vacant').draft).toMatchObject({ Contact__c: null, Vacated_On__c: TODAY });
  expect(withField(withField(start(), 'Occupancy__c', 'Vacant'), 'Occupancy__c', 'Unknown').draft).toMatchObject({
    Contact__c: null,
    Vacated_On__c: null,
  });
  expect(withField(start(), 'Contact__c', null).draft).toMatchObject({ Contact__c: null, Occupancy__c: 'Unknown' });
  expect(withField(start(), 'Contact__c', 'k1').draft['Name']).toBe('CFO');
});

test('a new position begins where it was asked for, and one below a head in its buying center', () => {
  expect(startEditing(read(), { headId: 'cfo' }).draft).toMatchObject({
    Reports_To__c: 'cfo',
    Buying_Center__c: 'yard',
    Occupancy__c: 'Unknown',
  });
  expect(startEditing(read(), { laneId: 'fleet' }).draft).toMatchObject({ Reports_To__c: null, Buying_Center__c: 'fleet' });
  expect(startEditing(read(), { contactId: 'k1' }).draft).toMatchObject({ Contact__c: 'k1', Name: 'Treasurer' });
});

test('a new position is written with its promises and levels, which point at what the same save makes', () => {
  const named = withField(startEditing(read(), { headId: 'cfo' }), 'Name', 'Treasurer');
  const promised = withPromiseField(withNewPromise(named, 'me'), 'new 1', 'Name', 'A visit');
  const [group] = groups(withLevel(promised, 'u1', { wanted: 'Credible Source' }));
  expect(group).toEqual([
    {
      ...{ kind: 'create', object: 'Stakeholder__c', alias: 'position' },
      fields: { Account__c: 'account', Name: 'Treasurer', Occupancy__c: 'Unknown', Reports_To__c: 'cfo', Buying_Center__c: 'yard' },
    },
    {
      ...{ kind: 'create', object: 'Commitment__c' },
      fields: {
        ...{ Account__c: 'account', Name: 'A visit', Direction__c: 'Ours to Them', Kind__c: 'Promise', Status__c: 'Open' },
        ...{ Promised_On__c: TODAY, Our_Person__c: 'me', Stakeholder__c: '@{position}' },
      },
    },
    {
      ...{ kind: 'create', object: 'Team_Relationship__c' },
      fields: { Stakeholder__c: '@{position}', User__c: 'u1', Level_Wanted__c: 'Credible Source' },
    },
  ]);
});

test('a draft says why it cannot be saved', () => {
  const codes = (editing: StakeholderEditing) => draftProblems(editing).map(({ code }) => code);
  expect(codes(start())).toEqual([]);
  expect(codes(startEditing(read(), {}))).toEqual(['nameless']);
  expect(codes(withField(withField(start(), 'Occupancy__c', 'Unknown'), 'Occupancy__c', 'Held'))).toEqual(['heldByNobody']);
  expect(codes(withField(start(), 'Trust__c', 101))).toEqual(['trustOutOfRange']);
  expect(codes(withNewPromise(start(), null))).toEqual(['promiseNameless']);
  expect(draftProblems(withField(start(), 'Reports_To__c', 'buyer'))).toEqual([
    { code: 'head', refusal: { code: 'circle', path: ['buyer', 'cfo'] } },
  ]);
  // A circle that came from elsewhere keeps nobody from correcting the rest.
  const circle = read([{ ...PEOPLE[0]!, head: 'cfo' }, CFO]);
  expect(codes(withField(startEditing(circle, 'cfo'), 'Function__c', 'Finance'))).toEqual([]);
});

test('promises are listed new, open, settled; a status takes its day along', () => {
  const rows = promiseRows(withNewPromise(start(), null));
  expect(rows.map(({ key, isOverdue, wasSettled }) => [key, isOverdue, wasSettled])).toEqual([
    ['new 1', false, false],
    ['p1', true, false],
    ['p2', false, true],
  ]);
  const kept = withPromiseField(start(), 'p1', 'Status__c', 'Kept');
  expect(kept.promises.changed).toEqual({ p1: { Status__c: 'Kept', Settled_On__c: TODAY } });
  expect(promiseRows(kept)[0]).toMatchObject({ key: 'p1', isOverdue: false });
  expect(groups(kept)).toEqual([
    [{ kind: 'update', object: 'Commitment__c', id: 'p1', seenRevision: 2, fields: { Status__c: 'Kept', Settled_On__c: TODAY } }],
  ]);
  expect(withPromiseField(kept, 'p1', 'Status__c', null).promises.changed).toEqual({});
});

test('a promise is removed, and a new one that is removed never was', () => {
  expect(groups(withoutPromise(withPromiseField(start(), 'p1', 'Name', 'Another'), 'p1'))).toEqual([
    [{ kind: 'delete', object: 'Commitment__c', id: 'p1' }],
  ]);
  const twice = withNewPromise(withNewPromise(start(), null), null);
  expect(withoutPromise(twice, 'new 1').promises.added.map(({ key }) => key)).toEqual(['new 2']);
  expect(isDirty(withoutPromise(withoutPromise(twice, 'new 1'), 'new 2'))).toBe(false);
});

test('levels show the team, who is in touch and who was added; what is as it was is not written', () => {
  expect(levelRows(start()).map(({ userId, now, wanted, isBelow }) => [userId, now, wanted, isBelow])).toEqual([
    ['u1', null, null, false],
    ['u2', 'Vendor', 'Problem Solver', true],
  ]);
  const added = withLevel(start(), 'u3', {}, 'Priya Raman');
  expect(levelRows(added).at(-1)).toMatchObject({ userId: 'u3', name: 'Priya Raman', now: null });
  expect(groups(added)).toEqual([]);
  const raised = withLevel(start(), 'u2', { now: 'Problem Solver' });
  expect(groups(raised)).toEqual([
    [{ kind: 'update', object: 'Team_Relationship__c', id: 't1', seenRevision: 4, fields: { Level_Now__c: 'Problem Solver' } }],
  ]);
  expect(isDirty(withLevel(raised, 'u2', { now: 'Vendor' }))).toBe(false);
  expect(groups(withLevel(start(), 'u2', { wanted: null }))[0]![0]).toMatchObject({ fields: { Level_Wanted__c: null } });
});

test('what somebody else saved meanwhile stands in the form; a field that both changed is settled by the person', () => {
  const typed = withField(withField(start(), 'Attitude__c', 'Supporter'), 'Function__c', 'Finance');
  const now = read([PEOPLE[0]!, { ...CFO, attitude: 'Neutral', power: 'Inner Circle', revision: 8 }]);
  const rebased = rebaseOn(typed, now)!;
  expect(rebased.clashes).toEqual(['Attitude__c']);
  expect(rebased.draft).toMatchObject({ Attitude__c: 'Supporter', Function__c: 'Finance', Power__c: 'Inner Circle' });
  expect(groups(settled(rebased, 'Attitude__c', 'mine'))).toEqual([[update({ Attitude__c: 'Supporter', Function__c: 'Finance' }, 8)]]);
  expect(groups(settled(rebased, 'Attitude__c', 'theirs'))).toEqual([[update({ Function__c: 'Finance' }, 8)]]);
  const over = givenUp(rebased);
  expect([isDirty(over), over.draft['Attitude__c'], over.clashes]).toEqual([false, 'Neutral', []]);
});

test('a position that is gone is written anew with everything that was typed', () => {
  const typed = withNewPromise(withField(start(), 'Function__c', 'Finance'), null);
  const gone = read([PEOPLE[0]!]);
  expect(rebaseOn(typed, gone)).toBeUndefined();
  const anew = startAnew(typed, gone);
  expect(groups(anew)[0]![0]).toMatchObject({
    kind: 'create',
    fields: { Name: 'CFO', Contact__c: 'contact-cfo', Occupancy__c: 'Held', Function__c: 'Finance', Attitude__c: 'Sceptic' },
  });
});

test('hidden judgements are neither in the draft nor in what is written', () => {
  const hidden = mapReading(
    PEOPLE.map((one) => ({ ...one, power: undefined, attitude: undefined, trust: undefined, personalWins: undefined })),
  );
  const editing = startEditing(hidden, 'cfo');
  expect(Object.keys(editing.draft).filter((name) => /Power|Attitude|Trust|Wins/.test(name))).toEqual([]);
  expect(groups(withField(editing, 'Function__c', 'Finance'))).toEqual([[update({ Function__c: 'Finance' })]]);
});

test('an old position asks for the right to update, a new one for the right to create', () => {
  const rights = { Name: { createable: true, updateable: false } };
  expect([
    isEditable('Name', start(), rights),
    isEditable('Name', startEditing(read(), {}), rights),
    isEditable('Power__c', start(), rights),
  ]).toEqual([false, true, false]);
});

test('whatever is typed, giving it up leaves nothing to save, and an untouched field is never written', () => {
  const names = ['Name', 'Function__c', 'Notes__c', 'Attitude__c', 'Source__c'] as const;
  const typing = fc.array(fc.tuple(fc.constantFrom(...names), fc.oneof(fc.string(), fc.constant(null))), { maxLength: 12 });
  fc.assert(
    fc.property(typing, (typed) => {
      const editing = typed.reduce((so, [name, value]) => withField(so, name, value), start());
      const written = groups(editing).flat()[0];
      const touched = typed.map(([name]) => name as string);
      expect(Object.keys(written && 'fields' in written ? written.fields : {}).filter((name) => !touched.includes(name))).toEqual([]);
      expect(isDirty(givenUp(editing))).toBe(false);
    }),
  );
});

import { executeMutation } from 'lightning/graphql';
import type { ChangeGroup } from 'c/planChanges';
import type { StakeholderLink, TeamRelationship } from 'c/planModel';
import type * as ChangesModule from 'c/relationshipChanges';
import { readRelationships, type RelationshipFacts } from 'c/relationshipReading';
import type * as SavingModule from 'c/relationshipSaving';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { EMPTY, MapOrg, position, row, seen } from '../../relationshipChanges/__tests__/org.ts';
import { answerMutation } from './mapServer.ts';

speakEnglish();
let saving: typeof SavingModule;
let changes: typeof ChangesModule;
beforeAll(async () => {
  saving = await import('c/relationshipSaving');
  changes = await import('c/relationshipChanges');
});

const PEOPLE = [
  position('ceo', { position: 'Chief Executive' }),
  position('cfo', { position: 'Chief Financial', reportsToId: 'ceo' }),
  position('buyer', { position: 'Head of Buying', reportsToId: 'cfo', attitude: 'Sceptic' }),
];
const LINK = row<StakeholderLink>('Stakeholder_Link__c', {
  id: 'l1',
  fromStakeholderId: 'cfo',
  toStakeholderId: 'buyer',
  kind: 'Influences',
});
const LEVEL = row<TeamRelationship>('Team_Relationship__c', { id: 't1', stakeholderId: 'cfo', userId: 'u1', levelNow: 'Vendor' });

/** A page in miniature: the saver, an org, and what was read of it last. */
function page(facts: Partial<RelationshipFacts> = { stakeholders: PEOPLE, links: [LINK], team: [LEVEL] }) {
  const org = new MapOrg({ ...EMPTY, ...facts });
  const requests: number[] = [];
  jest.mocked(executeMutation).mockImplementation((async (request: { query: string; variables: Record<string, unknown> }) => {
    requests.push(Object.keys(request.variables).length);
    return answerMutation(org, request);
  }) as unknown as typeof executeMutation);
  const read = () => readRelationships(org.facts, '2026-03-01');
  let reading = read();
  const saver = new saving.MapSaver({
    read: () => reading,
    readAgain: async () => void (reading = read()),
    handleSaverChange: () => undefined,
  });
  const set = (id: string, fields: Record<string, string | null>): ChangeGroup => changes.saveStakeholderChanges(reading, id, fields);
  return { org, saver, requests, reading: () => reading, set, shown: () => seen(org.facts) };
}

test('what was done is taken back step by step, and done again step by step', async () => {
  const { saver, set, shown } = page();
  const states = [shown()];
  for (const [id, attitude] of [
    ['buyer', 'Neutral'],
    ['buyer', 'Supporter'],
    ['cfo', 'Opponent'],
  ] as const) {
    expect(await saver.save([set(id, { Attitude__c: attitude })], `${id} is ${attitude}`)).toBeUndefined();
    states.push(shown());
  }
  expect([saver.message, saver.canUndoMessage, saver.lastDone]).toEqual(['cfo is Opponent', true, 'cfo is Opponent']);
  for (const state of states.slice(0, 3).reverse()) {
    expect(await saver.undo()).toBeUndefined();
    expect(shown()).toEqual(state);
  }
  expect([saver.message, saver.lastDone, saver.lastUndone]).toEqual(['Undone: buyer is Neutral', undefined, 'buyer is Neutral']);
  for (const state of states.slice(1)) {
    expect(await saver.redo()).toBeUndefined();
    expect(shown()).toEqual(state);
  }
  expect([saver.message, saver.lastUndone]).toEqual(['Done again: cfo is Opponent', undefined]);
});

test('people who come again have new ids, and every earlier and later step follows them', async () => {
  const { saver, set, shown, reading, org } = page();
  const start = shown();
  await saver.save([set('buyer', { Attitude__c: 'Advocate' })], 'set');
  const asSet = shown();
  await saver.save([changes.removeStakeholdersChanges(reading(), ['cfo', 'buyer'])], 'removed');
  const asRemoved = shown();
  expect(org.facts.stakeholders.map(({ id }) => id)).toEqual(['ceo']);
  await saver.undo();
  expect(shown()).toEqual(asSet);
  const [kept] = saver.follow(['buyer']);
  expect(org.facts.stakeholders.find(({ id }) => id === kept)?.position).toBe('Head of Buying');
  await saver.undo();
  expect(shown()).toEqual(start);
  await saver.redo();
  await saver.redo();
  expect(shown()).toEqual(asRemoved);
  await saver.undo();
  await saver.undo();
  expect([shown(), saver.lastDone]).toEqual([start, undefined]);
});

test('what several saves took away, some of them resting on each other, comes again whole', async () => {
  const { saver, shown, reading } = page();
  const start = shown();
  const group = changes.removeStakeholdersChanges(reading(), ['cfo', 'buyer']);
  const apart = group.map((change) => [change]);
  expect(await saver.save(apart, 'removed', { isInOrder: true })).toBeUndefined();
  expect(await saver.undo()).toBeUndefined();
  expect(shown()).toEqual(start);
});

test('a step that somebody has changed since is not taken back, and says so; what nobody changed is', async () => {
  const { saver, set, org, reading } = page();
  await saver.save([set('buyer', { Attitude__c: 'Neutral' }), set('cfo', { Attitude__c: 'Neutral' })], 'both neutral');
  org.save([
    { kind: 'update', object: 'Stakeholder__c', id: 'buyer', seenRevision: 2, fields: { Attitude__c: 'Advocate', Power__c: 'Outside' } },
  ]);
  await saver.save([set('ceo', { Attitude__c: 'Neutral' })], 'ceo neutral');
  await saver.undo();
  const problem = await saver.undo();
  expect(problem).toEqual({
    messages: [
      'This cannot be taken back as it was: somebody has changed it since, or it was not all visible to you. What could be taken back was: 1 of 2.',
    ],
    isPartlySaved: true,
  });
  const attitudes = Object.fromEntries(reading().people.map(({ id, stakeholder }) => [id, stakeholder.attitude]));
  expect(attitudes).toEqual({ ceo: null, cfo: null, buyer: 'Advocate' });
  expect([saver.lastDone, saver.lastUndone]).toEqual([undefined, 'both neutral']);
});

test('of several, those that were refused are named, and the others are saved', async () => {
  const { saver, set, org } = page();
  const groups = [set('ceo', { Attitude__c: 'Neutral' }), set('cfo', { Attitude__c: 'Neutral' }), set('buyer', { Attitude__c: 'Neutral' })];
  org.save([{ kind: 'update', object: 'Stakeholder__c', id: 'cfo', seenRevision: 1, fields: { Power__c: 'Outside' } }]);
  expect(await saver.save(groups, 'Attitude of 3 people set')).toEqual({
    messages: ['Refused: 1. Not tried: 0.', 'Not saved: Chief Financial', 'Stakeholder__c cfo was saved meanwhile'],
    isPartlySaved: true,
  });
  expect([saver.message, saver.canUndoMessage]).toEqual(['Attitude of 3 people set (saved: 2 of 3)', true]);
});

test('one that was refused says who was faster, or that it is gone', async () => {
  const change = { on: '2026-02-28T10:00:00.000Z', byName: 'Priya Raman' };
  const { saver, set, org } = page({ stakeholders: [position('ceo', { lastChange: change } as object)] });
  const group = set('ceo', { Attitude__c: 'Neutral' });
  org.save([{ kind: 'update', object: 'Stakeholder__c', id: 'ceo', seenRevision: 1, fields: { Power__c: 'Outside' } }]);
  expect(await saver.save([group], 'set')).toMatchObject({ conflict: change });
  org.save([{ kind: 'delete', object: 'Stakeholder__c', id: 'ceo' }]);
  expect(await saver.save([group], 'set')).toMatchObject({ isDeleted: true });
  expect([saver.message, saver.lastDone]).toEqual(['', undefined]);
});

test('a second edit of somebody, made before the first was read again, is saved after it', async () => {
  const { saver, set, reading } = page();
  const [first, second] = [set('buyer', { Attitude__c: 'Neutral' }), set('buyer', { Power__c: 'Outside' })];
  const answers = await Promise.all([saver.save([first], 'first'), saver.save([second], 'second')]);
  expect(answers).toEqual([undefined, undefined]);
  expect(reading().people.find(({ id }) => id === 'buyer')!.stakeholder).toMatchObject({ attitude: 'Neutral', power: 'Outside' });
  await saver.undo();
  await saver.undo();
  expect(reading().people.find(({ id }) => id === 'buyer')!.stakeholder).toMatchObject({ attitude: 'Sceptic', power: null });
});

test('what one save cannot carry is refused with a sentence before anything is sent', async () => {
  const { saver, requests } = page();
  const group: ChangeGroup = Array.from({ length: 51 }, (_, at) => ({
    kind: 'create',
    object: 'Stakeholder__c',
    fields: { Name: `P${at}`, Occupancy__c: 'Unknown' },
  }));
  expect((await saver.save([group], 'too much'))?.messages).toEqual([
    'This would change 51 records in one go, and one save takes 50. Choose fewer people at a time.',
  ]);
  expect([requests, saver.lastDone]).toEqual([[], undefined]);
});

test('while the org cannot be reached a step back stays to be tried once more', async () => {
  const { saver, set, shown } = page();
  const start = shown();
  await saver.save([set('buyer', { Attitude__c: 'Neutral' })], 'set');
  jest.mocked(executeMutation).mockRejectedValueOnce(new Error('You are offline'));
  expect((await saver.undo())?.messages).toEqual(['You are offline']);
  expect(saver.lastDone).toBe('set');
  expect(await saver.undo()).toBeUndefined();
  expect(shown()).toEqual(start);
});

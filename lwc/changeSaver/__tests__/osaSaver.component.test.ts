import { executeMutation } from 'lightning/graphql';
import type * as SaverModule from 'c/changeSaver';
import type * as ChangesModule from 'c/osaChanges';
import { readOsas, type OsaFacts } from 'c/osaReading';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { OsaOrg, seen } from '../../osaChanges/__tests__/osaOrg.ts';
import { action, comment, EMPTY, objective, strategy } from '../../osaReading/__tests__/facts.ts';
import { answerMutation } from '../../relationshipSaving/__tests__/mapServer.ts';

speakEnglish();
let saving: typeof SaverModule;
let changes: typeof ChangesModule;
beforeAll(async () => {
  saving = await import('c/changeSaver');
  changes = await import('c/osaChanges');
});

const WORK: Partial<OsaFacts> = {
  objectives: [objective('o1', { status: 'Proposed' }), objective('o2')],
  strategies: [strategy('s1', 'o1')],
  actions: [
    action('a1', 'o1', { name: 'Invite', strategyId: 's1', ownerId: '005jonas', dueOn: '2026-07-10' }),
    action('a2', 'o1', { name: 'Thank', dependsOnId: 'a1' }),
  ],
  tasks: [
    { id: 't1', actionId: 'a1', subject: 'Invite', status: 'Not Started', isClosed: false, dueOn: '2026-07-10', ownerId: '005jonas' },
  ],
};

/** A page in miniature: the saver, an org, and what was read of it last. */
function page(facts: Partial<OsaFacts> = WORK, { refusesTasks = false } = {}) {
  const org = new OsaOrg({ ...EMPTY, ...facts });
  jest
    .mocked(executeMutation)
    .mockImplementation((async (request: { query: string; variables: Record<string, unknown> }) =>
      refusesTasks && request.query.includes('TaskUpdate')
        ? { errors: [{ message: 'insufficient access rights on object id' }] }
        : answerMutation(org, request)) as unknown as typeof executeMutation);
  const read = () => readOsas(org.facts, '2026-07-01');
  let reading = read();
  const saver = new saving.ChangeSaver(
    { read: () => reading, readAgain: async () => void (reading = read()), handleSaverChange: () => undefined },
    changes.OSA_BOOK,
  );
  return { org, saver, reading: () => reading, shown: () => seen(org.facts) };
}

test('a saved action takes its Salesforce Task along, and one step back takes both back', async () => {
  const { org, saver, reading, shown } = page();
  const start = shown();
  expect(await saver.save([changes.doneChanges(reading(), 'a1', { note: 'They come' })], 'Invite is done')).toBeUndefined();
  expect([org.facts.actions[0]!.status, org.facts.tasks![0]!.status]).toEqual(['Done', 'Completed']);
  expect(await saver.undo()).toBeUndefined();
  expect(shown()).toEqual(start);
  expect(await saver.redo()).toBeUndefined();
  expect([org.facts.actions[0]!.status, org.facts.tasks![0]!.status]).toEqual(['Done', 'Completed']);
});

test('a task that may not be changed keeps no action from being saved; it is told', async () => {
  const { org, saver, reading } = page(WORK, { refusesTasks: true });
  expect(await saver.save([changes.doneChanges(reading(), 'a1', {})], 'Invite is done')).toEqual({
    messages: ['Saved, but Salesforce Tasks could not be brought in step with it: 1.', 'insufficient access rights on object id'],
    isPartlySaved: true,
  });
  expect([org.facts.actions[0]!.status, org.facts.tasks![0]!.status]).toEqual(['Done', 'Not Started']);
  expect([saver.message, saver.canUndoMessage]).toEqual(['Invite is done', true]);
});

test('a task that went with its action comes again with it, and goes again with it', async () => {
  const { org, saver, reading, shown } = page();
  const start = shown();
  expect(
    await saver.save(changes.removeStrategyChanges(reading(), 's1', { keepsActions: false }), 'Removed', { isInOrder: true }),
  ).toBeUndefined();
  expect([org.facts.actions.length, org.facts.tasks]).toEqual([1, []]);
  expect(await saver.undo()).toBeUndefined();
  expect(shown()).toEqual(start);
  expect(await saver.redo()).toBeUndefined();
  expect([org.facts.actions.length, org.facts.tasks]).toEqual([1, []]);
});

test('what is refused takes no task along', async () => {
  const { org, saver, reading } = page();
  const early = changes.updateChanges(reading(), 'Plan_Action__c', 'a1', { Start_On__c: '2026-08-01', Due_On__c: '2026-07-20' });
  expect(await saver.save([early], 'Moved')).toMatchObject({ messages: ['a1 is due before it starts'] });
  expect(org.facts.tasks![0]!.dueOn).toBe('2026-07-10');
});

test('an objective with more work than one save takes goes, and comes again with every piece of it where it stood', async () => {
  const actions = Array.from({ length: 70 }, (_, n) =>
    action(`a${String(n).padStart(2, '0')}`, 'o1', { dependsOnId: n > 0 ? `a${String(n - 1).padStart(2, '0')}` : null }),
  );
  const { org, saver, reading, shown } = page({ ...WORK, actions, comments: [comment('k1', 'o2')] });
  const start = shown();
  expect(await saver.save(changes.removeObjectiveChanges(reading(), 'o1'), 'Removed', { isInOrder: true })).toBeUndefined();
  expect([org.facts.objectives.length, org.facts.actions.length]).toEqual([1, 0]);
  expect(await saver.undo()).toBeUndefined();
  expect(shown()).toEqual(start);
});

test('who was faster is told: two people answer the same proposal', async () => {
  const { org, saver, reading } = page();
  const mine = changes.answerChanges(reading(), 'o1', { answer: 'Accepted', reason: null, userId: '005mara' });
  org.facts = {
    ...org.facts,
    objectives: org.facts.objectives.map((one) =>
      one.id === 'o1'
        ? { ...one, revision: 2, answer: 'Declined', lastChange: { byName: 'Priya Raman', on: '2026-07-01T10:00:00.000Z' } }
        : one,
    ),
  };
  expect(await saver.save('changes' in mine ? [mine.changes] : [], 'Accepted')).toEqual({
    messages: ['Plan_Objective__c o1 was saved meanwhile'],
    conflict: { byName: 'Priya Raman', on: '2026-07-01T10:00:00.000Z' },
  });
  expect(org.facts.objectives[0]!.answer).toBe('Declined');
});

test('what belongs to a track that somebody else plans is told in a sentence, and nothing is sent', async () => {
  const { saver, reading, shown } = page({
    ...WORK,
    objectives: [objective('o1', { track: 'Sales' }), objective('o2')],
    plannedTracks: ['Marketing'],
  });
  const start = shown();
  jest.mocked(executeMutation).mockClear();
  const groups = [changes.updateChanges(reading(), 'Plan_Objective__c', 'o2', { Name: 'Mine' }), changes.doneChanges(reading(), 'a1', {})];
  expect(await saver.save(groups, 'Done')).toEqual({
    messages: [
      'You plan the marketing track, and this belongs to another one: Invite. Write a comment on the objective, or ask the account manager to change it.',
    ],
  });
  expect([executeMutation, saver.message, shown()]).toEqual([expect.anything(), '', start]);
  expect(executeMutation).not.toHaveBeenCalled();
});

import {
  catchUpChanges,
  createActionChanges,
  moveActionChanges,
  OSA_BOOK,
  removeObjectiveChanges,
  storeMeasureChanges,
  updateChanges,
} from 'c/osaChanges';
import type { PlanChange } from 'c/planChanges';
import { isInPlannedTrack, readOsas, tracksToPlan, type OsaFacts } from 'c/osaReading';
import { action, campaign, EMPTY, objective, response, strategy } from '../../osaReading/__tests__/facts.ts';

const task = (id: string, actionId: string) => ({
  ...{ id, actionId, subject: actionId, status: 'Completed', isClosed: true, dueOn: null, ownerId: '005jonas' },
  changedOn: '2026-06-20T08:00:00.000Z',
});
const FACTS: OsaFacts = {
  ...EMPTY,
  objectives: [
    objective('engage', { name: 'Engage', measureKind: 'Campaign Members', current: 0 }),
    objective('win', { name: 'Win', track: 'Sales', measureKind: 'Campaign Members', current: 0 }),
  ],
  strategies: [strategy('offers', 'win', { name: 'Offers' })],
  actions: [
    action('invite', 'engage', { name: 'invite', campaignId: 'c1' }),
    action('call', 'win', { name: 'call', strategyId: 'offers', campaignId: 'c1' }),
    action('met', 'win', { name: 'met', status: 'Done', doneOn: '2026-06-10' }),
  ],
  campaigns: [campaign('c1')],
  responses: [response('r1', 'anna', 'c1')],
  tasks: [task('t1', 'invite'), task('t2', 'call')],
};
const all = readOsas(FACTS, '2026-07-01');
const marketing = readOsas({ ...FACTS, plannedTracks: ['Marketing'] }, '2026-07-01');
const refused = (...changes: readonly PlanChange[]) => OSA_BOOK.notHis!(marketing, changes);

test('who plans every track may change everything', () => {
  expect(tracksToPlan(all)).toEqual(['Sales', 'Marketing', 'Delivery']);
  expect(['win', 'offers', 'call', 'engage', 'invite'].map((id) => isInPlannedTrack(all, id))).toEqual([true, true, true, true, true]);
  expect(OSA_BOOK.notHis!(all, updateChanges(all, 'Plan_Action__c', 'call', { Status__c: 'Done' }))).toBeUndefined();
});

test('who plans marketing may change marketing objectives with their work, and nothing of the others', () => {
  expect(tracksToPlan(marketing)).toEqual(['Marketing']);
  expect(['win', 'offers', 'call', 'engage', 'invite', 'gone'].map((id) => isInPlannedTrack(marketing, id))).toEqual([
    ...[false, false, false],
    ...[true, true, true],
  ]);
});

test('a change of another track is told by the name of what it would touch, before it is sent', () => {
  expect(refused(...updateChanges(marketing, 'Plan_Action__c', 'call', { Status__c: 'Done' }))).toBe('call');
  expect(refused(...updateChanges(marketing, 'Plan_Strategy__c', 'offers', { Name: 'Bids' }))).toBe('Offers');
  expect(removeObjectiveChanges(marketing, 'win').map((group) => refused(...group))).toEqual(['met']);
  expect(refused(...createActionChanges(marketing, { objectiveId: 'win', strategyId: null }, { fields: { Name: 'Mine' } }))).toBe('Win');
});

test('nothing is moved into another track or out of it, and no track is given away', () => {
  const toSales = moveActionChanges(marketing, 'invite', { objectiveId: 'win', strategyId: null, beforeId: null });
  expect(refused(...toSales[0]!)).toBe('Win');
  const fromSales = moveActionChanges(marketing, 'call', { objectiveId: 'engage', strategyId: null, beforeId: null });
  expect(refused(...fromSales[0]!)).toBe('call');
  expect(refused(...updateChanges(marketing, 'Plan_Objective__c', 'engage', { Track__c: 'Sales' }))).toBe('Sales');
});

test('work of marketing, and what is said to an objective of any track, are everybody’s', () => {
  expect(refused(...updateChanges(marketing, 'Plan_Action__c', 'invite', { Status__c: 'Done' }))).toBeUndefined();
  expect(refused({ kind: 'create', object: 'Plan_Comment__c', fields: { Plan_Objective__c: 'win', Text__c: 'Yes' } })).toBeUndefined();
});

test('measures are stored, and actions follow their tasks, in the tracks one plans', () => {
  const changed = (groups: readonly (readonly PlanChange[])[]) =>
    groups.flat().map((change) => (change.kind === 'create' ? change.object : change.id));
  expect(changed(storeMeasureChanges(all))).toEqual(['engage', 'win']);
  expect(changed(storeMeasureChanges(marketing))).toEqual(['engage']);
  expect(changed(catchUpChanges(all))).toEqual(['call', 'invite']);
  expect(changed(catchUpChanges(marketing))).toEqual(['invite']);
});

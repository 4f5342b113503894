import { scheduleProblems } from 'c/objectives';
import type { PlanAction } from 'c/planModel';
import { calendarFrom } from '../../sample-data/dates.ts';
import { LARGE_OSAS, largeOsas } from '../../sample-data/large/largeOsas.ts';

const calendar = calendarFrom(Date.parse('2026-11-22T12:00:00Z'));
const records = largeOsas({ ...LARGE_OSAS, buyingCenters: 60, people: 300 }, calendar);
const of = (object: string) => records.filter((record) => record.object === object);
const refOf = (value: unknown) => (value as { readonly ref: string } | null)?.ref ?? null;
const actions = of('Plan_Action__c').map(({ ref: id, fields }): PlanAction => ({
  id,
  name: String(fields.Name),
  objectiveId: refOf(fields.Plan_Objective__c)!,
  strategyId: refOf(fields.Plan_Strategy__c),
  startOn: fields.Start_On__c as string | null,
  dueOn: fields.Due_On__c as string | null,
  status: fields.Status__c as PlanAction['status'],
  dependsOnId: refOf(fields.Depends_On__c),
}));

test('sixty objectives, two hundred strategies, two thousand actions, ten thousand members of forty campaigns', () => {
  const counts = ['Plan_Objective__c', 'Plan_Strategy__c', 'Plan_Action__c', 'Campaign', 'CampaignMember'].map(
    (object) => of(object).length,
  );
  expect(counts).toEqual([60, 200, 2_000, 40, 10_000]);
  expect(new Set(records.map(({ ref }) => ref)).size).toBe(records.length);
});

test('every objective has strategies, every strategy actions, and an action the objective of its strategy', () => {
  const objectiveOf = new Map(of('Plan_Strategy__c').map(({ ref, fields }) => [ref, refOf(fields.Plan_Objective__c)]));
  expect(new Set(objectiveOf.values()).size).toBe(60);
  const own = actions.filter(({ strategyId }) => strategyId);
  expect(new Set(own.map(({ strategyId }) => strategyId)).size).toBe(200);
  expect(own.filter(({ strategyId, objectiveId }) => objectiveOf.get(strategyId!) !== objectiveId)).toEqual([]);
});

test('every state of an action is among them, late and undated ones too', () => {
  expect(new Set(actions.map(({ status }) => status))).toEqual(new Set(['Planned', 'In Progress', 'Done', 'Blocked', 'Dropped']));
  const isOpen = ({ status }: PlanAction) => status !== 'Done' && status !== 'Dropped';
  const late = actions.filter((one) => isOpen(one) && one.dueOn && one.dueOn < '2026-11-22');
  expect([late.length > 50, late.length < 400, actions.some((one) => !one.startOn && !one.dueOn)]).toEqual([true, true, true]);
});

test('the org’s rules hold: nothing is due before it starts, and nothing waits in a circle or for what is not there', () => {
  const kinds = new Set(scheduleProblems(actions).map(({ kind }) => kind));
  expect([kinds.has('circle'), kinds.has('dueBeforeStart')]).toEqual([false, false]);
  const ids = new Set(actions.map(({ id }) => id));
  expect(actions.filter(({ dependsOnId }) => dependsOnId && !ids.has(dependsOnId))).toEqual([]);
  expect(actions.filter(({ dependsOnId }) => dependsOnId).length).toBeGreaterThan(1_000);
});

test('nobody is twice a member of one campaign, and more than there are contacts cannot be asked for', () => {
  const pairs = of('CampaignMember').map(({ fields }) => `${refOf(fields.CampaignId)} ${refOf(fields.ContactId)}`);
  expect(new Set(pairs).size).toBe(10_000);
  expect(() => largeOsas({ buyingCenters: 60, campaigns: 2, campaignMembers: 400 }, calendar)).toThrow('ask for more people');
});

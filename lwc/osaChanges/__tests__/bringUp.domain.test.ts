import { compareReuse, type WorkToReuse } from 'c/objectiveReuse';
import { bringUpChanges, reuseChanges } from 'c/osaChanges';
import { readOsas, type OsaFacts } from 'c/osaReading';
import { action, EMPTY, objective, strategy } from '../../osaReading/__tests__/facts.ts';
import { OsaOrg } from './osaOrg.ts';

const TODAY = '2026-07-01';
const THERE: WorkToReuse = {
  objective: objective('there', { name: 'The port that never stops', planId: 'other', status: 'Achieved' }),
  strategies: [strategy('events', 'there', { name: 'Events' }), strategy('content', 'there', { name: 'Content' })],
  actions: [
    action('follow', 'there', { name: 'Follow up', strategyId: 'events', dependsOnId: 'invite', dueOn: '2026-03-20', status: 'Done' }),
    action('invite', 'there', { name: 'Invite', strategyId: 'events', startOn: '2026-03-01', dueOn: '2026-03-10' }),
    action('film', 'there', {
      name: 'Film',
      strategyId: 'content',
      dueOn: '2026-03-15',
      campaignId: 'theirs',
      stakeholderId: 'theirs',
      spentCost: 900,
    }),
  ],
};
const HERE: OsaFacts = {
  ...EMPTY,
  objectives: [objective('here', { name: 'The yard that never stops', adaptedFromId: 'there' }), objective('else')],
  strategies: [strategy('s1', 'here', { name: 'events ' }), strategy('s2', 'else', { name: 'Content' })],
  actions: [action('a1', 'here', { name: 'Invite', strategyId: 's1', dueOn: '2026-09-01', ownerId: 'mara', status: 'Done' })],
};
const read = (facts: OsaFacts) => readOsas(facts, TODAY);
const work = (facts: OsaFacts, id: string): WorkToReuse => ({
  objective: facts.objectives.find((one) => one.id === id)!,
  strategies: facts.strategies.filter(({ objectiveId }) => objectiveId === id),
  actions: facts.actions.filter(({ objectiveId }) => objectiveId === id),
});
const bringUp = (ids: readonly string[], facts = HERE) =>
  bringUpChanges(read(facts), 'here', THERE, ids, { startOn: '2026-10-01', ownerId: 'jonas' });

test('what is missing comes below what is here, waits for what is here, and begins when it is said to', () => {
  expect(bringUp(['follow'])).toEqual([
    [
      {
        ...{ kind: 'create', object: 'Plan_Action__c', alias: 'action0' },
        fields: {
          ...{ Plan_Objective__c: 'here', Plan_Strategy__c: 's1', Depends_On__c: 'a1', Name: 'Follow up', Action_Owner__c: 'jonas' },
          ...{ Status__c: 'Planned', Due_On__c: '2026-10-01', Weight__c: 1 },
        },
      },
    ],
  ]);
});

test('a strategy comes with its actions; people, campaigns and money of the other account stay there', () => {
  const [changes] = bringUp(['content', 'film']);
  expect(changes!.map((change) => (change.kind === 'create' ? change.fields : {}))).toEqual([
    { Plan_Objective__c: 'here', Name: 'Content' },
    {
      ...{ Plan_Objective__c: 'here', Plan_Strategy__c: '@{strategy0}', Name: 'Film', Action_Owner__c: 'jonas', Status__c: 'Planned' },
      ...{ Due_On__c: '2026-10-01', Weight__c: 1 },
    },
  ]);
});

test('an action whose strategy neither is here nor comes stands below the objective itself', () => {
  expect(bringUp(['film'])[0]![0]).not.toHaveProperty('fields.Plan_Strategy__c');
});

test('the copy has everything afterwards, and everything it had is as it was', () => {
  const org = new OsaOrg(HERE);
  const { strategies, actions } = compareReuse(THERE, work(HERE, 'here')).onlyThere;
  for (const group of bringUp([...strategies, ...actions].map(({ id }) => id))) org.save(group);
  const after = compareReuse(THERE, work(org.facts, 'here'));
  expect([after.onlyThere, after.onlyHere]).toEqual([
    { strategies: [], actions: [] },
    { strategies: [], actions: [] },
  ]);
  const before = [...HERE.objectives, ...HERE.strategies, ...HERE.actions];
  expect([...org.facts.objectives, ...org.facts.strategies, ...org.facts.actions]).toEqual(expect.arrayContaining(before));
});

test('an objective that was copied whole lacks nothing', () => {
  const org = new OsaOrg({ ...EMPTY });
  for (const group of reuseChanges(read(org.facts), THERE, { ownerId: null })) org.save(group);
  const [copy] = org.facts.objectives;
  expect(compareReuse(THERE, work(org.facts, copy!.id)).isSame).toBe(true);
});

test('nothing is added to an objective that is gone, and nothing when nothing is ticked', () => {
  expect([bringUp([]), bringUp(['film'], { ...HERE, objectives: [] })]).toEqual([[], []]);
});

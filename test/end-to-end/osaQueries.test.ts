import { mutationFor, type PlanChange } from 'c/planChanges';
import {
  addCommentChanges,
  actionStatusChanges,
  actionsWithoutTask,
  answerChanges,
  catchUpChanges,
  createActionChanges,
  createCampaignChanges,
  createObjectiveChanges,
  createStrategyChanges,
  createTaskChanges,
  doneChanges,
  moveActionChanges,
  moveStrategyChanges,
  OSA_BOOK,
  removeActionsChanges,
  removeObjectiveChanges,
  saveCommentChanges,
  storeMeasureChanges,
  taskDifferences,
  taskStandingFor,
  updateChanges,
} from 'c/osaChanges';
import { createdBy, undoChanges } from 'c/changeSets';
import { ACTION_STATUSES } from 'c/planModel';
import { actionOf, objectiveOf, strategyOf } from 'c/osaReading';
import { osaData, osaReading, today } from './support/osaFacts.ts';
import { startOrg, type Role, type RunningOrg } from './support/runningOrg.ts';

const EVERYBODY: readonly Role[] = ['accountManager', 'marketingManager', 'salesOperations', 'viewer'];

let org: RunningOrg;
let accountId: string;

beforeAll(async () => {
  org = await startOrg();
  const [account] = await org.user('accountManager').query("SELECT Id FROM Account WHERE Name = 'Halvorsen Maritime Group'");
  accountId = account!.Id;
});
afterAll(() => org.stop());

let saves = 0;
/** Saves as a page does, in one mutation; the ids by position, or the sentences of the refusal. */
async function save(role: Role, changes: readonly PlanChange[]): Promise<readonly string[]> {
  const { query, variables } = mutationFor(changes, `save-${++saves}`);
  const { body } = await org.user(role).graphql(query, variables);
  if (body.errors?.length > 0) throw new Error(body.errors.map(({ message }: { message: string }) => message).join(' '));
  return Object.values(body.data.uiapi as Record<string, { Record?: { Id: string }; Id?: string }>).map(
    (payload, index) => payload.Record?.Id ?? payload.Id ?? (changes[index] as { id: string }).id,
  );
}

test.each(EVERYBODY)('everything objectives are read from is answered for the %s', async (role) => {
  const { facts, unread } = await osaData(org, role, accountId);
  expect(unread).toEqual([]);
  const count = async (from: string) => (await org.user(role).query(`SELECT COUNT(Id) rows FROM ${from}`))[0]!.rows;
  const ofPlan = `Account_Plan__c = '${facts.plan!.id}'`;
  expect(facts.objectives).toHaveLength(await count(`Plan_Objective__c WHERE ${ofPlan}`));
  expect(facts.strategies).toHaveLength(await count(`Plan_Strategy__c WHERE Plan_Objective__r.${ofPlan}`));
  expect(facts.actions).toHaveLength(await count(`Plan_Action__c WHERE Plan_Objective__r.${ofPlan}`));
  expect(facts.comments).toHaveLength(await count(`Plan_Comment__c WHERE Plan_Objective__r.${ofPlan}`));
  expect(facts.tasks).toHaveLength(await count("Task WHERE What.Type = 'Plan_Action__c'"));
  expect(facts.account).toMatchObject({ id: accountId, name: 'Halvorsen Maritime Group', industry: expect.any(String) });
  for (const list of [
    facts.cells,
    facts.stakeholders,
    facts.insights,
    facts.opportunities,
    facts.campaigns,
    facts.responses,
    facts.activities,
  ]) {
    expect(list!.length).toBeGreaterThan(3);
  }
});

test('how many accounts a marketer works for is counted over all plans he is on, once for each account', async () => {
  const { facts } = await osaData(org, 'marketingManager', accountId);
  const rows = await org
    .user('marketingManager')
    .query(
      "SELECT User__c, Account_Plan__r.Account__c FROM Plan_Member__c WHERE Role__c = 'Marketing' AND Account_Plan__r.Status__c != 'Closed'",
    );
  const marketers = facts.members.filter(({ role }) => role === 'Marketing').map(({ userId }) => userId);
  const accounts = (userId: string) =>
    new Set(rows.filter((row) => row.User__c === userId).map((row) => row.Account_Plan__r.Account__c)).size;
  expect(marketers.length).toBeGreaterThan(0);
  expect(facts.accountsOfMarketers).toEqual(Object.fromEntries(marketers.map((userId) => [userId, accounts(userId)])));
});

test('everybody reads the same progress, money and measures; only judgements are kept from some', async () => {
  const [manager, marketing, viewer] = await Promise.all(
    (['accountManager', 'marketingManager', 'viewer'] as const).map((role) => osaReading(org, role, accountId)),
  );
  const told = ({ objectives }: typeof manager & object) =>
    objectives.map(({ id, progress, budget, measure, current, serves }) => ({ id, progress, budget, measure, current, serves }));
  expect(told(marketing!)).toEqual(told(manager!));
  expect(told(viewer!)).toEqual(told(manager!));
  expect(viewer!.facts.stakeholders.every(({ attitude, power }) => attitude === undefined && power === undefined)).toBe(true);
});

test('the sample customer has what a marketing manager meets: one answer nobody came back to, one objective over budget, words and answers', async () => {
  const { objectives, facts } = await osaReading(org, 'marketingManager', accountId);
  const late = objectives.filter(({ breaches }) => breaches!.length > 0);
  expect(late.map(({ objective, breaches }) => [objective.name, breaches!.length])).toEqual([
    ['Offshore wind leaders know us for uptime', 1],
  ]);
  expect(objectives.filter(({ budget }) => budget.over > 0).map(({ budget }) => [budget.granted, budget.spent, budget.over])).toEqual([
    [10_000, 12_000, 2_000],
  ]);
  expect(new Set(objectives.map(({ objective }) => objective.status))).toEqual(
    new Set(['On Track', 'At Risk', 'Accepted', 'Proposed', 'Achieved']),
  );
  expect(new Set(facts.comments.map(({ authorName }) => authorName))).toEqual(new Set(['Mara Lindqvist', 'Jonas Okafor', 'Tom Becker']));
  expect(new Set(facts.comments.map(({ saidOn }) => saidOn!.slice(0, 10))).size).toBeGreaterThan(4);
  const months = new Set(facts.responses!.flatMap(({ respondedOn }) => respondedOn?.slice(0, 7) ?? []));
  expect(months.size).toBeGreaterThan(4);
  expect(facts.tasks!.map(({ subject, isClosed }) => [subject, isClosed]).sort()).toEqual([
    ['Benchmark report for offshore wind', false],
    ['Case study in Polish', false],
    ['Value case in their own figures', true],
  ]);
});

test('actions and their Salesforce Tasks are kept in step both ways', async () => {
  const before = await osaReading(org, 'accountManager', accountId);
  // The sample: one put off in the task list, one done there.
  const names = (differences: ReturnType<typeof taskDifferences>) =>
    differences.map(({ actionId, leads, about }) => [actionOf(before, actionId)!.name, leads, ...about]).sort();
  expect(names(taskDifferences(before))).toEqual([
    ['Case study in Polish', 'task', 'status', 'dueOn'],
    ['Value case in their own figures', 'task', 'done'],
  ]);
  for (const changes of catchUpChanges(before)) await save('accountManager', changes);
  const after = await osaReading(org, 'accountManager', accountId);
  expect(taskDifferences(after)).toEqual([]);
  const done = after.facts.actions.find(({ name }) => name === 'Value case in their own figures')!;
  expect([done.status, done.doneOn]).toEqual(['Done', today()]);

  // The other way round: a task for an action, which follows it.
  const open = actionsWithoutTask(after).find(({ dueOn }) => dueOn)!;
  const [task] = createTaskChanges(after, [open.id]);
  await save('accountManager', task!);
  const reading = await osaReading(org, 'accountManager', accountId);
  const made = taskStandingFor(reading.facts, open)!;
  expect(made).toMatchObject({ actionId: open.id, subject: open.name, dueOn: open.dueOn, ownerId: open.ownerId, isClosed: false });
  const changes = doneChanges(reading, open.id, {});
  const ids = await save('accountManager', changes);
  for (const group of OSA_BOOK.following!(reading, [{ before: reading.facts, changes, ids }])) await save('accountManager', group);
  const closed = await osaReading(org, 'accountManager', accountId);
  expect(closed.facts.tasks!.find(({ id }) => id === made.id)).toMatchObject({ isClosed: true, status: 'Completed' });
  expect(taskDifferences(closed)).toEqual([]);
});

test('the viewer may neither make a task of an action nor close one', async () => {
  const reading = await osaReading(org, 'viewer', accountId);
  const [open] = actionsWithoutTask(reading);
  await expect(save('viewer', createTaskChanges(reading, [open!.id])[0]!)).rejects.toThrow();
  const standing = reading.facts.tasks!.find(({ isClosed }) => !isClosed)!;
  const close: PlanChange = { kind: 'update', object: 'Task', id: standing.id, seenRevision: null, fields: { Status: 'Completed' } };
  await expect(save('viewer', [close])).rejects.toThrow();
});

/** Progress and money of every objective beside what the org itself has rolled up. */
async function expectRollUps(): Promise<void> {
  const { objectives, facts } = await osaReading(org, 'accountManager', accountId);
  const rows = await org
    .user('accountManager')
    .query(
      `SELECT Id, Action_Progress__c, Planned_Cost__c, Spent_Cost__c FROM Plan_Objective__c WHERE Account_Plan__c = '${facts.plan!.id}'`,
    );
  expect(objectives).toHaveLength(rows.length);
  const byId = new Map(rows.map((row) => [row.Id, row]));
  for (const { id, progress, budget } of objectives) {
    const row = byId.get(id)!;
    if (progress.share === null) expect(row.Action_Progress__c).toBeNull();
    else expect(progress.share * 100).toBeCloseTo(row.Action_Progress__c, 1);
    expect([budget.planned ?? 0, budget.spent ?? 0]).toEqual([row.Planned_Cost__c ?? 0, row.Spent_Cost__c ?? 0]);
  }
}

test('progress and money are those of the org’s own roll-ups, as loaded and through a history of changes', async () => {
  await expectRollUps();
  // Always the same history, so that a failure comes again.
  let seed = 42;
  const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  for (let step = 0; step < 24; step += 1) {
    const reading = await osaReading(org, 'marketingManager', accountId);
    const { actions, strategies } = reading.facts;
    const action = actions[next(actions.length)]!;
    const strategy = strategies[next(strategies.length)]!;
    const said = { Weight__c: next(6), Planned_Cost__c: next(5_000), Spent_Cost__c: next(5_000) };
    const edits: readonly (() => readonly PlanChange[])[] = [
      () => actionStatusChanges(reading, action.id, ACTION_STATUSES[next(ACTION_STATUSES.length)]!),
      () => updateChanges(reading, 'Plan_Action__c', action.id, said),
      () =>
        updateChanges(reading, 'Plan_Strategy__c', strategy.id, {
          Planned_Cost__c: next(9_000),
          Status__c: next(3) === 0 ? 'Dropped' : 'Active',
        }),
      () => moveActionChanges(reading, action.id, { objectiveId: strategy.objectiveId, strategyId: strategy.id, beforeId: null })[0] ?? [],
      () =>
        createActionChanges(
          reading,
          { objectiveId: strategy.objectiveId, strategyId: strategy.id },
          { fields: { Name: `Step ${step}`, ...said } },
        ),
      () => (step % 5 === 0 ? removeActionsChanges(reading, [action.id])[0]! : []),
    ];
    const changes = edits[next(edits.length)]!();
    if (changes.length === 0) continue;
    await save('marketingManager', changes);
    if (step % 6 === 0) await expectRollUps();
  }
  await expectRollUps();
});

test('the marketing manager proposes, plans a campaign, and the account manager answers; the measure follows the members', async () => {
  const before = await osaReading(org, 'marketingManager', accountId);
  const cell = before.facts.cells[0]!;
  const [objectiveId] = await save('marketingManager', [
    ...createObjectiveChanges(before, {
      alias: 'objective',
      fields: {
        Name: 'Known at the yards',
        Kind__c: 'Engagement',
        Measure_Kind__c: 'Campaign Members',
        Baseline__c: 0,
        Target__c: 2,
        White_Space_Cell__c: cell.id,
        Due_On__c: `${Number(today().slice(0, 4)) + 1}-06-30`,
      },
    }),
    ...createStrategyChanges(before, createdBy('objective'), { alias: 'strategy', fields: { Name: 'Meet them where they work' } }),
    ...createActionChanges(
      before,
      { objectiveId: createdBy('objective'), strategyId: createdBy('strategy') },
      { fields: { Name: 'Yard days', Repeat__c: 'Monthly', Due_On__c: today() } },
    ),
  ]);
  const made = await osaReading(org, 'marketingManager', accountId);
  const own = objectiveOf(made, objectiveId)!;
  expect(own).toMatchObject({
    measure: { value: null, gap: 'noCampaign' },
    current: { value: null },
    serves: { kind: 'cell', id: cell.id },
  });
  const [action] = own.strategies[0]!.actions;

  const [campaignId] = await save('marketingManager', createCampaignChanges(made, action!.id, { Name: 'Yard days', Type: 'Conference' }));
  const [first, second] = made.facts.stakeholders.filter(
    ({ contactId, buyingCenterId }) => contactId && own.measure.scope.buyingCenterIds!.includes(buyingCenterId ?? ''),
  );
  const members = [first!, ...(second ? [second] : [])];
  await save(
    'marketingManager',
    members.map(({ contactId }) => ({
      kind: 'create',
      object: 'CampaignMember',
      fields: { CampaignId: campaignId!, ContactId: contactId! },
    })),
  );
  const counted = objectiveOf(await osaReading(org, 'accountManager', accountId), objectiveId)!;
  expect(counted.current).toMatchObject({ value: members.length, from: 'counted', isToStore: true });

  const manager = await osaReading(org, 'accountManager', accountId);
  const { user_id: managerId } = (await org.user('accountManager').request('GET', '/services/oauth2/userinfo')).body;
  const answered = answerChanges(manager, objectiveId!, { answer: 'Accepted', reason: null, userId: managerId });
  await save('accountManager', 'changes' in answered ? answered.changes : []);
  await save('marketingManager', storeMeasureChanges(await osaReading(org, 'marketingManager', accountId), [objectiveId!])[0]!);
  const agreed = objectiveOf(await osaReading(org, 'viewer', accountId), objectiveId)!;
  expect(agreed.objective).toMatchObject({ status: 'Accepted', answer: 'Accepted', answeredByName: 'Mara Lindqvist', acceptedOn: today() });
  expect(agreed.current).toMatchObject({ value: members.length, isToStore: false });

  await save('marketingManager', doneChanges(await osaReading(org, 'marketingManager', accountId), action!.id, { note: 'They came' }));
  const done = await osaReading(org, 'marketingManager', accountId);
  expect(actionOf(done, action!.id)).toMatchObject({ status: 'Done', doneOn: today(), outcomeNote: 'They came' });
  expect(objectiveOf(done, objectiveId)!.strategies[0]!.actions.map(({ status }) => status)).toEqual(['Done', 'Planned']);
});

test('marketing may not answer for sales, whatever it sends; a no of sales needs its reason', async () => {
  const reading = await osaReading(org, 'marketingManager', accountId);
  const { id } = reading.objectives.find(({ objective }) => objective.track === 'Marketing')!;
  const { user_id: userId } = (await org.user('marketingManager').request('GET', '/services/oauth2/userinfo')).body;
  const forged = answerChanges(reading, id, { answer: 'Changes Wanted', reason: 'Said marketing', userId });
  await expect(save('marketingManager', 'changes' in forged ? forged.changes : [])).rejects.toThrow(/Answer/);
  const declined: PlanChange = {
    kind: 'update',
    object: 'Plan_Objective__c',
    id,
    seenRevision: objectiveOf(reading, id)!.objective.revision,
    fields: { Answer__c: 'Declined', Answer_Reason__c: null },
  };
  await expect(save('accountManager', [declined])).rejects.toThrow('Say why');
});

test('the viewer reads it all and changes nothing', async () => {
  const reading = await osaReading(org, 'viewer', accountId);
  const [one] = reading.objectives;
  const attempts: readonly (readonly PlanChange[])[] = [
    createObjectiveChanges(reading, { fields: { Name: 'Mine' } }),
    createStrategyChanges(reading, one!.id, { fields: { Name: 'Mine' } }),
    addCommentChanges(one!.id, 'Mine'),
    doneChanges(reading, reading.facts.actions.find(({ status }) => status !== 'Done')!.id, {}),
    removeObjectiveChanges(reading, one!.id)[0]!,
  ];
  for (const changes of attempts) await expect(save('viewer', changes)).rejects.toThrow();
  expect((await osaReading(org, 'viewer', accountId)).facts.objectives).toEqual(reading.facts.objectives);
});

test('a comment keeps who said it and when; nobody else rewrites it', async () => {
  const { objectives } = await osaReading(org, 'marketingManager', accountId);
  const { id } = objectives[0]!;
  const [commentId] = await save('marketingManager', addCommentChanges(id, 'The yard wants figures first.'));
  const manager = await osaReading(org, 'accountManager', accountId);
  const said = objectiveOf(manager, id)!.comments.find((one) => one.id === commentId);
  expect(said).toMatchObject({ text: 'The yard wants figures first.', authorName: 'Jonas Okafor', isEdited: false });
  await expect(save('accountManager', saveCommentChanges(manager, commentId!, 'The yard is happy.'))).rejects.toThrow(
    'Only the author changes a comment',
  );
  await save('marketingManager', saveCommentChanges(await osaReading(org, 'marketingManager', accountId), commentId!, 'Figures first.'));
  const now = objectiveOf(await osaReading(org, 'viewer', accountId), id)!.comments.find((one) => one.id === commentId);
  expect(now).toMatchObject({ text: 'Figures first.', isEdited: true });
});

test('a strategy moves with its actions, which the org’s rules allow', async () => {
  const reading = await osaReading(org, 'marketingManager', accountId);
  const [from, to] = reading.objectives.filter(({ strategies, objective }) => objective.track === 'Marketing' && strategies.length > 0);
  const { strategy, actions } = from!.strategies[0]!;
  const [changes] = moveStrategyChanges(reading, strategy.id, { objectiveId: to!.id, beforeId: to!.strategies[0]!.strategy.id });
  await save('marketingManager', changes!);
  const moved = await osaReading(org, 'marketingManager', accountId);
  expect(strategyOf(moved, strategy.id)!.objectiveId).toBe(to!.id);
  expect(
    objectiveOf(moved, to!.id)!
      .strategies[0]!.actions.map(({ id }) => id)
      .sort(),
  ).toEqual(actions.map(({ id }) => id).sort());
});

test('an objective that was removed with its work comes again with all of it', async () => {
  const before = await osaReading(org, 'accountManager', accountId);
  const gone = before.objectives.find(({ strategies }) => strategies.some(({ actions }) => actions.length > 1))!;
  const [changes, ...others] = removeObjectiveChanges(before, gone.id);
  expect(others).toEqual([]);
  const ids = await save('accountManager', changes!);
  const without = await osaReading(org, 'accountManager', accountId);
  expect(objectiveOf(without, gone.id)).toBeUndefined();
  await save('accountManager', undoChanges(OSA_BOOK, { before: before.facts, changes: changes!, ids, now: without.facts })!.changes);
  const again = (await osaReading(org, 'accountManager', accountId)).objectives.find(
    ({ objective }) => objective.name === gone.objective.name,
  )!;
  const told = ({ objective, strategies, progress, budget, measure }: typeof gone) => [
    objective.target,
    objective.dueOn,
    objective.ownerName,
    strategies.map((one) => [one.strategy.name, one.actions.map(({ name, status, campaignName }) => [name, status, campaignName])]),
    progress,
    budget,
    measure.value,
  ];
  expect(told(again)).toEqual(told(gone));
});

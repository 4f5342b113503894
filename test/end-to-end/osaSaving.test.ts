import { type PlanChange } from 'c/planChanges';
import {
  addCommentChanges,
  actionStatusChanges,
  answerChanges,
  createActionChanges,
  createCampaignChanges,
  createObjectiveChanges,
  createStrategyChanges,
  doneChanges,
  moveActionChanges,
  moveStrategyChanges,
  OSA_BOOK,
  removeActionsChanges,
  removeObjectiveChanges,
  saveCommentChanges,
  storeMeasureChanges,
  updateChanges,
} from 'c/osaChanges';
import { createdBy, undoChanges } from 'c/changeSets';
import { ACTION_STATUSES } from 'c/planModel';
import { actionOf, objectiveOf, strategyOf } from 'c/osaReading';
import { osaReading, today } from './support/osaFacts.ts';
import { startOrg, type Role, type RunningOrg } from './support/runningOrg.ts';
import { saveChanges } from './support/saveChanges.ts';

let org: RunningOrg;
let accountId: string;

beforeAll(async () => {
  org = await startOrg();
  const [account] = await org.user('accountManager').query("SELECT Id FROM Account WHERE Name = 'Halvorsen Maritime Group'");
  accountId = account!.Id;
});
afterAll(() => org.stop());

const save = (role: Role, changes: readonly PlanChange[]) => saveChanges(org.user(role), changes);

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
    const reading = await osaReading(org, 'accountManager', accountId);
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
    await save('accountManager', changes);
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

test('what an objective points at is deleted: the work stays, and what was counted from it is unknown, not zero', async () => {
  const admin = org.user('salesOperations');
  const before = await osaReading(org, 'marketingManager', accountId);
  const focus = new Set((await admin.query('SELECT White_Space_Cell__c FROM Plan_Focus__c')).map((row) => row.White_Space_Cell__c));
  const cell = before.facts.cells.find(({ id }) => !focus.has(id))!;
  const opportunity = before.facts.opportunities!.find(({ isClosed }) => !isClosed)!;
  const [objectiveId, , campaignId] = await save('accountManager', [
    ...createObjectiveChanges(before, {
      alias: 'objective',
      fields: { Name: 'Stands on sand', White_Space_Cell__c: cell.id, Opportunity__c: opportunity.id, Measure_Kind__c: 'Campaign Members' },
    }),
    ...createActionChanges(before, { objectiveId: createdBy('objective') }, { alias: 'action', fields: { Name: 'Invite' } }),
    { kind: 'create', object: 'Campaign', alias: 'campaign', fields: { Name: 'Sand days' } },
  ]);
  const linked = objectiveOf(await osaReading(org, 'marketingManager', accountId), objectiveId)!;
  const [action] = linked.loose;
  await save(
    'accountManager',
    updateChanges(await osaReading(org, 'accountManager', accountId), 'Plan_Action__c', action!.id, { Campaign__c: campaignId! }),
  );
  const served = objectiveOf(await osaReading(org, 'marketingManager', accountId), objectiveId)!;
  expect([served.serves?.kind, served.servesAlso.map(({ kind }) => kind), served.measure.gap]).toEqual(['opportunity', ['cell'], null]);

  for (const [object, id] of [
    ['Campaign', campaignId!],
    ['White_Space_Cell__c', cell.id],
    ['Opportunity', opportunity.id],
  ] as const) {
    expect((await admin.remove(object, id)).status).toBe(204);
  }
  const after = objectiveOf(await osaReading(org, 'marketingManager', accountId), objectiveId)!;
  expect([after.serves, after.servesAlso, after.loose.map(({ name }) => name)]).toEqual([null, [], ['Invite']]);
  expect([after.measure.value, after.measure.gap, after.current.value]).toEqual([null, 'noCampaign', null]);
});

test('two people move the same card: the second is told, and nothing of the first is lost', async () => {
  const [mine, theirs] = [await osaReading(org, 'marketingManager', accountId), await osaReading(org, 'accountManager', accountId)];
  const isMarketing = (one: { readonly objectiveId: string }) => objectiveOf(mine, one.objectiveId)?.objective.track === 'Marketing';
  const { id, objectiveId } = mine.facts.actions.find((one) => one.strategyId && isMarketing(one))!;
  const [first, second] = mine.facts.strategies.filter((one) => one.objectiveId !== objectiveId && isMarketing(one));
  const to = (reading: typeof mine, { id: strategyId, objectiveId: place }: typeof first & object) =>
    moveActionChanges(reading, id, { objectiveId: place, strategyId, beforeId: null })[0]!;
  await save('marketingManager', to(mine, first!));
  await expect(save('accountManager', to(theirs, second!))).rejects.toThrow('Somebody else has saved this record');
  expect(actionOf(await osaReading(org, 'viewer', accountId), id)).toMatchObject({
    strategyId: first!.id,
    objectiveId: first!.objectiveId,
  });
});

import {
  actionStatusChanges,
  addCommentChanges,
  addMembersChanges,
  answerChanges,
  createActionChanges,
  createCampaignChanges,
  createObjectiveChanges,
  createStrategyChanges,
  dateChanges,
  dependencyChanges,
  doneChanges,
  followFactsChanges,
  memberStatusChanges,
  moveActionChanges,
  moveObjectiveChanges,
  moveStrategyChanges,
  OSA_BOOK,
  removeActionsChanges,
  removeObjectiveChanges,
  removeStrategyChanges,
  reuseChanges,
  saveCommentChanges,
  storeMeasureChanges,
  updateChanges,
} from 'c/osaChanges';
import { undoChanges } from 'c/changeSets';
import { readOsas, type OsaFacts } from 'c/osaReading';
import { action, campaign, comment, EMPTY, objective, response, stakeholder, strategy } from '../../osaReading/__tests__/facts.ts';
import { OsaOrg, seen } from './osaOrg.ts';

const TODAY = '2026-07-01';
const read = (facts: Partial<OsaFacts>) => readOsas({ ...EMPTY, ...facts }, TODAY);

const WORK: Partial<OsaFacts> = {
  objectives: [objective('o1', { sortOrder: 10 }), objective('o2', { sortOrder: 20 }), objective('sales', { track: 'Sales' })],
  strategies: [strategy('s1', 'o1', { sortOrder: 10 }), strategy('s2', 'o1', { sortOrder: 20 }), strategy('s3', 'o2', { sortOrder: 10 })],
  actions: [
    action('a1', 'o1', { strategyId: 's1', sortOrder: 10, startOn: '2026-07-01', dueOn: '2026-07-10' }),
    action('a2', 'o1', { strategyId: 's1', sortOrder: 20, startOn: '2026-07-10', dueOn: '2026-07-20', dependsOnId: 'a1' }),
    action('a3', 'o1', { sortOrder: 10, startOn: '2026-07-20', dueOn: '2026-07-30', dependsOnId: 'a2' }),
    action('a4', 'o2', { strategyId: 's3', sortOrder: 10 }),
  ],
  comments: [comment('k1', 'o1')],
};
const update = (object: string, id: string, fields: object, seenRevision: number | null = 1) => ({
  kind: 'update',
  object,
  id,
  seenRevision,
  fields,
});

describe('what is made', () => {
  test('an objective of marketing is proposed at the end of its track; what sales plans for itself is agreed', () => {
    const made = (fields: Record<string, string>) => createObjectiveChanges(read(WORK), { fields })[0];
    expect(made({ Name: 'Known at the yards' })).toEqual({
      kind: 'create',
      object: 'Plan_Objective__c',
      fields: { Account_Plan__c: 'plan', Track__c: 'Marketing', Status__c: 'Proposed', Sort_Order__c: 30, Name: 'Known at the yards' },
    });
    // The only one of its track has no number: the youngest comes last by itself.
    expect(made({ Name: 'Docks', Track__c: 'Sales' })).toMatchObject({
      fields: { Account_Plan__c: 'plan', Track__c: 'Sales', Status__c: 'Accepted', Name: 'Docks' },
    });
  });

  test('nothing is made without a plan', () => {
    const { plan: _plan, ...without } = EMPTY;
    expect(createObjectiveChanges(readOsas(without, TODAY), { fields: { Name: 'Nowhere' } })).toEqual([]);
  });

  test('a strategy and an action stand at the end of their lists, whatever is blank is left out', () => {
    expect(createStrategyChanges(read(WORK), 'o1', { fields: { Name: 'Workshops', Description__c: '' } })).toEqual([
      { kind: 'create', object: 'Plan_Strategy__c', fields: { Plan_Objective__c: 'o1', Sort_Order__c: 30, Name: 'Workshops' } },
    ]);
    expect(
      createActionChanges(read(WORK), { objectiveId: 'o1', strategyId: 's1' }, { fields: { Name: 'Invite' }, alias: 'invite' }),
    ).toEqual([
      {
        kind: 'create',
        object: 'Plan_Action__c',
        alias: 'invite',
        fields: { Plan_Objective__c: 'o1', Plan_Strategy__c: 's1', Status__c: 'Planned', Sort_Order__c: 30, Name: 'Invite' },
      },
    ]);
  });
});

describe('what is changed', () => {
  test('only what differs is written, with the revision that was seen; nothing is nothing', () => {
    expect(updateChanges(read(WORK), 'Plan_Action__c', 'a1', { Name: 'Action a1', Due_On__c: '2026-07-12', Repeat__c: '' })).toEqual([
      update('Plan_Action__c', 'a1', { Due_On__c: '2026-07-12' }),
    ]);
    expect(updateChanges(read(WORK), 'Plan_Action__c', 'a1', { Name: 'Action a1' })).toEqual([]);
    expect(updateChanges(read(WORK), 'Plan_Action__c', 'gone', { Name: 'Ghost' })).toEqual([]);
  });

  test('an action that is done carries the day, one that is opened again does not', () => {
    const reading = read({ ...WORK, actions: [action('a1', 'o1'), action('a2', 'o1', { status: 'Done', doneOn: '2026-06-01' })] });
    expect(actionStatusChanges(reading, 'a1', 'Done')).toEqual([update('Plan_Action__c', 'a1', { Status__c: 'Done', Done_On__c: TODAY })]);
    expect(actionStatusChanges(reading, 'a2', 'In Progress')).toEqual([
      update('Plan_Action__c', 'a2', { Status__c: 'In Progress', Done_On__c: null }),
    ]);
    expect(actionStatusChanges(reading, 'a2', 'Done')).toEqual([]);
  });

  test('done with a note and what it cost; one that repeats comes again, open, without what came of this turn', () => {
    const repeating = action('a1', 'o1', {
      name: 'Newsletter',
      repeat: 'Monthly',
      startOn: '2026-06-25',
      dueOn: '2026-06-30',
      outcomeNote: 'Before',
      spentCost: 10,
      plannedCost: 40,
      ownerId: 'jonas',
    });
    const reading = read({ ...WORK, actions: [repeating] });
    expect(doneChanges(reading, 'a1', { note: ' Opened by 12 ', spentCost: 35 })).toEqual([
      update('Plan_Action__c', 'a1', { Status__c: 'Done', Done_On__c: TODAY, Outcome_Note__c: 'Opened by 12\nBefore', Spent_Cost__c: 35 }),
      {
        kind: 'create',
        object: 'Plan_Action__c',
        fields: {
          Plan_Objective__c: 'o1',
          Name: 'Newsletter',
          Action_Owner__c: 'jonas',
          Start_On__c: '2026-07-25',
          Due_On__c: '2026-07-30',
          Status__c: 'Planned',
          Weight__c: 1,
          Repeat__c: 'Monthly',
          Planned_Cost__c: 40,
        },
      },
    ]);
  });

  test('the status follows the facts where these speak, and only there', () => {
    const facts = { baseline: 0, target: 10, current: 1, dueOn: '2026-08-01' };
    const reading = read({
      objectives: [objective('o1', { status: 'On Track', ...facts }), objective('o2', { status: 'Dropped', ...facts })],
    });
    expect(followFactsChanges(reading, 'o1')).toEqual([update('Plan_Objective__c', 'o1', { Status__c: 'At Risk' })]);
    expect(followFactsChanges(reading, 'o2')).toEqual([]);
  });

  test('a counted measure is stored with the day, one group each, and only where another one is stored', () => {
    const reading = read({
      objectives: [
        objective('o1', { measureKind: 'Campaign Members' }),
        objective('o2', { measureKind: 'Campaign Members', current: 1 }),
        objective('o3', { measureKind: 'Manual', current: 7 }),
      ],
      actions: [action('a1', 'o1', { campaignId: 'c1' }), action('a2', 'o2', { campaignId: 'c1' })],
      campaigns: [campaign('c1')],
      responses: [response('r1', 'anna', 'c1')],
    });
    expect(storeMeasureChanges(reading)).toEqual([[update('Plan_Objective__c', 'o1', { Current__c: 1, Measured_On__c: TODAY })]]);
    expect(storeMeasureChanges(reading, ['o2'])).toEqual([]);
  });
});

describe('dates and dependencies', () => {
  test('a moved action takes its followers along where the person said so, each as little as needed', () => {
    const moved = { id: 'a1', startOn: '2026-07-05', dueOn: '2026-07-15' };
    const alone = dateChanges(read(WORK), moved, { withFollowers: false });
    expect(alone).toEqual({
      groups: [[update('Plan_Action__c', 'a1', { Start_On__c: '2026-07-05', Due_On__c: '2026-07-15' })]],
      followers: [
        { id: 'a2', startOn: '2026-07-15', dueOn: '2026-07-25' },
        { id: 'a3', startOn: '2026-07-25', dueOn: '2026-08-04' },
      ],
    });
    const together = dateChanges(read(WORK), moved, { withFollowers: true });
    expect('groups' in together && together.groups.flat().map((change) => 'id' in change && change.id)).toEqual(['a1', 'a2', 'a3']);
  });

  test('nothing is due before it starts, and nothing waits for itself, however far around', () => {
    expect(dateChanges(read(WORK), { id: 'a1', startOn: '2026-07-05', dueOn: '2026-07-04' }, { withFollowers: false })).toEqual({
      refusal: 'dueBeforeStart',
    });
    expect(dependencyChanges(read(WORK), 'a1', 'a3')).toEqual({ refusal: { code: 'circle', path: ['a3', 'a2', 'a1'] } });
    expect(dependencyChanges(read(WORK), 'a1', 'a4')).toEqual({ changes: [update('Plan_Action__c', 'a1', { Depends_On__c: 'a4' })] });
    expect(dependencyChanges(read(WORK), 'a2', null)).toEqual({ changes: [update('Plan_Action__c', 'a2', { Depends_On__c: null })] });
  });
});

describe('what is moved', () => {
  test('within its list one number changes', () => {
    expect(moveObjectiveChanges(read(WORK), 'o2', { track: 'Marketing', beforeId: 'o1' })).toEqual([
      [update('Plan_Objective__c', 'o2', { Sort_Order__c: 5 })],
    ]);
  });

  test('where it stands already nothing changes', () => {
    expect(moveActionChanges(read(WORK), 'a1', { objectiveId: 'o1', strategyId: 's1', beforeId: 'a2' })).toEqual([]);
    expect(moveActionChanges(read(WORK), 'a2', { objectiveId: 'o1', strategyId: 's1', beforeId: null })).toEqual([]);
  });

  test('an action goes under another strategy of another objective', () => {
    expect(moveActionChanges(read(WORK), 'a1', { objectiveId: 'o2', strategyId: 's3', beforeId: null })).toEqual([
      [update('Plan_Action__c', 'a1', { Plan_Objective__c: 'o2', Plan_Strategy__c: 's3', Sort_Order__c: 20 })],
    ]);
  });

  test('never under a strategy of another objective than the one it moves to', () => {
    expect(moveActionChanges(read(WORK), 'a1', { objectiveId: 'o2', strategyId: 's2', beforeId: null })).toEqual([]);
  });

  test('a strategy takes its actions along', () => {
    expect(moveStrategyChanges(read(WORK), 's1', { objectiveId: 'o2', beforeId: 's3' })).toEqual([
      [
        update('Plan_Strategy__c', 's1', { Plan_Objective__c: 'o2', Sort_Order__c: 5 }),
        update('Plan_Action__c', 'a1', { Plan_Objective__c: 'o2' }),
        update('Plan_Action__c', 'a2', { Plan_Objective__c: 'o2' }),
      ],
    ]);
  });
});

describe('agreement', () => {
  const proposed = read({ objectives: [objective('o1', { status: 'Proposed' })] });

  test('sales accepts, and the objective is accepted with it', () => {
    expect(answerChanges(proposed, 'o1', { answer: 'Accepted', reason: null, userId: 'mara' })).toEqual({
      changes: [
        update('Plan_Objective__c', 'o1', {
          Answer__c: 'Accepted',
          Answered_By__c: 'mara',
          Answered_On__c: TODAY,
          Accepted_On__c: TODAY,
          Status__c: 'Accepted',
        }),
      ],
    });
  });

  test('a no needs its reason', () => {
    expect(answerChanges(proposed, 'o1', { answer: 'Declined', reason: '  ', userId: 'mara' })).toEqual({ refusal: 'reasonMissing' });
    expect(answerChanges(proposed, 'o1', { answer: 'Declined', reason: 'Too early', userId: 'mara' })).toMatchObject({
      changes: [{ fields: { Answer__c: 'Declined', Answer_Reason__c: 'Too early' } }],
    });
  });

  test('who takes his yes back makes it a proposal again', () => {
    const accepted = read({ objectives: [objective('o1', { status: 'Accepted', answer: 'Accepted', acceptedOn: '2026-06-01' })] });
    expect(answerChanges(accepted, 'o1', { answer: 'Changes Wanted', reason: 'Other people', userId: 'mara' })).toMatchObject({
      changes: [{ fields: { Answer__c: 'Changes Wanted', Accepted_On__c: null, Status__c: 'Proposed' } }],
    });
  });

  test('what is said is kept without the blanks around it; blank is not said', () => {
    expect(addCommentChanges('o1', ' Agreed. \n')).toEqual([
      { kind: 'create', object: 'Plan_Comment__c', fields: { Plan_Objective__c: 'o1', Text__c: 'Agreed.' } },
    ]);
    expect([addCommentChanges('o1', ' \n'), saveCommentChanges(read(WORK), 'k1', ' ')]).toEqual([[], []]);
    expect(saveCommentChanges(read(WORK), 'k1', 'Agreed.')).toEqual([update('Plan_Comment__c', 'k1', { Text__c: 'Agreed.' })]);
  });
});

describe('campaigns', () => {
  test('a new one is linked in the same save', () => {
    expect(createCampaignChanges(read(WORK), 'a1', { Name: 'Yard days', Type: 'Event', BudgetedCost: null })).toEqual([
      { kind: 'create', object: 'Campaign', alias: 'campaign', fields: { Name: 'Yard days', Type: 'Event' } },
      update('Plan_Action__c', 'a1', { Campaign__c: '@{campaign}' }),
    ]);
  });

  test('contacts become members once, each on his own, and what members did is recorded', () => {
    const reading = read({ ...WORK, campaigns: [campaign('c1')], responses: [{ ...response('r1', 'anna', 'c1'), status: 'Sent' }] });
    expect(addMembersChanges(reading, 'c1', ['anna', 'bo', 'bo'], 'Invited')).toEqual([
      [{ kind: 'create', object: 'CampaignMember', fields: { CampaignId: 'c1', ContactId: 'bo', Status: 'Invited' } }],
    ]);
    expect(memberStatusChanges(reading, ['r1'], 'Responded')).toEqual([[update('CampaignMember', 'r1', { Status: 'Responded' }, null)]]);
  });
});

describe('what is removed', () => {
  const back = (
    facts: Partial<OsaFacts>,
    groupsOf: (reading: ReturnType<typeof read>) => readonly (readonly Parameters<OsaOrg['save']>[0][number][])[],
  ) => {
    const org = new OsaOrg({ ...EMPTY, ...facts });
    const start = org.facts;
    const [changes, ...others] = groupsOf(readOsas(org.facts, TODAY));
    expect(others).toEqual([]);
    const ids = org.save(changes!);
    const after = org.facts;
    const undo = undoChanges(OSA_BOOK, { before: readOsas(start, TODAY).facts, changes: changes!, ids, now: org.facts })!;
    org.save(undo.changes);
    return { start, after, end: org.facts };
  };

  test('an objective goes with all its work, and comes again with all of it and who waits for whom', () => {
    const { start, after, end } = back({ ...WORK, comments: [] }, (reading) => removeObjectiveChanges(reading, 'o1'));
    expect([after.objectives.length, after.strategies.length, after.actions.length]).toEqual([2, 1, 1]);
    expect(seen(end)).toEqual(seen(start));
  });

  test('a comment that comes again says whose words it were', () => {
    const { end } = back(WORK, (reading) => removeObjectiveChanges(reading, 'o1'));
    expect(end.comments.map(({ text }) => text)).toEqual(['Mara Lindqvist, 2026-06-02: Comment k1']);
  });

  test('a strategy goes with its actions or without, and what waits for them waits no more', () => {
    const kept = back(WORK, (reading) => removeStrategyChanges(reading, 's1', { keepsActions: true }));
    expect(kept.after.actions.filter(({ objectiveId, strategyId }) => objectiveId === 'o1' && !strategyId)).toHaveLength(3);
    expect(seen(kept.end)).toEqual(seen(kept.start));
    const gone = back(WORK, (reading) => removeStrategyChanges(reading, 's1', { keepsActions: false }));
    expect(gone.after.actions.map(({ id, dependsOnId }) => [id, dependsOnId])).toEqual([
      ['a3', null],
      ['a4', undefined],
    ]);
    expect(seen(gone.end)).toEqual(seen(gone.start));
  });

  test('actions in the middle of a chain come again where they stood', () => {
    const { start, after, end } = back(WORK, (reading) => removeActionsChanges(reading, ['a1', 'a2']));
    expect(after.actions.map(({ id }) => id)).toEqual(['a3', 'a4']);
    expect(seen(end)).toEqual(seen(start));
  });

  test('an objective with more work than one save takes goes in steps', () => {
    const actions = Array.from({ length: 120 }, (_, index) => action(`a${index}`, 'o1'));
    const groups = removeObjectiveChanges(read({ ...WORK, actions }), 'o1');
    expect(groups.map(({ length }) => length)).toEqual([50, 50, 24]);
    expect(groups.at(-1)!.at(-1)).toEqual({ kind: 'delete', object: 'Plan_Objective__c', id: 'o1' });
  });
});

describe('what another account did can be used here', () => {
  const source = {
    objective: objective('x', {
      planId: 'other plan',
      name: 'Known at the yards',
      status: 'Achieved',
      target: 10,
      current: 12,
      dueOn: '2026-03-31',
      ownerId: 'somebody',
      buyingCenterId: 'their yard',
      answer: 'Accepted',
      isReusable: true,
      industry: 'Shipbuilding',
    }),
    strategies: [strategy('x1', 'x', { spentCost: 100, plannedCost: 90 }), strategy('x2', 'x', { status: 'Dropped' })],
    actions: [
      action('y1', 'x', {
        strategyId: 'x1',
        dependsOnId: 'y2',
        startOn: '2026-01-20',
        dueOn: '2026-02-01',
        status: 'Done',
        doneOn: '2026-02-01',
      }),
      action('y2', 'x', {
        strategyId: 'x2',
        startOn: '2026-01-10',
        dueOn: '2026-01-20',
        campaignId: 'theirs',
        stakeholderId: 'theirs',
        ownerId: 'them',
      }),
      action('y3', 'x', { status: 'Dropped' }),
    ],
  };

  test('as a proposal of its own, moved in time, without what belongs to them or happened there', () => {
    const [changes] = reuseChanges(read(WORK), source, {
      startOn: '2026-08-10',
      ownerId: 'jonas',
      fields: { Buying_Center__c: 'our yard' },
    });
    const fieldsOf = (name: string) => changes!.find((change) => change.kind === 'create' && change.fields['Name'] === name);
    expect(fieldsOf('Known at the yards')).toEqual({
      kind: 'create',
      object: 'Plan_Objective__c',
      alias: 'objective',
      fields: {
        Account_Plan__c: 'plan',
        Name: 'Known at the yards',
        Track__c: 'Marketing',
        Status__c: 'Proposed',
        Target__c: 10,
        Due_On__c: '2026-10-29',
        Buying_Center__c: 'our yard',
        Objective_Owner__c: 'jonas',
        Sort_Order__c: 30,
        Industry__c: 'Shipbuilding',
        Adapted_From__c: 'x',
      },
    });
    expect(changes!.map((change) => change.kind === 'create' && [change.alias, change.fields['Depends_On__c'] ?? null])).toEqual([
      ['objective', null],
      ['strategy0', null],
      ['action1', null],
      ['action0', '@{action1}'],
    ]);
    expect(fieldsOf('Action y2')).toMatchObject({
      fields: { Plan_Objective__c: '@{objective}', Status__c: 'Planned', Start_On__c: '2026-08-10', Due_On__c: '2026-08-20' },
    });
    for (const left of ['Campaign__c', 'Stakeholder__c', 'Action_Owner__c', 'Plan_Strategy__c', 'Spent_Cost__c']) {
      expect(fieldsOf('Action y2')).not.toHaveProperty(['fields', left]);
    }
  });

  test('what it makes stands, and both can go their own way', () => {
    const org = new OsaOrg({ ...EMPTY, ...WORK, stakeholders: [stakeholder('s', 'anna')] });
    org.save(reuseChanges(readOsas(org.facts, TODAY), source, { ownerId: null })[0]!);
    const made = org.facts.objectives.at(-1)!;
    expect([made.adaptedFromId, made.status, org.facts.actions.filter(({ objectiveId }) => objectiveId === made.id).length]).toEqual([
      'x',
      'Proposed',
      2,
    ]);
  });
});

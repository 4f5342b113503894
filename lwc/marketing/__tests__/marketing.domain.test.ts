import fc from 'fast-check';
import { readEngagement, readMeasure, scopeOf, serviceLevelBreaches, type MarketingFacts } from 'c/marketing';
import { MEASURE_KINDS, type CampaignResponse, type ContactActivity, type PlanAction, type PlanObjective } from 'c/planModel';

const objective = (fields: Partial<PlanObjective> = {}): PlanObjective => ({ id: 'o', name: 'Workshops', track: 'Marketing', ...fields });
const action = (fields: Partial<PlanAction> = {}): PlanAction => ({ id: 'a', name: 'Invite', objectiveId: 'o', ...fields });
const response = (id: string, contactId: string, fields: Partial<CampaignResponse> = {}): CampaignResponse => ({
  id,
  contactId,
  campaignId: 'webinar',
  campaignName: 'Webinar',
  hasResponded: true,
  respondedOn: '2026-03-10',
  ...fields,
});
const activity = (id: string, contactId: string, fields: Partial<ContactActivity> = {}): ContactActivity => ({
  id,
  contactId,
  kind: 'Meeting',
  on: '2026-03-20',
  ...fields,
});
const facts: MarketingFacts = {
  buyingCenters: [
    { id: 'marine', name: 'Marine' },
    { id: 'yard', name: 'Yard', parentId: 'marine' },
    { id: 'energy', name: 'Energy' },
  ],
  stakeholders: [
    { id: 's1', position: 'Head of yard', contactId: 'c1', buyingCenterId: 'yard', buyingRoles: ['Approver'], coverage: 'Deep' },
    {
      id: 's2',
      position: 'Planner',
      contactId: 'c2',
      buyingCenterId: 'marine',
      buyingRoles: ['User'],
      coverage: 'None',
      computedCoverage: 'Regular',
    },
    { id: 's3', position: 'Head of energy', contactId: 'c3', buyingCenterId: 'energy', buyingRoles: ['Approver'] },
    { id: 's4', position: 'Buyer', occupancy: 'Vacant', buyingCenterId: 'yard' },
  ],
  cells: [
    { id: 'w1', buyingCenterId: 'yard', solutionId: 'pumps', state: 'Open Opportunity', opportunityId: 'd1' },
    { id: 'w2', buyingCenterId: 'energy', solutionId: 'pumps', state: 'White Space' },
  ],
  opportunities: [
    { id: 'd1', amount: 100, createdOn: '2026-02-01', stageChangedOn: '2026-03-01' },
    {
      id: 'd2',
      amount: 50,
      createdOn: '2026-03-05',
      campaignId: 'webinar',
      isClosed: true,
      isWon: true,
      closesOn: '2026-03-30',
      stageChangedOn: '2026-03-30',
    },
    { id: 'd3', amount: 70, createdOn: '2026-03-06', contactIds: ['c3'], isClosed: true, isWon: false, stageChangedOn: '2026-03-31' },
  ],
  responses: [
    response('r1', 'c1'),
    response('r2', 'c1', { respondedOn: '2026-03-12' }),
    response('r3', 'c3'),
    response('r4', 'c2', { hasResponded: false, respondedOn: null }),
    response('r5', 'c2', { campaignId: 'fair', respondedOn: '2026-01-10' }),
    response('r6', 'not on the map'),
  ],
  activities: [
    activity('m1', 'c1'),
    activity('m1', 'c2'),
    activity('m2', 'c3'),
    activity('e1', 'c2', { kind: 'Email', isInbound: true, on: '2026-03-02' }),
    activity('e2', 'c3', { kind: 'Email', on: '2026-03-02' }),
  ],
};
const period = { from: '2026-03-01', to: '2026-03-31' };
const webinar = [action({ campaignId: 'webinar' })];
const measured = (fields: Partial<PlanObjective>, actions = webinar, more: Partial<MarketingFacts> = {}) => {
  const { value, gap, recordIds } = readMeasure(objective(fields), actions, { ...facts, ...more }, period);
  return [value, gap, recordIds];
};

describe('the scope of an objective', () => {
  test('is its buying center with all below, else that of its cell, else the whole account', () => {
    expect(scopeOf(objective({ buyingCenterId: 'marine' }), webinar, facts)).toEqual({
      buyingCenterIds: ['marine', 'yard'],
      stakeholderIds: ['s1', 's2', 's4'],
      contactIds: ['c1', 'c2'],
      cellIds: ['w1'],
      opportunityIds: ['d1'],
      campaignIds: ['webinar'],
    });
    expect(scopeOf(objective({ cellId: 'w2' }), [], facts)).toMatchObject({
      buyingCenterIds: ['energy'],
      contactIds: ['c3'],
      cellIds: ['w2'],
    });
    expect(scopeOf(objective(), [], facts)).toMatchObject({ buyingCenterIds: null, contactIds: null, campaignIds: [] });
  });

  test('is narrowed by a persona; a buying center that was deleted holds nobody', () => {
    expect(scopeOf(objective({ persona: 'Approver' }), [], facts).contactIds).toEqual(['c1', 'c3']);
    expect(scopeOf(objective({ buyingCenterId: 'gone' }), [], facts)).toMatchObject({ buyingCenterIds: [], contactIds: [] });
  });

  test('leaves campaigns of dropped actions out', () => {
    expect(scopeOf(objective(), [action({ campaignId: 'fair', status: 'Dropped' })], facts).campaignIds).toEqual([]);
  });
});

describe('a measure', () => {
  test('counts members and those who answered, each contact once, with the records', () => {
    expect(measured({ measureKind: 'Campaign Members', buyingCenterId: 'marine' })).toEqual([2, null, ['r1', 'r2', 'r4']]);
    expect(measured({ measureKind: 'Campaign Responses', buyingCenterId: 'marine' })).toEqual([1, null, ['r1', 'r2']]);
    expect(measured({ measureKind: 'Campaign Responses' })).toEqual([3, null, ['r1', 'r2', 'r3', 'r6']]);
  });

  test('of engagement takes what came from them and meetings, not our own letters', () => {
    expect(measured({ measureKind: 'Contacts Engaged', buyingCenterId: 'marine' })).toEqual([2, null, ['r1', 'r2', 'm1', 'm1', 'e1']]);
    expect(measured({ measureKind: 'Contacts Engaged', persona: 'User' }, webinar, { responses: [] })).toEqual([1, null, ['m1', 'e1']]);
  });

  test('counts a meeting with two people once', () => {
    expect(measured({ measureKind: 'Meetings Held' })).toEqual([2, null, ['m1', 'm2']]);
  });

  test('of opportunities takes those that serve it, come from its campaigns, or have its people on them', () => {
    expect(measured({ measureKind: 'Opportunities Created', buyingCenterId: 'marine' })).toEqual([1, null, ['d2']]);
    expect(measured({ measureKind: 'Opportunities Created', buyingCenterId: 'energy' }, [])).toEqual([1, null, ['d3']]);
    expect(measured({ measureKind: 'Opportunities Advanced', buyingCenterId: 'marine' })).toEqual([2, null, ['d1', 'd2']]);
    expect(measured({ measureKind: 'Opportunities Advanced' }, [])).toEqual([2, null, ['d1', 'd2']]);
    expect(measured({ measureKind: 'Won Amount' })).toEqual([50, null, ['d2']]);
  });

  test('of coverage is a share of the people there are, by what is stated, else computed', () => {
    expect(measured({ measureKind: 'Relationship Coverage', buyingCenterId: 'marine' })).toEqual([50, null, ['s1']]);
    const unsaid = facts.stakeholders.map((one) => (one.id === 's2' ? { ...one, coverage: 'Unknown' as const } : one));
    expect(measured({ measureKind: 'Relationship Coverage', buyingCenterId: 'marine' }, [], { stakeholders: unsaid })).toEqual([
      100,
      null,
      ['s1', 's2'],
    ]);
  });

  test('of cells counts those with an opportunity and those won', () => {
    expect(measured({ measureKind: 'Cells Pursued' })).toEqual([1, null, ['w1']]);
  });

  test('that a person states is given back', () => {
    expect(measured({ measureKind: 'Manual', current: 7 })).toEqual([7, null, []]);
    expect(measured({})).toEqual([null, 'noMeasure', []]);
  });

  test('that cannot be computed says why, and is never zero', () => {
    expect(measured({ measureKind: 'Campaign Responses' }, [])).toEqual([null, 'noCampaign', []]);
    expect(measured({ measureKind: 'Campaign Members' }, webinar, { responses: null })).toEqual([null, 'campaignsUnreadable', []]);
    expect(measured({ measureKind: 'Meetings Held' }, webinar, { activities: null })).toEqual([null, 'activitiesUnreadable', []]);
    expect(measured({ measureKind: 'Relationship Coverage', buyingCenterId: 'gone' })).toEqual([null, 'nobodyInScope', []]);
    expect(measured({ measureKind: 'Cells Pursued', buyingCenterId: 'gone' })).toEqual([null, 'noCells', []]);
    const two = ['EUR', 'USD'].map((currency, index) => ({ id: `x${index}`, isWon: true, closesOn: '2026-03-02', amount: 1, currency }));
    expect(measured({ measureKind: 'Won Amount' }, [], { opportunities: two })).toEqual([null, 'currencies', []]);
  });

  test('never counts what happened outside its days, and has a value or a reason', () => {
    const day = fc.constantFrom('2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01', null);
    fc.assert(
      fc.property(fc.constantFrom(...MEASURE_KINDS), fc.array(day, { maxLength: 10 }), (measureKind, days) => {
        const responses = days.map((respondedOn, index) => response(`r${index}`, `c${index}`, { respondedOn }));
        const reading = readMeasure(objective({ measureKind }), webinar, { ...facts, responses, activities: [] }, period);
        expect((reading.value === null) === (reading.gap !== null)).toBe(true);
        if (measureKind !== 'Campaign Responses') return;
        expect(reading.value).toBe(days.filter((one) => one === '2026-03-01' || one === '2026-03-31').length);
      }),
    );
  });
});

describe('engagement', () => {
  const read = (by: 'buyingCenter' | 'persona') =>
    readEngagement({ stakeholders: facts.stakeholders, responses: facts.responses!, activities: facts.activities! }, by, {
      today: '2026-03-31',
      months: 3,
    });

  test('stands month by month, with the contacts a row has and the records of each spot', () => {
    const { months, rows, most } = read('buyingCenter');
    expect([months, most]).toEqual([['2026-01', '2026-02', '2026-03'], 3]);
    const row = (name: string | null) => rows.find((one) => one.name === name)!;
    expect(row('yard')).toMatchObject({ contacts: 1, total: 3 });
    expect(row('yard').spots[2]).toEqual({ month: '2026-03', contacts: 1, responses: 2, activities: 1, recordIds: ['r1', 'r2', 'm1'] });
    expect(row('marine').spots.map(({ recordIds }) => recordIds)).toEqual([['r5'], [], ['m1', 'e1']]);
    expect(row(null)).toMatchObject({ contacts: 0, total: 1 });
  });

  test('by persona counts in each role a person has; what is planned engaged nobody', () => {
    expect(read('persona').rows.map(({ name, total }) => [name, total])).toEqual([
      ['Approver', 6],
      ['User', 3],
      [null, 1],
    ]);
    const future = readEngagement(
      { stakeholders: facts.stakeholders, responses: [], activities: [activity('m9', 'c1', { on: '2026-03-31' })] },
      'persona',
      {
        today: '2026-03-30',
        months: 1,
      },
    );
    expect(future.most).toBe(0);
  });
});

test('sales came back too late or not at all: the oldest first; a letter from the customer is no answer', () => {
  const breaches = serviceLevelBreaches(
    [
      response('open', 'c3', { respondedOn: '2026-03-11' }),
      response('late', 'c1', { respondedOn: '2026-03-10' }),
      response('kept', 'c2', { respondedOn: '2026-03-18' }),
      response('still time', 'c4', { respondedOn: '2026-03-26' }),
    ],
    [
      activity('m1', 'c1', { on: '2026-03-20' }),
      activity('m2', 'c2', { on: '2026-03-20' }),
      activity('e', 'c3', { kind: 'Email', isInbound: true, on: '2026-03-12' }),
    ],
    5,
    '2026-03-31',
  );
  expect(breaches).toEqual([
    { responseId: 'late', contactId: 'c1', respondedOn: '2026-03-10', dueOn: '2026-03-15', answeredOn: '2026-03-20' },
    { responseId: 'open', contactId: 'c3', respondedOn: '2026-03-11', dueOn: '2026-03-16', answeredOn: null },
  ]);
});

test('what a reader may not see of records he may read is unknown, not zero', () => {
  const responses = facts.responses!.map(({ hasResponded: _hasResponded, ...rest }) => rest);
  expect(measured({ measureKind: 'Campaign Responses' }, webinar, { responses })).toEqual([null, 'campaignsUnreadable', []]);
  expect(measured({ measureKind: 'Contacts Engaged' }, webinar, { responses })).toEqual([null, 'campaignsUnreadable', []]);
  const opportunities = facts.opportunities!.map(({ amount: _amount, stageChangedOn: _on, ...rest }) => rest);
  expect(measured({ measureKind: 'Won Amount' }, [], { opportunities })).toEqual([null, 'opportunitiesUnreadable', []]);
  expect(measured({ measureKind: 'Opportunities Advanced' }, [], { opportunities })).toEqual([null, 'opportunitiesUnreadable', []]);
});

test('where nothing is known of anybody, nobody is called uncovered', () => {
  const stakeholders = facts.stakeholders.map(({ coverage: _coverage, computedCoverage: _computed, ...rest }) => rest);
  expect(measured({ measureKind: 'Relationship Coverage' }, [], { stakeholders })).toEqual([null, 'coverageUnknown', []]);
});

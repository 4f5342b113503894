import { readObjectives } from 'c/objectives';
import { ABM_CHECKS, runAbmChecks, type AbmCheckFacts } from 'c/planChecks';
import { DEFAULT_POLICY, type AccountPlan, type PlanAction, type PlanObjective } from 'c/planModel';
import { readReadiness, type ReadinessInput } from 'c/readinessReading';

const today = '2026-07-01';
const plan: AccountPlan = {
  id: 'plan',
  name: '2026',
  accountId: 'account',
  status: 'Active',
  periodStart: '2026-01-01',
  periodEnd: '2026-12-31',
  lastReviewOn: '2026-06-15',
};
/** In good order: for one buying center, agreed with sales, counting what changes at the customer. */
const good: PlanObjective = {
  id: 'o',
  name: 'Workshops',
  track: 'Marketing',
  status: 'Accepted',
  measureKind: 'Contacts Engaged',
  target: 10,
  buyingCenterId: 'yard',
  answer: 'Accepted',
};
const other = (id: string, fields: Partial<PlanObjective> = {}): PlanObjective => ({ ...good, id, ...fields });
const action = (id: string, objectiveId: string, campaignId: string): PlanAction => ({ id, name: id, objectiveId, campaignId });

const fresh = { confirmedOn: '2026-06-20' };
const known: ReadinessInput = {
  account: { id: 'account', industry: 'Shipping', changedOn: '2026-06-20' },
  buyingCenters: [{ id: 'yard', name: 'Yard', salesGoal: 1, wallet: 9, ourRevenue: 2, ...fresh }],
  cells: [{ id: 'w', buyingCenterId: 'yard', solutionId: 's', state: 'Ours', ...fresh }],
  stakeholders: [{ id: 'p', position: 'Buyer', buyingCenterId: 'yard', contactId: 'c', ...fresh }],
  links: [],
  insights: [],
  engagements: [],
};

interface Given {
  readonly objectives?: readonly PlanObjective[];
  readonly actions?: readonly PlanAction[];
  readonly known?: Partial<ReadinessInput>;
  readonly more?: Partial<AbmCheckFacts>;
}

function advise({ objectives = [good], actions = [], known: facts, more }: Given) {
  const input = { ...known, ...facts };
  return runAbmChecks({
    ...{ policy: DEFAULT_POLICY, today, account: input.account, plans: [plan], members: [{ id: 'm', userId: 'u1', role: 'Marketing' }] },
    ...{ objectives: readObjectives({ objectives, strategies: [], actions }, today).objectives },
    ...{ readiness: readReadiness(input, DEFAULT_POLICY, today), buyingCenters: input.buyingCenters, stakeholders: input.stakeholders },
    ...{ cells: input.cells, opportunities: [], campaigns: [], responses: [], ...more },
  });
}
const said = (given: Given) => advise(given).map(({ code, message }) => `${code} ${message.code}`);
const valuesOf = (given: Given) => advise(given).map(({ message }) => message.values);

test('marketing in good order gets no advice', () => {
  expect(said({})).toEqual([]);
});

test('codes are unique and in order', () => {
  expect(ABM_CHECKS.map(({ code }) => code)).toEqual(Array.from({ length: 11 }, (_, index) => `AB${String(index + 1).padStart(3, '0')}`));
});

test('a check the team switches off says nothing, and its severity is the team’s', () => {
  const policy = (severity: 'off' | 'info') => ({ ...DEFAULT_POLICY, checkSeverities: { AB001: severity } });
  expect(said({ more: { plans: [], policy: policy('off') } })).toEqual([]);
  expect(advise({ more: { plans: [], policy: policy('info') } }).map(({ severity }) => severity)).toEqual(['info']);
});

describe('the plan underneath', () => {
  const plans = (...fields: Partial<AccountPlan>[]) => said({ more: { plans: fields.map((one) => ({ ...plan, ...one })) } });

  test('there is none, none is active, the active one is over', () => {
    expect(plans()).toEqual(['AB001 noPlan']);
    expect(plans({ status: 'Draft' })).toEqual(['AB001 planNotActive']);
    expect(plans({ periodEnd: '2026-06-30' })).toEqual(['AB001 planIsOver']);
    expect(plans({ status: 'Draft' }, {})).toEqual([]);
  });

  test('nobody has looked at it for longer than the policy allows; confirming a part of it is looking', () => {
    expect(plans({ lastReviewOn: '2026-04-02' })).toEqual([]);
    expect(plans({ lastReviewOn: '2026-04-01' })).toEqual(['AB001 planGoesStale']);
    expect(plans({ lastReviewOn: null })).toEqual(['AB001 planGoesStale']);
    expect(plans({ lastReviewOn: null, periodStart: '2026-06-01' })).toEqual([]);
    expect(plans({ lastReviewOn: '2026-01-01', sectionsConfirmedOn: { team: '2026-06-01' } })).toEqual([]);
  });

  test('a marketer with more accounts than the policy allows, where somebody counted them', () => {
    expect(said({ more: { accountsOfMarketers: { u1: 12 } } })).toEqual([]);
    expect(said({ more: { accountsOfMarketers: { u1: 13 } } })).toEqual(['AB006 tooManyAccounts']);
    expect(valuesOf({ more: { accountsOfMarketers: { u1: 13 } } })).toEqual([{ userId: 'u1', accounts: 13, limit: 12 }]);
    const members = [{ id: 'm', userId: 'u2', role: 'Sales' as const }];
    expect(said({ objectives: [], more: { members, accountsOfMarketers: { u2: 40 } } })).toEqual([]);
  });

  test('marketing objectives without anybody from marketing on the team', () => {
    expect(said({ more: { members: [] } })).toEqual(['AB007 nobodyFromMarketing']);
    expect(said({ objectives: [], more: { members: [] } })).toEqual([]);
    expect(said({ objectives: [other('o', { status: 'Dropped' })], more: { members: [] } })).toEqual([]);
  });
});

describe('what marketing counts and agrees', () => {
  test('several objectives and all count only what marketing does, or leads', () => {
    const ours = [other('a', { measureKind: 'Campaign Members' }), other('b', { measureKind: 'Manual', measure: 'MQLs' })];
    expect(said({ objectives: ours })).toEqual(['AB002 nothingCountsTheCustomer']);
    expect(said({ objectives: [...ours, good] })).toEqual([]);
    expect(said({ objectives: [ours[0]!] })).toEqual([]);
  });

  test('several objectives and sales agreed to none of them', () => {
    const open = [other('a', { answer: null }), other('b', { answer: 'Declined', acceptedOn: '2026-01-01' })];
    expect(said({ objectives: open })).toEqual(['AB005 salesAgreedToNothing']);
    expect(said({ objectives: [...open, good] })).toEqual([]);
  });

  test('a running campaign with people of the customer that no action of an objective names', () => {
    const responses = ['c', 'd', 'c'].map((contactId, index) => ({ id: `r${index}`, contactId, campaignId: 'mail', campaignName: 'Mail' }));
    const more = { campaigns: [{ id: 'mail', isActive: true }], responses };
    expect(valuesOf({ more })).toEqual([{ campaignId: 'mail', contacts: 2 }]);
    expect(said({ more, actions: [action('a', 'o', 'mail')] })).toEqual([]);
    expect(said({ more: { ...more, campaigns: [{ id: 'mail', isActive: false }] } })).toEqual([]);
    expect(said({ more: { ...more, responses: null } })).toEqual([]);
    expect(said({ more: { ...more, campaigns: null } })).toEqual([]);
  });

  test('one campaign for three buying centers, named by them or by their cells', () => {
    const objectives = [other('a'), other('b', { buyingCenterId: 'port' }), other('c', { buyingCenterId: null, cellId: 'x' })];
    const actions = ['a', 'b', 'c'].map((id) => action(`${id}1`, id, 'mail'));
    const cells = [...known.cells, { id: 'x', buyingCenterId: 'fleet', solutionId: 's' }];
    expect(valuesOf({ objectives, actions, known: { cells } })).toEqual([
      { campaignId: 'mail', buyingCenterIds: ['yard', 'port', 'fleet'] },
    ]);
    expect(said({ objectives, actions: actions.slice(1), known: { cells } })).toEqual([]);
  });

  test('what was copied from another account and is for nobody here', () => {
    expect(said({ objectives: [other('o', { adaptedFromId: 'theirs', buyingCenterId: null })] })).toEqual(['AB004 copiedNotAdapted']);
    expect(said({ objectives: [other('o', { adaptedFromId: 'theirs' })] })).toEqual([]);
  });

  test('a role nobody has, a deal without people', () => {
    expect(said({ objectives: [other('o', { persona: 'Champion' })] })).toEqual(['AB011 speaksToNobody']);
    const stakeholders = [{ ...known.stakeholders[0]!, buyingRoles: ['Champion' as const] }];
    expect(said({ objectives: [other('o', { persona: 'Champion' })], known: { stakeholders } })).toEqual([]);
    const deal = { objectives: [other('o', { buyingCenterId: null, opportunityId: 'd' })] };
    expect(said({ ...deal, more: { opportunities: [{ id: 'd' }] } })).toEqual(['AB011 speaksToNobody']);
    expect(said({ ...deal, more: { opportunities: [{ id: 'd', contactIds: ['c'] }] } })).toEqual([]);
    expect(said({ ...deal, more: { opportunities: null } })).toEqual([]);
  });
});

describe('what marketing is expected to bring', () => {
  const won = (target: number, fields: Partial<PlanObjective> = {}) => [other('o', { measureKind: 'Won Amount', target, ...fields })];
  const deals = (...amounts: number[]) => ({ opportunities: amounts.map((amount, index) => ({ id: `d${index}`, amount })) });

  test('more money than a tenth of the pipeline, of what comes on top', () => {
    expect(said({ objectives: won(100), more: deals(600, 400) })).toEqual([]);
    expect(valuesOf({ objectives: won(250), more: deals(600, 400) })).toEqual([{ expected: 250, pipeline: 1000, share: 25, limit: 10 }]);
    expect(said({ objectives: won(250, { baseline: 200 }), more: deals(600, 400) })).toEqual([]);
    expect(said({ objectives: won(500), more: { ...deals(600), policy: { ...DEFAULT_POLICY, marketingSourcedLimit: 90 } } })).toEqual([]);
  });

  test('not where there is no pipeline, several currencies, or the deal is there already', () => {
    expect(said({ objectives: won(500) })).toEqual([]);
    const mixed = {
      opportunities: [
        { id: 'd', amount: 10, currency: 'EUR' },
        { id: 'e', amount: 10, currency: 'NOK' },
      ],
    };
    expect(said({ objectives: won(500, { currency: 'EUR' }), more: mixed })).toEqual([]);
    const served = { opportunities: [{ id: 'd', amount: 10, contactIds: ['c'] }] };
    expect(said({ objectives: won(500, { opportunityId: 'd' }), more: served })).toEqual([]);
    expect(said({ objectives: won(500), more: { opportunities: [{ id: 'd', amount: 10, isClosed: true }] } })).toEqual([]);
  });

  test('more deals than a tenth of those there are; one is no tenth of anything', () => {
    const counted = (target: number) => [other('o', { measureKind: 'Opportunities Created', target })];
    const twenty = deals(...Array.from({ length: 20 }, () => 1));
    expect(said({ objectives: counted(2), more: twenty })).toEqual([]);
    expect(valuesOf({ objectives: counted(3), more: twenty })).toEqual([{ expected: 3, deals: 20, share: 15, limit: 10 }]);
    expect(said({ objectives: counted(1), more: deals(1) })).toEqual([]);
  });
});

describe('the facts it works on', () => {
  test('a required one is missing where an objective is under way, for the buying center or a cell of it', () => {
    const buyingCenters = [
      { id: 'yard', name: 'Yard', ...fresh },
      { id: 'port', name: 'Port', ...fresh },
    ];
    const missing = { buyingCenterId: 'yard', facts: ['salesGoal', 'walletShare'], objectives: 1 };
    expect(valuesOf({ known: { buyingCenters } })).toEqual([missing]);
    expect(valuesOf({ objectives: [other('o', { buyingCenterId: null, cellId: 'w' })], known: { buyingCenters } })).toEqual([missing]);
    expect(said({ objectives: [other('o', { track: 'Sales' })], known: { buyingCenters } })).toEqual([]);
  });

  test('a required one has gone stale, or nobody ever confirmed it', () => {
    const old = (confirmedOn: string | null) => [{ ...known.buyingCenters[0]!, confirmedOn }];
    expect(said({ known: { buyingCenters: old('2026-04-02') } })).toEqual([]);
    expect(valuesOf({ known: { buyingCenters: old('2026-01-01') } })).toEqual([
      { buyingCenterId: 'yard', facts: ['buyingCenter', 'salesGoal', 'walletShare'], objectives: 1 },
    ]);
    expect(said({ known: { buyingCenters: old(null) } })).toEqual(['AB010 factStaleUnderWork']);
  });
});

import { DEFAULT_POLICY } from 'c/planModel';
import { buyingCentersFrom } from '../buyingCentersFrom.ts';
import { cellTotalsFrom } from '../cellTotalsFrom.ts';
import { dependentsFrom } from '../dependentsFrom.ts';
import { accountNameFrom, plansFrom, wonRevenueFrom } from '../plansFrom.ts';
import { policyFrom, policyProblemsFrom } from '../policyFrom.ts';

const edges = (...nodes: readonly unknown[]) => ({ edges: nodes.map((node) => ({ node })) });
const query = (collections: Readonly<Record<string, unknown>>) => ({ uiapi: { query: collections } });
const field = (value: unknown) => ({ value });

const planNode = {
  Id: 'a00',
  Name: field('Halvorsen 2026'),
  Revision__c: field(3),
  Account__c: field('001'),
  Period_Start__c: field('2026-01-01'),
  Period_End__c: field('2026-12-31'),
  Status__c: field('Active'),
  Plan_Owner__c: field('005m'),
  Plan_Owner__r: { Name: field('Mara Lindqvist') },
  Executive_Sponsor__c: field(null),
  Executive_Sponsor__r: null,
  Revenue_Goal__c: field(0),
  Review_Overdue__c: field(true),
  Team_Confirmed_On__c: field('2026-11-03'),
  Open_Potential__c: field(37_000),
  LastModifiedDate: field('2026-11-22T05:00:00.000Z'),
  LastModifiedBy: { Name: field('Priya Raman') },
  Plan_Members__r: edges({
    Id: 'm1',
    Revision__c: field(1),
    User__c: field('005t'),
    User__r: { Name: field('Tom Becker'), IsActive: field(false) },
    Role__c: field('Delivery'),
  }),
};

test('a plan comes with its people, its team, and who changed it last', () => {
  const [plan] = plansFrom(query({ Account_Plan__c: edges(planNode) }));
  expect(plan).toMatchObject({
    id: 'a00',
    revision: 3,
    name: 'Halvorsen 2026',
    status: 'Active',
    ownerName: 'Mara Lindqvist',
    isReviewOverdue: true,
    openPotential: 37_000,
    lastChange: { byName: 'Priya Raman', on: '2026-11-22T05:00:00.000Z' },
  });
  expect(plan?.sectionsConfirmedOn?.team).toBe('2026-11-03');
  expect(plan?.members).toMatchObject([{ id: 'm1', userName: 'Tom Becker', role: 'Delivery', isActive: false }]);
});

test('zero stays zero and nothing stays nothing', () => {
  const [plan] = plansFrom(query({ Account_Plan__c: edges(planNode) }));
  expect([plan?.revenueGoal, plan?.executiveSponsorId, plan?.executiveSponsorName, plan?.vision]).toEqual([0, null, undefined, undefined]);
});

test('no answer yet is no plans', () => {
  expect([plansFrom(undefined), accountNameFrom(undefined), wonRevenueFrom(undefined)]).toEqual([[], '', undefined]);
});

test('nothing won is zero, which is an answer', () => {
  const won = (sum: number | null) => ({ uiapi: { aggregate: { Opportunity: edges({ aggregate: { Amount: { sum: field(sum) } } }) } } });
  expect([
    wonRevenueFrom(won(1_915_000)),
    wonRevenueFrom(won(null)),
    wonRevenueFrom({ uiapi: { aggregate: { Opportunity: edges() } } }),
  ]).toEqual([1_915_000, 0, 0]);
});

test('a page of buying centers says whether it is all of them', () => {
  const node = { Id: 'b1', Name: field('Bergen Yard'), Parent_Buying_Center__c: field('b0'), Wallet__c: field(4_800_000) };
  const read = (hasNextPage: boolean) => buyingCentersFrom(query({ Buying_Center__c: { ...edges(node), pageInfo: { hasNextPage } } }));
  expect(read(false)).toMatchObject({
    isComplete: true,
    buyingCenters: [{ id: 'b1', name: 'Bergen Yard', parentId: 'b0', wallet: 4_800_000 }],
  });
  expect(read(true).isComplete).toBe(false);
});

test('cells are counted per buying center; without open ones the potential is zero', () => {
  const cells = edges(
    { aggregate: { Buying_Center__c: field('b1'), Id: { count: field(7) } } },
    { aggregate: { Buying_Center__c: field('b2'), Id: { count: field(2) } } },
  );
  const openCells = edges({ aggregate: { Buying_Center__c: field('b1'), Potential_Annual_Revenue__c: { sum: field(900) } } });
  expect(cellTotalsFrom({ uiapi: { aggregate: { cells, openCells } } })).toEqual({
    b1: { cells: 7, openPotential: 900 },
    b2: { cells: 2, openPotential: 0 },
  });
});

test('what points at a buying center: cells forbid its deletion, the rest is kept for an undo', () => {
  const answer = query({
    White_Space_Cell__c: edges({ Id: 'c1' }),
    Stakeholder__c: edges({ Id: 's1', Revision__c: field(4) }),
    Insight__c: edges(),
  });
  expect(dependentsFrom(answer)).toEqual({ cells: 1, others: [{ object: 'Stakeholder__c', id: 's1', revision: 4 }], isComplete: true });
  const many = edges(...Array.from({ length: 100 }, (_, index) => ({ Id: `s${index}` })));
  expect(dependentsFrom(query({ Stakeholder__c: many })).isComplete).toBe(false);
});

test('a policy record overrides the default field by field', () => {
  const policy = policyFrom(
    query({
      Planning_Policy__c: edges({
        Stale_After_Days__c: field(60),
        Weight_Margin__c: field(0),
        Check_Severities__c: field('PLAN_STALE error\nTYPO loud\n\nTEAM_EMPTY off'),
      }),
    }),
  );
  expect([policy.staleAfterDays, policy.valueToYouWeights.margin, policy.thresholdToYou]).toEqual([60, 0, DEFAULT_POLICY.thresholdToYou]);
  expect(policy.checkSeverities).toEqual({ PLAN_STALE: 'error', TEAM_EMPTY: 'off' });
});

test('limits and points of a policy record hold too, and lines nobody understands are told', () => {
  const answer = query({
    Planning_Policy__c: edges({
      Full_Score_Margin__c: field(50),
      Renewal_Lead_Days__c: field(0),
      Days_To_Close__c: field(120),
      High_Ranks__c: field(5),
      One_Sponsor_From__c: field(null),
      Points__c: field('urgency High 70\nurgency Hihg 71'),
      Check_Severities__c: field('WS003 off\nTYPO loud'),
    }),
  });
  expect(policyFrom(answer)).toMatchObject({
    fullScoreMargin: 50,
    renewalLeadDays: 0,
    daysToClose: 120,
    highRanks: 5,
    oneSponsorFrom: 3,
    points: { urgency: { High: 70 } },
  });
  expect(policyProblemsFrom(answer)).toEqual(['urgency Hihg 71', 'TYPO loud']);
  expect(policyProblemsFrom(undefined)).toEqual([]);
});

test('an org without a policy has the default one', () => {
  expect(policyFrom(query({ Planning_Policy__c: edges() }))).toBe(DEFAULT_POLICY);
});

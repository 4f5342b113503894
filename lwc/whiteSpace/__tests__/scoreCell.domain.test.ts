import fc from 'fast-check';
import { DEFAULT_POLICY, type PlanningPolicy, type WhiteSpaceCell } from 'c/planModel';
import { adviseOn, scoreCell, valueToYou, valueToCustomer } from 'c/whiteSpace';

const today = '2026-11-22';
const emptyCell: WhiteSpaceCell = { id: 'cell', buyingCenterId: 'plant', solutionId: 'sensors' };
const strongCell: WhiteSpaceCell = {
  ...emptyCell,
  potentialAnnualRevenue: 500_000,
  margin: 30,
  chanceToWin: 50,
  strategicFit: 4,
  costToServe: 50_000,
  effectOnExistingRevenue: 0,
  problemId: 'downtime',
  customerValue: 1_000_000,
  urgency: 'High',
  sponsorId: 'plant manager',
  alternatives: 'Weak',
  confidence: 'High',
  source: 'Plant manager, visit in October',
  confirmedOn: '2026-10-01',
};
const strongEvidence = { problemImportance: 'High', sponsorAttitude: 'Supporter', sponsorPower: 'Inner Circle' } as const;

test('value to you is the weighted mean of its six parts', () => {
  // (30·50 + 15·75 + 20·50 + 15·75 + 10·90 + 10·50) / 100
  expect(valueToYou(strongCell, DEFAULT_POLICY).value).toBe(62);
});

test('value to customer is the weighted mean of its five parts', () => {
  // (30·80 + 30·50 + 15·75 + 15·90 + 10·75) / 100
  expect(valueToCustomer(strongCell, strongEvidence, DEFAULT_POLICY).value).toBe(71);
});

test('a cell of which nothing is known has no scores, no quadrant, and says what to find first', () => {
  const score = scoreCell(emptyCell, {}, DEFAULT_POLICY, today);
  expect(score.toYou.value).toBeNull();
  expect(score.toCustomer.value).toBeNull();
  expect(score.quadrant).toBeNull();
  expect(score.toYou.missing[0]).toBe('potentialRevenue');
  expect(score.toCustomer.missing).toEqual(['problem', 'customerValue', 'urgency', 'sponsor', 'alternatives']);
  expect(score.isGuess).toBe(true);
  expect(score.freshness).toBe('never confirmed');
});

test('a missing part is left out while a zero counts', () => {
  const onlyChance = valueToYou({ chanceToWin: 80 }, DEFAULT_POLICY);
  const noRevenue = valueToYou({ chanceToWin: 80, potentialAnnualRevenue: 0 }, DEFAULT_POLICY);
  expect(onlyChance.value).toBe(80);
  expect(noRevenue.value).toBe(32);
});

test('cost to serve needs the revenue it is set against', () => {
  expect(valueToYou({ costToServe: 10_000 }, DEFAULT_POLICY).missing).toContain('costToServe');
});

test('less than half of the weight known makes a guess of whatever was stated', () => {
  expect(valueToYou({ chanceToWin: 80, confidence: 'High' }, DEFAULT_POLICY).confidence).toBe('Low');
  expect(valueToYou(strongCell, DEFAULT_POLICY).confidence).toBe('High');
});

test('a sponsor whose attitude may not be seen still counts as named', () => {
  const part = valueToCustomer(strongCell, {}, DEFAULT_POLICY).parts.find(({ code }) => code === 'sponsor');
  expect(part).toEqual({ code: 'sponsor', weight: 15, evidence: 'named', points: 60 });
});

test.each([
  ['2026-08-24', 'fresh'],
  ['2026-08-23', 'stale'],
] as const)('confirmed on %s it is %s after the policy’s 90 days', (confirmedOn, freshness) => {
  expect(scoreCell({ ...strongCell, confirmedOn }, {}, DEFAULT_POLICY, today).freshness).toBe(freshness);
});

test('both axes reaching their thresholds with a problem named passes the mutual value test', () => {
  const score = scoreCell(strongCell, strongEvidence, DEFAULT_POLICY, today);
  expect(score.quadrant).toBe('Pursue Together');
  expect(score.mutualValue).toEqual({ isPassed: true, gaps: [] });
});

test('without a named problem the test fails however high the scores', () => {
  const generous: PlanningPolicy = { ...DEFAULT_POLICY, thresholdToYou: 0, thresholdToCustomer: 0 };
  const score = scoreCell({ ...strongCell, problemId: null }, strongEvidence, generous, today);
  expect(score.quadrant).toBe('Pursue Together');
  expect(score.mutualValue).toEqual({ isPassed: false, gaps: ['noProblemNamed'] });
});

test.each([
  [50, 50, 'Pursue Together'],
  [63, 50, 'Invest'],
  [50, 72, 'Do Not Push'],
  [63, 72, 'Leave'],
] as const)('with thresholds %i for us and %i for them the cell falls in %s', (thresholdToYou, thresholdToCustomer, quadrant) => {
  expect(scoreCell(strongCell, strongEvidence, { ...DEFAULT_POLICY, thresholdToYou, thresholdToCustomer }, today).quadrant).toBe(quadrant);
});

const inputs = fc.record(
  {
    potentialAnnualRevenue: fc.double({ min: 0, max: 1e9, noNaN: true }),
    margin: fc.double({ min: -100, max: 100, noNaN: true }),
    chanceToWin: fc.double({ min: 0, max: 100, noNaN: true }),
    strategicFit: fc.integer({ min: 1, max: 5 }),
    costToServe: fc.double({ min: 0, max: 1e9, noNaN: true }),
    effectOnExistingRevenue: fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  },
  { requiredKeys: [] },
);

const customerInputs = fc.record(
  {
    customerValue: fc.double({ min: 0, max: 1e9, noNaN: true }),
    urgency: fc.constantFrom('None', 'Low', 'Medium', 'High', 'Critical'),
    alternatives: fc.constantFrom('None', 'Weak', 'Comparable', 'Strong'),
  },
  { requiredKeys: [] },
);

test('law: a score stays between 0 and 100 and its parts and missing parts are all of the weighted ones', () => {
  fc.assert(
    fc.property(inputs, (cell) => {
      const { value, parts, missing } = valueToYou(cell, DEFAULT_POLICY);
      expect(parts.length + missing.length).toBe(6);
      expect(value === null ? parts.length === 0 : value >= 0 && value <= 100).toBe(true);
    }),
  );
});

test('law: only the ratios of the weights matter', () => {
  const { valueToYouWeights: weights } = DEFAULT_POLICY;
  const doubled = Object.fromEntries(Object.entries(weights).map(([part, weight]) => [part, weight * 2])) as unknown as typeof weights;
  fc.assert(
    fc.property(inputs, (cell) => {
      expect(valueToYou(cell, { ...DEFAULT_POLICY, valueToYouWeights: doubled }).value).toBe(valueToYou(cell, DEFAULT_POLICY).value);
    }),
  );
});

test('law: a higher chance to win never lowers value to you', () => {
  fc.assert(
    fc.property(inputs, fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }), (cell, one, other) => {
      const [low, high] = one < other ? [one, other] : [other, one];
      const at = (chanceToWin: number) => valueToYou({ ...cell, chanceToWin }, DEFAULT_POLICY).value!;
      expect(at(high)).toBeGreaterThanOrEqual(at(low));
    }),
  );
});

/** Each input from worst to best, with everything else known. */
const FROM_WORST_TO_BEST = [
  ['toYou', 'potentialAnnualRevenue', [0, 250_000, 1_000_000]],
  ['toYou', 'margin', [0, 20, 40]],
  ['toYou', 'chanceToWin', [0, 50, 100]],
  ['toYou', 'strategicFit', [1, 2, 3, 4, 5]],
  ['toYou', 'costToServe', [500_000, 100_000, 0]],
  ['toYou', 'effectOnExistingRevenue', [-1_000_000, 0, 1_000_000]],
  ['toCustomer', 'customerValue', [0, 500_000, 2_000_000]],
  ['toCustomer', 'urgency', ['None', 'Low', 'Medium', 'High', 'Critical']],
  ['toCustomer', 'alternatives', ['Strong', 'Comparable', 'Weak', 'None']],
] as const;

test.each(FROM_WORST_TO_BEST)('law: %s rises with each better %s, wherever the rest stands', (axis, input, values) => {
  fc.assert(
    fc.property(inputs, (rest) => {
      const scores = values.map(
        (value) => scoreCell({ ...strongCell, ...rest, [input]: value }, strongEvidence, DEFAULT_POLICY, today)[axis].value!,
      );
      expect([...scores].sort((a, b) => a - b)).toEqual(scores);
      const strong = values.map(
        (value) => scoreCell({ ...strongCell, [input]: value }, strongEvidence, DEFAULT_POLICY, today)[axis].value!,
      );
      expect(strong.at(-1)!).toBeGreaterThan(strong[0]!);
    }),
  );
});

/** What stands behind the cell, from worst to best. */
const EVIDENCE_FROM_WORST_TO_BEST = [
  ['problemImportance', ['Low', 'Medium', 'High', 'Critical']],
  ['sponsorAttitude', ['Opponent', 'Sceptic', 'Neutral', 'Supporter', 'Advocate']],
  ['sponsorPower', ['Outside', 'In the Structure', 'Inner Circle']],
] as const;

test.each(EVIDENCE_FROM_WORST_TO_BEST)('law: value to customer rises with each better %s, wherever the rest stands', (evidence, values) => {
  fc.assert(
    fc.property(customerInputs, (rest) => {
      const scoreAt = (value: string, cell: WhiteSpaceCell) =>
        scoreCell(cell, { ...strongEvidence, [evidence]: value }, DEFAULT_POLICY, today).toCustomer.value!;
      const scores = values.map((value) => scoreAt(value, { ...strongCell, ...rest }));
      expect([...scores].sort((a, b) => a - b)).toEqual(scores);
      expect(scoreAt(values.at(-1)!, strongCell)).toBeGreaterThan(scoreAt(values[0], strongCell));
    }),
  );
});

test('law: both scores stay between 0 and 100 whatever was entered, absurd amounts and no numbers included', () => {
  const amount = fc.option(fc.oneof(fc.double(), fc.constantFrom(0, -1e15, 1e15, Infinity, -Infinity, Number.NaN)));
  const absurd = fc.record({
    ...Object.fromEntries(
      ['potentialAnnualRevenue', 'margin', 'chanceToWin', 'strategicFit', 'costToServe', 'effectOnExistingRevenue', 'customerValue'].map(
        (field) => [field, amount],
      ),
    ),
    urgency: fc.option(fc.constantFrom('None', 'Critical', 'Someday')),
    alternatives: fc.option(fc.constantFrom('None', 'Strong', '')),
    problemId: fc.option(fc.constant('downtime')),
    sponsorId: fc.option(fc.constant('plant manager')),
  });
  fc.assert(
    fc.property(absurd, fc.boolean(), (fields, isKnown) => {
      const cell = { ...emptyCell, ...fields } as WhiteSpaceCell;
      const { toYou, toCustomer } = scoreCell(cell, isKnown ? strongEvidence : {}, DEFAULT_POLICY, today);
      for (const { value, parts, missing } of [toYou, toCustomer]) {
        expect(value === null ? parts.length === 0 : value >= 0 && value <= 100 && Number.isInteger(value)).toBe(true);
        expect(parts.every(({ points }) => points >= 0 && points <= 100)).toBe(true);
        expect(parts.length + missing.length).toBeGreaterThanOrEqual(5);
      }
    }),
  );
});

test('without evidence value to customer is a guess and says so', () => {
  const { toCustomer, isGuess } = scoreCell({ ...strongCell, source: null }, strongEvidence, DEFAULT_POLICY, today);
  expect([toCustomer.confidence, toCustomer.guessReasons, isGuess]).toEqual(['Low', ['noEvidence'], true]);
  const confirmed = { ...strongEvidence, isProblemConfirmedByCustomer: true };
  expect(scoreCell({ ...strongCell, source: null }, confirmed, DEFAULT_POLICY, today).isGuess).toBe(false);
});

test('a problem that is over counts nothing and fails the mutual value test', () => {
  const { toCustomer, mutualValue } = scoreCell(strongCell, { ...strongEvidence, problemStatus: 'Achieved' }, DEFAULT_POLICY, today);
  expect(toCustomer.parts[0]).toEqual({ code: 'problem', weight: 30, evidence: 'Achieved', points: 0 });
  expect(mutualValue.gaps).toContain('problemIsOver');
});

test('what is no number, or a word the policy does not know, is missing', () => {
  expect(valueToYou({ chanceToWin: Number.NaN, margin: 40 }, DEFAULT_POLICY)).toMatchObject({ value: 100, completeness: 0.15 });
  expect(valueToCustomer({ urgency: 'Someday' as 'High' }, {}, DEFAULT_POLICY).value).toBeNull();
  expect(valueToYou({ potentialAnnualRevenue: 999_999_999_999_999 }, DEFAULT_POLICY).value).toBe(100);
});

test.each([
  [{}, ['pursueTogether']],
  [{ problemId: null, customerValue: 2_000_000 }, ['nameTheProblem']],
  [{ customerValue: 0, urgency: 'None', sponsorId: null, problemId: null }, ['tellThemHonestly', 'lookForAnotherWay']],
  [{ chanceToWin: 0, margin: 0, strategicFit: 1 }, ['investInTrust', 'lookForFairPrice']],
] as const)('advice for %j is %j', (fields, codes) => {
  const score = scoreCell({ ...strongCell, ...fields }, strongEvidence, DEFAULT_POLICY, today);
  expect(adviseOn(score, DEFAULT_POLICY).map(({ code }) => code)).toEqual(codes);
});

import type * as Words from 'c/cellWords';
import type { StateReasonCode } from 'c/cellState';
import type { RankReason } from 'c/cellRanking';
import { readMatrix, type WhiteSpaceFacts } from 'c/matrixReading';
import type { Finding, MessageCode, RemedyCode } from 'c/planChecks';
import { ADVANTAGES, DEFAULT_POLICY } from 'c/planModel';
import type { AdviceCode, MutualValueGap } from 'c/whiteSpace';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';

speakEnglish();
let words: typeof Words;
beforeAll(async () => {
  words = await import('c/cellWords');
});

const FACTS: WhiteSpaceFacts = {
  account: { id: 'account', name: 'Halvorsen' },
  policy: DEFAULT_POLICY,
  buyingCenters: [
    { id: 'yard', name: 'Yard' },
    { id: 'fleet', name: 'Fleet' },
  ],
  solutions: [
    { id: 'sensors', name: 'Sensors' },
    { id: 'service', name: 'Service' },
  ],
  cells: [{ id: 'cell', buyingCenterId: 'yard', solutionId: 'sensors' }],
  insights: [{ id: 'fuel', name: 'Fuel cost', kind: 'Pressure' }],
  stakeholders: [{ id: 'head', position: 'Head of Fleet' }],
  valueMetrics: [],
  focus: [],
  sales: { assets: [{ id: 'asset' }], contracts: [], opportunities: [] },
};
const namesOf = () => words.namesOf(readMatrix(FACTS, '2026-11-22'));

test('every reason of a state is a sentence with its record, days and amounts', () => {
  const told: Readonly<Record<StateReasonCode, readonly [Record<string, string | number | null>, string]>> = {
    overridden: [{ reason: 'They told us', derived: 'Lost' }, 'Set by a person; the records alone would say Lost · They told us'],
    overrideWithoutReason: [{}, 'Nobody said why it was set by hand'],
    overrideAgrees: [{}, 'The records say the same by now: setting it by hand is no longer needed'],
    overrideContradictedSince: [{ derived: 'Ours', since: '2026-03-04' }, 'Newer records say Ours · since Mar 4, 2026'],
    assetInUse: [{ name: 'Pump 7', endsOn: '2027-01-31' }, 'Pump 7 is in use · until Jan 31, 2027'],
    contractInForce: [{ name: '0042', endsOn: null }, 'Contract 0042 is in force'],
    wonOpportunity: [{ name: 'Refit', closesOn: '2026-03-04', reason: 'Service' }, 'Refit was won · Mar 4, 2026 · Service'],
    useEndsSoon: [{ name: 'Pump 7', endsOn: '2027-01-31' }, 'The use of Pump 7 ends soon · Jan 31, 2027'],
    contractEndsSoon: [{ name: '0042', endsOn: '2027-01-31' }, 'Contract 0042 ends soon · Jan 31, 2027'],
    renewalLost: [{ name: 'Renewal', closesOn: null, reason: 'Price' }, 'Renewal was lost while we are in use · Price'],
    openOpportunity: [{ name: 'Refit', stage: 'Proposal', closesOn: '2027-01-31' }, 'Refit is open · Proposal · closes Jan 31, 2027'],
    lostOpportunity: [{ name: 'Refit', closesOn: '2026-03-04', reason: null }, 'Refit was lost · Mar 4, 2026'],
    useEnded: [{ name: 'Pump 7', endsOn: '2026-03-04' }, 'The use of Pump 7 has ended · Mar 4, 2026'],
    contractEnded: [{ name: '0042', endsOn: '2026-03-04' }, 'Contract 0042 has ended · Mar 4, 2026'],
    competitorAsset: [{ name: 'Rival X', endsOn: null }, 'Rival X, a competitor’s product, is in use'],
    linkedOpportunityNotVisible: [{}, 'The linked opportunity is not visible to you; the state was stored by somebody who sees it'],
    recordedByPerson: [{ state: 'In-House' }, 'A person recorded it as In-House'],
    confirmedSinceLoss: [{ confirmedOn: '2026-03-04' }, 'A person confirmed it on Mar 4, 2026, after the latest loss'],
    storedStateUnsupported: [{ state: 'Ours' }, 'It was stored as Ours, which no record supports any more'],
    competitorNamed: [{ competitor: 'Nordvik' }, 'Nordvik is named as the competitor'],
    potentialEstimated: [{ amount: 480_000 }, 'A potential of $480,000 is estimated'],
    nothingInUse: [{}, 'Nothing of ours is in use any more'],
    nothingKnown: [{}, 'Nothing is known yet'],
  };
  for (const [code, [values, sentence]] of Object.entries(told)) {
    expect(words.stateReasonWords({ code: code as StateReasonCode, values })).toBe(sentence);
  }
});

test('a record without a name is called by its kind', () => {
  expect(words.stateReasonWords({ code: 'openOpportunity', object: 'Opportunity', recordId: 'o', values: { name: null } })).toBe(
    'an opportunity is open',
  );
});

test('a part of a score says what it was given for', () => {
  expect(words.partWords({ code: 'potentialRevenue', evidence: 480_000, points: 48, weight: 30 })).toBe(
    'Potential revenue $480,000 → 48 of 100, weight 30',
  );
  const evidence = [
    { code: 'margin', evidence: 35 },
    { code: 'strategicFit', evidence: 4 },
    { code: 'effectOnExisting', evidence: -120_000 },
    { code: 'potentialRevenue', evidence: 999_999_999_999_999 },
    { code: 'problem', evidence: 'named' },
    { code: 'sponsor', evidence: 'Supporter, Inner Circle' },
  ].map(words.partEvidence);
  expect(evidence).toEqual(['35%', '4 of 5', '-$120,000', '$999,999,999,999,999', 'named', 'Supporter, Inner Circle']);
});

test('every part that can be missing has a name and its weight', () => {
  const parts = [...Object.keys(DEFAULT_POLICY.valueToYouWeights), ...Object.keys(DEFAULT_POLICY.valueToCustomerWeights)];
  expect(parts.map((code) => words.missingWords(code, DEFAULT_POLICY))).toEqual([
    'Potential revenue, weight 30',
    'Margin, weight 15',
    'Chance to win, weight 20',
    'Strategic fit, weight 15',
    'Cost to serve, weight 10',
    'Effect on existing revenue, weight 10',
    'Customer problem, weight 30',
    'Value for the customer per year, weight 30',
    'Urgency, weight 15',
    'Sponsor, weight 15',
    'Their alternatives, weight 10',
  ]);
  expect(words.missingWords('weather', DEFAULT_POLICY)).toBe('weather');
});

test('a guess says why it is one', () => {
  expect(words.guessWords({ guessReasons: [] })).toBe('');
  expect(words.guessWords({ guessReasons: ['tooLittleKnown', 'noEvidence', 'notStated'] })).toBe(
    'A guess: less than half of it is known, nothing is named that it rests on, and nobody said how sure they are',
  );
  expect(words.guessWords({ guessReasons: ['statedLow'] })).toBe('A guess: the person who said it was not sure');
});

test('what stands against mutual value says by how much', () => {
  const [square] = readMatrix({ ...FACTS, cells: [{ ...FACTS.cells[0]!, chanceToWin: 42, urgency: 'Low' }] }, '2026-11-22').squares;
  const gaps: Readonly<Record<MutualValueGap, string>> = {
    noProblemNamed: 'No customer problem is named',
    problemIsOver: 'The customer no longer has the named problem',
    toCustomerUnknown: 'Value to the customer is not known yet',
    toCustomerBelowThreshold: 'Value to the customer is below the threshold · 25 of 50 needed',
    toYouUnknown: 'Value to you is not known yet',
    toYouBelowThreshold: 'Value to you is below the threshold · 42 of 50 needed',
  };
  for (const [gap, sentence] of Object.entries(gaps)) {
    expect(words.gapWords(gap as MutualValueGap, square!.score, DEFAULT_POLICY)).toBe(sentence);
  }
});

test('advice names the evidence to find and the days that passed', () => {
  const advice: Readonly<Record<AdviceCode, string>> = {
    pursueTogether: 'Pursue it together with the customer.',
    nameTheProblem: 'Name the customer’s problem before anything else.',
    tellThemHonestly: 'Do not push it: tell the customer honestly that it would bring them little.',
    lookForAnotherWay: 'Look for another way that helps them too.',
    investInTrust: 'Invest: it builds trust even where we earn little.',
    lookForFairPrice: 'Look for a fair price.',
    leaveAlone: 'Leave it alone and spend the time elsewhere.',
    findEvidence: 'Find out next: Customer problem, Urgency, Sponsor and 1 more.',
    confirmAgain: 'Confirm it: nobody did within the last 90 days.',
  };
  const values = { missing: ['problem', 'urgency', 'sponsor', 'margin'], staleAfterDays: 90 };
  for (const [code, sentence] of Object.entries(advice)) {
    expect(words.adviceWords({ code: code as AdviceCode, values })).toBe(sentence);
  }
  expect(words.adviceWords({ code: 'findEvidence', values: { missing: [] } })).toBe('Say what it rests on and how sure you are.');
});

test('a play names where we are in use', () => {
  const both = { sameSolutionIn: ['fleet'], otherSolutionsHere: ['service'] };
  const tell = (play: Parameters<typeof words.playWords>[0]['play']['play'], state: 'Unknown' | 'Ours' = 'Unknown') =>
    words.playWords({ play: { play, ...both }, state }, namesOf());
  expect(tell('Cross-Sell')).toBe('The same solution is in use in Fleet.');
  expect(tell('Up-Sell')).toBe('They already use Service.');
  expect(tell('Cross-Sell and Up-Sell')).toBe('They already use Service, and the same solution is in use in Fleet.');
  expect(tell('New Footprint')).toBe('Nothing of ours is in use here, and the solution in no other buying center.');
  expect([tell(null, 'Ours'), tell(null)]).toEqual(['Already in use here: there is nothing left to sell into it.', '']);
});

test('every reason of a rank is a sentence', () => {
  const told: Readonly<Record<RankReason['code'], readonly [RankReason['values'], string]>> = {
    tier: [
      { tier: 'mutualValue', toYou: 61, toCustomer: 74 },
      'Both sides gain, and a customer problem is named · value to customer 74 · value to you 61',
    ],
    points: [{ points: 58 }, '58 points among cells of its kind'],
    potential: [{ amount: 480_000 }, 'Potential $480,000'],
    strongest: [{ parts: ['problem', 'margin'] }, 'Strongest: Customer problem and Margin'],
    gap: [{ gap: 'noProblemNamed' }, 'No customer problem is named'],
    missing: [{ parts: ['urgency', 'margin', 'sponsor', 'problem'] }, 'Not known yet: Urgency, Margin, Sponsor and 1 more'],
    guess: [{}, 'Still a guess'],
    stale: [{ freshness: 'never confirmed' }, 'Never confirmed'],
    play: [{ play: 'Cross-Sell' }, 'Cross-Sell'],
  };
  for (const [code, [values, sentence]] of Object.entries(told)) {
    expect(words.rankReasonWords({ code: code as RankReason['code'], values })).toBe(sentence);
  }
});

test('every finding of a check names what it is about', () => {
  const square = { buyingCenterId: 'yard', solutionId: 'sensors' };
  const told: Readonly<Record<MessageCode, readonly [Finding['message']['values'], string]>> = {
    onlyYouWinPursued: [
      { toYou: 80, toCustomer: 10 },
      'Yard × Sensors is pursued although only we would gain: value to customer 10, value to you 80.',
    ],
    potentialWithoutProblem: [{}, 'Yard × Sensors counts on a potential without naming a customer problem.'],
    problemIsOver: [{}, 'Yard × Sensors rests on a problem the customer no longer has: Fuel cost.'],
    upSellUnanswered: [
      { questions: ['knownForOldOnly', 'problemForNew'] },
      'Yard × Sensors is an up-sell, and 2 of the 7 questions have no answer.',
    ],
    oneBuyerForEverything: [{ stakeholderId: 'head', cells: 4 }, 'Head of Fleet is the only sponsor of all 4 cells that are pursued.'],
    opportunityWithoutSponsor: [{}, 'Yard × Sensors has an open opportunity and nobody there who wants it.'],
    sponsorPositionVacant: [{}, 'Yard × Sensors counts on a position that is vacant: Head of Fleet.'],
    highRankedStale: [
      { rank: 2, confirmedOn: '2026-03-04', staleAfterDays: 90 },
      'Yard × Sensors, number 2 of the ranking, was last confirmed on Mar 4, 2026: more than 90 days ago.',
    ],
    highRankedNeverConfirmed: [{ rank: 2 }, 'Yard × Sensors, number 2 of the ranking, was never confirmed.'],
    highRankedGuess: [
      { rank: 1, why: ['noEvidence'] },
      'Yard × Sensors, number 1 of the ranking, is a guess: nothing is named that it rests on.',
    ],
    overrideContradicted: [{ override: 'Lost', derived: 'Ours' }, 'Yard × Sensors was set to Lost, but newer records say Ours.'],
    overrideWithoutReason: [{ override: 'Lost' }, 'Yard × Sensors was set to Lost, and nobody said why.'],
    customerValueLeftAlone: [{ toCustomer: 72 }, 'Yard × Sensors is worth much to the customer (value 72), and nobody pursues it.'],
    retiredSolutionPursued: [{}, 'Yard × Sensors is pursued although the solution is retired.'],
    competitorGrowing: [
      { competitor: 'Nordvik', before: 100_000, now: 250_000, since: '2026-03-04' },
      'Nordvik has grown in Yard × Sensors: from $100,000 to $250,000 since Mar 4, 2026.',
    ],
    competitorHoldsGrowingUnit: [
      { now: 250_000 },
      'A competitor holds $250,000 in Yard × Sensors, more than we do, while the buying center grows.',
    ],
    walletOverAllocated: [
      { excess: 50_000, market: 300_000 },
      'Yard × Sensors: our revenue and the competitor’s exceed the wallet of $300,000 by $50,000.',
    ],
  };
  const records = [{ object: 'Insight__c', id: 'fuel' } as const, { object: 'Stakeholder__c', id: 'head' } as const];
  for (const [code, [values, sentence]] of Object.entries(told)) {
    const message = { code: code as MessageCode, values: { ...square, ...values } };
    expect(words.checkMessageWords({ records, message }, namesOf())).toBe(sentence);
  }
});

test('every remedy says what to do', () => {
  const told: Readonly<Record<RemedyCode, string>> = {
    tellThemHonestlyOrFindAnotherWay: 'Tell the customer honestly, or find a way that helps them too.',
    nameTheProblem: 'Ask which problem of theirs it solves and name it, or stop counting on it.',
    nameAnOpenProblem: 'Name a problem that they still have.',
    answerTheQuestions: 'Answer first: who decides this time and their alternatives.',
    askWhoDecidesThisTime: 'Ask who decides this time: it is rarely the same person.',
    findASponsor: 'Find somebody in the buying center who wants it and name them as the sponsor.',
    lookForFairPrice: 'Invest in it: it builds trust. Look for a fair price.',
    takeIntoFocus: 'Take it into the focus of the plan.',
    confirmWithTheCustomer: 'Go through it with the customer and mark it as confirmed.',
    findEvidence: 'Find out next: Urgency and Margin.',
    defendOrFlank: 'Defend what we have there, or change the criteria that count.',
    confirmOrRemoveOverride: 'Confirm that it still holds and why, or let the records decide.',
    sayWhy: 'Say why the records are wrong, or let them decide.',
    correctTheWallet: 'Correct the wallet or the revenues in it.',
    chooseItsSuccessor: 'Offer the solution that takes its place.',
  };
  const values = { missing: ['urgency', 'margin'], questions: ['decidersThisTime', 'alternativesTheyHave'] };
  for (const [code, sentence] of Object.entries(told)) {
    expect(words.checkRemedyWords({ remedy: { code: code as RemedyCode, values } })).toBe(sentence);
  }
  expect(words.checkRemedyWords({ remedy: { code: 'findEvidence', values: { missing: [] } } })).toBe(
    'Say what it rests on and how sure you are.',
  );
});

test('freshness names the day, and how long ago it was', () => {
  expect(words.freshnessWords('fresh', '2026-11-20', '2026-11-22')).toBe('Confirmed Nov 20, 2026 (2 days ago)');
  expect(words.freshnessWords('stale', '2026-03-04', '2026-11-22')).toBe('Stale: last confirmed Mar 4, 2026 (263 days ago)');
  expect(words.freshnessWords('never confirmed', null, '2026-11-22')).toBe('Never confirmed');
});

test('an advantage names what speaks for it', () => {
  const evidence = [{ object: 'Stakeholder__c', recordId: 'head' } as const];
  const tell = (standing: 'supported' | 'claimed only' | 'not claimed yet' | 'absent') =>
    words.advantageWords({ advantage: 'Known People', isClaimed: true, standing, evidence }, namesOf());
  expect([tell('supported'), tell('claimed only'), tell('not claimed yet'), tell('absent')]).toEqual([
    'Supported by the plan: Head of Fleet',
    'Claimed: nothing in the plan supports it yet',
    'The plan speaks for it: Head of Fleet',
    'Nothing in the plan speaks for it yet',
  ]);
  expect(ADVANTAGES.map((advantage) => words.ADVANTAGE_HELP[advantage]).every((help) => /^[A-Z].*\.$/.test(help))).toBe(true);
});

test('what is wrong with a wallet, and what stands against an opportunity, are sentences', () => {
  expect(words.walletProblemWords({ problems: ['overAllocated', 'negativeAmount', 'emptyMarket'], excess: 50_000 })).toEqual([
    'The parts exceed the wallet by $50,000.',
    'An amount is below zero.',
    'The wallet is zero: there is nothing to have a share of.',
  ]);
  expect(words.CONVERSION_PROBLEMS.alreadyLinked).toBe('The cell has an opportunity already.');
});

test('a record that is gone or not visible is said to be so', () => {
  const names = namesOf();
  expect([names.cell('cell'), names.cell('gone'), names.insight('gone'), names.asset('asset')]).toEqual([
    'Yard × Sensors',
    '(not visible to you)',
    '(not visible to you)',
    'an asset',
  ]);
});

import type * as Words from 'c/relationshipWords';
import { GUIDES, type GuideNode } from 'c/guidedChoice';
import type { RelationshipFinding, RelationshipMessageCode, RelationshipRemedyCode } from 'c/planChecks';
import type { CoverageReading, IntroductionStep } from 'c/relationships';
import { person, read } from '../../relationshipReading/__tests__/facts.ts';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';

speakEnglish();
let words: typeof Words;
beforeAll(async () => {
  words = await import('c/relationshipWords');
});

const READING = read({
  buyingCenters: [
    { id: 'group', name: 'Group' },
    { id: 'fleet', name: 'Fleet', parentId: 'group' },
    { id: 'yard', name: 'Yard' },
    { id: 'yardFleet', name: 'Fleet', parentId: 'yard' },
  ],
  stakeholders: [
    person('boss', { contactName: 'Ingrid Solheim', position: 'Chief Operating Officer' }),
    person('friend', { contactName: 'Lars Berg' }),
    person('third', { contactName: 'Ada Holm' }),
    person('fourth', { contactName: 'Per Dahl' }),
    person('empty', { contactId: null, contactName: null, occupancy: 'Vacant', position: 'Head of Fleet' }),
    person('hidden', { contactId: null, contactName: null, occupancy: 'Unknown', position: 'Treasurer' }),
  ],
  members: [
    { userId: 'u1', userName: 'Mara Lindqvist' },
    { userId: 'u2', userName: 'Jonas Okafor' },
  ],
  contacts: [{ id: 'k1', name: 'Kari Moe' }],
  commitments: [{ id: 'p1', promise: 'Spare parts in two weeks', direction: 'Ours to Them', stakeholderId: 'boss' }],
});
const names = () => words.peopleNamesOf(READING);
type Values = RelationshipFinding['message']['values'];
const BOSS = { stakeholderId: 'boss' };

test('names are never empty: what is vacant, unknown or out of sight is said to be so', () => {
  const { person: called, position, ourPerson, buyingCenter, contact, commitment } = names();
  expect(['boss', 'empty', 'hidden', 'gone', null].map(called)).toEqual([
    'Ingrid Solheim',
    'Vacant, Head of Fleet',
    'Unknown, Treasurer',
    '(not visible to you)',
    '(not visible to you)',
  ]);
  expect([position('empty'), position('gone')]).toEqual(['Head of Fleet', '(not visible to you)']);
  expect([ourPerson('u1'), ourPerson('u9')]).toEqual(['Mara Lindqvist', '(not visible to you)']);
  expect(['yard', 'fleet', 'yardFleet', 'gone'].map(buyingCenter)).toEqual([
    'Yard',
    'Group › Fleet',
    'Yard › Fleet',
    '(not visible to you)',
  ]);
  expect([contact('k1'), contact(undefined), commitment('p1')]).toEqual(['Kari Moe', '(not visible to you)', 'Spare parts in two weeks']);
});

test('every advice is a sentence that names the people', () => {
  const told: Readonly<Record<RelationshipMessageCode, readonly [Values, string]>> = {
    deciderNotCovered: [{ ...BOSS, coverage: 'None' }, 'Ingrid Solheim decides, and nobody of ours is in touch (coverage: None).'],
    deciderUnknown: [{ stakeholderId: 'hidden' }, 'Treasurer decides, and nobody knows yet who that is.'],
    oneOfUsCarries: [
      { userId: 'u1', stakeholders: 4 },
      'Mara Lindqvist alone is in touch with 4 people who have a say: Ingrid Solheim, Lars Berg, Ada Holm and 1 more.',
    ],
    oneOfThemCarries: [
      { ...BOSS, buyingCenterId: 'yard', others: 3 },
      'In Yard we are well in touch with Ingrid Solheim alone, and not with the 3 others there.',
    ],
    functionNotReached: [{ function: 'Finance', people: 1 }, 'In Finance nobody of ours is in touch with anybody. People there: 1.'],
    levelNotReached: [{ level: 'Board', people: 4 }, 'On the level Board nobody of ours is in touch with anybody. People there: 4.'],
    rolesNobodyFills: [
      { buyingCenterId: 'yard', roles: ['Approver', 'Champion'] },
      'In Yard, where we pursue something, nobody is known as: Approver and Champion.',
    ],
    opponentWithoutPlan: [
      { ...BOSS, attitude: 'Sceptic' },
      'Ingrid Solheim has a say and stands against us (Sceptic), and no action is planned.',
    ],
    positionVacated: [{ stakeholderId: 'empty', vacatedOn: '2026-02-01' }, 'Head of Fleet has been vacant since Feb 1, 2026.'],
    holderHasLeft: [
      BOSS,
      'Ingrid Solheim does not work for the customer any more, and still holds a position on the map: Chief Operating Officer.',
    ],
    communityNotReached: [
      { ...BOSS, people: 5 },
      '5 people who are closely connected, Ingrid Solheim among them: nobody of ours is in touch with any of them.',
    ],
    judgementStale: [
      { ...BOSS, confirmedOn: '2025-10-01', staleAfterDays: 90 },
      'What we say of Ingrid Solheim was last confirmed on Oct 1, 2025: more than 90 days ago.',
    ],
    judgementNeverConfirmed: [BOSS, 'What we say of Ingrid Solheim was never confirmed.'],
    coverageOverstated: [
      { ...BOSS, stated: 'Deep', computed: 'Brief' },
      'Coverage of Ingrid Solheim is stated as Deep, but recent contact speaks for less: Brief.',
    ],
    coverageUnderstated: [
      { ...BOSS, stated: 'None', computed: 'Regular' },
      'Coverage of Ingrid Solheim is stated as None, but recent contact speaks for more: Regular.',
    ],
    centralPersonNotCovered: [
      { ...BOSS, coverage: 'Unknown' },
      'Much runs through Ingrid Solheim, and nobody of ours is in touch (coverage: Unknown).',
    ],
    brokenToInnerCircle: [
      { ...BOSS, promise: 'A plan', on: '2026-02-01' },
      'We broke our word to Ingrid Solheim, who belongs to the inner circle, on Feb 1, 2026: A plan.',
    ],
    overdueToInnerCircle: [
      { ...BOSS, promise: 'A plan', on: '2026-02-01' },
      'Our promise to Ingrid Solheim, who belongs to the inner circle, has been overdue since Feb 1, 2026: A plan.',
    ],
    brokenPromise: [{ ...BOSS, promise: 'A plan', on: '2026-02-01' }, 'We broke our word to Ingrid Solheim on Feb 1, 2026: A plan.'],
    overduePromise: [
      { ...BOSS, promise: 'A plan', on: '2026-02-01' },
      'Our promise to Ingrid Solheim has been overdue since Feb 1, 2026: A plan.',
    ],
  };
  const records = ['boss', 'friend', 'third', 'fourth'].map((id) => ({ object: 'Stakeholder__c' as const, id }));
  for (const [code, [values, sentence]] of Object.entries(told)) {
    expect(words.adviceMessageWords({ records, message: { code: code as RelationshipMessageCode, values } }, names())).toBe(sentence);
  }
});

test('a vacant position says when the map was gone through, and a blocker without a known attitude is one by role', () => {
  const message = (code: RelationshipMessageCode, values: Values) =>
    words.adviceMessageWords({ records: [], message: { code, values } }, names());
  expect(message('positionVacated', { stakeholderId: 'empty', vacatedOn: '2026-02-01', reviewedOn: '2026-01-15' })).toBe(
    'Head of Fleet has been vacant since Feb 1, 2026; we last went through the map on Jan 15, 2026.',
  );
  expect(message('opponentWithoutPlan', { ...BOSS, attitude: '' })).toBe(
    'Ingrid Solheim has a say and stands against us (Blocker), and no action is planned.',
  );
});

test('where only a part of the judgements is old, it is said how many, and not which', () => {
  const message = (code: RelationshipMessageCode, values: Values) =>
    words.adviceMessageWords({ records: [], message: { code, values: { ...BOSS, ...values } } }, names());
  expect(message('judgementStale', { judgements: 1, of: 4, confirmedOn: '2025-10-01', staleAfterDays: 90 })).toBe(
    'What we say of Ingrid Solheim is partly stale: 1 of 4 judgements, the oldest from Oct 1, 2025, more than 90 days ago.',
  );
  expect(message('judgementNeverConfirmed', { judgements: 2, of: 4 })).toBe(
    'What we say of Ingrid Solheim was partly never confirmed: 2 of 4 judgements.',
  );
});

test('sentences that tell attitude or power are known as such', () => {
  const tells = (code: RelationshipMessageCode) => words.tellsJudgement({ message: { code, values: {} } });
  expect([tells('opponentWithoutPlan'), tells('brokenToInnerCircle'), tells('overdueToInnerCircle'), tells('brokenPromise')]).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('every next step is a sentence that stands alone', () => {
  const told: Readonly<Record<RelationshipRemedyCode, readonly [Values, string]>> = {
    askForIntroduction: [
      { ...BOSS, askId: 'friend', ourPersonIds: ['u1', 'u2'] },
      'Ask Lars Berg to introduce us to Ingrid Solheim, through Mara Lindqvist and Jonas Okafor.',
    ],
    meetInPerson: [BOSS, 'Meet Ingrid Solheim in person: nobody we could ask leads to them.'],
    findOutWhoItIs: [{ stakeholderId: 'hidden' }, 'Find out who holds the position: Treasurer.'],
    bringInAColleague: [{ ...BOSS, userId: 'u1' }, 'Bring a colleague of Mara Lindqvist together with Ingrid Solheim.'],
    widenTheContact: [{ ...BOSS, buyingCenterId: 'yard' }, 'Ask Ingrid Solheim to bring us together with others in Yard.'],
    meetSomebodyThere: [BOSS, 'Get to know Ingrid Solheim.'],
    findWhoPlaysTheRole: [
      { buyingCenterId: 'yard', roles: ['Approver'], askId: 'friend' },
      'Ask Lars Berg who plays these roles in Yard: Approver.',
    ],
    winOverOrContain: [
      { ...BOSS, askId: 'friend' },
      'Decide with Lars Berg, whom they listen to, how to win Ingrid Solheim over, or how to go on without them.',
    ],
    findTheSuccessor: [{ stakeholderId: 'empty' }, 'Find out who follows as Head of Fleet.'],
    vacateThePosition: [BOSS, 'Vacate the position of Ingrid Solheim and find out who follows.'],
    confirmTheJudgement: [BOSS, 'Go through what we say of Ingrid Solheim; confirm it or correct it.'],
    correctTheCoverage: [BOSS, 'Correct the stated coverage of Ingrid Solheim, or record the contacts that are missing.'],
    makeItGood: [{ ...BOSS, commitmentId: 'p1' }, 'Apologise to Ingrid Solheim and make good what we promised: Spare parts in two weeks.'],
    keepOrAgreeNewDate: [
      { ...BOSS, commitmentId: 'p1' },
      'Keep what we promised Ingrid Solheim, or agree on another day: Spare parts in two weeks.',
    ],
  };
  for (const [code, [values, sentence]] of Object.entries(told)) {
    expect(words.adviceRemedyWords({ remedy: { code: code as RelationshipRemedyCode, values } }, names())).toBe(sentence);
  }
});

test('a step without anybody to ask says it without', () => {
  const remedy = (code: RelationshipRemedyCode, values: Values) => words.adviceRemedyWords({ remedy: { code, values } }, names());
  expect(remedy('askForIntroduction', { ...BOSS, askId: 'friend', ourPersonIds: [] })).toBe(
    'Ask Lars Berg to introduce us to Ingrid Solheim.',
  );
  expect(remedy('findWhoPlaysTheRole', { buyingCenterId: 'yard', roles: ['User'] })).toBe('Find out who plays these roles in Yard: User.');
  expect(remedy('winOverOrContain', BOSS)).toBe('Decide how to win Ingrid Solheim over, or how to go on without them.');
});

test('a way to somebody says whom to ask, who of ours knows them, each step and how strong it is', () => {
  const step = (fromId: string, toId: string, via: IntroductionStep['via']): IntroductionStep => ({
    fromId,
    toId,
    via,
    strength: 0.6,
    linkId: null,
  });
  const way = { askId: 'friend', targetId: 'boss', strength: 0.48, steps: [step('friend', 'boss', 'Influences')], ourPersonIds: ['u1'] };
  expect(words.introductionWords(way, names())).toEqual({
    ask: 'Ask Lars Berg',
    ours: 'Mara Lindqvist knows Lars Berg.',
    steps: ['Lars Berg influences Ingrid Solheim'],
    strength: 'fair (48%)',
    action: 'Ask Lars Berg to introduce us to Ingrid Solheim, through Mara Lindqvist.',
  });
  expect(words.introductionWords({ ...way, ourPersonIds: [] }, names())).toMatchObject({
    ours: '',
    action: 'Ask Lars Berg to introduce us to Ingrid Solheim.',
  });
  expect(words.introductionWords({ ...way, ourPersonIds: ['u1', 'u2'] }, names()).ours).toBe(
    'Mara Lindqvist and Jonas Okafor know Lars Berg.',
  );
  const vias = ['Trusted By', 'Knows', 'Manages', 'Dotted Line'] as const;
  expect(vias.map((via) => words.stepWords(step('friend', 'boss', via), names()))).toEqual([
    'Ingrid Solheim trusts Lars Berg',
    'Lars Berg and Ingrid Solheim know each other',
    'Ingrid Solheim reports to Lars Berg',
    'A dotted line leads from Lars Berg to Ingrid Solheim',
  ]);
  expect([0.6, 0.59, 0.3, 0.29].map(words.strengthWords)).toEqual(['strong (60%)', 'fair (59%)', 'fair (30%)', 'weak (29%)']);
});

test('a link is a sentence in the direction it was drawn in', () => {
  const kinds = ['Influences', 'Conflicts With', 'Trusts', 'Knows', 'Dotted Line'] as const;
  const link = { id: 'l', fromStakeholderId: 'friend', toStakeholderId: 'boss' };
  expect(kinds.map((kind) => words.linkWords({ ...link, kind }, names()))).toEqual([
    'Lars Berg influences Ingrid Solheim',
    'Lars Berg and Ingrid Solheim are in conflict',
    'Lars Berg trusts Ingrid Solheim',
    'Lars Berg and Ingrid Solheim know each other',
    'A dotted line leads from Lars Berg to Ingrid Solheim',
  ]);
  expect(words.linkWords({ id: 'l', kind: 'Knows', toStakeholderId: 'boss', ourPersonId: 'u1' }, names())).toBe(
    'Mara Lindqvist knows Ingrid Solheim.',
  );
});

test('computed coverage gives its reasons, with points and weights', () => {
  const computed: CoverageReading = {
    coverage: 'Regular',
    points: 61,
    lastContactOn: '2026-02-17',
    parts: [
      { code: 'recency', weight: 35, points: 93.3, counted: 12 },
      { code: 'frequency', weight: 35, points: 50, counted: 4 },
      { code: 'bothWays', weight: 20, points: 62.5, counted: 1 },
      { code: 'breadth', weight: 10, points: 50, counted: 1 },
    ],
  };
  expect(words.coverageReasonWords(computed, '2026-03-01')).toEqual([
    'Last contact Feb 17, 2026, 12 days ago → 93 of 100, weight 35',
    'Contacts in the last 180 days: 4 → 50 of 100, weight 35',
    'Of these from their side: 1 → 63 of 100, weight 20',
    'Our people in touch: 1 → 50 of 100, weight 10',
  ]);
  const without = (coverage: CoverageReading['coverage']) =>
    words.coverageReasonWords({ coverage, points: null, parts: [], lastContactOn: null }, '2026-03-01');
  expect([without('Unknown'), without('Brief')]).toEqual([
    ['No contact was ever recorded.'],
    ['As it was worked out last; the activities it rests on cannot be read here.'],
  ]);
});

test('stated and computed coverage are compared only where both are known', () => {
  expect([null, 0, 2, -1].map((gap) => words.coverageGapWords({ gap }))).toEqual([
    '',
    'Recent contact speaks for the same',
    'Stated higher than recent contact speaks for',
    'Stated lower than recent contact speaks for',
  ]);
});

test('successors and proposals say what speaks for them', () => {
  expect(words.successorWords({ reasons: ['sameTitle', 'deputy', 'sameFunctionAndLevel', 'sameDepartment'] })).toBe(
    'has this very title, is the highest who reports to this position, does the same work on the same level, and works in the same department',
  );
  const reasons = [
    { code: 'contact', values: {} },
    { code: 'relatedContact', values: { roles: 'Consultant' } },
    { code: 'relatedContact', values: { roles: '' } },
    { code: 'reportsTo', values: { contactId: 'k1' } },
    { code: 'title', values: { title: 'CFO' } },
    { code: 'department', values: { department: 'Finance' } },
    { code: 'opportunityRole', values: { role: 'Approver', opportunity: 'Refit' } },
    { code: 'opportunityRole', values: { role: 'Approver', opportunity: '' } },
    { code: 'campaign', values: { campaign: 'Webinar' } },
    { code: 'activity', values: { on: '2026-02-01' } },
  ] as const;
  expect(reasons.map((reason) => words.proposalReasonWords(reason, names()))).toEqual([
    'Contact of the account',
    'Contact of another account, related to this one as: Consultant',
    'Contact of another account, related to this one',
    'Reports to Kari Moe',
    'Level and function from the title CFO',
    'Works in the department Finance',
    'Approver on Refit',
    'Approver on an opportunity',
    'Member of the campaign Webinar',
    'Last contact Feb 1, 2026',
  ]);
});

test('every question and answer of the guided choices has words', () => {
  const codesOf = (node: GuideNode<string> | string): readonly (readonly [question: string, answers: readonly string[]])[] =>
    typeof node === 'string'
      ? []
      : [[node.question, node.answers.map(({ answer }) => answer)], ...node.answers.flatMap(({ to }) => codesOf(to))];
  const all = Object.values(GUIDES).flatMap((guide) => codesOf(guide as GuideNode<string>));
  expect(all.filter(([question]) => !words.GUIDE_QUESTIONS[question]?.endsWith('?'))).toEqual([]);
  expect(all.flatMap(([, answers]) => answers).filter((answer) => !words.GUIDE_ANSWERS[answer])).toEqual([]);
  expect(Object.keys(words.GUIDE_QUESTIONS).sort()).toEqual(all.map(([question]) => question).sort());
});

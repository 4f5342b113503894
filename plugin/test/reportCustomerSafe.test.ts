import { buildPlugin } from '../build.ts';
import { sampleProject, runHereJson, type TemporaryProject } from './support/runHere.ts';
import { readable, readableMarkdown, reportOf, richProject } from './support/reportOf.ts';

jest.setTimeout(120_000);
beforeAll(buildPlugin, 120_000);

/** The words of the vocabularies in which people are judged, and what the method calls its judgements. */
const JUDGEMENTS = [
  ...['Opponent', 'Sceptic', 'Neutral', 'Supporter', 'Advocate', 'Outside', 'In the Structure', 'Inner Circle'],
  ...['Champion', 'Coach', 'Blocker', 'Gatekeeper', 'Decision Maker', 'Approver', 'Evaluator', 'Influencer'],
  ...['Laggard', 'Conservative', 'Pragmatist', 'Visionary', 'Innovator', 'Vendor', 'Credible Source', 'Problem Solver', 'Trusted Advisor'],
  ...['Attitude', 'Power', 'Trust', 'Coverage', 'Personal', 'Orientation', 'Appetite', 'Evidence', 'Confidence', 'Confirmed', 'Influences'],
  ...['Conflicts', 'Broken', 'Competitor', 'Chance', 'Wallet', 'Potential', 'White Space', 'White space', 'At Risk', 'Lost'],
  ...[
    'Pursue',
    'Do Not Push',
    'Advice',
    'Marketing (',
    'Revenue',
    'Prospect',
    'Former',
    'Loyal',
    'Source',
    'judge',
    'confidential',
    'Internal',
  ],
];
/** Of the rich project: what people wrote for themselves. */
const RICH = [
  'Margin',
  ...['Sigma', 'Railmind', 'Golfs', 'flattery', 'retires', 'failed lease', 'after the post', 'spy', 'annual report', 'invoice', 'silence'],
  ...[
    'forget it',
    'validators',
    'stirs',
    'Works council',
    'jobs',
    'Go around',
    'night shift',
    'on leave',
    'no luck',
    'Say sorry',
    'apology',
  ],
  ...[
    'three months',
    'axle counters failed',
    'contract ends',
    'Breakfast',
    'Budget book',
    'Studied',
    'same railway',
    'Depot South decides',
  ],
  ...[
    'talks to us again',
    'renewed',
    '780,000',
    '1,900,000',
    '3,900,000',
    '14,500,000',
    '700,000',
    '45,000',
    'Advisory',
    'Rail Forum',
    '52%',
  ],
  ...['fear-of-jobs', 'keep-dispatch', 'Answers for the plan'],
];
/** Of the sample project. */
const SAMPLE = [
  'Overtime is their problem',
  'paid for itself',
  'trial',
  'MQL',
  'Bergen knows',
  '1,200,000',
  '420,000',
  'Welders visit',
  'nobody has met',
];

const found = (text: string, words: readonly string[]) => words.filter((word) => text.toLowerCase().includes(word.toLowerCase()));

describe.each<[string, () => TemporaryProject, readonly string[]]>([
  ['of the rich project', richProject, RICH],
  ['of the sample project', sampleProject, SAMPLE],
])('a report for the customer %s', (_, make, own) => {
  let project: TemporaryProject;
  beforeEach(() => (project = make()));
  afterEach(() => project.remove());

  test('has no judgement and nothing that we wrote for ourselves, wherever in the file', async () => {
    const internal = await reportOf(project);
    expect(found(internal, own).length).toBeGreaterThan(own.length * 0.6);
    for (const flags of [['--customer-safe'], ['--customer-safe', '--format', 'markdown'], ['--customer-safe', '--no-prices']]) {
      const text = await reportOf(project, flags);
      // `trustworthy` and the like are no words of a report; words of the style sheet are no words at all.
      const body = text.includes('<body') ? text.slice(text.indexOf('<body')) : text;
      expect(found(body, [...JUDGEMENTS, ...own])).toEqual([]);
    }
  });
});

describe('a report for the customer', () => {
  let project: TemporaryProject;
  beforeEach(() => (project = richProject()));
  afterEach(() => project.remove());

  test('tells vision, team, what matters to them, numbers, solutions, common work, promises and people', async () => {
    const text = readable(await reportOf(project, ['--customer-safe']));
    for (const told of [
      'Meridian Rail On time, every time Jul 1, 2026 – Jun 30, 2027 As of Nov 22, 2026 For both companies',
      'This edition holds the parts of the plan that concern both companies; working papers of one side are not part of it.',
      'By 2027 every depot knows the day before which train will need a hand.',
      'Ruth Calder Executive Sponsor',
      'Pressure Unplanned stops cost every depot a week a month Fleet and Maintenance Open',
      'Unplanned stops Fleet and Maintenance stops per month Lower Is Better 46 31 20 Oct 31, 2026 $1,800,000',
      'Predictive Maintenance Depot North In use',
      'Depot Planner Depot North In discussion',
      // Our contract there is at risk, which is ours to worry about: the customer uses the solution.
      'Dispatch Control Traffic Control In use',
      'Depot North runs on predicted maintenance On Track',
      'Review the first hundred predictions together Pavel Novak Jan 15, 2027 Planned',
      'From you to us Give read access to the axle counter data Pavel Novak Noor Haddad Oct 20, 2026 Dec 1, 2026 Open',
      'Aisha Demir Depot Manager North Depot North Jonas Weil Senior Manager Maintenance',
      'Vacant Shift Lead South Depot South Viktor Lund',
    ])
      expect(text).toContain(told);
    expect(text).not.toContain('Passenger Services talks');
  });

  test('without prices names no amount of money', async () => {
    expect(await reportOf(project, ['--customer-safe', '--no-prices'])).not.toMatch(/\$|1,800,000/);
  });

  test('the command says how much was left out, the report does not', async () => {
    const { exitCode, result } = await runHereJson(project.root, ['generate', 'report', '--customer-safe', '--output-file', 'shared.html']);
    expect(exitCode).toBe(0);
    expect(result.leftOut).toEqual([
      { object: 'Phase_Change__c', label: 'Phase Change', records: 2 },
      { object: 'Insight__c', label: 'Insight', records: 1 },
      { object: 'Insight_Link__c', label: 'Insight Link', records: 3 },
      { object: 'Team_Relationship__c', label: 'Team Relationship', records: 5 },
      { object: 'Stakeholder_Link__c', label: 'Stakeholder Link', records: 5 },
      { object: 'Commitment__c', label: 'Commitment', records: 1 },
      { object: 'Plan_Focus__c', label: 'Plan Focus', records: 3 },
      { object: 'Plan_Objective__c', label: 'Plan Objective', records: 3 },
      { object: 'Plan_Strategy__c', label: 'Plan Strategy', records: 3 },
      { object: 'Plan_Action__c', label: 'Plan Action', records: 6 },
      { object: 'Plan_Comment__c', label: 'Plan Comment', records: 1 },
      { object: 'White_Space_Cell__c', label: 'White Space Cell', records: 9 },
    ]);
  });
});

test('an internal report without prices names no amount of money, and says so', async () => {
  const project = richProject();
  try {
    const html = await reportOf(project, ['--no-prices']);
    const markdown = await reportOf(project, ['--no-prices', '--format', 'markdown']);
    for (const text of [readable(html), readableMarkdown(markdown)]) {
      expect(text).toContain('Amounts of money are left out; what people wrote in their own words is as they wrote it.');
      // Scores stay, with their reasons.
      expect(text).toContain('Depot South × Predictive Maintenance');
      expect(text).toContain('Chance to win 55%');
      expect(/.{0,40}(?:\$\s?\d|780,000|Margin \d).{0,40}/.exec(text)?.[0]).toBeUndefined();
    }
    expect(html.slice(html.indexOf('<body'))).not.toContain('$');
  } finally {
    project.remove();
  }
});

import { METADATA } from '../../src/planFiles/metadata.ts';
import { RULES } from '../../src/planFiles/orgRules.ts';
import { checkPlanFiles } from '../../src/planFiles/checkPlanFiles.ts';

/** Rules that files cannot break: about saves, about who saves, and about fields that are worked out. */
const NOT_OF_FILES: readonly string[] = [
  'Revision_Moves_By_One',
  'Only_Own_Track',
  'Plan_Comment__c.Only_The_Author_Changes_It',
  'White_Space_Cell__c.Scores_From_0_To_100',
];

test('every validation rule of the org is held to in files too, or cannot be broken by them', () => {
  const deployed = Object.entries(METADATA).flatMap(([object, { rules }]) =>
    Object.keys(rules).flatMap((name) =>
      NOT_OF_FILES.includes(name) || NOT_OF_FILES.includes(`${object}.${name}`) ? [] : [`${object}.${name}`],
    ),
  );
  const held = Object.entries(RULES).flatMap(([object, rules]) => Object.keys(rules).map((name) => `${object}.${name}`));
  expect(held.sort()).toEqual(deployed.sort());
});

const account = (key: string) => ({
  path: `accounts/${key}/account.yaml`,
  text: `account:\n  name: ${key}\nbuying-centers:\n  yard:\n    name: Yard\n`,
});
const rulesBroken = (path: string, text: string) =>
  checkPlanFiles([
    account('one'),
    account('two'),
    { path: 'solutions.yaml', text: 'solutions:\n  twin:\n    name: Twin\n' },
    { path, text },
  ]).problems.map(({ code, values, line }) => [code === 'orgRule' ? values[1] : code, line]);

test.each<[string, string, string, readonly [string, number][]]>([
  [
    'a plan that ends before it starts',
    'plans/p',
    'plan:\n  name: P\n  period-start: 2026-12-31\n  period-end: 2026-01-01\n',
    [['Period_Ends_After_Start', 4]],
  ],
  [
    'revenue above the wallet',
    'white-space',
    'cells:\n  - buying-center: yard\n    solution: twin\n    wallet: 10\n    our-revenue: 11\n',
    [['Revenue_Within_Wallet', 4]],
  ],
  [
    'an override without a reason',
    'white-space',
    'cells:\n  - buying-center: yard\n    solution: twin\n    state-override: Ours\n',
    [['Override_Needs_A_Reason', 2]],
  ],
  [
    'a margin above all',
    'white-space',
    'cells:\n  - buying-center: yard\n    solution: twin\n    margin: 120\n',
    [['Percents_From_0_To_100', 2]],
  ],
  ['a person of another account', 'people', 'stakeholders:\n  a:\n    position: A\n    buying-center: /two/yard\n', [['Same_Account', 2]]],
  [
    'a link that starts nowhere',
    'people',
    'stakeholders:\n  a:\n    position: A\nlinks:\n  - kind: Trusts\n    to: a\n',
    [['Start_Fits_The_Kind', 5]],
  ],
  [
    'an arrow with two ends',
    'insights',
    'insights:\n  a:\n    name: A\n    kind: Goal\nlinks:\n  - from: a\n    kind: Helps\n    solution: twin\n    to: a\n',
    [
      ['Exactly_One_End', 6],
      ['Not_To_Itself', 9],
    ],
  ],
  ['somebody who is his own head', 'people', 'stakeholders:\n  a:\n    position: A\n    reports-to: a\n', [['Not_Its_Own_Superior', 4]]],
])('%s is told where it is written', (_, file, text, broken) => {
  expect(rulesBroken(`accounts/one/${file}.yaml`, text)).toEqual(broken);
});

test('what fits breaks no rule', () => {
  const text =
    'cells:\n  - buying-center: yard\n    solution: twin\n    wallet: 10\n    our-revenue: 10\n    margin: 100\n    strategic-fit: 5\n';
  expect(rulesBroken('accounts/one/white-space.yaml', text)).toEqual([]);
});

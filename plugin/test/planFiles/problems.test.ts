import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPlanFiles } from '../../src/planFiles/checkPlanFiles.ts';
import { placeText, problemText } from '../../src/planFiles/problemText.ts';
import { LARGEST_FILE, type PlanFile } from '../../src/planFiles/yamlSource.ts';

const ACCOUNT: PlanFile = { path: 'accounts/halvorsen/account.yaml', text: 'account:\n  name: Halvorsen\n' };
const PEOPLE = 'accounts/halvorsen/people.yaml';
const codes = new Set<string>();
const told = (...files: readonly PlanFile[]) =>
  checkPlanFiles(files).problems.map((one) => {
    codes.add(one.code);
    return `${placeText(one)} ${problemText(one)}`;
  });
/** What is told of one file beside an account that is in order, without the path. */
const of = (path: string, text: string) => told(ACCOUNT, { path, text }).map((line) => line.replace(`${path}:`, ''));
const ofPeople = (text: string) => of(PEOPLE, text);
const ofPerson = (fields: string) => ofPeople(`stakeholders:\n  ceo:\n    position: CEO\n    ${fields}\n`);

describe('hostile files are refused with a sentence and a place', () => {
  test.each([
    ['a tab that indents', 'stakeholders:\n\tceo: {}\n', "2:1 A tab can't indent in YAML. Use spaces."],
    ['no YAML', 'stakeholders: a: b\n', "1:15 This isn't valid YAML: Nested mappings are not allowed in compact mappings."],
    ['a quote left open', 'stakeholders: "x\n', '2:1 This isn\'t valid YAML: Missing closing "quote.'],
    ['a bomb of aliases', 'a: &a [x]\nb: *a\n', "1:7 Anchors (&) aren't allowed in plan files. Write the value where it's needed."],
    [
      'an anchor on a field',
      'stakeholders:\n  ceo:\n    position: &p CEO\n',
      "3:18 Anchors (&) aren't allowed in plan files. Write the value where it's needed.",
    ],
    [
      'a tag',
      'stakeholders: !!python/object x\n',
      "1:31 Tags (!) aren't allowed in plan files. If the text begins with an exclamation mark, put it in quotes.",
    ],
    ['a merge key', 'stakeholders:\n  <<: {}\n', "2:3 Merge keys (<<) aren't allowed in plan files. Write the fields out."],
    ['a key that is a list', '? [a]\n: b\n', '1:3 A key has to be plain text.'],
    [
      'two documents',
      'links: []\n---\nlinks: []\n',
      '2:1 A plan file holds one document. Delete this "---" and what belongs to another file.',
    ],
    ['a hundred thousand brackets', '['.repeat(100_000), '1:25 The file nests deeper than 24 levels, which no plan needs. Simplify it.'],
    ['a hundred thousand dashes', '- '.repeat(100_000), '1:49 The file nests deeper than 24 levels, which no plan needs. Simplify it.'],
    ['deep indentation', `a:\n${' '.repeat(4000)}b: 1\n`, '2:1 The file nests deeper than 24 levels, which no plan needs. Simplify it.'],
    ['a control character', 'links: []\n# \u0007\n', "2:3 The control character U+0007 isn't allowed. Delete it."],
    ['another encoding', 'links: []\n# S\ufffdhne\n', "2:4 The file isn't UTF-8 here. Save it with UTF-8 encoding."],
    ['a list', '- a\n', '1:1 The file has to begin with the names of its sections. See the schema of "people" files.'],
    [
      'a path as key',
      'stakeholders:\n  ../../etc/passwd:\n    position: X\n',
      '2:3 "../../etc/passwd" can\'t be a key. Use letters, digits, hyphens and slashes, and neither "." nor ".." between slashes.',
    ],
  ])('%s', (_, text, sentence) => {
    expect(ofPeople(text)[0]).toBe(sentence);
  });

  test('more than five megabytes, before anything is parsed', () => {
    expect(ofPeople(`# ${'x'.repeat(LARGEST_FILE)}`)).toEqual([
      '1:1 The file is larger than 5 MB. Split it by buying center: people, insights and white-space can each be a folder with several files.',
    ]);
  });

  test('ten thousand aliases cost nothing', () => {
    const bomb = `a: &a ["x","x"]\n${Array.from({ length: 10_000 }, (_, index) => `b${index}: [*a, *a]\n`).join('')}`;
    expect(ofPeople(bomb).slice(0, 2)).toEqual([
      "1:7 Anchors (&) aren't allowed in plan files. Write the value where it's needed.",
      "2:6 Aliases (*) aren't allowed in plan files. Write the value out. If the text begins with an asterisk, put it in quotes.",
    ]);
  });

  test('names of files that lead elsewhere, or that some system keeps for itself', () => {
    const text = 'account:\n  name: X\n';
    expect(told({ path: 'accounts/../account.yaml', text })).toEqual([
      'accounts/../account.yaml:1:1 ".." can\'t be the name of a file or folder on every system. Use letters, digits and hyphens.',
    ]);
    expect(told({ path: 'accounts/con/account.yaml', text })[0]).toContain('"con" can\'t be the name');
    expect(told({ path: 'accounts/a:b/account.yaml', text })[0]).toContain('"a:b" can\'t be the name');
    expect(told(ACCOUNT, { path: 'accounts/halvorsen/pepole.yaml', text: '' })).toEqual([
      "accounts/halvorsen/pepole.yaml:1:1 accounts/halvorsen/pepole.yaml is no plan file, so it isn't read. An account has account.yaml, people.yaml, white-space.yaml, insights.yaml and plans/<plan>.yaml.",
    ]);
  });

  test('keys of JavaScript are only keys', () => {
    expect(ofPeople('stakeholders:\n  __proto__:\n    position: X\n  constructor:\n    position: Y\n')).toEqual([]);
    expect(ofPerson('__proto__: { power: Outside }')[0]).toMatch(
      /^4:5 There's no field "__proto__" here\. The fields are position, contact, /,
    );
  });
});

describe('what a person got wrong is told where it is', () => {
  test.each([
    ['atttitude: Neutral', '4:5 There\'s no field "atttitude" here. Did you mean "attitude"?'],
    [
      'attitude: Supporter of ours',
      '4:15 "attitude" can\'t be "Supporter of ours". Choose one of: Opponent, Sceptic, Neutral, Supporter, Advocate.',
    ],
    ['attitude: supporter', '4:15 "attitude" can\'t be "supporter". Did you mean "Supporter"?'],
    ['trust: 1.000', '4:12 "trust" can\'t have more than 0 digits behind the point.'],
    [
      'trust: 10%',
      '4:12 "trust" has to be a number, and "10%" is none. Write it with digits, and with a point before decimals, such as 1250000.50.',
    ],
    ['trust: 100000', '4:12 "trust" can\'t have more than 3 digits before the point.'],
    ['trust: 101', '4:12 Trust must be between 0 and 100. (rule Trust_From_0_To_100 of the org)'],
    [
      'vacated-on: 31.03.2026',
      '4:17 "vacated-on" has to be a day, and "31.03.2026" is none. Write it as year, month and day, such as 2026-03-31.',
    ],
    [
      'vacated-on: 2026-02-30',
      '4:17 "vacated-on" has to be a day, and "2026-02-30" is none. Write it as year, month and day, such as 2026-03-31.',
    ],
    ['buying-roles: Champion', '4:19 "buying-roles" has to be a list, such as [Approver, Decision Maker].'],
    [
      'buying-roles: [Champ]',
      '4:19 "buying-roles" can\'t be "Champ". Choose one of: Approver, Decision Maker, Evaluator, User, Champion, Coach, Influencer, Gatekeeper, Executive Sponsor, Blocker.',
    ],
    ['notes: [a]', '4:12 "notes" has to be text, not fields or a list.'],
    ['power: Outside\n    power: Inner Circle', '5:5 "power" is said twice here. Keep one of them.'],
    [`function: ${'x'.repeat(121)}`, '4:15 "function" can\'t be longer than 120 characters, and has 121.'],
    ['reports-to: coe', '4:17 There\'s no stakeholder "coe" in the files. Did you mean "ceo"?'],
    ['buying-center: bergen', '4:20 There\'s no buying center "bergen" in the files. Add it, or correct the key.'],
    [
      'occupancy: Held',
      '2:3 A position that is held needs a contact. Choose the contact, or set Occupancy to Unknown. (rule Held_Needs_A_Contact of the org)',
    ],
    ['team: {}', '4:11 "team" has to be a list, each entry beginning with "- ".'],
  ])('%s', (fields, sentence) => {
    expect(ofPerson(fields)).toEqual([expect.stringContaining(sentence)]);
  });

  test('in sections, keys and files', () => {
    expect(ofPeople('stakeholder:\n  ceo: {}\n')).toEqual(['1:1 There\'s no section "stakeholder" here. Did you mean stakeholders?']);
    expect(ofPeople('links: []\nlinks: []\n')).toEqual(['2:1 "links" is said twice here. Keep one of them.']);
    expect(ofPeople('stakeholders:\n  - ceo\n')).toEqual(['2:3 "stakeholders" has to be a list of keys, each with its fields below it.']);
    expect(ofPeople('stakeholders:\n  ceo: Chief\n')).toEqual([
      '2:8 "ceo" has to have fields, each on a line of its own such as "name: Bergen Yard".',
    ]);
    expect(ofPeople('stakeholders:\n  ceo:\n    attitude: Neutral\n')).toEqual([
      '2:3 "position" is missing. Add it: an org requires Position.',
    ]);
    expect(ofPeople('stakeholders:\n  ceo:\n    position: A\n  CEO:\n    position: B\n')).toEqual([
      `4:3 The key "halvorsen/CEO" is there already, in ${PEOPLE}, line 2. Give one of the two another key.`,
    ]);
    expect(ofPeople(`stakeholders:\n  ${'k'.repeat(115)}:\n    position: A\n`)[0]).toMatch(
      /^2:3 The key "halvorsen\/k+…" is longer than 120 characters, account and plan included\. Shorten it\.$/,
    );
    expect(told({ path: PEOPLE, text: 'stakeholders:\n' })).toEqual([
      `${PEOPLE}:1:1 The account has no file of its own. Add accounts/halvorsen/account.yaml with at least "account:" and its name.`,
    ]);
    expect(of('accounts/halvorsen/plans/2026.yaml', 'team: []\n')).toEqual([
      '1:1 The plan has no section "plan". Add it with name, period-start and period-end.',
    ]);
    expect(of('solutions.yaml', 'solutions:\n  twin:\n    name: Twin\n    active: yes\n')).toEqual([
      '4:13 "active" has to be true or false, and is "yes".',
    ]);
  });

  test('of heads and parents that lead in a circle, once', () => {
    const text =
      'stakeholders:\n  a:\n    position: A\n    reports-to: b\n  b:\n    position: B\n    reports-to: c\n  c:\n    position: C\n    reports-to: a\n';
    expect(ofPeople(text)).toEqual(['4:17 This stakeholder leads back to itself: A → B → C → A. Open the circle.']);
  });
});

test('every problem that has words is asked for in these tests, or in those of the project and the policy', () => {
  const words = [...readFileSync(join(__dirname, '../../messages/plan-files.md'), 'utf8').matchAll(/^# (\w+)$/gm)].map(([, code]) => code);
  const elsewhere = ['notAFile', 'policyLine', 'unknownSetting', 'notAMoment'];
  expect(words.filter((code) => !codes.has(code!) && !elsewhere.includes(code!))).toEqual([]);
});

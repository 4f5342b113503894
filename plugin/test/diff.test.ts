import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { buildPlugin } from '../build.ts';
import { personName } from '../src/diff/recordNames.ts';
import { planDiff } from '../src/diff/planDiff.ts';
import { readPlanFolder } from '../src/planFiles/planFolder.ts';
import { readPlanFiles } from '../src/planFiles/readPlanFiles.ts';
import { arbitraryRecords } from './planFiles/arbitraryRecords.ts';
import { runHere, runHereJson, sampleProject, type TemporaryProject } from './support/runHere.ts';

jest.setTimeout(120_000);

describe('what changed, in words', () => {
  let texts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const { files } = await readPlanFolder(join(__dirname, 'projects/halvorsen'));
    texts = new Map(files.map(({ path, text }) => [path, text]));
  });
  const recordsOf = (all: ReadonlyMap<string, string>) => readPlanFiles([...all].map(([path, text]) => ({ path, text }))).records;
  /** The sentences for an edit of one file. */
  const told = (file: string, from: string | RegExp, to: string) => {
    const path = `accounts/halvorsen/${file}.yaml`;
    const text = texts.get(path)!;
    const edited = text.replace(from, to);
    expect(edited).not.toBe(text);
    const [before, after] = [recordsOf(texts), recordsOf(new Map([...texts, [path, edited]]))];
    return planDiff(before, after).flatMap(({ differences }) => differences.flatMap(({ sentences }) => sentences));
  };

  test.each<[string, string, string | RegExp, string, readonly string[]]>([
    ['an attitude', 'people', 'attitude: Supporter', 'attitude: Advocate', ['Dana Ortiz moved from Supporter to Advocate.']],
    ['power', 'people', 'power: In the Structure', 'power: Outside', ['Dana Ortiz moved from In the Structure to Outside in power.']],
    ['a successor', 'people', 'dana.ortiz@', 'kim.berg@', ['Kim Berg holds the position Director, Bergen Yard now, after Dana Ortiz.']],
    [
      'somebody who left',
      'people',
      '    contact: dana.ortiz@halvorsen.example\n    occupancy: Held\n',
      '    occupancy: Vacant\n',
      ['Dana Ortiz left the position Director, Bergen Yard.'],
    ],
    ['a promise', 'people', 'status: Broken', 'status: Kept', ['The promise "Report on the welding trial" went from Broken to Kept.']],
    ['roles', 'people', '[Decision Maker]', '[Champion]', ['Dana Ortiz: Buying Roles is + Champion, − Decision Maker.']],
    ['a cell', 'white-space', 'state: Potential', 'state: Ours', ['Bergen Yard × Welding Vision went from Potential to Ours.']],
    [
      'money',
      'white-space',
      '420000',
      '500000.5',
      ['Bergen Yard × Welding Vision: Potential Annual Revenue rose from 420,000 to 500,000.5.'],
    ],
    [
      'a goal that is given up',
      'account',
      '    sales-goal: 900000\n',
      '',
      ["Shipyards: Sales Goal isn't said any longer. It was 900,000."],
    ],
    ['a name', 'account', 'name: Bergen Yard', 'name: Bergen Hull Yard', ['"Bergen Yard" is called "Bergen Hull Yard" now.']],
    ['a long text', 'plans/2026', 'We are the ones', 'They are the ones', ['First autonomous yard: Vision was rewritten.']],
    [
      'the focus',
      'plans/2026',
      /focus:[\s\S]*?objectives:/,
      'focus: []\nobjectives:',
      ['Bergen Yard × Welding Vision is no longer in the focus of the plan.'],
    ],
    [
      'a day',
      'plans/2026',
      '2026-11-30',
      '2026-12-05',
      ["Welders visit the reference yard is due on another day: it was 2026-11-30, it's 2026-12-05."],
    ],
    [
      'an objective with everything in it, told once',
      'plans/2026',
      '  known-in-bergen:',
      '  more:\n    name: More\n    track: Sales\n    actions:\n      one:\n        name: One\n  known-in-bergen:',
      ['New plan objective: More.'],
    ],
    [
      'what is confirmed, where nothing else is new',
      'insights',
      '2026-10-20',
      '2026-11-20',
      ['Overtime eats the margin of every hull: Confirmed On went from 2026-10-20 to 2026-11-20.'],
    ],
    [
      'order and comments',
      'account',
      '    kind: Division\n    wallet: 4000000\n',
      '    wallet: 4000000 # says their CFO\n    kind: Division\n',
      [],
    ],
  ])('%s', (_, file, from, to, sentences) => {
    expect(told(file, from, to)).toEqual(sentences);
  });

  test('the same is no difference, and what came one way goes the other way', () => {
    fc.assert(
      fc.property(arbitraryRecords, arbitraryRecords, (one, other) => {
        expect(planDiff(one, one)).toEqual([]);
        const kinds = (groups: ReturnType<typeof planDiff>, kind: string) =>
          groups
            .flatMap(({ differences }) =>
              differences.filter((difference) => difference.kind === kind).map(({ object, key }) => `${object} ${key}`),
            )
            .sort();
        expect(kinds(planDiff(one, other), 'added')).toEqual(kinds(planDiff(other, one), 'removed'));
      }),
      { numRuns: 50 },
    );
  });

  test('an address with first and last name is a name', () => {
    expect(personName('dana.ortiz@halvorsen.example')).toBe('Dana Ortiz');
    expect(personName('mara@northgate.example')).toBe('mara@northgate.example');
    expect(personName('info.2@x.example')).toBe('info.2@x.example');
    expect(personName('Dana Ortiz')).toBe('Dana Ortiz');
  });
});

describe('the command', () => {
  let project: TemporaryProject;
  beforeAll(buildPlugin, 120_000);
  beforeEach(() => (project = sampleProject()));
  afterEach(() => project.remove());
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@x.example', ...words], { cwd: project.root });
  const edit = (path: string, from: string, to: string) => {
    const file = join(project.root, path);
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  };

  test('shows what changed since the last commit; between commits; as a review comment whose text is only text', async () => {
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'plans');
    edit('accounts/halvorsen/people.yaml', 'attitude: Neutral', 'attitude: Supporter');
    edit('accounts/halvorsen/plans/2026.yaml', 'name: First autonomous yard', 'name: "<img src=x> @everyone"');
    expect(await runHere(project.root, ['diff'])).toMatchObject({
      exitCode: 0,
      stdout: `Halvorsen Maritime Group
  Ingrid Halvorsen moved from Neutral to Supporter.

Halvorsen Maritime Group – <img src=x> @everyone
  "First autonomous yard" is called "<img src=x> @everyone" now.

Differences: 2.
`,
    });
    git('commit', '-q', '-a', '-m', 'attitude');
    const markdown = await runHere(join(project.root, 'accounts'), ['diff', '--from', 'HEAD~1', '--to', 'HEAD', '--format', 'markdown']);
    expect(markdown.stdout).toBe(`### Halvorsen Maritime Group

- Ingrid Halvorsen moved from Neutral to Supporter.

### Halvorsen Maritime Group – \\<img src=x\\> @\u200beveryone

- "First autonomous yard" is called "\\<img src=x\\> @\u200beveryone" now.
`);
    expect(await runHere(project.root, ['diff'])).toMatchObject({ exitCode: 0, stdout: 'No difference.\n' });
  });

  test('compares two directories; a program gets the sentences by account and plan', async () => {
    const other = mkdtempSync(join(tmpdir(), 'account-planning-other-'));
    try {
      cpSync(project.root, other, { recursive: true });
      edit('accounts/halvorsen/white-space.yaml', 'state: Potential', 'state: Ours');
      const { exitCode, result } = await runHereJson(project.root, ['diff', '--from', other, '--to', '.', '--account', 'Halvorsen']);
      expect({ exitCode, result }).toEqual({
        exitCode: 0,
        result: [
          {
            account: 'halvorsen',
            accountName: 'Halvorsen Maritime Group',
            plan: null,
            planName: null,
            differences: [
              {
                kind: 'changed',
                object: 'White_Space_Cell__c',
                key: 'halvorsen/bergen/welding-vision',
                sentences: ['Bergen Yard × Welding Vision went from Potential to Ours.'],
              },
            ],
          },
        ],
      });
    } finally {
      rmSync(other, { recursive: true });
    }
  });

  test('a state nobody knows, and files that cannot be read, are refused with what to do', async () => {
    const unknown = await runHereJson(project.root, ['diff', '--from', '--upload-pack=x']);
    expect({ exitCode: unknown.exitCode, name: unknown.name, message: unknown.message, actions: unknown.actions }).toEqual({
      exitCode: 1,
      name: 'UnknownStateError',
      message: `"--upload-pack=x" is neither a directory with a plan project nor a revision of a git repository at ${project.root}.`,
      actions: ['Specify a directory that has an account-plan.yaml, or a commit, branch or tag.'],
    });
    edit('solutions.yaml', 'solutions:', 'solutions:\n\tx: {}');
    const broken = await runHereJson(project.root, ['diff', '--from', '.']);
    expect({ exitCode: broken.exitCode, name: broken.name, message: broken.message }).toEqual({
      exitCode: 1,
      name: 'UnreadableError',
      message: "The plan files of . can't be read: solutions.yaml:2:1 A tab can't indent in YAML. Use spaces.",
    });
  });
});

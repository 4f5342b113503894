import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPlugin } from '../build.ts';
import { findBrowser } from '../src/report/pdf/findBrowser.ts';
import { browserFor } from '../src/report/pdf/makePdf.ts';
import { runHere, runHereJson, type TemporaryProject } from './support/runHere.ts';
import { refused } from './support/startPlugin.ts';
import { runInTerminal } from './support/runInTerminal.ts';
import { readable, reportOf, richProject } from './support/reportOf.ts';

jest.setTimeout(180_000);
const DAY = ['--today', '2026-11-22'];
let project: TemporaryProject;

beforeAll(buildPlugin, 120_000);
beforeEach(() => (project = richProject()));
afterEach(() => project.remove());

const at = (path: string) => join(project.root, path);
const plan = () => at('accounts/meridian/plans/2027.yaml');
const edit = (path: string, from: string, to: string) => writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
const git = (...words: string[]) => execFileSync('git', words, { cwd: project.root, stdio: 'pipe' });
const commit = (day: string) => {
  git('add', '-A');
  const dates = { GIT_AUTHOR_DATE: `${day}T12:00:00`, GIT_COMMITTER_DATE: `${day}T12:00:00` };
  execFileSync('git', ['-c', 'user.name=Mara', '-c', 'user.email=mara@northgate.example', 'commit', '-q', '-m', day], {
    cwd: project.root,
    env: { ...process.env, ...dates },
  });
};
const report = (...flags: string[]) => runHereJson(project.root, ['generate', 'report', ...DAY, ...flags]);

test('one file is written, named after account and plan, and tells the plan from its vision to its advice', async () => {
  const { exitCode, stdout } = await runHere(project.root, ['generate', 'report', ...DAY]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: `Written: ${at('meridian-2027.html')}\n` });
  const text = readable(readFileSync(at('meridian-2027.html'), 'utf8'));
  for (const told of [
    'Meridian Rail On time, every time Jul 1, 2026 – Jun 30, 2027 As of Nov 22, 2026 Internal',
    "Meridian's passengers stop looking at the clock.",
    'Revenue goal $3,900,000 by Jun 30, 2027 Target of the focus $1,400,000 in 3 cells Objectives achieved 0 of 4',
    'Mara Lindt Account Manager Answers for the plan and for Fleet.',
    'Vision Nov 10, 2026 Team Nov 10, 2026 Relationships Aug 20, 2026 White Space Sep 30, 2026',
    // Focus: rank, cell, state, both scores, quadrant, target, potential.
    '1 Depot South × Predictive Maintenance Potential 90 high 79 high Pursue Together $700,000 $780,000',
    'Meridian Rail White-space matrix of Nov 22, 2026: State',
    'High from 50 for the customer and from 50 for you',
    'Customer problem High → 80 of 100, weight 30',
    'Both sides gain, and a customer problem is named',
    'Traffic Control × Dispatch Control At Risk',
    'Meridian Group $14,500,000 $2,300,000 16% Sigma Transit: $2,000,000 (14%)',
    'Relationship map of Nov 22, 2026 All 12 positions Confidential: judgements about people. Not for the customer.',
    'Viktor Lund Depot Manager South Depot South Jonas Weil Senior Manager Maintenance User, Blocker In the Structure Opponent None',
    'Jonas Weil Influences Helena Brandt 5 They came from the same railway in 2018.',
    'Feb 15, 2023 Passenger Services Customer Former Customer Relationship Our account manager of then did not answer for three months. Price The price.',
    'Unplanned stops cost every depot a week a month Blocks Ninety-five percent of trains on time by the end of 2027',
    'Unplanned stops Fleet and Maintenance Jonas Weil stops per month Lower Is Better 46 31 20 Oct 31, 2026 $1,800,000',
    'Ours to Them Answer the complaint about the validators Response to Problem Mara Lindt Lucia Ferro Jun 1, 2026 Jun 15, 2026 Broken',
    'All objectives together: $75,000 granted',
    'Passenger Services talks to us again Accepted Preference',
    'Letter of Ruth Calder to Lucia Ferro Say sorry first, show later Ruth Calder Sep 15, 2026 Done Sep 14, 2026',
    'Comments Jonas wants the numbers of October in it.',
    'Error We broke our word to Lucia Ferro, who belongs to the inner circle, on Jun 15, 2026',
    'Notes Golfs with the sales director of Sigma Transit.',
  ])
    expect(text).toContain(told);
});

test('numbers and days are written as the locale has them, amounts in the currency that is asked for or that the records name', async () => {
  expect(readable(await reportOf(project, ['--locale', 'de-DE', '--currency', 'eur']))).toContain('Revenue goal 3.900.000 € by 30.06.2027');
  edit(plan(), '  revenue-goal: 3900000\n', '  revenue-goal: 3900000\n  currency: CHF\n');
  const text = readable(await reportOf(project));
  expect(text).toContain('CHF 3,900,000');
  expect(text).toContain('$14,500,000'.replace('$', 'CHF '));
});

test('what changed since a day or a revision is told in words, of this plan and its account', async () => {
  git('init', '-q');
  commit('2026-09-01');
  edit(at('accounts/meridian/people.yaml'), 'attitude: Neutral', 'attitude: Supporter');
  commit('2026-10-05');
  edit(plan(), '    status: At Risk\n', '    status: On Track\n');
  const text = async (...flags: string[]) => readable(await reportOf(project, flags));
  expect(await text('--since', '2026-10-01')).toContain(
    'Changes since 2026-10-01 Meridian Rail Ewa Zielinska moved from Neutral to Supporter. On time, every time The contract for dispatch is renewed went from At Risk to On Track.',
  );
  expect(await text('--since', 'HEAD')).toContain(
    'Changes since HEAD On time, every time The contract for dispatch is renewed went from At Risk to On Track. Details',
  );
  // A judgement that changed is no news for the customer.
  expect(await text('--since', '2026-10-01', '--customer-safe')).toContain(
    'Changes since 2026-10-01 Nothing has changed since 2026-10-01.',
  );
  expect(refused(await report('--since', '2020-01-01'))).toEqual({
    exitCode: 1,
    name: 'NoCommitBeforeError',
    message: `There's no commit before 2020-01-01 in a git repository with ${project.root}.`,
    actions: ['Specify a later day or a revision.'],
  });
  expect(refused(await report('--since', 'nowhere'))).toEqual({
    exitCode: 1,
    name: 'UnknownRevisionError',
    message: `"nowhere" is no day and no revision of a git repository with ${project.root}.`,
    actions: ['Write a day as YYYY-MM-DD, or name a revision such as HEAD~3, a tag or a branch.'],
  });
  edit(plan(), 'plan:', 'plan: [');
  commit('2026-11-01');
  git('checkout', '-q', 'HEAD~1', '--', '.');
  expect(refused(await report('--since', 'HEAD'))).toEqual({
    exitCode: 1,
    name: 'UnreadableRevisionError',
    message:
      "The plan files of HEAD can't be read: accounts/meridian/plans/2027.yaml:2:18 This isn't valid YAML: Implicit keys of flow sequence pairs need to be on a single line.",
    actions: ['Specify a day or revision at which they were correct.'],
  });
});

describe('a file that is there', () => {
  beforeEach(() => writeFileSync(at('meridian-2027.html'), 'mine'));

  test('is only overwritten by a flag', async () => {
    expect(refused(await report())).toEqual({
      exitCode: 1,
      name: 'FileExistsError',
      message: `${at('meridian-2027.html')} exists.`,
      actions: ['Specify --overwrite, or another file with --output-file.'],
    });
    expect(readFileSync(at('meridian-2027.html'), 'utf8')).toBe('mine');
    expect((await report('--overwrite')).exitCode).toBe(0);
    expect(readFileSync(at('meridian-2027.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  test('is overwritten in a terminal when somebody says so', async () => {
    const asked = `${at('meridian-2027.html')} exists. Overwrite it? y/n (n): `;
    const no = await runInTerminal(project.root, ['generate', 'report', ...DAY], ['']);
    expect(no).toContain(asked);
    expect(no.replace(/\s+/g, ' ')).toContain(`Error (NotOverwrittenError): ${at('meridian-2027.html')} wasn't overwritten.`);
    expect(no).toMatch(/exit 1$/);
    expect(readFileSync(at('meridian-2027.html'), 'utf8')).toBe('mine');
    const yes = await runInTerminal(project.root, ['generate', 'report', ...DAY], ['y']);
    expect(yes).toContain(`Written: ${at('meridian-2027.html')}`);
    expect(readFileSync(at('meridian-2027.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });
});

describe('of several plans', () => {
  beforeEach(() =>
    writeFileSync(at('accounts/meridian/plans/2028.yaml'), readFileSync(plan(), 'utf8').replace('On time, every time', 'The year after')),
  );

  test('one is named by a flag, else asked for in a terminal, else refused', async () => {
    expect(readable(await reportOf(project, ['--account', 'MERIDIAN', '--plan', '2028']))).toContain('Meridian Rail The year after');
    expect(await runInTerminal(project.root, ['generate', 'report', ...DAY], ['2'])).toContain(`Written: ${at('meridian-2028.html')}`);
    expect(refused(await report())).toEqual({
      exitCode: 1,
      name: 'SeveralPlansError',
      message: 'The project has several plans.',
      actions: ['Choose one with --account and --plan: meridian/2027, meridian/2028.'],
    });
  });

  test('the report of one names the others', async () => {
    expect(readable(await reportOf(project, ['--plan', '2027']))).toContain(
      'Other plans of the account, which this report is not about: The year after.',
    );
  });
});

test('a plan that is not there, a wrong day, locale, currency or format, and files that cannot be read or written are refused', async () => {
  expect(refused(await report('--plan', '1999'))).toEqual({
    exitCode: 1,
    name: 'NoPlanError',
    message: 'The project has no such plan.',
    actions: ['The plans are: meridian/2027.', 'Create one with "sf account-plan generate plan".'],
  });
  expect(refused(await runHereJson(project.root, ['generate', 'report', '--today', 'soon']))).toMatchObject({
    exitCode: 1,
    name: 'NotADayError',
    message: '"soon" isn\'t a day. Write it as YYYY-MM-DD, such as 2026-03-31.',
  });
  expect(refused(await report('--locale', 'not a tag'))).toMatchObject({
    exitCode: 2,
    name: 'UnknownLocaleError',
    message: '"not a tag" isn\'t a language tag that this computer knows. Write it as de-DE or en-GB.',
  });
  expect(refused(await report('--currency', 'shells'))).toMatchObject({
    exitCode: 2,
    name: 'UnknownCurrencyError',
    message: '"shells" isn\'t the ISO code of a currency. Write it as EUR or USD.',
  });
  expect(refused(await report('--pdf', '--format', 'markdown'))).toMatchObject({
    exitCode: 2,
    name: 'PdfOfMarkdownError',
    message: "A PDF is made of the HTML report; --pdf can't be used with --format markdown.",
  });
  expect((await runHere(project.root, ['generate', 'report', '--browser', 'chromium'])).exitCode).toBe(2);
  writeFileSync(at('folder'), '');
  expect(refused(await report('--output-file', 'folder/report.html'))).toMatchObject({
    exitCode: 1,
    name: 'CannotWriteError',
    message: `${at('folder/report.html')} can't be written: EEXIST: file already exists, mkdir '${at('folder')}'`,
    actions: ['Specify another file with --output-file.'],
  });
  edit(plan(), 'plan:', 'plan: [');
  expect(refused(await report())).toMatchObject({
    exitCode: 1,
    name: 'UnreadableError',
    message:
      "The plan files can't be read: accounts/meridian/plans/2027.yaml:2:18 This isn't valid YAML: Implicit keys of flow sequence pairs need to be on a single line.",
    actions: ['Correct them; "sf account-plan validate" shows all that\'s wrong.'],
  });
});

test('where no browser is installed, a PDF is refused with what to do', async () => {
  const error = await browserFor(undefined, { platform: 'aix', environment: { PATH: project.root } }).catch((thrown: unknown) => thrown);
  expect(refused(error)).toEqual({
    exitCode: 1,
    name: 'NoBrowserError',
    message: "There's no Chromium, Google Chrome or Microsoft Edge on this computer that could print a PDF.",
    actions: [
      'Install one of them, or specify its path with --browser or in the CHROME_PATH environment variable.',
      'Or open the HTML report in any browser and print it to a PDF there.',
    ],
  });
});

test('a browser is looked for on the PATH before the places of installers; its name may be given as well', async () => {
  mkdirSync(at('bin'));
  for (const name of ['google-chrome', 'my-browser']) {
    writeFileSync(at(`bin/${name}`), '');
    chmodSync(at(`bin/${name}`), 0o755);
  }
  const machine = { platform: 'linux', environment: { PATH: `${at('nowhere')}:${at('bin')}` } } as const;
  expect(await findBrowser(undefined, machine)).toBe(at('bin/google-chrome'));
  expect(await findBrowser('my-browser', machine)).toBe(at('bin/my-browser'));
  expect(await findBrowser(at('bin/my-browser'), machine)).toBe(at('bin/my-browser'));
  expect(await findBrowser('other', machine)).toBeUndefined();
});

test('a browser that is not there, and one that prints nothing, are refused with what to do', async () => {
  mkdirSync(at('bin'));
  for (const [flags, environment] of [
    [['--browser', '/nowhere/chrome'], {}],
    [[], { CHROME_PATH: '/nowhere/chrome' }],
  ] as const) {
    expect(refused(await runHereJson(project.root, ['generate', 'report', '--pdf', ...flags], environment))).toEqual({
      exitCode: 1,
      name: 'NoSuchBrowserError',
      message: 'There\'s no program "/nowhere/chrome" that could print a PDF.',
      actions: ['Correct --browser or the CHROME_PATH environment variable, or leave them out.'],
    });
  }
  writeFileSync(at('bin/broken'), '#!/bin/sh\necho "no display" >&2\nexit 1\n');
  chmodSync(at('bin/broken'), 0o755);
  expect(refused(await report('--pdf', '--browser', at('bin/broken')))).toEqual({
    exitCode: 1,
    name: 'PdfFailedError',
    message: `${at('bin/broken')} made no PDF. It said: no display`,
    actions: ['The HTML report is written; open it in a browser and print it there, or specify another browser with --browser.'],
  });
  expect(existsSync(at('meridian-2027.html'))).toBe(true);
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { barriers, settled, startBrowser, type TestBrowser } from './support/browser.ts';
import { relationshipsOf } from './support/relationshipPage.ts';
import { startOrg, type RunningOrg } from './support/runningOrg.ts';
import { salesforceCli, type SalesforceCli } from './support/salesforceCli.ts';
import { openShell, readmeLines, type Shell } from './support/shell.ts';

// What whoever does sales operations does on the first day, as the README says it: for an account of forty contacts that nobody has planned for.
const PLAN = 'accounts/nordkai-terminals/plans/next.yaml';
const PEOPLE = 'accounts/nordkai-terminals/people.yaml';
const MARTA = '  general-manager-terminal-2:\n';

let org: RunningOrg;
let browser: TestBrowser;
let sf: SalesforceCli;
let shell: Shell;

beforeEach(async () => {
  org = await startOrg();
  browser = await startBrowser(org);
  sf = salesforceCli();
  const name = 'Priya Raman';
  shell = openShell(sf, {
    GIT_AUTHOR_NAME: name,
    GIT_COMMITTER_NAME: name,
    GIT_AUTHOR_EMAIL: 'p@x.example',
    GIT_COMMITTER_EMAIL: 'p@x.example',
  });
});
afterEach(async () => {
  await browser?.close();
  await org?.stop();
  sf?.remove();
});

/** As `npm start` prints it. */
const loggingIn = () => {
  const { username, accessToken } = org.user('salesOperations');
  return `SF_ACCESS_TOKEN='${accessToken}' sf org login access-token --instance-url ${org.url} --no-prompt --alias ${username.split('@')[0]}`;
};
const read = (path: string): string => readFileSync(join(shell.directory, path), 'utf8');
const edit = (path: string, from: string, to: string): void => {
  const text = read(path);
  expect(text).toContain(from);
  writeFileSync(join(shell.directory, path), text.replace(from, to));
};
/** By hand, in an editor: the plan gets a vision and becomes active, and somebody a comment. */
const fillIn = (): void => {
  edit(PLAN, 'status: Draft', 'status: Active # since the board agreed');
  const today = new Date().toISOString().slice(0, 10);
  const vision = 'vision: |\n    No ship waits for a crane.\n\n    They call us before they call the maker.\n';
  edit(PLAN, '  # vision:\n', `  last-review-on: ${today}\n  ${vision}`);
  edit(PEOPLE, MARTA, `  # She runs the pilot. Ask her first!\n${MARTA}`);
};

/** As the account manager, in the browser: sees the plan and its people, and moves one of them, with the mouse. */
async function meetMarta(attitude: string): Promise<void> {
  const [account] = await org.user('viewer').query("SELECT Id FROM Account WHERE Name = 'Nordkai Terminals'");
  const { page, complaints, close } = await browser.openAs('accountManager', `/lightning/r/Account/${account!.Id}/view`);
  await page.getByRole('heading', { name: 'Terminals that never wait' }).waitFor();
  await page.getByText('No ship waits for a crane.').first().waitFor();
  const map = relationshipsOf(page);
  await map.open();
  expect(await map.tree.getByRole('treeitem').count()).toBe(40);
  await map.tab('People').click();
  const row = page.getByRole('row', { name: /^Select Marta Wieczorek/ });
  const pencil = page.getByTitle('Change Attitude of Marta Wieczorek');
  await row.locator('td').filter({ has: pencil }).hover();
  await pencil.click();
  await page.getByRole('combobox', { name: 'Change Attitude of Marta Wieczorek' }).selectOption(attitude);
  await row.getByRole('gridcell', { name: attitude }).waitFor();
  await settled(page);
  expect(complaints).toEqual([]);
  await close();
}

/** The report in a browser that is not logged in anywhere. */
async function openReport(path: string): Promise<void> {
  const { page, complaints, close } = await browser.open();
  await page.goto(pathToFileURL(path).href);
  await page.getByRole('heading', { name: 'Terminals that never wait' }).first().waitFor();
  await page.getByText('No ship waits for a crane.').first().waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
}

test('in continuous integration, line by line as the README says', async () => {
  const lines = [...readmeLines('Plans as files')];
  const typed = (beginning: string): string => {
    const line = lines.shift()!;
    expect(line).toMatch(new RegExp(`^${beginning}`));
    return line;
  };

  await shell.succeed(typed('npm run pack'));
  const installing = typed('sf plugins install');
  // Nobody can be asked.
  sf.trust((await shell.succeed(installing.replace('sf plugins install', 'printf %s'))).trim());
  await shell.succeed(installing);
  await shell.succeed(loggingIn());
  await shell.succeed(typed('sf config set'));
  await shell.succeed(typed('sf account-plan generate project'));
  await shell.succeed(typed('cd'));
  const made = JSON.parse(await shell.succeed(`${typed('sf account-plan generate plan')} --json`));
  expect(made.result).toMatchObject({ key: 'nordkai-terminals/next', account: 'nordkai-terminals' });

  const validating = typed('sf account-plan validate');
  const early = await shell.run(validating);
  expect({ exitCode: early.exitCode, stdout: early.stdout }).toEqual({
    exitCode: 1,
    stdout: expect.stringContaining('error AB001: No account plan is active'),
  });
  fillIn();
  expect(await shell.succeed(validating)).toMatch(/Errors: 0\./);

  const preview = await shell.succeed(typed('sf account-plan sync preview'));
  expect(preview).toContain('    New account plan: Terminals that never wait.\n    Priya Raman joined the team.\n');
  expect(preview).toContain('To the files (');
  expect(await shell.succeed(typed('sf account-plan sync start'))).toMatch(/^Org: \d+ created, 0 updated, 0 deleted\./);
  await shell.succeed(typed('git init'));
  // What the sync knows of the org stays on this machine.
  expect(await shell.succeed('git ls-files')).not.toMatch(/^\.sf\//m);
  await meetMarta('Supporter');

  const back = JSON.parse(await shell.succeed(`${typed('sf account-plan sync start')} --json`));
  expect(back.result).toMatchObject({
    status: 'Succeeded',
    org: { created: 0, updated: 0, deleted: 0 },
    files: { created: 0, updated: 1, deleted: 0 },
    paths: [PEOPLE],
    conflicts: [],
  });
  expect(read(PEOPLE)).toMatch(
    / {2}# She runs the pilot\. Ask her first!\n {2}general-manager-terminal-2:\n(?: {4}.*\n)* {4}attitude: Supporter\n/,
  );
  expect(read(PLAN)).toContain('status: Active # since the board agreed\n');
  expect(await shell.succeed(typed('sf account-plan diff'))).toContain(
    'Nordkai Terminals\n  terminal-2@nordkai.example: Attitude is Supporter.\n',
  );
  await shell.succeed(typed('sf account-plan generate report'));
  await openReport(join(shell.directory, 'nordkai-terminals-next.html'));
  expect(lines).toEqual([]);
}, 600_000);

test('in a terminal, where it asks: whether the plugin is trusted, what plan it is to be, and whose word holds where both sides changed', async () => {
  const say = async (line: string, ...dialogue: readonly (readonly [question: string, answer: string])[]): Promise<string> => {
    const run = shell.type(line);
    for (const [question, answer] of dialogue) {
      await run.see(question);
      run.type(answer);
    }
    const { exitCode, shown } = await run.end();
    expect({ line, exitCode, shown }).toEqual({ line, exitCode: 0, shown: expect.any(String) });
    return shown;
  };

  await say('npm run pack');
  await say(readmeLines('Plans as files')[1]!, ['(y/N)', 'y']);
  await say(loggingIn());
  await say('sf config set target-org priya.raman --global');
  await say('sf account-plan generate project --output-dir ~', ['Name of the project (account-plans): ', 'plans']);
  await shell.succeed('cd ~/plans');
  await say(
    'sf account-plan generate plan --key next',
    ['Account: its folder, or its number or name in the org: ', 'Nordkai Terminals'],
    ['Template (1): ', '3'],
    ['First day (', ''],
    ['Last day (', ''],
    ['Name of the plan (', 'Terminals that never wait'],
    ['Username of the owner (', ''],
  );
  expect(read(PLAN)).toMatch(/^# A renewal/);
  fillIn();
  expect(await say('sf account-plan validate')).toMatch(/Errors: 0\./);
  expect(await say('sf account-plan sync start')).toMatch(/Org: \d+ created, 0 updated, 0 deleted\./);

  await meetMarta('Supporter');
  edit(PEOPLE, MARTA, `${MARTA}    attitude: Sceptic\n`);
  const asked = await say('sf account-plan sync start', ['Which holds (3): ', '1']);
  expect(asked).toContain('    Attitude\n      files: “Sceptic”\n      org: “Supporter”\n');
  expect(asked).toMatch(/ Org: Mara Lindqvist, \d{4}-\d\d-\d\d \d\d:\d\d UTC\n/);
  expect(read(PEOPLE)).toContain('    attitude: Sceptic\n');
  expect(
    await org
      .user('accountManager')
      .query("SELECT Contact__r.Email FROM Stakeholder__c WHERE Attitude__c = 'Sceptic' AND Account__r.Name = 'Nordkai Terminals'"),
  ).toHaveLength(1);

  await say('sf account-plan generate report --account nordkai-terminals --plan next');
  expect(await say('sf account-plan generate report --account nordkai-terminals --plan next', ['Overwrite it? y/n', 'y'])).toContain(
    'Written: ',
  );
  await openReport(join(shell.directory, 'nordkai-terminals-next.html'));
}, 600_000);

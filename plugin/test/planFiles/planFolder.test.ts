import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findProject, readPlanFolder, writePlanFolder } from '../../src/planFiles/planFolder.ts';
import { placeText, problemText } from '../../src/planFiles/problemText.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'account-planning-folder-'))));
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
const told = async () => (await readPlanFolder(root)).problems.map((one) => `${placeText(one)} ${problemText(one)}`);

test('reads the plan files of all accounts, or of those that are asked for, sorted', async () => {
  for (const path of [
    'accounts/b/account.yaml',
    'accounts/a/plans/2026.yaml',
    'accounts/a/people/yard.yaml',
    'solutions.yaml',
    'policy.yaml',
  ])
    put(path, `# ${path}\n`);
  put('accounts/a/notes.md', 'not ours');
  put('accounts/a/.hidden.yaml', 'not ours');
  put('accounts/a/plans/old/2020.yaml', 'too deep');
  const all = await readPlanFolder(root);
  expect(all.files).toEqual([
    { path: 'policy.yaml', text: '# policy.yaml\n' },
    { path: 'solutions.yaml', text: '# solutions.yaml\n' },
    { path: 'accounts/a/people/yard.yaml', text: '# accounts/a/people/yard.yaml\n' },
    { path: 'accounts/a/plans/2026.yaml', text: '# accounts/a/plans/2026.yaml\n' },
    { path: 'accounts/b/account.yaml', text: '# accounts/b/account.yaml\n' },
  ]);
  expect((await readPlanFolder(root, ['B'])).files.map(({ path }) => path)).toEqual([
    'policy.yaml',
    'solutions.yaml',
    'accounts/b/account.yaml',
  ]);
});

test('a link is not followed, a hundred megabytes are not even read, another encoding keeps its bytes out', async () => {
  put('accounts/a/people.yaml', '');
  truncateSync(join(root, 'accounts/a/people.yaml'), 100 * 1024 * 1024);
  symlinkSync('/etc/hostname', join(root, 'accounts/a/account.yaml'));
  expect(await told()).toEqual([
    "accounts/a/account.yaml:1:1 accounts/a/account.yaml isn't a plain file. Links aren't followed: put the file itself in its place.",
    'accounts/a/people.yaml:1:1 The file is larger than 5 MB. Split it by buying center: people, insights and white-space can each be a folder with several files.',
  ]);
  put('solutions.yaml', Buffer.from('solutions: # S\xf8ren\n', 'latin1'));
  expect((await readPlanFolder(root)).files).toEqual([{ path: 'solutions.yaml', text: 'solutions: # S\ufffdren\n' }]);
});

test('a byte order mark is kept', async () => {
  put('solutions.yaml', '\ufeffsolutions:\n');
  expect((await readPlanFolder(root)).files[0]!.text).toBe('\ufeffsolutions:\n');
});

test('the project says by which fields others are named, when files are split, and its currency', async () => {
  put(
    'account-plan.yaml',
    'format: 1\ncurrency: NOK\nsplit-from: 50\nnatural-keys:\n  Account: [ERP_Id__c, Name]\n  Contact: Employee_Number__c\n',
  );
  expect((await readPlanFolder(root)).settings).toEqual({
    currency: 'NOK',
    splitFrom: 50,
    naturalKeys: {
      Account: ['ERP_Id__c', 'Name'],
      Campaign: ['Name'],
      Contact: ['Employee_Number__c'],
      Opportunity: ['Name'],
      Product2: ['ProductCode', 'Name'],
      User: ['Username'],
    },
  });
});

test('a setting that is not understood is told', async () => {
  put(
    'account-plan.yaml',
    'format: 2\nsplit: 3\nsplit-from: many\ncurrency: crowns\nnatural-keys:\n  Lead: Email\n  Contact: ["Email\' OR Name != \'"]\n',
  );
  expect(await told()).toEqual([
    'account-plan.yaml:1:1 "format: 2" isn\'t understood here. It can be format: 1.',
    'account-plan.yaml:2:1 "split" isn\'t understood here. It can be currency, format, natural-keys, split-from.',
    'account-plan.yaml:3:1 "split-from: many" isn\'t understood here. It can be split-from: 400.',
    'account-plan.yaml:4:1 "currency: crowns" isn\'t understood here. It can be currency: EUR.',
    'account-plan.yaml:6:3 "Lead" isn\'t understood here. It can be Account, Campaign, Contact, Opportunity, Product2, User, each with the names of fields.',
    'account-plan.yaml:7:3 "Contact" isn\'t understood here. It can be Account, Campaign, Contact, Opportunity, Product2, User, each with the names of fields.',
  ]);
});

test('a project is found from any folder inside it', async () => {
  put('account-plan.yaml', 'format: 1\n');
  put('accounts/a/plans/2026.yaml', '');
  expect(await findProject(join(root, 'accounts/a/plans'))).toBe(root);
  expect(await findProject(tmpdir())).toBeUndefined();
});

test('files are written whole, with nothing left behind; an empty one goes', async () => {
  put('accounts/a/plans/old.yaml', 'plan:\n');
  await writePlanFolder(root, [
    { path: 'accounts/a/plans/2026.yaml', text: 'plan:\n  name: Ä\n' },
    { path: 'accounts/a/plans/old.yaml', text: '' },
  ]);
  expect(readdirSync(join(root, 'accounts/a/plans'))).toEqual(['2026.yaml']);
  expect(readFileSync(join(root, 'accounts/a/plans/2026.yaml'), 'utf8')).toBe('plan:\n  name: Ä\n');
  await expect(writePlanFolder(root, [{ path: '../outside.yaml', text: 'x' }])).rejects.toThrow(
    '../outside.yaml is not inside the project.',
  );
});

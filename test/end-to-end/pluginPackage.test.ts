import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../scripts/projectRoot.ts';
import { startOrg, type RunningOrg } from './support/runningOrg.ts';
import { salesforceCli, type SalesforceCli } from './support/salesforceCli.ts';

const call = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'account-planning-packed-'));
let org: RunningOrg;
let sf: SalesforceCli;
/** The command that `npm run pack` prints, in words. */
let installing: readonly string[];
let tarball: string;

beforeAll(async () => {
  sf = salesforceCli();
  org = await startOrg();
  const script = [join(projectRoot, 'scripts/pack.ts'), '--output-dir', folder];
  const [packed] = await Promise.all([call(process.execPath, ['--disable-warning=ExperimentalWarning', ...script]), sf.logIn(org)]);
  installing = packed.stdout.trim().split(' ').slice(1);
  tarball = new URL(installing.at(-1)!).pathname;
}, 120_000);
afterAll(async () => {
  await org.stop();
  sf.remove();
  rmSync(folder, { recursive: true, force: true });
});

test('the tarball holds what the plugin runs on, the licences of what is bundled, and nothing of this repository', async () => {
  const inTarball = async (...flags: readonly string[]) => (await call('tar', [...flags])).stdout;
  const names = (await inTarball('-tzf', tarball)).trim().split('\n');
  const roots = [...new Set(names.map((name) => name.split('/')[1]))].sort();
  expect(roots).toEqual([
    ...['LICENSE', 'README.md', 'bin', 'lib', 'messages', 'oclif.manifest.json', 'package.json', 'schemas', 'templates'],
  ]);
  expect(names.filter((name) => /\.(?:ts|map|inputs)$/.test(name))).toEqual([]);

  const text = (path: string) => inTarball('-xzOf', tarball, `package/${path}`);
  const described = JSON.parse(await text('package.json'));
  expect(Object.keys(described)).toEqual(expect.not.arrayContaining(['private', 'devDependencies', 'exports']));
  expect(Object.keys(described.dependencies)).not.toContain('c');
  expect(await text('lib/LICENSES.txt')).toMatch(/^yaml 2[^]+Permission to use[^]+^zod 4[^]+Permission is hereby granted/m);
  expect(await text('oclif.manifest.json')).not.toContain(projectRoot);
});

test('the CLI installs it with the command that is printed, finds its commands, runs one, and takes it out again', async () => {
  // Trusted beforehand; a person is asked.
  sf.trust(installing.at(-1)!);
  const installed = await sf.run(installing);
  expect([installed.exitCode, installed.stdout + installed.stderr]).toEqual([0, expect.stringContaining('installed v0.1.0')]);

  const help = await sf.run(['account-plan', '--help']);
  expect(help).toMatchObject({ exitCode: 0, stderr: '' });
  expect(help.stdout).toMatch(/Work with account plans.*account-plan list +List the account plans of an org\./s);

  const list = await sf.json(['account-plan', 'list']);
  expect(list).toMatchObject({ exitCode: 0, status: 0, warnings: [] });
  expect(list.result.map(({ name }: { name: string }) => name)).toContain('First autonomous yard, quietest fleet');

  const plans = join(folder, 'plans');
  expect(await sf.run(['account-plan', 'generate', 'project', '--name', 'plans', '--output-dir', folder])).toMatchObject({ exitCode: 0 });
  const account = 'Nordkai Terminals';
  const { result: plan } = await sf.json(['account-plan', 'generate', 'plan', '--account', account, '--plan-dir', plans]);
  expect(plan).toMatchObject({
    account: 'nordkai-terminals',
    created: expect.arrayContaining(['accounts/nordkai-terminals/people.yaml']),
  });
  const checked = await sf.run(['account-plan', 'validate', '--fail-on', 'never', '--plan-dir', plans]);
  // The advice in the words of the pages: both are inside.
  expect(checked).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('What to do: '), stderr: '' });

  const uninstalled = await sf.run(['plugins', 'uninstall', 'sf-plugin-account-plan']);
  expect(uninstalled.exitCode).toBe(0);
  expect(await sf.run(['account-plan', '--help'])).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('not found') });
}, 240_000);

test('a plugin that nobody trusts is not installed where nobody can be asked', async () => {
  const stranger = salesforceCli();
  try {
    const { exitCode, stdout } = await stranger.run(installing);
    // Lines are broken to the width of a terminal that is none.
    expect([exitCode, stdout.replace(/\s/g, '')]).toEqual([1, expect.stringContaining("isn'tsigned")]);
  } finally {
    stranger.remove();
  }
});

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { buildPlugin } from '../../build.ts';
import { gitRepository, type GitRepository } from './gitRepository.ts';

/** What `docs/git.md` tells people to copy is used here as it stands there. */
jest.setTimeout(180_000);
const page = readFileSync(resolve(import.meta.dirname, '../../../docs/git.md'), 'utf8');
const blocks = (language: string) => [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, text]) => text!);
const [github, gitlab] = blocks('yaml').map((text) => parse(text));
const hook = blocks('sh').find((text) => text.startsWith('#!/bin/sh'))!;

let repository: GitRepository;
let tools: string;
beforeAll(buildPlugin, 120_000);
beforeEach(() => {
  repository = gitRepository();
  // The sample breaks a promise to the inner circle, which the policy calls an error.
  repository.edit(PEOPLE, ['status: Broken', 'status: Kept']);
  repository.git('commit', '-qam', 'promise kept');
  tools = join(repository.root, '.git', 'tools');
  mkdirSync(tools);
  const program = resolve(import.meta.dirname, '../../bin/run.js');
  writeFileSync(join(tools, 'sf'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  // What asks the code host only says what it would send.
  for (const name of ['gh', 'curl']) writeFileSync(join(tools, name), `#!/bin/sh\necho "${name} $@" >> "${tools}/sent"\n`);
  for (const name of ['sf', 'gh', 'curl']) chmodSync(join(tools, name), 0o755);
});
afterEach(() => repository.remove());

/** A script with the tools above in front of those of the system. */
function run(script: string, environment: NodeJS.ProcessEnv = {}) {
  const env = {
    ...process.env,
    NODE_ENV: undefined,
    NODE_OPTIONS: '',
    SF_DISABLE_LOG_FILE: 'true',
    PATH: `${tools}:${process.env.PATH}`,
    ...environment,
  };
  const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', script], { cwd: repository.root, env, encoding: 'utf8' });
  return { exitCode: status, shown: stdout + stderr };
}

const PEOPLE = 'accounts/halvorsen/people.yaml';

test('the hook refuses what is wrong in what is about to be committed, and nothing else', () => {
  const file = join(repository.root, '.git/hooks/pre-commit');
  writeFileSync(file, hook);
  chmodSync(file, 0o755);
  const commit = (message: string) => run(`git -c user.name=T -c user.email=t@x.example commit -q -m "${message}"`);
  repository.write('notes.md', 'x\n');
  repository.edit(PEOPLE, ['attitude: Neutral', 'attitude: Fan']);
  repository.git('add', 'notes.md');
  expect(commit('no plan file')).toMatchObject({ exitCode: 0 });
  repository.git('add', '-A');
  const refused = commit('wrong');
  expect(refused.exitCode).toBe(1);
  expect(refused.shown).toContain('accounts/halvorsen/people.yaml:10:15\n');
  expect(refused.shown).toContain(`"attitude" can't be "Fan".`);
  repository.edit(PEOPLE, ['attitude: Fan', 'attitude: Advocate']);
  repository.git('add', '-A');
  repository.write('policy.yaml', 'policies: [\n');
  expect(commit('right, with something wrong beside it')).toMatchObject({ exitCode: 0 });
  expect(repository.git('log', '--format=%s', '-2')).toBe('right, with something wrong beside it\nno plan file\n');
});

test('the workflow for GitHub validates, and says what changes in a comment', () => {
  expect(Object.keys(github)).toEqual(['name', 'on', 'permissions', 'jobs']);
  const { steps } = github.jobs.plans as { steps: { name?: string; uses?: string; run?: string; if?: string }[] };
  expect(steps.every((step) => (step.run === undefined) !== (step.uses === undefined))).toBe(true);
  const script = (name: string) => steps.find((step) => step.name === name)!.run!;
  repository.git('update-ref', 'refs/remotes/origin/main', 'main');
  repository.commitOn('change', () => repository.edit(PEOPLE, ['attitude: Neutral', 'attitude: Advocate']));
  expect(run(script('Validate'))).toMatchObject({ exitCode: 0 });
  expect(JSON.parse(repository.read('findings.sarif')).version).toBe('2.1.0');
  expect(run(script('Say what changes'), { GITHUB_BASE_REF: 'main', PULL_REQUEST: '7' })).toMatchObject({ exitCode: 0 });
  expect(repository.read('comment.md')).toBe('### Halvorsen Maritime Group\n\n- Ingrid Halvorsen moved from Neutral to Advocate.\n');
  expect(readFileSync(join(tools, 'sent'), 'utf8')).toBe('gh pr comment 7 --body-file comment.md --edit-last --create-if-none\n');
  repository.edit(PEOPLE, ['attitude: Advocate', 'attitude: Fan']);
  expect(run(script('Validate')).exitCode).toBe(1);
  expect(JSON.parse(repository.read('findings.sarif')).runs[0].results.length).toBeGreaterThan(0);
});

test('the pipeline for GitLab does the same, with test results', () => {
  expect(Object.keys(gitlab)).toEqual(['account-plans']);
  const job = gitlab['account-plans'] as { script: string[]; before_script: string[]; artifacts: { reports: { junit: string } } };
  const base = repository.git('rev-parse', 'main').trim();
  repository.commitOn('change', () => repository.edit(PEOPLE, ['attitude: Neutral', 'attitude: Advocate']));
  const environment = {
    ...{ CI_MERGE_REQUEST_DIFF_BASE_SHA: base, REVIEW_TOKEN: 'token', CI_API_V4_URL: 'https://gitlab.example/api/v4', CI_PROJECT_ID: '1' },
    CI_MERGE_REQUEST_IID: '7',
  };
  expect(run(job.script.join('\n'), environment)).toMatchObject({ exitCode: 0 });
  expect(repository.read('changes.md')).toContain('- Ingrid Halvorsen moved from Neutral to Advocate.');
  expect(repository.read(job.artifacts.reports.junit)).toContain('<testsuites');
  expect(readFileSync(join(tools, 'sent'), 'utf8')).toContain(
    'body@changes.md https://gitlab.example/api/v4/projects/1/merge_requests/7/notes',
  );
});

test('both install the plugin in words a shell understands, with a list of allowed plugins that is JSON', () => {
  const installs = [
    github.jobs.plans.steps.find(({ name }: any) => /Install/.test(name ?? '')).run,
    gitlab['account-plans'].before_script.join('\n'),
  ];
  for (const script of installs) {
    execFileSync('sh', ['-n', '-c', script]);
    const home = join(tools, 'home');
    // Neither the CLI nor a plugin is installed here: the packed plugin has tests of its own.
    const list = script
      .split('\n')
      .filter((line: string) => /mkdir|echo/.test(line))
      .join('\n');
    expect(run(list, { HOME: home })).toMatchObject({ exitCode: 0 });
    const allowed = JSON.parse(readFileSync(join(home, '.config/sf/unsignedPluginAllowList.json'), 'utf8'));
    expect(allowed).toEqual([`file://${repository.root}/tools/sf-plugin-account-plan-0.1.0.tgz`]);
    rmSync(home, { recursive: true });
  }
});

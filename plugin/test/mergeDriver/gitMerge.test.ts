import { join } from 'node:path';
import { buildPlugin } from '../../build.ts';
import { checkPlanFiles } from '../../src/planFiles/checkPlanFiles.ts';
import { readPlanFolder } from '../../src/planFiles/planFolder.ts';
import { runHere, runHereJson } from '../support/runHere.ts';
import { refused } from '../support/startPlugin.ts';
import { gitRepository, type GitRepository } from './gitRepository.ts';

jest.setTimeout(180_000);
beforeAll(buildPlugin, 120_000);
let repository: GitRepository;
beforeEach(async () => {
  repository = gitRepository();
  await runHere(repository.root, ['merge', '--install']);
  repository.git('add', '-A');
  repository.git('commit', '-q', '-m', 'merge driver');
});
afterEach(() => repository.remove());

const PEOPLE = 'accounts/halvorsen/people.yaml';
const SPACE = 'accounts/halvorsen/white-space.yaml';
const PLAN = 'accounts/halvorsen/plans/2026.yaml';
const merge = (branch: string) => repository.tryGit('merge', '--no-edit', branch);
const problemsNow = async () => checkPlanFiles((await readPlanFolder(repository.root)).files).problems;

describe('two branches', () => {
  test('that edit, add, reorder and delete at the same places are merged', async () => {
    const { commitOn, edit, read } = repository;
    commitOn('ours', () => {
      edit(PEOPLE, ['    power: Inner Circle\n', '    power: Outside\n'], ['\nlinks:', '  cfo:\n    position: CFO\n\nlinks:']);
      edit(SPACE, ['margin: 38', 'margin: 40']);
      edit(PLAN, ['      visit:\n', '      sign: # at last\n        name: Sign\n      visit:\n']);
    });
    commitOn('theirs', () => {
      edit(
        PEOPLE,
        ['attitude: Neutral', 'attitude: Advocate'],
        ['\nlinks:', '  coo: # ask Kai\n    position: COO\n    reports-to: ceo\n\nlinks:'],
      );
      // The other way round, and one field less.
      const [, first, second] = /^cells:\n([^]*?)( {2}- buying-center: shipyards[^]*)$/.exec(read(SPACE))!;
      repository.write(SPACE, `cells:\n${second}${first!.replace('    chance-to-win: 60\n', '')}`);
      edit(PLAN, ['due-on: 2026-11-30', 'due-on: 2026-12-05'], ['      visit:\n', '      ask:\n        name: Ask\n      visit:\n']);
    });
    repository.git('checkout', '-q', 'ours');
    expect(merge('theirs')).toMatchObject({ exitCode: 0 });
    expect(await problemsNow()).toEqual([]);
    expect(read(PEOPLE)).toContain('    power: Outside\n    attitude: Advocate\n    coverage: None # nobody has met her since March\n');
    expect(read(PEOPLE)).toContain('  cfo:\n    position: CFO\n  coo: # ask Kai\n    position: COO\n    reports-to: ceo\n');
    expect(read(SPACE)).toContain('margin: 40');
    expect(read(SPACE)).not.toContain('chance-to-win: 60');
    expect(read(PLAN)).toContain('      sign: # at last\n');
    expect(read(PLAN)).toContain('      ask:\n');
    expect(read(PLAN)).toContain('due-on: 2026-12-05');
  });

  test('that say two things of one field are in conflict about it alone, in words and in the file', () => {
    const { commitOn, edit, read } = repository;
    commitOn('ours', () => edit(PEOPLE, ['attitude: Neutral', 'attitude: Supporter'], ['weight: 4', 'weight: 5']));
    commitOn('theirs', () => edit(PEOPLE, ['attitude: Neutral', 'attitude: Sceptic'], ['status: Broken', 'status: Kept']));
    repository.git('checkout', '-q', 'ours');
    const { exitCode, shown } = merge('theirs');
    expect(exitCode).toBe(1);
    expect(shown).toContain(`${PEOPLE} isn't merged everywhere:\n  Ingrid Halvorsen: Attitude is Supporter here and Sceptic there.\n`);
    expect(shown).toContain(`CONFLICT (content): Merge conflict in ${PEOPLE}`);
    expect(read(PEOPLE).match(/<<<<<<< [^]*>>>>>>> .*/)![0]).toBe(
      '<<<<<<< ours\n    attitude: Supporter\n=======\n    attitude: Sceptic\n>>>>>>> theirs',
    );
    expect(read(PEOPLE)).toContain('status: Kept');
    expect(repository.git('diff', '--name-only', '--diff-filter=U').trim()).toBe(PEOPLE);
  });

  test('of which one moves a file and the other edits it are merged; entries that move between files follow', async () => {
    const { commitOn, edit, move, read } = repository;
    commitOn('ours', () => move(PLAN, 'accounts/halvorsen/plans/first-yard.yaml'));
    commitOn('theirs', () => {
      edit(PLAN, ['revenue-goal: 1200000', 'revenue-goal: 1500000'], ['rank: 1\n', 'rank: 2\n']);
      edit(PEOPLE, ['status: Broken', 'status: Kept']);
    });
    repository.git('checkout', '-q', 'ours');
    expect(merge('theirs')).toMatchObject({ exitCode: 0 });
    expect(read('accounts/halvorsen/plans/first-yard.yaml')).toContain('revenue-goal: 1500000');
    expect(await problemsNow()).toEqual([]);
    // One takes the director to a file of her own, the other adds somebody to the file she leaves.
    const director = /\n( {2}bergen-director:[^]*?)\n\nlinks:/.exec(read(PEOPLE))![1]!;
    commitOn('split', () => {
      repository.git('merge', '-q', '--no-edit', 'ours');
      repository.write('accounts/halvorsen/people/bergen.yaml', `stakeholders:\n${director}\n`);
      edit(PEOPLE, [`${director}\n`, '']);
    });
    repository.git('checkout', '-q', 'ours');
    edit(PEOPLE, ['\nlinks:', '  cfo:\n    position: CFO\n\nlinks:']);
    repository.git('commit', '-qam', 'cfo');
    expect(merge('split')).toMatchObject({ exitCode: 0 });
    expect(await problemsNow()).toEqual([]);
    expect(read(PEOPLE)).toContain('  cfo:\n    position: CFO\n');
    expect(read(PEOPLE)).not.toContain('bergen-director:\n');
  });

  test('of which one deletes what the other changes are in conflict about that entry', () => {
    const { commitOn, edit, read } = repository;
    commitOn('ours', () => edit(PEOPLE, [/\ncommitments:[^]*$/, '']));
    commitOn('theirs', () => edit(PEOPLE, ['status: Broken', 'status: Kept'], ['attitude: Neutral', 'attitude: Sceptic']));
    repository.git('checkout', '-q', 'ours');
    const { exitCode, shown } = merge('theirs');
    expect({ exitCode, shown }).toEqual({
      exitCode: 1,
      shown: expect.stringContaining('  Report on the welding trial was deleted here and changed there.\n'),
    });
    expect(read(PEOPLE)).toMatch(/<<<<<<< ours\n=======\n(?:commitments:\n)? {2}weld-report:\n[^]*status: Kept\n>>>>>>> theirs\n/);
    expect(read(PEOPLE)).toContain('attitude: Sceptic');
  });

  test('are merged in rebases and cherry-picks alike, and in folders of a repository', async () => {
    const { commitOn, edit, read } = repository;
    for (const path of ['accounts', 'account-plan.yaml', 'solutions.yaml', 'policy.yaml', '.gitattributes'])
      repository.move(path, join('plans', path));
    repository.git('add', '-A');
    repository.git('commit', '-qm', 'in a folder');
    const people = `plans/${PEOPLE}`;
    commitOn('ours', () => edit(people, ['power: Inner Circle', 'power: Outside']));
    commitOn('theirs', () => edit(people, ['attitude: Neutral', 'attitude: Advocate']));
    expect(repository.tryGit('rebase', 'ours')).toMatchObject({ exitCode: 0 });
    expect(read(people)).toContain('    power: Outside\n    attitude: Advocate\n');
    repository.git('checkout', '-q', 'main');
    edit(people, ['coverage: None', 'coverage: Brief']);
    repository.git('commit', '-qam', 'coverage');
    expect(repository.tryGit('cherry-pick', 'theirs')).toMatchObject({ exitCode: 0 });
    expect(read(people)).toContain('    attitude: Advocate\n    coverage: Brief # nobody has met her since March\n');
  });

  test('of which one renames the folder of an account and the other edits in it are merged', async () => {
    const { commitOn, edit, read } = repository;
    commitOn('ours', () => repository.move('accounts/halvorsen', 'accounts/halvorsen-group'));
    commitOn('theirs', () => edit(PEOPLE, ['power: Inner Circle', 'power: Outside'], ['status: Broken', 'status: Kept']));
    repository.git('checkout', '-q', 'ours');
    expect(merge('theirs')).toMatchObject({ exitCode: 0 });
    expect(read('accounts/halvorsen-group/people.yaml')).toContain('    power: Outside\n');
    expect(await problemsNow()).toEqual([]);
  });

  test('that have merged each other before are merged again', () => {
    const { commitOn, edit, read } = repository;
    commitOn('ours', () => edit(PEOPLE, ['power: Inner Circle', 'power: Outside']));
    commitOn('theirs', () => edit(PEOPLE, ['attitude: Neutral', 'attitude: Advocate']));
    const [ours, theirs] = ['ours', 'theirs'].map((branch) => repository.git('rev-parse', branch).trim());
    repository.git('checkout', '-q', 'ours');
    repository.git('merge', '-q', '--no-edit', theirs!);
    repository.git('checkout', '-q', 'theirs');
    repository.git('merge', '-q', '--no-edit', ours!);
    edit(PEOPLE, ['weight: 4', 'weight: 5']);
    repository.git('commit', '-qam', 'weight');
    repository.git('checkout', '-q', 'ours');
    edit(PEOPLE, ['coverage: None', 'coverage: Brief'], ['status: Broken', 'status: Kept']);
    repository.git('commit', '-qam', 'coverage');
    expect(merge('theirs')).toMatchObject({ exitCode: 0 });
    expect(read(PEOPLE)).toContain('    power: Outside\n    attitude: Advocate\n    coverage: Brief # nobody has met her since March\n');
    expect(read(PEOPLE)).toContain('weight: 5\n');
  });

  test('show what stood there before, where the repository asks for that', () => {
    const { commitOn, edit, read } = repository;
    repository.git('config', 'merge.conflictStyle', 'diff3');
    commitOn('ours', () => edit(PEOPLE, ['attitude: Neutral', 'attitude: Supporter']));
    commitOn('theirs', () => edit(PEOPLE, ['attitude: Neutral', 'attitude: Sceptic']));
    repository.git('checkout', '-q', 'ours');
    expect(merge('theirs').exitCode).toBe(1);
    expect(read(PEOPLE)).toContain(
      '<<<<<<< ours\n    attitude: Supporter\n||||||| base\n    attitude: Neutral\n=======\n    attitude: Sceptic\n>>>>>>> theirs\n',
    );
  });

  test('with a file that cannot be read are merged by lines, as git does without a driver', () => {
    const { commitOn, edit, read } = repository;
    commitOn('ours', () => edit(PEOPLE, ['attitude: Neutral', 'attitude: Fan'], ['power: Inner Circle', 'power: Outside']));
    commitOn('theirs', () => edit(PEOPLE, ['attitude: Neutral', 'attitude: Sceptic']));
    repository.git('checkout', '-q', 'ours');
    const { exitCode, shown } = merge('theirs');
    expect(exitCode).toBe(1);
    expect(shown).toContain(
      `${PEOPLE} is merged line by line: one of its versions can't be read as a plan file.\n${PEOPLE} has conflicts: 1.\n`,
    );
    expect(read(PEOPLE)).toContain(
      '<<<<<<< ours\n    power: Outside\n    attitude: Fan\n=======\n    power: Inner Circle\n    attitude: Sceptic\n>>>>>>> theirs\n',
    );
  });
});

describe('--install', () => {
  test('says what it did, once', async () => {
    const again = await runHereJson(repository.root, ['merge', '--install']);
    expect({ exitCode: again.exitCode, ...again.result }).toEqual({
      exitCode: 0,
      merged: null,
      conflicts: [],
      configured: [],
      attributes: [],
    });
    repository.git('config', '--unset', 'merge.account-plan.driver');
    repository.write('.gitattributes', '*.md text\r\n/policy.yaml   merge=account-plan');
    const { result } = await runHereJson(join(repository.root, 'accounts'), ['merge', '--install']);
    expect(result.configured).toEqual([
      expect.stringMatching(/^merge\.account-plan\.driver=.*bin\/run\.js account-plan merge %O %A %B %P --marker-size %L$/),
    ]);
    expect(result.attributes).toHaveLength(5);
    expect(repository.read('.gitattributes')).toBe(
      `*.md text\r\n/policy.yaml   merge=account-plan\r\n${result.attributes.map((line: string) => `${line}\r\n`).join('')}`,
    );
    expect(await runHere(repository.root, ['merge', '--install'])).toMatchObject({
      exitCode: 0,
      stdout: 'Git merges the plan files of this project by record and field already.\n',
    });
    expect(repository.git('check-attr', 'merge', PEOPLE, 'accounts/x/people/bergen.yaml', 'README.md')).toBe(
      `${PEOPLE}: merge: account-plan\naccounts/x/people/bergen.yaml: merge: account-plan\nREADME.md: merge: unspecified\n`,
    );
  });

  test('and merging by hand refuse what they cannot work with', async () => {
    expect(refused(await runHereJson(repository.root, ['merge', 'a', 'b']))).toEqual({
      exitCode: 1,
      name: 'FilesMissingError',
      message: 'Git calls this command with three files to merge.',
      actions: ['To make it do so, specify --install. To merge by hand, specify base, ours, theirs and the path of the plan file.'],
    });
    expect(refused(await runHereJson(repository.root, ['merge', 'policy.yaml', 'policy.yaml', 'nothing.yaml']))).toEqual({
      exitCode: 1,
      name: 'UnreadableError',
      message: "nothing.yaml can't be read: ENOENT: no such file or directory, open 'nothing.yaml'",
      actions: undefined,
    });
    expect(refused(await runHereJson(repository.root, ['merge', '--install'], { GIT_DIR: '/nowhere' }))).toEqual({
      exitCode: 1,
      name: 'NoRepositoryError',
      message: `${repository.root} isn't in a git repository.`,
      actions: ['Create one with "git init", or change to a clone.'],
    });
  });
});

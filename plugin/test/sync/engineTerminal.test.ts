import type { OrgUser } from '../../../test/end-to-end/support/orgUser.ts';
import { startModelOrg } from '../../../test/end-to-end/support/modelOrg.ts';
import type { RunningOrg } from '../../../test/end-to-end/support/runningOrg.ts';
import { buildPlugin } from '../../build.ts';
import { runInTerminal } from '../support/runInTerminal.ts';
import { syncedProject, type SyncedProject } from './support/syncedProject.ts';

jest.setTimeout(120_000);
const PEOPLE = 'accounts/oru-mining/people.yaml';
const COVERAGES = /coverage: (?:Brief|Regular|Deep|None)\n/g;
let org: RunningOrg;
let administrator: OrgUser;
let project: SyncedProject;

beforeAll(async () => {
  org = await startModelOrg();
  await buildPlugin();
  administrator = org.user('salesOperations');
  project = await syncedProject(org, 'Oru Mining');
}, 240_000);
afterAll(async () => {
  project?.remove();
  await org?.stop();
});

const coverages = async () =>
  (await administrator.query(`SELECT Coverage__c FROM Stakeholder__c WHERE Key__c LIKE 'oru-mining/%' ORDER BY Key__c`)).map(
    ({ Coverage__c }) => Coverage__c,
  );
const coveragesInFiles = () => [...project.read(PEOPLE).matchAll(COVERAGES)].map(([text]) => text.slice('coverage: '.length, -1));
/** All four people say something else on both sides. */
async function fourConflicts(inFiles: string, inOrg: string): Promise<void> {
  project.write(PEOPLE, project.read(PEOPLE).replaceAll(COVERAGES, `coverage: ${inFiles}\n`));
  for (const { Id } of await administrator.query(`SELECT Id FROM Stakeholder__c WHERE Key__c LIKE 'oru-mining/%'`))
    await administrator.update('Stakeholder__c', Id, { Coverage__c: inOrg });
}
const answer = (answers: readonly string[], environment = {}) =>
  runInTerminal(project.root, ['sync', 'start'], answers, { ...project.environment(), ...environment });

test('a terminal asks for each conflict, showing both values with who and when; one that is left for later comes again', async () => {
  await fourConflicts('Deep', 'None');
  const shown = await answer(['1', '2', '', 'x', '3']);
  expect(shown).toMatch(
    new RegExp(
      [
        'Conflict 1 of 4',
        '  Bronwyn Clarke \\(stakeholder, oru-mining\\) was changed on both sides:',
        '    Coverage',
        '      files: “Deep”',
        '      org: “None”',
        '      before: “Regular”',
        '    Files: \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC, accounts/oru-mining/people.yaml:\\d+',
        '    Org: Priya Raman, \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC',
        '  1  what the files say',
        '  2  what the org says',
        '  3  neither: leave it for later',
        '  4  the files, here and for all that follow',
        '  5  the org, here and for all that follow',
        '  6  neither, here and for all that follow',
        'Which holds \\(3\\): ',
      ].join('\n'),
    ),
  );
  expect(shown).toContain('Conflicts (2), left alone on both sides:\n');
  expect(shown).toMatch(/exit 68$/);
  expect(await coverages()).toEqual(['Deep', 'None', 'None', 'None']);
  expect(coveragesInFiles()).toEqual(['Deep', 'None', 'Deep', 'Deep']);
});

test('one answer may hold for all that follow', async () => {
  const shown = await answer(['5']);
  expect(shown).toContain('Conflict 1 of 2\n');
  expect(shown).not.toContain('Conflict 2 of 2\n');
  expect(shown).toMatch(/exit 0$/);
  expect(coveragesInFiles()).toEqual(['Deep', 'None', 'None', 'None']);
});

test('nobody is asked in continuous integration or with --no-prompt', async () => {
  await fourConflicts('Brief', 'Regular');
  const inCi = await answer(['4'], { CI: 'true' });
  expect(inCi).not.toContain('Conflict 1 of 4');
  expect(inCi).toMatch(/exit 68$/);
  const silent = await runInTerminal(project.root, ['sync', 'start', '--no-prompt'], ['4'], project.environment());
  expect(silent).not.toContain('Conflict 1 of 4');
  expect(silent).toMatch(/exit 68$/);
});

test('a terminal that can draw shows the stages with what they cost; a plain one a line for each', async () => {
  const drawn = await runInTerminal(project.root, ['sync', 'start', '--resolve', 'org'], [], { ...project.environment(), TERM: 'xterm' });
  for (const stage of ['Read the files', 'Read the org', 'Compare', 'Write the files']) expect(drawn).toContain(stage);
  expect(drawn).toMatch(/API calls: \d+ \(\d[\d,]* of \d[\d,]* of the day are used\)/);
  expect(drawn).toMatch(/exit 0$/);
  const plain = await answer([]);
  expect(plain).toContain(
    'Read the files…\nRead the org…\nCompare…\nTo the org: 0 new, 0 changed, 0 deleted. To the files: 0 written, 0 deleted.\n',
  );
});

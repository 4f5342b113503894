import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { buildPlugin } from '../build.ts';
import { runHereJson, sampleProject, type TemporaryProject } from './support/runHere.ts';

jest.setTimeout(120_000);
let project: TemporaryProject;
beforeAll(buildPlugin, 120_000);
beforeEach(() => {
  project = sampleProject();
  rmSync(join(project.root, 'policy.yaml'));
  symlinkSync('/etc/hostname', join(project.root, 'policy.yaml'));
});
afterEach(() => project.remove());

test.each([
  ['display', ['display']],
  ['diff', ['diff', '--from', '.', '--to', '.']],
  ['generate report', ['generate', 'report']],
  ['export csv', ['export', 'csv', '--output-dir', 'out']],
])('%s does not go on without a file that it may not read', async (_, words) => {
  const { exitCode, name, message } = await runHereJson(project.root, words);
  expect({ exitCode, name }).toEqual({ exitCode: 1, name: 'UnreadableError' });
  expect(message).toContain("policy.yaml:1:1 policy.yaml isn't a plain file. Links aren't followed: put the file itself in its place.");
});

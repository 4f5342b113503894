import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { projectRoot } from '../../scripts/projectRoot.ts';
import { projectCopy } from './support/projectCopy.ts';

/** What the platform compiler has against the bundles of a folder, with Lightning Web Security on. */
const complaints = (folder: string): Readonly<Record<string, readonly string[]>> =>
  JSON.parse(
    execFileSync(process.execPath, [join(__dirname, 'support/compileBundles.ts'), folder], { encoding: 'utf8', cwd: projectRoot }),
  );

test('the platform compiler takes every bundle, with Lightning Web Security on', () => {
  const bundles = globSync('lwc/*/*.js-meta.xml', { cwd: projectRoot }).map((path) => basename(dirname(path)));
  expect(bundles).toContain('accountPlan');
  expect(complaints(join(projectRoot, 'lwc'))).toEqual(Object.fromEntries(bundles.map((name) => [name, []])));
});

test('it would have said so', () => {
  const project = projectCopy();
  project.replace('lwc/whiteSpace/scoreCell.js', 'export ', 'class Sealed { #open() {} }\nexport ');

  expect(complaints(join(project.directory, 'lwc'))).toMatchObject({
    whiteSpace: [expect.stringContaining('Class private methods are not enabled')],
  });
  project.remove();
});

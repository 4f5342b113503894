import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/projectRoot.ts';

test('the table in local-org/README.md says what this suite asserts', () => {
  const program = join(projectRoot, 'test/conformance/writeSupportTable.ts');
  const { status, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', program, '--check'], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}, 180_000);

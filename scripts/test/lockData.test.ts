import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockData } from '../start/lockData.ts';

test('a second server on the same data is refused until the first one is gone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  const first = lockData(folder);
  expect(() => lockData(folder)).toThrow('Another server is using the data');
  first.close();
  lockData(folder).close();
  rmSync(folder, { recursive: true });
});

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildComponents } from '../../../scripts/buildComponents.ts';
import { startServer } from './serverProcess.ts';

/**
 * Once per run, before the first test: a database with the project deployed and the sample customers loaded, both through the public API.
 * Every test file starts from a copy in a fraction of a second. While writing tests, name a database made before in `PREPARED_ORG`.
 */
export default async function prepareOrg(): Promise<void> {
  if (process.env.PREPARED_ORG) return;
  await buildComponents();
  const file = join(mkdtempSync(join(tmpdir(), 'account-planning-prepared-')), 'org.sqlite');
  const server = await startServer([file, '{}', 'prepare']);
  await server.stop();
  // Inherited by Jest's workers.
  process.env.PREPARED_ORG = file;
  process.env.PREPARED_ORG_IS_OURS = 'true';
}

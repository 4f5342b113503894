import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPlugin } from '../../../plugin/build.ts';
import { writePlanFolder } from '../../../plugin/src/planFiles/planFolder.ts';
import { writePlanFiles } from '../../../plugin/src/planFiles/rewritePlanFiles.ts';
import { projectRoot } from '../../../scripts/projectRoot.ts';
import { commandLine, type CommandUsage } from './commandLine.ts';
import type { Contestant } from './contestant.ts';
import { accountRecords, solutionRecords } from './syncRecords.ts';

export interface PlanSync extends Contestant {
  /** The sync again, with nothing to do. */
  again(): Promise<CommandUsage>;
  /** The same command asked for its help: what the CLI itself takes to start. */
  help(): Promise<CommandUsage>;
}

const START = ['account-plan', 'sync', 'start'];

/** Ours: a project of plan files, and `sf account-plan sync start`. What it knows of the org stays in the project. */
export async function planSync(accounts: number): Promise<PlanSync> {
  await buildPlugin();
  const sf = await commandLine(join(projectRoot, 'plugin'));
  const folder = mkdtempSync(join(tmpdir(), 'bench-plans-'));
  const start = () => sf.run([...START, '--all', '--target-org', 'bench', '--json'], folder);
  let org = '';
  return {
    names: { 0: 'sf account-plan sync start', 1: 'sf account-plan sync start' },
    async prepare(server, records) {
      await sf.logIn(server);
      if (org !== server.url) {
        // The orgs are copies of each other: a project would take the next one for the last.
        org = server.url;
        rmSync(folder, { recursive: true });
        mkdirSync(folder);
        await sf.run(['account-plan', 'generate', 'project', '--name', '.', '--json'], folder);
        // Only the empty catalogue that a new project has is in the way.
        rmSync(join(folder, 'solutions.yaml'));
      }
      await writePlanFolder(folder, writePlanFiles([...solutionRecords(), ...accountRecords(accounts), ...records]));
      if (readdirSync(join(folder, 'accounts')).length !== accounts) throw new Error('Not every account has a folder.');
    },
    run: async () => [await start()],
    again: start,
    help: () => sf.run([...START, '--help'], folder),
    remove() {
      sf.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOrg } from '../../../local-org/src/createOrg.ts';
import { deploy } from '../../../local-org/src/metadata/deploy.ts';
import type { Org } from '../../../local-org/src/org.ts';
import { zip } from '../../../local-org/test/metadata/packages.ts';
import { insertCellParents } from './cells.ts';
import type { CellParents } from './cells.ts';
import { plainFiles, plainMembers } from './plainObject.ts';
import { projectObjects } from './projectObjects.ts';

/** An org made once; every round works on a copy of its file. */
export interface MeasuredOrg {
  readonly parents: CellParents;
  /** A copy of the file, nobody has it open. */
  copy(): string;
  /** Removes every copy. */
  remove(): void;
}

/** Objects deployed, parents of cells inserted, nothing in the measured objects. */
export async function createMeasuredOrg(): Promise<MeasuredOrg> {
  const directory = mkdtempSync(join(tmpdir(), 'local-org-bench-'));
  const file = join(directory, 'org.sqlite');
  const org = createOrg({ file });
  try {
    await deployOrFail(org, await projectObjects());
    await deployOrFail(org, zip(plainMembers, plainFiles));
    const parents = org.records.transaction(org.sessions.system, insertCellParents);
    let copies = 0;
    return {
      parents,
      copy() {
        const path = join(directory, `copy-${(copies += 1)}.sqlite`);
        copyFileSync(file, path);
        return path;
      },
      remove: () => rmSync(directory, { recursive: true, force: true }),
    };
  } catch (error) {
    rmSync(directory, { recursive: true, force: true });
    throw error;
  } finally {
    // Merges the log into the file.
    org.close();
  }
}

async function deployOrFail(org: Org, content: Uint8Array): Promise<void> {
  const { success, componentFailures } = await deploy(org, org.sessions.system, content, { checkOnly: false, rollbackOnError: true });
  if (!success) throw new Error(`The org refused the deploy: ${JSON.stringify(componentFailures.slice(0, 5))}`);
}

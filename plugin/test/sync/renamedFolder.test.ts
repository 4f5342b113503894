import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareScenario } from './support/faultScenario.ts';
import { syncHere } from './support/syncHere.ts';
import { FOLDER, wholeAccount } from './support/wholeAccount.ts';

test('a folder with another name gives the keys of its account new beginnings in the org, and makes nothing twice', async () => {
  const scenario = await prepareScenario((username) => ({
    records: wholeAccount(username),
    editFiles: (root) => rename(join(root, 'accounts', FOLDER), join(root, 'accounts', 'marine')),
    editOrg: () => Promise.resolve(),
  }));
  const trial = await scenario.begin();
  try {
    const { org, files, conflicts } = await syncHere(trial);
    expect({ org, files, conflicts }).toEqual({
      org: { created: 0, updated: 21, deleted: 0 },
      files: { created: 0, updated: 0, deleted: 0 },
      conflicts: [],
    });
    const { org: records } = await trial.end();
    expect(records).toHaveLength(22);
    expect(records.filter(({ key }) => !key.startsWith('marine'))).toEqual([]);
    const again = await syncHere(trial);
    expect([again.org, again.files]).toEqual([
      { created: 0, updated: 0, deleted: 0 },
      { created: 0, updated: 0, deleted: 0 },
    ]);
  } finally {
    await trial.stop();
    await scenario.remove();
  }
}, 120_000);

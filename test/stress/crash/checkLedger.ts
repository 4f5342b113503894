import { DatabaseSync } from 'node:sqlite';
import { wrongRollups } from '../rollups/wrongRollups.ts';
import type { StressClient } from '../server/stressClient.ts';
import type { Ledger } from './writer.ts';

/** Everything the restarted server has wrong about what was acknowledged, as sentences. */
export async function checkLedger(client: StressClient, ledger: Ledger): Promise<readonly string[]> {
  const rows = await all(client, 'SELECT Id, Name, Grams__c FROM Parcel__c');
  const grams = new Map(rows.map((row) => [String(row['Id']), Number(row['Grams__c'])]));
  const batchSizes = Map.groupBy(rows, (row) => String(row['Name']));
  return [
    ...[...ledger.parcels].flatMap(([id, expected]) =>
      ledger.unsure.has(id) || grams.get(id) === expected
        ? []
        : [`Parcel ${id} was acknowledged with ${expected}, is ${grams.get(id) ?? 'gone'}`],
    ),
    ...[...ledger.deleted].flatMap((id) => (grams.has(id) ? [`Parcel ${id} was deleted and is there`] : [])),
    ...[...ledger.batches].flatMap(([mark, { size, isAcknowledged }]) => {
      const found = batchSizes.get(mark)?.length ?? 0;
      const isRight = found === size || (found === 0 && !isAcknowledged);
      return isRight ? [] : [`All-or-none ${mark} (${isAcknowledged ? 'acknowledged' : 'not answered'}) has ${found} of ${size}`];
    }),
  ];
}

/** What the file itself has wrong: SQLite's own check, and every roll-up recomputed. */
export function checkFile(file: string): readonly string[] {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const findings = db
      .prepare('PRAGMA integrity_check')
      .all()
      .map((row) => String(row['integrity_check']));
    return [...findings.filter((finding) => finding !== 'ok'), ...wrongRollups(db)];
  } finally {
    db.close();
  }
}

async function all(client: StressClient, soql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const rows: Readonly<Record<string, unknown>>[] = [];
  let path: string | undefined = `/query?q=${encodeURIComponent(soql)}`;
  while (path !== undefined) {
    const { body }: { body: any } = await client.call('GET', path);
    rows.push(...body.records);
    path = body.nextRecordsUrl?.replace(/^.*\/query/, '/query');
  }
  return rows;
}

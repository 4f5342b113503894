import type { RecordName } from '../../planFiles/keyedRecord.ts';
import { objectWords, type SyncNames } from './conflictReport.ts';
import type { PreparedSync } from './prepareSync.ts';
import type { SyncLeftAlone } from './syncSummary.ts';

/** What the user may not see, and what files cannot say. */
export function leftAloneOf({ hidden, reading, unseen }: PreparedSync, names: SyncNames): SyncLeftAlone[] {
  const objects = Map.groupBy(hidden, ({ object }) => object);
  const about = ({ object, key }: RecordName) => ({
    object,
    key,
    name: names.nameOf({ object, key }),
    account: names.accountOf({ object, key }),
  });
  return [
    ...[...objects].map(([object, records]): SyncLeftAlone => ({
      ...{ object, key: null, name: objectWords(object), account: null },
      ...{ why: 'hidden', detail: null, count: records.length },
    })),
    ...unseen.fields.map(({ object, label, count }): SyncLeftAlone => ({
      ...{ object, key: null, name: label, account: null },
      ...{ why: 'hiddenField', detail: null, count },
    })),
    ...(reading.unsayable ?? []).map((record): SyncLeftAlone => {
      const { why, field, value, id } = record;
      return { ...about(record), why, detail: field === undefined ? id : `${field}: ${value ?? ''}`, count: 1 };
    }),
  ];
}

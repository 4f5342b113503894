import type { Org } from '../org.ts';
import { prepareCapitalColumns } from '../schema/capitalColumns.ts';
import { holdNumbers, type HeldNumbers } from '../schema/ids.ts';
import type { Session } from '../security/sessions.ts';
import { createDeletionTables } from './deletionLog.ts';
import { deleteRecord } from './deleteRecord.ts';
import { moveFirstHistory } from './firstHistory.ts';
import type { RecordService, RecordTransaction } from './recordService.ts';
import { createRollupQueue, refreshAllRollups, type RollupQueue } from './rollups.ts';
import { createRowStore } from './rowStore.ts';
import { insertRecord, updateRecord } from './saveRecord.ts';
import { createStamps } from './systemFields.ts';
import { inTransaction } from './transactions.ts';
import { undeleteRecord } from './undeleteRecord.ts';
import { upsertRecord } from './upsertRecord.ts';
import type { WriteContext } from './writeContext.ts';

/** The org's record service. Makes its own tables (`_deletion` …) when they are not there yet. */
export function createRecordService(org: Org): RecordService {
  createDeletionTables(org.db);
  prepareCapitalColumns(org.db, org.schema());
  const rows = createRowStore(org.db, () => org.schema().version);
  moveFirstHistory(org.db, org.schema(), rows);
  const timestamp = createStamps(org);
  /** The roll-ups of the running transaction, shared by transactions inside it. */
  let running: RollupQueue | undefined;
  /** The counters of the running transaction. */
  let numbers: HeldNumbers | undefined;

  /** Everything known beside the tables goes back with them. */
  const undoable = <T>(rollups: RollupQueue | undefined, work: () => T): T => {
    const mark = numbers?.mark();
    try {
      return inTransaction(org.db, work);
    } catch (error) {
      rows.forgetRead();
      if (mark) numbers?.backTo(mark);
      rollups?.undone();
      throw error;
    }
  };

  const contextFor = (session: Session): WriteContext => {
    const context: WriteContext = {
      org,
      session,
      get access() {
        return session.isSystem ? undefined : org.access(session.userId);
      },
      get schema() {
        return org.schema();
      },
      rows,
      rollups: running ?? createRollupQueue(() => context),
      timestamp,
    };
    return context;
  };

  return {
    transaction(session, work) {
      const context = contextFor(session);
      const outer = running;
      running = context.rollups;
      if (!outer) rows.keepRead(true);
      try {
        return undoable(outer, () => {
          if (!outer) numbers = holdNumbers(org.db);
          const done = work(transactionOf(context, (nested) => undoable(context.rollups, () => kept(context.rollups, nested()))));
          if (!outer) {
            context.rollups.settle();
            numbers?.write();
          }
          return done;
        });
      } finally {
        if (!outer) {
          rows.keepRead(false);
          numbers?.release();
          numbers = undefined;
        }
        running = outer;
      }
    },
    settle: () => running?.settle(),
    refreshRollups: (session) => inTransaction(org.db, () => refreshAllRollups(contextFor(session))),
  };
}

/** What a part of a transaction did stays, unless a rule of a parent refuses it. */
function kept<T>(rollups: RollupQueue, done: T): T {
  rollups.settleRuled();
  return done;
}

const transactionOf = (context: WriteContext, nested: RecordTransaction['nested']): RecordTransaction => ({
  insert: (objectName, values) => insertRecord(context, objectName, values),
  update: (objectName, id, values) => updateRecord(context, objectName, id, values),
  upsert: (objectName, field, externalId, values) => upsertRecord(context, objectName, field, externalId, values),
  delete: (id) => deleteRecord(context, id),
  undelete: (id) => undeleteRecord(context, id),
  nested,
});

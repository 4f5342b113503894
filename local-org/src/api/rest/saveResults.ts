import { OrgError } from '../../errors.ts';
import type { RecordTransaction } from '../../records/recordService.ts';
import type { Write } from './restOperation.ts';

/** One error of one record; the code is called `statusCode` here. */
export interface SaveError {
  readonly statusCode: string;
  readonly message: string;
  readonly fields: readonly string[];
}

/** What became of one record of a collection. `created` only for upserts. */
export interface SaveResult {
  readonly id?: string;
  readonly success: boolean;
  readonly errors: readonly SaveError[];
  readonly created?: boolean;
}

/** The errors of one record, further ones included. A record that is not there has no address here to be not found at, so it has a code of its own. */
export const saveErrors = (error: OrgError): readonly SaveError[] =>
  [error, ...error.others].map(({ errorCode, message, fields }) =>
    errorCode === 'NOT_FOUND'
      ? { statusCode: 'INVALID_CROSS_REFERENCE_KEY', message: 'invalid cross reference id', fields: [] }
      : { statusCode: errorCode, message, fields },
  );

const rolledBack: SaveError = {
  statusCode: 'ALL_OR_NONE_OPERATION_ROLLED_BACK',
  message: 'Record rolled back because not all records were valid and the request was using AllOrNone header',
  fields: [],
};

const rollback = new Error('A record failed and all or none were wanted.');

/** One record: what to do with it, and its id where the client named one. */
export interface Save {
  readonly id?: string;
  run(records: RecordTransaction): Omit<SaveResult, 'success' | 'errors'>;
}

function attempt(save: Save, run: () => Omit<SaveResult, 'success' | 'errors'>): SaveResult {
  try {
    return { ...run(), success: true, errors: [] };
  } catch (thrown) {
    if (!(thrown instanceof OrgError)) throw thrown;
    return { ...(save.id === undefined ? {} : { id: save.id }), success: false, errors: saveErrors(thrown) };
  }
}

/**
 * Saves records one after the other, each with its own result. With `isAllOrNone` one failure undoes them all;
 * without, the others stay.
 */
export function saveAll(write: Write, saves: readonly Save[], isAllOrNone: boolean): readonly SaveResult[] {
  let results: SaveResult[] = [];
  try {
    write((records) => {
      results = saves.map((save) => attempt(save, () => records.nested(() => save.run(records))));
      if (isAllOrNone && results.some(({ success }) => !success)) throw rollback;
    });
    return results;
  } catch (thrown) {
    if (thrown === rollback) return results.map((result) => (result.success ? { success: false, errors: [rolledBack] } : result));
    if (!(thrown instanceof OrgError)) throw thrown;
    // A check made at the end of the transaction failed: nobody can say for which record, unless each has its own.
    if (isAllOrNone) return saves.map(({ id }) => ({ ...(id === undefined ? {} : { id }), success: false, errors: saveErrors(thrown) }));
    return saves.map((save) => attempt(save, () => write((records) => save.run(records))));
  }
}

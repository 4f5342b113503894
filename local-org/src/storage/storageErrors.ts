import { OrgError } from '../errors.ts';
import { damaged } from './damaged.ts';

interface SqliteError extends Error {
  readonly errcode: number;
}

interface Answer {
  readonly errorCode: string;
  readonly status: number;
  readonly message: string;
}

/** SQLite's result codes that say something about the file or the disk, not about the statement. */
const answers: ReadonlyMap<number, Answer> = new Map(
  Object.entries({
    5: { errorCode: 'UNABLE_TO_LOCK_ROW', status: 503, message: 'Another program holds the database. Nothing was saved; try again.' },
    8: {
      errorCode: 'SERVER_UNAVAILABLE',
      status: 503,
      message: 'The database file may not be written. Nothing was saved; make it writable.',
    },
    10: { errorCode: 'SERVER_UNAVAILABLE', status: 503, message: 'The disk reports an error. Nothing was saved; look at the disk.' },
    11: {
      errorCode: 'SERVER_UNAVAILABLE',
      status: 503,
      message: 'The database file is damaged. Stop the org and put a backup in its place.',
    },
    13: {
      errorCode: 'STORAGE_LIMIT_EXCEEDED',
      status: 507,
      message: 'The disk is full. Nothing was saved; free some space and try again.',
    },
  }).map(([code, answer]) => [Number(code), answer]),
);

/** By its code, not its class: the error is made outside the realm a test runs in. */
function resultCode(thrown: unknown): number | undefined {
  const { code, errcode } = (thrown ?? {}) as Partial<SqliteError & NodeJS.ErrnoException>;
  return code === 'ERR_SQLITE_ERROR' && errcode !== undefined ? errcode & 0xff : undefined;
}

/** What a client is told when the disk or the file fails under a request; undefined for every other error. */
export function storageError(thrown: unknown): OrgError | undefined {
  const answer = answers.get(resultCode(thrown) ?? 0);
  return answer && new OrgError(answer.errorCode, answer.message, [], answer.status);
}

/** What a person is told when the file cannot be opened; undefined for errors that are not SQLite's. */
export function storageProblem(thrown: unknown, file: string): Error | undefined {
  const code = resultCode(thrown);
  if (code === undefined) return undefined;
  const { message } = thrown as Error;
  switch (code) {
    case 5:
    case 6:
      return new Error(`${file} is in use by another program. Stop that one first.`, { cause: thrown });
    case 8:
      return new Error(`${file} may not be written. Make it and its folder writable, or choose another file.`, { cause: thrown });
    case 11:
    case 26:
      return damaged(file, message);
    case 13:
      return new Error(`The disk of ${file} is full. Free some space and start again.`, { cause: thrown });
    default:
      return new Error(`${file} cannot be opened: ${message}. Check that its folder exists and may be written.`, { cause: thrown });
  }
}

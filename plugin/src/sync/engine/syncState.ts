import type { KeyedRecord } from '../../planFiles/keyedRecord.ts';
import { keyOf } from '../../planFiles/keyedRecord.ts';
import type { EarlierReading, OrgRecord } from '../contract.ts';
import { isVerbatim } from '../merge/recordFields.ts';
import { jsonLine, readJsonLines } from './jsonLines.ts';
import { writeWhole } from './syncFolder.ts';

/** What both sides said at the end of the last sync. */
export interface SyncState {
  readonly base: readonly KeyedRecord[];
  /** Absent before the first sync. */
  readonly org?: EarlierReading;
}

export const NO_STATE: SyncState = { base: [] };

/** Raised when an older plugin could not read what a newer one writes. */
const FORMAT = 1;

interface Head extends Omit<EarlierReading, 'records'> {
  readonly format: typeof FORMAT;
}
type Said = readonly [object: string, key: string, fields: KeyedRecord['fields'], references: KeyedRecord['references']];
type OrgOnly = readonly [id: string, modifiedOn: string, modifiedBy: string, revision: number | null, isKeyNew?: true];
/** `=` is what both said, stored once; `o` what only the org said, `b` the base where it is another. */
type Line = readonly ['=' | 'o', Said, OrgOnly] | readonly ['b', Said];

/**
 * @returns `isDamaged` for a file that is half written, changed by hand or of another version: the two sides then meet as for the first time, which loses
 * nothing
 */
export async function readState(path: string): Promise<{ readonly state: SyncState; readonly isDamaged: boolean }> {
  try {
    const lines = await readJsonLines(path);
    return lines ? { state: stateIn(lines), isDamaged: false } : { state: NO_STATE, isDamaged: false };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code) throw error;
    return { state: NO_STATE, isDamaged: true };
  }
}

function stateIn(lines: Iterable<unknown>): SyncState {
  const shared = new Map<string, string>();
  const once = (text: string) => {
    const known = shared.get(text);
    if (known === undefined) shared.set(text, text);
    return known ?? text;
  };
  let head: Head | undefined;
  let isWhole = false;
  const base: KeyedRecord[] = [];
  const records: OrgRecord[] = [];
  for (const value of lines) {
    if (isWhole) throw new Error('Something stands behind the end.');
    if (!head) head = headOf(value);
    else if (Array.isArray(value)) {
      const [kind, [object, key, fields, references], only] = value as unknown as Line;
      const said: KeyedRecord = { object: once(object), key, fields, references };
      if (kind === 'b') base.push(said);
      else {
        const [id, modifiedOn, modifiedBy, revision, isKeyNew] = only!;
        const record: OrgRecord = { ...said, id, modifiedOn, modifiedBy: once(modifiedBy), revision, ...(isKeyNew ? { isKeyNew } : {}) };
        records.push(record);
        // One object for both: half the memory.
        if (kind === '=') base.push(record);
      }
    } else {
      if ((value as { end?: unknown }).end !== base.length + records.length) throw new Error('Lines are missing.');
      isWhole = true;
    }
  }
  if (!head || !isWhole) throw new Error('The end is missing.');
  const { format: _format, ...rest } = head;
  return { base, org: { ...rest, records } };
}

function headOf(value: unknown): Head {
  const head = value as Head;
  if (head?.format !== FORMAT || !Array.isArray(head.accounts) || !Array.isArray(head.ids)) throw new Error('Another format.');
  return head;
}

/** Whole or not at all. */
export async function writeState(path: string, { base, org }: Required<SyncState>): Promise<void> {
  await writeWhole(path, linesOf(base, org));
}

function* linesOf(base: readonly KeyedRecord[], { records, ...rest }: EarlierReading): Iterable<string> {
  const { userId, readOn, accounts, ids, asked, unsayable } = rest;
  yield jsonLine({ format: FORMAT, userId, readOn, accounts, ids, asked, unsayable } satisfies Head);
  const baseByName = new Map(base.map((record) => [keyOf(record), record]));
  for (const record of records) {
    const was = baseByName.get(keyOf(record));
    const isSame = was !== undefined && isVerbatim(was, record);
    if (isSame) baseByName.delete(keyOf(record));
    const { id, modifiedOn, modifiedBy, revision, isKeyNew } = record;
    const only: OrgOnly = isKeyNew ? [id, modifiedOn, modifiedBy, revision, true] : [id, modifiedOn, modifiedBy, revision];
    yield jsonLine([isSame ? '=' : 'o', said(record), only] satisfies Line);
  }
  for (const record of baseByName.values()) yield jsonLine(['b', said(record)] satisfies Line);
  yield jsonLine({ end: base.length + records.length });
}

const said = ({ object, key, fields, references }: KeyedRecord): Said => [object, key, fields, references];

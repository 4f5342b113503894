import { keyOf, type FieldValue, type KeyedRecord, type RecordName } from '../../../src/planFiles/keyedRecord.ts';
import { SECTION_OF } from '../../../src/planFiles/sections.ts';
import type { OrgReading, OrgRecord, RecordWrite, SyncOrg, SyncScope, WriteOutcome } from '../../../src/sync/contract.ts';
import { fieldsOf, type RecordField } from '../../../src/sync/merge/recordFields.ts';

/** A record as an org has it: references are ids, keys are unique in upper and lower case, text has no blanks around it. */
interface Row {
  readonly id: string;
  readonly object: string;
  key: string;
  fields: Readonly<Record<string, FieldValue>>;
  /** Ids of records of ours, natural keys of all others. */
  references: Readonly<Record<string, string>>;
  change: number;
}

/** An org in memory, in the way of a real one as far as a sync meets it. */
export interface MemoryOrg extends SyncOrg {
  /** What it has, accounts under the folders they were put in with. */
  records(): readonly KeyedRecord[];
  /** Ids by identity of the records. */
  ids(): ReadonlyMap<string, string>;
  /** What a person does there. @throws Error for what an org refuses */
  save(record: KeyedRecord): void;
  rename(name: RecordName, key: string): void;
  remove(name: RecordName): void;
}

export function memoryOrg(start: readonly KeyedRecord[]): MemoryOrg {
  const rows = new Map<string, Row>();
  let clock = 0;
  const byKey = (name: RecordName) => [...rows.values()].find((row) => keyOf(row) === keyOf(name));
  for (const record of start) add(record);
  for (const record of start) write(byKey(record)!, record);

  function add({ object, key }: RecordName): Row {
    if (byKey({ object, key })) throw new Error(`DUPLICATE_VALUE: ${key}`);
    const row: Row = { id: `${object}-${++clock}`, object, key, fields: {}, references: {}, change: clock };
    rows.set(row.id, row);
    return row;
  }

  /** References as ids. @throws for one that leads nowhere */
  function ids({ object, references }: KeyedRecord): Readonly<Record<string, string>> {
    const found = Object.entries(references).map(([field, said]) => {
      const spec = specOf(object, field);
      if (!spec.ours) return [field, said] as const;
      const row = byKey({ object: spec.ours, key: said });
      if (!row) throw new Error(`INVALID_CROSS_REFERENCE_KEY: ${field} ${said}`);
      return [field, row.id] as const;
    });
    return Object.fromEntries(found);
  }

  function write(row: Row, record: KeyedRecord): void {
    const { parent } = SECTION_OF.get(record.object)!;
    const references = ids(record);
    for (const { field, isRequired } of fieldsOf(record.object)) {
      if (isRequired && record.fields[field] === undefined && references[field] === undefined)
        throw new Error(`REQUIRED_FIELD_MISSING: ${field}`);
    }
    if (parent && references[parent] === undefined) throw new Error(`REQUIRED_FIELD_MISSING: ${parent}`);
    row.references = references;
    row.fields = Object.fromEntries(
      Object.entries(record.fields).flatMap(([name, value]) => stored(specOf(row.object, name), name, value)),
    );
    row.change = ++clock;
  }

  function removeRow(row: Row): void {
    const going = new Set([row.id]);
    for (const id of going) {
      for (const [other, { object, references }] of rows) if (references[SECTION_OF.get(object)!.parent ?? ''] === id) going.add(other);
    }
    const referring = [...rows.values()].filter(({ id }) => !going.has(id));
    for (const one of referring) {
      const held = fieldsOf(one.object).find(({ field, isRequired, ours }) => ours && isRequired && going.has(one.references[field] ?? ''));
      if (held) throw new Error(`DELETE_FAILED: ${one.key} must refer to ${row.key}`);
    }
    for (const one of referring) {
      const kept = Object.entries(one.references).filter(([, id]) => !going.has(id));
      if (kept.length < Object.keys(one.references).length) Object.assign(one, { references: Object.fromEntries(kept), change: ++clock });
    }
    for (const id of going) rows.delete(id);
  }

  function rename(row: Row, key: string): void {
    const there = byKey({ object: row.object, key });
    if (there && there !== row) throw new Error(`DUPLICATE_VALUE: ${key}`);
    Object.assign(row, { key, change: ++clock });
  }

  function shown(): readonly OrgRecord[] {
    return [...rows.values()].map(({ id, object, key, fields, references, change }) => ({
      object,
      key,
      fields,
      references: Object.fromEntries(
        Object.entries(references).map(([field, value]) => [field, specOf(object, field).ours ? rows.get(value)!.key : value]),
      ),
      id,
      modifiedOn: new Date(change * 1000).toISOString(),
      modifiedBy: 'Mara Lindqvist',
      revision: change,
    }));
  }

  /** An account is called by its folder, which is nothing that the org keeps. */
  function callAccounts({ accounts }: SyncScope): void {
    for (const { key, references } of accounts) {
      const row = [...rows.values()].find(({ object, references: { Id } }) => object === 'Account' && Id === references.Id);
      if (row) row.key = key;
    }
  }

  return {
    records: () => shown().map(({ object, key, fields, references }) => ({ object, key, fields, references })),
    ids: () => new Map([...rows.values()].map((row) => [keyOf(row), row.id])),
    save: (record) => write(byKey(record) ?? add(record), record),
    rename: (name, key) => rename(byKey(name)!, key),
    remove: (name) => removeRow(byKey(name)!),
    read: async (scope) => {
      callAccounts(scope);
      return reading(shown());
    },
    write: async ({ set, remove }) => {
      const outcomes = new Map<RecordName, WriteOutcome>();
      const attempt = (name: RecordName, status: WriteOutcome['status'], act: () => void) => {
        if (outcomes.get(name)?.status === 'failed') return;
        try {
          act();
          outcomes.set(name, { object: name.object, key: name.key, status });
        } catch (error) {
          const problem = { code: 'refused', message: (error as Error).message, fields: [] };
          outcomes.set(name, { object: name.object, key: name.key, status: 'failed', problems: [problem] });
        }
      };
      const status = ({ kind }: RecordWrite) => (kind === 'create' ? 'created' : 'updated');
      // First all are there by their new keys, then they say what they say, in whatever circle they refer to each other.
      for (const one of set) {
        if (one.kind === 'create') attempt(one.record, status(one), () => void add(one.record));
        else if (one.keyBefore !== undefined)
          attempt(one.record, status(one), () => rename(byKey({ object: one.record.object, key: one.keyBefore! })!, one.record.key));
      }
      for (const one of set) attempt(one.record, status(one), () => write(byKey(one.record)!, merged(one)));
      for (const name of remove) attempt(name, 'deleted', () => removeRow(byKey(name)!));
      return [...outcomes.values()];
    },
  };

  /** Only the named fields are sent. */
  function merged({ kind, record, fields }: RecordWrite): KeyedRecord {
    if (kind === 'create') return record;
    const now = shown().find((one) => keyOf(one) === keyOf(record))!;
    const take = <Value>(own: Readonly<Record<string, Value>>, theirs: Readonly<Record<string, Value>>) =>
      Object.fromEntries([
        ...Object.entries(own).filter(([name]) => !fields.includes(name)),
        ...Object.entries(theirs).filter(([name]) => fields.includes(name)),
      ]);
    return { ...now, fields: take(now.fields, record.fields), references: take(now.references, record.references) };
  }
}

const specOf = (object: string, field: string): RecordField => fieldsOf(object).find((one) => one.field === field)!;

function stored({ kind }: RecordField, name: string, value: FieldValue): readonly (readonly [string, FieldValue])[] {
  const kept = kind === 'text' ? String(value).replaceAll('\r\n', '\n').trim() : value;
  return kept === '' ? [] : [[name, kept]];
}

function reading(records: readonly OrgRecord[]): OrgReading {
  const nothing = { hiddenObjects: [], rights: {}, unresolved: [], isIncremental: false, ids: [] };
  const accounts = records.flatMap(({ object, key, id }) => (object === 'Account' ? [{ folder: key, id }] : []));
  return { ...nothing, userId: '005', readOn: '2026-11-22T10:00:00.000Z', records, accounts };
}

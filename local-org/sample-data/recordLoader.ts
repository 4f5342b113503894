import type { ApiRecord, RestClient } from './restClient.ts';

/** Stands for the id of another sample record. */
export interface Reference {
  readonly ref: string;
}

export function ref(name: string): Reference {
  return { ref: name };
}

/** A record to load. `ref` is its name for others; a field may hold a reference. Absent and null fields are not sent. */
export interface SampleRecord {
  readonly ref: string;
  readonly object: string;
  readonly fields: SampleValues;
  /** What only the org itself writes, such as who made it when: kept where somebody can (see `SampleDataOptions`), else it is as of today. */
  readonly history?: SampleValues;
}

type SampleValues = Readonly<Record<string, string | number | boolean | null | undefined | Reference>>;

/** What an org is to remember of a record. */
export interface RecordHistory {
  readonly object: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

const MOST_RECORDS_PER_CALL = 200;

export interface RecordLoader {
  /** Loads records of any objects in waves: one goes as soon as what it points at is there. Throws when references never resolve. */
  load(records: readonly SampleRecord[]): Promise<void>;
  idOf(name: string): string;
  /** The histories of these records, which must be loaded. */
  historiesOf(records: readonly SampleRecord[]): readonly RecordHistory[];
  /** Makes a record that is there already known by a name. */
  know(name: string, id: string): void;
}

export function recordLoader(client: RestClient): RecordLoader {
  const ids = new Map<string, string>();

  async function load(records: readonly SampleRecord[]): Promise<void> {
    let waiting = records;
    while (waiting.length > 0) {
      const isReady = (record: SampleRecord) => referencesOf(record).every((name) => ids.has(name));
      const wave = waiting.filter(isReady);
      if (wave.length === 0) {
        const missing = new Set(waiting.flatMap(referencesOf).filter((name) => !ids.has(name)));
        throw new Error(`Sample records point at nothing or at each other: ${[...missing].slice(0, 10).join(', ')}`);
      }
      for (let start = 0; start < wave.length; start += MOST_RECORDS_PER_CALL) {
        const batch = wave.slice(start, start + MOST_RECORDS_PER_CALL);
        // One object per run: the API counts a change of type as a new chunk, ten at the most.
        const sorted = [...batch].sort((a, b) => a.object.localeCompare(b.object));
        for (const chunk of chunksOfTypes(sorted)) {
          const created = await client.create(chunk.map(toApi));
          chunk.forEach((record, index) => ids.set(record.ref, created[index]!));
        }
      }
      waiting = waiting.filter((record) => !isLoaded(record));
    }
  }

  const isLoaded = ({ ref: name }: SampleRecord) => ids.has(name);

  function toApi({ object, fields }: SampleRecord): ApiRecord {
    return { attributes: { type: object }, ...resolved(fields) };
  }

  function resolved(fields: SampleValues): Readonly<Record<string, unknown>> {
    const present = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
    return Object.fromEntries(present.map(([field, value]) => [field, typeof value === 'object' ? ids.get(value!.ref) : value]));
  }

  return {
    load,
    idOf(name) {
      const id = ids.get(name);
      if (!id) throw new Error(`No sample record is called ${name}.`);
      return id;
    },
    historiesOf: (records) =>
      records.flatMap(({ ref: name, object, history }) => (history ? [{ object, id: ids.get(name)!, fields: resolved(history) }] : [])),
    know: (name, id) => void ids.set(name, id),
  };
}

function referencesOf({ fields }: SampleRecord): readonly string[] {
  return Object.values(fields).flatMap((value) => (typeof value === 'object' && value !== null ? [value.ref] : []));
}

const MOST_TYPES_PER_CALL = 10;

function chunksOfTypes(sorted: readonly SampleRecord[]): readonly (readonly SampleRecord[])[] {
  const types = [...new Set(sorted.map(({ object }) => object))];
  const chunks: (readonly SampleRecord[])[] = [];
  for (let start = 0; start < types.length; start += MOST_TYPES_PER_CALL) {
    const wanted = new Set(types.slice(start, start + MOST_TYPES_PER_CALL));
    chunks.push(sorted.filter(({ object }) => wanted.has(object)));
  }
  return chunks;
}

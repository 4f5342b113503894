import { nameOf, valueWords } from '../../diff/recordNames.ts';
import { keyOf, type FieldValue, type KeyedRecord, type RecordName } from '../../planFiles/keyedRecord.ts';
import { indexRecords, type PlanIndex } from '../../planFiles/planIndex.ts';
import type { PlacedRecord } from '../../planFiles/placedRecord.ts';
import { METADATA } from '../../planFiles/metadata.ts';
import { SECTION_OF, type FieldSpec } from '../../planFiles/sections.ts';
import type { Conflict, OrgRecord } from '../contract.ts';
import { fileAuthors } from './fileAuthors.ts';
import type { PreparedSync } from './prepareSync.ts';
import type { SyncAuthor, SyncConflict } from './syncSummary.ts';

/** What records are called, whichever side has them. */
export interface SyncNames {
  readonly indexes: readonly PlanIndex[];
  readonly nameOf: (name: RecordName, record?: KeyedRecord) => string;
  readonly accountOf: (name: RecordName, record?: KeyedRecord) => string | null;
  /** As the files have it. */
  readonly inFiles: (name: RecordName) => PlacedRecord | undefined;
  readonly inOrg: (name: RecordName) => OrgRecord | undefined;
}

export function syncNames({ files, scoped, reading }: Pick<PreparedSync, 'files' | 'scoped' | 'reading'>): SyncNames {
  // Only where there is something to tell: mostly there is not, and there may be a hundred thousand records.
  let made: ReturnType<typeof indexAll> | undefined;
  const indexed = () => (made ??= indexAll());
  const find = ({ object, key }: RecordName, record?: KeyedRecord) => record ?? firstOf(indexed().all, (index) => index.find(object, key));
  return {
    get indexes() {
      return indexed().all;
    },
    nameOf: (name, record) => {
      const found = find(name, record);
      return found ? nameOf(found, indexed().all) : name.key;
    },
    accountOf: (name, record) => {
      const found = find(name, record);
      return (found && firstOf(indexed().all, (index) => index.accountOf(found))) ?? null;
    },
    inFiles: ({ object, key }) => indexed().own.find(object, key),
    inOrg: ({ object, key }) => indexed().org.find(object, key),
  };

  function indexAll() {
    const [own, org] = [indexRecords(files), indexRecords(reading.records)];
    return { own, org, all: [own, org, indexRecords(scoped.base)] as readonly PlanIndex[] };
  }
}

function firstOf<One, Other>(list: readonly One[], ask: (one: One) => Other | undefined): Other | undefined {
  return list.map(ask).find((found) => found !== undefined);
}

/** What an object is called in a sentence. */
export function objectWords(object: string): string {
  return (METADATA[object]?.label ?? object).toLowerCase();
}

/** Conflicts with both values in words, and who said them and when. */
export async function conflictReport(
  conflicts: readonly Conflict[],
  prepared: PreparedSync,
  names = syncNames(prepared),
): Promise<SyncConflict[]> {
  const authorOf = fileAuthors(prepared.project.root);
  const report: SyncConflict[] = [];
  for (const conflict of conflicts) {
    const { object, key, kind, fields, needs } = conflict;
    const some = conflict.files ?? conflict.org;
    const [first] = fields;
    report.push({
      object,
      key,
      name: names.nameOf(conflict, some),
      account: names.accountOf(conflict, some),
      kind,
      fields: fields.map(({ field, base, files, org }) => {
        const spec = specOf(object, field);
        const said = (value: FieldValue | undefined) => (value === undefined ? null : valueWords(value, spec, names.indexes));
        return { field, label: spec.label, files: said(files), org: said(org), base: said(base) };
      }),
      files: await authorInFiles(names.inFiles(conflict), first?.field, prepared, authorOf),
      org: authorInOrg(names.inOrg(conflict)),
      needs: needs ? names.nameOf(needs) : null,
    });
  }
  return report;
}

function specOf(object: string, field: string): FieldSpec {
  const { byField, parent } = SECTION_OF.get(object)!;
  const known = byField.get(field);
  if (known) return known;
  // The record it is part of stands for itself in the files.
  const target = field === parent ? parent : undefined;
  return { field, name: field, kind: target ? 'reference' : 'text', label: objectWords(field), isRequired: false, target };
}

async function authorInFiles(
  record: PlacedRecord | undefined,
  field: string | undefined,
  { project }: PreparedSync,
  authorOf: ReturnType<typeof fileAuthors>,
): Promise<SyncAuthor | null> {
  if (!record) return null;
  const [line] = project.placeOf(record, field ?? 'Name');
  return { ...(await authorOf(record.file, line)), place: `${record.file}:${line}` };
}

function authorInOrg(record: OrgRecord | undefined): SyncAuthor | null {
  return record ? { who: record.modifiedBy || null, when: record.modifiedOn || null, place: null } : null;
}

/** Tells one state of a conflict from another: an answer holds for what was asked. */
export function fingerprint({ object, key, kind, fields, files, org }: Conflict): string {
  const said = (record: KeyedRecord | undefined) => record && [record.fields, record.references];
  return JSON.stringify([keyOf({ object, key }), kind, fields, fields.length > 0 ? [] : [said(files), said(org)]]);
}

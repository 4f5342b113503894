import { filePlace, unsafeNameIn } from './filePath.ts';
import { keyOf } from './keyedRecord.ts';
import type { PlacedRecord } from './placedRecord.ts';
import type { FileProblem } from './problem.ts';
import { readEntries, type ReadEntry, type ReadFile } from './readEntries.ts';
import { parseYaml, type PlanFile } from './yamlSource.ts';

export interface PlanFilesReading {
  /** Of every file; parents before what is part of them, in the order of the files. */
  readonly records: readonly PlacedRecord[];
  /** What could not be read, in the order of the files. Whether references lead somewhere is another question: `referenceProblems`. */
  readonly problems: readonly FileProblem[];
}

/** Reads the files of a plan project as records. Pure: nothing outside the texts is looked at. @param readOne for whoever keeps readings of single files */
export function readPlanFiles(files: readonly PlanFile[], readOne: (file: PlanFile) => PlanFilesReading = readPlanFile): PlanFilesReading {
  const all = files.map((file) => readOne(file));
  const records = all.flatMap((one) => one.records);
  const problems = all.flatMap((one) => one.problems);
  return { records, problems: [...problems, ...repeated(records), ...withoutAccount(files, records, problems)].sort(byPlace) };
}

/** One file alone: what it says follows from its path and its text, so that it may be kept for as long as both stay the same. */
export function readPlanFile(file: PlanFile): PlanFilesReading {
  const { read, problems } = readFile(file, false);
  return { records: read?.entries.map(placed) ?? [], problems };
}

/** Reads each file once, however often it is asked for: parsing is what costs. */
export function keptReadings(): (file: PlanFile) => PlanFilesReading {
  const kept = new WeakMap<PlanFile, PlanFilesReading>();
  return (file) => {
    const reading = kept.get(file) ?? readPlanFile(file);
    kept.set(file, reading);
    return reading;
  };
}

/** The same with the nodes, for rewriting. */
export function readFile(file: PlanFile, isToEdit: boolean): { readonly read?: ReadFile; readonly problems: readonly FileProblem[] } {
  const place = filePlace(file.path);
  const start = { severity: 'error', file: file.path, line: 1, column: 1 } as const;
  if (!place) return { problems: [{ ...start, code: 'unknownFile', values: [file.path], severity: 'warning' }] };
  const unsafe = unsafeNameIn(place);
  if (unsafe !== undefined) return { problems: [{ ...start, code: 'unsafeName', values: [unsafe] }] };
  const { source, problems: refused } = parseYaml(file, isToEdit);
  if (!source) return { problems: refused };
  const read = readEntries(source, place);
  return { read, problems: [...refused, ...read.problems] };
}

function placed({ record, source, start, positions }: ReadEntry): PlacedRecord {
  const { line, col } = source.lines.linePos(start);
  return { ...record, file: source.path, position: [line, col], positions };
}

/** The same key twice, in one file or in two. The first one counts. */
function repeated(records: readonly PlacedRecord[]): readonly FileProblem[] {
  const first = new Map<string, PlacedRecord>();
  return records.flatMap((record) => {
    const earlier = first.get(keyOf(record));
    if (!earlier) {
      first.set(keyOf(record), record);
      return [];
    }
    const [line, column] = record.position;
    const values = [record.key, earlier.file, earlier.position[0]];
    return [{ code: 'keyTwice' as const, values, severity: 'error' as const, file: record.file, line, column }];
  });
}

/** Everything below an account hangs on what its own file says. What is wrong with that file is told already. */
function withoutAccount(
  files: readonly PlanFile[],
  records: readonly PlacedRecord[],
  problems: readonly FileProblem[],
): readonly FileProblem[] {
  const settled = new Set(records.filter(({ object }) => object === 'Account').map(({ key }) => key));
  for (const { file } of problems) {
    const place = filePlace(file);
    if (place?.kind === 'account') settled.add(place.account!);
  }
  return files.flatMap(({ path }) => {
    const place = filePlace(path);
    if (place?.account === undefined || unsafeNameIn(place) !== undefined || settled.has(place.account)) return [];
    settled.add(place.account);
    const values = [`accounts/${place.account}/account.yaml`];
    return [{ code: 'noAccountFile' as const, values, severity: 'error' as const, file: path, line: 1, column: 1 }];
  });
}

export function byPlace(one: FileProblem, other: FileProblem): number {
  return (one.file < other.file ? -1 : one.file > other.file ? 1 : 0) || one.line - other.line || one.column - other.column;
}

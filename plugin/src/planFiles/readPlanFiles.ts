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

/** Reads the files of a plan project as records. Pure: nothing outside the texts is looked at. */
export function readPlanFiles(files: readonly PlanFile[]): PlanFilesReading {
  const { read, problems } = readFiles(files);
  const records = read.flatMap(({ entries }) => entries.map(placed));
  return { records, problems: [...problems, ...repeated(records), ...withoutAccount(read)].sort(byPlace) };
}

/** The same with the nodes, for rewriting. */
export function readFiles(files: readonly PlanFile[]): { readonly read: readonly ReadFile[]; readonly problems: readonly FileProblem[] } {
  const read: ReadFile[] = [];
  const problems: FileProblem[] = [];
  for (const file of files) {
    const place = filePlace(file.path);
    const start = { severity: 'error', file: file.path, line: 1, column: 1 } as const;
    if (!place) {
      problems.push({ ...start, code: 'unknownFile', values: [file.path], severity: 'warning' });
      continue;
    }
    const unsafe = unsafeNameIn(place);
    if (unsafe !== undefined) {
      problems.push({ ...start, code: 'unsafeName', values: [unsafe] });
      continue;
    }
    const { source, problems: refused } = parseYaml(file);
    problems.push(...refused);
    if (!source) continue;
    const entries = readEntries(source, place);
    read.push(entries);
    problems.push(...entries.problems);
  }
  return { read, problems };
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

/** Everything below an account hangs on what its own file says. */
function withoutAccount(read: readonly ReadFile[]): readonly FileProblem[] {
  const known = new Set(
    read.flatMap(({ entries }) => entries.filter(({ section }) => section.object === 'Account').map(({ record }) => record.key)),
  );
  const told = new Set<string>();
  return read.flatMap(({ place: { account }, source: { path } }) => {
    if (account === undefined || known.has(account) || told.has(account)) return [];
    told.add(account);
    return [
      {
        code: 'noAccountFile' as const,
        values: [`accounts/${account}/account.yaml`],
        severity: 'error' as const,
        file: path,
        line: 1,
        column: 1,
      },
    ];
  });
}

export function byPlace(one: FileProblem, other: FileProblem): number {
  return (one.file < other.file ? -1 : one.file > other.file ? 1 : 0) || one.line - other.line || one.column - other.column;
}

import { planDiff, type DiffGroup } from '../diff/planDiff.ts';
import { checkPlanFiles, type CheckedPlanFiles } from '../planFiles/checkPlanFiles.ts';
import { keyOf } from '../planFiles/keyedRecord.ts';
import type { PlacedRecord } from '../planFiles/placedRecord.ts';
import type { FileProblem } from '../planFiles/problem.ts';
import { placeText, problemText } from '../planFiles/problemText.ts';
import type { PlanFilesReading } from '../planFiles/readPlanFiles.ts';
import { rewritePlanFiles } from '../planFiles/rewritePlanFiles.ts';
import type { PlanFile } from '../planFiles/yamlSource.ts';
import { columnsOf } from './csvSections.ts';
import { importRows, type ImportedRows, type ImportOptions } from './importRows.ts';
import type { RowProblem, SaidRows } from './saidRows.ts';

/** What an import would do. Nothing is written yet. */
export interface CsvImport {
  /** Files that are new or changed; none where rows are wrong, unless those are skipped. */
  readonly files: readonly PlanFile[];
  readonly differences: DiffGroup[];
  readonly counts: {
    readonly rows: number;
    readonly added: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly wrong: number;
  };
  /** By row. */
  readonly problems: readonly RowProblem[];
}

export interface CsvImportOptions extends ImportOptions {
  /** Leaves wrong rows out; else one wrong row stops all. */
  readonly skipsInvalid: boolean;
  readonly splitFrom: number;
  /** For whoever keeps readings of single files. */
  readonly readOne?: (file: PlanFile) => PlanFilesReading;
}

/**
 * Works out what a sheet changes in plan files: its rows by themselves, then the files as they would be, by the same checks as `validate`. A row that
 * needs a wrong one is wrong too. Pure. @param before the files, which can be read
 */
export function importCsv(said: SaidRows, files: readonly PlanFile[], before: CheckedPlanFiles, options: CsvImportOptions): CsvImport {
  const told = new Map<number, RowProblem[]>();
  const tell = (problems: readonly RowProblem[]) => {
    for (const problem of problems) told.set(problem.row, [...(told.get(problem.row) ?? []), problem]);
  };
  const sorted = () => [...told.values()].flat().sort((one, other) => one.row - other.row);
  tell(said.problems);
  for (;;) {
    const rows = { ...said, rows: said.rows.filter(({ row }) => !told.has(row)) };
    const imported = importRows(rows, before.records, options);
    tell(imported.problems);
    if (imported.problems.length > 0 && options.skipsInvalid) continue;
    // What the checks would find then may only follow from what is told already.
    if (told.size > 0 && !options.skipsInvalid)
      return { files: [], differences: [], counts: countsOf(imported, [], said.rows.length, told), problems: sorted() };
    const changed = rewritePlanFiles(
      files,
      { set: imported.records.map(({ record }) => record) },
      { splitFrom: options.splitFrom, reading: before },
    );
    const paths = new Set(changed.map(({ path }) => path));
    const after = checkPlanFiles([...files.filter(({ path }) => !paths.has(path)), ...changed], options.readOne);
    const found = problemsOfFiles(before, after, imported, said, options);
    tell(found);
    if (found.length > 0 && options.skipsInvalid && found.some(({ row }) => row > 0)) continue;
    const problems = sorted();
    const isStopped = problems.length > 0 && (!options.skipsInvalid || found.length > 0);
    const differences = planDiff(before.records, after.records);
    return { files: isStopped ? [] : changed, differences, counts: countsOf(imported, differences, said.rows.length, told), problems };
  }
}

function countsOf(
  { records }: ImportedRows,
  differences: readonly DiffGroup[],
  rows: number,
  told: ReadonlyMap<number, unknown>,
): CsvImport['counts'] {
  const changed = new Set(differences.flatMap((group) => group.differences.filter(({ kind }) => kind === 'changed').map(keyOf)));
  const right = records.filter(({ row }) => !told.has(row));
  const added = right.filter(({ isNew }) => isNew).length;
  const different = right.filter(({ isNew, record }) => !isNew && changed.has(keyOf(record))).length;
  return { rows, added, changed: different, unchanged: right.length - added - different, wrong: rows - right.length };
}

/** What the checks find in the files as they would be and did not find before, told of the rows it comes from. */
function problemsOfFiles(
  before: CheckedPlanFiles,
  after: CheckedPlanFiles,
  { records }: ImportedRows,
  { headerOf }: SaidRows,
  { section }: ImportOptions,
): readonly RowProblem[] {
  const ownerBefore = ownerOf(before);
  const known = new Set(before.problems.map((problem) => `${problemText(problem)} ${ownerBefore(problem)?.name}`));
  const rowOf = new Map(records.map(({ row, record }) => [keyOf(record), row]));
  const owner = ownerOf(after);
  const columns = columnsOf(section);
  return after.problems
    .filter(({ severity }) => severity === 'error')
    .flatMap((problem): RowProblem[] => {
      const { name, field } = owner(problem) ?? {};
      const message = problemText(problem);
      if (known.has(`${message} ${name}`)) return [];
      const row = rowOf.get(name ?? '');
      const column = columns.find((one) => one.kind === 'field' && one.spec.field === field);
      return row === undefined
        ? [{ row: 0, column: null, message: `${placeText(problem)} ${message}` }]
        : [{ row, column: column ? headerOf(column) : null, message }];
    });
}

/** The record, and the field, that stands where a problem is. */
function ownerOf({ records }: { readonly records: readonly PlacedRecord[] }) {
  const places = new Map<string, { readonly name: string; readonly field?: string }>();
  const at = (file: string, [line, column]: readonly [number, number]) => `${file}:${line}:${column}`;
  for (const record of records) {
    for (const [field, position] of Object.entries(record.positions)) places.set(at(record.file, position), { name: keyOf(record), field });
    if (!places.has(at(record.file, record.position))) places.set(at(record.file, record.position), { name: keyOf(record) });
  }
  return ({ file, line, column }: FileProblem) => places.get(at(file, [line, column]));
}

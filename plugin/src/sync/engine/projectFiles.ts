import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPlanFiles, type CheckedPlanFiles } from '../../planFiles/checkPlanFiles.ts';
import { LAYOUT } from '../../planFiles/layout.ts';
import { METADATA } from '../../planFiles/metadata.ts';
import type { PlacedRecord, Position } from '../../planFiles/placedRecord.ts';
import { readPlanFolder, type PlanFolder } from '../../planFiles/planFolder.ts';
import type { FileProblem } from '../../planFiles/problem.ts';
import { readPlanFile, type PlanFilesReading } from '../../planFiles/readPlanFiles.ts';
import type { PlanFile } from '../../planFiles/yamlSource.ts';
import { jsonLine, readJsonLines } from './jsonLines.ts';
import { SYNC_FOLDER, writeWhole } from './syncFolder.ts';

/** A project as its files say it, checked. */
export interface ProjectFiles extends PlanFolder, CheckedPlanFiles {
  readonly problems: readonly FileProblem[];
  /** Line and column of what is said of a field; of the record where nothing is. */
  readonly placeOf: (record: PlacedRecord, field: string) => Position;
}

type KeptRecord = readonly [
  object: string,
  key: string,
  fields: PlacedRecord['fields'],
  references: PlacedRecord['references'],
  at: Position,
];
type KeptFile = readonly [path: string, hash: string, records: readonly KeptRecord[]];

/** What a text says follows from the text and from the format; a new plugin with another format reads everything anew. */
const FORMAT = createHash('sha256')
  .update(JSON.stringify([1, LAYOUT, METADATA]))
  .digest('base64');

/**
 * Reads and checks the files of a project. Parsing is what costs, so what a text says is kept by its hash: only files that have changed are parsed.
 * Where each field stands is not kept: it is asked for only where something is to be told.
 */
export async function readProjectFiles(root: string): Promise<ProjectFiles> {
  const folder = await readPlanFolder(root);
  const own = join(root, ...SYNC_FOLDER.split('/'));
  const path = join(own, 'parsed.jsonl');
  await keepOutOfGit(own);
  const kept = await keptFiles(path);
  const hashes = new Map(folder.files.map(({ path: name, text }) => [name, createHash('sha256').update(text).digest('base64')]));
  const readings = new Map<string, PlanFilesReading>();
  let isNew = false;
  const readOne = (file: PlanFile) => {
    const known = readings.get(file.path) ?? readingOf(kept.get(file.path), hashes.get(file.path)!);
    const reading = known ?? readPlanFile(file);
    isNew ||= !known && reading.problems.length === 0;
    readings.set(file.path, reading);
    return reading;
  };
  let checked = checkPlanFiles(folder.files, readOne);
  if (checked.problems.length > 0) {
    // Now the places matter.
    const told = new Set(checked.problems.map(({ file }) => file));
    for (const file of folder.files) if (told.has(file.path)) readings.set(file.path, readPlanFile(file));
    checked = checkPlanFiles(folder.files, readOne);
  }
  if (isNew || [...kept.keys()].some((name) => !hashes.has(name))) await writeWhole(path, linesOf(folder.files, readings, hashes));
  return { ...folder, ...checked, problems: [...folder.problems, ...checked.problems], placeOf: placesIn(folder.files) };
}

/** Whatever the project ignores: what belongs to one checkout is never committed. */
async function keepOutOfGit(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '.gitignore'), '*\n', { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

function readingOf(kept: KeptFile | undefined, hash: string): PlanFilesReading | undefined {
  if (!kept || kept[1] !== hash) return undefined;
  const [file, , records] = kept;
  return {
    problems: [],
    records: records.map(([object, key, fields, references, position]) => ({
      ...{ object, key, fields, references, file, position },
      positions: {},
    })),
  };
}

async function keptFiles(path: string): Promise<ReadonlyMap<string, KeptFile>> {
  const kept = new Map<string, KeptFile>();
  try {
    let isHead = true;
    for (const line of (await readJsonLines(path)) ?? []) {
      if (isHead && line !== FORMAT) return kept;
      if (!isHead) kept.set((line as KeptFile)[0], line as KeptFile);
      isHead = false;
    }
    return kept;
  } catch {
    // Damaged: everything is parsed anew.
    return new Map();
  }
}

function* linesOf(
  files: readonly PlanFile[],
  readings: ReadonlyMap<string, PlanFilesReading>,
  hashes: ReadonlyMap<string, string>,
): Iterable<string> {
  yield jsonLine(FORMAT);
  for (const { path } of files) {
    const { records, problems } = readings.get(path)!;
    if (problems.length > 0) continue;
    const rows = records.map(({ object, key, fields, references, position }): KeptRecord => [object, key, fields, references, position]);
    yield jsonLine([path, hashes.get(path)!, rows] satisfies KeptFile);
  }
}

function placesIn(files: readonly PlanFile[]): ProjectFiles['placeOf'] {
  const parsed = new Map<string, readonly PlacedRecord[]>();
  return (record, field) => {
    if (record.positions[field]) return record.positions[field];
    const text = files.find(({ path }) => path === record.file);
    if (!text) return record.position;
    if (!parsed.has(record.file)) parsed.set(record.file, readPlanFile(text).records);
    const found = parsed.get(record.file)!.find(({ object, key }) => object === record.object && key === record.key);
    return found?.positions[field] ?? found?.position ?? record.position;
  };
}

import { filePlace, pathOf } from '../planFiles/filePath.ts';
import { keyOf, type KeyedRecord } from '../planFiles/keyedRecord.ts';
import { findProject } from '../planFiles/planFolder.ts';
import { readPlanFile } from '../planFiles/readPlanFiles.ts';
import { rewritePlanFiles, type PlanFilesChange } from '../planFiles/rewritePlanFiles.ts';
import { relative, sep } from 'node:path';

/** One plan file by itself, whose text may be another one. */
export interface OneFile {
  /** Inside the project. A part of a section is called like the whole: what is new is to be put into this file and no other. */
  readonly path: string;
}

/** Records of a text; undefined where it cannot be read as a whole. No text is no records. */
export function recordsIn({ path }: OneFile, text: string): readonly KeyedRecord[] | undefined {
  if (text.trim() === '') return [];
  const { records, problems } = readPlanFile({ path, text });
  const isRead = problems.every(({ severity }) => severity !== 'error') && new Set(records.map(keyOf)).size === records.length;
  return isRead ? records.map(({ object, key, fields, references }) => ({ object, key, fields, references })) : undefined;
}

/** A text that says other records, changed in no other place. */
export function rewritten({ path }: OneFile, text: string, change: PlanFilesChange): string {
  const files = text.trim() === '' ? [] : [{ path, text }];
  const [changed] = rewritePlanFiles(files, change, { splitFrom: Infinity });
  return changed ? changed.text : text;
}

/** A text that says just these records. */
export function saying(file: OneFile, text: string, records: readonly KeyedRecord[]): string {
  const wanted = new Set(records.map(keyOf));
  const remove = (recordsIn(file, text) ?? []).filter((record) => !wanted.has(keyOf(record)));
  return rewritten(file, text, { set: records, remove });
}

/**
 * The plan file at a path of a git repository; undefined for what is none.
 * @param directory where the path starts: the top of the work tree, whose plan project may be a folder below it
 */
export async function oneFile(path: string, directory: string): Promise<OneFile | undefined> {
  const full = [directory, ...path.split('/')].join(sep);
  const root = await findProject(full);
  const inside = root === undefined ? path : relative(root, full).split(sep).join('/');
  // A project that is not checked out: what looks like one.
  const place = filePlace(inside) ?? filePlace(/(?:^|\/)((?:accounts\/.*|solutions|policy)\.ya?ml)$/.exec(path)?.[1] ?? '');
  if (!place) return undefined;
  const { part: _, ...whole } = place;
  return { path: pathOf(whole) };
}

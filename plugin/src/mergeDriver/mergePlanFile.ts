import { isDeepStrictEqual } from 'node:util';
import { keyOf, type KeyedRecord } from '../planFiles/keyedRecord.ts';
import { mergeRecords } from '../sync/merge/mergeRecords.ts';
import { carryEntries } from './carryEntries.ts';
import { conflictSides } from './conflictSides.ts';
import { conflictWords } from './conflictWords.ts';
import { leaveMoved } from './leaveMoved.ts';
import { mergeWords } from './mergeWords.ts';
import { recordsIn, saying, type OneFile } from './fileText.ts';
import { gitTextMerge, type Versions } from './gitTextMerge.ts';

/** One file made of three. */
export interface MergedFile {
  readonly text: string;
  /** In words; none where all is merged. Else the text has git's markers around each. */
  readonly conflicts: readonly string[];
}

/**
 * Merges three versions of a plan file by record and field. What one branch wrote stays byte for byte but for what the other changed.
 * @returns undefined where one of them cannot be read: then lines are all there is to go by
 */
export async function mergePlanFile(file: OneFile, texts: Versions<string>, markerSize?: number): Promise<MergedFile | undefined> {
  const [base, ours, theirs] = [texts.base, texts.ours, texts.theirs].map((text) => recordsIn(file, text));
  if (!base || !ours || !theirs) return undefined;
  const versions = leaveMoved(mergeWords({ base, ours, theirs }));
  const { records, conflicts } = mergeRecords(versions.base, versions.ours, versions.theirs);
  const text = await mergedText(file, texts, records);
  if (text === undefined) return undefined;
  if (conflicts.length === 0) return { text, conflicts: [] };
  const sides = conflictSides(records, conflicts, versions.base);
  const sideTexts = textsOf(file, text, sides);
  const marked = sideTexts && (await gitTextMerge(sideTexts, { markerSize }));
  if (!marked || marked.conflicts === 0) return undefined;
  const words = conflicts.flatMap((conflict) => conflictWords(conflict, { base, ours, theirs }));
  return { text: marked.bytes.toString('utf8'), conflicts: words };
}

/** The lines of both, saying what was decided; undefined where that cannot be written. */
async function mergedText(file: OneFile, texts: Versions<string>, records: readonly KeyedRecord[]): Promise<string | undefined> {
  const lines = (await gitTextMerge(texts, { favour: 'ours' }))?.bytes.toString('utf8');
  for (const draft of lines === undefined || lines === texts.ours ? [texts.ours] : [lines, texts.ours]) {
    const there = recordsIn(file, draft);
    if (!there) continue;
    const text = attempt(() => {
      const known = new Set(there.map(keyOf));
      const missing = records.filter((record) => !known.has(keyOf(record)));
      const carried = missing.length > 0 ? carryEntries(file, draft, texts.theirs, missing) : draft;
      return saying(file, recordsIn(file, carried) ? carried : draft, records);
    });
    if (text !== undefined && isSaid(file, text, records)) return text;
  }
  return undefined;
}

function textsOf(file: OneFile, text: string, sides: Versions<readonly KeyedRecord[]>): Versions<string> | undefined {
  return attempt(() => ({
    ours: saying(file, text, sides.ours),
    base: saying(file, text, sides.base),
    theirs: saying(file, text, sides.theirs),
  }));
}

/** Whatever goes wrong, lines can be merged; git would take a driver that fails for one that left our version as it is to be. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Does a text say just these records? Whatever went wrong on the way, nothing is lost. */
function isSaid(file: OneFile, text: string, records: readonly KeyedRecord[]): boolean {
  const said = recordsIn(file, text);
  const sorted = (all: readonly KeyedRecord[]) => [...all].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return said !== undefined && isDeepStrictEqual(sorted(said).map(plain), sorted(records).map(plain));
}

/** Keys in lower case; fields in no order. */
function plain({ object, key, fields, references }: KeyedRecord) {
  return { object, key: key.toLowerCase(), fields: { ...fields }, references: { ...references } };
}

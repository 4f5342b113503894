/** What can be wrong with plan files. The words are in `messages/plan-files.md`, the values fill them in. */
export type ProblemCode =
  /** what the parser says */
  | 'notYaml'
  | 'tabIndent'
  | 'notUtf8'
  /** code of the character */
  | 'controlCharacter'
  /** path */
  | 'notAFile'
  /** megabytes at most */
  | 'tooLarge'
  /** levels at most */
  | 'tooDeep'
  | 'anchor'
  | 'alias'
  | 'tag'
  | 'mergeKey'
  | 'complexKey'
  | 'severalDocuments'
  /** path */
  | 'unknownFile'
  /** name, and why it is none */
  | 'unsafeName'
  /** key */
  | 'unsafeKey'
  /** key, characters at most */
  | 'longKey'
  /** key, file, line */
  | 'keyTwice'
  /** name */
  | 'nameTwice'
  /** kind of file */
  | 'fileNotMap'
  /** section */
  | 'sectionNotMap'
  | 'sectionNotList'
  /** section, kind of file, names that would do */
  | 'unknownSection'
  /** entry */
  | 'entryNotMap'
  /** field, names that would do */
  | 'unknownField'
  /** field, nearest field */
  | 'unknownFieldNear'
  /** field, label */
  | 'requiredField'
  /** field, word, words that would do */
  | 'unknownWord'
  /** field, word, nearest word */
  | 'unknownWordNear'
  /** field, what is said */
  | 'notANumber'
  | 'notADate'
  | 'notAMoment'
  | 'notYesOrNo'
  /** field */
  | 'notText'
  | 'notAList'
  /** field, limits */
  | 'numberTooLarge'
  /** field, decimals */
  | 'tooManyDecimals'
  /** field, characters at most, characters now */
  | 'textTooLong'
  /** object, key */
  | 'unknownReference'
  /** object, key, nearest key */
  | 'unknownReferenceNear'
  /** sentence of the org */
  | 'orgRule'
  /** names of the records in the circle */
  | 'circle'
  /** file */
  | 'noAccountFile'
  /** file */
  | 'noPlan'
  /** what the text says */
  | 'policyLine'
  /** what the project file says, what it may say */
  | 'unknownSetting';

/** Something wrong at one place of a file. */
export interface FileProblem {
  readonly code: ProblemCode;
  readonly values: readonly (string | number)[];
  readonly severity: 'error' | 'warning';
  /** Path inside the project, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/** The nearest of some words to a misspelt one, if one is near enough to be meant. */
export function nearest(word: string, choices: readonly string[]): string | undefined {
  const said = word.toLowerCase();
  const limit = Math.max(1, Math.floor(said.length / 3));
  let best: { readonly choice: string; readonly distance: number } | undefined;
  for (const choice of choices) {
    if (Math.abs(choice.length - said.length) > limit) continue;
    const distance = editDistance(said, choice.toLowerCase());
    if (distance <= limit && (!best || distance < best.distance)) best = { choice, distance };
  }
  return best?.choice;
}

/** Levenshtein's, with two letters swapped as one slip (optimal string alignment). */
function editDistance(one: string, other: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      next.push(
        Math.min(
          next[j - 1]! + 1,
          row[j]! + 1,
          row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1),
          isSwapped ? before[j - 2]! + 1 : Infinity,
        ),
      );
    }
    [before, row] = [row, next];
  }
  return row[other.length]!;
}

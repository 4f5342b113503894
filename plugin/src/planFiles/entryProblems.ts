import type { z } from 'zod';
import { NUMBER } from './plainValue.ts';
import { nearest, type ProblemCode } from './problem.ts';
import type { FieldSpec, SectionSpec } from './sections.ts';

/** What is wrong with one entry: the field, by its name in the file, what, and whether the entry can be used without it. */
export interface EntryProblem {
  readonly name: string;
  readonly code: ProblemCode;
  readonly values: readonly (string | number)[];
}

/** The schema's findings in our words. @param said the entry as plain data */
export function entryProblems(
  issues: readonly z.core.$ZodIssue[],
  section: SectionSpec,
  said: Readonly<Record<string, unknown>>,
): readonly EntryProblem[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((name) => unknownField(name, section));
    const name = String(issue.path[0] ?? '');
    const value = issue.path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step], said);
    const spec = section.byName.get(name);
    if (name === 'key') return [{ name, code: 'longKey', values: [shorten(value), 120] }];
    return spec ? [{ name, ...fieldProblem(issue, spec, value) }] : [];
  });
}

function unknownField(name: string, { byName, children, form }: SectionSpec): EntryProblem {
  const names = [...byName.keys(), ...children.map((child) => child.name), ...(form === 'list' ? ['key'] : [])];
  const near = nearest(name, names);
  return near ? { name, code: 'unknownFieldNear', values: [name, near] } : { name, code: 'unknownField', values: [name, names.join(', ')] };
}

function fieldProblem(issue: z.core.$ZodIssue, spec: FieldSpec, value: unknown): Omit<EntryProblem, 'name'> {
  const { name, label, kind, words = [], length = 255, precision = 18, scale = 0 } = spec;
  if (value === undefined) return { code: 'requiredField', values: [name, label] };
  const isSimple = typeof value !== 'object';
  switch (kind) {
    case 'word':
    case 'words':
      if (kind === 'words' && issue.path.length === 1) return { code: 'notAList', values: [name, words.slice(0, 2).join(', ')] };
      return isSimple ? unknownWord(name, String(value), words) : { code: 'notText', values: [name] };
    case 'number':
      if (typeof value !== 'number' && !NUMBER.test(String(value))) return { code: 'notANumber', values: [name, shorten(value)] };
      return typeof value === 'string' || issue.code === 'custom'
        ? { code: 'tooManyDecimals', values: [name, scale] }
        : { code: 'numberTooLarge', values: [name, precision - scale] };
    case 'yesNo':
      return { code: 'notYesOrNo', values: [name, shorten(value)] };
    case 'date':
      return { code: 'notADate', values: [name, shorten(value)] };
    case 'moment':
      return { code: 'notAMoment', values: [name, shorten(value)] };
    case 'text':
    case 'reference':
      return typeof value === 'string'
        ? { code: 'textTooLong', values: [name, length, value.length] }
        : { code: 'notText', values: [name] };
  }
}

function unknownWord(name: string, value: string, words: readonly string[]): Omit<EntryProblem, 'name'> {
  const near = nearest(value, words);
  return near
    ? { code: 'unknownWordNear', values: [name, shorten(value), near] }
    : { code: 'unknownWord', values: [name, shorten(value), words.join(', ')] };
}

/** A sentence must not become as long as what somebody pasted. */
export function shorten(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

import type { FileAdvice } from '../advice/adviseAccount.ts';
import { keyOf } from '../planFiles/keyedRecord.ts';
import type { PlacedRecord } from '../planFiles/placedRecord.ts';
import type { FileProblem } from '../planFiles/problem.ts';

/** How bad a finding is; `error` is the worst. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Something found in plan files, at one place. */
export interface Finding {
  /** Of a check of the method, e.g. `RM001`, which a policy may name; else the name of what is wrong with the file, e.g. `unknownField`. */
  rule: string;
  severity: Severity;
  /** What was found, as a sentence. */
  message: string;
  /** What to do about it; null where the message says so. */
  remedy: string | null;
  /** Path of the file inside the project, with slashes. */
  file: string;
  /** Line, from 1. */
  line: number;
  /** Column, from 1. */
  column: number;
}

/** @param wordsOf gives the sentence of a problem */
export function findingOfProblem(problem: FileProblem, wordsOf: (problem: FileProblem) => string): Finding {
  const { code, severity, file, line, column } = problem;
  return { rule: code, severity, message: wordsOf(problem), remedy: null, file, line, column };
}

/** Where the first record stands that advice points at; else the account itself. */
export function findingOfAdvice(
  { code, severity, sentence, remedy, ids }: FileAdvice,
  records: ReadonlyMap<string, PlacedRecord>,
  account: PlacedRecord,
): Finding {
  const record = ids.map((id) => records.get(id)).find((one) => one !== undefined) ?? account;
  const [line, column] = record.position;
  return { rule: code, severity, message: sentence, remedy, file: record.file, line, column };
}

export function recordsById(records: readonly PlacedRecord[]): ReadonlyMap<string, PlacedRecord> {
  return new Map(records.map((record) => [keyOf(record), record]));
}

/** By place; at one place the worst first. */
export function byPlaceAndSeverity(one: Finding, other: Finding): number {
  return (
    (one.file < other.file ? -1 : one.file > other.file ? 1 : 0) ||
    one.line - other.line ||
    SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
    one.column - other.column
  );
}

/** Is one of the findings at least so bad? `never` asks for nothing. */
export function reaches(findings: readonly Finding[], limit: Severity | 'never'): boolean {
  return limit !== 'never' && findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(limit));
}

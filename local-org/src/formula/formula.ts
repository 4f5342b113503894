import type { FieldType } from '../schema/schema.ts';

/** Dates are `YYYY-MM-DD`, datetimes ISO 8601 UTC; blank is null. */
export type FormulaValue = string | number | boolean | null;

/** What a formula may read. `path` is as written: `['Wallet__c']`, `['Account__r', 'Name']`, `['$User', 'Id']`. */
export interface FormulaEnvironment {
  value(path: readonly string[]): FormulaValue;
  /** The value before this write; only in rules. */
  priorValue?(path: readonly string[]): FormulaValue;
  readonly isNew?: boolean;
  /** Epoch milliseconds, UTC. */
  readonly now: number;
}

export interface FormulaOptions {
  readonly blanksAs: 'zero' | 'blank';
  /** The type a referenced field has, or undefined when there is no such field (compiling then fails). */
  typeOf(path: readonly string[]): FieldType | undefined;
}

export interface CompiledFormula {
  /** Every field the formula reads, in order of first use, without doubles. */
  readonly references: readonly (readonly string[])[];
  evaluate(environment: FormulaEnvironment): FormulaValue;
}

/** Thrown by `compileFormula`: what is wrong and at which character (0-based). */
export class FormulaError extends Error {
  readonly position: number;
  constructor(message: string, position: number) {
    super(message);
    this.name = 'FormulaError';
    this.position = position;
  }
}

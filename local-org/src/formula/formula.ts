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
  /** The type the formula must come to; a `percent` result is then given as 50 for a half. Unchecked when absent. */
  readonly returns?: FieldType;
}

export interface CompiledFormula {
  /** Every field the formula reads, in order of first use, without doubles. The environment is asked with these very arrays. */
  readonly references: readonly (readonly string[])[];
  /** @throws FormulaEvaluationError for what only shows with the data: division by zero, a date that does not exist, a text that is no number */
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

/** Thrown by `evaluate`. A formula field is then blank (`#Error!` on Salesforce's screens); a rule reports it. */
export class FormulaEvaluationError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'FormulaEvaluationError';
  }
}

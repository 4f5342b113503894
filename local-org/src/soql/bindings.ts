import type { SQLInputValue } from 'node:sqlite';

/** What a bound value may depend on when the query runs. */
export interface RunContext {
  readonly userId: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

export type Binding = SQLInputValue | ((context: RunContext) => SQLInputValue);

/** Numbered parameters of one SQL statement: `?1`, `?2`, …, so that parts may be put together in any order. */
export interface Bindings {
  /** The placeholder for a value. */
  add(value: Binding): string;
  values(context: RunContext): SQLInputValue[];
}

export function createBindings(): Bindings {
  const all: Binding[] = [];
  return {
    add: (value) => `?${all.push(value)}`,
    values: (context) => all.map((value) => (typeof value === 'function' ? value(context) : value)),
  };
}

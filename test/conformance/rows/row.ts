export type Client = 'sf' | 'SFDMU' | 'jsforce' | 'HTTP';

/** One line of the table of what is supported. */
export interface Row {
  readonly client: Client;
  /** The room of the table it stands in. */
  readonly area: string;
  /** As a user types or writes it. */
  readonly call: string;
  /** What happens, in a few words that end the sentence "this call …". */
  readonly outcome: string;
  /** The org says no, and how: Salesforce's error code. */
  readonly refusal?: string;
}

/** A command of the CLI. */
export interface CommandRow extends Row {
  readonly client: 'sf' | 'SFDMU';
  /** What follows `sf`, as typed; `{name}` is what an earlier row of the story kept. */
  readonly command: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Part of what comes back: `exitCode`, what `--json` printed, or `stdout` and `stderr` of a command without it. */
  readonly expected: object;
  /** Names for values of the answer: where they are, e.g. `result.id`. */
  readonly keep?: Readonly<Record<string, string>>;
}

/** Commands that depend on each other, in order. Stories run side by side. */
export type Story = readonly CommandRow[];

import type { Decision } from './decisions.ts';

interface KeyMeaning {
  readonly verdict?: Decision['verdict'];
  /** To another row. */
  readonly step?: 1 | -1;
  /** To the choice of a cell. */
  readonly isPicking?: boolean;
}

/** What keys do on a row; a decided row leads on to the next. */
export const KEYS: Readonly<Record<string, KeyMeaning>> = {
  ArrowDown: { step: 1 },
  ArrowUp: { step: -1 },
  Enter: { verdict: 'link', step: 1 },
  l: { verdict: 'link', step: 1 },
  s: { verdict: 'skip', step: 1 },
  c: { isPicking: true },
};

import { fillIn } from 'c/fillIn';
import type { OsaReading } from 'c/osaReading';
import { factName, LEVEL_NAMES, STANDING_WORDS, STATE_WORDS, type FactState } from 'c/readinessWords';
import { formatPercent } from 'c/userFormat';
import { FACT_GROUPS } from './gridLines.ts';
import { LABELS } from './labels.ts';

/** The account as a whole, above the grid. */
export interface SummaryView {
  readonly standing: string;
  readonly standingClass: string;
  readonly help: string;
  readonly ready: string;
  /** How much of each level is known. */
  readonly levels: readonly { readonly key: string; readonly text: string; readonly style: string }[];
  readonly next: string;
}

export function summaryView({ readiness }: OsaReading): SummaryView {
  const { standing, centers, knownShare, next } = readiness;
  const { name, help } = STANDING_WORDS[standing];
  const isReady = centers.filter((one) => one.standing !== 'Not Ready').length;
  return {
    standing: name,
    standingClass: standing === 'Not Ready' ? 'standing standing_not-ready' : 'standing',
    help,
    ready: fillIn(LABELS.SUMMARY, isReady, centers.length),
    levels: FACT_GROUPS.map(({ level }) => ({
      key: level,
      text: fillIn(LABELS.SHARES, LEVEL_NAMES[level], formatPercent(Math.floor(100 * knownShare[level]))),
      style: `inline-size: ${100 * knownShare[level]}%`,
    })),
    next: next ? fillIn(LABELS.NEXT_SHARED, factName(next.code), next.buyingCenterIds.length, centers.length) : LABELS.NOTHING_MISSING,
  };
}

const LEGEND: readonly FactState[] = ['fresh', 'stale', 'never', 'missing'];

export const legendView = LEGEND.map((state) => ({ key: state, className: `swatch fact_${state}`, text: STATE_WORDS[state] }));

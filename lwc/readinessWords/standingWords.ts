import HELP_BEST_PRACTICE from '@salesforce/label/c.Readiness_HelpBestPractice';
import HELP_NOT_READY from '@salesforce/label/c.Readiness_HelpNotReady';
import HELP_READY from '@salesforce/label/c.Readiness_HelpReady';
import HELP_WELL_PREPARED from '@salesforce/label/c.Readiness_HelpWellPrepared';
import LEVEL_BEST_PRACTICE from '@salesforce/label/c.Readiness_LevelBestPractice';
import LEVEL_RECOMMENDED from '@salesforce/label/c.Readiness_LevelRecommended';
import LEVEL_REQUIRED from '@salesforce/label/c.Readiness_LevelRequired';
import STANDING_BEST_PRACTICE from '@salesforce/label/c.Readiness_StandingBestPractice';
import STANDING_NOT_READY from '@salesforce/label/c.Readiness_StandingNotReady';
import STANDING_READY from '@salesforce/label/c.Readiness_StandingReady';
import STANDING_WELL_PREPARED from '@salesforce/label/c.Readiness_StandingWellPrepared';
import STATE_FRESH from '@salesforce/label/c.Readiness_StateFresh';
import STATE_MISSING from '@salesforce/label/c.Readiness_StateMissing';
import STATE_NEVER from '@salesforce/label/c.Readiness_StateNever';
import STATE_STALE from '@salesforce/label/c.Readiness_StateStale';
import type { FactLevel, FactReading, Standing } from 'c/readinessReading';

export const LEVEL_NAMES: Readonly<Record<FactLevel, string>> = {
  Required: LEVEL_REQUIRED,
  Recommended: LEVEL_RECOMMENDED,
  'Best Practice': LEVEL_BEST_PRACTICE,
};

/** How far one may go, and why. */
export const STANDING_WORDS: Readonly<Record<Standing, { readonly name: string; readonly help: string }>> = {
  'Not Ready': { name: STANDING_NOT_READY, help: HELP_NOT_READY },
  Ready: { name: STANDING_READY, help: HELP_READY },
  'Well Prepared': { name: STANDING_WELL_PREPARED, help: HELP_WELL_PREPARED },
  'Best Practice': { name: STANDING_BEST_PRACTICE, help: HELP_BEST_PRACTICE },
};

/** How a fact stands, in one word: what the colour and the sign of its square say. */
export type FactState = 'missing' | 'fresh' | 'stale' | 'never';

export function factState({ isKnown, freshness }: Pick<FactReading, 'isKnown' | 'freshness'>): FactState {
  if (!isKnown) return 'missing';
  return freshness === 'fresh' ? 'fresh' : freshness === 'stale' ? 'stale' : 'never';
}

export const STATE_WORDS: Readonly<Record<FactState, string>> = {
  missing: STATE_MISSING,
  fresh: STATE_FRESH,
  stale: STATE_STALE,
  never: STATE_NEVER,
};

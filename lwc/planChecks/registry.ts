import type { Check } from './check.ts';
import { evidenceChecks } from './evidenceChecks.ts';
import { peopleChecks } from './peopleChecks.ts';
import { valueChecks } from './valueChecks.ts';
import { walletChecks } from './walletChecks.ts';

/** The checks of the white-space matrix (system C), by code. Those of the relationship map are `RELATIONSHIP_CHECKS`, of objectives `OBJECTIVE_CHECKS`. */
export const CHECKS: readonly Check[] = [...valueChecks, ...peopleChecks, ...evidenceChecks, ...walletChecks].sort((a, b) =>
  a.code < b.code ? -1 : 1,
);

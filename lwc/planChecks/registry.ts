import type { Check } from './check.ts';
import { evidenceChecks } from './evidenceChecks.ts';
import { peopleChecks } from './peopleChecks.ts';
import { valueChecks } from './valueChecks.ts';
import { walletChecks } from './walletChecks.ts';

/** Every check there is, by code. Checks of further systems join here. */
export const CHECKS: readonly Check[] = [...valueChecks, ...peopleChecks, ...evidenceChecks, ...walletChecks].sort((a, b) =>
  a.code < b.code ? -1 : 1,
);

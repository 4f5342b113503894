import BROKEN from '@salesforce/label/c.RelationshipAdvice_CheckBroken';
import CARRIED_BY_ONE_OF_THEM from '@salesforce/label/c.RelationshipAdvice_CheckCarriedByOneOfThem';
import CARRIED_BY_ONE_OF_US from '@salesforce/label/c.RelationshipAdvice_CheckCarriedByOneOfUs';
import CENTRAL from '@salesforce/label/c.RelationshipAdvice_CheckCentral';
import COMMUNITY from '@salesforce/label/c.RelationshipAdvice_CheckCommunity';
import COVERAGE from '@salesforce/label/c.RelationshipAdvice_CheckCoverage';
import DECIDER from '@salesforce/label/c.RelationshipAdvice_CheckDecider';
import INNER_CIRCLE from '@salesforce/label/c.RelationshipAdvice_CheckInnerCircle';
import OPPONENT from '@salesforce/label/c.RelationshipAdvice_CheckOpponent';
import ROLES from '@salesforce/label/c.RelationshipAdvice_CheckRoles';
import STALE from '@salesforce/label/c.RelationshipAdvice_CheckStale';
import VACATED from '@salesforce/label/c.RelationshipAdvice_CheckVacated';
import WIDE from '@salesforce/label/c.RelationshipAdvice_CheckWide';

/** What each check looks for, by its code. */
const TITLES: Readonly<Record<string, string>> = {
  RM001: DECIDER,
  RM002: CARRIED_BY_ONE_OF_US,
  RM003: CARRIED_BY_ONE_OF_THEM,
  RM004: WIDE,
  RM005: ROLES,
  RM006: OPPONENT,
  RM007: VACATED,
  RM008: COMMUNITY,
  RM009: STALE,
  RM010: COVERAGE,
  RM011: CENTRAL,
  RM012: INNER_CIRCLE,
  RM013: BROKEN,
};

/** A check that has no title yet is called by its code. */
export function checkTitle(code: string): string {
  return TITLES[code] ?? code;
}

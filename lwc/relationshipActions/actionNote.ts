import type { RelationshipAdvice, RelationshipMessageCode } from 'c/planChecks';
import type { BuyingRole } from 'c/planModel';
import { personOf, type RelationshipReading } from 'c/relationshipReading';
import { adviceMessageWords, tellsJudgement, type PeopleNames } from 'c/relationshipWords';

const OF_DECIDERS: readonly RelationshipMessageCode[] = ['deciderNotCovered', 'deciderUnknown'];
const DECIDING: readonly BuyingRole[] = ['Approver', 'Decision Maker'];

/** Whether a sentence, or the mere code of its check, gives away attitude or power: whoever reads the plan may not be allowed to see these. */
export function restsOnJudgement(advice: RelationshipAdvice, reading: RelationshipReading): boolean {
  const { code, values } = advice.message;
  if (tellsJudgement(advice) || code === 'oneOfUsCarries') return true;
  if (!OF_DECIDERS.includes(code)) return false;
  // Who decides by his role in buying does so for everybody to read.
  const roles = personOf(reading, String(values.stakeholderId))?.stakeholder.buyingRoles ?? [];
  return !roles.some((role) => DECIDING.includes(role));
}

/** Where an action came from; empty where it may not say so. */
export function actionNote(advice: RelationshipAdvice, reading: RelationshipReading, names: PeopleNames): string {
  return restsOnJudgement(advice, reading) ? '' : `${advice.code}: ${adviceMessageWords(advice, names)}`;
}

import type { RelationshipAdvice } from 'c/planChecks';
import type { RelationshipReading } from 'c/relationshipReading';
import { restsOnJudgement } from 'c/relationshipActions';

/**
 * The advice a reader gets. Without sight of judgements none that gives one away, and nobody is named as a friend to be asked. (A reading for such a
 * reader has no judgements in it anyway; this holds where a page hides them from somebody who could see them.)
 */
export function toldAdvice(reading: RelationshipReading, canSeeJudgements: boolean): readonly RelationshipAdvice[] {
  if (canSeeJudgements) return reading.advice;
  return reading.advice.filter((advice) => !restsOnJudgement(advice, reading)).map(withoutFriend);
}

function withoutFriend(advice: RelationshipAdvice): RelationshipAdvice {
  if (advice.remedy.code !== 'askForIntroduction') return advice;
  return { ...advice, remedy: { code: 'meetSomebodyThere', values: advice.remedy.values } };
}

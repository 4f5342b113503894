import type { RelationshipAdvice } from 'c/planChecks';
import type { RelationshipReading } from 'c/relationshipReading';
import { restsOnJudgement } from 'c/relationshipActions';

/**
 * The advice a reader gets. Without sight of judgements none that gives one away, and nobody is named as a friend to be asked. (A reading for such a
 * reader has no judgements in it anyway; this holds where a page hides them from somebody who could see them.)
 */
export function toldAdvice(reading: RelationshipReading, canSeeJudgements: boolean): readonly RelationshipAdvice[] {
  if (canSeeJudgements && reading.sees.attitude) return reading.advice;
  const advice = canSeeJudgements ? reading.advice : reading.advice.filter((one) => !restsOnJudgement(one, reading));
  return advice.map(withoutFriend);
}

/** Without sight of attitudes nobody can say who would introduce us, nor that nobody would. */
function withoutFriend(advice: RelationshipAdvice): RelationshipAdvice {
  const { code, values } = advice.remedy;
  if (code !== 'askForIntroduction' && code !== 'meetInPerson') return advice;
  return { ...advice, remedy: { code: 'meetSomebodyThere', values } };
}

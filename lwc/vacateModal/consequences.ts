import { fillIn } from 'c/fillIn';
import { personOf, type RelationshipReading } from 'c/relationshipReading';
import type { RecordId } from 'c/planModel';
import { LABELS } from './labels.ts';
import { headingOf, kindOf, type Leaving } from './leaving.ts';

/** What will happen, in sentences, before it does. */
export function consequences(
  reading: RelationshipReading,
  id: RecordId,
  { on, contactId }: Leaving,
  follower: string,
  canSeeJudgements: boolean,
): readonly string[] {
  const person = personOf(reading, id);
  if (!person) return [];
  const kind = kindOf(person);
  if (kind === 'identify') return [LABELS.IDENTIFIED];
  const levels = reading.team.filter(({ stakeholderId, levelNow }) => stakeholderId === id && levelNow).length;
  const seesAll = canSeeJudgements && reading.sees.all;
  return [
    LABELS.KEEPS_PLACE,
    ...(kind === 'vacate' ? [fillIn(LABELS.KEEPS_NAME, headingOf(person, on))] : []),
    ...(contactId ? [fillIn(LABELS.NEW_JUDGEMENT, follower)] : []),
    ...(contactId && !seesAll ? [LABELS.HIDDEN_STAY] : []),
    ...(contactId && levels > 0 ? [fillIn(LABELS.LEVELS_KEPT, levels)] : []),
  ];
}

import { line, row, section, type CardSection } from 'c/cardSection';
import { fillIn } from 'c/fillIn';
import { adviceFor, introductionsTo, type PersonReading, type RelationshipReading } from 'c/relationshipReading';
import { adviceMessageWords, adviceRemedyWords, introductionWords, tellsJudgement, type PeopleNames } from 'c/relationshipWords';
import { formatDay } from 'c/userFormat';
import type { CardRights } from './judgementPart.ts';
import { LABELS } from './labels.ts';

const MOST_WAYS = 3;

/** What the checks say of this person, each with the next step, and what is planned already. */
export function adviceSection(
  { id, actions }: PersonReading,
  reading: RelationshipReading,
  names: PeopleNames,
  { canSeeJudgements }: CardRights,
): CardSection {
  const advice = adviceFor(reading, id)
    .filter((one) => canSeeJudgements || !tellsJudgement(one))
    .map((one, index) =>
      line(`${one.code} ${index}`, adviceMessageWords(one, names), {
        detail: adviceRemedyWords(one, names),
        isWarning: one.severity !== 'info',
      }),
    );
  const planned = actions.map((one) => {
    const day = one.dueOn ? fillIn(LABELS.ACTION_DUE, one.name, formatDay(one.dueOn)) : one.name;
    return line(one.id, fillIn(LABELS.ACTION_PLANNED, day), { detail: row(one.ownerName, one.status) });
  });
  return section('advice', LABELS.ADVICE_HEADING, { lines: [...advice, ...planned], empty: LABELS.ADVICE_NONE });
}

/** The best ways to them: whom to ask, through whom of ours, by which steps. Rests on who is for us, so it is not for readers without judgements. */
export function introductionSection(
  { id }: PersonReading,
  reading: RelationshipReading,
  names: PeopleNames,
  { canSeeJudgements }: CardRights,
): CardSection | undefined {
  if (!canSeeJudgements || !reading.sees.attitude) return undefined;
  const lines = introductionsTo(reading, id, MOST_WAYS).map((way) => {
    const { ask, ours, steps, strength } = introductionWords(way, names);
    const asked = names.person(way.askId);
    return line(way.askId, `${ask}: ${strength}`, {
      detail: row(ours, ...steps),
      buttons: [{ key: 'asked', deed: 'person', label: asked, alternative: asked, value: way.askId }],
    });
  });
  return section('introductions', LABELS.INTRODUCTIONS_HEADING, { lines, empty: LABELS.INTRODUCTIONS_NONE });
}

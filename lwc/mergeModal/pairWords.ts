import { fillIn } from 'c/fillIn';
import type { Certainty, DuplicateReason, MergeChoice, StakeholderMerge } from 'c/mapBuilding';
import type { ChoiceView } from 'c/mergePair';
import { evidenceFor, JUDGEMENTS, type RecordId, type Stakeholder } from 'c/planModel';
import { personOf, type RelationshipReading } from 'c/relationshipReading';
import type { PeopleNames } from 'c/relationshipWords';
import { formatDay, formatList } from 'c/userFormat';
import { WORD_LABELS as LABELS } from './wordLabels.ts';
import type { Pair } from './pairs.ts';

const FIELDS: Partial<Record<keyof Stakeholder, string>> = {
  position: LABELS.FIELD_POSITION,
  contactId: LABELS.FIELD_CONTACT,
  occupancy: LABELS.FIELD_OCCUPANCY,
  buyingCenterId: LABELS.FIELD_BUYING_CENTER,
  managementLevel: LABELS.FIELD_LEVEL,
  function: LABELS.FIELD_FUNCTION,
  power: LABELS.FIELD_POWER,
  attitude: LABELS.FIELD_ATTITUDE,
  coverage: LABELS.FIELD_COVERAGE,
  decisionOrientation: LABELS.FIELD_ORIENTATION,
  appetiteForChange: LABELS.FIELD_APPETITE,
  trust: LABELS.FIELD_TRUST,
  vacatedOn: LABELS.FIELD_VACATED_ON,
  reportsToId: LABELS.FIELD_HEAD,
};
/** Never in the notes, which every reader of the map sees. */
const SENSITIVE: readonly (keyof Stakeholder)[] = ['power', 'attitude', 'trust'];
const REASONS: Readonly<Record<DuplicateReason, string>> = {
  sameContact: LABELS.REASON_CONTACT,
  sameEmail: LABELS.REASON_EMAIL,
  sameName: LABELS.REASON_NAME,
  similarName: LABELS.REASON_SIMILAR_NAME,
  samePosition: LABELS.REASON_POSITION,
  sameBuyingCenter: LABELS.REASON_BUYING_CENTER,
  foundSince: LABELS.REASON_FOUND,
};
const CERTAINTIES: Readonly<Record<Certainty, string>> = { sure: LABELS.SURE, likely: LABELS.LIKELY, possible: LABELS.POSSIBLE };

/** A card by the name of who holds it and the position, as two cards of one person have one name. */
function cardName(reading: RelationshipReading, names: PeopleNames, id: string): string {
  const person = personOf(reading, id);
  return person?.name ? fillIn(LABELS.CALLED, person.name, person.stakeholder.position) : names.person(id);
}

/** What to call the two; where both have one name, which card it is, whichever is kept. */
export function pairNames(reading: RelationshipReading, names: PeopleNames, { keptId, droppedId }: Pair) {
  const [kept, dropped] = [cardName(reading, names, keptId), cardName(reading, names, droppedId)];
  if (kept !== dropped) return { kept, dropped };
  const number = keptId < droppedId ? 1 : 2;
  return { kept: fillIn(LABELS.CARD, kept, number), dropped: fillIn(LABELS.CARD, dropped, 3 - number) };
}

export function reasonWords({ certainty, reasons }: Pair): string {
  return certainty ? fillIn(CERTAINTIES[certainty], formatList(reasons.map((reason) => REASONS[reason]))) : '';
}

/** Beside a judgement stands what speaks for it: it goes with the one that is chosen. */
export function choiceViews(
  reading: RelationshipReading,
  choices: readonly MergeChoice[],
  pair: Pair,
  names: PeopleNames,
): readonly ChoiceView[] {
  const { chosen, keptId, droppedId } = pair;
  const told = (id: RecordId, field: keyof Stakeholder, value: unknown) =>
    [valueWords(field, value, names), evidenceOf(reading, id, field)].filter(Boolean).join(' · ');
  return choices.map(({ field, kept, other, isImpossible }, at) => ({
    key: `${field}${at}`,
    field,
    label: FIELDS[field] ?? field,
    kept: told(keptId, field, kept),
    other: told(droppedId, field, other),
    isOther: chosen.includes(field) && !isImpossible,
    isImpossible,
  }));
}

function evidenceOf(reading: RelationshipReading, id: RecordId, field: keyof Stakeholder): string {
  const stakeholder = personOf(reading, id)?.stakeholder;
  const judgement = JUDGEMENTS.find((one) => one === field);
  return (stakeholder && judgement && evidenceFor(stakeholder, judgement)?.trim()) || '';
}

/** What of both is not chosen and may be told to every reader of the map. */
export function unchosenValues(choices: readonly MergeChoice[], { chosen }: Pick<Pair, 'chosen'>) {
  return choices
    .filter(({ field }) => !SENSITIVE.includes(field))
    .map(({ field, kept, other, isImpossible }) => ({ field, value: chosen.includes(field) && !isImpossible ? kept : other }))
    .filter(({ value }) => value !== null);
}

/** For the notes; empty when there is nothing to tell. */
export function noteWords(choices: readonly MergeChoice[], pair: Pair, names: PeopleNames): string {
  const left = unchosenValues(choices, pair).map(({ field, value }) =>
    fillIn(LABELS.NOTE_FIELD, FIELDS[field] ?? field, valueWords(field, value, names)),
  );
  return left.length === 0 ? '' : fillIn(LABELS.NOTE_TEXT, left.join('; '));
}

/** What comes over from the other one; empty where nothing does. */
export function moveWords({ facts }: RelationshipReading, { droppedId }: Pair, merge: StakeholderMerge | null): string {
  const pointing = [...facts.commitments, ...facts.actions].filter(({ stakeholderId }) => stakeholderId === droppedId);
  const counts = [merge?.movedReports, merge?.movedLinks, merge?.movedTeam, pointing].map((list) => list?.length ?? 0);
  return counts.some((count) => count > 0) ? fillIn(LABELS.MOVES, ...counts) : '';
}

function valueWords(field: keyof Stakeholder, value: unknown, names: PeopleNames): string {
  const text = value === null || value === undefined ? null : String(value);
  switch (field) {
    case 'contactId':
      return names.contact(text);
    case 'buyingCenterId':
      return names.buyingCenter(text);
    case 'reportsToId':
      return text ? names.person(text) : LABELS.NOBODY;
    case 'vacatedOn':
      return formatDay(text);
    default:
      return text ?? LABELS.NOBODY;
  }
}

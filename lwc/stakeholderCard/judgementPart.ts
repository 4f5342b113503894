import { freshnessWords } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import { ATTITUDE_LOOKS, POWER_LOOKS, type MapGlyph } from 'c/mapLook';
import type { Judgement, Maybe } from 'c/planModel';
import { JUDGEMENT_FIELDS } from 'c/relationshipChanges';
import type { PersonReading, RelationshipReading } from 'c/relationshipReading';
import { glyphShapes, type ShapeView } from './cardParts.ts';
import { groundsView, type GroundsView } from './groundsPart.ts';
import { LABELS } from './labels.ts';

/** Whether the page lets judgements be shown; what the reader's rights hide is hidden by the records themselves. */
export interface CardRights {
  readonly canEdit: boolean;
  readonly canSeeJudgements: boolean;
}

export interface JudgementRow extends GroundsView {
  /** The field it is kept in. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly isKnown: boolean;
  readonly shapes: readonly ShapeView[];
  readonly editAlternative: string;
}

/** What we think of somebody, each with its sign on the map, what it rests on and how old it is. What this reader may not see is not there at all. */
export function judgementRows(person: PersonReading, reading: RelationshipReading, rights: CardRights): readonly JudgementRow[] {
  const { buyingRoles, power, attitude, trust, decisionOrientation, appetiteForChange } = person.stakeholder;
  const may = (sight: 'power' | 'attitude' | 'trust') => rights.canSeeJudgements && reading.sees[sight];
  const judged = (judgement: Judgement, label: string, value: Maybe<string>, look?: MapGlyph): JudgementRow => ({
    name: JUDGEMENT_FIELDS[judgement].value,
    label,
    value: value || LABELS.NOT_JUDGED,
    isKnown: Boolean(value),
    shapes: glyphShapes(look),
    editAlternative: fillIn(LABELS.EDIT_FIELD, label),
    ...groundsView(person, judgement, reading.today),
  });
  return [
    judged('buyingRoles', LABELS.ROLES, buyingRoles?.join(', ')),
    ...(may('power') ? [judged('power', LABELS.POWER, power, power ? POWER_LOOKS[power] : undefined)] : []),
    ...(may('attitude') ? [judged('attitude', LABELS.ATTITUDE, attitude, attitude ? ATTITUDE_LOOKS[attitude] : undefined)] : []),
    ...(may('trust') ? [judged('trust', LABELS.TRUST, typeof trust === 'number' ? fillIn(LABELS.TRUST_OF, trust) : null)] : []),
    judged('decisionOrientation', LABELS.ORIENTATION, decisionOrientation),
    judged('appetiteForChange', LABELS.APPETITE, appetiteForChange),
  ];
}

export interface EvidenceView {
  readonly source: string;
  readonly sure: string;
  /** When somebody last went through it, how long ago, and who. */
  readonly confirmed: string;
  readonly isStale: boolean;
}

/** What all of it rests on: who said it, how sure we are, how old it is. */
export function evidenceOf({ stakeholder, freshness }: PersonReading, { today, ours }: RelationshipReading): EvidenceView {
  const { source, confidence, confirmedOn, confirmedById } = stakeholder;
  const by = ours.find(({ id }) => id === confirmedById)?.name;
  const words = freshnessWords(freshness, confirmedOn, today);
  return {
    source: source ? fillIn(LABELS.SOURCE, source) : LABELS.NO_SOURCE,
    sure: confidence ? fillIn(LABELS.SURE, confidence) : '',
    confirmed: confirmedOn && by ? fillIn(LABELS.CONFIRMED_BY_NAMED, words, by) : words,
    isStale: freshness !== 'fresh',
  };
}

import { freshnessWords } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import { ATTITUDE_LOOKS, POWER_LOOKS } from 'c/mapLook';
import type { Maybe } from 'c/planModel';
import type { PersonReading, RelationshipReading } from 'c/relationshipReading';
import { glyphShapes, type ShapeView } from './cardParts.ts';
import { LABELS } from './labels.ts';

/** Whether the page lets judgements be shown; what the reader's rights hide is hidden by the records themselves. */
export interface CardRights {
  readonly canEdit: boolean;
  readonly canSeeJudgements: boolean;
}

export interface JudgementRow {
  /** The field it is kept in. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly isKnown: boolean;
  readonly reason: string;
  readonly shapes: readonly ShapeView[];
  readonly editAlternative: string;
}

/** What we think of somebody, each with its sign on the map. What this reader may not see is not there at all. */
export function judgementRows({ stakeholder }: PersonReading, { sees }: RelationshipReading, rights: CardRights): readonly JudgementRow[] {
  const { power, attitude, trust, trustReason, decisionOrientation, appetiteForChange } = stakeholder;
  const may = (sight: 'power' | 'attitude' | 'trust') => rights.canSeeJudgements && sees[sight];
  return [
    ...(may('power') ? [judgement('Power__c', LABELS.POWER, power, { shapes: glyphShapes(power ? POWER_LOOKS[power] : undefined) })] : []),
    ...(may('attitude')
      ? [judgement('Attitude__c', LABELS.ATTITUDE, attitude, { shapes: glyphShapes(attitude ? ATTITUDE_LOOKS[attitude] : undefined) })]
      : []),
    ...(may('trust')
      ? [
          judgement('Trust__c', LABELS.TRUST, typeof trust === 'number' ? fillIn(LABELS.TRUST_OF, trust) : null, {
            reason: trustReason?.trim() ?? '',
          }),
        ]
      : []),
    judgement('Decision_Orientation__c', LABELS.ORIENTATION, decisionOrientation),
    judgement('Appetite_For_Change__c', LABELS.APPETITE, appetiteForChange),
  ];
}

function judgement(name: string, label: string, value: Maybe<string>, more: Partial<JudgementRow> = {}): JudgementRow {
  return {
    name,
    label,
    value: value || LABELS.NOT_JUDGED,
    isKnown: Boolean(value),
    reason: '',
    shapes: [],
    editAlternative: fillIn(LABELS.EDIT_FIELD, label),
    ...more,
  };
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

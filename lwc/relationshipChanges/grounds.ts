import type { FieldValues } from 'c/planChanges';
import { JUDGEMENTS, type IsoDate, type Judgement, type Maybe, type Stakeholder } from 'c/planModel';
import type { RelationshipReading } from 'c/relationshipReading';

/** Where a judgement is kept, and what it rests on. */
export interface JudgementFields {
  readonly value: string;
  readonly evidence: string;
  readonly judgedOn: string;
}

const kept = (name: string): JudgementFields => ({
  value: `${name}__c`,
  evidence: `${name}_Evidence__c`,
  judgedOn: `${name}_Judged_On__c`,
});

export const JUDGEMENT_FIELDS: Readonly<Record<Judgement, JudgementFields>> = {
  buyingRoles: kept('Buying_Roles'),
  power: kept('Power'),
  attitude: kept('Attitude'),
  coverage: kept('Coverage'),
  decisionOrientation: kept('Decision_Orientation'),
  appetiteForChange: kept('Appetite_For_Change'),
  trust: { ...kept('Trust'), evidence: 'Trust_Reason__c' },
};

type Grounds = Stakeholder['grounds'];
type Part = 'evidence' | 'judgedOn';
type Place = readonly [field: string, judgement: Judgement, part: Part];

/** The reason of trust is a property of its own. */
const PLACES: readonly Place[] = JUDGEMENTS.flatMap((judgement): readonly Place[] => {
  const { evidence, judgedOn } = JUDGEMENT_FIELDS[judgement];
  return [...(judgement === 'trust' ? [] : ([[evidence, judgement, 'evidence']] as const)), [judgedOn, judgement, 'judgedOn']];
});

/** The fields of grounds; null where nothing is known. */
export function groundsFields(grounds: Grounds): FieldValues {
  return Object.fromEntries(PLACES.map(([field, judgement, part]) => [field, grounds?.[judgement]?.[part] ?? null]));
}

/** The grounds with what these fields say; undefined where they say nothing of them. */
export function groundsWith(grounds: Grounds, fields: FieldValues): NonNullable<Grounds> | undefined {
  const named = PLACES.filter(([field]) => fields[field] !== undefined);
  if (named.length === 0) return undefined;
  const after: Partial<Record<Judgement, Partial<Record<Part, Maybe<string>>>>> = { ...grounds };
  for (const [field, judgement, part] of named) after[judgement] = { ...after[judgement], [part]: fields[field] as Maybe<string> };
  return after;
}

/** A judgement that changes is of today, one that is taken back of no day, unless a person named a day. What the reader may not see is left as it is. */
export function judgedOnChanges(stakeholder: Stakeholder, fields: FieldValues, today: IsoDate): FieldValues {
  const changed = JUDGEMENTS.filter((judgement) => {
    const { value, judgedOn } = JUDGEMENT_FIELDS[judgement];
    const isNamed = fields[value] !== undefined && fields[judgedOn] === undefined;
    return isNamed && isDated(stakeholder, judgement) && said(fields[value]) !== said(valueOf(stakeholder, judgement));
  });
  return Object.fromEntries(
    changed.map((judgement) => {
      const { value, judgedOn } = JUDGEMENT_FIELDS[judgement];
      return [judgedOn, said(fields[value]) === '' ? null : today];
    }),
  );
}

/** What was found still right is of that day: all that was judged and that the reader may see. */
export function confirmedGrounds(stakeholder: Stakeholder, on: IsoDate): FieldValues {
  const made = JUDGEMENTS.filter((judgement) => isDated(stakeholder, judgement) && said(valueOf(stakeholder, judgement)) !== '');
  return Object.fromEntries(made.map((judgement) => [JUDGEMENT_FIELDS[judgement].judgedOn, on]));
}

const LONGEST = 255;

/** The days are gone with the holder; what was written in words stays in the field that protects it, below whom it is about. */
export function formerGrounds({ grounds }: Stakeholder, heading: string): FieldValues {
  return Object.fromEntries(
    PLACES.flatMap(([field, judgement, part]): readonly (readonly [string, string | null])[] => {
      const value = grounds?.[judgement]?.[part];
      if (value === undefined) return [];
      if (part === 'judgedOn') return [[field, null]];
      const text = value?.trim();
      return text ? [[field, text.startsWith(heading) ? text : shortened(`${heading}: ${text}`)]] : [];
    }),
  );
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}

/** Told by the records themselves; on a map without anybody nothing is hidden. */
export function seesJudgedOn({ facts: { stakeholders } }: RelationshipReading, judgement: Judgement): boolean {
  return stakeholders.length === 0 || stakeholders.some((one) => isDated(one, judgement));
}

function isDated({ grounds }: Stakeholder, judgement: Judgement): boolean {
  return grounds?.[judgement]?.judgedOn !== undefined;
}

function valueOf(stakeholder: Stakeholder, judgement: Judgement): unknown {
  return judgement === 'buyingRoles' ? stakeholder.buyingRoles?.join(';') : stakeholder[judgement];
}

/** Nothing said, and that coverage is unknown, are no judgement; roles in any order are the same roles. */
function said(value: unknown): string {
  if (value === null || value === undefined || value === 'Unknown') return '';
  return String(value).split(';').sort().join(';');
}

import type { FieldValues } from 'c/planChanges';
import { JUDGEMENTS, type IsoDate, type Judgement } from 'c/planModel';
import { JUDGEMENT_FIELDS, seesJudgedOn } from 'c/relationshipChanges';
import type { StakeholderEditing } from './editing.ts';
import { storedDraft } from './storedDraft.ts';

/** The judgement that a field keeps. */
export function judgementIn(name: string): Judgement | undefined {
  return JUDGEMENTS.find((judgement) => JUDGEMENT_FIELDS[judgement].value === name);
}

/** The day that goes with a judgement as it is typed: today where it becomes another one, its own where it is again as it was. A day that a person typed stays. */
export function followingDay(editing: StakeholderEditing, name: string, value: FieldValues[string]): FieldValues {
  const judgement = judgementIn(name);
  if (!judgement || !isDated(editing, judgement)) return {};
  const { judgedOn } = JUDGEMENT_FIELDS[judgement];
  const stored = storedDraft(editing);
  const dayFor = (said: FieldValues[string] | undefined): IsoDate | null => {
    if (wordsOf(said) === wordsOf(stored[name])) return (stored[judgedOn] ?? null) as IsoDate | null;
    return wordsOf(said) === '' ? null : editing.reading.today;
  };
  return (editing.draft[judgedOn] ?? null) === dayFor(editing.draft[name]) ? { [judgedOn]: dayFor(value) } : {};
}

/** The days of all judgements among what changed, as they stand in the form: that one of them is as it was is what the person wants, too. */
export function namedDays(editing: StakeholderEditing, changed: FieldValues): FieldValues {
  const judged = Object.keys(changed).flatMap((name) => judgementIn(name) ?? []);
  return Object.fromEntries(
    judged
      .filter((judgement) => isDated(editing, judgement))
      .map((judgement) => [JUDGEMENT_FIELDS[judgement].judgedOn, editing.draft[JUDGEMENT_FIELDS[judgement].judgedOn] ?? null]),
  );
}

/** Who vouches for the position vouches for every judgement in it; a day that was typed stays. */
export function confirmedDays(editing: StakeholderEditing, on: IsoDate): FieldValues {
  const stored = storedDraft(editing);
  const vouched = JUDGEMENTS.filter((judgement) => {
    const { value, judgedOn } = JUDGEMENT_FIELDS[judgement];
    return wordsOf(editing.draft[value]) !== '' && isDated(editing, judgement) && editing.draft[judgedOn] === stored[judgedOn];
  });
  return Object.fromEntries(vouched.map((judgement) => [JUDGEMENT_FIELDS[judgement].judgedOn, on]));
}

/** The judgement is another one now, and what is to speak for it is what spoke for the one before. */
export function hasFormerEvidence(editing: StakeholderEditing, judgement: Judgement): boolean {
  const { value, evidence } = JUDGEMENT_FIELDS[judgement];
  const stored = storedDraft(editing);
  const isAnother = wordsOf(editing.draft[value]) !== wordsOf(stored[value]);
  return isAnother && Boolean(stored[evidence]) && editing.draft[evidence] === stored[evidence];
}

/** This reader may see the day, and so write it. */
function isDated({ id, seen, reading }: StakeholderEditing, judgement: Judgement): boolean {
  return id === null ? seesJudgedOn(reading, judgement) : seen.grounds?.[judgement]?.judgedOn !== undefined;
}

/** Roles in any order are the same roles; that coverage is unknown is no judgement. */
function wordsOf(value: FieldValues[string] | undefined): string {
  if (value === null || value === undefined || value === 'Unknown') return '';
  return String(value).split(';').sort().join(';');
}

import type { NamedCheck } from 'c/checkTable';
import { fillIn } from 'c/fillIn';
import { checkResults, RELATIONSHIP_CHECKS, type Advice, type RelationshipAdvice } from 'c/planChecks';
import type { RecordId } from 'c/planModel';
import { personOf, type RelationshipReading } from 'c/relationshipReading';
import { adviceMessageWords, adviceRemedyWords, type PeopleNames } from 'c/relationshipWords';
import { checkTitle } from './checkTitles.ts';
import { LABELS } from './labels.ts';

export type Severity = Advice['severity'];
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export interface PersonLink {
  readonly id: RecordId;
  readonly open: string;
}

/** Something found, before an action is made of it. */
export interface Found {
  readonly key: string;
  readonly advice: RelationshipAdvice;
  /** Whom it is about, the one to act on first. */
  readonly ids: readonly RecordId[];
  /** The person, or else the buying center, it is listed under. */
  readonly about: { readonly key: string; readonly name: string; readonly id: RecordId | null };
}

/** Something found, in words: thousands may be found and few are looked at. */
export interface ToldFinding {
  readonly key: string;
  readonly severity: Severity;
  readonly sentence: string;
  readonly remedy: string;
  readonly people: readonly PersonLink[];
  readonly selectIds: readonly RecordId[];
  readonly selectLabel: string;
  /** To whom ways can be shown; null where no introduction is advised. */
  readonly introduceId: RecordId | null;
  readonly introduceLabel: string;
  /** Whom an action would be about. */
  readonly stakeholderId: RecordId | null;
}

export interface FoundGroup {
  readonly key: string;
  readonly title: string;
  /** Of a group that is about one person. */
  readonly personId: RecordId | null;
  readonly found: readonly Found[];
}

/** More links than that nobody follows; all of them can be selected. */
const MOST_LINKS = 3;

export function everythingFound(reading: RelationshipReading, told: readonly RelationshipAdvice[], names: PeopleNames): readonly Found[] {
  const seen = new Map<string, number>();
  return told.map((advice) => {
    const ids = peopleIn(advice, reading);
    const first = ids[0] ?? null;
    const place = advice.records.find(({ object }) => object === 'Buying_Center__c');
    const about = first
      ? { key: first, name: names.person(first), id: first }
      : { key: place?.id ?? '', name: names.buyingCenter(place?.id), id: null };
    const key = [advice.code, advice.message.code, ...advice.records.map(({ id }) => id)].join(' ');
    const twice = seen.get(key) ?? 0;
    seen.set(key, twice + 1);
    return { key: twice > 0 ? `${key} ${twice}` : key, advice, ids, about };
  });
}

/** Those it names, the person to act on first, then the others it points at. */
function peopleIn({ message, remedy, records }: RelationshipAdvice, reading: RelationshipReading): readonly RecordId[] {
  const named = [message.values.stakeholderId, remedy.values.stakeholderId].flatMap((id) => (typeof id === 'string' ? id : []));
  const others = records.flatMap(({ object, id }) => (object === 'Stakeholder__c' ? id : []));
  return [...new Set([...named, ...others])].filter((id) => personOf(reading, id));
}

/** By check in the order of the advice: the severest first. */
export function byCheck(found: readonly Found[]): readonly FoundGroup[] {
  return [...Map.groupBy(found, ({ advice }) => `${advice.severity} ${advice.code}`)].map(([key, all]) => {
    const { code } = all[0]!.advice;
    return { key, title: fillIn(LABELS.CHECK_WITH_CODE, checkTitle(code), code), personId: null, found: all };
  });
}

/** By person: with the severest first, of these with most to say. */
export function byPerson(found: readonly Found[]): readonly FoundGroup[] {
  const weight = ({ found: all }: FoundGroup) => [SEVERITIES.indexOf(all[0]!.advice.severity), -all.length] as const;
  return [...Map.groupBy(found, ({ about }) => about.key)]
    .map(([key, all]) => ({ key, title: all[0]!.about.name, personId: all[0]!.about.id, found: all }))
    .sort((a, b) => weight(a)[0] - weight(b)[0] || weight(a)[1] - weight(b)[1]);
}

export function tell({ key, advice, ids }: Found, names: PeopleNames): ToldFinding {
  const { stakeholderId, askId } = advice.remedy.values;
  const target = typeof stakeholderId === 'string' ? stakeholderId : null;
  const introduceId = advice.remedy.code === 'askForIntroduction' || advice.remedy.code === 'winOverOrContain' ? target : null;
  return {
    key,
    severity: advice.severity,
    sentence: adviceMessageWords(advice, names),
    remedy: adviceRemedyWords(advice, names),
    people: ids.slice(0, MOST_LINKS).map((id) => ({ id, open: fillIn(LABELS.OPEN, names.person(id)) })),
    selectIds: ids,
    selectLabel:
      ids.length > 1 ? fillIn(LABELS.SELECT_MANY, ids.length) : ids.length === 1 ? fillIn(LABELS.SELECT, names.person(ids[0])) : '',
    introduceId,
    introduceLabel: introduceId ? fillIn(LABELS.INTRODUCE, names.person(introduceId)) : '',
    stakeholderId: target ?? (typeof askId === 'string' ? askId : null),
  };
}

/** Every check there is, named, with how it stands in this team and what it found. */
export function namedChecks({ facts: { policy } }: RelationshipReading, told: readonly RelationshipAdvice[]): readonly NamedCheck[] {
  return checkResults(RELATIONSHIP_CHECKS, policy, told).map((result) => ({ ...result, title: checkTitle(result.code) }));
}

import { keyedAdvice, pressingFirst, type Finding, type FindingGroup, type Severity } from 'c/adviceList';
import type { NamedCheck } from 'c/checkTable';
import { fillIn } from 'c/fillIn';
import { checkResults, RELATIONSHIP_CHECKS, type RelationshipAdvice } from 'c/planChecks';
import type { RecordId } from 'c/planModel';
import { personOf, type RelationshipReading } from 'c/relationshipReading';
import { adviceMessageWords, adviceRemedyWords, type PeopleNames } from 'c/relationshipWords';
import { checkTitle } from './checkTitles.ts';
import { LABELS } from './labels.ts';

export interface PersonLink {
  readonly id: RecordId;
  readonly open: string;
}

/** `ids`: whom it is about, the one to act on first. */
export interface Found extends Finding<RelationshipAdvice> {
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

/** More links than that nobody follows; all of them can be selected. */
const MOST_LINKS = 3;

export function everythingFound(reading: RelationshipReading, told: readonly RelationshipAdvice[], names: PeopleNames): readonly Found[] {
  return keyedAdvice(told).map(({ key, advice }) => {
    const ids = peopleIn(advice, reading);
    const first = ids[0] ?? null;
    const place = advice.records.find(({ object }) => object === 'Buying_Center__c');
    const about = first
      ? { key: first, name: names.person(first), id: first }
      : { key: place?.id ?? '', name: names.buyingCenter(place?.id), id: null };
    return { key, advice, ids, about };
  });
}

/** Those it names, the person to act on first, then the others it points at. */
function peopleIn({ message, remedy, records }: RelationshipAdvice, reading: RelationshipReading): readonly RecordId[] {
  const named = [message.values.stakeholderId, remedy.values.stakeholderId].flatMap((id) => (typeof id === 'string' ? id : []));
  const others = records.flatMap(({ object, id }) => (object === 'Stakeholder__c' ? id : []));
  return [...new Set([...named, ...others])].filter((id) => personOf(reading, id));
}

/** By person, or else by buying center. */
export function byPerson(found: readonly Found[]): readonly FindingGroup<Found>[] {
  const groups = [...Map.groupBy(found, ({ about }) => about.key)];
  return pressingFirst(groups.map(([key, all]) => ({ key, title: all[0]!.about.name, found: all })));
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

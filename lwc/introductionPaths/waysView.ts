import { fillIn } from 'c/fillIn';
import type { RecordId } from 'c/planModel';
import { dueAfter, ownerNames, plannedAction, plannedWords, type OwnerOption } from 'c/relationshipActions';
import { introductionsTo, personOf, type PersonReading, type RelationshipReading } from 'c/relationshipReading';
import type { Introduction } from 'c/relationships';
import { introductionWords, stepWords, strengthWords, type PeopleNames } from 'c/relationshipWords';
import { formatDay, formatList } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** More ways nobody compares. */
const MOST_WAYS = 5;
const MOST_SUGGESTED = 6;

export interface WayView {
  readonly key: RecordId;
  /** `Way 1: strong (64 %)` */
  readonly title: string;
  /** Everybody on the way, from ours to the one to be reached. */
  readonly chain: readonly { readonly key: string; readonly name: string; readonly style: string; readonly isLater: boolean }[];
  readonly ask: string;
  /** What speaks for asking him. */
  readonly reasons: readonly string[];
  readonly steps: readonly { readonly key: string; readonly text: string }[];
  readonly people: readonly { readonly id: RecordId; readonly open: string }[];
  readonly ids: readonly RecordId[];
  readonly selectAlternative: string;
  readonly action: string;
  readonly note: string;
  readonly planned: string;
  readonly isMakeable: boolean;
  readonly defaults: string;
  readonly alternative: string;
  readonly dueOn: string;
}

export interface WaySetting {
  readonly canMake: boolean;
  readonly owners: readonly OwnerOption[];
  readonly ownerId: RecordId;
  /** By the one to ask: what was made here a moment ago. */
  readonly made: Readonly<Record<RecordId, string>>;
}

export function waysTo(reading: RelationshipReading, targetId: RecordId, names: PeopleNames, setting: WaySetting): readonly WayView[] {
  return introductionsTo(reading, targetId, MOST_WAYS).map((found, place) =>
    wayView(reading, withOurs(reading, found), place, names, setting),
  );
}

/** Who of ours knows the friend may stand in the team matrix or in the calendar as well as on a link. */
function withOurs(reading: RelationshipReading, found: Introduction): Introduction {
  const inTouch = oursInTouch(personOf(reading, found.askId)!).map(({ userId }) => userId);
  return { ...found, ourPersonIds: [...new Set([...found.ourPersonIds, ...inTouch])] };
}

function oursInTouch({ ours }: PersonReading) {
  return ours.filter(({ levelNow, from }) => levelNow || from.some((one) => one !== 'team'));
}

function wayView(
  reading: RelationshipReading,
  found: Introduction,
  place: number,
  names: PeopleNames,
  { canMake, owners, ownerId, made }: WaySetting,
): WayView {
  const { askId, targetId, steps, ourPersonIds } = found;
  const words = introductionWords(found, names);
  const ids = [askId, ...steps.map(({ toId }) => toId)];
  const ours = ourPersonIds.length > 0 ? [{ key: 'ours', name: formatList(ourPersonIds.map(names.ourPerson)), style: 'ours' }] : [];
  const attitude = personOf(reading, askId)!.stakeholder.attitude;
  const there = plannedAction(reading, targetId, words.action);
  const planned = there ? plannedWords(there) : (made[askId] ?? '');
  const dueOn = dueAfter('warning', reading.today);
  return {
    key: askId,
    title: fillIn(LABELS.WAY, place + 1, words.strength),
    chain: [...ours, ...ids.map((id) => ({ key: id, name: names.person(id), style: 'person' }))].map((one, index) => ({
      ...one,
      isLater: index > 0,
    })),
    ask: words.ask,
    reasons: [...(attitude ? [fillIn(LABELS.ON_OUR_SIDE, names.person(askId), attitude)] : []), ...(words.ours ? [words.ours] : [])],
    steps: steps.map((step) => ({
      key: `${step.fromId} ${step.toId}`,
      text: fillIn(LABELS.STEP, stepWords(step, names), strengthWords(step.strength)),
    })),
    people: ids.map((id) => ({ id, open: fillIn(LABELS.OPEN, names.person(id)) })),
    ids,
    selectAlternative: fillIn(LABELS.SELECT_ALTERNATIVE, ids.map(names.person).join(' → ')),
    action: words.action,
    // Links may be read by whoever reads the map; who is on our side may not.
    note: words.steps.join('\n'),
    planned,
    isMakeable: canMake && planned === '',
    defaults: fillIn(LABELS.MAKE_DEFAULTS, ownerNames(owners, ownerId), formatDay(dueOn)),
    alternative: fillIn(LABELS.MAKE_ALTERNATIVE, words.action),
    dueOn,
  };
}

/** Who of ours is in touch already; empty where nobody is. */
export function reachedWords(person: PersonReading, names: PeopleNames): string {
  if (!person.coverage.isReached) return '';
  const ours = oursInTouch(person).map(({ userId }) => names.ourPerson(userId));
  return fillIn(LABELS.REACHED, names.person(person.id), person.coverage.counts, ours.length > 0 ? `: ${formatList(ours)}` : '');
}

/** Whom one may want to reach first: who decides, holds the position, and is known to nobody of ours. */
export function suggestedTargets({ people }: RelationshipReading, names: PeopleNames) {
  return people
    .filter(({ isDecider, occupancy, coverage }) => isDecider && occupancy === 'Held' && !coverage.isReached)
    .slice(0, MOST_SUGGESTED)
    .map(({ id }) => ({ id, name: names.person(id) }));
}

import type { RecordId } from 'c/planModel';
import type { PersonReading, RelationshipReading } from 'c/relationshipReading';
import { emailKey, nameKey, shortNameKey, titleKey } from './sameness.ts';

export type DuplicateReason = 'sameContact' | 'sameEmail' | 'sameName' | 'similarName' | 'samePosition' | 'sameBuyingCenter' | 'foundSince';

/** `sure` can be merged unseen; `possible` is for a person who knows them. */
export type Certainty = 'sure' | 'likely' | 'possible';

/** Two cards that may be one position. */
export interface LikelyDuplicate {
  /** The one that says more. */
  readonly keptId: RecordId;
  readonly droppedId: RecordId;
  readonly certainty: Certainty;
  readonly reasons: readonly DuplicateReason[];
}

const CERTAINTIES: readonly Certainty[] = ['sure', 'likely', 'possible'];

/**
 * Cards that may be one position, the surest first, with what speaks for it: the same contact on the same position, the same person as two contacts, a
 * placeholder beside the one who was found meanwhile. One person may well hold two positions, and many may bear one title: neither is a duplicate. Of
 * three that are alike two pairs come, never three.
 */
export function likelyDuplicates(reading: Pick<RelationshipReading, 'people' | 'linksOf'>): readonly LikelyDuplicate[] {
  const found = new Map<string, LikelyDuplicate>();
  for (const block of blocksOf(reading.people)) {
    for (const [at, one] of block.entries()) {
      for (const other of block.slice(at + 1)) {
        const key = [one.id, other.id].sort().join('|');
        const verdict = found.has(key) ? null : verdictOn(one, other);
        if (verdict) found.set(key, { ...inOrder(reading, one, other), ...verdict });
      }
    }
  }
  const surest = [...found.values()].sort((a, b) => CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty));
  return withoutRounds(surest);
}

/** A title that more people bear says nothing of who they are. */
const MOST_OF_ONE_TITLE = 2;
/** Blocks beyond this are no duplicates but a list that was loaded without names. */
const LARGEST_BLOCK = 25;

function blocksOf(people: readonly PersonReading[]): readonly (readonly PersonReading[])[] {
  const blocks = new Map<string, PersonReading[]>();
  const put = (kind: string, key: string | null | undefined, person: PersonReading) => {
    if (!key) return;
    const name = `${kind}|${key}`;
    const block = blocks.get(name);
    if (block) block.push(person);
    else blocks.set(name, [person]);
  };
  for (const person of people) {
    const { stakeholder, contact, name, laneId } = person;
    put('contact', stakeholder.contactId, person);
    put('email', emailKey(contact?.email), person);
    put('name', nameKey(name), person);
    put('short', shortNameKey(name), person);
    put('title', `${titleKey(stakeholder.position)}|${laneId ?? ''}`, person);
  }
  return [...blocks].flatMap(([name, block]) => {
    const most = name.startsWith('title|') ? MOST_OF_ONE_TITLE : LARGEST_BLOCK;
    return block.length > 1 && block.length <= most ? [block] : [];
  });
}

function verdictOn(a: PersonReading, b: PersonReading): Pick<LikelyDuplicate, 'certainty' | 'reasons'> | null {
  const isOneTitle = titleKey(a.stakeholder.position) === titleKey(b.stakeholder.position);
  const isOneLane = a.laneId === b.laneId;
  const beside: readonly DuplicateReason[] = [
    ...(isOneTitle ? ['samePosition' as const] : []),
    ...(isOneLane && a.laneId ? ['sameBuyingCenter' as const] : []),
  ];
  const { contactId } = a.stakeholder;
  if (contactId && contactId === b.stakeholder.contactId) {
    const isApart = !isOneLane && a.laneId !== null && b.laneId !== null;
    return isOneTitle && !isApart ? { certainty: 'sure', reasons: ['sameContact', ...beside] } : null;
  }
  if (!contactId || !b.stakeholder.contactId) {
    if (!isOneTitle || !isOneLane) return null;
    return { certainty: 'likely', reasons: [contactId || b.stakeholder.contactId ? 'foundSince' : 'samePosition', ...beside.slice(1)] };
  }
  const email = emailKey(a.contact?.email);
  const isOneEmail = email !== '' && email === emailKey(b.contact?.email);
  const name = nameKey(a.name);
  if (name !== '' && name === nameKey(b.name)) {
    const certainty = isOneEmail ? 'sure' : beside.length > 0 ? 'likely' : 'possible';
    return { certainty, reasons: [...(isOneEmail ? ['sameEmail' as const] : []), 'sameName', ...beside] };
  }
  // Of two full names that begin alike neither is short for the other: Anna and Arne Berg are two people.
  const isShort = [a.name, b.name].some((full) => /^\p{L}\.?\s|,\s*\p{L}\.?$/u.test(full ?? ''));
  if (!isShort || shortNameKey(a.name) === null || shortNameKey(a.name) !== shortNameKey(b.name)) return null;
  if (!isOneEmail && !isOneTitle) return null;
  return { certainty: 'possible', reasons: [...(isOneEmail ? ['sameEmail' as const] : []), 'similarName', ...beside] };
}

function inOrder({ linksOf }: Pick<RelationshipReading, 'linksOf'>, one: PersonReading, other: PersonReading) {
  const weigh = ({ id, stakeholder, ours, reportIds }: PersonReading) =>
    Object.values(stakeholder).filter((value) => value !== null && value !== undefined && value !== '' && value !== 'Unknown').length +
    (stakeholder.contactId ? 5 : 0) +
    ours.length +
    reportIds.length +
    (linksOf[id]?.length ?? 0);
  const [kept, dropped] = weigh(other) > weigh(one) ? [other, one] : [one, other];
  return { keptId: kept.id, droppedId: dropped.id };
}

/** Leaves out a pair whose two are joined already through others. */
function withoutRounds(pairs: readonly LikelyDuplicate[]): readonly LikelyDuplicate[] {
  const joined = new Map<RecordId, RecordId>();
  const top = (id: RecordId): RecordId => {
    const above = joined.get(id);
    return above === undefined ? id : top(above);
  };
  return pairs.filter(({ keptId, droppedId }) => {
    const [kept, dropped] = [top(keptId), top(droppedId)];
    if (kept === dropped) return false;
    joined.set(dropped, kept);
    return true;
  });
}

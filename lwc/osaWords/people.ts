import type { OsaReading } from 'c/osaReading';
import type { RecordId } from 'c/planModel';
import { ownerName } from './names.ts';

export interface PersonOption {
  readonly label: string;
  readonly value: RecordId;
}

/** Our people who answer for something in the plan, and its team, by name: who can be filtered by or chosen without a search. */
export function peopleIn(reading: OsaReading): readonly PersonOption[] {
  const { objectives, actions, members } = reading.facts;
  const names = new Map<RecordId, string | null | undefined>();
  for (const { userId, userName } of members) names.set(userId, userName);
  for (const { ownerId, ownerName: name } of actions) if (ownerId && !names.get(ownerId)) names.set(ownerId, name);
  for (const { ownerId, ownerName: name, salesCoOwnerId, salesCoOwnerName } of objectives) {
    if (ownerId && !names.get(ownerId)) names.set(ownerId, name);
    if (salesCoOwnerId && !names.get(salesCoOwnerId)) names.set(salesCoOwnerId, salesCoOwnerName);
  }
  return [...names]
    .map(([value, name]) => ({ value, label: ownerName(reading, value, name) }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

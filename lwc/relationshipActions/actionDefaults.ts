import { fillIn } from 'c/fillIn';
import type { Advice } from 'c/planChecks';
import { addDays, type IsoDate, type RecordId } from 'c/planModel';
import type { RelationshipReading } from 'c/relationshipReading';
import { LABELS } from './labels.ts';

/** In how many days something is to be done, by how much it presses. */
const DAYS: Readonly<Record<Advice['severity'], number>> = { error: 7, warning: 14, info: 30 };

export function dueAfter(severity: Advice['severity'], today: IsoDate): IsoDate {
  return addDays(today, DAYS[severity]);
}

export interface OwnerOption {
  readonly label: string;
  readonly value: RecordId;
}

/** Who may do it: the reader first, then the plan's team. */
export function ownerOptions({ ours }: RelationshipReading, userId: RecordId): readonly OwnerOption[] {
  const me = ours.find(({ id }) => id === userId);
  const others = ours.filter(({ id, isOnTeam }) => isOnTeam && id !== userId);
  return [
    { label: me?.name ? fillIn(LABELS.ME_NAMED, me.name) : LABELS.ME, value: userId },
    ...others.map(({ id, name }) => ({ label: name, value: id })),
  ];
}

/** How an owner is called beside a button. */
export function ownerNames(options: readonly OwnerOption[], ownerId: RecordId): string {
  return options.find(({ value }) => value === ownerId)?.label ?? '';
}

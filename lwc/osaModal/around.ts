import { fillIn } from 'c/fillIn';
import { actionOf, objectiveOf, strategyOf, type OsaReading } from 'c/osaReading';
import type { OsaEditing } from 'c/osaEditing';
import type { OsaKind } from 'c/osaTree';
import type { RecordId } from 'c/planModel';
import { formatAgo } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** Who saved it last, and when; empty where nothing is known of it. */
export function lastChangeOf({ kind, id, reading }: OsaEditing): string {
  const record =
    id === null
      ? undefined
      : kind === 'objective'
        ? objectiveOf(reading, id)?.objective
        : kind === 'strategy'
          ? strategyOf(reading, id)
          : actionOf(reading, id);
  const { byName, on } = record?.lastChange ?? {};
  return byName && on ? fillIn(LABELS.LAST_CHANGE, byName, formatAgo(on)) : '';
}

const LISTS = { objective: 'objectives', strategy: 'strategies', action: 'actions' } as const satisfies Readonly<Record<OsaKind, string>>;

/** Of a new record: the one that was not there before. */
export function savedIdOf({ kind, id, draft, reading }: OsaEditing, now: OsaReading | undefined): RecordId | undefined {
  if (id !== null) return id;
  const before = new Set(reading.facts[LISTS[kind]].map((one) => one.id));
  const name = String(draft['Name'] ?? '').trim();
  return now?.facts[LISTS[kind]].find((one) => !before.has(one.id) && one.name === name)?.id;
}

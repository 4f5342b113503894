import { downloadFile } from 'c/downloadFile';
import { calendarFile } from 'c/objectives';
import type { OsaReading } from 'c/osaReading';
import type { RecordId } from 'c/planModel';
import { LABELS } from './labels.ts';

/** Actions with a day, as a file every calendar reads; those that are done or dropped are over. */
export function downloadCalendar({ facts }: OsaReading, actionId?: RecordId): void {
  const name = facts.plan?.name ?? LABELS.TITLE;
  const entries = facts.actions.flatMap(({ id, name: title, status, startOn, dueOn, outcomeNote }) =>
    dueOn && (actionId ? id === actionId : status !== 'Done' && status !== 'Dropped')
      ? [{ id, title, startOn, dueOn, note: outcomeNote, url: `${window.location.origin}/${id}` }]
      : [],
  );
  downloadFile(`${name}.ics`, calendarFile(name, entries, new Date().toISOString()));
}

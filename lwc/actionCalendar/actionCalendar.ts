import { downloadFile } from 'c/downloadFile';
import { calendarFile } from 'c/objectives';
import type { PlanAction } from 'c/planModel';

export type CalendarAction = Pick<PlanAction, 'id' | 'name' | 'startOn' | 'dueOn' | 'outcomeNote'>;

/** Actions with a day, as a file every calendar reads; each leads back to its record. @param name of the calendar and of the file */
export function downloadCalendar(name: string, actions: readonly CalendarAction[]): void {
  const entries = actions.flatMap(({ id, name: title, startOn, dueOn, outcomeNote: note }) =>
    dueOn ? [{ id, title, startOn, dueOn, note, url: `${window.location.origin}/${id}` }] : [],
  );
  downloadFile(`${name}.ics`, calendarFile(name, entries, new Date().toISOString()));
}

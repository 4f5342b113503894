import { addDays, type IsoDate, type IsoDateTime } from 'c/planModel';

/** One action in a person's calendar. */
export interface CalendarEntry {
  readonly id: string;
  readonly title: string;
  /** First day; the due day where nobody said. */
  readonly startOn?: IsoDate | null | undefined;
  readonly dueOn: IsoDate;
  readonly note?: string | null | undefined;
  readonly url?: string | null | undefined;
}

/**
 * Actions as an iCalendar file (RFC 5545): whole days, the same identity at every export, so that a calendar updates what it has instead of doubling it.
 * @param madeAt when the file is made
 */
export function calendarFile(name: string, entries: readonly CalendarEntry[], madeAt: IsoDateTime): string {
  const stamp = `${madeAt.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Account Planning//Plan Actions//EN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap(({ id, title, startOn, dueOn, note, url }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(id)}@account-planning`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${dayOf(startOn && startOn <= dueOn ? startOn : dueOn)}`,
      // The end is the day after the last one.
      `DTEND;VALUE=DATE:${dayOf(addDays(dueOn, 1))}`,
      `SUMMARY:${escaped(title)}`,
      ...(note ? [`DESCRIPTION:${escaped(note)}`] : []),
      ...(url ? [`URL:${url.replace(/[\r\n]/g, '')}`] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const dayOf = (day: IsoDate): string => day.replace(/-/g, '');

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[,;]/g, (sign) => `\\${sign}`);
}

/** RFC 5545, 3.1: no line above 75 octets, and no character cut in two. */
function folded(line: string): string {
  let [result, length] = ['', 0];
  for (const character of line) {
    const octets = octetsOf(character);
    if (length + octets > 75) {
      result += '\r\n ';
      length = 1;
    }
    result += character;
    length += octets;
  }
  return result;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

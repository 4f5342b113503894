import { addDays, daysBetween } from 'c/planModel';

/** The day that `sample-plans` speak of as today. */
export const WRITTEN_ON = '2026-06-30';

const DAY = /\b(\d{4})-(\d\d)-(\d\d)\b/g;

/**
 * The text of a plan file as it would have been written on another day, so that the sample plans never look abandoned. Days move by as many days as lie between.
 * What belongs to a calendar year moves by whole years: periods, plans called by their year, everything in a closed plan.
 * @param today `YYYY-MM-DD`
 */
export function moveDays(text: string, today: string): string {
  const days = daysBetween(WRITTEN_ON, today);
  const years = Number(today.slice(0, 4)) - Number(WRITTEN_ON.slice(0, 4));
  const byYears = (line: string) =>
    line.replace(DAY, (_, year: string, month: string, day: string) => `${Number(year) + years}-${month}-${day}`);
  const byDays = (line: string) => line.replace(DAY, (day) => addDays(day, days));
  if (/^ {2}status: Closed$/m.test(text)) return withYear(byYears(text), years);
  return withYear(
    text
      .split('\n')
      .map((line) => (/^ {2}period-(?:start|end):/.test(line) ? byYears(line) : byDays(line)))
      .join('\n'),
    years,
  );
}

/** `name: Castell Rail 2026` of a plan. */
function withYear(text: string, years: number): string {
  return text.replace(/^(plan:\n {2}name: .* )(20\d\d)$/m, (_, name: string, year: string) => `${name}${Number(year) + years}`);
}

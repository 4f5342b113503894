const number = (sql: string, start: number, length: number): string => `CAST(substr(${sql}, ${start}, ${length}) AS INTEGER)`;
const year = (sql: string): string => number(sql, 1, 4);
const month = (sql: string): string => number(sql, 6, 2);
const quarter = (sql: string): string => `((${month(sql)} + 2) / 3)`;
const dayInYear = (sql: string): string => `CAST(strftime('%j', ${sql}) AS INTEGER)`;

/** SOQL's date functions over dates kept as ISO text. The fiscal year is the calendar year. */
export const dateFunctions: ReadonlyMap<string, (sql: string) => string> = new Map([
  ['CALENDAR_YEAR', year],
  ['CALENDAR_QUARTER', quarter],
  ['CALENDAR_MONTH', month],
  ['FISCAL_YEAR', year],
  ['FISCAL_QUARTER', quarter],
  ['FISCAL_MONTH', month],
  ['DAY_IN_MONTH', (sql: string) => number(sql, 9, 2)],
  ['DAY_IN_WEEK', (sql: string) => `(CAST(strftime('%w', ${sql}) AS INTEGER) + 1)`],
  ['DAY_IN_YEAR', dayInYear],
  ['DAY_ONLY', (sql: string) => `substr(${sql}, 1, 10)`],
  ['HOUR_IN_DAY', (sql: string) => number(sql, 12, 2)],
  ['WEEK_IN_MONTH', (sql: string) => `((${number(sql, 9, 2)} + 6) / 7)`],
  ['WEEK_IN_YEAR', (sql: string) => `((${dayInYear(sql)} + 6) / 7)`],
]);

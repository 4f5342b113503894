import { DEFAULT_POLICY, type PointTables } from './policy.ts';

/** Point tables as text (`Planning_Policy__c.Points__c`) and back: one line per word, e.g. `urgency High 75`, `power Inner Circle 100`, `named 60`. */
export interface PointsReading {
  /** The default where the text names nothing else. */
  readonly points: PointTables;
  /** Lines that say nothing, as they are written: an unknown list or word, or points that are no number from 0 to 100. */
  readonly problems: readonly string[];
}

/** Reads the text; upper and lower case are alike. The last line about a word holds. */
export function readPoints(text: string): PointsReading {
  let points: PointTables = DEFAULT_POLICY.points;
  const problems: string[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    const changed = withLine(points, line);
    if (changed) points = changed;
    else problems.push(line);
  }
  return { points, problems };
}

/** All point tables as text, a line per word, for a team to tune. */
export function writePoints(points: PointTables): string {
  const tables = Object.entries(points).flatMap(([list, table]) =>
    typeof table === 'number'
      ? [`${list} ${table}`]
      : Object.entries(table as Readonly<Record<string, number>>).map(([word, worth]) => `${list} ${word} ${worth}`),
  );
  return tables.join('\n');
}

const LINE = /^(?<list>[a-z]+)\s+(?:(?<word>.+?)\s+)?(?<worth>\d+(?:\.\d+)?)$/i;

function withLine(points: PointTables, line: string): PointTables | null {
  const { list: listed = '', word, worth: written } = LINE.exec(line)?.groups ?? {};
  const list = (Object.keys(points) as (keyof PointTables)[]).find((each) => each === listed.toLowerCase());
  const worth = Number(written);
  if (!list || !(worth >= 0 && worth <= 100)) return null;
  if (list === 'named') return word === undefined ? { ...points, named: worth } : null;
  const known = Object.keys(points[list]).find((each) => each.toLowerCase() === word?.toLowerCase());
  return known ? { ...points, [list]: { ...points[list], [known]: worth } } : null;
}

import { MANAGEMENT_LEVELS, type ManagementLevel, type RecordId, type Stakeholder } from 'c/planModel';
import { coverageOf, isInTouch } from './standing.ts';

/** The people of one function on one level. */
export interface WideSquare {
  /** As people write it; null where nobody said. */
  readonly function: string | null;
  readonly level: ManagementLevel | null;
  readonly people: number;
  /** Those we are really in touch with: Brief and more. */
  readonly covered: number;
  readonly stakeholderIds: readonly RecordId[];
}

/** How many functions and levels of the customer we talk to ("go wide"). */
export interface GoWideReading {
  readonly functions: readonly (string | null)[];
  readonly levels: readonly (ManagementLevel | null)[];
  /** Only where somebody stands; functions × levels in their order. */
  readonly squares: readonly WideSquare[];
  readonly coveredFunctions: number;
  readonly coveredLevels: number;
  /** Function and level nobody of ours reaches, the most people first: where to go next. */
  readonly gaps: readonly WideSquare[];
}

/** Case and blanks do not make another function; vacant positions count as nobody. */
export function readGoWide(stakeholders: readonly Stakeholder[]): GoWideReading {
  const spelled = new Map<string, string>();
  const squares = new Map<string, { function: string | null; level: ManagementLevel | null; people: Stakeholder[] }>();
  for (const one of stakeholders) {
    if (one.occupancy === 'Vacant') continue;
    const named = one.function?.trim() || null;
    const key = named?.toLowerCase() ?? '';
    if (named && !spelled.has(key)) spelled.set(key, named);
    const level = one.managementLevel ?? null;
    const square = squares.get(`${key}×${level}`) ?? { function: spelled.get(key) ?? null, level, people: [] };
    square.people.push(one);
    squares.set(`${key}×${level}`, square);
  }
  const levels = [...MANAGEMENT_LEVELS, null].filter((level) => [...squares.values()].some((square) => square.level === level));
  const functions = [...new Set([...squares.values()].map((square) => square.function))].sort(byName);
  const list = [...squares.values()]
    .map(({ people, ...square }) => ({
      ...square,
      people: people.length,
      covered: people.filter((one) => isInTouch(coverageOf(one))).length,
      stakeholderIds: people.map(({ id }) => id),
    }))
    .sort((a, b) => functions.indexOf(a.function) - functions.indexOf(b.function) || levels.indexOf(a.level) - levels.indexOf(b.level));
  const covered = list.filter((square) => square.covered > 0);
  return {
    functions,
    levels,
    squares: list,
    coveredFunctions: new Set(covered.map((square) => square.function)).size,
    coveredLevels: new Set(covered.map(({ level }) => level)).size,
    gaps: list.filter((square) => square.covered === 0).sort((a, b) => b.people - a.people),
  };
}

function byName(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

import { isInTouch } from 'c/peopleRows';
import type { ManagementLevel, RecordId } from 'c/planModel';
import { personOf, type PersonReading, type RelationshipReading } from 'c/relationshipReading';

/** How far we are with people of the customer, each in one list. */
export interface Reach {
  /** Coverage is Brief or more. */
  readonly covered: readonly PersonReading[];
  /** Somebody of ours knows them, but nobody keeps in touch. */
  readonly known: readonly PersonReading[];
  readonly unreached: readonly PersonReading[];
}

/** The people of one function on one level; of all functions or levels in a sum. */
export interface WideCell extends Reach {
  readonly key: string;
  readonly people: number;
}

export interface WideRow {
  /** Null where nobody said. */
  readonly function: string | null;
  /** In the order of the levels; null where nobody stands. */
  readonly cells: readonly (WideCell | null)[];
  readonly sum: WideCell;
}

export interface WideTable {
  readonly levels: readonly (ManagementLevel | null)[];
  readonly rows: readonly WideRow[];
  /** Of each level over all functions. */
  readonly sums: readonly WideCell[];
  readonly all: WideCell;
  /** Those somebody named; what nobody said is no function and no level. */
  readonly functions: Breadth;
  readonly levelsNamed: Breadth;
  /** Keys of the cells of named functions and levels that nobody of ours covers, the most people first. */
  readonly gaps: readonly string[];
}

/** How many there are, and with how many of them we are in touch. */
export interface Breadth {
  readonly covered: number;
  readonly all: number;
}

/** Functions × levels, with the people behind each. Vacant positions count as nobody. */
export function readWide(reading: RelationshipReading): WideTable {
  const { functions, levels, squares, gaps } = reading.goWide;
  const peopleOf = (ids: readonly RecordId[]) => ids.flatMap((id) => personOf(reading, id) ?? []);
  const found = new Map(squares.map((square) => [keyOf(square.function, square.level), peopleOf(square.stakeholderIds)]));
  const at = (of: string | null, level: ManagementLevel | null) => found.get(keyOf(of, level)) ?? [];
  const across = (of: string | null) => levels.flatMap((level) => at(of, level));
  const down = (level: ManagementLevel | null) => functions.flatMap((of) => at(of, level));
  const rows = functions.map((of) => ({
    function: of,
    cells: levels.map((level) => (found.has(keyOf(of, level)) ? cellOf(keyOf(of, level), at(of, level)) : null)),
    sum: cellOf(`function ${of ?? ''}`, across(of)),
  }));
  const sums = levels.map((level) => cellOf(`level ${level ?? ''}`, down(level)));
  return {
    levels,
    rows,
    sums,
    all: cellOf('all', functions.flatMap(across)),
    functions: breadthOf(rows.flatMap((row) => (row.function === null ? [] : row.sum))),
    levelsNamed: breadthOf(sums.filter((_, index) => levels[index] !== null)),
    gaps: gaps.filter((square) => square.function !== null && square.level !== null).map((square) => keyOf(square.function, square.level)),
  };
}

function breadthOf(sums: readonly WideCell[]): Breadth {
  return { covered: sums.filter(({ covered }) => covered.length > 0).length, all: sums.length };
}

/** Functions are free text: what stands between the two is no letter of any. */
function keyOf(of: string | null, level: ManagementLevel | null): string {
  return `${of ?? ''}\n${level ?? ''}`;
}

function cellOf(key: string, people: readonly PersonReading[]): WideCell {
  const covered = people.filter(({ coverage }) => coverage.isReached);
  const others = people.filter(({ coverage }) => !coverage.isReached);
  const isKnown = ({ ours }: PersonReading) => ours.some(isInTouch);
  return { key, people: people.length, covered, known: others.filter(isKnown), unreached: others.filter((person) => !isKnown(person)) };
}

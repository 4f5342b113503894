import type { MemberRole, RecordId, RelationshipLevel } from 'c/planModel';
import type { PersonReading, RelationshipReading } from 'c/relationshipReading';
import { loadsOf, totalsOf, type TeamLoad, type TeamTotals } from './teamLoad.ts';
import { highest, squareKey, squareOf, type LevelEdits, type TeamSquare } from './teamSquare.ts';

/** One of ours. */
export interface TeamColumn {
  readonly id: RecordId;
  readonly name: string;
  /** On the team of the plan; null where he is not, or nobody said. */
  readonly role: MemberRole | null;
  readonly isOnTeam: boolean;
  readonly load: TeamLoad;
}

/** One stakeholder. */
export interface TeamRow {
  readonly person: PersonReading;
  /** In the order of the columns; null where there is nothing between the two. */
  readonly squares: readonly (TeamSquare | null)[];
  /** How many of ours are in touch. */
  readonly inTouch: number;
  /** The highest of all of ours. */
  readonly now: RelationshipLevel | null;
  readonly wanted: RelationshipLevel | null;
  readonly gaps: number;
  readonly steps: number;
}

/** The people of one buying center. */
export interface TeamGroup {
  /** Null for those of none. */
  readonly laneId: RecordId | null;
  readonly name: string | null;
  readonly rows: readonly TeamRow[];
  readonly totals: TeamTotals;
  /** Of its people, in the order of the columns. */
  readonly loads: readonly TeamLoad[];
}

export interface TeamMatrix {
  readonly columns: readonly TeamColumn[];
  /** In the order of the buying centers; only those with somebody. */
  readonly groups: readonly TeamGroup[];
  readonly totals: TeamTotals;
}

const NO_EDITS: LevelEdits = () => undefined;

/** Reads the matrix. People stand below their buying center in the order of the hierarchy. */
export function readTeamMatrix(reading: RelationshipReading, editsOf: LevelEdits = NO_EDITS): TeamMatrix {
  const ours = columnsOf(reading);
  const groups = reading.lanes
    .filter(({ personIds }) => personIds.length > 0)
    .map(({ id, buyingCenter, personIds }): TeamGroup => {
      const inOrder = [...personIds].sort((a, b) => reading.tree.positions[a]! - reading.tree.positions[b]!);
      const rows = inOrder.map((personId) => rowOf(reading.people[reading.index[personId]!]!, ours, editsOf));
      return { laneId: id, name: buyingCenter?.name ?? null, rows, totals: totalsOf(rows), loads: loadsOf(rows, ours.length) };
    });
  const all = groups.flatMap(({ rows }) => rows);
  const loads = loadsOf(all, ours.length);
  return { columns: ours.map((one, index) => ({ ...one, load: loads[index]! })), groups, totals: totalsOf(all) };
}

/** The team as the plan lists it, then the others by name, so that a column stays where it is when somebody else comes to be in touch. */
function columnsOf({ ours }: RelationshipReading): readonly Omit<TeamColumn, 'load'>[] {
  const columns = ours.map(({ id, name, role, isOnTeam }) => ({ id, name, role, isOnTeam }));
  const others = columns.filter(({ isOnTeam }) => !isOnTeam).sort((a, b) => a.name.localeCompare(b.name));
  return [...columns.filter(({ isOnTeam }) => isOnTeam), ...others];
}

function rowOf(person: PersonReading, columns: readonly Omit<TeamColumn, 'load'>[], editsOf: LevelEdits): TeamRow {
  const squares = columns.map(({ id }) =>
    squareOf(
      id,
      person.ours.find(({ userId }) => userId === id),
      editsOf(squareKey(person.id, id)),
    ),
  );
  const known = squares.filter((square) => square !== null);
  return {
    person,
    squares,
    inTouch: known.filter(({ isInTouch }) => isInTouch).length,
    now: highest(known.map(({ now }) => now)),
    wanted: highest(known.map(({ wanted }) => wanted)),
    gaps: known.filter(({ gap }) => gap > 0).length,
    steps: known.reduce((sum, { gap }) => sum + gap, 0),
  };
}

import type { RecordId } from 'c/planModel';
import type { TeamColumn, TeamMatrix, TeamRow } from './readTeamMatrix.ts';
import { squareKey, type TeamSquare } from './teamSquare.ts';

/** One of ours with one stakeholder, and where both stand. */
export interface PlacedSquare {
  readonly key: string;
  readonly row: TeamRow;
  readonly column: TeamColumn;
  readonly square: TeamSquare | null;
}

/** The squares of these keys, in their order; those that are gone are left out. */
export function squaresAt({ columns, groups }: TeamMatrix, keys: readonly string[]): readonly PlacedSquare[] {
  if (keys.length === 0) return [];
  const rows = new Map<RecordId, TeamRow>(groups.flatMap(({ rows: people }) => people.map((row) => [row.person.id, row] as const)));
  return keys.flatMap((key) => {
    const [stakeholderId = '', userId = ''] = key.split(' ');
    const row = rows.get(stakeholderId);
    const index = columns.findIndex(({ id }) => id === userId);
    return row && index >= 0
      ? [{ key: squareKey(stakeholderId, userId), row, column: columns[index]!, square: row.squares[index] ?? null }]
      : [];
  });
}

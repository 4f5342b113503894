import { fillIn } from 'c/fillIn';
import { calledName } from 'c/mapWords';
import type { RelationshipLevel } from 'c/planModel';
import type { LevelEdit, PlacedSquare } from 'c/teamMatrixReading';
import { squareWords, TEAM_LABELS } from 'c/teamWords';

/** What stands above the grid of the square, or the squares, that a key would change. */
export interface StripView {
  readonly heading: string;
  readonly words: string;
  /** Null for none, undefined where several squares differ. */
  readonly now: RelationshipLevel | null | undefined;
  readonly wanted: RelationshipLevel | null | undefined;
}

/** Undefined where no square is meant. */
export function stripView(squares: readonly PlacedSquare[], today: string): StripView | undefined {
  const [first] = squares;
  if (!first) return undefined;
  const same = (which: keyof LevelEdit) => {
    const values = new Set(squares.map(({ square }) => square?.[which] ?? null));
    return values.size === 1 ? [...values][0] : undefined;
  };
  const isOne = squares.length === 1;
  return {
    heading: isOne
      ? fillIn(TEAM_LABELS.STRIP_ONE, calledName(first.row.person), first.column.name)
      : fillIn(TEAM_LABELS.STRIP_MANY, squares.length),
    words: isOne ? squareWords(first.square, today) : '',
    now: same('now'),
    wanted: same('wanted'),
  };
}

import { fillIn } from 'c/fillIn';
import { calledName } from 'c/mapWords';
import { RELATIONSHIP_LEVELS, type RelationshipLevel } from 'c/planModel';
import type { LevelEdit, PlacedSquare } from 'c/teamMatrixReading';
import { squareWords, TEAM_LABELS } from 'c/teamWords';

/** Stands for no level: a radio button needs a value. */
const NO_LEVEL = 'None';

/** The choices of a level, with the digit that sets it. */
export const LEVEL_OPTIONS = [
  { label: fillIn(TEAM_LABELS.OPTION, 0, TEAM_LABELS.NO_LEVEL), value: NO_LEVEL },
  ...RELATIONSHIP_LEVELS.map((level, index) => ({ label: fillIn(TEAM_LABELS.OPTION, index + 1, level), value: level as string })),
];

export function levelOf(value: string): RelationshipLevel | null {
  return RELATIONSHIP_LEVELS.find((level) => level === value) ?? null;
}

/** What stands above the grid of the square, or the squares, that a key would change. */
export interface StripView {
  readonly heading: string;
  readonly words: string;
  /** Undefined where several squares differ. */
  readonly now: string | undefined;
  readonly wanted: string | undefined;
}

/** Undefined where no square is meant. */
export function stripView(squares: readonly PlacedSquare[], today: string): StripView | undefined {
  const [first] = squares;
  if (!first) return undefined;
  const same = (which: keyof LevelEdit) => {
    const values = new Set(squares.map(({ square }) => square?.[which] ?? NO_LEVEL));
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

import type { RecordId } from 'c/planModel';
import { LEAD_COLUMNS, type BoardLayout, type BoardLine } from './boardLines.ts';

/** So many lines a page key goes. */
const PAGE = 5;

/**
 * The card a key goes to from a card, undefined where it goes nowhere: up and down among what stands in its column, right to what stands below it in the
 * tree, left to what it belongs to.
 * @param isControl with Control, Home and End go to the first and the last card of the board
 */
export function cardTarget(layout: BoardLayout, key: string, isControl: boolean, id: RecordId): RecordId | undefined {
  const at = layout.placeOf(id);
  if (!at) return undefined;
  const { lines } = layout;
  const { line, column } = at;
  const row = lines[line]!;
  const vertical = (by: 1 | -1, steps: number): RecordId | undefined => {
    let found: RecordId | undefined;
    for (let next = line + by, left = steps; next >= 0 && next < lines.length && left > 0; next += by) {
      const card = cardIn(lines[next]!, column);
      if (!card) continue;
      found = card;
      left -= 1;
    }
    return found;
  };
  switch (key) {
    case 'ArrowDown':
      return vertical(1, 1);
    case 'ArrowUp':
      return vertical(-1, 1);
    case 'PageDown':
      return vertical(1, PAGE);
    case 'PageUp':
      return vertical(-1, PAGE);
    case 'ArrowRight':
      return column === 0 ? firstBelow(lines, row) : column === 1 ? row.actions[0]?.id : row.actions[column - LEAD_COLUMNS + 1]?.id;
    case 'ArrowLeft':
      if (column > LEAD_COLUMNS) return row.actions[column - LEAD_COLUMNS - 1]?.id;
      return (column === LEAD_COLUMNS ? row.group?.strategyId : null) ?? (column > 0 ? row.lane.node.id : undefined);
    case 'Home':
      return isControl ? lines[0]?.objective?.id : row.lane.node.id;
    case 'End':
      return isControl ? lastCard(lines.at(-1)) : lastCard(row);
    default:
      return undefined;
  }
}

/** In a line with fewer actions the last of them; columns of objectives and strategies are gone through by themselves. */
function cardIn({ objective, strategy, actions }: BoardLine, column: number): RecordId | undefined {
  if (column === 0) return objective?.id;
  if (column === 1) return strategy?.id;
  return (actions[column - LEAD_COLUMNS] ?? actions.at(-1))?.id;
}

function firstBelow(lines: readonly BoardLine[], { lane }: BoardLine): RecordId | undefined {
  const first = lane.isOpen ? lines[lane.start] : undefined;
  return first?.strategy?.id ?? first?.actions[0]?.id;
}

function lastCard(line: BoardLine | undefined): RecordId | undefined {
  return line?.actions.at(-1)?.id ?? line?.strategy?.id ?? line?.lane.node.id;
}

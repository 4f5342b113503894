import { fillIn } from 'c/fillIn';
import type { RecordId } from 'c/planModel';
import type { MoveHandle, TimelineLine } from 'c/timelineLayout';
import { startedWords, takenFrom } from './carrying.ts';
import { leave, mayMove, say, showCarried, type Grid } from './grid.ts';
import { BAR_COLUMN, meaningOf, meaningWhileLinking, meaningWhileMoving, type KeyMeaning } from './gridKeys.ts';
import { LABELS } from './labels.ts';
import { recordIdOf } from './lineViews.ts';
import { cancelPress } from './pointer.ts';

/** What the key asks for now; a key that asks for nothing is for whoever is around. */
export function pressKey(grid: Grid, event: KeyboardEvent): void {
  if (grid.press) {
    if (event.key !== 'Escape') return;
    cancelPress(grid);
  } else {
    const rows = grid.data.lines.length;
    const { mode, active } = grid;
    const meaning =
      mode?.kind === 'move'
        ? meaningWhileMoving(event)
        : mode?.kind === 'link'
          ? meaningWhileLinking(event, active, rows)
          : meaningOf(event, active, rows);
    const line = grid.data.lines[active.row];
    if (!meaning || !line) return;
    act(grid, meaning, line);
  }
  event.preventDefault();
  event.stopPropagation();
}

function act(grid: Grid, meaning: KeyMeaning, line: TimelineLine): void {
  const { row, column } = grid.active;
  switch (meaning.kind) {
    case 'go':
      return grid.goTo(meaning.to);
    case 'expand':
      return line.hasChildren && !line.isOpen ? toggleLine(grid, line) : grid.goTo({ row, column: BAR_COLUMN });
    case 'collapse': {
      if (line.isOpen) return toggleLine(grid, line);
      const above = grid.rowOf(line.parentId);
      return above === undefined ? undefined : grid.goTo({ row: above, column });
    }
    case 'open':
      return line.kind === 'campaigns' ? toggleLine(grid, line) : openLine(grid, line);
    case 'choose':
      return chooseLine(grid, line, true);
    case 'take':
      return take(grid, line, meaning.handle);
    case 'link':
      return startLink(grid, line);
    case 'shift':
      return shift(grid, meaning.days);
    case 'drop':
      return drop(grid, line);
    case 'unlink':
      return endLink(grid, null);
    case 'cancel':
      return cancelMode(grid);
  }
}

export function toggleLine(grid: Grid, { key, isOpen }: TimelineLine): void {
  grid.tell('toggle', { key, isOpen: !isOpen });
}
export function openLine(grid: Grid, line: TimelineLine): void {
  const id = recordIdOf(line);
  if (id !== null) grid.tell('open', { kind: line.kind, id });
}
export function chooseLine(grid: Grid, line: TimelineLine, isAdding: boolean): void {
  const id = recordIdOf(line);
  if (id !== null) grid.tell('choose', { id, isAdding });
}

/** While something is moved already, another end of it. */
function take(grid: Grid, line: TimelineLine, handle: MoveHandle): void {
  const carried = mayMove(grid, line) ? takenFrom(line, handle) : undefined;
  if (!carried) return say(grid, grid.canEditWork || grid.canEditObjectives ? LABELS.MOVE_NOT_THIS : LABELS.READ_ONLY);
  grid.preview.clear();
  grid.mode = { kind: 'move', carried };
  say(grid, startedWords(carried, line.name));
}

function shift(grid: Grid, days: number): void {
  if (grid.mode?.kind !== 'move') return;
  const carried = { ...grid.mode.carried, days: grid.mode.carried.days + days };
  grid.mode = { kind: 'move', carried };
  say(grid, showCarried(grid, carried));
}

function startLink(grid: Grid, line: TimelineLine): void {
  if (!grid.canEditWork) return say(grid, LABELS.READ_ONLY);
  if (line.kind !== 'action') return say(grid, LABELS.LINK_ONLY_ACTIONS);
  if (!mayMove(grid, line)) return say(grid, LABELS.MOVE_NOT_THIS);
  grid.mode = { kind: 'link', id: line.id };
  say(grid, fillIn(LABELS.LINK_STARTED, line.name));
}

function endLink(grid: Grid, onId: RecordId | null): void {
  if (grid.mode?.kind !== 'link') return;
  const { id } = grid.mode;
  grid.mode = undefined;
  grid.tell('link', { id, onId });
}

function drop(grid: Grid, line: TimelineLine): void {
  const { mode } = grid;
  if (mode?.kind === 'link') return line.kind === 'action' ? endLink(grid, line.id) : say(grid, LABELS.LINK_ONLY_ACTIONS);
  if (mode?.kind !== 'move') return;
  grid.mode = undefined;
  leave(grid, mode.carried);
}

export function cancelMode(grid: Grid): void {
  const { mode } = grid;
  if (!mode) return;
  grid.mode = undefined;
  grid.preview.clear();
  say(grid, mode.kind === 'move' ? LABELS.MOVE_CANCELLED : LABELS.LINK_CANCELLED);
}

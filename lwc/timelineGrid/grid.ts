import type { GridPlace } from 'c/gridWalk';
import { isInPlannedTrack } from 'c/osaReading';
import type { RecordId } from 'c/planModel';
import type { TimelineLine } from 'c/timelineLayout';
import { moveOf, moveOfWords } from './carrying.ts';
import type { Carried, TimelineGridData } from './gridData.ts';
import type { Hit } from './hits.ts';
import { LABELS } from './labels.ts';
import type { Preview } from './preview.ts';

/** A pointer that is down. It drags once it has gone a little way. */
export interface Press {
  readonly hit: Hit;
  readonly pointerId: number;
  /** In the content, whatever was scrolled since. */
  readonly startX: number;
  readonly startY: number;
  readonly isDragging: boolean;
}

/** What the keyboard does beside walking. */
export type KeyMode = { readonly kind: 'move'; readonly carried: Carried } | { readonly kind: 'link'; readonly id: RecordId };

/** The grid as its keyboard and its pointer see it. */
export interface Grid {
  readonly data: TimelineGridData;
  readonly root: ParentNode;
  readonly preview: Preview;
  readonly active: GridPlace;
  readonly canEditWork: boolean;
  readonly canEditObjectives: boolean;
  mode: KeyMode | undefined;
  press: Press | undefined;
  /** The next click is the end of a drag. */
  isClickOfDrag: boolean;
  /** By key; undefined where it is not shown. */
  lineOf(key: string | null | undefined): TimelineLine | undefined;
  rowOf(key: string | null | undefined): number | undefined;
  activate(place: GridPlace): void;
  /** With the focus. */
  goTo(place: GridPlace): void;
  tell(type: string, detail: object): void;
}

export function say(grid: Grid, text: string): void {
  grid.tell('say', { text });
}

/** Shows where it would stand. @returns that, and what it means, in words */
export function showCarried(grid: Grid, carried: Carried): string {
  const { data, preview } = grid;
  const move = moveOf(carried, data);
  if (!move) return '';
  if (move.kind === 'action') preview.move((id) => grid.lineOf(id), data.scale, move.move, data.reading.today);
  else preview.moveDue(carried.id, carried.days, data.scale);
  return moveOfWords(move, data);
}

/** Left where it is. Not moved is not a move, but what had no day has one now. */
export function leave(grid: Grid, carried: Carried): void {
  grid.preview.clear();
  const isUndated = carried.kind === 'action' && grid.lineOf(carried.id)?.bar === null;
  if (carried.days !== 0 || isUndated) grid.tell('move', carried);
  else say(grid, LABELS.MOVE_CANCELLED);
}

export function mayMove({ canEditWork, canEditObjectives, data }: Grid, { kind, key }: TimelineLine): boolean {
  const isAllowed = (kind === 'action' && canEditWork) || (kind === 'objective' && canEditObjectives);
  return isAllowed && isInPlannedTrack(data.reading, key);
}

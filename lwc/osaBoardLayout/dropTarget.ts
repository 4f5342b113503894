import type { OsaKind, OsaPlace } from 'c/osaTree';
import type { RecordId } from 'c/planModel';
import { LEAD_COLUMNS, type BoardGroup, type BoardLane, type BoardLayout } from './boardLines.ts';

/** A point of the board in lines from its top and columns from its left edge: 2.5 is the middle of the first action. */
export interface BoardPoint {
  readonly line: number;
  readonly column: number;
}

/** Where a card would be dropped, and where the mark that says so stands. */
export interface DropTarget {
  readonly place: OsaPlace;
  /** A line above the lane, above the strategy, or before the action. */
  readonly mark: BoardPoint;
}

/** Where a card of this kind is dropped at a point; null on an empty board. Below the last line is the last line. */
export function dropTarget(layout: BoardLayout, kind: OsaKind, { line, column }: BoardPoint): DropTarget | null {
  const { lines, lanes } = layout;
  if (lines.length === 0) return null;
  const within = Math.max(0, Math.min(lines.length - 1, Math.floor(line)));
  const { lane } = lines[within]!;
  switch (kind) {
    case 'objective': {
      const isBelow = line >= (lane.start + lane.end) / 2;
      const next = lanes[lanes.indexOf(lane) + 1];
      const before = isBelow ? next : lane;
      return { place: { kind, beforeId: before?.node.id ?? null }, mark: { line: isBelow ? lane.end : lane.start, column: 0 } };
    }
    case 'strategy':
      return strategyTarget(lane, line);
    case 'action': {
      const group = lane.groups.find(({ start, end }) => within >= start && within < end);
      return group ? actionTarget(layout, group, { line: within, column }) : intoLane(lane);
    }
  }
}

function strategyTarget({ node, groups, start, end }: BoardLane, line: number): DropTarget {
  const own = groups.filter(({ strategyId }) => strategyId !== null);
  const before = own.find((group) => line < (group.start + group.end) / 2);
  const place: OsaPlace = { kind: 'strategy', objectiveId: node.id, beforeId: before?.strategyId ?? null };
  // Behind all: those of no strategy come after them.
  return { place, mark: { line: before?.start ?? own.at(-1)?.end ?? (groups.length > 0 ? start : end), column: 1 } };
}

/** A closed lane takes an action as one of no strategy; so does the objective itself. */
function intoLane({ node, end }: BoardLane): DropTarget {
  return { place: { kind: 'action', objectiveId: node.id, strategyId: null, beforeId: null }, mark: { line: end, column: 0 } };
}

function actionTarget({ perLine }: BoardLayout, group: BoardGroup, { line, column }: BoardPoint): DropTarget {
  const { objectiveId, strategyId, actions, start } = group;
  const at = group.isOpen && column >= LEAD_COLUMNS ? indexAt(group, perLine, { line, column }) : actions.length;
  const place: OsaPlace = { kind: 'action', objectiveId, strategyId, beforeId: actions[at]?.id ?? null };
  return { place, mark: markAt(group, perLine, at, Math.floor(at / perLine) > line - start) };
}

/** @param isBehind behind the last of a full line, rather than before the first of the next */
function markAt({ isOpen, start }: BoardGroup, perLine: number, at: number, isBehind: boolean): BoardPoint {
  if (!isOpen) return { line: start, column: LEAD_COLUMNS };
  return isBehind && at > 0 && at % perLine === 0
    ? { line: start + at / perLine - 1, column: LEAD_COLUMNS + perLine }
    : { line: start + Math.floor(at / perLine), column: LEAD_COLUMNS + (at % perLine) };
}

function indexAt({ start, actions }: BoardGroup, perLine: number, { line, column }: BoardPoint): number {
  const across = Math.max(0, Math.min(perLine, Math.round(column - LEAD_COLUMNS)));
  return Math.min(actions.length, (line - start) * perLine + across);
}

/** Where the mark of a place stands: for moving with the keyboard. Undefined where the place is not on the board. */
export function markOf({ lanes, perLine }: BoardLayout, place: OsaPlace): BoardPoint | undefined {
  const laneWith = (id: RecordId) => lanes.find(({ node }) => node.id === id);
  switch (place.kind) {
    case 'objective': {
      const lane = place.beforeId === null ? undefined : laneWith(place.beforeId);
      return { line: lane?.start ?? lanes.at(-1)?.end ?? 0, column: 0 };
    }
    case 'strategy': {
      const lane = laneWith(place.objectiveId);
      if (!lane) return undefined;
      const group = lane.groups.find(({ strategyId }) => strategyId !== null && strategyId === place.beforeId);
      return { line: group?.start ?? lane.groups.findLast(({ strategyId }) => strategyId !== null)?.end ?? lane.start, column: 1 };
    }
    case 'action': {
      const lane = laneWith(place.objectiveId);
      const group = lane?.groups.find(({ strategyId }) => strategyId === place.strategyId);
      if (!lane || !group) return lane && { line: lane.end, column: 0 };
      const found = group.actions.findIndex(({ id }) => id === place.beforeId);
      return markAt(group, perLine, found < 0 ? group.actions.length : found, found < 0);
    }
  }
}

import { KIND_NAMES } from 'c/osaWords';
import { isInPlannedTrack } from 'c/osaReading';
import { isOpenAction, type RecordId } from 'c/planModel';
import { actionState, barBox, type TimelineLine, type TimeScale } from 'c/timelineLayout';
import { BAR_LABELS, besideWords, lineWords, spanWords } from 'c/timelineWords';
import type { GridPlace } from 'c/gridWalk';
import { drawnBox } from './boxes.ts';
import { LINE_HEIGHT, type TimelineGridData } from './gridData.ts';
import { BAR_COLUMN, NAME_COLUMN } from './gridKeys.ts';

/** A bar with what stands beside it. */
export interface ItemView {
  readonly id: string;
  readonly style: string;
  readonly barClass: string;
  readonly barStyle: string;
  /** Of the bar that is filled; empty where nothing is said. */
  readonly share: string;
  readonly beside: string;
  readonly isLinkable: boolean;
}

/** What stays as it is while one scrolls, walks and selects: its words and places take the longest to make. */
interface FixedView {
  readonly key: string;
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  readonly expanded: 'true' | 'false' | null;
  readonly chevron: string;
  readonly name: string;
  readonly kind: string;
  readonly cellLabel: string;
  readonly item: ItemView | null;
  /** Where an objective is to be reached, and where it would be at its pace. */
  readonly dueId: RecordId | null;
  readonly dueMovable: 'yes' | null;
  readonly dueStyle: string;
  readonly projectionStyle: string;
}

export interface LineView extends FixedView {
  readonly row: number;
  readonly rowIndex: number;
  readonly className: string;
  readonly style: string;
  readonly selected: 'true' | 'false' | null;
  readonly nameTabIndex: '0' | '-1';
  readonly barTabIndex: '0' | '-1';
}

/** Of the lines of one set of data. */
export type FixedViews = Map<TimelineLine, FixedView>;

export interface LineContext extends TimelineGridData {
  readonly active: GridPlace;
  readonly selection: ReadonlySet<RecordId>;
  readonly tooEarly: ReadonlySet<RecordId>;
  readonly canEditWork: boolean;
  readonly canEditObjectives: boolean;
  /** Filled as lines come into sight. */
  readonly fixed: FixedViews;
}

const KINDS = { ...KIND_NAMES, campaign: BAR_LABELS.KIND_CAMPAIGN, campaigns: '' };
const DUE_SIZE = 16;

export function lineView(line: TimelineLine, row: number, context: LineContext): LineView {
  const { active, selection, fixed } = context;
  let view = fixed.get(line);
  if (!view) {
    view = fixedView(line, context);
    fixed.set(line, view);
  }
  const recordId = recordIdOf(line);
  const isSelected = recordId !== null && selection.has(recordId);
  const tabIndex = (column: number) => (active.row === row && active.column === column ? '0' : '-1');
  return {
    ...view,
    ...{ row, rowIndex: row + 2 },
    className: `line line_${line.kind}${isSelected ? ' line_selected' : ''}`,
    style: `top: ${row * LINE_HEIGHT}px`,
    selected: recordId === null ? null : isSelected ? 'true' : 'false',
    nameTabIndex: tabIndex(NAME_COLUMN),
    barTabIndex: tabIndex(BAR_COLUMN),
  };
}

function fixedView(line: TimelineLine, context: LineContext): FixedView {
  const { key, kind, level, position, siblings, hasChildren, isOpen } = line;
  const recordId = recordIdOf(line);
  return {
    ...{ key, level, position, siblings },
    expanded: hasChildren ? (isOpen ? 'true' : 'false') : null,
    chevron: isOpen ? 'chevron chevron_open' : 'chevron',
    name: kind === 'campaigns' ? BAR_LABELS.CAMPAIGNS : line.name,
    kind: KINDS[kind],
    cellLabel: lineWords(line, context.reading, recordId !== null && context.tooEarly.has(recordId)),
    item: itemView(line, context),
    ...marksOf(line, context),
  };
}

/** Null for the head of the campaigns. */
export function recordIdOf(line: TimelineLine): RecordId | null {
  return line.kind === 'campaigns' ? null : line.kind === 'campaign' ? line.campaign.id : line.id;
}

/** Where what has no day stands until it gets one, to be taken hold of. */
function barOf(line: TimelineLine, today: string) {
  if (line.bar || line.kind !== 'action' || isOver(line)) return line.bar;
  return { first: today, last: today };
}

const isOver = (line: TimelineLine): boolean => line.kind === 'action' && !isOpenAction(line.action);

function itemView(line: TimelineLine, { scale, reading, canEditWork }: LineContext): ItemView | null {
  const bar = barOf(line, reading.today);
  if (!bar) return null;
  const { left, width } = drawnBox(scale, bar);
  const { isCutBefore, isCutAfter } = barBox(scale, bar);
  const share = line.bar?.share ?? null;
  const isMovable = line.kind === 'action' && canEditWork && !isOver(line) && isInPlannedTrack(reading, line.id);
  return {
    id: line.key,
    style: `left: ${left}px`,
    barClass: `bar bar_${lookOf(line, reading.today)}${isMovable ? ' bar_movable' : ''}`,
    barStyle: `width: ${width}px`,
    share: share ? `${Math.round(share * 100)}%` : '',
    beside: [
      line.bar ? besideWords(line, reading.today) : BAR_LABELS.NO_DATES,
      // It stands at the end of the scale: its days say where it really is.
      isCutBefore || isCutAfter ? spanWords(bar.first, bar.last) : '',
    ]
      .filter(Boolean)
      .join(' · '),
    isLinkable: isMovable && line.bar !== null,
  };
}

function lookOf(line: TimelineLine, today: string): string {
  if (line.kind !== 'action') return line.kind;
  if (!line.bar) return 'none';
  return line.bar.isReversed ? 'reversed' : actionState(line.action, today);
}

function marksOf(
  line: TimelineLine,
  { scale, reading, canEditObjectives }: LineContext,
): Pick<LineView, 'dueId' | 'dueMovable' | 'dueStyle' | 'projectionStyle'> {
  const dueOn = line.kind === 'objective' ? line.bar?.dueOn : null;
  if (line.kind !== 'objective' || !dueOn) return { dueId: null, dueMovable: null, dueStyle: '', projectionStyle: '' };
  const end = endOf(scale, dueOn);
  const projectedOn = line.bar!.projectedOn;
  const until = projectedOn ? Math.min(scale.width, endOf(scale, projectedOn)) : end;
  return {
    dueId: line.id,
    dueMovable: canEditObjectives && isInPlannedTrack(reading, line.id) ? 'yes' : null,
    dueStyle: `left: ${end - DUE_SIZE / 2}px`,
    projectionStyle: until > end ? `left: ${end}px; width: ${until - end}px` : '',
  };
}

function endOf(scale: TimeScale, day: string): number {
  const { left, width } = drawnBox(scale, { first: day, last: day });
  return left + width / 2;
}

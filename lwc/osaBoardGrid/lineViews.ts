import { fillIn } from 'c/fillIn';
import { LEAD_COLUMNS, type BoardLayout, type BoardLine } from 'c/osaBoardLayout';
import type { OsaReading } from 'c/osaReading';
import type { OsaKind, ObjectiveNode } from 'c/osaTree';
import { LOOSE_NAME } from 'c/osaWords';
import type { RecordId } from 'c/planModel';
import { actionText, closedGroupText, closedLaneText, objectiveText, strategyText, type CardText } from './cardViews.ts';
import { SIZES } from './geometry.ts';
import { LABELS } from './labels.ts';

/** What the cards are drawn with. */
export interface BoardLook {
  readonly reading: OsaReading;
  readonly layout: BoardLayout;
  /** The card the keyboard is on; where it is not drawn, the first one that is takes its part. */
  readonly activeId: RecordId | undefined;
  readonly selection: ReadonlySet<RecordId>;
  readonly isOpen: (id: RecordId) => boolean;
  /** @param id of the record, or of the one something is added to */
  readonly canEdit: (kind: OsaKind, id: RecordId) => boolean;
  readonly editingId: RecordId | undefined;
  readonly carriedId: RecordId | undefined;
}

/** One card with its place and what can be done with it. */
export interface CellView extends CardText {
  readonly role: 'rowheader' | 'gridcell';
  readonly style: string;
  readonly columnIndex: number;
  readonly className: string;
  readonly tabIndex: '0' | '-1';
  readonly selected: 'true' | 'false';
  readonly hasToggle: boolean;
  readonly expanded: 'true' | 'false' | undefined;
  readonly toggleLabel: string;
  readonly toggleClass: string;
  readonly openLabel: string;
  /** Only the active card has them: they would be most of what a scroll has to draw. */
  readonly hasHands: boolean;
  readonly canAdd: boolean;
  readonly editLabel: string;
  readonly gripLabel: string;
  readonly addLabel: string;
  readonly isEditing: boolean;
  readonly isCarried: 'true' | 'false';
  readonly dueClass: string;
  readonly openServes: boolean;
}

export interface LineView {
  readonly key: string;
  readonly style: string;
  readonly className: string;
  readonly rowIndex: number;
  readonly cells: readonly CellView[];
  /** Of what is folded; null where nothing is. */
  readonly summary: { readonly text: string; readonly style: string; readonly columnIndex: number } | null;
  /** Heads the actions of no strategy. */
  readonly loose: { readonly text: string; readonly objectiveId: RecordId; readonly canAdd: boolean; readonly addLabel: string } | null;
  readonly adding: { readonly style: string; readonly columnIndex: number; readonly kind: 'strategy' | 'action' } | null;
}

/** @param numbers of the lines to draw, in order */
export function lineViews(look: BoardLook, numbers: readonly number[]): readonly LineView[] {
  const { lines } = look.layout;
  const ids = numbers.flatMap((number) => idsOf(lines[number]!));
  const activeId = look.activeId && ids.includes(look.activeId) ? look.activeId : ids[0];
  return numbers.map((number) => lineView({ ...look, activeId }, lines[number]!, number));
}

function idsOf({ objective, strategy, actions }: BoardLine): readonly RecordId[] {
  return [...(objective ? [objective.id] : []), ...(strategy ? [strategy.id] : []), ...actions.map(({ id }) => id)];
}

function lineView(look: BoardLook, line: BoardLine, number: number): LineView {
  const { reading } = look;
  const { objective, strategy, group, lane, actions, addingAt } = line;
  const isFirst = number === lane.start;
  const cells = [
    ...(objective
      ? [
          cellView(
            look,
            textOf(reading, objective, () => objectiveText(reading, objective)),
            0,
          ),
        ]
      : []),
    ...(strategy
      ? [
          cellView(
            look,
            textOf(reading, strategy, () => strategyText(strategy, lane.node.reading.objective.currency)),
            1,
          ),
        ]
      : []),
    ...actions.map((action, index) =>
      cellView(
        look,
        textOf(reading, action, () => actionText(reading, action)),
        LEAD_COLUMNS + index,
      ),
    ),
  ];
  return {
    key: line.key,
    style: `top: ${number * SIZES.line}rem`,
    className: `line${isFirst ? ' line_lane' : line.isFirstOfGroup ? ' line_group' : ''}`,
    rowIndex: number + 2,
    cells,
    summary: summaryOf(line),
    loose:
      group && line.isFirstOfGroup && group.strategyId === null
        ? {
            text: LOOSE_NAME,
            objectiveId: group.objectiveId,
            canAdd: look.canEdit('action', group.objectiveId),
            addLabel: fillIn(LABELS.ADD_ACTION, lane.node.record.name),
          }
        : null,
    adding: addingAt === null ? null : { ...columnAt(addingAt), kind: addingAt === 1 ? 'strategy' : 'action' },
  };
}

/** Made once for each card of a reading: a scroll draws most of them again, and days and money take long to write under Lightning Web Security. */
const texts = new WeakMap<OsaReading, WeakMap<object, CardText>>();

function textOf(reading: OsaReading, card: object, make: () => CardText): CardText {
  let known = texts.get(reading);
  if (!known) texts.set(reading, (known = new WeakMap()));
  let text = known.get(card);
  if (!text) known.set(card, (text = make()));
  return text;
}

function summaryOf({ lane, objective, group, isFirstOfGroup }: BoardLine): LineView['summary'] {
  if (!lane.isOpen) return objective && hasWork(objective) ? { text: closedLaneText(objective), ...spanFrom(1) } : null;
  if (!group || group.isOpen || !isFirstOfGroup || group.actions.length === 0) return null;
  return { text: closedGroupText(group.actions), ...spanFrom(LEAD_COLUMNS) };
}

function hasWork({ strategies, loose }: ObjectiveNode): boolean {
  return strategies.length + loose.length > 0;
}

const columnAt = (column: number) => ({ style: `grid-column: ${column + 1}`, columnIndex: column + 1 });
const spanFrom = (column: number) => ({ style: `grid-column: ${column + 1} / -1`, columnIndex: column + 1 });

function cellView(look: BoardLook, text: CardText, column: number): CellView {
  const { id, kind, name } = text;
  const canEdit = look.canEdit(kind, id);
  const isOpen = look.isOpen(id);
  const hasToggle = kind !== 'action';
  const isSelected = look.selection.has(id);
  const isCarried = id === look.carriedId;
  return {
    ...text,
    ...columnAt(column),
    role: kind === 'objective' ? 'rowheader' : 'gridcell',
    className: [
      'cell',
      `cell_${kind}`,
      isSelected ? 'cell_selected' : '',
      text.isFaint ? 'cell_faint' : '',
      isCarried ? 'cell_carried' : '',
      canEdit ? 'cell_movable' : '',
    ].join(' '),
    tabIndex: id === look.activeId ? '0' : '-1',
    selected: isSelected ? 'true' : 'false',
    hasToggle,
    expanded: hasToggle ? (isOpen ? 'true' : 'false') : undefined,
    toggleLabel: fillIn(LABELS.TOGGLE, name),
    toggleClass: `toggle${isOpen ? ' toggle_open' : ''}`,
    openLabel: fillIn(LABELS.OPEN, name),
    hasHands: canEdit && id === look.activeId,
    canAdd: hasToggle && look.canEdit('action', id),
    editLabel: fillIn(LABELS.EDIT, name),
    gripLabel: fillIn(LABELS.GRIP, name),
    addLabel: fillIn(kind === 'objective' ? LABELS.ADD_STRATEGY : LABELS.ADD_ACTION, name),
    isEditing: id === look.editingId,
    isCarried: isCarried ? 'true' : 'false',
    dueClass: text.isLate ? 'due due_late' : 'due',
    openServes: text.servesId !== null,
  };
}

import type { ObjectiveNode, StrategyNode } from 'c/osaTree';
import type { RecordId } from 'c/planModel';
import type { ActionView } from 'c/planQueries';

/** Columns before those of the actions. */
export const LEAD_COLUMNS = 2;

/** Actions of a strategy, or of none, and the lines they take. */
export interface BoardGroup {
  readonly objectiveId: RecordId;
  /** Null for actions of no strategy. */
  readonly strategyId: RecordId | null;
  readonly actions: readonly ActionView[];
  /** False where the actions are told as a number. */
  readonly isOpen: boolean;
  /** Its first line, and the one after its last. */
  readonly start: number;
  readonly end: number;
}

/** An objective with all its lines. */
export interface BoardLane {
  readonly node: ObjectiveNode;
  readonly isOpen: boolean;
  readonly start: number;
  readonly end: number;
  readonly groups: readonly BoardGroup[];
}

/** Something new is typed in a card of its own: the last of its list. */
export type Adding =
  | { readonly kind: 'strategy'; readonly objectiveId: RecordId }
  | { readonly kind: 'action'; readonly objectiveId: RecordId; readonly strategyId: RecordId | null };

/** One line of cards. */
export interface BoardLine {
  readonly key: string;
  readonly lane: BoardLane;
  /** Of the first line of a lane alone. */
  readonly objective: ObjectiveNode | null;
  /** Of the first line of its group alone. */
  readonly strategy: StrategyNode | null;
  /** Null in the line of a closed lane, and where a strategy is being added. */
  readonly group: BoardGroup | null;
  readonly isFirstOfGroup: boolean;
  readonly actions: readonly ActionView[];
  /** Column of the card in which something new is typed; null where nothing is. */
  readonly addingAt: number | null;
}

/** A card by its line and its column: 0 objectives, 1 strategies, from 2 on actions. */
export interface CardPlace {
  readonly line: number;
  readonly column: number;
}

export interface BoardLayout {
  readonly lines: readonly BoardLine[];
  readonly lanes: readonly BoardLane[];
  /** Actions side by side. */
  readonly perLine: number;
  readonly placeOf: (id: RecordId) => CardPlace | undefined;
}

export interface LayoutWanted {
  readonly perLine: number;
  readonly isOpen: (id: RecordId) => boolean;
  readonly adding: Adding | null;
}

/** Every line is as high as the other: where a card stands is arithmetic, however many there are. */
export function boardLayout(tree: readonly ObjectiveNode[], wanted: LayoutWanted): BoardLayout {
  const lines: BoardLine[] = [];
  const lanes = tree.map((node) => {
    const lane = laneOf(node, lines.length, wanted);
    lines.push(...linesOf(lane, wanted));
    return lane;
  });
  let places: ReadonlyMap<RecordId, CardPlace> | undefined;
  return { lines, lanes, perLine: wanted.perLine, placeOf: (id) => (places ??= placesIn(lines)).get(id) };
}

function laneOf(node: ObjectiveNode, start: number, { perLine, isOpen, adding }: LayoutWanted): BoardLane {
  const isLaneOpen = isOpen(node.id);
  if (!isLaneOpen) return { node, isOpen: false, start, end: start + 1, groups: [] };
  const groups: BoardGroup[] = [];
  const add = (strategyId: RecordId | null, actions: readonly ActionView[], isGroupOpen: boolean) => {
    const at = groups.at(-1)?.end ?? start;
    const isAdding = adding?.kind === 'action' && adding.objectiveId === node.id && adding.strategyId === strategyId;
    const cards = isGroupOpen || isAdding ? actions.length + Number(isAdding) : 0;
    const height = Math.max(1, Math.ceil(cards / perLine));
    groups.push({ objectiveId: node.id, strategyId, actions, isOpen: isGroupOpen || isAdding, start: at, end: at + height });
  };
  for (const strategy of node.strategies) add(strategy.id, strategy.actions, isOpen(strategy.id));
  const isAddingLoose = adding?.kind === 'action' && adding.objectiveId === node.id && adding.strategyId === null;
  // An objective without any work keeps a line to drop something into.
  if (node.loose.length > 0 || groups.length === 0 || isAddingLoose) add(null, node.loose, true);
  const isAddingStrategy = adding?.kind === 'strategy' && adding.objectiveId === node.id;
  return { node, isOpen: true, start, end: groups.at(-1)!.end + Number(isAddingStrategy), groups };
}

function linesOf(lane: BoardLane, { perLine, adding }: LayoutWanted): readonly BoardLine[] {
  const { node, groups } = lane;
  const blank = { lane, objective: null, strategy: null, group: null, isFirstOfGroup: false, actions: [], addingAt: null };
  if (!lane.isOpen) return [{ ...blank, key: node.id, objective: node }];
  const lines = groups.flatMap((group) => {
    const { strategyId, start, end, actions } = group;
    const isAdding = adding?.kind === 'action' && adding.objectiveId === node.id && adding.strategyId === strategyId;
    return Array.from({ length: end - start }, (_, index): BoardLine => {
      const isFirst = index === 0;
      return {
        lane,
        // The line of an objective is the same whatever is folded: what has the keyboard in it keeps it.
        key: isFirst && start === lane.start ? node.id : `${node.id} ${strategyId ?? ''} ${index}`,
        objective: isFirst && start === lane.start ? node : null,
        strategy: isFirst ? (node.strategies.find(({ id }) => id === strategyId) ?? null) : null,
        group,
        isFirstOfGroup: isFirst,
        actions: group.isOpen ? actions.slice(index * perLine, (index + 1) * perLine) : [],
        addingAt: isAdding && Math.floor(actions.length / perLine) === index ? LEAD_COLUMNS + (actions.length % perLine) : null,
      };
    });
  });
  if (lane.end === groups.at(-1)!.end) return lines;
  return [...lines, { ...blank, key: `${node.id} adding`, addingAt: 1 }];
}

function placesIn(lines: readonly BoardLine[]): ReadonlyMap<RecordId, CardPlace> {
  const places = new Map<RecordId, CardPlace>();
  lines.forEach(({ objective, strategy, actions }, line) => {
    if (objective) places.set(objective.id, { line, column: 0 });
    if (strategy) places.set(strategy.id, { line, column: 1 });
    actions.forEach(({ id }, index) => places.set(id, { line, column: LEAD_COLUMNS + index }));
  });
  return places;
}

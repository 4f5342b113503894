import type { RecordId } from 'c/planModel';
import type { OrgChart } from 'c/orgChartLayout';

/** Where a card stands in the tree that a screen reader reads: the order of the chart. */
export interface TreeStep {
  readonly id: RecordId;
  readonly headId: RecordId | null;
  /** 1 at the top. */
  readonly level: number;
  /** Among those below the same head, from 1. */
  readonly place: number;
  readonly siblings: number;
  readonly reports: number;
  /** Cards that a folded branch hides. */
  readonly hidden: number;
}

/** The visible cards as a tree, from top to bottom. */
export interface TreeWalk {
  readonly steps: readonly TreeStep[];
  /** Position in `steps`, the same as in the chart. */
  readonly index: Readonly<Record<RecordId, number>>;
}

export function walkTree({ cards, index }: OrgChart): TreeWalk {
  const counts = new Map<RecordId | null, number>();
  const levels: number[] = [];
  const places: number[] = [];
  for (const { headId } of cards) {
    const place = (counts.get(headId) ?? 0) + 1;
    counts.set(headId, place);
    places.push(place);
    levels.push(headId === null ? 1 : levels[index[headId]!]! + 1);
  }
  const steps = cards.map(({ id, headId, hidden }, position) => ({
    id,
    headId,
    level: levels[position]!,
    place: places[position]!,
    siblings: counts.get(headId)!,
    reports: counts.get(id) ?? 0,
    hidden,
  }));
  return { steps, index };
}

export type WalkKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End' | 'PageUp' | 'PageDown';
/** What an arrow asks for: another card, or that a branch is folded or opened. */
export type WalkAnswer = { readonly kind: 'go' | 'fold' | 'unfold'; readonly id: RecordId } | undefined;

const PAGE = 10;

/** Keys of a tree. @see https://www.w3.org/WAI/ARIA/apg/patterns/treeview/ */
export function walkFrom({ steps, index }: TreeWalk, id: RecordId, key: WalkKey): WalkAnswer {
  const at = index[id];
  const here = at === undefined ? undefined : steps[at];
  if (!here) return steps[0] && { kind: 'go', id: steps[0].id };
  const go = (to: number): WalkAnswer => ({ kind: 'go', id: steps[Math.min(steps.length - 1, Math.max(0, to))]!.id });
  switch (key) {
    case 'ArrowDown':
      return go(at! + 1);
    case 'ArrowUp':
      return go(at! - 1);
    case 'PageDown':
      return go(at! + PAGE);
    case 'PageUp':
      return go(at! - PAGE);
    case 'Home':
      return go(0);
    case 'End':
      return go(steps.length - 1);
    case 'ArrowRight':
      if (here.hidden > 0) return { kind: 'unfold', id };
      return here.reports > 0 ? go(at! + 1) : undefined;
    case 'ArrowLeft':
      if (here.reports > 0) return { kind: 'fold', id };
      return here.headId === null ? undefined : { kind: 'go', id: here.headId };
  }
}

import { CELL_STATES, QUADRANTS, type PlanningPolicy } from 'c/planModel';
import type { Narrowed } from './narrow.ts';
import type { MatrixMode } from './settings.ts';
import type { LegendEntry } from './view.ts';

/** What is seen on screen in this mode, and nothing that is not. */
export function legendOf(mode: MatrixMode, narrowed: Narrowed, policy: PlanningPolicy): readonly LegendEntry[] {
  const { squares } = narrowed;
  const has = (fact: (square: (typeof squares)[number]) => boolean) => squares.some(fact);
  const states = CELL_STATES.map((state, index) => ({ kind: 'state' as const, state, count: narrowed.states[index]! }));
  const quadrants = QUADRANTS.map((quadrant, index) => ({ kind: 'quadrant' as const, quadrant, count: narrowed.quadrants[index]! }));
  const signs: readonly (readonly ['guess' | 'stale' | 'focus' | 'passing' | 'sum' | 'scores', boolean])[] = [
    ['scores', has(({ square: { score } }) => score.toYou.value !== null || score.toCustomer.value !== null)],
    ['passing', mode === 'mutualValue' && has(({ square }) => square.score.mutualValue.isPassed)],
    ['guess', has(({ square }) => square.score.isGuess)],
    ['stale', has(({ square }) => square.score.freshness !== 'fresh')],
    ['focus', has(({ square }) => square.focus !== null)],
    ['sum', squares.length > 0],
  ];
  return [
    ...(mode === 'mutualValue' ? quadrants : []),
    ...scaleOf(mode, narrowed, policy),
    ...states.filter(({ count }) => count > 0),
    ...signs.filter(([, isSeen]) => isSeen).map(([sign]) => ({ kind: 'sign' as const, sign })),
  ];
}

function scaleOf(mode: MatrixMode, { largestPotential }: Narrowed, { staleAfterDays }: PlanningPolicy): readonly LegendEntry[] {
  switch (mode) {
    case 'state':
    case 'mutualValue':
      return [];
    case 'potential':
      return largestPotential > 0 ? [{ kind: 'scale', mode, low: 0, high: largestPotential }] : [];
    case 'confirmed':
      return [{ kind: 'scale', mode, low: 0, high: 2 * staleAfterDays }];
    default:
      return [{ kind: 'scale', mode, low: 0, high: 100 }];
  }
}

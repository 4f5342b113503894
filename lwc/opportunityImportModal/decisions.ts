import type { CellProposals } from 'c/cellConversion';
import { keyOfSquare } from 'c/matrixReading';
import type { RecordId, SalesOpportunity } from 'c/planModel';

/** What a person decided of one opportunity. The square is half empty while only one side is known. */
export interface Decision {
  readonly verdict: 'undecided' | 'link' | 'skip';
  readonly buyingCenterId: RecordId | null;
  readonly solutionId: RecordId | null;
}

export type Decisions = Readonly<Record<RecordId, Decision>>;

/** From so many points on a proposal fits well: two things speak for it. */
export const FITS_WELL = 60;

/** Nothing is decided yet; the best proposal, or the half that is known, stands ready. */
export function firstDecisions(all: readonly CellProposals[]): Decisions {
  return Object.fromEntries(
    all.map(({ opportunity, proposals: [best], buyingCenterId, solutionId }) => [
      opportunity.id,
      {
        verdict: 'undecided' as const,
        buyingCenterId: best?.buyingCenterId ?? buyingCenterId,
        solutionId: best?.solutionId ?? solutionId,
      },
    ]),
  );
}

export function keyOf({ buyingCenterId, solutionId }: Decision): string | null {
  return buyingCenterId && solutionId ? keyOfSquare({ buyingCenterId, solutionId }) : null;
}

/** Why an opportunity cannot be linked as decided; null where it can. */
export type Obstacle = { readonly code: 'incomplete' } | { readonly code: 'taken' | 'chosenTwice'; readonly byId: RecordId };

/**
 * What stands against a decision to link.
 * @param taken squares with an opportunity that is open or not visible: see `takenSquares`
 * @param chosen the opportunity that was chosen first for each square: see `firstChosen`
 */
export function obstacleOf(
  id: RecordId,
  decision: Decision,
  taken: ReadonlyMap<string, RecordId>,
  chosen: ReadonlyMap<string, RecordId>,
): Obstacle | null {
  const key = keyOf(decision);
  if (key === null) return { code: 'incomplete' };
  if (taken.has(key)) return { code: 'taken', byId: taken.get(key)! };
  const first = chosen.get(key);
  return first !== undefined && first !== id ? { code: 'chosenTwice', byId: first } : null;
}

/** A cell has one opportunity: by square, the first in the list that is to be linked there. */
export function firstChosen(all: readonly CellProposals[], decisions: Decisions): ReadonlyMap<string, RecordId> {
  const chosen = new Map<string, RecordId>();
  for (const { opportunity } of all) {
    const decision = decisions[opportunity.id]!;
    const key = decision.verdict === 'link' ? keyOf(decision) : null;
    if (key !== null && !chosen.has(key)) chosen.set(key, opportunity.id);
  }
  return chosen;
}

/** Accepts what fits well and is undecided; of several for one cell the best, as a cell has one opportunity. */
export function acceptWhatFits(all: readonly CellProposals[], decisions: Decisions): Decisions {
  const chosen = new Set(firstChosen(all, decisions).keys());
  const accepted: Record<RecordId, Decision> = { ...decisions };
  for (const { opportunity, best } of fitting(all, decisions)) {
    if (chosen.has(best.key)) continue;
    chosen.add(best.key);
    accepted[opportunity.id] = { verdict: 'link', buyingCenterId: best.buyingCenterId, solutionId: best.solutionId };
  }
  return accepted;
}

function fitting(all: readonly CellProposals[], decisions: Decisions) {
  return all
    .flatMap(({ opportunity, proposals: [best] }) =>
      best && best.points >= FITS_WELL && decisions[opportunity.id]?.verdict === 'undecided' ? [{ opportunity, best }] : [],
    )
    .sort((a, b) => b.best.points - a.best.points);
}

/** Open before closed, what fits best first, then the latest. */
export function inOrderOfWork(all: readonly CellProposals[]): readonly CellProposals[] {
  const pointsOf = ({ proposals }: CellProposals) => proposals[0]?.points ?? 0;
  return [...all].sort(
    (a, b) =>
      Number(Boolean(a.opportunity.isClosed)) - Number(Boolean(b.opportunity.isClosed)) ||
      pointsOf(b) - pointsOf(a) ||
      (b.opportunity.closesOn ?? '').localeCompare(a.opportunity.closesOn ?? ''),
  );
}

/** How many are decided which way. */
export function countsOf(decisions: Decisions): Readonly<Record<Decision['verdict'], number>> {
  const counts = { undecided: 0, link: 0, skip: 0 };
  for (const { verdict } of Object.values(decisions)) counts[verdict] += 1;
  return counts;
}

/** How many undecided ones a proposal fits well. */
export function fittingCount(all: readonly CellProposals[], decisions: Decisions): number {
  const isFitting = ({ proposals: [best] }: CellProposals) => (best?.points ?? 0) >= FITS_WELL;
  return all.filter((each) => isFitting(each) && decisions[each.opportunity.id]?.verdict === 'undecided').length;
}

/** What is to be linked and can be, in the order of the list. */
export function linkableOf(
  all: readonly CellProposals[],
  decisions: Decisions,
  taken: ReadonlyMap<string, RecordId>,
): ReadonlyMap<RecordId, SalesOpportunity> {
  const chosen = firstChosen(all, decisions);
  return new Map(
    all.flatMap(({ opportunity }) => {
      const decision = decisions[opportunity.id]!;
      const canBeLinked = decision.verdict === 'link' && obstacleOf(opportunity.id, decision, taken, chosen) === null;
      return canBeLinked ? [[opportunity.id, opportunity] as const] : [];
    }),
  );
}

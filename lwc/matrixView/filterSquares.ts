import type { SquareReading } from 'c/matrixReading';
import type { Choice, MatrixFilters } from './settings.ts';

/** Whether any of the filters leaves something out. */
export function hasFilters(filters: MatrixFilters): boolean {
  const { states, quadrants, plays, ownerIds, guess, stale, focus, opportunity, minPotential } = filters;
  const lists = [states, quadrants, plays, ownerIds];
  return (
    lists.some(({ length }) => length > 0) ||
    [guess, stale, focus, opportunity].some((choice) => choice !== 'any') ||
    typeof minPotential === 'number'
  );
}

/** Whether a square passes all filters. */
export function passes({ cell, state, score, play, from, focus }: SquareReading, filters: MatrixFilters): boolean {
  const { states, quadrants, plays, ownerIds, minPotential } = filters;
  return (
    (states.length === 0 || states.includes(state)) &&
    (quadrants.length === 0 || quadrants.includes(score.quadrant ?? 'Unknown')) &&
    (plays.length === 0 || (play.play !== null && plays.includes(play.play))) &&
    (ownerIds.length === 0 || ownerIds.includes(cell.ownerId ?? 'none')) &&
    holds(filters.guess, score.isGuess) &&
    holds(filters.stale, score.freshness !== 'fresh') &&
    holds(filters.focus, focus !== null) &&
    holds(filters.opportunity, Boolean(cell.opportunityId) || from.openAmount !== null || from.wonAmount !== null) &&
    (typeof minPotential !== 'number' || (cell.potentialAnnualRevenue ?? Number.NEGATIVE_INFINITY) >= minPotential)
  );
}

function holds(choice: Choice, fact: boolean): boolean {
  return choice === 'any' || (choice === 'with') === fact;
}

import { rankCells } from 'c/cellRanking';
import type { Check, PlanFacts } from './check.ts';
import { onCell } from './pursuit.ts';

/** As many as a team really goes for; below, a guess may stay one. */
const highRanked = ({ readings, ranked, solutions, policy }: PlanFacts) =>
  (ranked ?? rankCells(readings, solutions))
    .slice(0, policy.highRanks)
    .filter(({ tier }) => tier === 'mutualValue' || tier === 'bothHighNoProblem' || tier === 'invest');

/** Checks of what is known (system C): what is acted upon has to be true and recent. */
export const evidenceChecks: readonly Check[] = [
  {
    code: 'WS007',
    name: 'highRankedStale',
    system: 'C',
    severity: 'warning',
    find: (facts) =>
      highRanked(facts)
        .filter(({ reading }) => reading.score.freshness !== 'fresh')
        .map(({ reading, rank }) =>
          onCell(reading, reading.score.freshness === 'stale' ? 'highRankedStale' : 'highRankedNeverConfirmed', 'confirmWithTheCustomer', {
            rank,
            staleAfterDays: facts.policy.staleAfterDays,
            ...(reading.cell.confirmedOn ? { confirmedOn: reading.cell.confirmedOn } : {}),
          }),
        ),
  },
  {
    code: 'WS008',
    name: 'highRankedGuess',
    system: 'C',
    severity: 'info',
    find: (facts) =>
      highRanked(facts)
        .filter(({ reading }) => reading.score.isGuess)
        .map(({ reading, rank }) => {
          const { toCustomer, toYou } = reading.score;
          const why = [...new Set([...toCustomer.guessReasons, ...toYou.guessReasons])];
          return onCell(reading, 'highRankedGuess', 'findEvidence', { rank, why, missing: [...toCustomer.missing, ...toYou.missing] });
        }),
  },
  {
    code: 'WS010',
    name: 'overrideContradicted',
    system: 'C',
    severity: 'warning',
    find: ({ readings, states = [] }) => {
      const byCell = new Map(states.map((state) => [state.cellId, state]));
      return readings.flatMap((reading) => {
        const state = byCell.get(reading.cell.id);
        const against = state?.reasons.find(({ code }) => code === 'overrideContradictedSince');
        const values = { override: state?.state ?? '', derived: state?.derived ?? '' };
        if (against) return [onCell(reading, 'overrideContradicted', 'confirmOrRemoveOverride', values)];
        const isUnexplained = state?.reasons.some(({ code }) => code === 'overrideWithoutReason');
        return isUnexplained ? [onCell(reading, 'overrideWithoutReason', 'sayWhy', values)] : [];
      });
    },
  },
];

import type { RecordId } from 'c/planModel';
import type { PortfolioObjective } from 'c/planQueries';
import type { AccountLine } from 'c/portfolioReading';

/** The marketing objectives of an account that was opened, as far as they are there. */
export type ObjectivesOfAccount = readonly PortfolioObjective[] | 'reading' | 'failed';

/** A line of the grid: an account, or below an open one its objectives or why there are none. */
export type GridLine =
  | { readonly kind: 'account'; readonly key: string; readonly account: AccountLine; readonly isOpen: boolean; readonly at: number }
  | {
      readonly kind: 'objective';
      readonly key: string;
      readonly account: AccountLine;
      readonly objective: PortfolioObjective;
      readonly at: number;
      readonly siblings: number;
    }
  | { readonly kind: 'note'; readonly key: string; readonly account: AccountLine; readonly note: 'reading' | 'failed' | 'none' };

/** All lines in their order. */
export function gridLines(accounts: readonly AccountLine[], open: Readonly<Record<RecordId, ObjectivesOfAccount>>): readonly GridLine[] {
  return accounts.flatMap((account, at): readonly GridLine[] => {
    const objectives = open[account.id];
    const own: GridLine = { kind: 'account', key: account.id, account, isOpen: objectives !== undefined, at };
    if (objectives === undefined) return [own];
    const note = (why: 'reading' | 'failed' | 'none'): GridLine => ({ kind: 'note', key: `${account.id} ${why}`, account, note: why });
    if (typeof objectives === 'string') return [own, note(objectives)];
    if (objectives.length === 0) return [own, note('none')];
    const siblings = objectives.length;
    return [
      own,
      ...objectives.map((objective, position): GridLine => ({
        ...{ kind: 'objective', key: objective.id, account, objective, at: position, siblings },
      })),
    ];
  });
}

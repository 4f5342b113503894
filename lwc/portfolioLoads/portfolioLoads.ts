import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import type { PortfolioReading } from 'c/portfolioReading';
import { formatNumber } from 'c/userFormat';
import { LABELS } from './labels.ts';

/**
 * How many accounts each person of marketing carries, against the limit of the policy (system F).
 * @fires showmarketer detail: `{ id }`, whose accounts are asked for
 */
export default class PortfolioLoads extends LightningElement {
  @api portfolio: Held<PortfolioReading> | undefined;

  labels = LABELS;

  get isReady(): boolean {
    return this.portfolio !== undefined;
  }
  get isUnknown(): boolean {
    return this.reading.loads === null;
  }
  get isEmpty(): boolean {
    return this.reading.loads?.length === 0;
  }
  get help(): string {
    return fillIn(LABELS.LOAD_HELP, this.reading.facts.policy.accountsPerMarketer);
  }

  get lines() {
    const loads = this.reading.loads ?? [];
    const limit = this.reading.facts.policy.accountsPerMarketer;
    const longest = loads.reduce((most, { accountIds }) => Math.max(most, accountIds.length), limit) || 1;
    return loads.map(({ userId, name: said, accountIds, otherAccountIds, openObjectives, over }) => {
      const name = said || LABELS.PERSON_UNSEEN;
      const count = accountIds.length;
      const isOver = over > 0;
      return {
        ...{ userId, name, isOver },
        showLabel: fillIn(LABELS.LOAD_SHOW, name),
        words: fillIn(LABELS.LOAD_BAR, count, limit),
        rest: isOver ? fillIn(LABELS.LOAD_OVER, over) : count === limit ? LABELS.LOAD_FULL : fillIn(LABELS.LOAD_WITHIN, limit - count),
        others: othersWords(otherAccountIds.length),
        open: formatNumber(openObjectives),
        barClass: isOver ? 'fill fill_over' : 'fill',
        barStyle: `width: ${(100 * count) / longest}%`,
        limitStyle: `inset-inline-start: calc(${(100 * limit) / longest}% - 2px)`,
      };
    });
  }

  handleShow(event: Event): void {
    const { show } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('showmarketer', { detail: { id: show } }));
  }

  private get reading(): PortfolioReading {
    return this.portfolio!();
  }
}

function othersWords(count: number): string {
  if (count === 0) return '';
  return count === 1 ? LABELS.LOAD_OTHERS_ONE : fillIn(LABELS.LOAD_OTHERS, count);
}

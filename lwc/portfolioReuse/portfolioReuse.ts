import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import type { PortfolioReading, ReuseLine } from 'c/portfolioReading';
import { formatList } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** So many accounts are named; the table is for choosing one, not for all. */
const MOST_NAMED = 12;

/**
 * Marketing objectives that can be used again, by industry: who has a copy, and whom one would fit (system E).
 * @fires openrecord detail: `{ recordId, objectApiName }`; on the account one takes a copy of the objective
 */
export default class PortfolioReuse extends LightningElement {
  @api portfolio: Held<PortfolioReading> | undefined;

  labels = LABELS;

  get isReady(): boolean {
    return this.portfolio !== undefined;
  }
  get isUnknown(): boolean {
    return this.portfolio!().reuse === null;
  }
  get isEmpty(): boolean {
    return this.portfolio!().reuse?.length === 0;
  }

  get groups() {
    return (this.portfolio!().reuse ?? []).map(({ industry, lines }) => ({
      key: industry ?? '',
      name: industry ?? LABELS.ALL_INDUSTRIES,
      lines: lines.map(lineView),
    }));
  }

  handleOpen(event: Event): void {
    const { open, object } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('openrecord', { detail: { recordId: open, objectApiName: object } }));
  }
}

function lineView({ objective, usedBy, fits }: ReuseLine) {
  const { id, name, kind, accountName } = objective;
  const named = fits.slice(0, MOST_NAMED);
  return {
    ...{ id, name },
    openLabel: fillIn(LABELS.OPEN_RECORD, name),
    hint: [kind, accountName ? fillIn(LABELS.REUSE_OF, accountName) : ''].filter(Boolean).join(' · '),
    usedBy: usedBy.length > 0 ? formatList(usedBy.map((account) => account.name)) : '–',
    fits: named.map((account) => ({ id: account.id, name: account.name, openLabel: fillIn(LABELS.OPEN_RECORD, account.name) })),
    more: fits.length > named.length ? fillIn(LABELS.MORE_ACCOUNTS, fits.length - named.length) : '',
  };
}

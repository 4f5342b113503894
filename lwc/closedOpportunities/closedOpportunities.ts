import { api, LightningElement } from 'lwc';
import { closedSince, type ClosedOutcome } from 'c/cellConversion';
import { namesOf, type Names } from 'c/cellWords';
import { OUTCOME_HEADINGS } from 'c/conversionWords';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import type { MatrixReading } from 'c/matrixReading';
import { formatDay } from 'c/userFormat';
import { LABELS } from './labels.ts';

/**
 * Won and lost come back into the cell with the reason (system C): says which opportunities were closed since, and what taking them over changes.
 * Shows nothing where there is nothing to take over.
 * @fires takeover detail: `{ keys }`, of squares
 */
export default class ClosedOpportunities extends LightningElement {
  @api canEdit = false;

  labels = LABELS;
  isOpen = false;
  private held: Held<MatrixReading> | undefined;
  private closed: readonly ClosedOutcome[] = [];
  private names: Names | undefined;

  @api get matrix(): Held<MatrixReading> | undefined {
    return this.held;
  }
  set matrix(held: Held<MatrixReading> | undefined) {
    this.held = held;
    this.closed = held ? closedSince(held(), OUTCOME_HEADINGS) : [];
    this.names = held && namesOf(held());
  }

  get isShown(): boolean {
    return this.closed.length > 0;
  }

  get heading(): string {
    return this.closed.length === 1 ? LABELS.HEADING_ONE : fillIn(LABELS.HEADING, this.closed.length);
  }

  get detailsLabel(): string {
    return this.isOpen ? LABELS.HIDE : LABELS.SHOW;
  }

  get isOpenText(): 'true' | 'false' {
    return this.isOpen ? 'true' : 'false';
  }

  get outcomes() {
    return this.closed.map(({ key, cellId, opportunity, state, fields }) => {
      const name = this.names!.opportunity(opportunity.id);
      const outcome = opportunity.isWon ? OUTCOME_HEADINGS.won : OUTCOME_HEADINGS.lost;
      const reason = opportunity.closeReason?.trim();
      return {
        key,
        text: [fillIn(LABELS.CLOSED, name, outcome, formatDay(opportunity.closesOn)), this.names!.cell(cellId)].join(' · '),
        reason: reason ? fillIn(LABELS.REASON, reason) : LABELS.NO_REASON,
        effect: fillIn(fields.Notes__c === undefined ? LABELS.BECOMES : LABELS.BECOMES_WITH_NOTE, state),
        action: fillIn(LABELS.TAKE_OVER_ONE, name),
      };
    });
  }

  handleToggle(): void {
    this.isOpen = !this.isOpen;
  }

  handleTakeOverAll(): void {
    this.takeOver(this.closed.map(({ key }) => key));
  }

  handleTakeOver(event: Event): void {
    this.takeOver([(event.currentTarget as HTMLElement).dataset.key ?? '']);
  }

  private takeOver(keys: readonly string[]): void {
    this.dispatchEvent(new CustomEvent('takeover', { detail: { keys } }));
  }
}

import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import { fillIn } from 'c/fillIn';
import type { RecordId } from 'c/planModel';
import { LABELS } from './labels.ts';

/** A place to move to: the buying center above it, by its whole path. */
export interface MoveTarget {
  readonly id: RecordId;
  readonly path: string;
}

const TOP = 'top';

/** Where a buying center should go. Closes with `{ parentId }`, null for the top, or with nothing. */
export default class BuyingCenterMoveModal extends LightningModal {
  @api name = '';
  /** Only places that are allowed. */
  @api targets: readonly MoveTarget[] = [];
  @api canMoveToTop = false;

  labels = LABELS;
  chosen = '';

  get heading(): string {
    return fillIn(LABELS.HEADING, this.name);
  }

  get options(): readonly { readonly label: string; readonly value: string }[] {
    const top = this.canMoveToTop ? [{ label: LABELS.TOP, value: TOP }] : [];
    return [...top, ...this.targets.map(({ id, path }) => ({ label: path, value: id }))];
  }

  get isNothingChosen(): boolean {
    return this.chosen === '';
  }

  handleChoose(event: CustomEvent<{ value: string }>): void {
    this.chosen = event.detail.value;
  }

  handleMove(): void {
    this.close({ parentId: this.chosen === TOP ? null : this.chosen });
  }

  handleCancel(): void {
    this.close();
  }
}

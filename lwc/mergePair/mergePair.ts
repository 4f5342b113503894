import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import { LABELS } from './labels.ts';
import type { PairView } from './pairView.ts';

export type { ChoiceView, PairView } from './pairView.ts';

/**
 * Two positions that may be one.
 * @fires tick detail: `{ key, isTicked }`
 * @fires open detail: `{ key, isOpen }`
 * @fires swap detail: `{ key }`, the other one is to be kept
 * @fires choose detail: `{ key, field, isOther }`
 */
export default class MergePair extends LightningElement {
  @api pair: PairView | undefined;

  labels = LABELS;

  get heading(): string {
    return this.named(LABELS.INTO);
  }

  get tickLabel(): string {
    return this.named(LABELS.TICK);
  }

  get toggleText(): string {
    return this.pair?.isOpen ? LABELS.HIDE : LABELS.SHOW;
  }

  get toggleLabel(): string {
    return this.named(LABELS.SHOW_WHAT);
  }

  get swapLabel(): string {
    return fillIn(LABELS.SWAP_WHAT, this.pair?.dropped ?? '');
  }

  get expanded(): string {
    return this.pair?.isOpen ? 'true' : 'false';
  }

  get keptHeading(): string {
    return fillIn(LABELS.KEPT, this.pair?.kept ?? '');
  }

  get otherHeading(): string {
    return fillIn(LABELS.OTHER, this.pair?.dropped ?? '');
  }

  get contradictions(): string {
    return fillIn(LABELS.CONTRADICTIONS, this.pair?.choices.length ?? 0);
  }

  get hasChoices(): boolean {
    return (this.pair?.choices.length ?? 0) > 0;
  }

  get rows() {
    return (this.pair?.choices ?? []).map((choice) => ({
      ...choice,
      name: `${this.pair!.key}|${choice.key}`,
      isKept: !choice.isOther,
      keptLabel: `${choice.label}: ${choice.kept}`,
      otherLabel: `${choice.label}: ${choice.other}`,
      impossible: fillIn(LABELS.IMPOSSIBLE, choice.other),
    }));
  }

  handleTick(event: Event): void {
    this.tell('tick', { isTicked: (event.target as HTMLInputElement).checked });
  }

  handleToggle(): void {
    this.tell('open', { isOpen: !this.pair?.isOpen });
  }

  handleSwap(): void {
    this.tell('swap', {});
  }

  handleChoose(event: Event): void {
    const { dataset, value } = event.target as HTMLInputElement;
    this.tell('choose', { field: dataset.field, isOther: value === 'other' });
  }

  private named(label: string): string {
    return fillIn(label, this.pair?.dropped ?? '', this.pair?.kept ?? '');
  }

  private tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail: { key: this.pair?.key ?? '', ...detail } }));
  }
}

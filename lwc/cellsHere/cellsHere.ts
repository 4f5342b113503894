import { api, LightningElement } from 'lwc';
import type { Names } from 'c/cellWords';
import { amountWords, CHART_LABELS, glyphOf, scoreText, type Glyph } from 'c/chartWords';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import type { SquareReading } from 'c/matrixReading';

/** What lies under one point, the topmost first. */
export interface PileOfCells {
  readonly squares: readonly SquareReading[];
  readonly names: Names;
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly glyph: Glyph;
  readonly pressed: string;
  readonly openLabel: string;
}

/** More would not be read: one quadrant alone tells them apart. */
const MOST = 30;

/**
 * Cells whose bubbles lie over each other: each one stays reachable (system C).
 * @fires choose detail: `{ key }`
 * @fires open detail: `{ key }`
 * @fires close
 */
export default class CellsHere extends LightningElement {
  @api pile: Held<PileOfCells> | undefined;
  @api selection: readonly string[] = [];

  @api canEdit = false;

  labels = CHART_LABELS;

  get openIcon(): string {
    return this.canEdit ? 'utility:edit' : 'utility:preview';
  }
  get heading(): string {
    return fillIn(CHART_LABELS.HERE, this.squares.length);
  }
  get more(): string {
    const left = this.squares.length - MOST;
    return left > 0 ? fillIn(CHART_LABELS.HERE_MORE, left) : '';
  }
  get rows(): readonly Row[] {
    const names = this.pile!().names;
    return this.squares.slice(0, MOST).map((square) => {
      const { key, cell, state, score } = square;
      const name = names.square(cell);
      const scores = `${scoreText(score.toCustomer.value)} / ${scoreText(score.toYou.value)}`;
      return {
        key,
        name,
        detail: [state, scores, amountWords(cell.potentialAnnualRevenue)].join(' · '),
        glyph: glyphOf(square),
        pressed: String(this.selection.includes(key)),
        openLabel: fillIn(CHART_LABELS.OPEN, name),
      };
    });
  }

  handleChoose(event: Event): void {
    this.tell('choose', event);
  }
  handleOpen(event: Event): void {
    this.tell('open', event);
  }
  handleClose(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }
  handleKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.handleClose();
  }

  private get squares(): readonly SquareReading[] {
    return this.pile?.().squares ?? [];
  }

  private tell(name: 'choose' | 'open', event: Event): void {
    const { key } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent(name, { detail: { key } }));
  }
}

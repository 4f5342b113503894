import { api, LightningElement } from 'lwc';
import { namesOf } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import { candidatesOf, type Candidate } from 'c/focusWords';
import type { Held } from 'c/held';
import type { MatrixReading } from 'c/matrixReading';
import { LABELS } from './labels.ts';

const FIRST = 5;
const MORE = 20;

/**
 * The best ranked cells that are not in the plan's focus, each one press away from it.
 * @fires focusadd detail: `{ key }`
 */
export default class FocusCandidates extends LightningElement {
  labels = LABELS;
  candidates: readonly Candidate[] = [];
  private held: Held<MatrixReading> | undefined;
  private most = FIRST;
  private total = 0;

  @api get matrix(): Held<MatrixReading> | undefined {
    return this.held;
  }
  set matrix(matrix: Held<MatrixReading> | undefined) {
    this.held = matrix;
    this.read();
  }

  get hasCandidates(): boolean {
    return this.candidates.length > 0;
  }

  get moreWords(): string {
    const left = this.total - this.candidates.length;
    return left > 0 ? fillIn(LABELS.SHOW_MORE, Math.min(left, MORE)) : '';
  }

  handleAdd(event: Event): void {
    const { key } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('focusadd', { detail: { key } }));
  }

  handleMore(): void {
    this.most += MORE;
    this.read();
  }

  private read(): void {
    const reading = this.held?.();
    if (!reading) return;
    const { candidates, total } = candidatesOf(reading, namesOf(reading), this.most);
    this.candidates = candidates;
    this.total = total;
  }
}

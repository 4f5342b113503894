import { api, LightningElement } from 'lwc';
import { namesOf } from 'c/cellWords';
import { CHART_LABELS } from 'c/chartWords';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import type { MatrixReading, SquareReading } from 'c/matrixReading';
import { withThresholds, type Thresholds } from 'c/quadrantLayout';
import { hintOf, type Hint } from './hintOf.ts';

/** Reasons of one cell in short: what a bubble means, without opening it. */
export default class ChartHint extends LightningElement {
  @api matrix: Held<MatrixReading> | undefined;
  @api square: Held<SquareReading> | undefined;
  @api thresholds: Held<Thresholds> | undefined;
  /** Cells that lie under the same point. */
  @api others = 0;

  private told: { readonly of: readonly unknown[]; readonly hint: Hint | undefined } | undefined;

  /** A template asks once for each field of it. */
  get hint(): Hint | undefined {
    const of = [this.matrix, this.square, this.thresholds];
    if (!this.told?.of.every((one, index) => one === of[index])) this.told = { of, hint: this.readHint() };
    return this.told?.hint;
  }

  get othersText(): string {
    return this.others > 0 ? fillIn(CHART_LABELS.MORE_HERE, this.others) : '';
  }

  private readHint(): Hint | undefined {
    const reading = this.matrix?.();
    const square = this.square?.();
    if (!reading || !square) return undefined;
    const { policy } = reading.facts;
    return hintOf(square, namesOf(reading), this.thresholds ? withThresholds(policy, this.thresholds()) : policy, reading.today);
  }
}

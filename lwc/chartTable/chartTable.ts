import { api, LightningElement } from 'lwc';
import { namesOf } from 'c/cellWords';
import { CHART_LABELS, DASH, quadrantIn, scoreText, sureWords } from 'c/chartWords';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import type { MatrixReading, SquareReading } from 'c/matrixReading';
import { withThresholds, type Thresholds } from 'c/quadrantLayout';
import { formatMoney } from 'c/userFormat';

interface Row {
  readonly key: string;
  readonly rank: string;
  readonly buyingCenter: string;
  readonly solution: string;
  readonly state: string;
  readonly toCustomer: string;
  readonly toYou: string;
  readonly quadrant: string;
  readonly potential: string;
  readonly sure: string;
  readonly isSelected: boolean;
  readonly selectLabel: string;
  readonly openLabel: string;
}

/** So many at a time: an account may have thousands. */
const PAGE = 100;

/**
 * What the chart shows, as a table (system C).
 * @fires select detail: `{ keys }`
 * @fires opensquare detail: `{ buyingCenterId, solutionId }`
 */
export default class ChartTable extends LightningElement {
  @api matrix: Held<MatrixReading> | undefined;
  /** Best rank first. */
  @api squares: Held<readonly SquareReading[]> | undefined;
  @api thresholds: Held<Thresholds> | undefined;

  labels = CHART_LABELS;
  private keys: ReadonlySet<string> = new Set();
  private shown = PAGE;

  @api get selection(): readonly string[] {
    return [...this.keys];
  }
  set selection(selection: readonly string[]) {
    this.keys = new Set(selection);
  }

  get rows(): readonly Row[] {
    const reading = this.matrix?.();
    if (!reading || !this.thresholds) return [];
    const names = namesOf(reading);
    const policy = withThresholds(reading.facts.policy, this.thresholds());
    return this.all.slice(0, this.shown).map((square): Row => {
      const { key, cell, ranked, state, score, focus } = square;
      const name = names.square(cell);
      return {
        key,
        rank: ranked ? String(ranked.rank) : DASH,
        buyingCenter: names.buyingCenter(cell.buyingCenterId),
        solution: names.solution(cell.solutionId),
        state,
        toCustomer: scoreText(score.toCustomer.value),
        toYou: scoreText(score.toYou.value),
        quadrant: quadrantIn(square, policy) ?? DASH,
        potential: formatMoney(cell.potentialAnnualRevenue) || DASH,
        sure: [sureWords(square) || CHART_LABELS.CONFIRMED, focus ? CHART_LABELS.IN_FOCUS : ''].filter(Boolean).join(', '),
        isSelected: this.keys.has(key),
        selectLabel: fillIn(CHART_LABELS.COLUMN_SELECT, name),
        openLabel: fillIn(CHART_LABELS.OPEN, name),
      };
    });
  }
  get moreLabel(): string {
    const left = this.all.length - this.shown;
    return left > 0 ? fillIn(CHART_LABELS.SHOW_MORE, Math.min(PAGE, left)) : '';
  }

  handleMore(): void {
    this.shown += PAGE;
  }
  handleCheck(event: Event): void {
    const { checked, dataset } = event.currentTarget as HTMLInputElement;
    const others = this.selection.filter((key) => key !== dataset.key);
    this.dispatchEvent(new CustomEvent('select', { detail: { keys: checked ? [...others, dataset.key] : others } }));
  }
  handleOpen(event: Event): void {
    const { dataset } = event.currentTarget as HTMLElement;
    const { buyingCenterId, solutionId } = this.all.find(({ key }) => key === dataset.key)!.cell;
    this.dispatchEvent(new CustomEvent('opensquare', { detail: { buyingCenterId, solutionId } }));
  }

  private get all(): readonly SquareReading[] {
    return this.squares?.() ?? [];
  }
}

import { api, LightningElement } from 'lwc';
import { namesOf } from 'c/cellWords';
import { amountWords, CHART_LABELS, glyphOf, missingOf, scoreText, type Glyph } from 'c/chartWords';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import type { MatrixReading, SquareReading } from 'c/matrixReading';

interface Row {
  readonly key: string;
  readonly name: string;
  readonly scores: string;
  readonly missing: string;
  readonly glyph: Glyph;
  readonly pressed: string;
  readonly openLabel: string;
}

/** So many at a time: an account may have thousands. */
const PAGE = 20;

/**
 * Cells without a score on one or both axes (system C): reachable, with what to find out next.
 * @fires select detail: `{ keys }`
 * @fires opensquare detail: `{ buyingCenterId, solutionId }`
 */
export default class ChartTray extends LightningElement {
  @api matrix: Held<MatrixReading> | undefined;
  /** Best rank first. */
  @api squares: Held<readonly SquareReading[]> | undefined;

  @api canEdit = false;

  labels = CHART_LABELS;
  private keys: ReadonlySet<string> = new Set();
  private shown = PAGE;

  @api get selection(): readonly string[] {
    return [...this.keys];
  }
  set selection(selection: readonly string[]) {
    this.keys = new Set(selection);
  }

  get openIcon(): string {
    return this.canEdit ? 'utility:edit' : 'utility:preview';
  }
  get heading(): string {
    return fillIn(CHART_LABELS.TRAY_HEADING, this.all.length);
  }
  get isEmpty(): boolean {
    return this.all.length === 0;
  }
  get rows(): readonly Row[] {
    const reading = this.matrix?.();
    if (!reading) return [];
    const names = namesOf(reading);
    return this.all.slice(0, this.shown).map((square) => {
      const { key, cell, state, score } = square;
      const name = names.square(cell);
      const axes = [
        `${CHART_LABELS.TO_CUSTOMER} ${scoreText(score.toCustomer.value)}`,
        `${CHART_LABELS.TO_YOU} ${scoreText(score.toYou.value)}`,
      ];
      return {
        key,
        name,
        scores: [state, ...axes, amountWords(cell.potentialAnnualRevenue)].join(' · '),
        missing: missingOf(square),
        glyph: glyphOf(square),
        pressed: String(this.keys.has(key)),
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
  handleChoose(event: MouseEvent): void {
    const key = keyOf(event);
    const isAdding = event.shiftKey || event.ctrlKey || event.metaKey;
    const others = isAdding ? this.selection.filter((each) => each !== key) : [];
    const keys = isAdding && this.keys.has(key) ? others : [...others, key];
    this.dispatchEvent(new CustomEvent('select', { detail: { keys } }));
  }
  handleOpen(event: Event): void {
    const { buyingCenterId, solutionId } = this.all.find(({ key }) => key === keyOf(event))!.cell;
    this.dispatchEvent(new CustomEvent('opensquare', { detail: { buyingCenterId, solutionId } }));
  }

  private get all(): readonly SquareReading[] {
    return this.squares?.() ?? [];
  }
}

const keyOf = (event: Event): string => (event.currentTarget as HTMLElement).dataset.key ?? '';

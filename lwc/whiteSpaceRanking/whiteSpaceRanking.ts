import { api, LightningElement } from 'lwc';
import { namesOf } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import type { MatrixReading } from 'c/matrixReading';
import { LABELS } from './labels.ts';
import { rankingRows, type RankingRow } from './rankingRows.ts';

/** So many rows are drawn at a time; nobody goes through thousands, and who does asks for more. */
const PAGE = 25;

interface ShownRow extends RankingRow {
  readonly isSelected: string;
  readonly style: string;
}

/**
 * The cells to go for first, best first, each with everything that explains its place (system C).
 * @fires select detail: `{ keys }`, the square pressed, or none when it was selected
 * @fires opensquare detail: `{ buyingCenterId, solutionId }`
 * @fires focusadd detail: `{ key }`
 * @fires showall when only `limit` rows are shown and the person wants the others
 */
export default class WhiteSpaceRanking extends LightningElement {
  /** Keys of the squares selected in every view. */
  @api selection: readonly string[] = [];
  @api canEdit = false;

  labels = LABELS;
  private held: Held<MatrixReading> | undefined;
  private most = PAGE;
  private limitOfRows: number | undefined;
  private rankingRows: readonly RankingRow[] = [];

  @api get matrix(): Held<MatrixReading> | undefined {
    return this.held;
  }
  set matrix(matrix: Held<MatrixReading> | undefined) {
    this.held = matrix;
    this.read();
  }

  /** Only so many, with a way to all of them: for a side panel. */
  @api get limit(): number | undefined {
    return this.limitOfRows;
  }
  set limit(limit: number | string | undefined) {
    this.limitOfRows = limit === undefined ? undefined : Number(limit);
    this.read();
  }

  private read(): void {
    const reading = this.held?.();
    this.rankingRows = reading ? rankingRows(reading, namesOf(reading), this.limitOfRows ?? this.most) : [];
  }

  get rows(): readonly ShownRow[] {
    const selected = new Set(this.selection);
    return this.rankingRows.map((row) => {
      const isSelected = selected.has(row.key);
      return { ...row, isSelected: String(isSelected), style: isSelected ? 'row row_selected' : 'row' };
    });
  }

  get total(): number {
    return this.held?.().ranked.length ?? 0;
  }

  get isEmpty(): boolean {
    return this.held !== undefined && this.total === 0;
  }

  get emptyHelp(): string {
    return this.notRanked > 0 ? LABELS.EMPTY_TAKEN : LABELS.EMPTY_HELP;
  }

  private get notRanked(): number {
    const reading = this.held?.();
    return reading ? reading.squares.length - reading.ranked.length : 0;
  }

  get notRankedWords(): string {
    return this.notRanked > 0 && !this.isEmpty && !this.isLimited ? fillIn(LABELS.NOT_RANKED, this.notRanked) : '';
  }

  get isLimited(): boolean {
    return this.limitOfRows !== undefined;
  }

  get hasHelp(): boolean {
    return !this.isLimited && !this.isEmpty;
  }

  get canShowAll(): boolean {
    return this.isLimited && this.total > this.limitOfRows!;
  }

  get canShowMore(): boolean {
    return !this.isLimited && this.total > this.most;
  }

  get showAllWords(): string {
    return fillIn(LABELS.SHOW_ALL, this.total);
  }

  get showMoreWords(): string {
    return fillIn(LABELS.SHOW_MORE, Math.min(PAGE, this.total - this.most));
  }

  get shownWords(): string {
    return fillIn(LABELS.SHOWN, this.rankingRows.length, this.total);
  }

  handleSelect(event: Event): void {
    const { key } = rowOf(event);
    this.dispatchEvent(new CustomEvent('select', { detail: { keys: this.selection.includes(key!) ? [] : [key!] } }));
  }

  handleOpen(event: Event): void {
    const { buyingCenterId, solutionId } = rowOf(event);
    this.dispatchEvent(new CustomEvent('opensquare', { detail: { buyingCenterId, solutionId } }));
  }

  handleAdd(event: Event): void {
    this.dispatchEvent(new CustomEvent('focusadd', { detail: { key: rowOf(event).key } }));
  }

  handleShowAll(): void {
    this.dispatchEvent(new CustomEvent('showall'));
  }

  handleShowMore(): void {
    this.most += PAGE;
    this.read();
  }

  /** On a name: up and down go through the list, Enter opens; Space selects, as it does on every button. */
  handleKeydown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      return this.handleOpen(event);
    }
    const names = [...this.template!.querySelectorAll<HTMLElement>('.name')];
    const at = names.indexOf(event.currentTarget as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: names.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    names[Math.max(0, Math.min(names.length - 1, to))]?.focus();
  }
}

const rowOf = (event: Event): DOMStringMap => (event.currentTarget as HTMLElement).dataset;

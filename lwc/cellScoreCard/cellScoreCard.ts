import { api, LightningElement } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { namesOf, type Names } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import type { MatrixReading, SquareReading } from 'c/matrixReading';
import { cardView, type CardVariant, type CardView } from './cardView.ts';
import { LABELS } from './labels.ts';

type HeldSquare = Held<SquareReading> | undefined;
type HeldMatrix = Held<MatrixReading> | undefined;

/**
 * Why a cell is worth what it is: both axes with their parts and evidence, what is missing, what to do, its state, play and rank. Everything is in
 * words on the card; nothing has to be hovered over. Records open where they are, or beside a form that is not saved yet (`full`).
 */
export default class CellScoreCard extends NavigationMixin(LightningElement) {
  labels = LABELS;
  card: CardView | undefined;
  urls: Readonly<Record<string, string>> = {};
  private heldSquare: HeldSquare;
  private heldMatrix: HeldMatrix;
  private heldBefore: HeldSquare;
  private shownVariant: CardVariant = 'full';
  private names: Names | undefined;

  @api get square(): HeldSquare {
    return this.heldSquare;
  }
  set square(square: HeldSquare) {
    this.heldSquare = square;
    this.read();
  }

  @api get matrix(): HeldMatrix {
    return this.heldMatrix;
  }
  set matrix(matrix: HeldMatrix) {
    this.heldMatrix = matrix;
    this.names = matrix && namesOf(matrix());
    this.read();
  }

  /** The square as it was before somebody began to change it: what moved since is shown. */
  @api get before(): HeldSquare {
    return this.heldBefore;
  }
  set before(before: HeldSquare) {
    this.heldBefore = before;
    this.read();
  }

  /** `compact` fits a side panel of 20rem; `full` tells everything. */
  @api get variant(): CardVariant {
    return this.shownVariant;
  }
  set variant(variant: CardVariant) {
    this.shownVariant = variant;
    this.read();
  }

  get isEmpty(): boolean {
    return !this.card;
  }

  get cardClass(): string {
    return this.card?.isStale ? 'card card_stale' : 'card';
  }

  get isFull(): boolean {
    return this.shownVariant === 'full';
  }

  /** A form that is not saved yet must not be left by a click. */
  get linkTarget(): string | undefined {
    return this.isFull ? '_blank' : undefined;
  }

  get reasons() {
    return (this.card?.state.reasons ?? []).map((reason) => ({
      ...reason,
      url: reason.recordId ? this.urls[reason.recordId] : undefined,
      alternative: fillIn(LABELS.OPEN_RECORD, reason.text),
    }));
  }

  get hasReasons(): boolean {
    return (this.card?.rankReasons.length ?? 0) > 0;
  }

  get hasNext(): boolean {
    return (this.card?.next.length ?? 0) > 0;
  }

  get hasPlay(): boolean {
    return Boolean(this.card?.play || this.card?.playSentence);
  }

  handleOpen(event: MouseEvent): void {
    if (this.isFull || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { record, object } = (event.currentTarget as HTMLElement).dataset;
    this[NavigationMixin.Navigate](pageOf(record!, object!));
  }

  private read(): void {
    const square = this.heldSquare?.();
    const matrix = this.heldMatrix?.();
    this.card = square && matrix && this.names ? cardView(square, matrix, this.names, this.shownVariant, this.heldBefore?.()) : undefined;
    for (const { recordId, object } of this.card?.state.reasons ?? []) if (recordId && object) void this.findUrl(recordId, object);
  }

  private async findUrl(recordId: string, object: string): Promise<void> {
    if (this.urls[recordId] !== undefined) return;
    const url = await this[NavigationMixin.GenerateUrl](pageOf(recordId, object));
    this.urls = { ...this.urls, [recordId]: url };
  }
}

function pageOf(recordId: string, objectApiName: string) {
  return { type: 'standard__recordPage', attributes: { recordId, objectApiName, actionName: 'view' } };
}

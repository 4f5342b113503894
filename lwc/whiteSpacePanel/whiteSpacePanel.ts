import { api, LightningElement } from 'lwc';
import { namesOf } from 'c/cellWords';
import { hold, type Held } from 'c/held';
import { squareOfKey, type MatrixReading, type SquareReading } from 'c/matrixReading';
import { LABELS } from './labels.ts';

/**
 * Beside matrix and chart: why the one selected cell is worth what it is, and what can be done with it; the best cells while nothing is selected.
 * @fires select detail: `{ keys }`
 * @fires opensquare detail: `{ buyingCenterId, solutionId }`
 * @fires convert, link detail: `{ buyingCenterId, solutionId }`
 * @fires openopportunity detail: `{ opportunityId }`
 * @fires focusadd detail: `{ key }`
 * @fires showall when all of the best cells are wanted
 */
export default class WhiteSpacePanel extends LightningElement {
  @api canEdit = false;
  /** The person may create opportunities. */
  @api canConvert = false;
  /** There is a plan, and the person may change its focus. */
  @api canFocus = false;

  labels = LABELS;
  square: Held<SquareReading> | undefined;
  squareName = '';
  private held: Held<MatrixReading> | undefined;
  private keys: readonly string[] = [];
  private takesFocus = false;

  @api get matrix(): Held<MatrixReading> | undefined {
    return this.held;
  }
  set matrix(matrix: Held<MatrixReading> | undefined) {
    this.held = matrix;
    this.read();
  }

  /** Keys of the selected squares; of several none is told apart. */
  @api get selection(): readonly string[] {
    return this.keys;
  }
  set selection(selection: readonly string[]) {
    this.keys = selection;
    this.read();
  }

  /** What was pressed is gone with what it changed: the keyboard goes on from the top of the panel. */
  override renderedCallback(): void {
    if (!this.takesFocus) return;
    this.takesFocus = false;
    this.template!.querySelector<HTMLElement>('aside')?.focus();
  }

  get name(): string {
    return this.square ? LABELS.PANEL_CELL : LABELS.PANEL_BEST;
  }

  /** Null while nothing is recorded of the square. */
  get cellId(): string | null {
    const square = this.square?.();
    return square?.isRecorded ? square.cell.id : null;
  }

  get hasOpportunity(): boolean {
    return Boolean(this.square?.().cell.opportunityId);
  }

  /** A closed opportunity may have a successor. */
  get canTurn(): boolean {
    const { opportunityId } = this.square?.().cell ?? {};
    const isOver = this.held?.().facts.sales.opportunities.some(({ id, isClosed }) => id === opportunityId && isClosed);
    return this.canEdit && this.canConvert && (!opportunityId || Boolean(isOver));
  }

  get linkLabel(): string {
    return this.hasOpportunity ? LABELS.CHANGE_LINK : LABELS.LINK;
  }

  get canAddToFocus(): boolean {
    return this.canFocus && !this.square?.().focus;
  }

  handleOpen(): void {
    this.tell('opensquare', this.place);
  }

  handleConvert(): void {
    this.tell('convert', this.place);
  }

  handleLink(): void {
    this.tell('link', this.place);
  }

  handleOpenOpportunity(): void {
    this.tell('openopportunity', { opportunityId: this.square!().cell.opportunityId });
  }

  handleAddToFocus(): void {
    this.tell('focusadd', { key: this.square!().key });
  }

  handleDeselect(): void {
    this.takesFocus = true;
    this.tell('select', { keys: [] });
  }

  /** What the best cells tell is told on. */
  handlePass({ type, detail }: CustomEvent<unknown>): void {
    this.takesFocus = type === 'select';
    this.tell(type, detail);
  }

  private get place() {
    const { buyingCenterId, solutionId } = this.square!().cell;
    return { buyingCenterId, solutionId };
  }

  private read(): void {
    const square = this.held && this.keys.length === 1 ? squareOfKey(this.held(), this.keys[0]!) : undefined;
    this.square = square && hold(square);
    this.squareName = square && this.held ? namesOf(this.held()).square(square.cell) : '';
  }

  private tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import { hold, type Held } from 'c/held';
import type { MatrixReading } from 'c/matrixReading';
import type { Place, WalletGridData } from 'c/walletGrid';
import {
  editOf,
  everyKey,
  fieldOf,
  firstOpen,
  storedValues,
  walletLines,
  withPending,
  type EditedColumn,
  type Pending,
  type Sort,
  type Sorting,
  type WalletLine,
} from 'c/walletLines';
import { readWallets, type Wallets } from 'c/walletReading';
import { LABELS } from './labels.ts';
import { nextSort } from './nextSort.ts';

export type { WalletEdit } from 'c/walletLines';

/**
 * The wallet of every buying center and, opened, of its solutions (system C): which lines are shown and in which order. What is typed is shown at once
 * and stays until the next `matrix`; where a save is refused and there is none, `discardChanges` takes it back.
 * @fires walletchange detail: `{ changes: WalletEdit[] }`
 * @fires opensquare detail: `{ buyingCenterId, solutionId }`
 */
export default class WalletView extends LightningElement {
  @api canEdit = false;

  labels = LABELS;
  competitor = '';
  hasEverySolution = false;
  announcement = '';
  grid: Held<WalletGridData> | undefined;
  private sorting: Sorting = { sort: 'tree', isDescending: false };
  private held: Held<MatrixReading> | undefined;
  private reading: MatrixReading | undefined;
  private wallets: Wallets | undefined;
  private lines: readonly WalletLine[] = [];
  private openKeys: ReadonlySet<string> | undefined;
  private pending: Pending = new Map();

  @api get matrix(): Held<MatrixReading> | undefined {
    return this.held;
  }
  set matrix(held: Held<MatrixReading> | undefined) {
    this.held = held;
    this.reading = held?.();
    this.wallets = this.reading && readWallets(this.reading);
    this.openKeys ??= this.reading && firstOpen(this.reading);
    this.pending = new Map();
    this.arrange();
  }

  /** Takes back what was typed and has not come back as saved. */
  @api discardChanges(): void {
    this.pending = new Map();
    this.arrange();
  }

  get isEmpty(): boolean {
    return this.reading?.facts.buyingCenters.length === 0;
  }

  get isNothingFound(): boolean {
    return this.lines.length === 0;
  }

  get keyboardHelp(): string {
    return this.canEdit ? LABELS.KEYBOARD_HELP : LABELS.KEYBOARD_HELP_READ_ONLY;
  }

  get competitorOptions() {
    const names = this.wallets?.competitors ?? [];
    return [{ label: LABELS.ALL_COMPETITORS, value: '' }, ...names.map((name) => ({ label: name, value: name }))];
  }

  handleCompetitor(event: CustomEvent<{ value: string }>): void {
    this.competitor = event.detail.value;
    this.arrange();
    this.announcement = fillIn(LABELS.LINES_SHOWN, this.lines.length);
  }

  handleEverySolution(event: CustomEvent<{ checked: boolean }>): void {
    this.hasEverySolution = event.detail.checked;
    this.arrange();
  }

  handleExpandAll(): void {
    this.openKeys = everyKey(this.reading!);
    this.arrange();
  }

  handleCollapseAll(): void {
    this.openKeys = new Set();
    this.arrange();
  }

  handleSort({ detail }: CustomEvent<{ readonly sort: Sort }>): void {
    this.sorting = nextSort(this.sorting, detail.sort);
    this.arrange();
  }

  handleToggle({ detail }: CustomEvent<{ readonly key: string }>): void {
    const open = new Set(this.openKeys);
    if (!open.delete(detail.key)) open.add(detail.key);
    this.openKeys = open;
    this.arrange();
  }

  handleEdit({ detail }: CustomEvent<Place & { readonly value: string | number | null }>): void {
    const line = this.lines.find(({ key }) => key === detail.key);
    const column = detail.column as EditedColumn;
    const field = line && fieldOf(line, column);
    if (!line || !field) return;
    this.pending = new Map([...this.pending, [line.key, { ...this.pending.get(line.key), [column]: detail.value }]]);
    this.arrange();
    const changes = [editOf(this.reading!, line, { [field]: detail.value })];
    this.dispatchEvent(new CustomEvent('walletchange', { detail: { changes } }));
  }

  handleOpenSquare({ detail }: CustomEvent<unknown>): void {
    this.dispatchEvent(new CustomEvent('opensquare', { detail }));
  }

  private arrange(): void {
    const { reading, wallets, pending, competitor, hasEverySolution, sorting } = this;
    if (!reading || !wallets) {
      this.lines = [];
      this.grid = undefined;
      return;
    }
    const lines = walletLines(reading, wallets, { competitor, hasEverySolution, openKeys: this.openKeys ?? new Set(), ...sorting });
    this.lines = lines.map((line) =>
      pending.has(line.key) ? withPending(line, storedValues(reading, line), pending.get(line.key)!) : line,
    );
    this.grid = hold({ reading, wallets, lines: this.lines, pending, competitor, sorting });
  }
}

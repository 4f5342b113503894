import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import { hold, type Held } from 'c/held';
import type { RecordId } from 'c/planModel';
import type { ObjectivesOfAccount, PortfolioGridData } from 'c/portfolioGrid';
import {
  accountsShown,
  type AccountLine,
  type PortfolioColumn,
  type PortfolioFilter,
  type PortfolioReading,
  type PortfolioSorting,
} from 'c/portfolioReading';
import { STANDING_WORDS } from 'c/readinessWords';
import { LABELS } from './labels.ts';

/** Whatever it is. */
const ANY = '';
const STANDINGS = Object.entries(STANDING_WORDS).map(([value, { name }]) => ({ label: name, value }));
const NEEDS = [
  { label: LABELS.NEED_LATE, value: 'late' },
  { label: LABELS.NEED_OVER, value: 'over' },
  { label: LABELS.NEED_PLAN, value: 'noPlan' },
  { label: LABELS.NEED_NOBODY, value: 'nobody' },
];
/** First shown from their best: what is most, least ready or latest is what people look for. */
const FROM_THE_LARGEST: readonly PortfolioColumn[] = ['open', 'late', 'planned', 'spent'];

type Choice = Exclude<keyof PortfolioFilter, 'query'>;
interface Option {
  readonly label: string;
  readonly value: string;
}

/**
 * The accounts of a portfolio as a table: found, filtered, sorted, opened to their objectives (systems E and F).
 * @fires expand detail: `{ ids }`, the accounts that are open now
 * @fires openrecord detail: `{ recordId, objectApiName }`
 */
export default class PortfolioTable extends LightningElement {
  labels = LABELS;
  grid: Held<PortfolioGridData> | undefined;
  private held: Held<PortfolioReading> | undefined;
  private objectives: Held<Readonly<Record<RecordId, ObjectivesOfAccount>>> = hold({});
  private filter: PortfolioFilter = {};
  private sorting: PortfolioSorting = { column: 'name', isDescending: false };
  private shown: Held<readonly AccountLine[]> = hold([]);

  @api get portfolio(): Held<PortfolioReading> | undefined {
    return this.held;
  }
  set portfolio(held: Held<PortfolioReading> | undefined) {
    this.held = held;
    this.readAgain();
  }

  /** Objectives of the accounts that are open. */
  @api get open(): Held<Readonly<Record<RecordId, ObjectivesOfAccount>>> {
    return this.objectives;
  }
  set open(objectives: Held<Readonly<Record<RecordId, ObjectivesOfAccount>>>) {
    this.objectives = objectives;
    this.showAgain();
  }

  /** Shows the accounts of one person alone. */
  @api showMarketer(id: RecordId): void {
    this.filter = { marketerId: id };
    this.readAgain();
  }

  get isReady(): boolean {
    return this.grid !== undefined;
  }
  get query(): string {
    return this.filter.query ?? '';
  }
  get choices() {
    const industries = [...new Set(this.accounts.flatMap(({ industry }) => industry ?? []))].sort((a, b) => a.localeCompare(b));
    const choice = (name: Choice, label: string, any: string, options: readonly Option[]) => {
      const chosen = this.filter[name] ?? ANY;
      const all = [{ label: any, value: ANY }, ...options];
      return { name, label, options: all.map((option) => ({ ...option, isSelected: option.value === chosen })) };
    };
    const { loads } = this.held!();
    const people = loads?.map(({ userId, name }) => ({ label: name || LABELS.PERSON_UNSEEN, value: userId }));
    return [
      choice(
        'industry',
        LABELS.INDUSTRY,
        LABELS.ANY_INDUSTRY,
        industries.map((value) => ({ label: value, value })),
      ),
      choice('standing', LABELS.READINESS, LABELS.ANY_READINESS, STANDINGS),
      ...(people
        ? [
            choice(
              'marketerId',
              LABELS.MARKETERS,
              LABELS.ANY_MARKETER,
              people.sort((a, b) => a.label.localeCompare(b.label)),
            ),
          ]
        : []),
      choice('need', LABELS.NEED, LABELS.ANY_NEED, NEEDS),
    ];
  }
  get isNarrowed(): boolean {
    return Object.values(this.filter).some((value) => value !== undefined && value !== '');
  }
  get isNothing(): boolean {
    return this.shown().length === 0;
  }
  get shownWords(): string {
    const count = this.shown().length;
    return this.isNarrowed ? fillIn(LABELS.SHOWN, count, this.accounts.length) : fillIn(LABELS.SHOWN_ALL, count);
  }

  handleFind(event: Event): void {
    this.filter = { ...this.filter, query: (event.target as HTMLInputElement).value };
    this.readAgain();
  }
  handleChoice(event: Event): void {
    event.stopPropagation();
    const { value, dataset } = event.target as HTMLSelectElement;
    this.filter = { ...this.filter, [dataset.filter as Choice]: value === ANY ? undefined : value };
    this.readAgain();
  }
  handleReset(): void {
    this.filter = {};
    this.readAgain();
  }
  handleSort({ detail: { column } }: CustomEvent<{ column: PortfolioColumn }>): void {
    const { sorting } = this;
    const isDescending = sorting.column === column ? !sorting.isDescending : FROM_THE_LARGEST.includes(column);
    this.sorting = { column, isDescending };
    this.readAgain();
  }
  handleToggle({ detail: { id } }: CustomEvent<{ id: RecordId }>): void {
    const ids = Object.keys(this.objectives());
    this.tell('expand', { ids: ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id] });
  }
  handleOpenRecord({ detail }: CustomEvent<object>): void {
    this.tell('openrecord', detail);
  }

  private get accounts(): readonly AccountLine[] {
    return this.held?.().accounts ?? [];
  }

  private readAgain(): void {
    this.shown = hold(accountsShown(this.accounts, this.filter, this.sorting));
    this.showAgain();
  }

  private showAgain(): void {
    const reading = this.held?.();
    if (!reading) return;
    const { today, isMoneyHidden } = reading;
    this.grid = hold({ accounts: this.shown(), sorting: this.sorting, today, isMoneyHidden, open: this.objectives() });
  }

  private tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

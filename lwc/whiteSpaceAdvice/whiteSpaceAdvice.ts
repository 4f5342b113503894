import { api, LightningElement } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { FIRST, MORE, moreLabel, SEVERITY_GROUPS } from 'c/adviceList';
import { namesOf } from 'c/cellWords';
import type { NamedCheck } from 'c/checkTable';
import { choice, type Choice } from 'c/choices';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import { adviceCounts, type AdviceCounts, type MatrixReading } from 'c/matrixReading';
import { everythingFound, namedChecks, KIND_ORDER, tell, type AdviceKind, type CheckGroup, type Found } from './adviceView.ts';
import { LABELS } from './labels.ts';

type Filter = AdviceKind | 'all';

interface ShownCheck extends CheckGroup {
  readonly more: string;
  readonly selectAll: string;
}

interface ShownGroup {
  readonly kind: AdviceKind;
  readonly name: string;
  readonly help: string;
  readonly icon: string;
  readonly variant: string;
  readonly checks: readonly ShownCheck[];
}

const GROUPS: Readonly<Record<AdviceKind, Omit<ShownGroup, 'kind' | 'checks'>>> = {
  ...SEVERITY_GROUPS,
  data: { name: LABELS.GROUP_DATA, help: LABELS.GROUP_DATA_HELP, icon: 'utility:database', variant: '' },
};

/**
 * What the checks found (system C) and what is to be put right in the records: what it is, where, and what to do.
 * @fires select detail: `{ keys }`
 * @fires opensquare detail: `{ buyingCenterId, solutionId }`
 */
export default class WhiteSpaceAdvice extends NavigationMixin(LightningElement) {
  /** Keys of the squares selected in every view. */
  @api selection: readonly string[] = [];

  labels = LABELS;
  filter: Filter = 'all';
  isOnlySelected = false;
  checks: readonly NamedCheck[] = [];
  private held: Held<MatrixReading> | undefined;
  private found: readonly Found[] = [];
  private counts: AdviceCounts = { error: 0, warning: 0, info: 0, data: 0, pressing: 0 };
  private most: Readonly<Record<string, number>> = {};

  @api get matrix(): Held<MatrixReading> | undefined {
    return this.held;
  }
  set matrix(matrix: Held<MatrixReading> | undefined) {
    this.held = matrix;
    const reading = matrix?.();
    if (!reading) return;
    this.found = everythingFound(reading, namesOf(reading));
    this.counts = adviceCounts(reading);
    this.checks = namedChecks(reading);
  }

  get isReady(): boolean {
    return this.held !== undefined;
  }

  get groups(): readonly ShownGroup[] {
    const checks = this.told.map((check) => {
      const left = check.total - check.findings.length;
      return {
        ...check,
        more: moreLabel(LABELS.SHOW_MORE, left),
        selectAll: check.keys.length > 1 ? fillIn(LABELS.SELECT_ALL, check.keys.length) : '',
      };
    });
    return KIND_ORDER.map((kind) => ({ kind, ...GROUPS[kind], checks: checks.filter((check) => check.kind === kind) })).filter(
      (group) => group.checks.length > 0,
    );
  }

  private get told(): readonly CheckGroup[] {
    return tell(this.shown, (check) => this.most[check] ?? FIRST);
  }

  private get shown(): readonly Found[] {
    const selected = new Set(this.isOnlySelected ? this.selection : []);
    return this.found.filter(
      ({ kind, keys }) => (this.filter === 'all' || kind === this.filter) && (selected.size === 0 || keys.some((key) => selected.has(key))),
    );
  }

  get filters(): readonly Choice<Filter>[] {
    const counted = (value: Filter, label: string, count: number) => choice(value, fillIn(label, count), this.filter === value);
    return [
      counted('all', LABELS.FILTER_ALL, this.found.length),
      counted('error', LABELS.FILTER_ERROR, this.counts.error),
      counted('warning', LABELS.FILTER_WARNING, this.counts.warning),
      counted('data', LABELS.FILTER_DATA, this.counts.data),
      counted('info', LABELS.FILTER_INFO, this.counts.info),
    ];
  }

  get hasSelection(): boolean {
    return this.selection.length > 0;
  }

  get hasFound(): boolean {
    return this.found.length > 0;
  }

  get summary(): string {
    return fillIn(this.hasFound ? LABELS.SUMMARY : LABELS.EMPTY_HELP, this.checksOn, this.held?.().squares.length ?? 0);
  }

  private get checksOn(): number {
    return this.checks.filter(({ found }) => found !== null).length;
  }

  get nothingShown(): string {
    if (!this.hasFound || this.shown.length > 0) return '';
    return this.isOnlySelected && this.hasSelection ? LABELS.EMPTY_SELECTION : LABELS.EMPTY_FILTER;
  }

  handleFilter(event: Event): void {
    this.filter = dataOf(event).filter as Filter;
  }

  handleOnlySelected(event: CustomEvent<{ checked: boolean }>): void {
    this.isOnlySelected = event.detail.checked;
  }

  handleMore(event: Event): void {
    const { check } = dataOf(event);
    this.most = { ...this.most, [check!]: (this.most[check!] ?? FIRST) + MORE };
  }

  handleSelect(event: Event): void {
    this.select([dataOf(event).key!]);
  }

  handleSelectAll(event: Event): void {
    const { check } = dataOf(event);
    this.select(this.told.find(({ id }) => id === check)?.keys ?? []);
  }

  handleOpen(event: Event): void {
    const { buyingCenterId, solutionId } = dataOf(event);
    this.dispatchEvent(new CustomEvent('opensquare', { detail: { buyingCenterId, solutionId } }));
  }

  handleShowRecord(event: Event): void {
    const { object: objectApiName, record: recordId } = dataOf(event);
    this[NavigationMixin.Navigate]({ type: 'standard__recordPage', attributes: { recordId, objectApiName, actionName: 'view' } });
  }

  private select(keys: readonly string[]): void {
    this.dispatchEvent(new CustomEvent('select', { detail: { keys } }));
  }
}

const dataOf = (event: Event): DOMStringMap => (event.currentTarget as HTMLElement).dataset;

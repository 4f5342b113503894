import { api, LightningElement } from 'lwc';
import { shortQuadrants } from 'c/matrixWords';
import { NO_FILTERS, type Choice, type MatrixFilters as Filters } from 'c/matrixView';
import { CELL_STATES, PLAYS, QUADRANTS, type RecordId } from 'c/planModel';
import { CHOICES, LABELS } from './labels.ts';

type ListFilter = 'states' | 'quadrants' | 'plays';
type ChoiceFilter = keyof typeof CHOICES;

/** Who answers for cells of this matrix. */
export interface CellOwner {
  readonly id: RecordId;
  readonly name: string;
}

const ANYBODY = '';

/**
 * Which cells of the matrix are shown.
 * @fires filterschange detail: `{ filters: MatrixFilters }`
 */
export default class MatrixFilters extends LightningElement {
  @api filters: Filters = NO_FILTERS;
  @api owners: readonly CellOwner[] = [];

  labels = LABELS;

  get groups() {
    const { states, quadrants, plays } = this.filters;
    const option = (chosen: readonly string[]) => (value: string) => ({ value, label: value, pressed: String(chosen.includes(value)) });
    return [
      { name: 'states', label: LABELS.STATES, options: CELL_STATES.map(option(states)) },
      {
        name: 'quadrants',
        label: LABELS.QUADRANTS,
        options: [
          ...QUADRANTS.map((quadrant) => ({ ...option(quadrants)(quadrant), label: shortQuadrants[quadrant] })),
          { ...option(quadrants)('Unknown'), label: LABELS.QUADRANT_UNKNOWN },
        ],
      },
      { name: 'plays', label: LABELS.PLAYS, options: PLAYS.map(option(plays)) },
    ];
  }

  get choices() {
    return (Object.keys(CHOICES) as ChoiceFilter[]).map((name) => {
      const { label, ...words } = CHOICES[name];
      const options = (['any', 'with', 'without'] as const).map((value) => ({ value, label: words[value] }));
      return { name, label, value: this.filters[name], options };
    });
  }

  get ownerOptions() {
    return [
      { value: ANYBODY, label: LABELS.OWNER_ANYBODY },
      { value: 'none', label: LABELS.OWNER_NOBODY },
      ...this.owners.map(({ id, name }) => ({ value: id, label: name })),
    ];
  }

  get ownerValue(): string {
    return this.filters.ownerIds[0] ?? ANYBODY;
  }

  get isClear(): boolean {
    return JSON.stringify(this.filters) === JSON.stringify(NO_FILTERS);
  }

  handleOption(event: Event): void {
    const { group, value } = (event.currentTarget as HTMLElement).dataset;
    const chosen: readonly string[] = this.filters[group as ListFilter];
    this.change({ [group as ListFilter]: chosen.includes(value!) ? chosen.filter((each) => each !== value) : [...chosen, value!] });
  }

  handleChoice(event: CustomEvent<{ value: Choice }>): void {
    this.change({ [(event.currentTarget as HTMLElement).dataset.name as ChoiceFilter]: event.detail.value });
  }

  handleOwner(event: CustomEvent<{ value: string }>): void {
    const { value } = event.detail;
    this.change({ ownerIds: value === ANYBODY ? [] : [value] });
  }

  handlePotential(event: CustomEvent<{ value: string }>): void {
    const value = parseFloat(event.detail.value);
    this.change({ minPotential: Number.isFinite(value) ? value : null });
  }

  handleClear(): void {
    this.change(NO_FILTERS);
  }

  private change(changed: Partial<Filters>): void {
    this.dispatchEvent(new CustomEvent('filterschange', { detail: { filters: { ...this.filters, ...changed } } }));
  }
}

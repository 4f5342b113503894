import { api, LightningElement } from 'lwc';
import { placeOf, type GridPlace } from 'c/gridWalk';
import { hold, type Held } from 'c/held';
import type { BuyingRole, RecordId } from 'c/planModel';
import type { PeopleColumn, PeopleGrouping, PeoplePage, PeopleSorting } from 'c/peopleRows';
import type { PersonReading, RelationshipReading } from 'c/relationshipReading';
import { peopleNamesOf } from 'c/relationshipWords';
import { canEditOf, fieldsOf, isEdited, startEditing, withRole, type Editing } from './editing.ts';
import { meaningOf, type KeyMeaning } from './gridKeys.ts';
import { LABELS } from './labels.ts';
import { headersOf, lineViews, tableStyle, type LineView } from './lineViews.ts';

/** What the grid shows. */
export interface PeopleGridData {
  readonly reading: RelationshipReading;
  readonly page: PeoplePage;
  readonly columns: readonly PeopleColumn[];
  readonly grouping: PeopleGrouping;
  readonly sorting: PeopleSorting | null;
}

/**
 * One page of people as a grid (system D).
 * @fires edit detail: `{ id, fields }`, by API name, different from what was there
 * @fires sortby detail: `{ column }`
 * @fires openperson detail: `{ id }`
 * @fires choose detail: `{ id }`, to be selected or not any more
 * @fires chooseall detail: `{ isChosen }`
 */
export default class PeopleGrid extends LightningElement {
  @api grid: Held<PeopleGridData> | undefined;
  @api selection: Held<ReadonlySet<RecordId>> = hold(new Set<RecordId>());
  @api canEdit = false;
  @api isEverybodySelected = false;

  labels = LABELS;
  private activeId: RecordId | undefined;
  private activeColumn: PeopleColumn | 'select' = 'person';
  private editing: Editing | undefined;
  private wantsFocus: 'cell' | 'editor' | undefined;
  /** The list of values was opened with the mouse: what is clicked there is meant. */
  private isByMouse = false;

  /** Gives the keyboard to the active cell. */
  @api focus(): void {
    this.goTo(this.active);
  }

  override renderedCallback(): void {
    this.applyFocus();
  }

  get headers() {
    return headersOf(this.data.columns, this.data.sorting);
  }
  get tableStyle(): string {
    return tableStyle(this.data.columns);
  }
  get columnCount(): number {
    return this.data.columns.length + 1;
  }
  get rows(): readonly LineView[] {
    const { reading, page, columns, grouping } = this.data;
    return lineViews(page.lines, {
      reading,
      names: peopleNamesOf(reading),
      columns,
      grouping,
      canEdit: this.canEdit,
      selection: this.selection(),
      active: this.active,
      editing: this.editing,
    });
  }
  get readOnlyText(): 'true' | 'false' {
    return this.canEdit ? 'false' : 'true';
  }

  handleSort(event: Event): void {
    this.tell('sortby', { column: (event.currentTarget as HTMLElement).dataset.column });
  }
  handleSelectAll(event: Event): void {
    event.stopPropagation();
    this.tell('chooseall', { isChosen: (event.target as HTMLInputElement).checked });
  }
  handleSelect(event: Event): void {
    event.stopPropagation();
    this.tell('choose', { id: (event.currentTarget as HTMLElement).dataset.select });
  }
  handleOpen(event: Event): void {
    this.tell('openperson', { id: (event.currentTarget as HTMLElement).dataset.open });
  }
  handleFocusIn(event: FocusEvent): void {
    const place = placeOf(event.target);
    if (place) this.activate(place);
  }
  handlePencil(event: Event): void {
    const place = placeOf(event.target);
    this.isByMouse = true;
    if (place) this.startAt(place);
  }
  handleDoubleClick(event: Event): void {
    const place = placeOf(event.target);
    this.isByMouse = true;
    if (place && !this.editing) this.startAt(place);
  }

  handleKeydown(event: KeyboardEvent): void {
    this.isByMouse = false;
    if (this.editing) return this.handleEditorKey(event);
    const meaning = meaningOf(event, this.active, { rows: this.people.length, columns: this.data.columns.length });
    if (!meaning || !placeOf(event.target)) return;
    event.preventDefault();
    this.act(meaning);
  }

  /** Chosen with the mouse it is meant at once; with the keyboard it passes by every value until the cell is left. */
  handleValue(event: Event): void {
    event.stopPropagation();
    if (!this.editing) return;
    this.editing = { ...this.editing, value: (event.target as HTMLSelectElement).value };
    if (this.isByMouse) this.finish(true);
  }
  handleEditorPointer(): void {
    this.isByMouse = true;
  }
  handleBlur(): void {
    if (this.editing && this.editing.column !== 'roles') this.commit();
  }
  handleRole(event: Event): void {
    event.stopPropagation();
    const { value, checked } = event.target as HTMLInputElement;
    if (this.editing) this.editing = { ...this.editing, roles: withRole(this.editing.roles, value as BuyingRole, checked) };
  }
  handleRolesDone(): void {
    this.finish(true);
  }
  handleRolesCancel(): void {
    this.finish(false);
  }

  private handleEditorKey(event: KeyboardEvent): void {
    const isRoles = this.editing?.column === 'roles';
    const isButton = (event.target as HTMLElement).tagName === 'BUTTON' || (event.target as HTMLElement).tagName === 'LIGHTNING-BUTTON';
    if (event.key === 'Escape') this.finish(false);
    else if (event.key === 'Enter' && !isButton) this.finish(true);
    else if (event.key === 'Tab' && !isRoles) this.finish(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private act(meaning: KeyMeaning): void {
    if (meaning.kind === 'go') return this.goTo(meaning.to);
    const { row, column } = this.active;
    const person = this.people[row];
    if (!person) return;
    if (meaning.kind === 'select' || column === -1) this.tell('choose', { id: person.id });
    else if (this.data.columns[column] === 'person') this.tell('openperson', { id: person.id });
    else this.startAt(this.active);
  }

  private startAt({ row, column }: GridPlace): void {
    const person = this.people[row];
    const edited = this.data.columns[column];
    if (!this.canEdit || !person || !edited || !isEdited(edited) || !canEditOf(person, edited)) return;
    this.activate({ row, column });
    this.editing = startEditing(person, edited);
    this.wantsFocus = 'editor';
  }

  private finish(isMeant: boolean): void {
    if (isMeant) this.commit();
    this.editing = undefined;
    this.goTo(this.active);
  }

  private commit(): void {
    const { editing } = this;
    this.editing = undefined;
    const person = this.people.find(({ id }) => id === editing?.id);
    const fields = editing && person && fieldsOf(person, editing);
    if (fields) this.tell('edit', { id: editing.id, fields });
  }

  private activate({ row, column }: GridPlace): void {
    this.activeId = this.people[row]?.id;
    this.activeColumn = column < 0 ? 'select' : (this.data.columns[column] ?? 'person');
  }

  private goTo(place: GridPlace): void {
    this.activate(place);
    this.wantsFocus = 'cell';
    // A cell that is there already is not rendered again.
    void Promise.resolve().then(() => this.applyFocus());
  }

  private applyFocus(): void {
    if (!this.wantsFocus) return;
    const { row, column } = this.active;
    const selector = this.wantsFocus === 'editor' ? '[data-editor]' : `[data-row="${row}"][data-column="${column}"]`;
    const target = this.template!.querySelector<HTMLElement>(selector);
    if (!target) return;
    this.wantsFocus = undefined;
    target.focus();
  }

  private tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  private get data(): PeopleGridData {
    return this.grid!();
  }
  private get people(): readonly PersonReading[] {
    return this.data.page.lines.flatMap((line) => (line.kind === 'person' ? line.person : []));
  }
  /** On its person and column wherever they stand now; else on the first person of the page. */
  private get active(): GridPlace {
    const column = this.activeColumn === 'select' ? -1 : Math.max(0, this.data.columns.indexOf(this.activeColumn));
    return {
      row: Math.max(
        0,
        this.people.findIndex(({ id }) => id === this.activeId),
      ),
      column,
    };
  }
}

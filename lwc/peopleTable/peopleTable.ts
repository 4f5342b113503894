import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import { hold, unheld, type Held } from 'c/held';
import { findables, findPeople, mapSight, type Findable } from 'c/mapPeople';
import { calledName } from 'c/mapWords';
import { pendingEdits } from 'c/pendingEdits';
import type { PeopleGridData } from 'c/peopleGrid';
import {
  peopleGroups,
  peoplePage,
  shownColumns,
  type PeopleColumn,
  type PeopleGroup,
  type PeopleGrouping,
  type PeopleSorting,
} from 'c/peopleRows';
import type { RecordId } from 'c/planModel';
import { saveStakeholderChanges } from 'c/relationshipChanges';
import { personOf, type RelationshipReading } from 'c/relationshipReading';
import { withEdits } from './draft.ts';
import { LABELS } from './labels.ts';

type Fields = Readonly<Record<string, string | null>>;

const GROUPINGS: readonly { readonly label: string; readonly value: PeopleGrouping }[] = [
  { label: LABELS.BY_LANE, value: 'lane' },
  { label: LABELS.BY_HEAD, value: 'head' },
  { label: LABELS.BY_NONE, value: 'none' },
];

/**
 * Everything the map says of its people as a table (system D): found, grouped, sorted, changed in place. Fifty people a page, so that thousands are as quick
 * as few, and a screen reader finds a table that ends.
 * @fires change detail: `MapChange`
 * @fires openperson detail: `{ id }`
 * @fires select detail: `{ ids }`, the whole new selection
 */
export default class PeopleTable extends LightningElement {
  @api canEdit = false;

  labels = LABELS;
  groupings = GROUPINGS;
  grid: Held<PeopleGridData> | undefined;
  selectedIds: Held<ReadonlySet<RecordId>> = hold(new Set<RecordId>());
  grouping: PeopleGrouping = 'lane';
  query = '';
  private held: Held<RelationshipReading> | undefined;
  private canSee = false;
  private findable: Held<readonly Findable[]> = hold([]);
  private sorting: PeopleSorting | null = null;
  private pageAt = 0;
  private groups: Held<readonly PeopleGroup[]> = hold([]);
  private pending = pendingEdits<Record<string, string | null>>(
    (edits, settle) => this.send(edits, settle),
    () => this.readAgain(),
  );

  @api get relationships(): Held<RelationshipReading> | undefined {
    return this.held;
  }
  set relationships(relationships: Held<RelationshipReading> | undefined) {
    this.held = relationships;
    this.findable = hold(relationships ? findables(relationships()) : []);
    this.readAgain();
  }

  /** Judgements about people are shown only to those who may see them. */
  @api get canSeeJudgements(): boolean {
    return this.canSee;
  }
  set canSeeJudgements(canSee: boolean) {
    this.canSee = canSee;
    this.readAgain();
  }

  /** Ids of the people selected here or elsewhere; held where there may be thousands. */
  @api get selection(): readonly RecordId[] | Held<readonly RecordId[]> {
    return [...this.selectedIds()];
  }
  set selection(selection: readonly RecordId[] | Held<readonly RecordId[]> | undefined) {
    this.selectedIds = hold(new Set(unheld(selection)));
  }

  /** Gives the keyboard to the active cell: after a dialog. */
  @api focus(): void {
    this.template!.querySelector<HTMLElement>('c-people-grid')?.focus();
  }

  get isReady(): boolean {
    return this.grid !== undefined;
  }
  get isEmpty(): boolean {
    return this.held!().people.length === 0;
  }
  get isNothing(): boolean {
    return this.shownIds.length === 0;
  }
  get hasPages(): boolean {
    return this.grid!().page.pages > 1;
  }
  get shownWords(): string {
    const { from, to, people } = this.grid!().page;
    return fillIn(LABELS.SHOWN, from, to, people);
  }
  get isFirstPage(): boolean {
    return this.grid!().page.page === 0;
  }
  get isLastPage(): boolean {
    const { page, pages } = this.grid!().page;
    return page === pages - 1;
  }
  get isEverybodySelected(): boolean {
    const selected = this.selectedIds();
    return this.shownIds.length > 0 && this.shownIds.every((id) => selected.has(id));
  }
  get hasSorting(): boolean {
    return this.sorting !== null;
  }
  get keysHelp(): string {
    return this.canEdit ? LABELS.KEYS_EDIT : LABELS.KEYS;
  }

  handleFind(event: CustomEvent<{ value: string }>): void {
    event.stopPropagation();
    this.query = event.detail.value;
    this.pageAt = 0;
    this.readAgain();
  }
  handleGrouping(event: CustomEvent<{ value: PeopleGrouping }>): void {
    // The page must not take the platform's event for a change of the map.
    event.stopPropagation();
    this.grouping = event.detail.value;
    this.pageAt = 0;
    this.readAgain();
  }
  /** Up, down, and back to the order of the hierarchy. */
  handleSort({ detail: { column } }: CustomEvent<{ column: PeopleColumn }>): void {
    const { sorting } = this;
    if (sorting?.column !== column) this.sorting = { column, isDescending: false };
    else this.sorting = sorting.isDescending ? null : { column, isDescending: true };
    this.pageAt = 0;
    this.readAgain();
  }
  handleUnsort(): void {
    this.sorting = null;
    this.readAgain();
  }
  handlePrevious(): void {
    this.turnTo(this.grid!().page.page - 1);
  }
  handleNext(): void {
    this.turnTo(this.grid!().page.page + 1);
  }
  handleEdit({ detail: { id, fields } }: CustomEvent<{ id: RecordId; fields: Fields }>): void {
    this.pending.add(new Map([[id, fields]]));
  }
  handleOpenPerson(event: CustomEvent<{ id: RecordId }>): void {
    this.tell('openperson', event.detail);
  }
  handleChoose({ detail: { id } }: CustomEvent<{ id: RecordId }>): void {
    const ids = new Set(this.selectedIds());
    if (!ids.delete(id)) ids.add(id);
    this.tell('select', { ids: [...ids] });
  }
  /** Those who are found, on whatever page they stand. */
  handleChooseAll({ detail: { isChosen } }: CustomEvent<{ isChosen: boolean }>): void {
    const shown = new Set(this.shownIds);
    const others = [...this.selectedIds()].filter((id) => !shown.has(id));
    this.tell('select', { ids: isChosen ? [...others, ...shown] : others });
  }

  private get shownIds(): readonly RecordId[] {
    return this.groups().flatMap(({ people }) => people.map(({ id }) => id));
  }

  private turnTo(page: number): void {
    this.pageAt = page;
    this.readPage();
  }

  private send(edits: ReadonlyMap<string, Partial<Record<string, string | null>>>, settle: () => void): boolean {
    const reading = this.held!();
    const changes = [...edits]
      .map(([id, fields]) => saveStakeholderChanges(reading, id, fields as Fields))
      .filter(({ length }) => length > 0);
    const person = personOf(reading, [...edits.keys()][0]);
    if (changes.length === 0 || !person) return false;
    const message = edits.size === 1 ? fillIn(LABELS.SAVED_ONE, calledName(person)) : fillIn(LABELS.SAVED_MANY, edits.size);
    this.tell('change', { groups: changes, message, settle });
    return true;
  }

  private readAgain(): void {
    const reading = this.held?.();
    if (!reading) return;
    const found = this.query.trim() ? new Set(findPeople(this.findable(), this.query, Infinity).map(({ id }) => id)) : undefined;
    const asShown = this.pending.isEmpty()
      ? undefined
      : (person: RelationshipReading['people'][number]) => withEdits(person, this.pending.of(person.id) as Fields);
    this.groups = hold(peopleGroups(reading, { found, grouping: this.grouping, sorting: this.sorting, asShown }));
    this.readPage();
  }

  private readPage(): void {
    const reading = this.held!();
    const { grouping, sorting } = this;
    const page = peoplePage(this.groups(), this.pageAt, grouping !== 'none');
    this.pageAt = page.page;
    this.grid = hold({ reading, page, columns: shownColumns(mapSight(reading, this.canSee), grouping), grouping, sorting });
  }

  private tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

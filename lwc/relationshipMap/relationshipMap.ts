import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import { hold, unheld, type Held } from 'c/held';
import { lazily } from 'c/lazily';
import type MapFinder from 'c/mapFinder';
import type { MapLegendContent } from 'c/mapLegend';
import { findables, hasFilters, NO_FILTERS, withToggled, type DrawnKind, type Findable, type MapFilters, type MapFocus } from 'c/mapPeople';
import type MapStage from 'c/mapStage';
import type { StageContent } from 'c/mapStage';
import { calledName, MAP_LABELS } from 'c/mapWords';
import type { RecordId } from 'c/planModel';
import { personOf, type RelationshipReading } from 'c/relationshipReading';
import { mapContent, type MapContent, type MapSetting } from './mapContent.ts';
import { ALL, laneOptions, NO_LANE, STEP_OPTIONS, teamOptions, type Option } from './mapOptions.ts';

const START: MapSetting = { filters: NO_FILTERS, focus: null, hasLanes: false, folded: new Set(), hiddenLinks: [] };

/**
 * The relationship map (system D): who decides, who influences whom, who carries the relationship.
 * @fires select detail: `{ ids }`, the whole new selection
 * @fires openperson detail: `{ id }`
 * @fires report detail: `{ id, headId, ids }`: all of `ids` (`id` is the first) are to report to the head; to nobody where it is null
 * @fires link detail: `{ fromId, toId, kind }`
 * @fires add detail: `{ headId?, laneId? }`, where somebody is to be added
 * @fires undo when a person presses the key for it
 * @fires redo when a person presses the key for it
 */
export default class RelationshipMap extends LightningElement {
  @api canEdit = false;

  labels = MAP_LABELS;
  steps = STEP_OPTIONS;
  drawing: Held<StageContent> | undefined;
  legend: Held<MapLegendContent> | undefined;
  people: Held<readonly Findable[]> | undefined;
  lanes: readonly Option[] = [];
  team: readonly Option[] = [];
  private held: Held<RelationshipReading> | undefined;
  private reading: Held<RelationshipReading> | undefined;
  private content: Held<MapContent> | undefined;
  private setting: Held<MapSetting> = hold(START);
  private canSee = false;
  private ids: readonly RecordId[] = [];
  private jumpTo: RecordId | undefined;

  @api get relationships(): Held<RelationshipReading> | undefined {
    return this.held;
  }
  set relationships(relationships: Held<RelationshipReading> | undefined) {
    this.held = relationships;
    this.reading = relationships;
    if (relationships) {
      const reading = relationships();
      this.people = lazily(() => findables(reading));
      this.lanes = laneOptions(reading);
      this.team = teamOptions(reading);
      this.forgetTheGone(reading);
    }
    this.refresh();
  }

  /** Judgements about people are shown only to those who may see them. */
  @api get canSeeJudgements(): boolean {
    return this.canSee;
  }
  set canSeeJudgements(canSee: boolean) {
    this.canSee = canSee;
    this.refresh();
  }

  /** Ids of the selected people, here or elsewhere; held where there may be thousands. */
  @api get selection(): readonly RecordId[] | Held<readonly RecordId[]> {
    return this.ids;
  }
  set selection(selection: readonly RecordId[] | Held<readonly RecordId[]> | undefined) {
    this.ids = [...(unheld(selection) ?? [])];
  }

  /** Brings a person into sight, whatever hides him: folded heads, filters, another neighbourhood. */
  @api goTo(id: RecordId): void {
    const reading = this.reading?.();
    if (!reading || !personOf(reading, id)) return;
    if (this.content) this.uncover(reading, id);
    this.jumpTo = id;
    this.refresh();
  }

  /** Shows a person with those around him. */
  @api focusOn(id: RecordId, steps: MapFocus['steps'] = 1): void {
    this.set({ focus: { id, steps } });
  }

  /** Gives the map the keyboard back, after a dialog about somebody on it. */
  @api focus(): void {
    this.stage?.focus();
  }

  override connectedCallback(): void {
    this.refresh();
  }

  override renderedCallback(): void {
    const id = this.jumpTo;
    if (!id) return;
    this.jumpTo = undefined;
    this.stage?.goTo(id);
  }

  get isReady(): boolean {
    return this.content !== undefined;
  }
  get isEmpty(): boolean {
    return this.reading!().people.length === 0;
  }
  get emptyHelp(): string {
    return this.canEdit ? MAP_LABELS.EMPTY_HELP : MAP_LABELS.EMPTY_READ_ONLY;
  }
  get isNothing(): boolean {
    return !this.isEmpty && this.content!().shown.matches === 0;
  }
  get isNarrowed(): boolean {
    return hasFilters(this.setting().filters);
  }
  get matchText(): string {
    return fillIn(MAP_LABELS.MATCHES, this.content!().shown.matches, this.reading!().people.length);
  }
  get hasFocus(): boolean {
    return this.setting().focus !== null;
  }
  get focusText(): string {
    const { focus } = this.setting();
    const person = focus && personOf(this.reading!(), focus.id);
    return person ? fillIn(MAP_LABELS.AROUND, calledName(person), this.content!().shown.matches) : '';
  }
  get stepValue(): string {
    return String(this.setting().focus?.steps ?? 1);
  }
  get hasLanes(): boolean {
    return this.setting().hasLanes;
  }
  get laneValue(): string {
    const [lane] = this.setting().filters.laneIds;
    return lane === undefined ? ALL : (lane ?? NO_LANE);
  }
  get teamValue(): string {
    return this.setting().filters.userIds[0] ?? ALL;
  }
  get hasSelection(): boolean {
    return this.ids.length > 0;
  }
  get selectedText(): string {
    return this.ids.length > 0 ? fillIn(MAP_LABELS.SELECTED, this.ids.length) : '';
  }

  handleJump(event: CustomEvent<{ id: RecordId }>): void {
    this.goTo(event.detail.id);
  }
  handleFind(): void {
    this.template!.querySelector<HTMLElement & MapFinder>('c-map-finder')?.focus();
  }
  handleLane(event: CustomEvent<{ value: string }>): void {
    const { value } = event.detail;
    this.filter({ laneIds: value === ALL ? [] : [value === NO_LANE ? null : value] });
  }
  handleTeam(event: CustomEvent<{ value: string }>): void {
    const { value } = event.detail;
    this.filter({ userIds: value === ALL ? [] : [value] });
  }
  handleFilter(event: CustomEvent<{ list: 'roles'; value: MapFilters['roles'][number] }>): void {
    const { list, value } = event.detail;
    this.set({ filters: withToggled(this.setting().filters, list, value) });
  }
  handleLinkToggle(event: CustomEvent<{ kind: DrawnKind }>): void {
    const { kind } = event.detail;
    const { hiddenLinks } = this.setting();
    this.set({ hiddenLinks: hiddenLinks.includes(kind) ? hiddenLinks.filter((one) => one !== kind) : [...hiddenLinks, kind] });
  }
  handleResetFilters(): void {
    this.set({ filters: NO_FILTERS });
  }
  handleLanesToggle(event: CustomEvent<{ checked: boolean }>): void {
    this.set({ hasLanes: event.detail.checked });
  }
  handleFold(event: CustomEvent<{ id: RecordId }>): void {
    const { id } = event.detail;
    const folded = new Set(this.setting().folded);
    if (!folded.delete(id)) folded.add(id);
    this.set({ folded });
  }
  handleArrange(event: CustomEvent<{ value: string }>): void {
    const heads = this.reading!().people.filter(({ reportIds, depth }) => reportIds.length > 0 && depth > 0);
    this.set({ folded: new Set(event.detail.value === 'fold' ? heads.map(({ id }) => id) : []) });
  }
  handleFocusPerson(event: CustomEvent<{ id: RecordId }>): void {
    const { focus } = this.setting();
    this.set({ focus: focus?.id === event.detail.id ? null : { id: event.detail.id, steps: focus?.steps ?? 1 } });
  }
  handleSteps(event: CustomEvent<{ value: string }>): void {
    const { focus } = this.setting();
    if (focus) this.set({ focus: { ...focus, steps: Number(event.detail.value) as MapFocus['steps'] } });
  }
  handleShowAll(): void {
    this.set({ focus: null });
  }
  handleAddPerson(): void {
    const [laneId] = this.setting().filters.laneIds;
    const [headId] = this.ids.length === 1 ? this.ids : [];
    this.fire('add', { ...(headId ? { headId } : {}), ...(laneId ? { laneId } : {}) });
  }
  handleSelectNone(): void {
    this.fire('select', { ids: [] });
  }
  /** Further up nobody needs to know where it came from. */
  handleStage(event: CustomEvent<object | null>): void {
    this.fire(event.type, event.detail ?? undefined);
  }

  private get stage(): (HTMLElement & MapStage) | null {
    return this.template!.querySelector<HTMLElement & MapStage>('c-map-stage');
  }

  private filter(change: Partial<MapFilters>): void {
    this.set({ filters: { ...this.setting().filters, ...change } });
  }

  private set(change: Partial<MapSetting>): void {
    this.setting = hold({ ...this.setting(), ...change });
    this.refresh();
  }

  private uncover(reading: RelationshipReading, id: RecordId): void {
    const folded = new Set(this.setting().folded);
    for (let head = personOf(reading, id)!.headId; head; head = personOf(reading, head)!.headId) folded.delete(head);
    this.setting = hold({ ...this.setting(), folded });
    if (this.content!().shown.people.some((person) => person.id === id)) return;
    this.setting = hold({ ...this.setting(), filters: NO_FILTERS, focus: null });
  }

  private forgetTheGone(reading: RelationshipReading): void {
    const { focus } = this.setting();
    if (focus && !personOf(reading, focus.id)) this.setting = hold({ ...this.setting(), focus: null });
  }

  /** Before it is on the page what is given to it is not complete: everything would be laid out twice. */
  private refresh(): void {
    if (!this.isConnected) return;
    const reading = this.reading?.();
    if (!reading) {
      this.content = undefined;
      return;
    }
    const setting = this.setting();
    const content = mapContent(reading, setting, this.canSee, this.content?.());
    this.content = hold(content);
    this.drawing = hold(content.stage);
    const { filters, hiddenLinks } = setting;
    this.legend = hold({ reading, filters, hiddenLinks, sight: content.stage.sight });
  }

  private fire(type: string, detail?: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

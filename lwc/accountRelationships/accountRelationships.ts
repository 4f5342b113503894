import { api, LightningElement } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { historyKey, historyView } from 'c/changeSaver';
import { hold, type Held } from 'c/held';
import type { SaveProblem } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import { personOf, readRelationships, type RelationshipReading } from 'c/relationshipReading';
import { rightsFrom, type MapRights } from 'c/relationshipRights';
import { MapSaver, type MapChange, type MapSaverHost, type SaveToMap } from 'c/relationshipSaving';
import type { RelationshipData } from 'c/relationshipSource';
import { today } from 'c/userFormat';
import { openBuild, openMerge, openStakeholder, openVacate, type DialogHost, type EditorAim } from './dialogs.ts';
import { LABELS } from './labels.ts';
import { gestureOf, type Gesture, type GestureEvent } from './mapGestures.ts';
import { noticesOf } from './notices.ts';
import { confirmRemoval } from './removal.ts';
import { openTab, type Tab } from './tabs.ts';

type Source = HTMLElement & { refresh(what?: 'all' | 'saved'): Promise<void> };
type MapView = HTMLElement & { goTo(id: RecordId): void };
/** Of an event that names somebody. */
type Named = CustomEvent<{ readonly id: RecordId; readonly field?: string }>;

/** The relationship map of an account (system D): reads it, hands one reading to all views, saves what a person changes in any of them. */
export default class AccountRelationships extends NavigationMixin(LightningElement) implements MapSaverHost, DialogHost {
  @api recordId: RecordId | undefined;

  labels = LABELS;
  tab: Tab = 'map';
  data: Held<RelationshipData> | undefined;
  relationships: Held<RelationshipReading> | undefined;
  selection: readonly RecordId[] = [];
  notices: readonly string[] = [];
  /** Whom somebody wants to be introduced to. */
  targetId: RecordId | undefined;
  loadProblem: unknown;
  problem: SaveProblem | undefined;
  rights: MapRights = rightsFrom([]);
  private readonly saver = new MapSaver(this);
  history = historyView(this.saver);
  /** Brought into sight once the map is there. */
  private goingTo: RecordId | undefined;
  private refreshHandler: string | undefined;

  override connectedCallback(): void {
    this.refreshHandler = registerRefreshHandler(this, async () => {
      await this.source?.refresh();
      return true;
    });
  }

  override disconnectedCallback(): void {
    if (this.refreshHandler !== undefined) unregisterRefreshHandler(this.refreshHandler);
  }

  override renderedCallback(): void {
    const { goingTo, map } = this;
    if (!goingTo || !map) return;
    this.goingTo = undefined;
    map.goTo(goingTo);
  }

  /** On an empty map there is nobody to tell anything of. */
  get hasPeople(): boolean {
    return Boolean(this.relationships && this.read().people.length > 0);
  }

  get canBuild(): boolean {
    return this.rights.canEdit && this.relationships !== undefined;
  }

  /** Who may merge removes one of the two. */
  get canMerge(): boolean {
    return this.hasPeople && this.rights.canEdit && this.rights.canRemove;
  }

  get shown() {
    return openTab(this.tab);
  }

  handleRights({ detail }: CustomEvent<MapRights>): void {
    this.rights = detail;
  }

  handleData({ detail }: CustomEvent<Held<RelationshipData>>): void {
    this.data = detail;
    this.loadProblem = undefined;
    const reading = readRelationships(detail().facts, today());
    this.relationships = hold(reading);
    this.notices = noticesOf(detail(), reading);
    const there = this.saver.follow(this.selection).filter((id) => personOf(reading, id));
    if (there.join() !== this.selection.join()) this.selection = there;
  }

  handleFailure({ detail }: CustomEvent<unknown>): void {
    this.loadProblem = detail;
  }

  async handleRetry(): Promise<void> {
    this.loadProblem = undefined;
    await this.source?.refresh();
  }

  handleTab(event: Event): void {
    this.tab = (event.target as HTMLElement & { value: Tab }).value;
  }

  handleSelect({ detail }: CustomEvent<{ readonly ids: readonly RecordId[] }>): void {
    this.selection = detail.ids;
  }

  /** Somebody named beside the map, or the people of an advice, a way or a square: brought into sight on it. */
  handleShow({ detail: { id, ids } }: CustomEvent<{ readonly id?: RecordId; readonly ids?: readonly RecordId[] }>): void {
    this.show(ids ?? (id ? [id] : []));
  }

  handleIntroduce({ detail: { id } }: Named): void {
    this.targetId = id;
    this.tab = 'introductions';
  }

  handleOpenRecord({ detail }: CustomEvent<{ readonly recordId: RecordId; readonly objectApiName: string }>): void {
    this[NavigationMixin.Navigate]({ type: 'standard__recordPage', attributes: { ...detail, actionName: 'view' } });
  }

  /** Somebody in a view, or one of his fields. */
  handleOpen({ currentTarget, detail: { id, field } }: Named): void {
    void this.edit({ stakeholderId: id, field }, currentTarget);
  }

  handleAdd({ currentTarget, detail }: CustomEvent<{ readonly headId?: RecordId; readonly laneId?: RecordId }>): void {
    void this.edit({ draft: detail }, currentTarget);
  }

  /** Somebody has left, or somebody follows. */
  async handleVacate({ currentTarget, detail: { id } }: Named): Promise<void> {
    await openVacate(this, id);
    (currentTarget as HTMLElement).focus();
  }

  async handleBuild(): Promise<void> {
    await openBuild(this);
    this.map?.focus();
  }

  handleMerge({ detail }: CustomEvent<{ readonly ids: readonly RecordId[] }>): void {
    void this.merge(detail.ids);
  }

  handleDuplicates(): void {
    void this.merge();
  }

  handleGesture(event: Event): void {
    void this.do(gestureOf(this.read(), event as unknown as GestureEvent));
  }

  handleChange({ detail }: CustomEvent<MapChange>): void {
    // The fields of a view tell of what is typed in them by an event of the same name.
    if ((detail as Partial<MapChange> | undefined)?.groups) void this.do({ change: detail });
  }

  async handleRemove({ detail }: CustomEvent<{ readonly ids: readonly RecordId[] }>): Promise<void> {
    const removal = await confirmRemoval(this.read(), detail.ids);
    if (removal) this.problem = await this.saver.save(removal.groups, removal.message, { isInOrder: true });
    this.map?.focus();
  }

  async handleUndo(): Promise<void> {
    this.problem = await this.saver.undo();
  }

  async handleRedo(): Promise<void> {
    this.problem = await this.saver.redo();
  }

  handleKeydown(event: KeyboardEvent): void {
    const meaning = this.rights.canEdit ? historyKey(event) : undefined;
    if (!meaning) return;
    event.preventDefault();
    void (meaning === 'undo' ? this.handleUndo() : this.handleRedo());
  }

  handleDismissUndo(): void {
    this.saver.tell('');
  }

  handleReload(): void {
    this.problem = undefined;
  }

  /* As saver and dialogs ask for it. */

  read(): RelationshipReading {
    return this.relationships!();
  }

  async readAgain(): Promise<void> {
    await this.source?.refresh('saved');
  }

  handleSaverChange(): void {
    this.history = historyView(this.saver);
  }

  save: SaveToMap = (groups, message, way) => this.saver.save(groups, message, way);

  private async do(gesture: Gesture): Promise<void> {
    if ('refusal' in gesture) {
      this.problem = { messages: [gesture.refusal] };
      return;
    }
    const { groups, message, settle } = gesture.change;
    this.problem = await this.saver.save(groups, message);
    settle?.(this.problem);
  }

  /** Whoever is new is brought into sight; else the view that opened the dialog gets the keyboard back. */
  private async edit(aim: EditorAim, opener: EventTarget | null): Promise<void> {
    const savedId = await openStakeholder(this, aim);
    if (savedId && 'draft' in aim) this.show([savedId]);
    else (opener as HTMLElement | null)?.focus();
  }

  private async merge(ids?: readonly RecordId[]): Promise<void> {
    const result = await openMerge(this, ids);
    if (result) this.show([result.keptId]);
    else this.map?.focus();
  }

  private show(ids: readonly RecordId[]): void {
    this.selection = ids;
    this.tab = 'map';
    this.goingTo = ids[0];
  }

  private get map(): MapView | null {
    return this.template!.querySelector<MapView>('c-relationship-map');
  }

  private get source(): Source | null {
    return this.template!.querySelector<Source>('c-relationship-source');
  }
}

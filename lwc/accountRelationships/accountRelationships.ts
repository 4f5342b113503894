import { api, LightningElement, wire } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { getObjectInfos, type ObjectInfo } from 'lightning/uiObjectInfoApi';
import { documentWords } from 'c/documentWords';
import { fillIn } from 'c/fillIn';
import { hold, type Held } from 'c/held';
import type { DrawnKind } from 'c/mapPeople';
import type { SaveProblem } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import { MOST_ROWS } from 'c/planQueries';
import { personOf, readRelationships, type RelationshipReading } from 'c/relationshipReading';
import { MapSaver, type MapChange, type MapSaverHost } from 'c/relationshipSaving';
import type { RelationshipData } from 'c/relationshipSource';
import { today } from 'c/userFormat';
import { historyKey } from './historyKeys.ts';
import { historyView } from './historyView.ts';
import { LABELS } from './labels.ts';
import { linkGesture, reportGesture, type Gesture } from './mapGestures.ts';
import { confirmRemoval } from './removal.ts';
import { rightsFrom, RIGHTS_OF, type MapRights } from './rights.ts';

type Tab = 'map' | 'team' | 'advice' | 'introductions';
type Source = HTMLElement & { refresh(what?: 'all' | 'saved'): Promise<void> };
type MapView = HTMLElement & { goTo(id: RecordId): void };

/** The relationship map of an account (system D): reads it, hands one reading to all views, saves what a person changes in any of them. */
export default class AccountRelationships extends NavigationMixin(LightningElement) implements MapSaverHost {
  @api recordId: RecordId | undefined;

  labels = LABELS;
  objectNames = RIGHTS_OF;
  tab: Tab = 'map';
  relationships: Held<RelationshipReading> | undefined;
  selection: readonly RecordId[] = [];
  /** Whom somebody wants to be introduced to. */
  targetId: RecordId | undefined;
  loadProblem: unknown;
  problem: SaveProblem | undefined;
  rights: MapRights = rightsFrom([]);
  data: Held<RelationshipData> | undefined;
  private readonly saver = new MapSaver(this);
  history = historyView(this.saver);
  /** Brought into sight once the map is there. */
  private goingTo: RecordId | undefined;
  private refreshHandler: string | undefined;

  @wire(getObjectInfos, { objectApiNames: '$objectNames' })
  handleObjectInfos({ data }: { readonly data?: { readonly results: readonly { statusCode: number; result: ObjectInfo }[] } }): void {
    if (data) this.rights = rightsFrom(data.results.flatMap(({ statusCode, result }) => (statusCode === 200 ? result : [])));
  }

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

  get isLoading(): boolean {
    return !this.relationships && !this.loadProblem;
  }

  get hasFailed(): boolean {
    return !this.relationships;
  }

  get notices(): readonly string[] {
    const data = this.data?.();
    if (!data) return [];
    return [
      ...(data.isCut ? [fillIn(LABELS.CUT, MOST_ROWS)] : []),
      ...(data.unread.length > 0 ? [fillIn(LABELS.UNREAD, documentWords(data.unread))] : []),
    ];
  }

  /** On an empty map there is nobody to tell anything of. */
  get hasPeople(): boolean {
    return this.read().people.length > 0;
  }

  get isAdvice(): boolean {
    return this.tab === 'advice';
  }

  get isIntroductions(): boolean {
    return this.tab === 'introductions';
  }

  get isTeam(): boolean {
    return this.tab === 'team';
  }

  handleData({ detail }: CustomEvent<Held<RelationshipData>>): void {
    this.data = detail;
    this.loadProblem = undefined;
    const reading = readRelationships(detail().facts, today());
    this.relationships = hold(reading);
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

  handleSelect({ detail }: CustomEvent<{ readonly ids: readonly RecordId[] }>): void {
    this.selection = detail.ids;
  }

  handleTab(event: Event): void {
    this.tab = (event.target as HTMLElement & { value: Tab }).value;
  }

  /** Somebody named beside the map or in a list: brought into sight on the map, wherever one is. */
  handleShow({ detail: { id } }: CustomEvent<{ readonly id: RecordId }>): void {
    this.selection = [id];
    this.tab = 'map';
    this.goingTo = id;
  }

  handleIntroduce({ detail: { id } }: CustomEvent<{ readonly id: RecordId }>): void {
    this.targetId = id;
    this.tab = 'introductions';
  }

  handleOpenRecord({ detail }: CustomEvent<{ readonly recordId: RecordId; readonly objectApiName: string }>): void {
    this[NavigationMixin.Navigate]({ type: 'standard__recordPage', attributes: { ...detail, actionName: 'view' } });
  }

  handleRemove({ detail }: CustomEvent<{ readonly ids: readonly RecordId[] }>): void {
    void this.remove(detail.ids);
  }

  handleReport({ detail: { ids, headId } }: CustomEvent<{ readonly ids: readonly RecordId[]; readonly headId: RecordId | null }>): void {
    void this.do(reportGesture(this.read(), ids, headId));
  }

  handleLink({
    detail: { fromId, toId, kind },
  }: CustomEvent<{ readonly fromId: RecordId; readonly toId: RecordId; readonly kind: DrawnKind }>): void {
    void this.do(linkGesture(this.read(), fromId, toId, kind));
  }

  handleChange({ detail }: CustomEvent<MapChange>): void {
    void this.do({ change: detail });
  }

  async handleUndo(): Promise<void> {
    this.problem = await this.saver.undo();
  }

  async handleRedo(): Promise<void> {
    this.problem = await this.saver.redo();
  }

  handleDismissUndo(): void {
    this.saver.tell('');
  }

  handleReload(): void {
    this.problem = undefined;
  }

  handleKeydown(event: KeyboardEvent): void {
    const meaning = this.rights.canEdit ? historyKey(event) : undefined;
    if (!meaning) return;
    event.preventDefault();
    void (meaning === 'undo' ? this.handleUndo() : this.handleRedo());
  }

  /** As the saver asks for it. */
  read(): RelationshipReading {
    return this.relationships!();
  }

  async readAgain(): Promise<void> {
    await this.source?.refresh('saved');
  }

  handleSaverChange(): void {
    this.history = historyView(this.saver);
  }

  private async do(gesture: Gesture): Promise<void> {
    if ('refusal' in gesture) {
      this.problem = { messages: [gesture.refusal] };
      return;
    }
    const { groups, message, settle } = gesture.change;
    this.problem = await this.saver.save(groups, message);
    settle?.(this.problem);
  }

  private async remove(ids: readonly RecordId[]): Promise<void> {
    const removal = await confirmRemoval(this.read(), ids);
    if (removal) this.problem = await this.saver.save(removal.groups, removal.message, { isInOrder: true });
    this.map?.focus();
  }

  private get map(): MapView | null {
    return this.template!.querySelector<MapView>('c-relationship-map');
  }

  private get source(): Source | null {
    return this.template!.querySelector<Source>('c-relationship-source');
  }
}

import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import { hold, unheld, type Held } from 'c/held';
import type { OsaReading } from 'c/osaReading';
import { countOf, isOpenStatus, NO_FILTER, recordIn, ShownPlan, type OsaFilter } from 'c/osaTree';
import { pendingEdits } from 'c/pendingEdits';
import type { RecordId } from 'c/planModel';
import type { ActionView } from 'c/planQueries';
import type { Carried, TimelineGridData } from 'c/timelineGrid';
import { CAMPAIGNS_KEY, edited, ZOOMS, type ActionMove, type TimelineEdit, type TimelineLine, type Zoom } from 'c/timelineLayout';
import { editChange } from './edits.ts';
import { LABELS } from './labels.ts';
import { datesBy, questionWords } from './question.ts';
import { sceneOf } from './scene.ts';
import { verdictOnLink, verdictOnMove, type Verdict } from './verdicts.ts';

const ZOOM_NAMES: Readonly<Record<Zoom, string>> = {
  year: LABELS.ZOOM_YEAR,
  quarter: LABELS.ZOOM_QUARTER,
  month: LABELS.ZOOM_MONTH,
  week: LABELS.ZOOM_WEEK,
};

const OPENED: Partial<Record<TimelineLine['kind'], string>> = {
  objective: 'openobjective',
  strategy: 'openstrategy',
  action: 'openaction',
};

type Grid = HTMLElement & { focus(key?: string): void; showToday(): void };

/**
 * Objectives, strategies and actions on a timeline, campaigns underneath (system E). Dates are moved; what waits moves along after it was told.
 * @fires change detail: `OsaChange`
 * @fires select detail: `{ ids }`, the whole new selection
 * @fires openobjective detail: `{ id }`
 * @fires openstrategy detail: `{ id }`
 * @fires openaction detail: `{ id }`
 * @fires openrecord detail: `{ recordId, objectApiName }`, of a campaign
 * @fires addobjective where there is none yet
 */
export default class OsaTimeline extends LightningElement {
  /** Actions may be changed. */
  @api canEditWork = false;
  @api canEditObjectives = false;
  @api canCreateObjectives = false;

  labels = LABELS;
  zooms = ZOOMS.map((value) => ({ value, label: ZOOM_NAMES[value] }));
  zoom: Zoom = 'quarter';
  filter: OsaFilter = NO_FILTER;
  timeline: Held<TimelineGridData> | undefined;
  selectedIds: Held<ReadonlySet<RecordId>> = hold(new Set<RecordId>());
  announcement = '';
  refusal = '';
  /** What would have to move along, while a person is asked. */
  private question: ActionMove | undefined;
  private wantsAnswer = false;
  private held: Held<OsaReading> | undefined;
  private readonly shown = new ShownPlan();
  private pending = pendingEdits<TimelineEdit>(
    (edits, settle) => this.send(edits, settle),
    () => this.draw(),
  );

  @api get osa(): Held<OsaReading> | undefined {
    return this.held;
  }
  set osa(osa: Held<OsaReading> | undefined) {
    this.held = osa;
    this.look();
  }

  /** Ids of the records selected here or elsewhere. */
  @api get selection(): readonly RecordId[] {
    return [...this.selectedIds()];
  }
  set selection(selection: readonly RecordId[] | Held<readonly RecordId[]> | undefined) {
    this.selectedIds = hold(new Set(unheld(selection)));
  }

  /** Gives the keyboard to the active bar: after a dialog. */
  @api focus(): void {
    this.grid?.focus();
  }

  /** Brings a bar into sight, whatever is folded or left out by the filter, and gives it the keyboard. */
  @api goTo(id: RecordId): void {
    if (!recordIn(this.shown.tree, id)) this.find(NO_FILTER);
    if (!this.shown.unfold(id)) return;
    this.draw();
    // The grid takes what is open now first.
    void Promise.resolve().then(() => this.grid?.focus(id));
  }

  override renderedCallback(): void {
    if (!this.wantsAnswer || !this.question) return;
    this.wantsAnswer = false;
    this.template!.querySelector<HTMLElement>('[data-move-all]')?.focus();
  }

  private get grid(): Grid | null {
    return this.template!.querySelector<Grid>('c-timeline-grid');
  }
  private get reading(): OsaReading {
    return this.held!();
  }
  get isReady(): boolean {
    return this.held !== undefined;
  }
  get isEmpty(): boolean {
    return this.reading.objectives.length === 0;
  }
  get emptyHelp(): string {
    return this.canCreateObjectives ? LABELS.EMPTY_HELP : LABELS.EMPTY_READ_ONLY;
  }
  get isNothingFound(): boolean {
    return this.shown.tree.length === 0;
  }
  get count() {
    return countOf(this.shown.tree);
  }
  get canEdit(): boolean {
    return this.canEditWork || this.canEditObjectives;
  }
  get isWithoutCampaigns(): boolean {
    return this.reading.facts.campaigns === null;
  }
  get undatedText(): string {
    const count = this.reading.facts.actions.filter(({ status, startOn, dueOn }) => !startOn && !dueOn && isOpenStatus(status)).length;
    return count === 0 ? '' : count === 1 ? LABELS.UNDATED_ONE : fillIn(LABELS.UNDATED, count);
  }
  get questionText(): string {
    return this.question ? questionWords(this.reading, this.question) : '';
  }

  handleFilter({ detail }: CustomEvent<OsaFilter>): void {
    this.find(detail);
  }
  handleZoom(event: CustomEvent<{ value: Zoom }>): void {
    // The page must not take the platform's event for a change of the plan.
    event.stopPropagation();
    this.zoom = event.detail.value;
    this.draw();
  }
  handleToday(): void {
    this.grid?.showToday();
  }
  handleOpenAll(): void {
    this.fold([...this.shown.foldable, CAMPAIGNS_KEY], true);
  }
  handleCloseAll(): void {
    this.fold(this.shown.foldable, false);
  }
  handleToggle({ detail: { key, isOpen } }: CustomEvent<{ key: string; isOpen: boolean }>): void {
    this.fold([key], isOpen);
  }
  handleChoose({ detail: { id, isAdding } }: CustomEvent<{ id: RecordId; isAdding: boolean }>): void {
    const before = this.selectedIds();
    const ids = new Set(isAdding ? before : []);
    if (before.has(id) && (isAdding || before.size === 1)) ids.delete(id);
    else ids.add(id);
    this.tell('select', { ids: [...ids] });
  }
  handleOpen({ detail: { kind, id } }: CustomEvent<{ kind: TimelineLine['kind']; id: RecordId }>): void {
    const event = OPENED[kind];
    if (event) this.tell(event, { id });
    else this.tell('openrecord', { recordId: id, objectApiName: 'Campaign' });
  }
  handleAddObjective(): void {
    this.tell('addobjective', {});
  }
  handleSay({ detail: { text } }: CustomEvent<{ text: string }>): void {
    this.announcement = text;
  }

  handleMove({ detail }: CustomEvent<Carried>): void {
    this.decide(verdictOnMove(detail, this.known));
  }
  handleLink({ detail: { id, onId } }: CustomEvent<{ id: RecordId; onId: RecordId | null }>): void {
    this.decide(verdictOnLink(id, onId, this.known));
  }
  handleMoveAll(): void {
    this.answer(true);
  }
  handleMoveOne(): void {
    this.answer(false);
  }
  handleLeave(): void {
    this.forget();
    this.draw();
    this.focus();
  }
  handleQuestionKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.handleLeave();
  }

  private decide(verdict: Verdict | undefined): void {
    this.forget();
    switch (verdict?.kind) {
      case 'refused':
        this.refusal = verdict.reason;
        break;
      case 'asked':
        this.question = verdict.move;
        this.wantsAnswer = true;
        break;
      case 'taken':
        this.pending.add(verdict.edits);
        if (verdict.note) this.announcement = `${this.announcement} ${verdict.note}`;
        return;
    }
    this.draw();
  }

  private answer(withFollowers: boolean): void {
    const { question } = this;
    if (!question) return;
    this.question = undefined;
    this.pending.add(datesBy(withFollowers ? [question.moved, ...question.followers] : [question.moved]));
    this.focus();
  }

  /** What was asked or refused before is settled by doing something else. */
  private forget(): void {
    this.question = undefined;
    this.refusal = '';
  }
  private send(edits: ReadonlyMap<string, Partial<TimelineEdit>>, settle: () => void): boolean {
    const { groups, message, isInOrder } = editChange(this.reading, edits);
    if (groups.length === 0) return false;
    this.announcement = message;
    this.tell('change', { groups, message, isInOrder, settle });
    return true;
  }

  /** Of what is asked about, as it would be; else what is on its way to be saved. */
  private readonly edits = (id: RecordId): TimelineEdit | undefined => {
    const { question } = this;
    const asked = question && [question.moved, ...question.followers].find((one) => one.id === id);
    const pending = this.pending.of(id);
    return asked ? { ...pending, startOn: asked.startOn, dueOn: asked.dueOn } : pending;
  };

  /** What is known, without what a person is asked about. */
  private get known(): TimelineGridData {
    return { ...this.timeline!(), actions: this.actions };
  }
  /** With dates that are not saved yet, but not with those that a person is asked about. */
  private get actions(): readonly ActionView[] {
    const { actions } = this.reading.facts;
    return this.pending.isEmpty() ? actions : actions.map((one) => edited(one, (id) => this.pending.of(id)));
  }

  private find(filter: OsaFilter): void {
    this.filter = filter;
    this.shown.find(filter);
    this.look();
  }
  private fold(keys: readonly string[], isOpen: boolean): void {
    this.shown.setOpen(keys, isOpen);
    this.draw();
  }

  private look(): void {
    const reading = this.held?.();
    if (!reading) return;
    // Dates that are not saved yet are put on the lines: what is found does not change while one drags.
    this.shown.read(reading, () => undefined);
    this.draw();
  }

  private draw(): void {
    const reading = this.held?.();
    if (!reading) return;
    const { question, pending, edits, zoom, actions } = this;
    const { tree } = this.shown;
    const isEdited = question !== undefined || !pending.isEmpty();
    const scene = { reading, tree, zoom, actions, edits: isEdited ? edits : () => undefined };
    this.timeline = hold(sceneOf(scene, (key) => this.shown.isOpen(key)));
  }

  private tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

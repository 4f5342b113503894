import { api, LightningElement } from 'lwc';
import USER_ID from '@salesforce/user/Id';
import { fillIn } from 'c/fillIn';
import { hold, unheld, type Held } from 'c/held';
import type { BoardGridData } from 'c/osaBoardGrid';
import type { Adding } from 'c/osaBoardLayout';
import { createActionChanges, createStrategyChanges, type OsaChange } from 'c/osaChanges';
import { editGroups, moveGroups, nameOf } from 'c/osaGestures';
import type { OsaReading } from 'c/osaReading';
import {
  countOf,
  isWhereItWas,
  nameIn,
  NO_FILTER,
  recordIn,
  ShownPlan,
  type Move,
  type OsaEdit,
  type OsaFilter,
  type OsaKind,
  type TreeCount,
} from 'c/osaTree';
import { peopleIn, type PersonOption } from 'c/osaWords';
import { pendingEdits } from 'c/pendingEdits';
import type { RecordId } from 'c/planModel';
import { LABELS } from './labels.ts';

type Grid = HTMLElement & { focus(id?: RecordId): void; restore(name: string): void };
const QUIET = 'slds-assistive-text';
type Added = CustomEvent<{ readonly adding: Adding; readonly name: string }>;

/**
 * Objectives, strategies and actions as cards side by side (system E). What is moved, changed or added stands there at once; the page says with `settle`
 * whether it could be saved, and what it refused stands where it was.
 * @fires change detail: `OsaChange`
 * @fires select detail: `{ ids }`, the whole new selection
 * @fires openobjective @fires openstrategy @fires openaction detail: `{ id }`
 * @fires addobjective detail: `{}`
 * @fires addstrategy detail: `{ objectiveId, name }`
 * @fires addaction detail: `{ objectiveId, strategyId, name }`
 * @fires openrecord detail: `{ recordId, objectApiName }`
 */
export default class OsaBoard extends LightningElement {
  @api canEditObjectives = false;
  @api canCreateObjectives = false;
  /** Strategies and actions. */
  @api canEditWork = false;

  labels = LABELS;
  announcement = '';
  announcementClass = QUIET;
  filter: OsaFilter = NO_FILTER;
  count: TreeCount | undefined;
  grid: Held<BoardGridData> | undefined;
  people: readonly PersonOption[] = [];
  selectedIds: Held<ReadonlySet<RecordId>> = hold(new Set<RecordId>());
  private held: Held<OsaReading> | undefined;
  private readonly shown = new ShownPlan();
  private adding: Adding | null = null;
  private readonly pending = pendingEdits<OsaEdit>(
    (edits, settle) => this.send(edits, settle),
    () => this.readAgain(),
  );

  @api get osa(): Held<OsaReading> | undefined {
    return this.held;
  }
  set osa(held: Held<OsaReading> | undefined) {
    this.held = held;
    this.people = held ? peopleIn(held()) : [];
    this.readAgain();
  }

  /** Ids of what is selected here or elsewhere. */
  @api get selection(): readonly RecordId[] | Held<readonly RecordId[]> {
    return [...this.selectedIds()];
  }
  set selection(selection: readonly RecordId[] | Held<readonly RecordId[]> | undefined) {
    this.selectedIds = hold(new Set(unheld(selection)));
  }

  /** Gives the keyboard to the active card: after a dialog. */
  @api focus(): void {
    this.gridElement?.focus();
  }

  /** Brings a card into sight, whatever is folded or left out by the filter, and gives it the keyboard. */
  @api goTo(id: RecordId): void {
    if (!recordIn(this.shown.tree, id)) this.find(NO_FILTER);
    if (!this.shown.unfold(id)) return;
    this.draw();
    // The grid takes what is open now first.
    void Promise.resolve().then(() => this.gridElement?.focus(id));
  }

  get isReady(): boolean {
    return this.held !== undefined;
  }
  get isEmpty(): boolean {
    return this.held!().objectives.length === 0;
  }
  get hasPlan(): boolean {
    return this.held!().facts.plan !== undefined;
  }
  get canAddFirst(): boolean {
    return this.hasPlan && this.canCreateObjectives;
  }
  get emptyHeading(): string {
    return this.hasPlan ? LABELS.EMPTY_HEADING : LABELS.NO_PLAN_HEADING;
  }
  get emptyHelp(): string {
    if (!this.hasPlan) return LABELS.NO_PLAN_HELP;
    return this.canCreateObjectives ? LABELS.EMPTY_HELP : LABELS.EMPTY_READ_ONLY;
  }
  get isNothing(): boolean {
    return this.grid!().tree.length === 0;
  }
  get keysHelp(): string {
    return this.canEditWork || this.canEditObjectives ? LABELS.KEYS_EDIT : LABELS.KEYS;
  }

  handleFilter({ detail }: CustomEvent<OsaFilter>): void {
    this.find(detail);
  }
  handleFoldAll(): void {
    this.fold(this.shown.foldable, false);
  }
  handleUnfoldAll(): void {
    this.fold(this.shown.foldable, true);
  }
  handleFold({ detail: { ids, isOpen } }: CustomEvent<{ readonly ids: readonly RecordId[]; readonly isOpen: boolean }>): void {
    this.fold(ids, isOpen);
  }
  handleAnnounce({ detail: { text, isShown } }: CustomEvent<{ readonly text: string; readonly isShown: boolean }>): void {
    this.announce(text, isShown);
  }
  handleSelect({ detail }: CustomEvent<unknown>): void {
    this.tell('select', detail);
  }
  handleOpenRecord({ detail }: CustomEvent<unknown>): void {
    this.tell('openrecord', detail);
  }
  handleOpen({ detail: { id, kind } }: CustomEvent<{ readonly id: RecordId; readonly kind: OsaKind }>): void {
    this.tell(`open${kind}`, { id });
  }
  handleAddObjective(): void {
    this.tell('addobjective', {});
  }

  handleMove({ detail: move }: CustomEvent<Move>): void {
    const name = nameIn(this.shown.tree, move.id);
    if (isWhereItWas(this.shown.tree, move)) return;
    const groups = moveGroups(this.held!(), move);
    if (groups.length === 0) return;
    this.shown.move(move);
    this.readAgain();
    this.announce(fillIn(LABELS.MOVED, name));
    const settle = () => {
      this.shown.settle(move);
      this.readAgain();
    };
    this.change({ groups, message: fillIn(LABELS.MOVED, name), isInOrder: true, settle });
  }

  handleEdit({ detail: { id, edit } }: CustomEvent<{ readonly id: RecordId; readonly edit: OsaEdit }>): void {
    this.pending.add(new Map([[id, edit]]));
  }

  handleAdding({ detail }: CustomEvent<{ readonly adding: Adding | null }>): void {
    this.addTo(detail.adding);
  }
  /** The place for a name stays for the next one. */
  handleAdd({ detail: { adding, name } }: Added): void {
    const reading = this.held!();
    const fields = { Name: name };
    const changes =
      adding.kind === 'strategy'
        ? createStrategyChanges(reading, adding.objectiveId, { fields })
        : createActionChanges(reading, adding, { fields: { ...fields, Action_Owner__c: USER_ID } });
    const settle: OsaChange['settle'] = (problem) => {
      if (problem) this.gridElement?.restore(name);
    };
    this.change({ groups: [changes], message: fillIn(LABELS.ADDED, name), settle });
  }
  handleAddMore({ detail: { adding, name } }: Added): void {
    this.addTo(null);
    const { kind, ...parents } = adding;
    this.tell(`add${kind}`, { ...parents, name });
  }

  private send(edits: ReadonlyMap<string, OsaEdit>, settle: () => void): boolean {
    const reading = this.held!();
    const { groups, gone } = editGroups(reading, edits);
    for (const { name } of gone) this.announce(fillIn(LABELS.GONE, name ?? LABELS.IT), true);
    if (groups.length === 0) return false;
    const [id] = edits.keys();
    const message = edits.size === 1 ? fillIn(LABELS.CHANGED, nameOf(reading, id!)) : fillIn(LABELS.CHANGED_MANY, edits.size);
    this.change({ groups, message, settle });
    return true;
  }

  /** @param isShown to everybody, not to screen readers alone: what was saved, the page shows */
  private announce(text: string, isShown = false): void {
    this.announcement = text;
    this.announcementClass = isShown ? 'announcement' : QUIET;
  }
  private find(filter: OsaFilter): void {
    this.filter = filter;
    this.shown.find(filter);
    this.readAgain();
  }
  private fold(ids: readonly RecordId[], isOpen: boolean): void {
    this.shown.setOpen(ids, isOpen);
    this.draw();
  }
  private addTo(adding: Adding | null): void {
    this.adding = adding;
    if (adding) this.shown.setOpen([adding.objectiveId], true);
    this.draw();
  }

  private readAgain(): void {
    const reading = this.held?.();
    if (!reading) return;
    this.shown.read(reading, (id) => this.pending.of(id));
    this.count = countOf(this.shown.tree);
    this.draw();
  }
  private draw(): void {
    const { shown, held, adding } = this;
    this.grid = hold({ reading: held!(), tree: shown.tree, isOpen: (id) => shown.isOpen(id), adding });
  }

  private get gridElement(): Grid | null {
    return this.template!.querySelector<Grid>('c-osa-board-grid');
  }
  private change(detail: OsaChange): void {
    this.tell('change', detail);
  }
  private tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

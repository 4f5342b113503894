import { api, wire } from 'lwc';
import LightningConfirm from 'lightning/confirm';
import LightningModal from 'lightning/modal';
import { getObjectInfo, type ObjectInfo } from 'lightning/uiObjectInfoApi';
import USER_ID from '@salesforce/user/Id';
import type { SaveChanges } from 'c/changeSaver';
import { fillIn } from 'c/fillIn';
import { hold, type Held } from 'c/held';
import { OBJECTS } from 'c/osaGestures';
import {
  canEditAny,
  draftProblems,
  givenUp,
  groupsOf,
  isDirty,
  rebaseOn,
  settled,
  startAnew,
  startEditing,
  withField,
  type OsaEditing,
  type OsaStart,
} from 'c/osaEditing';
import type { FieldInfos } from 'c/osaForm';
import { isInPlannedTrack, type OsaReading } from 'c/osaReading';
import type { OsaKind } from 'c/osaTree';
import type { ChangeGroup, FieldValues, SaveProblem } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import { lastChangeOf, savedIdOf } from './around.ts';
import { LABELS } from './labels.ts';
import { confirmRemoval } from './removal.ts';
import { standingOf, type StandingLine } from './standing.ts';

/** What the editor closes with; undefined when nothing was saved. */
export interface OsaResult {
  /** The record that was saved; without it something was removed. */
  readonly savedId?: RecordId;
  readonly removedId?: RecordId;
}

type Form = HTMLElement & { reportValidity(): boolean; focusField(name: string): void };
type HeldReading = Held<OsaReading> | undefined;

const NEW_HEADINGS: Readonly<Record<OsaKind, string>> = {
  objective: LABELS.NEW_OBJECTIVE,
  strategy: LABELS.NEW_STRATEGY,
  action: LABELS.NEW_ACTION,
};

/**
 * One objective, strategy or action with everything that is known of it (system E). Closes with an `OsaResult`. A refusal is shown here with everything
 * typed still in place; after a lost race each field that both changed asks which to keep.
 */
export default class OsaModal extends LightningModal {
  @api osa: HeldReading;
  @api kind: OsaKind = 'objective';
  /** Without one a new record is made. */
  @api recordId: RecordId | undefined;
  /** Where a new record begins: its parents, its name, what it serves; by API name. */
  @api fields: FieldValues | undefined;
  /** API name of the field to begin with. */
  @api field: string | undefined;
  @api canRemove = false;
  /** As it is after the page has read it again. */
  @api readCurrent: (() => HeldReading) | undefined;
  @api save: SaveChanges | undefined;

  labels = LABELS;
  info: ObjectInfo | undefined;
  editing: Held<OsaEditing> | undefined;
  problem: SaveProblem | undefined;
  isSaving = false;
  isInvalid = false;
  /** Somebody removed the record while this was open. */
  isGone = false;
  hasMerged = false;
  private isAsking = false;
  private toFocus: string | undefined;
  /** A refusal is told at the top, wherever in the form the person was. */
  private hasNews = false;

  get objectName(): string {
    return OBJECTS[this.kind];
  }

  @wire(getObjectInfo, { objectApiName: '$objectName' })
  handleObjectInfo({ data }: { readonly data?: ObjectInfo }): void {
    if (data) this.info = data;
  }

  override connectedCallback(): void {
    if (!this.osa) return;
    const start: OsaStart = { kind: this.kind, id: this.recordId, fields: this.fields };
    const editing = startEditing(this.osa(), start);
    // Asked for in the moment somebody removed it.
    this.isGone = !editing;
    this.edit(editing ?? startEditing(this.osa(), { kind: this.kind, fields: this.fields })!);
    this.toFocus = this.field ?? (this.recordId ? undefined : 'Name');
  }

  override renderedCallback(): void {
    if (this.hasNews) this.template!.querySelector('.notices')?.scrollIntoView?.({ block: 'nearest' });
    this.hasNews = false;
    this.focusNow();
  }

  get heading(): string {
    const editing = this.editing?.();
    return editing && editing.id !== null ? String(editing.seen['Name']) : NEW_HEADINGS[this.kind];
  }
  get isLoading(): boolean {
    return !this.info;
  }
  get fieldInfos(): FieldInfos {
    return this.info?.fields ?? {};
  }
  get canEdit(): boolean {
    const isAllowed = this.editing?.().id === null ? this.info?.createable : this.info?.updateable;
    return Boolean(isAllowed) && this.isInPlannedTrack && this.editing !== undefined && canEditAny(this.editing(), this.fieldInfos);
  }
  get readOnlyText(): string {
    return this.isInPlannedTrack ? LABELS.READ_ONLY : fillIn(LABELS.NOT_YOUR_TRACK, this.heading);
  }
  get isReadOnly(): boolean {
    return !this.isLoading && !this.canEdit;
  }
  get hasUnsaved(): boolean {
    return this.editing !== undefined && isDirty(this.editing());
  }
  get cancelLabel(): string {
    return this.isReadOnly ? LABELS.CLOSE : LABELS.CANCEL;
  }
  get mayRemove(): boolean {
    return this.canRemove && this.isInPlannedTrack && Boolean(this.info?.deletable) && this.editing?.().id !== null && !this.isLoading;
  }
  get mergeNote(): string {
    const clashes = this.editing?.().clashes ?? [];
    if (clashes.length > 0) return fillIn(LABELS.CLASHES, clashes.map((name) => this.fieldInfos[name]?.label ?? name).join(', '));
    return this.hasMerged ? LABELS.MERGED : '';
  }
  get standing(): readonly StandingLine[] {
    const editing = this.editing?.();
    return editing && editing.id !== null ? standingOf(editing.reading, editing.kind, editing.id) : [];
  }
  get hasStanding(): boolean {
    return this.standing.length > 0;
  }
  get lastChange(): string {
    return this.editing ? lastChangeOf(this.editing()) : '';
  }

  /** A dialog puts the focus on its heading when it opens; whoever asked for a field begins there. */
  handleHeadingFocus(): void {
    this.focusNow();
  }
  handleField({ detail: { name, value } }: CustomEvent<{ readonly name: string; readonly value: FieldValues[string] }>): void {
    this.change((editing) => withField(editing, name, value));
  }
  /** What is ticked beside the fields. */
  handleTick({ detail }: CustomEvent<{ readonly movesFollowers: boolean } | { readonly isConfirmed: boolean }>): void {
    this.change((editing) => ({ ...editing, ...detail }));
  }
  handleSettle({ detail: { name, choice } }: CustomEvent<{ readonly name: string; readonly choice: 'mine' | 'theirs' }>): void {
    this.change((editing) => settled(editing, name, choice));
  }
  handleKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void this.handleSave();
  }
  handleCancel(): void {
    void this.leave();
  }
  /** Gives up what was typed: the form shows the record as it is now. Of one that is gone nothing else is left, so this asks before. */
  handleReload(): void {
    if (this.isGone) return void this.leave();
    this.change(givenUp);
    this.problem = undefined;
    this.hasMerged = false;
  }

  async handleSave(): Promise<void> {
    const editing = this.editing?.();
    if (!this.canEdit || this.isSaving || !editing) return;
    const form = this.template!.querySelector<Form>('[data-form]');
    this.isInvalid = !form?.reportValidity() || draftProblems(editing).length > 0;
    if (this.isInvalid) return;
    const groups = groupsOf(editing, { userId: USER_ID });
    const message = fillIn(editing.id === null ? LABELS.ADDED : LABELS.SAVED, String(editing.draft['Name']).trim());
    if (groups.length > 0 && !(await this.send(groups, message))) return;
    const savedId = groups.length > 0 ? savedIdOf(editing, this.readCurrent?.()?.()) : undefined;
    super.close(savedId ? { savedId } : undefined);
  }

  async handleRemove(): Promise<void> {
    const editing = this.editing?.();
    if (this.isSaving || this.isAsking || !editing?.id) return;
    this.isAsking = true;
    const groups = await confirmRemoval(editing.reading, editing.kind, editing.id);
    this.isAsking = false;
    const isRemoved = groups && (await this.send(groups, fillIn(LABELS.REMOVED, this.heading)));
    if (isRemoved) super.close({ removedId: editing.id });
  }

  /** The cross and Escape of the dialog come here without a result: what is not saved is not lost without a question. */
  @api override close(result?: unknown): void {
    if (result === undefined) void this.leave();
    else super.close(result);
  }

  /** Of what is new, the org and the choices offered decide. */
  private get isInPlannedTrack(): boolean {
    const editing = this.editing?.();
    return !editing || editing.id === null || isInPlannedTrack(editing.reading, editing.id);
  }

  private async leave(): Promise<void> {
    if (this.isSaving || this.isAsking) return;
    if (this.hasUnsaved) {
      this.isAsking = true;
      const message = fillIn(LABELS.DISCARD, this.heading);
      const isSure = await LightningConfirm.open({ label: LABELS.DISCARD_HEADING, message, theme: 'warning' });
      this.isAsking = false;
      if (!isSure) return;
    }
    super.close(undefined);
  }

  private async send(groups: readonly ChangeGroup[], message: string): Promise<boolean> {
    if (!this.save) return false;
    this.isSaving = true;
    this.disableClose = true;
    const problem = await this.save(groups, message, { isInOrder: true });
    this.isSaving = false;
    this.disableClose = false;
    if (problem) this.refused(problem);
    return !problem;
  }

  private refused(problem: SaveProblem): void {
    this.problem = problem;
    this.hasNews = true;
    const current = this.readCurrent?.();
    if (!current || !this.editing) return;
    const rebased = rebaseOn(this.editing(), current());
    this.isGone ||= !rebased;
    this.hasMerged = Boolean(rebased && problem.conflict);
    this.edit(rebased ?? startAnew(this.editing(), current()));
  }

  private change(how: (editing: OsaEditing) => OsaEditing): void {
    if (this.editing) this.edit(how(this.editing()));
  }

  /** Kept in a function: what is looked into at every key must not be wrapped. */
  private edit(editing: OsaEditing): void {
    this.editing = hold(editing);
    this.isInvalid = false;
  }

  private focusNow(): void {
    const form = this.toFocus && this.template!.querySelector<Form>('c-osa-form');
    if (!form) return;
    form.focusField(this.toFocus!);
    this.toFocus = undefined;
  }
}

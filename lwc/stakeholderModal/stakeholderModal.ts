import { api, wire } from 'lwc';
import LightningConfirm from 'lightning/confirm';
import LightningModal from 'lightning/modal';
import { getObjectInfos, type ObjectInfo } from 'lightning/uiObjectInfoApi';
import USER_ID from '@salesforce/user/Id';
import { fillIn } from 'c/fillIn';
import { hold, type Held } from 'c/held';
import { calledName } from 'c/mapWords';
import type { SaveProblem } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import { personOf, type RelationshipReading } from 'c/relationshipReading';
import type { SaveToMap } from 'c/relationshipSaving';
import {
  canEditAny,
  draftProblems,
  givenUp,
  groupsOf,
  isDirty,
  rebaseOn,
  startAnew,
  startEditing,
  type StakeholderEditing,
  type StartingPoint,
} from 'c/stakeholderEditing';
import { INFOS_OF, lastChangeOf, neighbourOf, rightsFrom, savedIdOf, type EditorRights } from './around.ts';
import { edited, type EditEvent } from './edited.ts';
import { LABELS } from './labels.ts';

/** What the editor closes with; undefined when nothing was saved and nothing is to follow. */
export interface StakeholderResult {
  /** The position that was saved; without it nothing was. */
  readonly savedId?: RecordId;
  /** The neighbour to open instead. */
  readonly open?: RecordId;
}

type Form = HTMLElement & { reportValidity(): boolean; focusField?(name: string): void };
type HeldReading = Held<RelationshipReading> | undefined;

/**
 * One position of the map with everything that is known of it, its promises and the levels of our people (system D). Closes with a `StakeholderResult`.
 * A refusal is shown here with everything typed still in place; after a lost race each field that both changed asks which to keep.
 */
export default class StakeholderModal extends LightningModal {
  @api relationships: HeldReading;
  /** Without one a new position is made. */
  @api stakeholderId: RecordId | undefined;
  /** Where a new position begins. */
  @api draft: StartingPoint | undefined;
  /** API name of the field to begin with. */
  @api field: string | undefined;
  @api canSeeJudgements = false;
  /** The map as it is after the page has read it again. */
  @api readCurrent: (() => HeldReading) | undefined;
  @api save: SaveToMap | undefined;

  labels = LABELS;
  objectNames = INFOS_OF;
  infos: Readonly<Record<string, ObjectInfo>> | undefined;
  editing: Held<StakeholderEditing> | undefined;
  problem: SaveProblem | undefined;
  isSaving = false;
  isInvalid = false;
  /** Somebody deleted the position while this was open. */
  isGone = false;
  hasMerged = false;
  private isAsking = false;
  private toFocus: string | undefined;
  /** A refusal is told at the top, wherever in the form the person was. */
  private hasNews = false;

  @wire(getObjectInfos, { objectApiNames: '$objectNames' })
  handleObjectInfos({ data }: { readonly data?: { readonly results: readonly { statusCode: number; result: ObjectInfo }[] } }): void {
    if (!data) return;
    const seen = data.results.filter(({ statusCode }) => statusCode === 200).map(({ result }) => result);
    this.infos = Object.fromEntries(seen.map((info) => [info.apiName, info]));
  }

  override connectedCallback(): void {
    if (!this.relationships) return;
    this.edit(startEditing(this.relationships(), this.stakeholderId ?? this.draft ?? {}));
    this.toFocus = this.field ?? (this.stakeholderId ? undefined : 'Name');
  }

  override renderedCallback(): void {
    if (this.hasNews) this.template!.querySelector('.notices')?.scrollIntoView?.({ block: 'nearest' });
    this.hasNews = false;
    this.focusNow();
  }

  get heading(): string {
    const person = this.relationships && personOf(this.relationships(), this.stakeholderId);
    return person ? calledName(person) : LABELS.NEW_HEADING;
  }

  get isLoading(): boolean {
    return !this.infos;
  }

  get rights(): EditorRights {
    return rightsFrom(this.infos ?? {}, this.canSeeJudgements);
  }

  get canEdit(): boolean {
    return this.editing !== undefined && canEditAny(this.editing(), this.rights.fields);
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

  get mergeNote(): string {
    const clashes = this.editing?.().clashes ?? [];
    if (clashes.length > 0) return fillIn(LABELS.CLASHES, clashes.map((name) => this.rights.fields[name]?.label ?? name).join(', '));
    return this.hasMerged ? LABELS.MERGED : '';
  }

  get lastChange(): string {
    return this.editing ? lastChangeOf(this.editing()) : '';
  }

  get hasNoPrevious(): boolean {
    return !this.neighbour(-1);
  }

  get hasNoFollowing(): boolean {
    return !this.neighbour(1);
  }

  /** A dialog puts the focus on its heading when it opens; whoever asked for a field begins there. */
  handleHeadingFocus(): void {
    this.focusNow();
  }

  /** Whatever is typed, chosen, added or removed in a part of the form. */
  handleEdit(event: CustomEvent): void {
    this.change((editing) => edited(editing, event as EditEvent, USER_ID));
  }

  handleKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void this.handleSave();
  }

  handleCancel(): void {
    void this.leave();
  }

  /** Gives up what was typed: the form shows the position as it is now. Of one that is gone nothing else is left, so this asks before. */
  handleReload(): void {
    if (this.isGone) return void this.leave();
    this.change(givenUp);
    this.problem = undefined;
    this.hasMerged = false;
  }

  async handleSave(): Promise<void> {
    if (this.canEdit) await this.goOn(undefined);
  }

  handleNeighbour(event: Event): void {
    void this.goOn(this.neighbour('previous' in (event.currentTarget as HTMLElement).dataset ? -1 : 1));
  }

  /** The cross and Escape of the dialog come here without a result: what is not saved is not lost without a question. */
  @api override close(result?: unknown): void {
    if (result === undefined) void this.leave();
    else super.close(result);
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

  /** What is typed is saved before anything else begins; nothing typed, nothing saved. */
  private async goOn(open: RecordId | undefined): Promise<void> {
    if (this.isSaving || !this.editing) return;
    const isNeeded = this.hasUnsaved || (open === undefined && this.editing().id === null);
    if (isNeeded && !(await this.saveAll(this.editing()))) return;
    const savedId = isNeeded ? savedIdOf(this.editing(), this.readCurrent?.()?.()) : undefined;
    const result: StakeholderResult = { ...(savedId ? { savedId } : {}), ...(open ? { open } : {}) };
    super.close(savedId || open ? result : undefined);
  }

  private async saveAll(editing: StakeholderEditing): Promise<boolean> {
    const forms = [...this.template!.querySelectorAll<Form>('[data-form]')];
    this.isInvalid = forms.filter((form) => !form.reportValidity()).length > 0 || draftProblems(editing).length > 0;
    if (this.isInvalid || !this.save) return false;
    const groups = groupsOf(editing, { on: editing.reading.today, userId: USER_ID });
    const name = editing.id === null ? String(editing.draft['Name']) : this.heading;
    this.isSaving = true;
    this.disableClose = true;
    const problem =
      groups.length > 0 ? await this.save(groups, fillIn(editing.id === null ? LABELS.ADDED : LABELS.SAVED, name)) : undefined;
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

  private change(how: (editing: StakeholderEditing) => StakeholderEditing): void {
    if (this.editing) this.edit(how(this.editing()));
  }

  /** Kept in a function: what is looked into at every key must not be wrapped. */
  private edit(editing: StakeholderEditing): void {
    this.editing = hold(editing);
    this.isInvalid = false;
  }

  private neighbour(by: 1 | -1): RecordId | undefined {
    return this.relationships && neighbourOf(this.relationships(), this.stakeholderId, by);
  }

  private focusNow(): void {
    const form = this.toFocus && this.template!.querySelector<Form>('c-stakeholder-form');
    if (!form) return;
    form.focusField?.(this.toFocus!);
    this.toFocus = undefined;
  }
}

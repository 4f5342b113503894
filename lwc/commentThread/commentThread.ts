import { api, LightningElement } from 'lwc';
import USER_ID from '@salesforce/user/Id';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import { addCommentChanges, removeCommentChanges, saveCommentChanges, type OsaChange } from 'c/osaChanges';
import type { OsaReading } from 'c/osaReading';
import type { PlanChange, SaveProblem } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import { commentLines, type CommentLine } from './commentViews.ts';
import { LABELS } from './labels.ts';

/** What `Text__c` holds. */
const LONGEST = 32_000;

/**
 * What people said to an objective, the first first, and the place to say something. What is typed stays until it is saved.
 * @fires change detail: `OsaChange`, to be saved by the page
 */
export default class CommentThread extends LightningElement {
  @api osa: Held<OsaReading> | undefined;
  @api objectiveId: RecordId = '';
  @api canComment = false;

  labels = LABELS;
  longest = LONGEST;
  draft = '';
  invalid = '';
  isSending = false;
  editingId: RecordId | undefined;
  edited = '';
  private isToFocusDraft = false;

  /** Puts the keyboard where a comment is written. */
  @api focus(): void {
    this.template!.querySelector<HTMLElement>('[data-draft]')?.focus();
  }

  override renderedCallback(): void {
    if (!this.isToFocusDraft) return;
    this.isToFocusDraft = false;
    this.focus();
  }

  get lines(): readonly CommentLine[] {
    const { osa, objectiveId, canComment, editingId } = this;
    return osa ? commentLines(osa(), objectiveId, { userId: USER_ID, canComment, editingId }) : [];
  }

  get isEmpty(): boolean {
    return this.lines.length === 0;
  }

  get sendLabel(): string {
    return this.isSending ? LABELS.SENDING : LABELS.SEND;
  }

  handleDraft(event: CustomEvent<{ readonly value: string }>): void {
    this.draft = event.detail.value;
    this.invalid = '';
  }

  handleDraftKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.handleSend();
  }

  handleSend(): void {
    if (this.isSending) return;
    this.invalid = problemOf(this.draft);
    if (this.invalid) return;
    this.isSending = true;
    this.change(addCommentChanges(this.objectiveId, this.draft), LABELS.ADDED, (problem) => {
      this.isSending = false;
      if (!problem) this.draft = '';
    });
  }

  handleEdit(event: Event): void {
    const id = idOf(event);
    this.editingId = id;
    this.edited = this.lines.find((line) => line.id === id)?.text ?? '';
  }

  handleEdited(event: CustomEvent<{ readonly value: string }>): void {
    this.edited = event.detail.value;
  }

  handleCancelEdit(): void {
    this.editingId = undefined;
    this.isToFocusDraft = true;
  }

  handleSaveEdit(): void {
    const { editingId, edited } = this;
    if (!editingId || !this.osa || problemOf(edited)) return;
    const changes = saveCommentChanges(this.osa(), editingId, edited);
    if (changes.length === 0) return this.handleCancelEdit();
    this.change(changes, LABELS.CHANGED, (problem) => {
      if (!problem) this.handleCancelEdit();
    });
  }

  handleRemove(event: Event): void {
    this.change(removeCommentChanges(idOf(event)), LABELS.REMOVED, (problem) => {
      this.isToFocusDraft = !problem;
    });
  }

  private change(changes: readonly PlanChange[], message: string, settle: (problem: SaveProblem | undefined) => void): void {
    const detail: OsaChange = { groups: [changes], message, settle };
    this.dispatchEvent(new CustomEvent('change', { detail }));
  }
}

function problemOf(text: string): string {
  if (!text.trim()) return LABELS.EMPTY;
  return text.length > LONGEST ? fillIn(LABELS.TOO_LONG, LONGEST) : '';
}

function idOf(event: Event): RecordId {
  return (event.currentTarget as HTMLElement).dataset.id!;
}

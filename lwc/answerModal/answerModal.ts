import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import USER_ID from '@salesforce/user/Id';
import type { SaveChanges } from 'c/changeSaver';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import { answerChanges } from 'c/osaChanges';
import { objectiveOf, type OsaObjective, type OsaReading } from 'c/osaReading';
import { ownerName } from 'c/osaWords';
import type { SaveProblem } from 'c/planChanges';
import type { RecordId, SalesAnswer } from 'c/planModel';

import { LABELS } from './labels.ts';
import { ANSWERS, answeredBefore, proposalLines, type ProposalLine } from './proposalView.ts';

/** What the dialog closes with; undefined when nothing was answered. */
export interface AnswerResult {
  readonly answered: SalesAnswer;
}

type HeldReading = Held<OsaReading> | undefined;

const DONE: Readonly<Record<SalesAnswer, string>> = {
  Accepted: LABELS.DONE_ACCEPTED,
  'Changes Wanted': LABELS.DONE_CHANGES,
  Declined: LABELS.DONE_DECLINED,
};

/** Sales accepts what marketing proposes, asks for changes, or declines, with a reason (system E). Closes with an `AnswerResult`. */
export default class AnswerModal extends LightningModal {
  @api osa: HeldReading;
  @api objectiveId: RecordId = '';
  /** Without it the proposal is only shown. */
  @api canAnswer = false;
  /** As it is after the page has read it again. */
  @api readCurrent: (() => HeldReading) | undefined;
  @api save: SaveChanges | undefined;

  labels = LABELS;
  options = ANSWERS;
  answer: SalesAnswer | '' = '';
  reason = '';
  /** Which of the two was forgotten. */
  forgotten: 'answer' | 'reason' | undefined;
  problem: SaveProblem | undefined;
  isSaving = false;
  private current: HeldReading;

  get isGone(): boolean {
    return !this.objective;
  }

  get heading(): string {
    return fillIn(this.canAnswer ? LABELS.HEADING : LABELS.HEADING_READ, this.objective?.objective.name ?? '');
  }

  get lines(): readonly ProposalLine[] {
    return this.objective ? proposalLines(this.held!(), this.objective) : [];
  }

  get before(): readonly string[] {
    return this.objective ? answeredBefore(this.held!(), this.objective) : [];
  }

  /** Whoever answers in somebody's place knows it. */
  get onBehalf(): string {
    const { objective } = this;
    if (!objective || !this.canAnswer) return '';
    const { salesCoOwnerId, salesCoOwnerName } = objective.objective;
    if (!salesCoOwnerId) return LABELS.NO_CO_OWNER;
    return salesCoOwnerId === USER_ID ? '' : fillIn(LABELS.ON_BEHALF, ownerName(this.held!(), salesCoOwnerId, salesCoOwnerName));
  }

  get isReasonNeeded(): boolean {
    return this.answer !== '' && this.answer !== 'Accepted';
  }

  get isReadOnly(): boolean {
    return !this.canAnswer;
  }

  get cancelLabel(): string {
    return this.isReadOnly ? LABELS.CLOSE : LABELS.CANCEL;
  }

  get invalid(): string {
    if (!this.forgotten) return '';
    return this.forgotten === 'answer' ? LABELS.CHOICE_NEEDED : LABELS.REASON_NEEDED;
  }

  get cannotSave(): boolean {
    return this.isSaving || this.isGone || !this.canAnswer;
  }

  handleAnswer(event: CustomEvent<{ readonly value: SalesAnswer }>): void {
    this.answer = event.detail.value;
    this.forgotten = undefined;
  }

  handleReason(event: CustomEvent<{ readonly value: string }>): void {
    this.reason = event.detail.value;
    if (this.reason.trim()) this.forgotten = undefined;
  }

  handleCancel(): void {
    this.close();
  }

  /** Decided again on what is there now, with what was typed still in place. */
  handleReload(): void {
    this.problem = undefined;
    if (this.isGone) this.close();
  }

  async handleSave(): Promise<void> {
    const { objective, answer, save } = this;
    if (this.cannotSave || !objective || !save) return;
    this.forgotten = undefined;
    if (answer === '') return this.ask('answer');
    const answered = answerChanges(this.held!(), this.objectiveId, { answer, reason: this.reason, userId: USER_ID });
    if ('refusal' in answered) return this.ask('reason');
    this.isSaving = true;
    this.disableClose = true;
    // The same answer once more is no change.
    const groups = answered.changes.length > 0 ? [answered.changes] : [];
    this.problem = await save(groups, fillIn(DONE[answer], objective.objective.name));
    this.isSaving = false;
    this.disableClose = false;
    if (!this.problem) return this.close({ answered: answer } satisfies AnswerResult);
    this.current = this.readCurrent?.();
  }

  /** Says what is missing, and puts the keyboard there. */
  private ask(forgotten: 'answer' | 'reason'): void {
    this.forgotten = forgotten;
    this.template!.querySelector<HTMLElement>(`[data-${forgotten}]`)?.focus();
  }

  private get held(): HeldReading {
    return this.current ?? this.osa;
  }

  private get objective(): OsaObjective | undefined {
    return this.held && objectiveOf(this.held(), this.objectiveId);
  }
}

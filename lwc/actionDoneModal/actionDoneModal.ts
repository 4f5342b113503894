import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import type { SaveChanges } from 'c/changeSaver';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import { nextRepeat } from 'c/objectives';
import { doneChanges } from 'c/osaChanges';
import { actionOf, campaignOf, followersOf, type OsaReading } from 'c/osaReading';
import type { SaveProblem } from 'c/planChanges';
import { isOpenAction, type RecordId } from 'c/planModel';
import type { ActionView } from 'c/planQueries';

import { formatDay, formatList } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** What the dialog closes with; undefined when nothing was saved. */
export interface ActionDoneResult {
  readonly doneId: RecordId;
}

type HeldReading = Held<OsaReading> | undefined;
type Validating = HTMLElement & { reportValidity(): boolean };

/** An action is done, with what came of it and what it has cost; says when it comes again and what can begin now. Closes with an `ActionDoneResult`. */
export default class ActionDoneModal extends LightningModal {
  @api osa: HeldReading;
  @api actionId: RecordId = '';
  @api canEditWork = false;
  /** As it is after the page has read it again. */
  @api readCurrent: (() => HeldReading) | undefined;
  @api save: SaveChanges | undefined;

  labels = LABELS;
  note = '';
  /** As typed; undefined while nobody touched it. */
  spent: string | undefined;
  problem: SaveProblem | undefined;
  isSaving = false;
  private current: HeldReading;

  get heading(): string {
    return fillIn(LABELS.HEADING, this.action?.name ?? '');
  }

  /** Why there is nothing to be done; empty when there is. */
  get refusal(): string {
    if (!this.action) return LABELS.GONE;
    if (this.action.status === 'Done') return LABELS.ALREADY;
    return this.canEditWork ? '' : LABELS.NOT_YOURS;
  }

  get notedBefore(): string {
    return this.action?.outcomeNote ?? '';
  }

  get spentValue(): string {
    return this.spent ?? String(this.action?.spentCost ?? '');
  }

  /** What follows from it, as sentences. */
  get follows(): readonly string[] {
    const { action } = this;
    if (!action) return [];
    const reading = this.held!();
    const waiting = followersOf(reading, action.id).filter(isOpenAction);
    return [
      ...this.turn(action, reading.today),
      ...(waiting.length > 0 ? [fillIn(LABELS.WAITED, formatList(waiting.map(({ name }) => name)))] : []),
      ...this.campaign(action, reading),
    ];
  }

  get hasFollows(): boolean {
    return this.follows.length > 0;
  }

  get cannotSave(): boolean {
    return this.isSaving || this.refusal !== '';
  }

  handleNote(event: CustomEvent<{ readonly value: string }>): void {
    this.note = event.detail.value;
  }

  handleSpent(event: CustomEvent<{ readonly value: string }>): void {
    this.spent = event.detail.value;
  }

  handleCancel(): void {
    this.close();
  }

  handleReload(): void {
    this.problem = undefined;
    if (!this.action) this.close();
  }

  async handleSave(): Promise<void> {
    const { action, save } = this;
    if (this.cannotSave || !action || !save) return;
    const inputs = [...this.template!.querySelectorAll<Validating>('[data-input]')];
    if (inputs.filter((input) => !input.reportValidity()).length > 0) return;
    const spentCost = this.spent === undefined ? undefined : this.spent === '' ? null : Number(this.spent);
    const changes = doneChanges(this.held!(), action.id, { note: this.note, ...(spentCost === undefined ? {} : { spentCost }) });
    this.isSaving = true;
    this.disableClose = true;
    this.problem = await save([changes], fillIn(LABELS.SAVED, action.name));
    this.isSaving = false;
    this.disableClose = false;
    if (!this.problem) return this.close({ doneId: action.id } satisfies ActionDoneResult);
    this.current = this.readCurrent?.();
  }

  private turn(action: ActionView, today: string): readonly string[] {
    if (!action.repeat) return [];
    const next = nextRepeat(action, today);
    return [next ? fillIn(LABELS.NEXT, formatDay(next.dueOn)) : LABELS.NO_NEXT];
  }

  private campaign({ campaignId }: ActionView, reading: OsaReading): readonly string[] {
    const campaign = campaignOf(reading, campaignId);
    if (!campaign || !reading.facts.responses) return [];
    const members = reading.facts.responses.filter((one) => one.campaignId === campaign.id);
    const answered = members.filter(({ hasResponded }) => hasResponded).length;
    return [fillIn(LABELS.CAMPAIGN, campaign.name, members.length, answered)];
  }

  private get held(): HeldReading {
    return this.current ?? this.osa;
  }

  private get action(): ActionView | undefined {
    return this.held && actionOf(this.held(), this.actionId);
  }
}

import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import { fillIn } from 'c/fillIn';
import { savePlanChanges, type SaveProblem } from 'c/planChanges';
import type { PlanDraft } from 'c/planDraft';
import { REVIEW_CADENCES, type RecordId } from 'c/planModel';
import { today } from 'c/userFormat';
import { createPlanChanges } from './createPlanChanges.ts';
import { LABELS } from './labels.ts';

/** Creates a plan; closes with `{ planId, name }`. A refusal is shown here, with everything typed still in place. */
export default class PlanCreateModal extends LightningModal {
  @api accountId: RecordId = '';
  /** What the form starts with. */
  @api draft: PlanDraft | undefined;
  @api previousPlanName: string | undefined;

  labels = LABELS;
  cadenceChoices = REVIEW_CADENCES.map((cadence) => ({ label: cadence, value: cadence }));
  edits: Partial<PlanDraft> = {};
  problem: SaveProblem | undefined;
  isSaving = false;

  get current(): PlanDraft | undefined {
    return this.draft && { ...this.draft, ...this.edits };
  }

  get heading(): string {
    return this.previousPlanName ? LABELS.HEADING_FOLLOW_ON : LABELS.HEADING;
  }

  get copies(): string {
    return this.previousPlanName ? fillIn(LABELS.COPIES, this.previousPlanName, this.draft?.members.length ?? 0) : '';
  }

  handleInput(event: CustomEvent<{ value: string | null }>): void {
    const { field } = (event.target as HTMLElement).dataset;
    if (!field) return;
    const { value } = event.detail;
    this.edits = { ...this.edits, [field]: field === 'revenueGoal' ? (value ? Number(value) : null) : value };
  }

  handleKeydown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !event.defaultPrevented && (event.target as HTMLElement).tagName === 'LIGHTNING-INPUT') {
      void this.handleCreate();
    }
  }

  handleCancel(): void {
    this.close();
  }

  async handleCreate(): Promise<void> {
    const draft = this.current;
    if (!draft || this.isSaving || !this.isValid(draft)) return;
    this.isSaving = true;
    this.disableClose = true;
    const outcome = await savePlanChanges(createPlanChanges(this.accountId, draft, today()));
    this.isSaving = false;
    this.disableClose = false;
    if (outcome.isSaved) this.close({ planId: outcome.ids[0], name: draft.name });
    else this.problem = { messages: outcome.messages };
  }

  private isValid({ periodStart, periodEnd }: PlanDraft): boolean {
    const end = this.template!.querySelector<HTMLElement & { setCustomValidity(text: string): void }>('[data-field="periodEnd"]');
    end?.setCustomValidity(periodStart && periodEnd && periodEnd <= periodStart ? LABELS.PERIOD_ORDER : '');
    const inputs = this.template!.querySelectorAll<HTMLElement & { reportValidity(): boolean }>('[data-field]');
    return [...inputs].map((input) => input.reportValidity()).every(Boolean);
  }
}

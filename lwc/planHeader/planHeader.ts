import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import { changedFields, rebase, type FieldValues, type SaveProblem } from 'c/planChanges';
import { PLAN_STATUSES, REVIEW_CADENCES, type PlanStatus } from 'c/planModel';
import type { PlanView } from 'c/planQueries';
import { formatDay } from 'c/userFormat';
import { draftOf, withValue, type HeaderDraft, type HeaderField } from './headerFields.ts';
import { LABELS } from './labels.ts';

const STATUS_THEMES: Readonly<Record<PlanStatus, string>> = {
  Draft: '',
  'In Review': 'slds-theme_warning',
  Active: 'slds-theme_success',
  Closed: 'slds-badge_inverse',
};

/** Inside these, Enter and Escape have a meaning of their own. */
const OWN_KEYS = ['LIGHTNING-COMBOBOX', 'LIGHTNING-TEXTAREA', 'C-USER-PICKER', 'LIGHTNING-BUTTON'];

const choicesOf = (words: readonly string[]) => words.map((word) => ({ label: word, value: word }));

/**
 * What the plan is (system A), edited as a whole: Enter saves, Escape gives up.
 * What was typed stays on screen until the save is through or the person gives up.
 * @fires save detail: `{ fields, seenRevision }`, only the fields that changed
 * @fires reload when the person wants the plan as it is now
 */
export default class PlanHeader extends LightningElement {
  /** Whether the person may edit the plan at all. */
  @api canEdit = false;
  @api isSaving = false;

  labels = LABELS;
  statusChoices = choicesOf(PLAN_STATUSES);
  cadenceChoices = choicesOf(REVIEW_CADENCES);
  draft: HeaderDraft | undefined;
  private shown: PlanView | undefined;
  private refusal: SaveProblem | undefined;
  /** The plan as it was when editing began: what the draft is compared with, and whose revision a save names. */
  private seen: PlanView | undefined;
  private focusNext: 'edit' | 'name' | undefined;

  @api get plan(): PlanView | undefined {
    return this.shown;
  }
  set plan(plan: PlanView | undefined) {
    if (plan?.id !== this.shown?.id) this.draft = undefined;
    this.shown = plan;
  }

  /** Why the last save was refused. After a lost race the draft is carried over to the newer plan, so that saving again is possible. */
  @api get problem(): SaveProblem | undefined {
    return this.refusal;
  }
  set problem(problem: SaveProblem | undefined) {
    this.refusal = problem;
    if (!problem?.conflict || !this.draft || !this.seen || !this.shown) return;
    this.draft = rebase(draftOf(this.seen), this.draft, draftOf(this.shown)).draft;
    this.seen = this.shown;
  }

  /** Ends editing after a save that went through, or when the person takes the other version. */
  @api stopEditing(): void {
    this.draft = undefined;
    this.focusNext = 'edit';
  }

  override renderedCallback(): void {
    const selector = this.focusNext === 'edit' ? '[data-edit]' : this.focusNext === 'name' ? '[data-field="Name"]' : undefined;
    if (!selector) return;
    const target = this.template!.querySelector<HTMLElement>(selector);
    if (!target) return;
    this.focusNext = undefined;
    target.focus();
  }

  get isEditing(): boolean {
    return this.draft !== undefined;
  }

  get statusClass(): string {
    return this.shown?.status ? STATUS_THEMES[this.shown.status] : '';
  }

  get period(): string {
    return this.shown ? `${formatDay(this.shown.periodStart)} – ${formatDay(this.shown.periodEnd)}` : '';
  }

  get facts(): readonly { readonly label: string; readonly value: string }[] {
    return [
      { label: LABELS.PERIOD, value: this.period },
      { label: LABELS.OWNER, value: this.shown?.ownerName ?? '–' },
      { label: LABELS.SPONSOR, value: this.shown?.executiveSponsorName ?? '–' },
    ];
  }

  get vision(): string {
    return this.shown?.vision ?? LABELS.NO_VISION;
  }

  get visionClass(): string {
    return this.shown?.vision ? 'vision' : 'slds-text-color_weak';
  }

  get follows(): string {
    return this.shown?.previousPlanName ? fillIn(LABELS.FOLLOWS, this.shown.previousPlanName) : '';
  }

  handleEdit(): void {
    if (!this.shown) return;
    this.seen = this.shown;
    this.draft = draftOf(this.shown);
    this.focusNext = 'name';
  }

  handleInput(event: CustomEvent<{ value: string | null }>): void {
    const field = (event.target as HTMLElement).dataset.field as HeaderField | undefined;
    if (field && this.draft) this.draft = withValue(this.draft, field, event.detail.value);
  }

  handleKeydown(event: KeyboardEvent): void {
    if (event.defaultPrevented || OWN_KEYS.includes((event.target as HTMLElement).tagName)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.handleSave();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      this.stopEditing();
    }
  }

  handleSave(): void {
    if (!this.draft || !this.seen || this.isSaving || !this.isValid()) return;
    const fields: FieldValues = changedFields(draftOf(this.seen), this.draft);
    if (Object.keys(fields).length === 0) this.stopEditing();
    else this.dispatchEvent(new CustomEvent('save', { detail: { fields, seenRevision: this.seen.revision } }));
  }

  handleCancel(): void {
    this.stopEditing();
    this.dispatchEvent(new CustomEvent('reload'));
  }

  private isValid(): boolean {
    const end = this.template!.querySelector<HTMLElement & { setCustomValidity(text: string): void }>('[data-field="Period_End__c"]');
    const { Period_Start__c: from, Period_End__c: to } = this.draft!;
    end?.setCustomValidity(from && to && to <= from ? LABELS.PERIOD_ORDER : '');
    const inputs = this.template!.querySelectorAll<HTMLElement & { reportValidity(): boolean }>('[data-field]');
    return [...inputs].map((input) => input.reportValidity()).every(Boolean);
  }
}

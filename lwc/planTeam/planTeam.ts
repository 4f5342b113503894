import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import type { SaveProblem } from 'c/planChanges';
import { MEMBER_ROLES, type RecordId } from 'c/planModel';
import type { PlanMemberView } from 'c/planQueries';
import { LABELS } from './labels.ts';

interface MemberDraft {
  /** Without an id the person is new. */
  readonly id: RecordId | undefined;
  readonly seenRevision: number | null | undefined;
  readonly userId: RecordId | null;
  readonly role: string | null;
  readonly responsibility: string | null;
}

const NOBODY: MemberDraft = { id: undefined, seenRevision: undefined, userId: null, role: null, responsibility: null };

/**
 * The people of a plan (system A).
 * @fires savemember detail: `{ id, seenRevision, userId, role, responsibility }`; without id the person is added
 * @fires removemember detail: `{ id }`
 * @fires reload when the person wants the team as it is now
 */
export default class PlanTeam extends LightningElement {
  @api members: readonly PlanMemberView[] = [];
  @api canAdd = false;
  @api canEdit = false;
  @api canRemove = false;
  @api problem: SaveProblem | undefined;
  @api isSaving = false;

  labels = LABELS;
  roleChoices = MEMBER_ROLES.map((role) => ({ label: role, value: role }));
  draft: MemberDraft | undefined;
  private focusNext: string | undefined;

  /** Ends adding or changing after a save that went through. */
  @api stopEditing(): void {
    this.focusNext = this.draft?.id ? `[data-menu="${this.draft.id}"]` : '[data-add]';
    this.draft = undefined;
  }

  override renderedCallback(): void {
    if (!this.focusNext) return;
    const target = this.template!.querySelector<HTMLElement>(this.focusNext);
    this.focusNext = undefined;
    target?.focus();
  }

  get heading(): string {
    return fillIn(LABELS.HEADING, this.members.length);
  }

  get rows() {
    return this.members.map((member) => ({
      id: member.id,
      name: member.userName ?? member.userId,
      initials: initialsOf(member.userName ?? ''),
      role: member.role ?? LABELS.NO_ROLE,
      responsibility: member.responsibility,
      isInactive: !member.isActive,
      menuAlternative: fillIn(LABELS.ACTIONS, member.userName ?? ''),
    }));
  }

  get isEmpty(): boolean {
    return this.members.length === 0 && !this.isAdding;
  }

  get isAdding(): boolean {
    return this.draft !== undefined;
  }

  get isNew(): boolean {
    return this.draft !== undefined && this.draft.id === undefined;
  }

  get hasMenu(): boolean {
    return this.canEdit || this.canRemove;
  }

  /** Whoever is on the team already is not offered again. */
  get takenIds(): readonly RecordId[] {
    return this.members.filter(({ id }) => id !== this.draft?.id).map(({ userId }) => userId);
  }

  get canStartAdding(): boolean {
    return this.canAdd && !this.isAdding;
  }

  handleAdd(): void {
    this.draft = NOBODY;
    this.focusNext = '[data-field="userId"]';
  }

  handleMenu(event: CustomEvent<{ value: string }>): void {
    const id = (event.currentTarget as HTMLElement).dataset.menu;
    const member = this.members.find((each) => each.id === id);
    if (!member) return;
    if (event.detail.value === 'remove') {
      this.dispatchEvent(new CustomEvent('removemember', { detail: { id } }));
      return;
    }
    const { revision, userId, role, responsibility } = member;
    this.draft = { id, seenRevision: revision, userId, role: role ?? null, responsibility: responsibility ?? null };
    this.focusNext = '[data-field="userId"]';
  }

  handleInput(event: CustomEvent<{ value: string | null }>): void {
    const { field } = (event.target as HTMLElement).dataset;
    if (field && this.draft) this.draft = { ...this.draft, [field]: event.detail.value || null };
  }

  handleKeydown(event: KeyboardEvent): void {
    if (event.defaultPrevented || (event.target as HTMLElement).tagName !== 'LIGHTNING-INPUT') return;
    if (event.key === 'Enter') this.handleSave();
    else if (event.key === 'Escape') this.handleCancel();
  }

  handleSave(): void {
    if (!this.draft || this.isSaving) return;
    const picker = this.template!.querySelector<HTMLElement & { reportValidity(): boolean }>('c-user-picker');
    if (picker?.reportValidity() === false || !this.draft.userId) return;
    this.dispatchEvent(new CustomEvent('savemember', { detail: this.draft }));
  }

  handleCancel(): void {
    this.stopEditing();
    this.dispatchEvent(new CustomEvent('reload'));
  }
}

function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('')
    .toUpperCase();
}

import { api, LightningElement } from 'lwc';
import type { CampaignMember, MemberStatus } from 'c/campaignMembers';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import type { RecordId } from 'c/planModel';
import { LABELS } from './labels.ts';
import { memberRow, NO_EDITS, statusOptions, withGoing, withStatus, type MemberEdits, type MemberRow } from './memberRows.ts';

export { NO_EDITS, type MemberEdits };

const PAGE = 50;

/**
 * The members of a campaign: where each stands, set one by one or for all that are ticked, and who is taken out. What is changed is handed to whoever saves.
 * @fires edits detail: `MemberEdits`, everything that is not saved
 */
export default class CampaignResponses extends LightningElement {
  @api members: Held<readonly CampaignMember[]> | undefined;
  @api statuses: Held<readonly MemberStatus[]> | undefined;
  @api edits: Held<MemberEdits> | undefined;
  @api canEdit = false;

  labels = LABELS;
  page = 0;
  common = '';
  ticked: readonly RecordId[] = [];

  get isEmpty(): boolean {
    return this.list.length === 0;
  }

  get isReadOnly(): boolean {
    return !this.canEdit;
  }

  get rows(): readonly MemberRow[] {
    const ticks = new Set(this.ticked);
    return this.list
      .slice(this.page * PAGE, (this.page + 1) * PAGE)
      .map((member) => memberRow(member, this.known, this.pending, ticks.has(member.id)));
  }

  get options() {
    return statusOptions(this.known);
  }

  get counts(): string {
    const answered = this.list.filter(({ hasResponded }) => hasResponded).length;
    if (!this.canEdit) return fillIn(LABELS.COUNTS_READ, this.list.length, answered);
    const { statuses, going } = this.pending;
    const toSave = new Set([...Object.keys(statuses), ...going]).size;
    return fillIn(LABELS.COUNTS, this.list.length, answered, toSave);
  }

  get tickAllLabel(): string {
    return fillIn(LABELS.TICK_ALL, this.list.length);
  }

  get setLabel(): string {
    return fillIn(LABELS.SET, this.ticked.length);
  }

  get cannotSet(): boolean {
    return this.ticked.length === 0 || this.common === '';
  }

  get hasNoTick(): boolean {
    return this.ticked.length === 0;
  }

  get hasPages(): boolean {
    return this.list.length > PAGE;
  }

  get pageText(): string {
    return fillIn(LABELS.PAGE, this.page + 1, Math.ceil(this.list.length / PAGE));
  }

  get isFirstPage(): boolean {
    return this.page === 0;
  }

  get isLastPage(): boolean {
    return (this.page + 1) * PAGE >= this.list.length;
  }

  handleTick(event: Event): void {
    const { checked, dataset } = event.currentTarget as HTMLInputElement;
    const others = this.ticked.filter((id) => id !== dataset.tick);
    this.ticked = checked ? [...others, dataset.tick!] : others;
  }

  handleTickAll(): void {
    this.ticked = this.list.map(({ id }) => id);
  }

  handleUntickAll(): void {
    this.ticked = [];
  }

  handleCommon(event: CustomEvent<{ readonly value: string }>): void {
    this.common = event.detail.value;
  }

  handleSet(): void {
    if (!this.cannotSet) this.tell(withStatus(this.list, this.pending, this.ticked, this.common));
  }

  handleStatus(event: Event): void {
    const { value, dataset } = event.currentTarget as HTMLSelectElement;
    this.tell(withStatus(this.list, this.pending, [dataset.member!], value));
  }

  handleGo(event: Event): void {
    this.tell(withGoing(this.pending, (event.currentTarget as HTMLElement).dataset.member!));
  }

  handlePrevious(): void {
    this.page -= 1;
  }

  handleNext(): void {
    this.page += 1;
  }

  private get list(): readonly CampaignMember[] {
    return this.members?.() ?? [];
  }

  private get known(): readonly MemberStatus[] {
    return this.statuses?.() ?? [];
  }

  private get pending(): MemberEdits {
    return this.edits?.() ?? NO_EDITS;
  }

  private tell(detail: MemberEdits): void {
    this.dispatchEvent(new CustomEvent('edits', { detail }));
  }
}

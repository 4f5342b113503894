import { api, LightningElement } from 'lwc';
import type { BuyingRole } from 'c/planModel';
import { LABELS } from './labels.ts';
import type { RowPatch, RowView } from './rowView.ts';

export type { RowEditor, RowPatch, RowView } from './rowView.ts';

/** Deeper rows stand no further in: there has to be room for words. */
const DEEPEST = 6;

/**
 * One proposed position: whether it comes, why, and what a person corrects of it.
 * @fires tick detail: `{ key, isTicked }`
 * @fires patch detail: `{ key, patch: RowPatch }`
 * @fires open detail: `{ key, isOpen }`
 * @fires step detail: `{ key, by }`, to the row above (-1) or below (1)
 * @fires activate detail: `{ key }`, the focus came here
 */
export default class MapBuildRow extends LightningElement {
  @api row: RowView | undefined;

  labels = LABELS;
  private isFocusWanted = false;

  /** To the tick box. */
  @api focus(): void {
    this.template!.querySelector<HTMLElement>('[data-tick]')?.focus();
  }

  /** To the first thing to correct, once it is there. */
  @api focusEditor(): void {
    this.isFocusWanted = true;
    this.applyFocus();
  }

  override renderedCallback(): void {
    this.applyFocus();
  }

  private applyFocus(): void {
    const first = this.template!.querySelector<HTMLElement>('[data-first]');
    if (!this.isFocusWanted || !first) return;
    this.isFocusWanted = false;
    first.focus();
  }

  get isOpen(): boolean {
    return Boolean(this.row?.editor);
  }

  get expanded(): string {
    return this.isOpen ? 'true' : 'false';
  }

  get reach(): string {
    return this.row?.isActive ? '0' : '-1';
  }

  get look(): string {
    const { depth = 0, isTicked = false } = this.row ?? {};
    return `row row_deep${Math.min(depth, DEEPEST)} ${isTicked ? 'row_ticked' : 'row_left'}`;
  }

  get buttonText(): string {
    return this.isOpen ? LABELS.CLOSE : LABELS.CORRECT;
  }

  get isNotPlaceable(): boolean {
    return !this.row?.editor?.canPlace;
  }

  get isNotMovable(): boolean {
    return !this.row?.editor?.canMove;
  }

  get isNotNamable(): boolean {
    return !this.row?.editor?.canName;
  }

  get hasSeats(): boolean {
    return (this.row?.editor?.seats.length ?? 0) > 0;
  }

  handleFocus(): void {
    this.tell('activate', {});
  }

  handleTick(event: Event): void {
    this.tell('tick', { isTicked: (event.target as HTMLInputElement).checked });
  }

  handleToggle(): void {
    this.tell('open', { isOpen: !this.isOpen });
  }

  handleKeydown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.tell('step', { by: event.key === 'ArrowDown' ? 1 : -1 });
    else if (event.key === 'Enter') this.tell('open', { isOpen: true });
    else return;
    event.preventDefault();
  }

  handlePosition(event: CustomEvent<{ value: string }>): void {
    this.patch({ position: event.detail.value });
  }

  handleHead(event: CustomEvent<{ value: string | null }>): void {
    this.patch({ head: event.detail.value });
  }

  handleBuyingCenter(event: CustomEvent<{ value: string }>): void {
    this.patch({ buyingCenterId: event.detail.value || null });
  }

  handleRole(event: Event): void {
    const { checked, value } = event.target as HTMLInputElement;
    const roles = (this.row?.editor?.roles ?? []).filter(({ role, isTicked }) => (role === value ? checked : isTicked));
    this.patch({ buyingRoles: roles.map(({ role }): BuyingRole => role) });
  }

  handleSeat(event: CustomEvent<{ value: string }>): void {
    this.patch({ stakeholderId: event.detail.value || null });
  }

  private patch(patch: RowPatch): void {
    this.tell('patch', { patch });
  }

  private tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail: { key: this.row?.key ?? '', ...detail } }));
  }
}

import { api, LightningElement } from 'lwc';
import { firstExpansion, visibleRows, type TreeNode } from 'c/buyingCenterTree';
import type { RecordId } from 'c/planModel';
import type { BuyingCenterView, CellTotals } from 'c/planQueries';
import { today } from 'c/userFormat';
import { meaningOf } from './gridKeys.ts';
import { gridRow, totalsRow, type GridRow, type TotalsRow } from './gridRows.ts';
import { LABELS } from './labels.ts';

/** What a row's menu can ask for. */
export type RowAction = 'addbelow' | 'edit' | 'move' | 'confirm' | 'delete';

/**
 * Buying centers as a tree grid (systems A and C).
 * @fires rowaction detail: `{ action: RowAction, id }`
 */
export default class BuyingCenterGrid extends LightningElement {
  @api cellTotals: Readonly<Record<RecordId, CellTotals>> = {};
  @api staleAfterDays = 0;
  @api canAdd = false;
  @api canEdit = false;
  /** To another parent. */
  @api canMove = false;
  @api canDelete = false;

  labels = LABELS;
  private roots: readonly TreeNode<BuyingCenterView>[] = [];
  private expandedIds: readonly RecordId[] | undefined;
  private activeId: RecordId | undefined;
  private focusActive = false;

  /** The tree; which rows are open and which one is active outlives a new one. */
  @api get nodes(): readonly TreeNode<BuyingCenterView>[] {
    return this.roots;
  }
  set nodes(nodes: readonly TreeNode<BuyingCenterView>[]) {
    this.roots = nodes;
    this.expandedIds ??= nodes.length > 0 ? firstExpansion(nodes) : undefined;
  }

  /** Puts the focus on a row, opening nothing: after a dialog about it, or on a new row. */
  @api focusRow(id?: RecordId): void {
    if (id !== undefined) this.activeId = id;
    this.focusActive = true;
    // A row that is there already is not rendered again.
    void Promise.resolve().then(() => this.applyFocus());
  }

  /** Opens a row, so that what was just added below it is seen. */
  @api expand(id: RecordId): void {
    if (!this.expandedIds?.includes(id)) this.expandedIds = [...(this.expandedIds ?? []), id];
  }

  @api expandAll(): void {
    this.expandedIds = parentIds(this.roots);
  }

  @api collapseAll(): void {
    this.expandedIds = [];
  }

  override renderedCallback(): void {
    this.applyFocus();
  }

  private applyFocus(): void {
    if (!this.focusActive) return;
    const row = this.template!.querySelector<HTMLElement>('tr[tabindex="0"]');
    if (!row) return;
    this.focusActive = false;
    row.focus();
  }

  get rows(): readonly GridRow[] {
    const visible = visibleRows(this.roots, this.expandedIds ?? []);
    const isActiveVisible = visible.some(({ node }) => node.buyingCenter.id === this.activeId);
    const activeId = isActiveVisible ? this.activeId : visible[0]?.node.buyingCenter.id;
    const context = { cellTotals: this.cellTotals, today: today(), staleAfterDays: this.staleAfterDays, activeId };
    return visible.map((row) => gridRow(row, context));
  }

  get totals(): TotalsRow {
    return totalsRow(this.roots, this.cellTotals);
  }

  get hasActions(): boolean {
    return this.canAdd || this.canEdit || this.canDelete;
  }

  handleToggle(event: Event): void {
    const id = idOf(event.currentTarget);
    this.activeId = id;
    if (this.expandedIds?.includes(id)) this.expandedIds = this.expandedIds.filter((each) => each !== id);
    else this.expand(id);
  }

  handleRowFocus(event: Event): void {
    this.activeId = idOf(event.currentTarget);
  }

  handleKeydown(event: KeyboardEvent): void {
    // Inside a row, keys belong to the button or menu that has the focus.
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const meaning = meaningOf(event.key, this.rows, idOf(event.currentTarget));
    if (!meaning) return;
    event.preventDefault();
    switch (meaning.kind) {
      case 'focus':
        return this.focusRow(meaning.id);
      case 'expand':
        return this.expand(meaning.id);
      case 'collapse':
        this.expandedIds = this.expandedIds?.filter((id) => id !== meaning.id);
        return;
      case 'edit':
        if (this.canEdit) this.ask('edit', meaning.id);
        return;
      case 'delete':
        if (this.canDelete) this.ask('delete', meaning.id);
    }
  }

  handleMenu(event: CustomEvent<{ value: RowAction }>): void {
    this.ask(event.detail.value, idOf(event.currentTarget));
  }

  private ask(action: RowAction, id: RecordId): void {
    this.activeId = id;
    this.dispatchEvent(new CustomEvent('rowaction', { detail: { action, id } }));
  }
}

const idOf = (element: EventTarget | null): RecordId => (element as HTMLElement).dataset.id ?? '';

function parentIds(nodes: readonly TreeNode[]): readonly RecordId[] {
  return nodes.flatMap(({ buyingCenter, children }) => (children.length > 0 ? [buyingCenter.id, ...parentIds(children)] : []));
}

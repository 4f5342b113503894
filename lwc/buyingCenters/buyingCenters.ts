import { api, LightningElement, wire } from 'lwc';
import LightningAlert from 'lightning/alert';
import LightningConfirm from 'lightning/confirm';
import { graphql, type GraphQLResult } from 'lightning/graphql';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { getObjectInfo, type ObjectInfo } from 'lightning/uiObjectInfoApi';
import BuyingCenterModal, { type SaveAnswer, type SaveFields } from 'c/buyingCenterModal';
import BuyingCenterMoveModal, { type MoveTarget } from 'c/buyingCenterMoveModal';
import type { RowAction } from 'c/buyingCenterGrid';
import { buildTree, findNode, moveTargets, pathOf, type TreeNode } from 'c/buyingCenterTree';
import { fillIn } from 'c/fillIn';
import { explainRefusal, savePlanChanges, type PlanChange, type SaveProblem } from 'c/planChanges';
import type { PlanningPolicy, RecordId } from 'c/planModel';
import {
  ACTIVE_POLICY,
  BUYING_CENTER_DEPENDENTS,
  BUYING_CENTERS,
  buyingCentersFrom,
  CELL_TOTALS,
  cellTotalsFrom,
  dependentsFrom,
  MOST_ROWS,
  policyFrom,
  type BuyingCenterDependents,
  type BuyingCenterView,
  type CellTotals,
} from 'c/planQueries';
import { reduceErrors } from 'c/reduceErrors';
import { canRestore, consequencesOf, deleteChanges, restoreChanges, type Deletion } from './deletion.ts';
import { additionBelow, updateOf, vouching } from './edits.ts';
import { LABELS } from './labels.ts';

interface Grid extends HTMLElement {
  focusRow(id?: RecordId): void;
  expand(id: RecordId): void;
  expandAll(): void;
  collapseAll(): void;
}

/** The buying centers of an account (systems A and C): reads them, shows them as a tree, saves what a person changes. */
export default class BuyingCenters extends LightningElement {
  @api recordId: RecordId | undefined;

  labels = LABELS;
  nodes: readonly TreeNode<BuyingCenterView>[] | undefined;
  isComplete = true;
  cellTotals: Readonly<Record<RecordId, CellTotals>> = {};
  policy: PlanningPolicy = policyFrom(undefined);
  info: ObjectInfo | undefined;
  loadProblem: unknown;
  hasNoAccess = false;
  isSaving = false;
  problem: SaveProblem | undefined;
  deletion: Deletion | undefined;
  undoMessage = '';
  dependentsVariables: Readonly<Record<string, unknown>> | undefined;
  private answerDependents: ((answer: BuyingCenterDependents | readonly string[]) => void) | undefined;
  private refreshBuyingCenters: (() => Promise<void>) | undefined;
  private refreshCells: (() => Promise<void>) | undefined;
  private refreshHandler: string | undefined;

  @wire(graphql, { query: BUYING_CENTERS, variables: '$accountVariables' })
  handleBuyingCenters({ data, errors, refresh }: GraphQLResult): void {
    this.refreshBuyingCenters = refresh;
    if (data) {
      const { buyingCenters, isComplete } = buyingCentersFrom(data);
      this.nodes = buildTree(buyingCenters);
      this.isComplete = isComplete;
    }
    this.loadProblem = errors;
  }

  @wire(graphql, { query: CELL_TOTALS, variables: '$accountVariables' })
  handleCellTotals({ data, refresh }: GraphQLResult): void {
    this.refreshCells = refresh;
    this.cellTotals = cellTotalsFrom(data);
  }

  @wire(graphql, { query: ACTIVE_POLICY })
  handlePolicy({ data }: GraphQLResult): void {
    this.policy = policyFrom(data);
  }

  @wire(graphql, { query: BUYING_CENTER_DEPENDENTS, variables: '$dependentsVariables' })
  handleDependents({ data, errors }: GraphQLResult): void {
    if (!data && !errors) return;
    this.answerDependents?.(errors ? reduceErrors(errors) : dependentsFrom(data));
    this.answerDependents = undefined;
    this.dependentsVariables = undefined;
  }

  @wire(getObjectInfo, { objectApiName: 'Buying_Center__c' })
  handleObjectInfo({ data, error }: { readonly data?: ObjectInfo; readonly error?: unknown }): void {
    this.info = data;
    this.hasNoAccess = Boolean(error);
  }

  get accountVariables(): Readonly<Record<string, unknown>> | undefined {
    return this.recordId ? { accountId: this.recordId } : undefined;
  }

  override connectedCallback(): void {
    this.refreshHandler = registerRefreshHandler(this, () => this.refreshAll());
  }

  override disconnectedCallback(): void {
    if (this.refreshHandler !== undefined) unregisterRefreshHandler(this.refreshHandler);
  }

  get isLoading(): boolean {
    return !this.nodes && !this.loadProblem && !this.hasNoAccess;
  }

  get hasFailed(): boolean {
    return !this.nodes && Boolean(this.loadProblem) && !this.hasNoAccess;
  }

  get isEmpty(): boolean {
    return this.nodes?.length === 0;
  }

  get hasRows(): boolean {
    return (this.nodes?.length ?? 0) > 0 && !this.hasNoAccess;
  }

  get emptyHelp(): string {
    return this.canAdd ? LABELS.EMPTY_HELP : LABELS.EMPTY_READ_ONLY;
  }

  get canAdd(): boolean {
    return Boolean(this.info?.createable);
  }

  get canEdit(): boolean {
    return Boolean(this.info?.updateable);
  }

  /** Who fills in facts need not be the one who says where a buying center belongs. */
  get canMove(): boolean {
    return this.canEdit && this.info?.fields['Parent_Buying_Center__c']?.updateable !== false;
  }

  get canDelete(): boolean {
    return Boolean(this.info?.deletable);
  }

  get isReadOnly(): boolean {
    return this.info !== undefined && !this.canAdd && !this.canEdit && !this.canDelete;
  }

  get keyboardHelp(): string {
    return this.isReadOnly ? LABELS.KEYBOARD_HELP_READ_ONLY : LABELS.KEYBOARD_HELP;
  }

  get tooMany(): string {
    return this.isComplete ? '' : fillIn(LABELS.TOO_MANY, MOST_ROWS);
  }

  get canUndo(): boolean {
    return this.deletion !== undefined;
  }

  handleExpandAll(): void {
    this.grid?.expandAll();
  }

  handleCollapseAll(): void {
    this.grid?.collapseAll();
  }

  handleAdd(): void {
    void this.add(undefined);
  }

  handleRowAction(event: CustomEvent<{ readonly action: RowAction; readonly id: RecordId }>): void {
    const node = this.nodeOf(event.detail.id);
    if (!node || this.isSaving) return;
    switch (event.detail.action) {
      case 'addbelow':
        return void this.add(node);
      case 'edit':
        return void this.edit(node);
      case 'move':
        return void this.move(node);
      case 'confirm':
        return void this.confirm(node);
      case 'delete':
        return void this.remove(node);
    }
  }

  handleReload(): void {
    this.problem = undefined;
  }

  handleRetry(): void {
    void this.refreshAll();
  }

  async handleUndo(): Promise<void> {
    const { deletion } = this;
    if (!deletion) return;
    const changes = restoreChanges(deletion, (id) => this.nodeOf(id)?.buyingCenter.revision);
    const ids = await this.saveHere(changes, undefined, undefined);
    if (!ids) return;
    this.deletion = undefined;
    this.undoMessage = fillIn(LABELS.RESTORED, deletion.node.buyingCenter.name);
    this.grid?.focusRow(ids[0]);
  }

  handleDismissUndo(): void {
    this.deletion = undefined;
    this.undoMessage = '';
  }

  private async add(parent: TreeNode<BuyingCenterView> | undefined): Promise<void> {
    const above = parent?.buyingCenter;
    let createdId: RecordId | undefined;
    const save: SaveFields = async (fields, _revision, isConfirmed) => {
      const addition = additionBelow(this.recordId ?? '', above?.id, { ...fields, ...vouching(isConfirmed) });
      const outcome = await savePlanChanges([addition]);
      if (!outcome.isSaved) return { problem: { messages: outcome.messages }, current: undefined };
      createdId = outcome.ids[0];
      await this.refreshAll();
      return undefined;
    };
    const heading = above ? fillIn(LABELS.ADD_BELOW_HEADING, above.name) : LABELS.ADD_HEADING;
    const isSaved = await this.openForm(heading, undefined, save);
    if (isSaved && above) this.grid?.expand(above.id);
    if (isSaved) this.toast(LABELS.ADDED);
    this.grid?.focusRow(createdId ?? above?.id);
  }

  private async edit({ buyingCenter }: TreeNode<BuyingCenterView>): Promise<void> {
    const save: SaveFields = async (fields, seenRevision, isConfirmed): Promise<SaveAnswer> => {
      const outcome = await savePlanChanges([updateOf(buyingCenter.id, seenRevision, { ...fields, ...vouching(isConfirmed) })]);
      await this.refreshAll();
      if (outcome.isSaved) return undefined;
      const current = this.nodeOf(buyingCenter.id)?.buyingCenter;
      return { problem: explainRefusal(outcome.messages, seenRevision, current), current };
    };
    if (await this.openForm(fillIn(LABELS.EDIT_HEADING, buyingCenter.name), buyingCenter, save)) this.toast(LABELS.SAVED);
    this.grid?.focusRow(buyingCenter.id);
  }

  private openForm(heading: string, buyingCenter: BuyingCenterView | undefined, save: SaveFields): Promise<boolean | undefined> {
    return BuyingCenterModal.open<boolean>({ size: 'medium', heading, buyingCenter, fieldInfos: this.info?.fields ?? {}, save });
  }

  private async move({ buyingCenter, level }: TreeNode<BuyingCenterView>): Promise<void> {
    const chosen = await BuyingCenterMoveModal.open<{ readonly parentId: RecordId | null }>({
      size: 'small',
      name: buyingCenter.name,
      targets: this.targetsOf(buyingCenter.id),
      canMoveToTop: level > 1,
    });
    if (chosen) {
      const fields = { Parent_Buying_Center__c: chosen.parentId };
      const ids = await this.saveHere([updateOf(buyingCenter.id, buyingCenter.revision, fields)], buyingCenter.revision, buyingCenter.id);
      if (ids && chosen.parentId) this.grid?.expand(chosen.parentId);
      if (ids) this.toast(fillIn(LABELS.MOVED, buyingCenter.name));
    }
    this.grid?.focusRow(buyingCenter.id);
  }

  private targetsOf(id: RecordId): readonly MoveTarget[] {
    return moveTargets(this.nodes ?? [], id).map(({ buyingCenter }) => ({
      id: buyingCenter.id,
      path: pathOf(this.nodes ?? [], buyingCenter.id),
    }));
  }

  private async confirm({ buyingCenter: { id, name, revision } }: TreeNode<BuyingCenterView>): Promise<void> {
    const ids = await this.saveHere([updateOf(id, revision, vouching(true))], revision, id);
    if (ids) this.toast(fillIn(LABELS.CONFIRMED, name));
    this.grid?.focusRow(id);
  }

  private async remove(node: TreeNode<BuyingCenterView>): Promise<void> {
    const { id, name, revision, parentId } = node.buyingCenter;
    const dependents = await this.readDependents(id);
    if (!isDependents(dependents)) {
      this.problem = { messages: dependents };
      return;
    }
    if (dependents.cells > 0) {
      await LightningAlert.open({
        label: LABELS.DELETE_IMPOSSIBLE,
        message: fillIn(LABELS.CELLS_FORBID, name, dependents.cells),
        theme: 'warning',
      });
      return this.grid?.focusRow(id);
    }
    const deletion: Deletion = { accountId: this.recordId ?? '', node, dependents };
    const isSure = await LightningConfirm.open({
      label: fillIn(LABELS.DELETE_HEADING, name),
      message: consequencesOf(deletion),
      theme: 'warning',
    });
    if (isSure && (await this.saveHere(deleteChanges(deletion), revision, id))) {
      this.deletion = canRestore(deletion) ? deletion : undefined;
      this.undoMessage = fillIn(LABELS.DELETED, name);
      return this.grid?.focusRow(parentId ?? undefined);
    }
    this.grid?.focusRow(id);
  }

  /** Asks what points at a buying center, once and now. */
  private readDependents(buyingCenterId: RecordId): Promise<BuyingCenterDependents | readonly string[]> {
    return new Promise((resolve) => {
      this.answerDependents = resolve;
      this.dependentsVariables = { buyingCenterId };
    });
  }

  /** Saves and reads again; a refusal is explained above the tree. Gives the ids, or nothing when it was refused. */
  private async saveHere(
    changes: readonly PlanChange[],
    seenRevision: number | null | undefined,
    id: RecordId | undefined,
  ): Promise<readonly RecordId[] | undefined> {
    this.problem = undefined;
    this.isSaving = true;
    const outcome = await savePlanChanges(changes);
    await this.refreshAll();
    this.isSaving = false;
    if (outcome.isSaved) return outcome.ids;
    this.problem = id ? explainRefusal(outcome.messages, seenRevision, this.nodeOf(id)?.buyingCenter) : { messages: outcome.messages };
    return undefined;
  }

  private async refreshAll(): Promise<boolean> {
    await Promise.all([this.refreshBuyingCenters?.(), this.refreshCells?.()]);
    return true;
  }

  private nodeOf(id: RecordId): TreeNode<BuyingCenterView> | undefined {
    return findNode(this.nodes ?? [], id);
  }

  private get grid(): Grid | null {
    return this.template!.querySelector<Grid>('c-buying-center-grid');
  }

  private toast(title: string): void {
    this.dispatchEvent(new ShowToastEvent({ title, variant: 'success' }));
  }
}

const isDependents = (answer: BuyingCenterDependents | readonly string[]): answer is BuyingCenterDependents => !Array.isArray(answer);

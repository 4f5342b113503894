import { LightningElement } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import USER_ID from '@salesforce/user/Id';
import { downloadCalendar } from 'c/actionCalendar';
import ActionDoneModal from 'c/actionDoneModal';
import { ChangeSaver, historyView, type ChangeSaverHost, type SaveChanges } from 'c/changeSaver';
import { fillIn } from 'c/fillIn';
import { hold, type Held } from 'c/held';
import { actionStatusChanges, OSA_BOOK } from 'c/osaChanges';
import { actionOf, type OsaReading } from 'c/osaReading';
import type { Rights } from 'c/osaRights';
import type { PagedAnswer } from 'c/pagedQuery';
import type { SaveProblem } from 'c/planChanges';
import { isOpenAction, addDays, type ActionStatus, type RecordId } from 'c/planModel';
import { myActionsFrom, tasksFrom, type MyAction, type TaskView } from 'c/planQueries';
import { today } from 'c/userFormat';
import { groupsOf, type ActionGroup } from './groups.ts';
import { LABELS } from './labels.ts';
import { groupView } from './lineViews.ts';
import { myReading } from './myReading.ts';

type Query = HTMLElement & { refresh(): Promise<void> };

/** How long what is done or dropped stays in sight. */
const DAYS_KEPT = 7;

/** What I have to do on every account, overdue first (system E): another status, done with a note, taken back, and a file for the calendar. */
export default class MyActions extends NavigationMixin(LightningElement) implements ChangeSaverHost<OsaReading> {
  labels = LABELS;
  osa: Held<OsaReading> | undefined;
  loadProblem: unknown;
  problem: SaveProblem | undefined;
  rights: Rights | undefined;
  /** Groups that are drawn whole. */
  private whole: readonly string[] = [];
  private actions: Held<readonly MyAction[]> = hold([]);
  /** Salesforce Tasks that stand for my actions; null until they are read, and where they cannot be. */
  private tasks: readonly TaskView[] | null = null;
  taskVariables: { readonly actionIds: readonly RecordId[] } | undefined;
  private readonly saver = new ChangeSaver<OsaReading>(this, OSA_BOOK);
  history = historyView(this.saver);
  private readonly since = addDays(today(), -DAYS_KEPT);
  readonly variables = { userId: USER_ID, since: this.since, changedSince: `${this.since}T00:00:00Z` };
  private refreshHandler: string | undefined;

  override connectedCallback(): void {
    this.refreshHandler = registerRefreshHandler(this, async () => {
      await this.handleRefresh();
      return true;
    });
  }

  override disconnectedCallback(): void {
    if (this.refreshHandler !== undefined) unregisterRefreshHandler(this.refreshHandler);
  }

  get groups() {
    const { today: day } = this.read();
    return this.actionGroups.map((group) => groupView(group, day, this.whole.includes(group.name)));
  }
  get isEmpty(): boolean {
    return this.actions().length === 0;
  }
  get hasDays(): boolean {
    return this.inCalendar.length > 0;
  }
  get canEdit(): boolean {
    return this.rights?.canEditWork === true;
  }
  get isReadOnly(): boolean {
    return this.rights?.canEditWork === false && !this.isEmpty;
  }

  handleRights({ detail }: CustomEvent<Rights>): void {
    this.rights = detail;
  }

  handleAnswer({ detail: { pages, isComplete, errors } }: CustomEvent<PagedAnswer>): void {
    if (!isComplete) return;
    if (errors.length > 0 && pages().length === 0) {
      this.loadProblem = errors;
      return;
    }
    this.loadProblem = undefined;
    const actions = myActionsFrom(pages());
    this.actions = hold(actions);
    this.taskVariables = actions.length > 0 ? { actionIds: actions.map(({ id }) => id).sort() } : undefined;
    this.show();
  }

  handleTasks({ detail: { pages, isComplete, errors } }: CustomEvent<PagedAnswer>): void {
    if (!isComplete) return;
    this.tasks = errors.length > 0 && pages().length === 0 ? null : tasksFrom(pages());
    if (this.osa) this.show();
  }

  async handleRetry(): Promise<void> {
    this.loadProblem = undefined;
    await this.handleRefresh();
  }

  async handleRefresh(): Promise<void> {
    const queries = [...this.template!.querySelectorAll<Query>('c-paged-query')];
    await Promise.all(queries.map((query) => query.refresh()));
  }

  handleMore(event: Event): void {
    this.whole = [...this.whole, (event.currentTarget as HTMLElement).dataset.more!];
  }

  handleOpen(event: Event): void {
    const { open: recordId, object: objectApiName } = (event.currentTarget as HTMLElement).dataset;
    this[NavigationMixin.Navigate]({ type: 'standard__recordPage', attributes: { recordId, objectApiName, actionName: 'view' } });
  }

  async handleStatus(event: Event): Promise<void> {
    const select = event.target as HTMLSelectElement;
    const id = select.dataset.status!;
    const action = actionOf(this.read(), id);
    const status = select.value as ActionStatus;
    if (!action || status === action.status) return;
    if (status === 'Done') {
      await this.openDone(id);
    } else {
      const message = fillIn(LABELS.STATUS_SAVED, action.name, status);
      this.problem = await this.saver.save([actionStatusChanges(this.read(), id, status)], message);
    }
    // What was not saved is not shown as if it were.
    select.value = actionOf(this.read(), id)?.status ?? select.value;
  }

  async handleDone(event: Event): Promise<void> {
    const button = event.currentTarget as HTMLElement;
    await this.openDone(button.dataset.done!);
    if (button.isConnected) button.focus();
  }

  async handleUndo(): Promise<void> {
    this.problem = await this.saver.undo();
  }

  handleDismissUndo(): void {
    this.saver.tell('');
  }

  handleReload(): void {
    this.problem = undefined;
  }

  handleCalendar(): void {
    const named = this.inCalendar.map((one) => (one.accountName ? { ...one, name: `${one.name} (${one.accountName})` } : one));
    downloadCalendar(LABELS.TITLE, named);
  }

  /* As saver and dialog ask for it. */

  read(): OsaReading {
    return this.osa!();
  }

  async readAgain(): Promise<void> {
    await this.handleRefresh();
  }

  handleSaverChange(): void {
    this.history = historyView(this.saver);
  }

  private readonly save: SaveChanges = (groups, message, way) => this.saver.save(groups, message, way);

  private show(): void {
    this.osa = hold(myReading(this.actions(), this.tasks, today()));
  }

  private async openDone(actionId: RecordId): Promise<void> {
    const { osa, save, canEdit } = this;
    await ActionDoneModal.open({ size: 'small', osa, save, readCurrent: () => this.osa, actionId, canEditWork: canEdit });
  }

  private get actionGroups(): readonly ActionGroup[] {
    return groupsOf(this.actions(), this.read().today);
  }
  private get inCalendar(): readonly MyAction[] {
    return this.actions().filter((one) => Boolean(one.dueOn) && isOpenAction(one));
  }
}

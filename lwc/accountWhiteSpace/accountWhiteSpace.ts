import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import { hold, type Held } from 'c/held';
import { readMatrix, type MatrixReading } from 'c/matrixReading';
import type { PlanningPolicy, RecordId } from 'c/planModel';
import { MOST_ROWS } from 'c/planQueries';
import { today } from 'c/userFormat';
import type { WhiteSpaceData } from 'c/whiteSpaceSource';
import { LABELS } from './labels.ts';

type Tab = 'matrix' | 'chart' | 'wallet' | 'focus' | 'advice';
type Source = HTMLElement & { refresh(): Promise<void> };

/** The white space of an account (system C): reads it, hands one reading of it to all views, saves what a person changes in any of them. */
export default class AccountWhiteSpace extends LightningElement {
  @api recordId: RecordId | undefined;

  labels = LABELS;
  tab: Tab = 'matrix';
  planId: RecordId | undefined;
  matrix: Held<MatrixReading> | undefined;
  loadProblem: unknown;
  /** Tried out, not saved: the matrix is read under it while it stands. */
  trialPolicy: PlanningPolicy | undefined;
  private data: Held<WhiteSpaceData> | undefined;

  get isLoading(): boolean {
    return !this.matrix && !this.loadProblem;
  }

  get hasFailed(): boolean {
    return !this.matrix;
  }

  get notices(): readonly string[] {
    const data = this.data?.();
    if (!data) return [];
    return [
      ...(data.isCut ? [fillIn(LABELS.CUT, MOST_ROWS)] : []),
      ...(data.unread.length > 0 ? [fillIn(LABELS.UNREAD, data.unread.join(', '))] : []),
    ];
  }

  get adviceLabel(): string {
    const count = this.matrix?.().advice.length ?? 0;
    return count > 0 ? fillIn(LABELS.TAB_ADVICE_COUNT, count) : LABELS.TAB_ADVICE;
  }

  handleData({ detail }: CustomEvent<Held<WhiteSpaceData>>): void {
    this.data = detail;
    this.loadProblem = undefined;
    this.readAgain();
  }

  handleFailure({ detail }: CustomEvent<unknown>): void {
    this.loadProblem = detail;
  }

  handleTab(event: Event): void {
    this.tab = (event.target as HTMLElement & { value: Tab }).value;
  }

  async handleRetry(): Promise<void> {
    await this.source?.refresh();
  }

  private readAgain(): void {
    const data = this.data?.();
    if (!data) return;
    const facts = this.trialPolicy ? { ...data.facts, policy: this.trialPolicy } : data.facts;
    this.matrix = hold(readMatrix(facts, today()));
  }

  private get source(): Source | null {
    return this.template!.querySelector<Source>('c-white-space-source');
  }
}

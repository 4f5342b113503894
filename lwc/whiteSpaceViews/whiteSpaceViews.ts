import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import { adviceCounts, type MatrixReading } from 'c/matrixReading';
import type { PlanningPolicy } from 'c/planModel';
import type { PlanView } from 'c/planQueries';
import { LABELS } from './labels.ts';

type Tab = 'matrix' | 'chart' | 'ranking' | 'wallet' | 'focus' | 'whatif' | 'advice';
type WalletView = HTMLElement & { discardChanges(): void };

/** What the person may do. */
export interface Rights {
  readonly canEdit: boolean;
  /** Create opportunities. */
  readonly canConvert: boolean;
  /** With or without a plan: who may choose the focus may create the plan it belongs to. */
  readonly canPlan: boolean;
  /** There is a plan, and he may change its focus. */
  readonly canFocus: boolean;
  readonly canSavePolicy: boolean;
}

const NO_RIGHTS: Rights = { canEdit: false, canConvert: false, canPlan: false, canFocus: false, canSavePolicy: false };

/**
 * The views of the white space as tabs, with one reading and one selection for all. A view costs something while it is there, so only the open one is.
 * @fires trialend when what is tried out is to end
 * @fires everything its views tell, as they tell it
 */
export default class WhiteSpaceViews extends LightningElement {
  @api selection: readonly string[] = [];
  @api plan: PlanView | undefined;
  @api rights: Rights = NO_RIGHTS;

  labels = LABELS;
  tab: Tab = 'matrix';
  /** Made once per policy: the chart is laid out anew for other ones. */
  policyThresholds: { readonly toYou: number; readonly toCustomer: number } | undefined;
  private team: Held<PlanningPolicy> | undefined;
  private held: Held<MatrixReading> | undefined;
  /** How much of the advice asks to be looked at: worked out once per reading. */
  private pressing = 0;

  /** Under the policy that is tried out, while one is. */
  @api get matrix(): Held<MatrixReading> | undefined {
    return this.held;
  }
  set matrix(matrix: Held<MatrixReading> | undefined) {
    this.held = matrix;
    this.pressing = matrix ? adviceCounts(matrix()).pressing : 0;
  }

  /** The team's, whatever is tried out. */
  @api get teamPolicy(): Held<PlanningPolicy> | undefined {
    return this.team;
  }
  set teamPolicy(team: Held<PlanningPolicy> | undefined) {
    this.team = team;
    const policy = team?.();
    this.policyThresholds = policy && { toYou: policy.thresholdToYou, toCustomer: policy.thresholdToCustomer };
  }

  /** The keyboard goes on where it was before a dialog. */
  @api focusView(): void {
    this.template!.querySelector<HTMLElement>('c-white-space-matrix')?.focus();
  }

  /** What was typed into the wallet was not saved. */
  @api discardWallet(): void {
    this.template!.querySelector<WalletView>('c-wallet-view')?.discardChanges();
  }

  get shows(): Partial<Readonly<Record<Tab, boolean>>> {
    return { [this.tab]: true };
  }

  /** Of thresholds alone the chart tells itself, with the numbers; over it they would be told twice. */
  get isTrialTold(): boolean {
    const team = this.team?.();
    const shown = this.held?.().facts.policy;
    if (!team || !shown || shown === team) return false;
    const { thresholdToYou, thresholdToCustomer } = team;
    return this.tab !== 'chart' || !isSame({ ...shown, thresholdToYou, thresholdToCustomer }, team);
  }

  get adviceLabel(): string {
    return this.pressing > 0 ? fillIn(LABELS.TAB_ADVICE_COUNT, this.pressing) : LABELS.TAB_ADVICE;
  }

  handleTab(event: Event): void {
    this.tab = (event.target as HTMLElement & { value: Tab }).value;
  }

  handleShowAll(): void {
    this.tab = 'ranking';
  }

  handleTrialEnd(): void {
    this.dispatchEvent(new CustomEvent('trialend'));
  }

  handlePass({ type, detail }: CustomEvent<unknown>): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

function isSame(one: PlanningPolicy, other: PlanningPolicy): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

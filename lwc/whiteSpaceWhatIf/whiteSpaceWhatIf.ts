import { api, LightningElement } from 'lwc';
import { movesBetween, rankCells, suppose, type Move, type Standing } from 'c/cellRanking';
import { namesOf } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import type { MatrixReading, SquareReading } from 'c/matrixReading';
import type { PlanningPolicy, WhiteSpaceCell } from 'c/planModel';
import { knobGroups, type KnobGroup } from './knobView.ts';
import { LABELS } from './labels.ts';
import { moveRow, summaryOf, weightiestFirst, type MoveRow } from './moveView.ts';
import { changedFields, isPossible, KNOBS } from './policyKnobs.ts';
import { supposedInputs, supposeField, type SupposedInput } from './supposedCell.ts';

/** A slider tells every step of its way; thousands of cells are read again once it rests. */
const REST_MILLISECONDS = 120;
const PAGE = 20;

type Entered = CustomEvent<{ readonly value: string | number | null }>;
type Input = HTMLElement & { setCustomValidity(text: string): void; reportValidity(): boolean };

/**
 * What would move under other weights, thresholds and full scores, or if something else were true of one cell (system C). Saves nothing.
 * @fires apply detail: `{ policy }`, to show every view under it; null when it is the team's own again
 * @fires savepolicy detail: `{ fields }` of `Planning_Policy__c`, only those that differ
 * @fires select detail: `{ keys }`
 * @fires opensquare detail: `{ buyingCenterId, solutionId }`
 */
export default class WhiteSpaceWhatIf extends LightningElement {
  /** The reader may change `Planning_Policy__c`. */
  @api canSavePolicy = false;

  labels = LABELS;
  moves: readonly Move[] | undefined;
  inputs: readonly SupposedInput[] = [];
  private held: Held<MatrixReading> | undefined;
  private heldTeam: Held<PlanningPolicy> | undefined;
  private selectedKeys: readonly string[] = [];
  private shownPolicy: PlanningPolicy | undefined;
  private trial: PlanningPolicy | undefined;
  private supposed: Partial<WhiteSpaceCell> = {};
  private before: Standing | undefined;
  private most = PAGE;
  private timer: ReturnType<typeof setTimeout> | undefined;

  @api get matrix(): Held<MatrixReading> | undefined {
    return this.held;
  }
  set matrix(matrix: Held<MatrixReading> | undefined) {
    this.held = matrix;
    this.before = undefined;
    this.followPolicy();
    this.readInputs();
    this.compute();
  }

  /** The team's saved policy, while the matrix may be read under a trial. Without it the matrix's own. */
  @api get teamPolicy(): Held<PlanningPolicy> | undefined {
    return this.heldTeam;
  }
  set teamPolicy(policy: Held<PlanningPolicy> | undefined) {
    this.heldTeam = policy;
    this.before = undefined;
    this.compute();
  }

  /** Keys of the squares selected in every view. Something can be supposed of a single one. */
  @api get selection(): readonly string[] {
    return this.selectedKeys;
  }
  set selection(selection: readonly string[]) {
    if (selection.length !== 1 || selection[0] !== this.selectedKeys[0]) this.supposed = {};
    this.selectedKeys = selection;
    this.readInputs();
    this.compute();
  }

  override disconnectedCallback(): void {
    clearTimeout(this.timer);
  }

  get isReady(): boolean {
    return this.held !== undefined;
  }

  get groups(): readonly KnobGroup[] {
    return this.trial && this.team ? knobGroups(this.trial, this.team) : [];
  }

  get square(): SquareReading | undefined {
    const reading = this.held?.();
    return this.selectedKeys.length === 1 ? reading?.squares[reading.squareIndex[this.selectedKeys[0]!] ?? -1] : undefined;
  }

  get cellHelp(): string {
    return this.square ? fillIn(LABELS.CELL_HELP, namesOf(this.held!()).square(this.square.cell)) : LABELS.CELL_NONE;
  }

  get rows(): readonly MoveRow[] {
    const reading = this.held?.();
    if (!reading) return [];
    const names = namesOf(reading);
    return (this.moves ?? []).slice(0, this.most).map((move) => moveRow(move, reading, names));
  }

  get summary(): string {
    return this.moves ? summaryOf(this.moves, this.held?.().squares.length ?? 0) : LABELS.NO_CHANGE;
  }

  get moreWords(): string {
    const left = (this.moves?.length ?? 0) - this.most;
    return left > 0 ? fillIn(LABELS.SHOW_MORE, Math.min(left, PAGE)) : '';
  }

  /** Another policy than the team's is being tried. */
  get isChanged(): boolean {
    return Boolean(this.trial && this.team && Object.keys(changedFields(this.trial, this.team)).length > 0);
  }

  get cannotReset(): boolean {
    return !this.isChanged && Object.keys(this.supposed).length === 0;
  }

  /** Every view is shown under what is set here already. */
  get cannotApply(): boolean {
    return !this.trial || !this.shownPolicy || Object.keys(changedFields(this.trial, this.shownPolicy)).length === 0;
  }

  get canSave(): boolean {
    return this.canSavePolicy && this.isChanged;
  }

  handleKnob(event: Entered): void {
    const input = event.currentTarget as Input;
    const knob = KNOBS.find(({ code }) => code === input.dataset.knob);
    const { value } = event.detail;
    if (!knob || !this.trial) return;
    const entered = value === null || value === '' ? Number.NaN : Number(value);
    const isValid = isPossible(knob, entered);
    // A slider cannot be out of its range.
    if (knob.kind === 'money' || knob.kind === 'percent') {
      input.setCustomValidity(isValid ? '' : LABELS.ABOVE_ZERO);
      input.reportValidity();
    }
    if (!isValid) return;
    this.trial = knob.write(this.trial, entered);
    this.computeSoon();
  }

  handleSuppose(event: Entered): void {
    const element = event.currentTarget as Input;
    const input = this.inputs.find(({ name }) => name === element.dataset.input);
    if (!input) return;
    const supposed = supposeField(this.supposed, input, String(event.detail.value ?? ''));
    if (!input.isChoice) {
      element.setCustomValidity(supposed ? '' : fillIn(LABELS.OUT_OF_RANGE, input.min, input.max));
      element.reportValidity();
    }
    if (!supposed) return;
    this.supposed = supposed;
    this.readInputs();
    this.computeSoon();
  }

  handleReset(): void {
    this.trial = this.team;
    this.supposed = {};
    this.readInputs();
    this.compute();
  }

  handleApply(): void {
    this.dispatchEvent(new CustomEvent('apply', { detail: { policy: this.isChanged ? this.trial : null } }));
  }

  handleSave(): void {
    this.dispatchEvent(new CustomEvent('savepolicy', { detail: { fields: changedFields(this.trial!, this.team!) } }));
  }

  handleSelect(event: Event): void {
    const { key } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('select', { detail: { keys: [key!] } }));
  }

  handleOpenCell(): void {
    const { buyingCenterId, solutionId } = this.square!.cell;
    this.dispatchEvent(new CustomEvent('opensquare', { detail: { buyingCenterId, solutionId } }));
  }

  handleMore(): void {
    this.most += PAGE;
  }

  private get team(): PlanningPolicy | undefined {
    return this.heldTeam?.() ?? this.held?.().facts.policy;
  }

  /** The knobs stand where the views are: a trial that was ended elsewhere ends here too. The same policy read again changes nothing. */
  private followPolicy(): void {
    const policy = this.held?.().facts.policy;
    if (!policy || (this.shownPolicy && Object.keys(changedFields(policy, this.shownPolicy)).length === 0)) return;
    this.shownPolicy = policy;
    this.trial = policy;
  }

  /** Not per rendering: there may be thousands of people to choose from. */
  private readInputs(): void {
    this.inputs = this.square ? supposedInputs(this.square, this.held!(), this.supposed) : [];
  }

  private computeSoon(): void {
    clearTimeout(this.timer);
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- see REST_MILLISECONDS; ended in disconnectedCallback
    this.timer = setTimeout(() => this.compute(), REST_MILLISECONDS);
  }

  private compute(): void {
    clearTimeout(this.timer);
    const reading = this.held?.();
    if (!reading || !this.trial || !this.team) return;
    const { facts, today } = reading;
    const cells = this.square ? [{ id: this.square.cell.id, fields: this.supposed }] : [];
    if (!this.isChanged && Object.keys(this.supposed).length === 0) {
      this.moves = undefined;
      return;
    }
    const standing = (policy: PlanningPolicy, supposed: typeof cells): Standing => {
      const readings = suppose(reading.squares, facts, policy, today, { cells: supposed });
      return { readings, ranked: rankCells(readings, facts.solutions) };
    };
    this.before ??= facts.policy === this.team ? { readings: reading.squares, ranked: reading.ranked } : standing(this.team, []);
    this.moves = weightiestFirst(movesBetween(this.before, standing(this.trial, cells)));
    this.most = PAGE;
  }
}

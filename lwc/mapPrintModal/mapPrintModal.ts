import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import {
  drawSheet,
  exportedMap,
  isReadableOnOne,
  PAPER_MARGIN,
  PAPERS,
  planSheets,
  type Paper,
  type SheetPlan,
  type TextSize,
} from 'c/mapExport';
import { canTellJudgements, mapSvgWords } from 'c/mapFiles';
import { printSheets } from 'c/printSheets';
import type { RecordId } from 'c/planModel';
import type { RelationshipReading } from 'c/relationshipReading';
import { LABELS } from './labels.ts';

/** More pictures than that nobody looks through before printing. */
const MOST_PREVIEWS = 6;

const PAPER_OPTIONS = (['A4', 'A3'] as const).map((value) => ({ label: value, value }));
const SIZE_OPTIONS: readonly { readonly label: string; readonly value: TextSize }[] = [
  { label: LABELS.TEXT_ONE, value: 'one' },
  { label: LABELS.TEXT_SMALL, value: 'small' },
  { label: LABELS.TEXT_FULL, value: 'full' },
];

/** The relationship map on sheets of paper (system D): choices and a preview; without judgements about people unless somebody asks for them. */
export default class MapPrintModal extends LightningModal {
  @api relationships: Held<RelationshipReading> | undefined;
  @api canSeeJudgements = false;
  @api selection: readonly RecordId[] = [];

  labels = LABELS;
  paperOptions = PAPER_OPTIONS;
  sizeOptions = SIZE_OPTIONS;
  paper: Paper = 'A4';
  hasJudgements = false;
  isBusy = false;
  problem = '';
  private isByLane = false;
  private isForSelected = false;
  private chosenSize: TextSize | undefined;
  private readonly plans = new Map<string, SheetPlan>();

  /** Grouped by buying center, at first. */
  @api get hasLanes(): boolean {
    return this.isByLane;
  }
  set hasLanes(hasLanes: boolean) {
    this.isByLane = hasLanes;
  }

  /** Only the selected people, at first. */
  @api get isOnlySelected(): boolean {
    return this.isForSelected;
  }
  set isOnlySelected(isOnlySelected: boolean) {
    this.isForSelected = isOnlySelected;
  }

  get canTell(): boolean {
    return canTellJudgements(this.relationships!(), this.canSeeJudgements);
  }
  get hasSelection(): boolean {
    return this.selection.length > 0;
  }
  get onlySelectedLabel(): string {
    return fillIn(LABELS.ONLY_SELECTED, this.selection.length);
  }
  /** Until a person chooses: on one sheet where that can be read. */
  get textSize(): TextSize {
    return this.chosenSize ?? (isReadableOnOne(this.planFor('one').scale) ? 'one' : 'small');
  }
  private get sheets(): SheetPlan {
    return this.planFor(this.textSize);
  }
  get countText(): string {
    const { sheets } = this.sheets;
    return sheets === 1 ? fillIn(LABELS.SHEETS_ONE, this.paper) : fillIn(LABELS.SHEETS, sheets, this.paper);
  }
  get isUnreadable(): boolean {
    return this.textSize === 'one' && !isReadableOnOne(this.sheets.scale);
  }
  get previews() {
    const plan = this.sheets;
    return Array.from({ length: Math.min(plan.sheets, MOST_PREVIEWS) }, (_, index) => ({
      key: String(index),
      text: fillIn(LABELS.SHEET, index + 1, plan.sheets),
      picture: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawSheet(plan, index).svg)}`,
    }));
  }
  get moreText(): string {
    const left = this.sheets.sheets - MOST_PREVIEWS;
    return left > 0 ? fillIn(LABELS.MORE_SHEETS, left) : '';
  }

  handlePaper(event: CustomEvent<{ value: Paper }>): void {
    this.paper = event.detail.value;
  }
  handleSize(event: CustomEvent<{ value: TextSize }>): void {
    this.chosenSize = event.detail.value;
  }
  handleLanes(event: CustomEvent<{ checked: boolean }>): void {
    this.isByLane = event.detail.checked;
  }
  handleOnlySelected(event: CustomEvent<{ checked: boolean }>): void {
    this.isForSelected = event.detail.checked;
  }
  handleJudgements(event: CustomEvent<{ checked: boolean }>): void {
    this.hasJudgements = event.detail.checked;
  }
  handleClose(): void {
    this.close();
  }

  async handlePrint(): Promise<void> {
    const plan = this.sheets;
    this.problem = '';
    this.isBusy = true;
    try {
      const sheets = Array.from({ length: plan.sheets }, (_, index) => drawSheet(plan, index));
      await printSheets(this.template!.querySelector('[data-sheets]')!, sheets, { ...PAPERS[this.paper], margin: PAPER_MARGIN });
    } catch (error) {
      this.problem = fillIn(LABELS.FAILED, error instanceof Error ? error.message : String(error));
    } finally {
      this.isBusy = false;
    }
  }

  /** Laid out once for each setting, however often a rendering asks. */
  private planFor(size: TextSize): SheetPlan {
    const { paper, isByLane, isForSelected, hasJudgements } = this;
    const key = JSON.stringify([size, paper, isByLane, isForSelected, hasJudgements]);
    let plan = this.plans.get(key);
    if (!plan) {
      const ids = isForSelected && this.hasSelection ? this.selection : null;
      const map = exportedMap(this.relationships!(), { hasJudgements, hasLanes: isByLane, ids }, this.canSeeJudgements);
      plan = planSheets(map, paper, size, mapSvgWords(map));
      this.plans.set(key, plan);
    }
    return plan;
  }
}

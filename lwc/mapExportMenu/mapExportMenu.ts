import { api, LightningElement } from 'lwc';
import { downloadFile, svgToPng } from 'c/downloadFile';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import { exportedMap, mapCsv, mapSvg, type ExportedMap } from 'c/mapExport';
import { canTellJudgements, MAP_CSV_WORDS, mapFileTitle, mapSvgWords, SMALLEST_PICTURE } from 'c/mapFiles';
import MapPrintModal from 'c/mapPrintModal';
import { fileName } from 'c/matrixExport';
import type { RecordId } from 'c/planModel';
import type { RelationshipReading } from 'c/relationshipReading';
import { LABELS } from './labels.ts';

type FileKind = 'png' | 'svg' | 'csv';

interface Item {
  readonly value: string;
  readonly label: string;
}

const PLAIN: readonly Item[] = [
  { value: 'png plain', label: LABELS.PNG },
  { value: 'svg plain', label: LABELS.SVG },
  { value: 'csv plain', label: LABELS.CSV },
];
const JUDGED: readonly Item[] = [
  { value: 'png judged', label: LABELS.PNG_JUDGED },
  { value: 'svg judged', label: LABELS.SVG_JUDGED },
  { value: 'csv judged', label: LABELS.CSV_JUDGED },
];

/**
 * The files that can be made of the relationship map (system D), and the way to paper. Every file with judgements about people is asked for as such:
 * there is no setting that could be forgotten.
 */
export default class MapExportMenu extends LightningElement {
  @api relationships: Held<RelationshipReading> | undefined;
  @api canSeeJudgements = false;
  /** Ids of the selected people: files may show them alone. */
  @api selection: readonly RecordId[] = [];

  labels = LABELS;
  plain = PLAIN;
  judged = JUDGED;
  problem = '';
  isBusy = false;
  hasLanes = false;
  private wantsSelected = false;

  get isDisabled(): boolean {
    return this.isBusy || !this.relationships;
  }
  get hasJudged(): boolean {
    return this.relationships !== undefined && canTellJudgements(this.relationships(), this.canSeeJudgements);
  }
  get hasSelection(): boolean {
    return this.selection.length > 0;
  }
  get isOnlySelected(): boolean {
    return this.wantsSelected && this.hasSelection;
  }
  get onlySelectedLabel(): string {
    return fillIn(LABELS.ONLY_SELECTED, this.selection.length);
  }

  async handleSelect(event: CustomEvent<{ value: string }>): Promise<void> {
    const { value } = event.detail;
    this.problem = '';
    switch (value) {
      case 'lanes':
        this.hasLanes = !this.hasLanes;
        return;
      case 'selected':
        this.wantsSelected = !this.wantsSelected;
        return;
      case 'print':
        await MapPrintModal.open({ size: 'large', ...this.settings, canSeeJudgements: this.canSeeJudgements });
        return;
    }
    const [kind, judgements] = value.split(' ') as [FileKind, 'plain' | 'judged'];
    this.isBusy = true;
    try {
      this.problem = await make(kind, this.mapFor(judgements === 'judged'));
    } catch (error) {
      this.problem = fillIn(LABELS.FAILED, error instanceof Error ? error.message : String(error));
    } finally {
      this.isBusy = false;
    }
  }

  private get settings() {
    const { relationships, selection, hasLanes, isOnlySelected } = this;
    return { label: LABELS.PRINT, relationships, selection: [...selection], hasLanes, isOnlySelected };
  }

  private mapFor(hasJudgements: boolean): ExportedMap {
    const ids = this.isOnlySelected ? this.selection : null;
    return exportedMap(this.relationships!(), { hasJudgements, hasLanes: this.hasLanes, ids }, this.canSeeJudgements);
  }
}

/** @returns why there is no file; empty where there is one */
async function make(kind: FileKind, map: ExportedMap): Promise<string> {
  const name = fileName(map.account, mapFileTitle(map), map.today, kind);
  if (kind === 'csv') {
    downloadFile(name, mapCsv(map, MAP_CSV_WORDS));
    return '';
  }
  const drawing = mapSvg(map, mapSvgWords(map));
  if (kind === 'svg') {
    downloadFile(name, drawing.svg);
    return '';
  }
  const picture = await svgToPng(drawing, SMALLEST_PICTURE);
  if (!picture) return LABELS.TOO_LARGE;
  downloadFile(name, picture);
  return '';
}

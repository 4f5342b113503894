import { api, LightningElement } from 'lwc';
import { downloadFile, svgToPng } from 'c/downloadFile';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import { fileName, type Drawing } from 'c/matrixExport';
import type { IsoDate } from 'c/planModel';
import { LABELS } from './labels.ts';

/** What files can be made of, when a person asks for one. */
export interface FileSource {
  readonly account: string;
  /** What it is, for the name of the file. */
  readonly what: string;
  readonly today: IsoDate;
  /** Null where there is more than a drawing can hold. */
  readonly drawing: () => Drawing | null;
  /** Absent where there is no table of it. */
  readonly csv?: () => string;
}

/** A menu of the files that can be made of what is shown; says in a sentence why one cannot. */
export default class ExportMenu extends LightningElement {
  @api source: Held<FileSource> | undefined;

  labels = LABELS;
  problem = '';
  isBusy = false;

  get hasCsv(): boolean {
    return this.source?.().csv !== undefined;
  }

  async handleSelect(event: CustomEvent<{ value: string }>): Promise<void> {
    const source = this.source?.();
    if (!source || this.isBusy) return;
    this.problem = '';
    this.isBusy = true;
    try {
      this.problem = await make(event.detail.value, source);
    } catch (error) {
      this.problem = fillIn(LABELS.FAILED, error instanceof Error ? error.message : String(error));
    } finally {
      this.isBusy = false;
    }
  }
}

/** @returns why there is no file; empty where there is one */
async function make(kind: string, source: FileSource): Promise<string> {
  const name = (extension: string) => fileName(source.account, source.what, source.today, extension);
  if (kind === 'csv') {
    downloadFile(name('csv'), source.csv!());
    return '';
  }
  const drawing = source.drawing();
  if (!drawing) return LABELS.TOO_LARGE_FOR_DRAWING;
  if (kind === 'svg') {
    downloadFile(name('svg'), drawing.svg);
    return '';
  }
  const picture = await svgToPng(drawing);
  if (!picture) return LABELS.TOO_LARGE_FOR_PICTURE;
  downloadFile(name('png'), picture);
  return '';
}

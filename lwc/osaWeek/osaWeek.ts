import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import { weekOf } from 'c/objectives';
import type { OsaReading } from 'c/osaReading';
import { addDays, type IsoDate, type RecordId } from 'c/planModel';
import { printSheets } from 'c/printSheets';
import { LABELS } from './labels.ts';
import { WEEK_PAPER, weekSheets } from './weekSheets.ts';
import { weekView, type WeekSection, type WeekView } from './weekView.ts';

/** So many rows of a section are shown until somebody asks for all. */
const MOST_SHOWN = 25;

/**
 * What sales and marketing look at together once a week (system E): what is late, what is stuck, what moved, what is next. It can be printed.
 * @fires openobjective detail: `{ id }`
 * @fires openaction detail: `{ id }`
 */
export default class OsaWeek extends LightningElement {
  labels = LABELS;
  problem = '';
  isPrinting = false;
  private held: Held<OsaReading> | undefined;
  private view: WeekView | undefined;
  /** Weeks back from this one. */
  private back = 0;
  private unfolded: readonly string[] = [];

  @api get osa(): Held<OsaReading> | undefined {
    return this.held;
  }
  set osa(osa: Held<OsaReading> | undefined) {
    this.held = osa;
    this.read();
  }

  get isReady(): boolean {
    return this.view !== undefined;
  }
  get heading(): string {
    return this.view!.title;
  }
  get isThisWeek(): boolean {
    return this.back === 0;
  }
  get sections() {
    return this.view!.sections.map(({ key, title, none, rows }) => {
      const isCut = rows.length > MOST_SHOWN && !this.unfolded.includes(key);
      return {
        ...{ key, none, isEmpty: rows.length === 0 },
        heading: fillIn(LABELS.COUNTED, title, rows.length),
        rows: isCut ? rows.slice(0, MOST_SHOWN) : rows,
        showAll: isCut ? fillIn(LABELS.SHOW_ALL, rows.length) : '',
      };
    });
  }

  handleEarlier(): void {
    this.go(this.back + 1);
  }
  handleLater(): void {
    this.go(this.back - 1);
  }
  handleThisWeek(): void {
    this.go(0);
  }
  handleShowAll(event: Event): void {
    this.unfolded = [...this.unfolded, (event.currentTarget as HTMLElement).dataset.all!];
  }
  handleOpen(event: Event): void {
    const { kind, open } = (event.currentTarget as HTMLElement).dataset as { kind: WeekSection['rows'][number]['kind']; open: RecordId };
    this.dispatchEvent(new CustomEvent(kind === 'objective' ? 'openobjective' : 'openaction', { detail: { id: open } }));
  }

  async handlePrint(): Promise<void> {
    this.problem = '';
    this.isPrinting = true;
    try {
      const sheets = weekSheets(this.view!, {
        columns: [LABELS.COLUMN_WHAT, LABELS.COLUMN_OBJECTIVE, LABELS.COLUMN_WHO, LABELS.COLUMN_WHEN],
        more: (count) => fillIn(LABELS.MORE, count),
        page: (page, pages) => fillIn(LABELS.PAGE, page, pages),
      });
      await printSheets(this.template!.querySelector('[data-sheets]')!, sheets, WEEK_PAPER);
    } catch (error) {
      this.problem = fillIn(LABELS.PRINT_FAILED, error instanceof Error ? error.message : String(error));
    } finally {
      this.isPrinting = false;
    }
  }

  private go(back: number): void {
    this.back = Math.max(0, back);
    this.unfolded = [];
    this.read();
  }

  private read(): void {
    const reading = this.held?.();
    this.view = reading && weekView(reading, this.back === 0 ? reading.week : weekOf(reading, this.lastDay(reading.today)));
  }

  private lastDay(today: IsoDate): IsoDate {
    return addDays(today, -7 * this.back);
  }
}

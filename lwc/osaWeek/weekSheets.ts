import type { Sheet, SheetPaper } from 'c/printSheets';
import { document, element, INK, textAt, wrapped } from 'c/svgText';
import type { WeekRow, WeekSection, WeekView } from './weekView.ts';

/** A4 upright, in millimetres. */
export const WEEK_PAPER: SheetPaper = { width: 210, height: 297, margin: 12 };
/** What is left inside the margins, in pixels of CSS, with a little to spare: one pixel too many would print an empty page. */
const SIZE = { width: 700, height: 1030 };

const TITLE = 20;
const HEAD = 14;
const TEXT = 11;
const LEADING = 15;
/** Where columns begin: what, objective, who, when. */
const COLUMNS = [0, 230, 375, 480] as const;
const GAP = 10;
/** Longer ones are cut: on the page they can be read whole. */
const MOST_LINES = 6;

/** Words of the paper; places `{0}` are filled in already. */
export interface SheetWords {
  readonly columns: readonly [what: string, objective: string, who: string, when: string];
  /** Of rows that are not printed. */
  readonly more: (count: number) => string;
  readonly page: (page: number, pages: number) => string;
}

interface Block {
  readonly height: number;
  readonly draw: (y: number) => string;
  /** Not the last one of a page. */
  readonly isHead?: boolean;
}

/** A week on sheets of paper: no row is cut in two, no heading stands alone at the foot. @param most rows of a section that are printed */
export function weekSheets({ title, sections }: WeekView, words: SheetWords, most = 200): readonly Sheet[] {
  const pages = pagesOf([titleBlock(title), ...sections.flatMap((section) => sectionBlocks(section, words, most))]);
  return pages.map((blocks, index) => {
    let y = 0;
    const drawn = blocks.map((block) => {
      const svg = block.draw(y);
      y += block.height;
      return svg;
    });
    const page = words.page(index + 1, pages.length);
    const foot = textAt(SIZE.width, SIZE.height - 4, page, { 'font-size': TEXT, fill: INK.weak, 'text-anchor': 'end' });
    return document(SIZE.width, SIZE.height, title, page, drawn.join('') + foot);
  });
}

function pagesOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const room = SIZE.height - 2 * LEADING;
  const pages: Block[][] = [[]];
  let used = 0;
  blocks.forEach((block, index) => {
    if (used > 0 && used + heightWithNext(blocks, index) > room) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)!.push(block);
    used += block.height;
  });
  return pages;
}

/** Of a block and, where it is a head, of what must stand below it. */
function heightWithNext(blocks: readonly Block[], index: number): number {
  const block = blocks[index];
  if (!block) return 0;
  return block.height + (block.isHead ? heightWithNext(blocks, index + 1) : 0);
}

function titleBlock(title: string): Block {
  const lines = wrapped(title, TITLE, SIZE.width, 2);
  return {
    height: lines.length * 26 + 6,
    draw: (y) => lines.map((line, index) => textAt(0, y + 20 + index * 26, line, { 'font-size': TITLE, 'font-weight': 700 })).join(''),
  };
}

function sectionBlocks({ title, none, rows }: WeekSection, words: SheetWords, most: number): readonly Block[] {
  const head: Block = {
    height: 32,
    isHead: true,
    draw: (y) => textAt(0, y + 24, `${title} (${rows.length})`, { 'font-size': HEAD, 'font-weight': 700 }) + rule(y + 30, INK.strong),
  };
  if (rows.length === 0) return [head, textBlock(none)];
  const more = rows.length - most;
  const columns: Block = { ...rowBlock(words.columns, INK.weak), isHead: true };
  return [
    head,
    columns,
    ...rows.slice(0, most).map((row) => rowBlock(cellsOf(row), INK.text)),
    ...(more > 0 ? [textBlock(words.more(more))] : []),
  ];
}

const cellsOf = ({ name, objective, owner, when }: WeekRow) => [name, objective, owner, when] as const;

function textBlock(text: string): Block {
  return { height: LEADING + 6, draw: (y) => textAt(0, y + LEADING, text, { 'font-size': TEXT, fill: INK.weak }) };
}

function rowBlock(cells: readonly [string, string, string, string], ink: string): Block {
  const columns = cells.map((text, index) => wrapped(text, TEXT, (COLUMNS[index + 1] ?? SIZE.width) - COLUMNS[index]! - GAP, MOST_LINES));
  const height = Math.max(1, ...columns.map((lines) => lines.length)) * LEADING + 6;
  return {
    height,
    draw: (y) =>
      columns
        .flatMap((lines, index) =>
          lines.map((line, at) => textAt(COLUMNS[index]!, y + (at + 1) * LEADING - 2, line, { 'font-size': TEXT, fill: ink })),
        )
        .join('') + rule(y + height - 1, INK.faint),
  };
}

function rule(y: number, stroke: string): string {
  return element('path', { d: `M0 ${y}H${SIZE.width}`, stroke });
}

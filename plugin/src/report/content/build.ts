import type { Drawing } from 'c/svgText';
import { say } from '../say.ts';
import type { Block, Bullets, Cell, Column, Facts, Group, Paragraph, Section, Table } from './content.ts';

/** A table; a sentence in its place where nothing is in it. Columns in which nothing stands are left out. */
export function table(caption: string, columns: readonly Column[], rows: readonly (readonly Cell[])[], nothing: string): Table | Paragraph {
  if (rows.length === 0) return paragraph(nothing);
  const filled = columns.map((_, place) => rows.some((row) => !isEmpty(row[place]!)));
  const only = <Item>(items: readonly Item[]) => items.filter((_, place) => filled[place]);
  return { kind: 'table', caption, columns: only(columns), rows: rows.map(only) };
}

export function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', text };
}

export function bullets(items: readonly string[]): Bullets {
  return { kind: 'bullets', items };
}

/** Names with values; nothing for those without. */
export function facts(entries: readonly (readonly [name: string, value: Cell])[]): Facts {
  return { kind: 'facts', facts: entries.filter(([, value]) => !isEmpty(value)).map(([name, value]) => ({ name, value })) };
}

export function group(title: string, blocks: readonly Block[], more: Pick<Group, 'marks' | 'isCard'> = {}): Group {
  return { kind: 'group', title, blocks: blocks.filter(isSaying), ...more };
}

/** A section; where nothing is in it, it says so. */
export function section(id: string, title: string, blocks: readonly (Block | null)[]): Section {
  const said = blocks.filter((block) => block !== null).filter(isSaying);
  return { id, title, blocks: said.length > 0 ? said : [paragraph(say('nothing'))] };
}

function isSaying(block: Block): boolean {
  return !(block.kind === 'facts' && block.facts.length === 0) && !(block.kind === 'bullets' && block.items.length === 0);
}

export function isEmpty(cell: Cell): boolean {
  return typeof cell === 'string' ? cell === '' : 'lines' in cell ? cell.lines.length === 0 : false;
}

/** Too wide for upright paper, even with letters a little smaller than life. */
export function isWideDrawing({ width }: Drawing): boolean {
  return width > WIDEST_UPRIGHT;
}

const WIDEST_UPRIGHT = 980;

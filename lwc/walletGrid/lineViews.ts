import { fillIn } from 'c/fillIn';
import { competitorKey, type BranchWallet } from 'c/walletReading';
import { LABELS } from './labels.ts';
import {
  amountContent,
  competitorMoney,
  contentOf,
  restContent,
  shareContent,
  splitWords,
  DASH,
  type Content,
  type Shown,
} from './cellContents.ts';
import { shareBar, type BarPart } from './shareBar.ts';
import type { EditedColumn, WalletLine } from 'c/walletLines';

/** The columns in their order. */
export const COLUMNS = ['name', 'split', 'market', 'ours', 'share', 'competitor', 'competitorRevenue', 'rest'] as const;
export type Column = (typeof COLUMNS)[number];

/** One cell of the grid. */
export interface CellView {
  readonly column: Column;
  /** `row column`, found again after a redraw. */
  readonly id: string;
  readonly text: string;
  /** The whole number. */
  readonly title: string;
  readonly hint: string;
  readonly isWarning: boolean;
  readonly style: string;
  readonly tabIndex: '0' | '-1';
  readonly isName: boolean;
  readonly isSplit: boolean;
  readonly canEdit: boolean;
  readonly editLabel: string;
  readonly isEditing: boolean;
}

export interface LineView {
  readonly key: string;
  readonly name: string;
  readonly level: number;
  readonly indent: string;
  readonly position: number;
  readonly siblings: number;
  readonly expanded: 'true' | 'false' | null;
  readonly hasChildren: boolean;
  readonly toggleIcon: string;
  readonly toggleLabel: string;
  readonly rowIndex: number;
  readonly style: string;
  readonly isSolution: boolean;
  readonly openLabel: string;
  readonly parts: readonly BarPart[];
  readonly marketMark: string | null;
  readonly hasBar: boolean;
  /** What stands where no bar can. */
  readonly noBar: string;
  /** The bar in words, for who does not see it. */
  readonly split: string;
  readonly cells: readonly CellView[];
}

export interface LineContext extends Shown {
  readonly competitors: readonly string[];
  readonly activeId: string;
  readonly editingId: string;
  readonly isEditable: (line: WalletLine, column: EditedColumn) => boolean;
}

export const idOf = (key: string, column: Column): string => `${key} ${column}`;

export function lineView(line: WalletLine, rowIndex: number, context: LineContext): LineView {
  const { key, hasChildren, isOpen, solutionId, groupOf } = line;
  const wallet = line.wallet();
  const name = groupOf === null ? line.name : fillIn(LABELS.BY_SOLUTION, groupOf);
  const bar = groupOf === null ? shareBar(wallet.reading, context.competitors) : null;
  return {
    key,
    name,
    level: line.level,
    indent: `padding-inline-start: ${(line.level - 1) * 1.25}rem`,
    position: line.position,
    siblings: line.siblings,
    expanded: hasChildren ? (isOpen ? 'true' : 'false') : null,
    hasChildren,
    toggleIcon: isOpen ? 'utility:chevrondown' : 'utility:chevronright',
    toggleLabel: fillIn(isOpen ? LABELS.CLOSE : LABELS.OPEN, name),
    rowIndex,
    style: groupOf !== null ? 'line line_group' : solutionId ? 'line line_solution' : 'line',
    isSolution: solutionId !== null,
    openLabel: fillIn(LABELS.OPEN_CELL, name),
    parts: bar?.parts ?? [],
    marketMark: bar?.marketMark ?? null,
    hasBar: bar !== null,
    split: groupOf === null ? splitWords(wallet) : '',
    noBar: groupOf === null ? DASH : '',
    cells: COLUMNS.map((column) => cellView(line, column, context)),
  };
}

function cellView(line: WalletLine, column: Column, context: LineContext): CellView {
  const id = idOf(line.key, column);
  const isData = column === 'market' || column === 'ours' || column === 'competitor' || column === 'competitorRevenue';
  const canEdit = isData && context.isEditable(line, column);
  const content: Content = line.groupOf === null ? contentOf(line, column, context) : { text: '' };
  return {
    column,
    id,
    title: '',
    hint: '',
    isWarning: false,
    ...content,
    style: `data ${column === 'competitor' || column === 'name' || column === 'split' ? '' : 'number'} ${content.style ?? ''}`,
    tabIndex: id === context.activeId ? '0' : '-1',
    isName: column === 'name',
    isSplit: column === 'split',
    canEdit,
    editLabel: canEdit ? fillIn(LABELS.EDIT, columnLabel(column), line.name) : '',
    isEditing: id === context.editingId,
  };
}

export function columnLabel(column: Column): string {
  const labels: Readonly<Record<Column, string>> = {
    name: LABELS.COLUMN_NAME,
    split: LABELS.COLUMN_SPLIT,
    market: LABELS.COLUMN_MARKET,
    ours: LABELS.COLUMN_OURS,
    share: LABELS.COLUMN_SHARE,
    competitor: LABELS.COLUMN_COMPETITOR,
    competitorRevenue: LABELS.COLUMN_COMPETITOR_REVENUE,
    rest: LABELS.COLUMN_REST,
  };
  return labels[column];
}

/** The last line: the whole account. */
export function totalsView(total: BranchWallet, competitors: readonly string[], competitor: string) {
  const bar = shareBar(total.reading, competitors);
  const named = total.reading.competitors.filter(({ name }) => !competitor || competitorKey(name) === competitorKey(competitor));
  const cells: readonly (readonly [Column, Content])[] = [
    ['market', amountContent(total.market, total)],
    ['ours', amountContent(total.ours, total)],
    ['share', shareContent(total)],
    ['competitor', { text: named.length > 1 ? fillIn(LABELS.COMPETITORS, named.length) : (named[0]?.name ?? DASH) }],
    ['competitorRevenue', competitorMoney(total, competitor)],
    ['rest', restContent(total)],
  ];
  return {
    split: splitWords(total),
    parts: bar?.parts ?? [],
    marketMark: bar?.marketMark ?? null,
    cells: cells.map(([column, { text, title = '', hint = '' }]) => ({
      column,
      text,
      title,
      hint,
      style: column === 'competitor' ? '' : 'number',
    })),
  };
}

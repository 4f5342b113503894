import { fillIn } from 'c/fillIn';
import { formatExactMoney, formatList, formatPercent, formatShortMoneyIn } from 'c/userFormat';
import { competitorKey, type BranchAmount, type BranchWallet } from 'c/walletReading';
import type { EditedColumn } from './editing.ts';
import { LABELS } from './labels.ts';
import { shareBar, type BarPart } from './shareBar.ts';
import { competitorRevenue, type WalletLine } from './walletLines.ts';

const DASH = '–';

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

export interface LineContext {
  readonly competitors: readonly string[];
  /** Empty for all. */
  readonly competitor: string;
  readonly activeId: string;
  readonly editingId: string;
  readonly isEditable: (line: WalletLine, column: EditedColumn) => boolean;
  /** What the line's record itself says of a column that is shown as a name. */
  readonly ownCompetitor: (line: WalletLine) => string | null;
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

type Content = Pick<CellView, 'text'> & Partial<Pick<CellView, 'title' | 'hint' | 'isWarning' | 'style'>>;

function contentOf(line: WalletLine, column: Column, context: LineContext): Content {
  const wallet = line.wallet();
  switch (column) {
    case 'name':
    case 'split':
      return { text: '' };
    case 'market':
      return amountContent(wallet.market, wallet);
    case 'ours':
      return amountContent(wallet.ours, wallet);
    case 'share':
      return shareContent(wallet);
    case 'competitor':
      return competitorContent(line, context);
    case 'competitorRevenue':
      return competitorMoney(wallet, context.competitor);
    case 'rest':
      return restContent(wallet);
  }
}

/** In one currency, where the records name one. */
function currencyOf({ currencies }: BranchWallet): string | undefined {
  return currencies.length === 1 ? currencies[0] : undefined;
}

export function amountContent(amount: BranchAmount, wallet: BranchWallet): Content {
  const { value, origin, isPartial, parts } = amount;
  const currency = currencyOf(wallet);
  if (value === null) return { text: DASH, hint: wallet.currencies.length > 1 ? LABELS.CURRENCIES : '' };
  const isExceeded = origin === 'stated' && parts !== null && parts > value;
  return {
    text: formatShortMoneyIn(value, currency),
    title: [formatExactMoney(value, currency), isPartial ? LABELS.PARTS_UNKNOWN : ''].filter(Boolean).join(' – '),
    hint: isExceeded
      ? fillIn(LABELS.PARTS_EXCEED, formatShortMoneyIn(parts, currency))
      : value < 0
        ? LABELS.NEGATIVE_STORED
        : origin === 'stated'
          ? ''
          : isPartial
            ? LABELS.AT_LEAST
            : LABELS.SUM,
    isWarning: isExceeded || value < 0,
    style: origin === 'stated' ? '' : 'derived',
  };
}

export function shareContent({ reading, market }: BranchWallet): Content {
  if (reading.ourShare === null) return { text: DASH };
  return { text: formatPercent(reading.ourShare), hint: market.isPartial ? LABELS.OF_KNOWN : '' };
}

/** Who is named for the line itself, then who else has a part below. Of a filter only the one asked for. */
function competitorContent(line: WalletLine, { competitor, ownCompetitor }: LineContext): Content {
  const { competitors } = line.wallet().reading;
  const own = competitorKey(ownCompetitor(line));
  const wanted = competitorKey(competitor);
  const shown = competitors
    .filter(({ name }) => !wanted || competitorKey(name) === wanted)
    .sort((a, b) => Number(competitorKey(b.name) === own && own !== '') - Number(competitorKey(a.name) === own && own !== ''));
  if (shown.length === 0) return { text: DASH };
  return {
    text: shown[0]!.name ?? LABELS.NAMELESS,
    title: formatList(shown.map(({ name, share }) => [name ?? LABELS.NAMELESS, formatPercent(share)].filter(Boolean).join(' '))),
    hint: shown.length > 1 ? fillIn(LABELS.AND_MORE, shown.length - 1) : '',
  };
}

export function competitorMoney(wallet: BranchWallet, competitor: string): Content {
  const { competitors, market } = wallet.reading;
  const currency = currencyOf(wallet);
  const amount = competitorRevenue(competitors, competitorKey(competitor));
  if (amount === null) return { text: DASH };
  const share = market !== null && market > 0 ? (100 * amount) / market : null;
  return { text: formatShortMoneyIn(amount, currency), title: formatExactMoney(amount, currency), hint: formatPercent(share) };
}

/** What nobody is known to hold; where the parts are more than the market, by how much. */
export function restContent(wallet: BranchWallet): Content {
  const { reading, market } = wallet;
  const currency = currencyOf(wallet);
  if (reading.excess > 0) {
    return {
      text: fillIn(LABELS.OVER, formatShortMoneyIn(reading.excess, currency)),
      title: formatExactMoney(reading.excess, currency),
      hint: market.isPartial ? LABELS.MARKET_PARTIAL : LABELS.OVER_HINT,
      isWarning: !market.isPartial,
      style: 'over',
    };
  }
  if (reading.rest !== null && reading.market !== null) {
    const share = reading.market > 0 ? (100 * reading.rest) / reading.market : null;
    return {
      text: formatShortMoneyIn(reading.rest, currency),
      title: formatExactMoney(reading.rest, currency),
      hint: formatPercent(share),
    };
  }
  if (reading.market === null) return { text: DASH };
  const known = (reading.ours ?? 0) + (competitorRevenue(reading.competitors, '') ?? 0);
  const left = reading.market - known;
  return { text: DASH, hint: left > 0 ? fillIn(LABELS.UP_TO, formatShortMoneyIn(left, currency)) : '' };
}

/** `Ours 31%, Acme 40%, not known 29%`. */
export function splitWords({ reading }: BranchWallet): string {
  const { market, ours, ourShare, competitors, excess } = reading;
  if (market === null || market <= 0) return LABELS.NO_SPLIT;
  const known = [
    ...(ours === null ? [] : [[LABELS.OURS, formatPercent(ourShare)]]),
    ...competitors.flatMap(({ name, share }) => (share === null ? [] : [[name ?? LABELS.NAMELESS, formatPercent(share)]])),
  ];
  const allocated = (ours ?? 0) + (competitorRevenue(competitors, '') ?? 0);
  const left = ((market - allocated) / market) * 100;
  const rest =
    excess > 0 ? [[LABELS.OVER_SHARE, formatPercent((100 * excess) / market)]] : left > 0 ? [[LABELS.UNKNOWN, formatPercent(left)]] : [];
  return formatList([...known, ...rest].map((words) => words.join(' ')));
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

import { partsOf, shareOf, totalOf, totalShareOf, type MoneyField, type Total, type TreeNode, type VisibleRow } from 'c/buyingCenterTree';
import { fillIn } from 'c/fillIn';
import { freshnessOf, type GrowthTrend, type IsoDate, type RecordId } from 'c/planModel';
import type { BuyingCenterView, CellTotals } from 'c/planQueries';
import { formatDay, formatMoney, formatPercent, formatShortMoney } from 'c/userFormat';
import { LABELS } from './labels.ts';

const DASH = '–';

/** Money in a cell: a person's own number, or the sum of what is below when there is none. */
export interface MoneyCell {
  readonly text: string;
  /** The whole number and where it comes from. */
  readonly title: string;
  readonly style: string;
  readonly hint: string;
  readonly isWarning: boolean;
}

export interface ShareCell {
  readonly text: string;
  readonly barStyle: string;
  readonly isKnown: boolean;
}

export interface GridRow {
  readonly id: RecordId;
  readonly parentId: RecordId | undefined;
  readonly name: string;
  readonly level: number;
  readonly indent: string;
  readonly position: number;
  readonly siblings: number;
  readonly hasChildren: boolean;
  /** For `aria-expanded`: absent on a row that has nothing to expand. */
  readonly expanded: 'true' | 'false' | null;
  readonly toggleIcon: string;
  readonly toggleLabel: string;
  readonly tabIndex: '0' | '-1';
  readonly kind: string;
  readonly wallet: MoneyCell;
  readonly revenue: MoneyCell;
  readonly goal: MoneyCell;
  readonly share: ShareCell;
  readonly potential: string;
  readonly growth: string;
  readonly growthIcon: string | undefined;
  readonly phase: string;
  readonly confirmed: string;
  readonly isStale: boolean;
  readonly actionsLabel: string;
}

const GROWTH_ICONS: Readonly<Record<GrowthTrend, string>> = {
  Shrinking: 'utility:arrowdown',
  Flat: 'utility:forward',
  Growing: 'utility:arrowup',
  'Growing Fast': 'utility:jump_to_top',
};

export interface GridContext {
  readonly cellTotals: Readonly<Record<RecordId, CellTotals>>;
  readonly today: IsoDate;
  readonly staleAfterDays: number;
  readonly activeId: RecordId | undefined;
}

export function gridRow(row: VisibleRow<BuyingCenterView>, { cellTotals, today, staleAfterDays, activeId }: GridContext): GridRow {
  const { node, hasChildren, isExpanded } = row;
  const { id, name, kind, growthTrend, phase, confirmedOn } = node.buyingCenter;
  const freshness = freshnessOf(confirmedOn, today, staleAfterDays);
  return {
    id,
    parentId: row.parentId,
    name,
    level: node.level,
    indent: `padding-inline-start: ${(node.level - 1) * 1.25}rem`,
    position: row.position,
    siblings: row.siblings,
    hasChildren,
    expanded: hasChildren ? (isExpanded ? 'true' : 'false') : null,
    toggleIcon: isExpanded ? 'utility:chevrondown' : 'utility:chevronright',
    toggleLabel: fillIn(isExpanded ? LABELS.COLLAPSE : LABELS.EXPAND, name),
    tabIndex: id === activeId ? '0' : '-1',
    kind: kind ?? DASH,
    wallet: moneyCell(node, 'wallet'),
    revenue: moneyCell(node, 'ourRevenue'),
    goal: moneyCell(node, 'salesGoal'),
    share: shareCell(shareOf(node.buyingCenter)),
    potential: formatShortMoney(cellTotals[id]?.openPotential) || DASH,
    growth: growthTrend ?? DASH,
    growthIcon: growthTrend ? GROWTH_ICONS[growthTrend] : undefined,
    phase: phase ?? DASH,
    confirmed: formatDay(confirmedOn) || LABELS.NEVER_CONFIRMED,
    isStale: freshness === 'stale',
    actionsLabel: fillIn(LABELS.ACTIONS, name),
  };
}

function moneyCell(node: TreeNode, field: MoneyField): MoneyCell {
  const own = node.buyingCenter[field];
  const parts = partsOf(node, field);
  if (own === null || own === undefined) {
    if (parts.value === undefined) return { text: DASH, title: '', style: 'money', hint: '', isWarning: false };
    return {
      text: formatShortMoney(parts.value),
      title: formatMoney(parts.value),
      style: 'money derived',
      hint: LABELS.SUM_OF_PARTS,
      isWarning: false,
    };
  }
  const isExceeded = parts.value !== undefined && parts.value > own;
  return { text: formatShortMoney(own), title: formatMoney(own), style: 'money', hint: partsHint(own, parts.value), isWarning: isExceeded };
}

/** What of a stated number lies below; nothing where that would only repeat it. */
function partsHint(own: number, parts: number | undefined): string {
  if (parts === undefined || formatShortMoney(parts) === formatShortMoney(own)) return '';
  return fillIn(parts > own ? LABELS.PARTS_EXCEED : LABELS.PARTS, formatShortMoney(parts));
}

function shareCell(share: number | undefined): ShareCell {
  const text = formatPercent(share) || DASH;
  return {
    text,
    barStyle: `width: ${Math.min(100, share ?? 0)}%`,
    isKnown: share !== undefined,
  };
}

export interface TotalsRow {
  readonly wallet: TotalCell;
  readonly revenue: TotalCell;
  readonly goal: TotalCell;
  readonly potential: string;
  readonly share: ShareCell;
}
interface TotalCell {
  readonly text: string;
  readonly hint: string;
}

/** The last row: every branch counts once. */
export function totalsRow(nodes: readonly TreeNode<BuyingCenterView>[], cellTotals: Readonly<Record<RecordId, CellTotals>>): TotalsRow {
  const potentials = Object.values(cellTotals).map(({ openPotential }) => openPotential);
  return {
    wallet: totalCell(totalOf(nodes, 'wallet')),
    revenue: totalCell(totalOf(nodes, 'ourRevenue')),
    goal: totalCell(totalOf(nodes, 'salesGoal')),
    potential: potentials.length === 0 ? DASH : formatShortMoney(potentials.reduce((sum, potential) => sum + potential, 0)),
    share: shareCell(totalShareOf(nodes)),
  };
}

const totalCell = ({ value, isPartial }: Total): TotalCell => ({
  text: formatShortMoney(value) || DASH,
  hint: isPartial && value !== undefined ? LABELS.TOTAL_PARTIAL : '',
});

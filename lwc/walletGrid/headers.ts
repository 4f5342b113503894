import { LABELS } from './labels.ts';
import { COLUMNS, columnLabel, type Column } from './lineViews.ts';
import { PATTERNS } from './shareBar.ts';
import type { Sort, Sorting } from 'c/walletLines';

const SORT_OF: Readonly<Partial<Record<Column, Sort>>> = {
  name: 'name',
  market: 'market',
  ours: 'ours',
  share: 'share',
  competitorRevenue: 'competitors',
  rest: 'rest',
};

export function headersOf({ sort, isDescending }: Sorting) {
  return COLUMNS.map((column) => {
    const own = SORT_OF[column];
    const isSorted = own === sort;
    return {
      column,
      label: columnLabel(column),
      title: LABELS.SORT_TITLE,
      style: column === 'name' ? 'name-cell' : column === 'split' ? 'split-cell' : column === 'competitor' ? 'competitor-cell' : 'number',
      canSort: own !== undefined,
      sort: own ?? '',
      ariaSort: own === undefined ? null : isSorted ? (isDescending ? 'descending' : 'ascending') : 'none',
      icon: isSorted ? (isDescending ? 'utility:arrowdown' : 'utility:arrowup') : '',
    };
  });
}

/** What each pattern stands for. */
export function legendOf(competitors: readonly string[]) {
  const own = competitors
    .slice(0, PATTERNS)
    .map((name, index) => ({ key: `competitor ${name}`, style: `swatch part_${index}`, label: name }));
  const others = competitors.length > PATTERNS ? [{ key: 'others', style: 'swatch part_others', label: LABELS.OTHERS }] : [];
  return [
    { key: 'ours', style: 'swatch part_ours', label: LABELS.OURS },
    ...own,
    ...others,
    { key: 'unknown', style: 'swatch part_unknown', label: LABELS.UNKNOWN_LEGEND },
  ];
}

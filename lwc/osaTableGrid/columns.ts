import type { OsaReading } from 'c/osaReading';
import { isLate, sortedTree, type ObjectiveNode, type OsaEdit, type SortValue, type StrategyNode, type TreeRow } from 'c/osaTree';
import {
  budgetWords,
  campaignName,
  lateWords,
  measureWords,
  ownerName,
  paceVerdictWords,
  progressWords,
  servesName,
  waitsForName,
} from 'c/osaWords';
import { ACTION_STATUSES, OBJECTIVE_STATUSES, STRATEGY_STATUSES } from 'c/planModel';
import type { ActionView } from 'c/planQueries';
import { formatDay } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** What is known of each, in the order of the columns. */
export const COLUMNS = ['name', 'kind', 'status', 'owner', 'due', 'progress', 'measure', 'pace', 'serves', 'waitsFor', 'budget'] as const;
export type Column = (typeof COLUMNS)[number];

export const COLUMN_NAMES: Readonly<Record<Column, string>> = {
  name: LABELS.NAME,
  kind: LABELS.KIND,
  status: LABELS.STATUS,
  owner: LABELS.OWNER,
  due: LABELS.DUE,
  progress: LABELS.PROGRESS,
  measure: LABELS.MEASURE,
  pace: LABELS.PACE,
  serves: LABELS.SERVES,
  waitsFor: LABELS.WAITS_FOR,
  budget: LABELS.BUDGET,
};

/** In rem. */
export const WIDTHS: Readonly<Record<Column, number>> = {
  ...{ name: 20, kind: 10, status: 8, owner: 10, due: 14, progress: 12 },
  ...{ measure: 13, pace: 14, serves: 12, waitsFor: 11, budget: 14 },
};

export const STATUSES_OF = { objective: OBJECTIVE_STATUSES, strategy: STRATEGY_STATUSES, action: ACTION_STATUSES } as const;

const EDIT_OF: Partial<Record<Column, keyof OsaEdit>> = { name: 'name', status: 'status', owner: 'ownerId', due: 'dueOn' };

/** What a column changes of a row; undefined where it changes nothing. A strategy is nobody's and due no day. */
export function editOf(column: Column, { kind }: TreeRow): keyof OsaEdit | undefined {
  const edit = EDIT_OF[column];
  return kind === 'strategy' && edit !== 'name' && edit !== 'status' ? undefined : edit;
}

/** The record of a row, as it is shown. */
export function recordOf(row: TreeRow) {
  return row.kind === 'action' ? row.action : row.node.record;
}

/** What stands in a cell; empty for nothing. */
export function cellText(reading: OsaReading, row: TreeRow, column: Column): string {
  const { kind } = row;
  switch (column) {
    case 'name':
      return recordOf(row).name;
    case 'status':
      return recordOf(row).status ?? '';
    case 'kind':
      return kind === 'objective' ? [row.node.record.track, row.node.record.kind].filter(Boolean).join(' · ') : '';
    case 'owner': {
      if (kind === 'strategy') return '';
      const record = kind === 'objective' ? row.node.record : row.action;
      return ownerName(reading, record.ownerId, record.ownerName);
    }
    case 'due': {
      const record = kind === 'strategy' ? undefined : kind === 'objective' ? row.node.record : row.action;
      if (!record?.dueOn) return '';
      return isLate(record, reading.today)
        ? `${formatDay(record.dueOn)}, ${lateWords(record.dueOn, reading.today)}`
        : formatDay(record.dueOn);
    }
    case 'progress':
      return kind === 'action' ? '' : progressWords(row.node.reading.progress);
    case 'measure':
      return kind === 'objective' ? measureWords(row.node.reading) : '';
    case 'pace':
      return kind === 'objective' && row.node.reading.pace.verdict ? paceVerdictWords(row.node.reading.pace) : '';
    case 'serves':
      return kind === 'objective' ? servesName(row.node.reading.serves) : kind === 'action' ? campaignName(reading, row.action) : '';
    case 'waitsFor':
      return kind === 'action' ? waitsForName(reading, row.action) : '';
    case 'budget':
      return budgetText(row);
  }
}

function budgetText(row: TreeRow): string {
  if (row.kind === 'action') {
    const { plannedCost, spentCost } = row.action;
    if (plannedCost === null && spentCost === null) return '';
    const budget = { granted: null, planned: plannedCost ?? null, spent: spentCost ?? null, over: 0, overPlanned: 0 };
    return budget.planned === null && budget.spent === null ? '' : budgetWords(budget, row.objective.record.currency).join(' · ');
  }
  const { budget } = row.node.reading;
  if (budget.granted === null && budget.planned === null && budget.spent === null) return '';
  return budgetWords(budget, row.kind === 'objective' ? row.node.record.currency : row.objective.record.currency).join(' · ');
}

export interface TableSorting {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** Sorted within each parent. */
export function inOrderOf(reading: OsaReading, tree: readonly ObjectiveNode[], sorting: TableSorting | null): readonly ObjectiveNode[] {
  if (!sorting) return tree;
  const { column, isDescending } = sorting;
  const valueOf = (row: object) => sortValue(reading, row as TreeRow, column);
  const values = {
    objective: (node: ObjectiveNode) => valueOf({ kind: 'objective', node }),
    strategy: (node: StrategyNode) => valueOf({ kind: 'strategy', node, objective: { record: {} } }),
    action: (action: ActionView) => valueOf({ kind: 'action', action, objective: { record: {} } }),
  };
  return sortedTree(tree, values, isDescending);
}

/** What a column is sorted by; words of a vocabulary in its own order. */
function sortValue(reading: OsaReading, row: TreeRow, column: Column): SortValue {
  switch (column) {
    case 'status': {
      const at = (STATUSES_OF[row.kind] as readonly string[]).indexOf(recordOf(row).status ?? '');
      return at < 0 ? null : at;
    }
    case 'due':
      return (row.kind === 'objective' ? row.node.record.dueOn : row.kind === 'action' ? row.action.dueOn : null) ?? null;
    case 'progress':
      return row.kind === 'action' ? null : row.node.reading.progress.share;
    case 'measure':
      return row.kind === 'objective' ? row.node.reading.pace.share : null;
    case 'budget':
      return row.kind === 'action'
        ? (row.action.spentCost ?? row.action.plannedCost ?? null)
        : (row.node.reading.budget.spent ?? row.node.reading.budget.planned);
    default:
      return cellText(reading, row, column) || null;
  }
}

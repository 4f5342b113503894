import type { Hierarchy, RecordId } from 'c/planModel';
import type { LineSort } from './settings.ts';
import type { MatrixLine } from './view.ts';

/** Ids of everything that has something below it: what is open when all is open. */
export function branchIds({ ids, ends }: Hierarchy): readonly RecordId[] {
  return ids.filter((_, position) => ends[position]! > position + 1);
}

/** What is open on screen, so that one branch can be opened or closed where nobody had chosen before. */
export function openIdsOf(lines: readonly MatrixLine[]): readonly RecordId[] {
  return lines.filter(({ isOpen, isHeldOpen }) => isOpen && !isHeldOpen).map(({ id }) => id!);
}

/** Asked again, a sort turns around; a third time it is taken back. Names begin with A, values with the largest. */
export function nextSort(current: LineSort, asked: LineSort): LineSort {
  if (asked.by === 'tree') return asked;
  const isDescendingFirst = asked.by !== 'name';
  if (current.by === 'tree' || idOf(current) !== idOf(asked)) return { ...asked, isDescending: isDescendingFirst };
  return current.isDescending === isDescendingFirst ? { ...current, isDescending: !isDescendingFirst } : { by: 'tree' };
}

const idOf = (sort: LineSort) => (sort.by === 'line' ? `line ${sort.id}` : sort.by);

import type { Sort, Sorting } from 'c/walletLines';

/** The largest first, then the smallest, then the tree again; a name the other way round. */
export function nextSort({ sort, isDescending }: Sorting, pressed: Sort): Sorting {
  const first = pressed !== 'name';
  if (sort !== pressed) return { sort: pressed, isDescending: first };
  return isDescending === first ? { sort: pressed, isDescending: !first } : { sort: 'tree', isDescending: false };
}

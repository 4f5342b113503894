import type { Hierarchy, Maybe, RecordId, TreeRow } from 'c/planModel';
import { pathToTop } from 'c/planModel';

/**
 * Names that tell one row from another: the name alone where it is the only one, else the path from the top, `Marine › Service`.
 * @returns undefined for a row that is not there
 */
export function pathNames(tree: Hierarchy, rows: readonly TreeRow[]): (id: Maybe<RecordId>) => string | undefined {
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const uses = new Map<string, number>();
  for (const name of names.values()) uses.set(name, (uses.get(name) ?? 0) + 1);
  return (id) => {
    const name = id ? names.get(id) : undefined;
    if (!id || name === undefined || uses.get(name) === 1) return name;
    return [...pathToTop(tree, tree.positions[id]!)]
      .reverse()
      .map((position) => names.get(tree.ids[position]!))
      .join(' › ');
  };
}

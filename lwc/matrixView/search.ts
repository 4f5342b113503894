import type { Hierarchy } from 'c/planModel';

/** Where a search leads in one tree, by position. */
export interface Found {
  /** The name has every word; all false while nothing is searched for. */
  readonly hits: readonly boolean[];
  /** Hits and everything below them; all true while nothing is searched for. */
  readonly kept: readonly boolean[];
  /** Branches with a hit below: shown, and held open so that the hit is seen. */
  readonly holds: readonly boolean[];
}

/** Finds words in names wherever they stand; case and accents make no difference. */
export function searchNames(tree: Hierarchy, names: readonly string[], words: string): Found {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  const none = tree.ids.map(() => false);
  if (wanted.length === 0) return { hits: none, kept: tree.ids.map(() => true), holds: none };
  const hits = names.map((name) => {
    const text = plain(name);
    return wanted.every((word) => text.includes(word));
  });
  const kept = [...hits];
  const holds = [...none];
  tree.parents.forEach((parent, position) => {
    if (parent >= 0 && kept[parent]) kept[position] = true;
  });
  for (let position = tree.ids.length - 1; position >= 0; position--) {
    const parent = tree.parents[position]!;
    if (parent >= 0 && (hits[position] || holds[position])) holds[parent] = true;
  }
  return { hits, kept, holds };
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

import type { RecordId, Solution, SoldProduct } from 'c/planModel';

/**
 * The solution each product counts as, or null. The very product beats its family; an active solution beats a retired one; then the smallest id,
 * so that a product two solutions stand for is never counted twice.
 */
export function matchSolutions(products: readonly SoldProduct[], solutions: readonly Solution[]): readonly (RecordId | null)[] {
  const match = solutionMatcher(solutions);
  return products.map(match);
}

/** The matcher alone, for many records. */
export function solutionMatcher(solutions: readonly Solution[]): (product: SoldProduct) => RecordId | null {
  const byProduct = new Map<RecordId, RecordId>();
  const byFamily = new Map<string, RecordId>();
  for (const solution of [...solutions].sort(inOrder)) {
    if (solution.productId && !byProduct.has(solution.productId)) byProduct.set(solution.productId, solution.id);
    const family = familyKey(solution.productFamily);
    if (family && !byFamily.has(family)) byFamily.set(family, solution.id);
  }
  return ({ productId, productFamily }) => (productId && byProduct.get(productId)) || byFamily.get(familyKey(productFamily)) || null;
}

/** People write families by hand. */
function familyKey(family: string | null | undefined): string {
  return family?.trim().toLowerCase() ?? '';
}

function inOrder(a: Solution, b: Solution): number {
  return Number(a.isActive === false) - Number(b.isActive === false) || (a.id < b.id ? -1 : 1);
}

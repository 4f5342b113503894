/** Worked out at the first call, kept for the next ones. */
export function lazily<T>(workOut: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => (kept ??= { value: workOut() }).value;
}

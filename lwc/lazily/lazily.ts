/** Worked out at the first call, kept for the next ones. */
export function lazily<T>(workOut: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => (kept ??= { value: workOut() }).value;
}

/** Worked out anew only when it is asked with something else than the last time: a template asks for a getter at each of its lines. */
export function whileSame<Args extends readonly unknown[], T>(workOut: (...args: Args) => T): (...args: Args) => T {
  let last: { readonly args: Args; readonly value: T } | undefined;
  return (...args) => {
    if (!last?.args.every((one, place) => one === args[place])) last = { args, value: workOut(...args) };
    return last!.value;
  };
}

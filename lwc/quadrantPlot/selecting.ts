/** Selections are lists of square keys without repetition, in the order they were made. */
export type Selection = readonly string[];

export function toggled(selection: Selection, key: string): Selection {
  return selection.includes(key) ? selection.filter((each) => each !== key) : [...selection, key];
}

export function withAll(selection: Selection, keys: readonly string[]): Selection {
  return [...new Set([...selection, ...keys])];
}

/** What a click means: with Shift, Control or Command a bubble joins or leaves, without it is the only one; a click beside all lets go. */
export function clicked(selection: Selection, key: string | undefined, isAdding: boolean): Selection {
  if (key === undefined) return isAdding ? selection : [];
  return isAdding ? toggled(selection, key) : [key];
}

/** A piece of a text to be replaced; an insertion where start and end are the same. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Of whole lines: how far they are indented. Lines of an entry come before those of what comes behind the entry. */
  readonly column?: number;
}

/** Applies edits that do not overlap. At one place: first what belongs to the line before, then the lines farthest to the right, then the rest in its order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const depth = ({ column = Infinity }: TextEdit) => column;
  const inOrder = edits
    .map((edit, index) => ({ edit, index }))
    .sort((one, other) => {
      const [a, b] = [one.edit, other.edit];
      if (a.start !== b.start) return a.start - b.start;
      if (a.end !== b.end) return a.end - b.end;
      return depth(a) === depth(b) ? one.index - other.index : depth(a) > depth(b) ? -1 : 1;
    })
    .map(({ edit }) => edit);
  let result = '';
  let at = 0;
  for (const { start, end, text: replacement } of inOrder) {
    if (start < at) throw new Error(`Two edits of one text overlap at ${start}.`);
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}

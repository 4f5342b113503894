export interface ItemsToFit {
  readonly widths: readonly number[];
  /** Of the button for what does not fit. */
  readonly moreWidth: number;
  readonly room: number;
  /** Index of the item that must show; -1 when there is none. */
  readonly current: number;
}

/** Which items of a bar to show, by index: the first ones that fit beside the current one and the button for the others. */
export function fittingItems({ widths, moreWidth, room, current }: ItemsToFit): readonly number[] {
  // Widths have fractions, and the room is rounded.
  const total = Math.floor(widths.reduce((sum, width) => sum + width, 0));
  if (total <= room) return widths.map((_, index) => index);
  let left = room - moreWidth - (widths[current] ?? 0);
  const shown = widths.flatMap((width, index) => {
    if (index === current) return [index];
    left -= width;
    return left >= 0 ? [index] : [];
  });
  // What does not fit ends the row: a narrower one further on would come out of its order.
  const firstMissing = widths.findIndex((_, index) => !shown.includes(index));
  return shown.filter((index) => index < firstMissing || index === current);
}

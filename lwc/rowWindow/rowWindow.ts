/** Lines drawn beyond those in sight, so that scrolling does not show emptiness. */
const BEYOND = 8;
/** As long as nobody knows how much is in sight. */
const UNMEASURED = 60;

/**
 * Which lines to draw: those in sight and some beyond, in steps, so that not every pixel of scrolling draws anew.
 * @param beyond fewer where a line is much to draw
 */
export function rowWindow(
  count: number,
  scrollTop: number,
  viewHeight: number,
  lineHeight: number,
  beyond = BEYOND,
): { readonly start: number; readonly end: number } {
  const inSight = viewHeight > 0 ? Math.ceil(viewHeight / lineHeight) : UNMEASURED;
  const first = Math.floor(Math.floor(scrollTop / lineHeight) / beyond) * beyond;
  const start = Math.max(0, Math.min(first - beyond, count - inSight));
  return { start, end: Math.min(count, first + inSight + 2 * beyond) };
}

/** The heights of the lines that are not drawn, as styles; empty where there are none. */
export function spaceAround(
  { start, end }: { readonly start: number; readonly end: number },
  count: number,
  lineHeight: number,
): { readonly above: string; readonly below: string } {
  const height = (lines: number) => (lines > 0 ? `height: ${lines * lineHeight}px` : '');
  return { above: height(start), below: height(count - end) };
}

/** Lines drawn beyond those in sight, so that scrolling does not show emptiness. */
const BEYOND = 8;
/** As long as nobody knows how much is in sight. */
const UNMEASURED = 60;

/** Which lines to draw: those in sight and some beyond, in steps, so that not every pixel of scrolling draws anew. */
export function rowWindow(
  count: number,
  scrollTop: number,
  viewHeight: number,
  lineHeight: number,
): { readonly start: number; readonly end: number } {
  const inSight = viewHeight > 0 ? Math.ceil(viewHeight / lineHeight) : UNMEASURED;
  const first = Math.floor(Math.floor(scrollTop / lineHeight) / BEYOND) * BEYOND;
  const start = Math.max(0, Math.min(first - BEYOND, count - inSight));
  return { start, end: Math.min(count, first + inSight + 2 * BEYOND) };
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

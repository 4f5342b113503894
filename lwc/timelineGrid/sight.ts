import { xOf, type TimelineBar, type TimeScale } from 'c/timelineLayout';
import { LINE_HEIGHT } from './gridData.ts';

/** As long as nobody has measured, in pixels: the height of the style sheet, a usual width. */
export const UNMEASURED = { height: 600, width: 1000 };

/** So far in from the left, of the width, stands what one comes to: what is next matters more than what was. */
export const LOOKED_AT = 0.25;

/** What of the grid is in sight, beside the names and below the heads that stay there. */
export function sightOf(root: ParentNode, scroller: HTMLElement, scale: TimeScale) {
  const width = (scroller.clientWidth || UNMEASURED.width) - (root.querySelector<HTMLElement>('.corner')?.offsetWidth ?? 0);
  const height = (scroller.clientHeight || UNMEASURED.height) - (root.querySelector<HTMLElement>('.head')?.offsetHeight ?? 0);
  return {
    /** Scrolls no further than it must; to a bar only where nothing of it can be seen. */
    show(row: number, bar: Pick<TimelineBar, 'first' | 'last'> | null): void {
      const [top, bottom] = [row * LINE_HEIGHT, (row + 1) * LINE_HEIGHT];
      if (top < scroller.scrollTop) scroller.scrollTop = top;
      else if (bottom > scroller.scrollTop + height) scroller.scrollTop = bottom - height;
      if (!bar) return;
      const [first, last] = [xOf(scale, bar.first), xOf(scale, bar.last) + scale.pixelsPerDay];
      if (last < scroller.scrollLeft || first > scroller.scrollLeft + width) scroller.scrollLeft = Math.max(0, first - width * LOOKED_AT);
    },
    /** Where to scroll on another scale, for the same day to stand where one looks. */
    leftAfter({ pixelsPerDay }: TimeScale): number {
      const days = (scroller.scrollLeft + width * LOOKED_AT) / scale.pixelsPerDay;
      return Math.max(0, days * pixelsPerDay - width * LOOKED_AT);
    },
  };
}

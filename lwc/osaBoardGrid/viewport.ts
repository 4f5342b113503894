import { rowWindow } from 'c/rowWindow';
import { boardGeometry, type BoardGeometry } from './geometry.ts';

/** Before anybody has measured it: about as much as a screen shows. */
const VIEW_HEIGHT = 640;
/** Lines drawn beyond those in sight: a line of cards is much to draw. */
const BEYOND = 2;

/** How large the board is, and what of it is in sight. */
export class Viewport {
  geometry: BoardGeometry = boardGeometry(0, 16);
  private scrollTop = 0;
  private height = VIEW_HEIGHT;

  /** @returns whether cards stand elsewhere now, or others are in sight */
  measure(host: HTMLElement, scroller: HTMLElement | null): boolean {
    const rem = parseFloat(getComputedStyle(host.ownerDocument.documentElement).fontSize) || 16;
    const width = scroller?.clientWidth || host.clientWidth;
    if (width === 0) return false;
    const height = scroller?.clientHeight || VIEW_HEIGHT;
    const before = this.geometry;
    if (before.width === width && before.rem === rem && this.height === height) return false;
    this.geometry = boardGeometry(width, rem);
    this.height = height;
    return true;
  }

  /** Lines to draw, of so many. */
  window(count: number): { readonly start: number; readonly end: number } {
    return rowWindow(count, this.scrollTop, this.height, this.geometry.lineHeight, BEYOND);
  }

  /** @returns whether other lines have come into sight */
  scrolled({ scrollTop }: HTMLElement, count: number): boolean {
    const before = this.window(count);
    const after = rowWindow(count, scrollTop, this.height, this.geometry.lineHeight, BEYOND);
    if (after.start === before.start && after.end === before.end) return false;
    this.scrollTop = scrollTop;
    return true;
  }

  /** Scrolls so that a line is between the head and the end. @returns whether it had to */
  reveal(scroller: HTMLElement, line: number, headHeight: number): boolean {
    const { lineHeight } = this.geometry;
    const top = line * lineHeight;
    const lowest = top + lineHeight + headHeight - (scroller.clientHeight || VIEW_HEIGHT);
    const wanted = Math.max(Math.min(scroller.scrollTop, top), lowest);
    if (wanted === scroller.scrollTop) return false;
    scroller.scrollTop = wanted;
    this.scrollTop = wanted;
    return true;
  }
}

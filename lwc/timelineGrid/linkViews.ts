import { linkPath, linksInSight } from 'c/timelineLayout';
import { LINE_HEIGHT, type TimelineGridData } from './gridData.ts';

export interface LinkView {
  readonly key: string;
  readonly path: string;
  readonly className: string;
}

/** The dependencies of which something lies between two rows, each with its arrow. */
export function linkViews(
  { links, lines, scale }: TimelineGridData,
  { start, end }: { readonly start: number; readonly end: number },
): readonly LinkView[] {
  return linksInSight(links, start, end).map((link) => {
    const path = linkPath(link, lines, scale, LINE_HEIGHT);
    return {
      key: `${link.fromId} ${link.toId}`,
      // The last point is the beginning of the bar that waits.
      path: `${path}m-5 -4l5 4l-5 4`,
      className: link.isTooEarly ? 'link link_early' : 'link',
    };
  });
}

/** Sizes in rem, so that a larger font makes a larger grid. Every row is as high as the other and every column as wide: what is where is arithmetic. */
export const SIZES = { row: 2.75, column: 6.5, total: 7.25, head: 4, band: 1.375, rowHead: 15, narrowRowHead: 9.5 } as const;
/** Below this width, in rem, row headers take less. */
const NARROW = 56;
/** Drawn beyond the edges, so that a scroll shows cells before the next drawing; and drawn anew only every so many lines. */
const MARGIN = { rows: 3, columns: 1 };
const STEP = { rows: 2, columns: 1 };

/** What the scroller shows, measured in pixels. */
export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Pixels per rem. */
  readonly rem: number;
}

/** Of how much there is: rows and columns without totals, and bands over the columns. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly bands: number;
}

/** Lines that are drawn; the ends are exclusive. */
export interface DrawnRange {
  readonly firstRow: number;
  readonly endRow: number;
  readonly firstColumn: number;
  readonly endColumn: number;
}

/** A place in the grid; −1 is the header, the number of rows or columns the totals. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export function rowHeadWidth({ width, rem }: Viewport): number {
  return width < NARROW * rem ? SIZES.narrowRowHead : SIZES.rowHead;
}

export function headHeight({ bands }: Extent): number {
  return SIZES.head + bands * SIZES.band;
}

export function drawnRange(viewport: Viewport, extent: Extent): DrawnRange {
  const { rem } = viewport;
  const { width, height } = bodyOf(viewport, extent);
  const range = (from: number, length: number, axis: 'rows' | 'columns', size: number) => {
    const [count, step, margin] = [extent[axis], STEP[axis], MARGIN[axis]];
    const first = Math.min(count - 1, Math.floor(from / (size * rem)));
    const end = Math.ceil((from + length) / (size * rem));
    return {
      first: Math.max(0, Math.floor((first - margin) / step) * step),
      end: Math.min(count, Math.ceil((end + margin) / step) * step),
    };
  };
  const rows = range(viewport.top, height, 'rows', SIZES.row);
  const columns = range(viewport.left, width, 'columns', SIZES.column);
  return { firstRow: rows.first, endRow: rows.end, firstColumn: columns.first, endColumn: columns.end };
}

/** Pixels between the headers and the totals. */
function bodyOf(viewport: Viewport, extent: Extent): { readonly width: number; readonly height: number } {
  const { width, height, rem } = viewport;
  return {
    width: Math.max(0, width - (rowHeadWidth(viewport) + SIZES.total) * rem),
    height: Math.max(0, height - (headHeight(extent) + SIZES.row) * rem),
  };
}

/** Full rows between header and totals: how far a page goes. */
export function rowsPerPage(viewport: Viewport, extent: Extent): number {
  return Math.max(1, Math.floor(bodyOf(viewport, extent).height / (SIZES.row * viewport.rem)));
}

/** Where to scroll so that a place is between the headers and the totals. */
export function revealing(viewport: Viewport, extent: Extent, { row, column }: Place): { readonly left: number; readonly top: number } {
  const { rem } = viewport;
  const body = bodyOf(viewport, extent);
  const into = (at: number, length: number, index: number, count: number, size: number) => {
    if (index < 0 || index >= count) return at;
    const start = index * size * rem;
    return Math.min(start, Math.max(at, start + size * rem - length));
  };
  return {
    left: into(viewport.left, body.width, column, extent.columns, SIZES.column),
    top: into(viewport.top, body.height, row, extent.rows, SIZES.row),
  };
}

/** What lies at a point of the scroller (pixels from its inner corner): headers and totals lie over the cells. */
export function placeAt(viewport: Viewport, extent: Extent, x: number, y: number): Place {
  const { rem, width, height, left, top } = viewport;
  const [head, side] = [headHeight(extent) * rem, rowHeadWidth(viewport) * rem];
  const contentWidth = side + (extent.columns * SIZES.column + SIZES.total) * rem;
  const contentHeight = head + (extent.rows + 1) * SIZES.row * rem;
  const clamp = (index: number, count: number) => Math.max(0, Math.min(count - 1, index));
  const row =
    y < head
      ? -1
      : y >= Math.min(height, contentHeight) - SIZES.row * rem
        ? extent.rows
        : clamp(Math.floor((y - head + top) / (SIZES.row * rem)), extent.rows);
  const column =
    x < side
      ? -1
      : x >= Math.min(width, contentWidth) - SIZES.total * rem
        ? extent.columns
        : clamp(Math.floor((x - side + left) / (SIZES.column * rem)), extent.columns);
  return { row, column };
}

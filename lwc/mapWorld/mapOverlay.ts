import type { DrawnLink } from 'c/mapDrawing';
import type { Point } from 'c/mapView';

/** What lies above the cards; in units of the map. */
export interface MapOverlay {
  /** Lines of those one looks at. */
  readonly links: readonly DrawnLink[];
  readonly selected: string;
  readonly active: string;
  /** Where a hand would let go; empty where it may not. */
  readonly target: string;
  readonly refused: string;
  readonly carried: string;
  readonly thread: string;
  readonly lasso: string;
  /** Handle and menu of the card one points at. */
  readonly controls: { readonly handle: Point | null; readonly menu: Point } | null;
}

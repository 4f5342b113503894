import { boxAround, type Box, type Point } from 'c/mapView';
import { CELL } from './pieces.ts';

/** A part of a line that stays within one cell of the map. */
export interface CutLine {
  readonly points: readonly Point[];
  readonly box: Box;
  readonly cell: string;
}

/**
 * A line of right angles cut where it leaves a cell of the map. A long dashed line is dear to paint even where nobody sees it, so a near view paints
 * only the parts near it.
 */
export function cutLine(points: readonly Point[]): readonly CutLine[] {
  const cuts: CutLine[] = [];
  let run: Point[] = [];
  let name = '';
  const close = () => {
    if (run.length > 1) cuts.push({ points: run, box: boxAround(run), cell: name });
  };
  for (let place = 1; place < points.length; place++) {
    const steps = stepsBetween(points[place - 1]!, points[place]!);
    for (let step = 1; step < steps.length; step++) {
      const [a, b] = [steps[step - 1]!, steps[step]!];
      const own = cellAt({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
      if (own !== name) {
        close();
        run = [a];
        name = own;
      }
      // On along the same straight line the last point is no corner.
      const [before, last] = [run[run.length - 2], run[run.length - 1]!];
      if (before && step > 1 && ((before.x === last.x && last.x === b.x) || (before.y === last.y && last.y === b.y))) run.pop();
      run.push(b);
    }
  }
  close();
  return cuts;
}

function cellAt({ x, y }: Point): string {
  return `${Math.floor(x / CELL.width)}:${Math.floor(y / CELL.height)}`;
}

/** From one point to another with those where cells meet. */
function stepsBetween(a: Point, b: Point): readonly Point[] {
  const steps: Point[] = [a];
  const isAcross = a.y === b.y;
  const length = isAcross ? CELL.width : CELL.height;
  const [from, to] = isAcross ? [a.x, b.x] : [a.y, b.y];
  const first = from < to ? Math.floor(from / length) + 1 : Math.ceil(from / length) - 1;
  for (let edge = first; from < to ? edge * length < to : edge * length > to; edge += from < to ? 1 : -1) {
    steps.push(isAcross ? { x: edge * length, y: a.y } : { x: a.x, y: edge * length });
  }
  steps.push(b);
  return steps;
}

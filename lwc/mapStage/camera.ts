import { centredView, keptView, viewBetween, type Point, type Size, type View } from 'c/mapView';

/** Where one looks from. Moves are drawn once a frame, however many there are. */
export interface Camera {
  readonly view: View;
  readonly stage: Size;
  /** The hand is still on it, or was a moment ago. */
  readonly isMoving: boolean;
  /** @param map what may not get out of sight */
  setUp(stage: Size, map: Size): void;
  moveTo(view: View): void;
  /** The same, drawn at once. */
  jumpTo(view: View): void;
  /** On a way one can follow, unless a person asks for less motion. */
  travelTo(view: View): void;
  /** Asks for another frame. */
  redraw(): void;
  stop(): void;
}

/** How long a journey takes, and how long after the last move the picture may be made sharp again; in milliseconds. */
const JOURNEY = 240;
const REST = 160;

/** @param draw called in a frame of the browser, and once more when all has come to rest */
export function camera(draw: () => void): Camera {
  let view: View = { x: 0, y: 0, scale: 1 };
  let stage: Size = { width: 1, height: 1 };
  let map: Size = { width: 1, height: 1 };
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let journey: { readonly from: View; readonly to: View; readonly since: number } | undefined;

  const step = (now: number) => {
    frame = 0;
    if (journey) {
      const t = Math.min(1, Math.max(0, (now - journey.since) / JOURNEY));
      view = t === 1 ? journey.to : viewBetween(journey.from, journey.to, stage, t * (2 - t));
      if (t === 1) journey = undefined;
      else ask();
    }
    draw();
  };
  const ask = () => {
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- one frame at a time; ended by `stop`
    if (frame === 0) frame = requestAnimationFrame(step);
  };
  const move = () => {
    if (rest !== undefined) clearTimeout(rest);
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- see REST; ended by `stop`
    rest = setTimeout(() => {
      rest = undefined;
      ask();
    }, REST);
    ask();
  };
  return {
    get view() {
      return view;
    },
    get stage() {
      return stage;
    },
    get isMoving() {
      return rest !== undefined;
    },
    setUp: (newStage, newMap) => {
      stage = newStage;
      map = newMap;
    },
    moveTo: (wanted) => {
      journey = undefined;
      view = keptView(wanted, map, stage);
      move();
    },
    jumpTo: (wanted) => {
      journey = undefined;
      view = keptView(wanted, map, stage);
      draw();
    },
    travelTo: (wanted) => {
      const to = keptView(wanted, map, stage);
      const isStill = typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (isStill) view = to;
      else journey = { from: view, to, since: performance.now() };
      move();
    },
    redraw: ask,
    stop: () => {
      if (frame !== 0) cancelAnimationFrame(frame);
      if (rest !== undefined) clearTimeout(rest);
      frame = 0;
      rest = undefined;
      journey = undefined;
    },
  };
}

/** Near enough to read, with a place of the map in the middle. */
export function readableAt(at: Point, { view, stage }: Camera): View {
  return centredView(at, stage, Math.max(view.scale, 0.85));
}

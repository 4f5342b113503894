/** One command of an SVG path with its numbers. */
interface Step {
  readonly command: string;
  /** The command as a capital letter: what it does. */
  readonly kind: string;
  /** A capital letter was written: its numbers are places, not ways. */
  readonly isAbsolute: boolean;
  readonly numbers: readonly number[];
}

/** How many numbers a command takes. @see https://www.w3.org/TR/SVG2/paths.html#PathData */
const ARITY: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, A: 7, Z: 0 };
const parsed = new Map<string, readonly Step[]>();

/**
 * An SVG path moved and scaled, as text, so that many become one: a canvas and a drawing then take one call for all of them.
 * @param path of `M L H V A Z`, capital or small
 * @param from the point of the path that comes to lie at x, y
 * @throws Error for any other command
 */
export function placePath(path: string, x: number, y: number, scale: number, from = 8): string {
  let text = '';
  for (const { command, kind, isAbsolute, numbers } of stepsOf(path)) {
    const dx = isAbsolute ? x - from * scale : 0;
    const dy = isAbsolute ? y - from * scale : 0;
    text += command;
    switch (kind) {
      case 'H':
        text += short(numbers[0]! * scale + dx);
        break;
      case 'V':
        text += short(numbers[0]! * scale + dy);
        break;
      case 'A': {
        const [rx, ry, turn, large, sweep, endX, endY] = numbers as [number, number, number, number, number, number, number];
        text += `${short(rx * scale)} ${short(ry * scale)} ${turn} ${large} ${sweep} ${short(endX * scale + dx)} ${short(endY * scale + dy)}`;
        break;
      }
      case 'Z':
        break;
      default:
        text += `${short(numbers[0]! * scale + dx)} ${short(numbers[1]! * scale + dy)}`;
    }
  }
  return text;
}

/** Looked up once: under Lightning Web Security each look at a global goes through a proxy, and this runs a hundred thousand times for a drawing. */
const { round } = Math;

/** Hundredths of a pixel are enough for the eye and keep the text short. */
export function short(value: number): number {
  return round(value * 100) / 100;
}

function stepsOf(path: string): readonly Step[] {
  const known = parsed.get(path);
  if (known) return known;
  const steps = [...path.matchAll(/([a-z])([^a-z]*)/gi)].flatMap(([, command, rest]) => split(command!, numbersIn(rest!)));
  parsed.set(path, steps);
  return steps;
}

function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/-?\d*\.?\d+/g)].map(Number);
}

/** A command may be followed by several sets of numbers; further ones of a move are lines. */
function split(command: string, numbers: readonly number[]): readonly Step[] {
  const kind = command.toUpperCase();
  const isAbsolute = command === kind;
  const arity = ARITY[kind];
  if (arity === undefined) throw new Error(`Path command ${command} cannot be placed`);
  if (arity === 0) return [{ command, kind, isAbsolute, numbers: [] }];
  const steps: Step[] = [];
  for (let at = 0; at + arity <= numbers.length; at += arity) {
    const isFurther = at > 0 && kind === 'M';
    const own = isFurther ? (isAbsolute ? 'L' : 'l') : command;
    steps.push({ command: own, kind: isFurther ? 'L' : kind, isAbsolute, numbers: numbers.slice(at, at + arity) });
  }
  return steps;
}

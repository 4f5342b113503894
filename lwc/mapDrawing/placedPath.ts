interface Command {
  readonly letter: string;
  readonly numbers: readonly number[];
}

/** Signs are few and drawn thousands of times: each is read once. */
const known = new Map<string, readonly Command[]>();

function commandsOf(path: string): readonly Command[] {
  let commands = known.get(path);
  if (!commands) {
    commands = [...path.matchAll(/([MLHVQahvZ])([^MLHVQahvZ]*)/g)].map(([, letter, text]) => ({
      letter: letter!,
      numbers: (text!.match(/-?[\d.]+/g) ?? []).map(Number),
    }));
    known.set(path, commands);
  }
  return commands;
}

/** A path of M, L, H, V, Q, a, h, v and Z made larger and moved, so that many paths of one look can be one. */
export function placedPath(path: string, scale: number, dx: number, dy: number): string {
  let placed = '';
  for (const { letter, numbers } of commandsOf(path)) {
    placed += letter;
    for (let place = 0; place < numbers.length; place++) {
      const value = numbers[place]! * scaleOf(letter, place, scale) + shiftOf(letter, place, dx, dy);
      placed += `${place > 0 ? ' ' : ''}${Math.round(value * 10) / 10}`;
    }
  }
  return placed;
}

/** The same path seen in a mirror: left is right. */
export function mirroredPath(path: string): string {
  const isAcross = (letter: string, place: number) => {
    if (letter === 'a') return place % 7 === 5;
    return letter === 'H' || letter === 'h' || (letter !== 'V' && letter !== 'v' && place % 2 === 0);
  };
  return commandsOf(path)
    .map(({ letter, numbers }) => letter + numbers.map((value, place) => (isAcross(letter, place) ? -value : value)).join(' '))
    .join('');
}

/** Of an arc, turn and flags are no lengths. */
function scaleOf(letter: string, place: number, scale: number): number {
  return letter === 'a' && place % 7 >= 2 && place % 7 <= 4 ? 1 : scale;
}

/** Small letters are relative. */
function shiftOf(letter: string, place: number, dx: number, dy: number): number {
  switch (letter) {
    case 'M':
    case 'L':
    case 'Q':
      return place % 2 === 0 ? dx : dy;
    case 'H':
      return dx;
    case 'V':
      return dy;
    default:
      return 0;
  }
}

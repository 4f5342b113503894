import type { Random } from '../random.ts';

/** What breaks parsers, whatever they parse. */
const NASTY = [
  '\0',
  '\u0001',
  '\u2028',
  '\ud800',
  '漢',
  '🧨',
  "'",
  '"',
  '\\',
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '&',
  ';',
  ',',
  ':',
  '%',
  '--',
  '/*',
  '\r\n',
  '\t',
  '-1',
  '1e999',
  '9'.repeat(40),
  'NaN',
  'null',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '${x}',
  'x'.repeat(3000),
] as const;

/** The text with one to four things wrong: cut, doubled, swapped or with something nasty put in. */
export function mutateText(random: Random, text: string): string {
  let result = text;
  for (let count = random.whole(1, 4); count > 0; count--) {
    const from = random.whole(0, result.length);
    const to = Math.min(result.length, from + random.whole(0, 12));
    const piece = result.slice(from, to);
    result =
      result.slice(0, from) +
      random.pick([random.pick(NASTY), '', piece + piece, piece.toUpperCase(), [...piece].reverse().join('')]) +
      result.slice(to);
  }
  return result;
}

/** The bytes with some changed, or the end missing. */
export function mutateBytes(random: Random, bytes: Uint8Array): Uint8Array {
  const result = Uint8Array.from(bytes);
  for (let count = random.whole(1, 12); count > 0 && result.length > 0; count--)
    result[random.whole(0, result.length - 1)] = random.whole(0, 255);
  return random.chance(0.3) ? result.slice(0, random.whole(0, result.length)) : result;
}

/** The value with parts of it replaced by values of another type. */
export function mutateJson(random: Random, value: unknown, probability = 0.15): unknown {
  if (random.chance(probability)) return strangeValue(random);
  if (Array.isArray(value)) {
    const mutated = value.map((each) => mutateJson(random, each, probability));
    return random.chance(0.1) ? [...mutated, ...mutated] : mutated;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, each]) => [
    random.chance(0.05) ? random.pick(NASTY) : name,
    mutateJson(random, each, probability),
  ]);
  return Object.fromEntries(random.chance(0.1) ? entries.slice(1) : entries);
}

function strangeValue(random: Random): unknown {
  return random.pick<unknown>([
    null,
    true,
    0,
    -1,
    1.5,
    1e300,
    '',
    'x',
    [],
    {},
    [[]],
    [null],
    { a: { b: {} } },
    '0'.repeat(18),
    random.pick(NASTY),
    deep(random.whole(2, 300)),
  ]);
}

function deep(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

/** Where a document goes beyond a limit, and which. */
export interface Excess {
  readonly kind: 'parts' | 'depth';
  /** Offset in the source. */
  readonly offset: number;
}

export interface XmlLimits {
  /** Elements and attributes together; parsing takes about 4 microseconds for each, and memory besides. */
  readonly parts: number;
  /** Elements inside each other. */
  readonly depth: number;
}

const sections: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/**
 * Counts what parsing would have to make, in one pass without making any of it. The source need not be well formed: where it is not, the
 * count stops and the parser says what is wrong.
 */
export function findExcess(source: string, limits: XmlLimits): Excess | undefined {
  let parts = 0;
  let depth = 0;
  for (let at = source.indexOf('<'); at >= 0;) {
    const section = sections.find(([start]) => source.startsWith(start, at));
    const end = section ? source.indexOf(section[1], at + section[0].length) : endOfTag(source, at);
    if (end < 0) return undefined;
    if (!section) {
      if (source[at + 1] === '/') depth -= 1;
      else {
        parts += 1 + attributesIn(source, at, end);
        if (source[end - 1] !== '/') depth += 1;
      }
      if (parts > limits.parts) return { kind: 'parts', offset: at };
      if (depth > limits.depth) return { kind: 'depth', offset: at };
    }
    at = source.indexOf('<', end);
  }
  return undefined;
}

/** The `>` of a tag, which is not one inside the quotes of an attribute; -1 when there is none. */
function endOfTag(source: string, start: number): number {
  let quote = '';
  for (let at = start; at < source.length; at += 1) {
    const character = source[at]!;
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  return -1;
}

/** Character by character: a search would go on behind the tag, to the end of the document each time. */
function attributesIn(source: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if (source[at] === '=') count += 1;
  return count;
}

import { readFile } from 'node:fs/promises';

const LINE_END = 0x0a;

/**
 * The values of a file with one JSON value a line, without its whole text in memory as text; undefined without such a file. Going through them throws
 * where a line is no JSON, unless such lines are to be skipped.
 */
export async function readJsonLines(path: string, { skipDamaged = false } = {}): Promise<Iterable<unknown> | undefined> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return bytes && valuesIn(bytes, skipDamaged);
}

function* valuesIn(bytes: Buffer, skipDamaged: boolean): Iterable<unknown> {
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(LINE_END, start);
    const end = found < 0 ? bytes.length : found;
    if (end > start) {
      let value: unknown;
      try {
        value = JSON.parse(bytes.toString('utf8', start, end));
      } catch (error) {
        if (!skipDamaged) throw error;
      }
      if (value !== undefined) yield value;
    }
    start = end + 1;
  }
}

export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

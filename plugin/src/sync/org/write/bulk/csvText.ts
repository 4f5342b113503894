/** CSV as the Bulk API 2.0 takes it (RFC 4180, lines ended by a line feed). An undefined cell is empty: the field is left as it is. */
export function csvLine(cells: readonly (string | undefined)[]): string {
  return `${cells.map((cell) => (cell === undefined ? '' : quoted(cell))).join(',')}\n`;
}

const quoted = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows of a result by the names of its columns. */
export function parseCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [names, ...rows] = linesOf(text);
  return rows.map((cells) => Object.fromEntries(names!.map((name, index) => [name, cells[index] ?? ''])));
}

function linesOf(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  // A cell with its quotes, if it has any, and what ends it.
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  let line: string[] = [];
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (!found) throw new Error(`The org answered with CSV that cannot be read: ${text.slice(0, 200)}`);
    line.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',') {
      if (cell.lastIndex === text.length) line.push('');
      else continue;
    }
    lines.push(line);
    line = [];
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

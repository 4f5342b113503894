import type { PlanFile } from '../../src/planFiles/yamlSource.ts';

/** A person's hand: comments above and behind lines, empty lines, wider gaps; all of it numbered, to be found again. */
export function withNotes({ path, text }: PlanFile, dice: readonly number[]): PlanFile {
  let turn = 0;
  const roll = (sides: number) => dice[turn++ % dice.length]! % sides;
  const lines: string[] = [];
  let blockIndent = -1;
  for (const line of text.split('\n').slice(0, -1)) {
    const indent = line.search(/\S/);
    const isInBlock = blockIndent >= 0 && (indent < 0 || indent > blockIndent);
    if (!isInBlock) blockIndent = /: \|-?$/.test(line) ? indent + (line.trimStart().startsWith('- ') ? 2 : 0) : -1;
    const isPlainLine = !isInBlock && blockIndent < 0;
    if (!isInBlock && roll(6) === 0) lines.push(`${' '.repeat(Math.max(indent, 0))}# above ${turn}`);
    if (!isInBlock && roll(12) === 0) lines.push('');
    lines.push(isPlainLine && indent >= 0 && roll(4) === 0 ? `${line.replace(/^([\s-]*[\w-]+: )(?=\S)/, '$1  ')}  # behind ${turn}` : line);
  }
  return { path, text: `${lines.join('\n')}\n# the end\n` };
}

/** Every note in files, in their order. */
export const notesIn = (files: readonly PlanFile[]) => files.flatMap(({ text }) => text.match(/# (?:above|behind|the end)[^\n]*/g) ?? []);

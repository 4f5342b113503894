import type { TextEdit } from './textEdits.ts';
import { nextLine } from './nodePlaces.ts';
import type { YamlSource } from './yamlSource.ts';

/** Whole lines below the line that an offset is on. */
export function linesBelow(offset: number, lines: readonly string[], source: YamlSource): TextEdit {
  return linesAt(nextLine(offset, source), lines, source);
}

/** Whole lines before what begins at an offset, which is the start of a line or the end of the text. */
export function linesAt(at: number, lines: readonly string[], { text, lineEnd }: YamlSource): TextEdit {
  const isOpen = at > 0 && text[at - 1] !== '\n';
  const column = lines.find((line) => line !== '')?.search(/\S/) ?? 0;
  return { start: at, end: at, column, text: `${isOpen ? lineEnd : ''}${lines.join(lineEnd)}${isOpen ? '' : lineEnd}` };
}

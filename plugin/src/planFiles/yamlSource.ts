import {
  CST,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  Lexer,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import type { FileProblem, ProblemCode } from './problem.ts';

/** A file of a plan project. */
export interface PlanFile {
  /** Inside the project, with `/`: `accounts/halvorsen/people.yaml`. */
  readonly path: string;
  readonly text: string;
}

/** Larger files are written by machines for no reader, and would be parsed for a minute. In characters. */
export const LARGEST_FILE = 5 * 1024 * 1024;
/** Plan files have five levels. */
const DEEPEST = 24;
const BYTE_ORDER_MARK = '\ufeff';

/** A parsed file. Offsets are into `text`, which has no byte order mark. */
export interface YamlSource {
  readonly path: string;
  readonly text: string;
  readonly hasByteOrderMark: boolean;
  readonly lineEnd: '\n' | '\r\n';
  /** Every scalar is text (schema `failsafe`): what `no` and `007` mean is decided by the field they are written in. */
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** Parses without ever resolving an alias; says what it refuses, and where. @param isToEdit keeps where every token stands, at a price */
export function parseYaml(
  { path, text: whole }: PlanFile,
  isToEdit = false,
): { readonly source?: YamlSource; readonly problems: readonly FileProblem[] } {
  const hasByteOrderMark = whole.startsWith(BYTE_ORDER_MARK);
  const text = hasByteOrderMark ? whole.slice(1) : whole;
  const at = (offset: number, code: ProblemCode, ...values: (string | number)[]): FileProblem => ({
    ...{ code, values, severity: 'error', file: path },
    ...lineAndColumn(text, offset),
  });
  const refusal = refusalOf(text, at);
  if (refusal) return { problems: [refusal] };
  const lines = new LineCounter();
  let document: Document.Parsed;
  try {
    document = parseDocument(text, {
      schema: 'failsafe',
      keepSourceTokens: isToEdit,
      lineCounter: lines,
      uniqueKeys: false,
      prettyErrors: false,
    });
  } catch (error) {
    // The parser calls itself for every level.
    if (error instanceof RangeError) return { problems: [at(0, 'tooDeep', DEEPEST)] };
    throw error;
  }
  const problems = [
    ...document.errors.map(({ code, message, pos }) =>
      code === 'TAB_AS_INDENT'
        ? at(pos[0], 'tabIndent')
        : code === 'MULTIPLE_DOCS'
          ? at(pos[0], 'severalDocuments')
          : at(pos[0], 'notYaml', message.replace(/\.?\s*$/, '')),
    ),
    ...(document.errors.length === 0 ? unwanted(document.contents, at) : []),
  ];
  if (problems.length > 0) return { problems };
  const lineEnd = /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
  return { source: { path, text, hasByteOrderMark, lineEnd, document, lines }, problems: [] };
}

type At = (offset: number, code: ProblemCode, ...values: (string | number)[]) => FileProblem;

/** What must not even reach the parser. */
function refusalOf(text: string, at: At): FileProblem | undefined {
  if (text.length > LARGEST_FILE) return at(0, 'tooLarge', LARGEST_FILE / 1024 / 1024);

  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.exec(text);
  if (control) return at(control.index, 'controlCharacter', control[0].charCodeAt(0).toString(16).padStart(4, '0').toUpperCase());
  if (text.includes('\ufffd')) return at(text.indexOf('\ufffd'), 'notUtf8');
  const deep = tooDeepAt(text);
  return deep === undefined ? undefined : at(deep, 'tooDeep', DEEPEST);
}

/** Where brackets, or dashes on one line, nest deeper than any plan does: the parser calls itself for each of them. */
function tooDeepAt(text: string): number | undefined {
  if (!/(?:[[{][^[{]*){25}|(?:[-?] ?){25}|^ {193}/m.test(text)) return undefined;
  let offset = 0;
  let brackets = 0;
  let dashes = 0;
  for (const token of new Lexer().lex(text)) {
    switch (CST.tokenType(token)) {
      case 'flow-seq-start':
      case 'flow-map-start':
        brackets++;
        break;
      case 'flow-seq-end':
      case 'flow-map-end':
        brackets--;
        break;
      case 'seq-item-ind':
      case 'explicit-key-ind':
        dashes++;
        break;
      case 'newline':
        dashes = 0;
        break;
      case 'space':
        // Blocks nest by indentation.
        if (token.length > DEEPEST * 8 && (offset === 0 || text[offset - 1] === '\n')) dashes = DEEPEST + 1;
        break;
    }
    if (brackets > DEEPEST || dashes > DEEPEST) return offset;
    offset += isControl(token) ? 0 : token.length;
  }
  return undefined;
}

/** The lexer marks documents, flow ends and scalars with characters that are not in the text. */
function isControl(token: string): boolean {
  return token === '\u0002' || token === '\u0018' || token === '\u001f';
}

/** Anchors, aliases, tags, merge keys and keys that are no text: nothing of a plan needs them, and each can make a small file large. */
function unwanted(node: Node | Pair | null, at: At): readonly FileProblem[] {
  const found: FileProblem[] = [];
  const walk = (one: unknown): void => {
    if (isPair(one)) {
      const key = one.key as Node | null;
      if (key && !isScalar(key)) found.push(at(key.range![0], 'complexKey'));
      else if (isScalar(key) && key.value === '<<' && key.type === 'PLAIN') found.push(at(key.range![0], 'mergeKey'));
      else walk(key);
      walk(one.value);
      return;
    }
    const start = (one as Node | null)?.range?.[0] ?? 0;
    if (isAlias(one)) found.push(at(start, 'alias'));
    if (!isScalar(one) && !isCollection(one)) return;
    if (one.anchor) found.push(at(start, 'anchor'));
    else if (one.tag) found.push(at(start, 'tag'));
    if (isCollection(one)) one.items.forEach(walk);
  };
  walk(node);
  return found;
}

/** Line and column of an offset, both from 1. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** The pairs of a map by key; empty for anything else. */
export function pairsOf(node: unknown): readonly (Pair<Node, Node | null> & { readonly name: string })[] {
  if (!isMap(node)) return [];
  return node.items.map((pair) => Object.assign(pair, { name: String((pair.key as { value?: unknown } | null)?.value ?? '') })) as never;
}

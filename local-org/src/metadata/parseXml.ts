import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { findExcess, type XmlLimits } from './xmlSize.ts';

/** One element of a metadata file, with the place it starts at (both 1-based) for error messages. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own text, entities resolved, outer white space trimmed (kept inside CDATA). */
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** The source is not XML we take; `line` and `column` are 1-based. */
export class XmlError extends Error {
  readonly line: number;
  readonly column: number;
  constructor(message: string, line: number, column: number) {
    super(message);
    this.name = 'XmlError';
    this.line = line;
    this.column = column;
  }
}

/** The source is larger than we parse. */
export class XmlLimitError extends XmlError {}

/** A permission set with the rights on 50,000 fields has 200,000 elements. */
export const fileLimits: XmlLimits = { parts: 250_000, depth: 100 };

type Ordered = { readonly [name: string]: unknown };

// Entities are resolved here, not by the parser: only the five of XML and character references exist in metadata,
// so no declared entity can ever be expanded.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  cdataPropName: '#cdata',
  captureMetaData: true,
});
const placeSymbol = XMLParser.getMetaDataSymbol() as unknown as keyof Ordered;

/**
 * Parses one metadata file.
 * @throws XmlError when it is not well formed, declares a document type or has no single root; XmlLimitError when it is larger than `limits`
 */
export function parseXml(source: string, limits: XmlLimits = fileLimits): XmlElement {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const place = placeFinder(text);
  const documentType = text.search(/<!DOCTYPE/i);
  if (documentType >= 0) throw new XmlError('A document type declaration is not allowed', ...place(documentType));
  const excess = findExcess(text, limits);
  if (excess) {
    const message =
      excess.kind === 'parts' ? `more than ${limits.parts} elements and attributes` : `elements nested more than ${limits.depth} deep`;
    throw new XmlLimitError(`The XML has ${message}`, ...place(excess.offset));
  }
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) throw new XmlError(verdict.err.msg, verdict.err.line, verdict.err.col);
  const roots = parse(text).filter((node) => isElement(nameOf(node)));
  const root = roots[0];
  if (!root || roots.length > 1) throw new XmlError('The file must have exactly one root element', 1, 1);
  return toElement(root, place);
}

/** The parser has limits of its own, e.g. on nesting. */
function parse(text: string): Ordered[] {
  try {
    return parser.parse(text) as Ordered[];
  } catch (error) {
    throw new XmlError(error instanceof Error ? error.message : String(error), 1, 1);
  }
}

function toElement(node: Ordered, place: (offset: number) => [number, number]): XmlElement {
  const name = nameOf(node);
  const content = node[name] as readonly Ordered[];
  const attributes = Object.entries((node[':@'] ?? {}) as Record<string, string>).map(([key, value]) => [key, decode(value)] as const);
  const [line, column] = place((node[placeSymbol] as { startIndex: number }).startIndex);
  const children = content.filter((child) => isElement(nameOf(child))).map((child) => toElement(child, place));
  return { name: localName(name), attributes: Object.fromEntries(attributes), children, text: textOf(content), line, column };
}

function textOf(content: readonly Ordered[]): string {
  const parts = content.map((node) => {
    if ('#text' in node) return decode(String(node['#text']));
    const data = node['#cdata'] as readonly Ordered[] | undefined;
    return data ? data.map((part) => String(part['#text'] ?? '')).join('') : '';
  });
  return parts.join('').trim();
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return named[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const nameOf = (node: Ordered): string => Object.keys(node).find((key) => key !== ':@') ?? '';
const isElement = (name: string): boolean => !name.startsWith('#') && !name.startsWith('?');
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Line and column of an offset. */
function placeFinder(text: string): (offset: number) => [number, number] {
  const starts = [0];
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) starts.push(index + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return [low + 1, offset - (starts[low] ?? 0) + 1];
  };
}

/** The text of the first child called `name`. */
export function childText(element: XmlElement, name: string): string | undefined {
  return child(element, name)?.text;
}

/** The first child called `name`. */
export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((candidate) => candidate.name === name);
}

/** Every child called `name`. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((candidate) => candidate.name === name);
}

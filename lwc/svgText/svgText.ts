/** Drawings as the text of SVG files: elements, texts, whole files. Everything that comes from outside is escaped; nothing is loaded from anywhere. */

/** A drawing as the text of an SVG file, with its size in pixels. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** By family only: nothing is loaded from anywhere. */
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";

/** The colours of a drawing on paper; at least 4.5 : 1 for text. */
export const INK = {
  paper: '#ffffff',
  text: '#2e2e2e',
  weak: '#5c5c5c',
  line: '#c9c9c9',
  faint: '#e5e5e5',
  strong: '#747474',
  wash: '#f3f3f3',
  focus: '#03234d',
  together: '#2e844a',
  tint: '#0b5cab',
  old: '#a05a00',
  toYou: '#78b0fd',
  toYouHigh: '#0176d3',
  toCustomer: '#45c65a',
  toCustomerHigh: '#2e844a',
} as const;

type Value = string | number | null | undefined;
export type Attributes = Readonly<Record<string, Value>>;

/** An element; what has no value is left out, numbers keep two digits. @param content text of elements, escaped already */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value!)}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export interface TextLook extends Attributes {
  readonly 'font-size'?: number;
  readonly 'font-weight'?: number;
  readonly 'text-anchor'?: 'start' | 'middle' | 'end';
}

export function textAt(x: number, y: number, text: string, look: TextLook = {}): string {
  return text === '' ? '' : element('text', { x, y, ...look }, escapeXml(text));
}

/** The whole file, white below everything. @param description read out in place of the drawing */
export function document(width: number, height: number, title: string, description: string, content: string): Drawing {
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  const head = element('title', {}, escapeXml(title)) + element('desc', {}, escapeXml(description));
  const paper = element('rect', { ...size, fill: INK.paper });
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    role: 'img',
    'font-family': FONT,
    'font-size': 12,
    fill: INK.text,
  };
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', attributes, head + paper + content)}\n`, ...size };
}

/** Safe in text and between quotes; what XML has no place for is left out. @see https://www.w3.org/TR/xml/#charsets */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (letter) => ENTITIES[letter]!);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** About how wide a text is in the widest of the fonts; letters of East Asia are as wide as high. */
export function widthOf(text: string, size: number): number {
  let wide = 0;
  for (const letter of text) wide += letter >= '\u2E80' ? 1 : NARROW.test(letter) ? 0.36 : WIDE.test(letter) ? 0.95 : 0.61;
  return wide * size;
}

const NARROW = /[ijlt.,:;!'|()[\] ]/;
const WIDE = /[mwMW@%]/;

/** The text, or as much of it as fits with an ellipsis. */
export function fitted(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text;
  let short = '';
  for (const letter of text) {
    if (widthOf(`${short}${letter}…`, size) > width) break;
    short += letter;
  }
  return `${short.trimEnd()}…`;
}

/** At words where it can be, else within them; what does not fit into the last line is cut. */
export function wrapped(text: string, size: number, width: number, mostLines: number): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '' && lines.length < mostLines) {
    if (lines.length === mostLines - 1 || widthOf(rest, size) <= width) {
      lines.push(fitted(rest, size, width));
      break;
    }
    const fit = fitted(rest, size, width).slice(0, -1);
    const space = fit.length < rest.length && rest[fit.length] !== ' ' ? fit.lastIndexOf(' ') : fit.length;
    const line = rest.slice(0, space > 0 ? space : Math.max(1, fit.length));
    lines.push(line.trimEnd());
    rest = rest.slice(line.length).trimStart();
  }
  return lines;
}

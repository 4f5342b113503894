import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Drawing } from 'c/svgText';

/** All that the drawings of the pages are made of. */
const ELEMENTS: ReadonlySet<string> = new Set(['svg', 'g', 'path', 'rect', 'circle', 'line', 'text', 'title', 'desc']);
const ATTRIBUTES: ReadonlySet<string> = new Set([
  ...[
    'xmlns',
    'width',
    'height',
    'viewBox',
    'role',
    'aria-hidden',
    'transform',
    'd',
    'x',
    'y',
    'x1',
    'x2',
    'y1',
    'y2',
    'cx',
    'cy',
    'r',
    'rx',
    'points',
  ],
  ...[
    'fill',
    'fill-opacity',
    'fill-rule',
    'opacity',
    'stroke',
    'stroke-width',
    'stroke-dasharray',
    'stroke-linejoin',
    'stroke-linecap',
    'stroke-opacity',
  ],
  ...['font-family', 'font-size', 'font-weight', 'text-anchor', 'font-style', 'text-decoration'],
]);
const TOKEN = /<\/([\w-]+)>|<([\w-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*\/?>|<\?xml[^>]*\?>\s*|[^<]+/gy;
const ATTRIBUTE = /([\w:-]+)="/g;

/**
 * A drawing of the pages as part of the report; the only text that is not escaped by the renderer. The pages' own modules escape what people wrote; this
 * looks at every element and attribute all the same, and takes nothing that could load, run or style anything.
 * @throws Error where something else is in it
 */
export function safeDrawing({ svg }: Drawing, label: string): unknown {
  check(svg);
  const named = svg.replace(/^<\?xml[^>]*\?>\s*/, '').replace(/<svg /, `<svg aria-label="${escaped(label)}" `);
  return unsafeHTML(named);
}

function check(svg: string): void {
  TOKEN.lastIndex = 0;
  let end = 0;
  for (let token = TOKEN.exec(svg); token; token = TOKEN.exec(svg)) {
    end = TOKEN.lastIndex;
    const name = token[1] ?? token[2];
    if (name !== undefined && !ELEMENTS.has(name)) throw new Error(`A drawing has the element <${name}>, which reports do not take.`);
    for (const [, attribute] of (token[3] ?? '').matchAll(ATTRIBUTE)) {
      if (!ATTRIBUTES.has(attribute!)) throw new Error(`A drawing has the attribute ${attribute}, which reports do not take.`);
    }
  }
  if (end !== svg.length) throw new Error(`A drawing can't be read from character ${end}.`);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

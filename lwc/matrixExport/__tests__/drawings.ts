import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Drawing } from 'c/matrixExport';

/** Every text of a drawing, in order. */
export function textsIn({ svg }: Drawing): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => unescape(text!));
}

/** Each text once: a halo repeats what stands on it. */
export function wordsIn(drawing: Drawing): readonly string[] {
  return [...new Set(textsIn(drawing))];
}

/** What is wrong with it as XML; null when nothing is. */
export function xmlProblem({ svg }: Drawing): string | null {
  const valid = XMLValidator.validate(svg);
  if (valid !== true) return valid.err.msg;
  new XMLParser({ ignoreAttributes: false }).parse(svg);
  return null;
}

/** Whatever would be fetched from elsewhere, or run. */
export function outsideOf({ svg }: Drawing): readonly string[] {
  return svg.match(/href|url\(|<script|<foreignObject|<image|<style|\son\w+=/gi) ?? [];
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}

import type { PageSize } from '../reportFlags.ts';
import { PAPER_STYLE } from './paperStyle.ts';
import { SCREEN_STYLE } from './screenStyle.ts';

const NAMES: Readonly<Record<PageSize, string>> = { a4: 'A4', letter: 'letter' };

/** The style sheet of a report. @see the named pages of https://www.w3.org/TR/css-page-3/, which turn paper for what is wide */
export function reportStyle(size: PageSize): string {
  const name = NAMES[size];
  return `${SCREEN_STYLE}
@page { size: ${name} portrait; margin: 16mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #5c5c5c; } }
@page sheet { size: ${name} landscape; margin: 12mm 12mm 14mm; }
${PAPER_STYLE}`;
}

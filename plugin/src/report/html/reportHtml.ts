import { createHash } from 'node:crypto';
import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Report, Section } from '../content/content.ts';
import { say } from '../say.ts';
import { blockHtml, isWide } from './blockHtml.ts';
import type { PageSize } from '../reportFlags.ts';
import { reportStyle } from './style.ts';

export interface HtmlLook {
  readonly pageSize: PageSize;
}

/**
 * The report as one file that needs nothing else: no script, nothing loaded from anywhere, and a content security policy that allows the one style sheet and
 * nothing more.
 */
export function reportHtml(report: Report, { pageSize }: HtmlLook): string {
  const { title, subtitle, marks, notes, sections, foot } = report;
  // No word of anybody is in it: only what is written in style.ts.
  const style = reportStyle(pageSize);
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; base-uri 'none'; form-action 'none'`;
  return collectResultSync(
    render(
      html`<!doctype html>
        <html lang="en">
          <head>
            <meta charset="utf-8" />
            <meta http-equiv="Content-Security-Policy" content=${policy} />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta name="referrer" content="no-referrer" />
            <meta name="robots" content="noindex" />
            <title>${title}: ${subtitle}</title>
            ${unsafeHTML(`<style>${style}</style>`)}
          </head>
          <body>
            <header class="top">
              <p class="top_kind">${say('html.kind')}</p>
              <h1>${title}<span class="top_plan">${subtitle}</span></h1>
              <ul class="top_marks">
                ${marks.map((mark) => html`<li>${mark}</li>`)}
              </ul>
            </header>
            <div class="page">
              <nav class="contents" aria-label=${say('html.contents')}>
                <h2>${say('html.contents')}</h2>
                <ol>
                  ${sections.map(({ id, title: name }) => html`<li><a href=${`#${id}`}>${name}</a></li>`)}
                </ol>
              </nav>
              <main>
                <div class="notes">${notes.map((note) => html`<p>${note}</p>`)}</div>
                ${sections.map(sectionHtml)}
              </main>
            </div>
            <footer class="foot"><p>${foot}</p></footer>
          </body>
        </html> `,
    ),
  );
}

function sectionHtml({ id, title, blocks }: Section): unknown {
  const [first] = blocks.filter(({ kind }) => kind !== 'paragraph');
  const looks = first?.kind === 'picture' && isWide(first) ? 'section starts-wide' : 'section';
  return html`<section id=${id} class=${looks} aria-labelledby=${`${id}-title`}>
    <h2 id=${`${id}-title`}>${title}</h2>
    ${blocks.map((block) => blockHtml(block, 3))}
  </section>`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}

import { html } from '@lit-labs/ssr';
import { isEmpty, isWideDrawing } from '../content/build.ts';
import type { Block, Cell, Group, Picture, Table } from '../content/content.ts';
import { cellHtml, markHtml } from './cellHtml.ts';
import { headingHtml } from './headingHtml.ts';
import { safeDrawing } from './safeDrawing.ts';

/** @param level of a heading within it */
export function blockHtml(block: Block, level: number): unknown {
  switch (block.kind) {
    case 'paragraph':
      return html`<p class="lead">${block.text}</p>`;
    case 'quote':
      return html`<blockquote>${block.text.split('\n').map((line) => html`<p>${line}</p>`)}</blockquote>`;
    case 'bullets':
      return html`<ul class="bullets">
        ${block.items.map((item) => html`<li>${item}</li>`)}
      </ul>`;
    case 'facts':
      return html`<dl class="facts">
        ${block.facts.map(
          ({ name, value }) =>
            html`<div class=${isLong(value, WIDER) ? 'long' : 'short'}>
              <dt>${name}</dt>
              <dd>${cellHtml(value)}</dd>
            </div>`,
        )}
      </dl>`;
    case 'tiles':
      return html`<dl class="tiles">
        ${block.tiles.map(
          ({ name, value, detail }) =>
            html`<div>
              <dt>${name}</dt>
              <dd><strong>${value}</strong>${detail ? html`<span>${detail}</span>` : ''}</dd>
            </div>`,
        )}
      </dl>`;
    case 'table':
      return tableHtml(block);
    case 'picture':
      return pictureHtml(block);
    case 'group':
      return groupHtml(block, level);
  }
}

/** Wide tables are scrolled on a screen; on paper they are as wide as the page. The first column names the row. */
function tableHtml({ caption, columns, rows }: Table): unknown {
  const looks = columns.map(({ isNumber, isDay }, place) =>
    isNumber ? 'number' : isDay ? 'day' : rows.some((row) => isLong(row[place]!)) ? 'long' : 'text',
  );
  const hasBars = rows.length <= MOST_BARS;
  const size = ['table', ...(columns.length > 7 ? ['table_wide'] : []), ...(rows.length <= SHORT ? ['table_short'] : [])].join(' ');
  const named = Math.max(
    0,
    columns.findIndex(({ isNumber }) => !isNumber),
  );
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${caption}>
    <table class=${size}>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ title }, place) => html`<th scope="col" class=${looks[place]}>${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, place) =>
                place === named && !isEmpty(cell)
                  ? html`<th scope="row">${cellHtml(cell, hasBars)}</th>`
                  : html`<td class=${looks[place]}>${cellHtml(cell, hasBars)}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A drawing for paper that lies on its side. */
export function isWide({ drawing, onPaper }: Picture): boolean {
  return onPaper ? onPaper.sheets.length > 0 : isWideDrawing(drawing);
}

function pictureHtml(picture: Picture): unknown {
  const { title, description, drawing, onPaper } = picture;
  const label = `${title}. ${description}`;
  const looks = ['picture', ...(onPaper ? ['screen-only'] : isWide(picture) ? ['wide'] : [])].join(' ');
  return html`<figure class=${looks}>
      <div class="scroll" tabindex="0" role="group" aria-label=${title}>${safeDrawing(drawing, label)}</div>
      <figcaption>${description}</figcaption>
    </figure>
    ${onPaper?.sheets.map(
      (sheet, index) => html`<figure class="picture wide sheet print-only">${safeDrawing(sheet, `${label} ${index + 1}`)}</figure>`,
    )}
    ${onPaper?.note ? html`<p class="print-only">${onPaper.note}</p>` : ''}`;
}

function groupHtml({ title, marks = [], isCard, blocks }: Group, level: number): unknown {
  return html`<div class=${isCard ? 'group card' : 'group'}>
    ${headingHtml(title, marks.map(markHtml), level)} ${blocks.map((block) => blockHtml(block, level + 1))}
  </div>`;
}

/** More than a line of a narrow column. */
function isLong(cell: Cell, lines = LONG): boolean {
  return typeof cell === 'string' ? cell.length > LONG : 'lines' in cell && cell.lines.some((line) => line.length > lines);
}

const LONG = 60;
/** Lines of a list are wrapped rather. */
const WIDER = 110;
/** More rows of bars make a file that a browser opens slowly. */
const MOST_BARS = 500;
/** So many rows are not parted on paper. */
const SHORT = 8;

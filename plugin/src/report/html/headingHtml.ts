import { html } from '@lit-labs/ssr';

/** A heading of its level, from 3 down; deeper than 6 there is none. */
export function headingHtml(title: string, marks: unknown, level: number): unknown {
  const content = html`${title} ${marks}`;
  switch (level) {
    case 3:
      return html`<h3>${content}</h3>`;
    case 4:
      return html`<h4>${content}</h4>`;
    case 5:
      return html`<h5>${content}</h5>`;
    default:
      return html`<h6>${content}</h6>`;
  }
}

/** A report on paper: black on white, heads of tables on each page, nothing cut off. */
export const PAPER_STYLE = `@media print {
  body { background: #ffffff; font-size: 9.5pt; line-height: 1.4; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .top { background: none; color: var(--ink); padding: 0 0 8mm; border-bottom: 1.5pt solid var(--ink); }
  .top_kind, .top_plan { color: var(--weak); }
  h1 { font-size: 22pt; } .top_plan { font-size: 13pt; }
  .top_marks li { border-color: var(--line); }
  .page { display: block; max-width: none; padding: 5mm 0 0; }
  .contents { position: static; max-height: none; border: 0; padding: 0; margin-bottom: 5mm; }
  .contents h2 { padding-left: 0; }
  .contents ol { display: block; columns: 2; }
  .contents a { border: 0; padding: 0.5mm 0; color: var(--ink); text-decoration: none; }
  .notes { background: none; border: 0.75pt solid var(--line); border-left: 2pt solid var(--ink); break-inside: avoid; }
  .section { border: 0; border-radius: 0; padding: 0; margin: 8mm 0 0; }
  .section > h2 { font-size: 15pt; border-bottom: 1pt solid var(--ink); padding-bottom: 2mm; }
  h2, h3, h4, h5, h6 { break-after: avoid; }
  p, li, blockquote, .facts > div, .tiles > div { break-inside: avoid; orphans: 3; widows: 3; }
  .card, .table_short { break-inside: avoid; }
  .card { border-color: var(--line); border-left-color: var(--ink); }
  .card > h3, .card > h4 { break-after: avoid; }
  .facts { grid-template-columns: repeat(3, 1fr); gap: 2.5mm 5mm; }
  .tiles { grid-template-columns: repeat(4, 1fr); }
  .tiles strong { font-size: 14pt; }
  .scroll { overflow: visible; background: none; }
  .table { font-size: 8pt; min-width: 0; }
  .table th, .table td { padding: 1.2mm 1.6mm; }
  .table tbody th { min-width: 0; }
  .table_wide { font-size: 7pt; }
  .table_wide th, .table_wide td { padding: 1mm; hyphens: auto; }
  .table thead { display: table-header-group; }
  .table tr { break-inside: avoid; }
  .table .long { min-width: 0; }
  .table_wide td.day { white-space: normal; }
  .mark { font-size: 7.5pt; line-height: 1.5; padding: 0 1.5mm; }
  .mark_bad { color: var(--ink); background: none; border: 1.5pt solid var(--ink); }
  .score_words { font-size: 6.5pt; }
  .score_bar { width: 14mm; }
  .picture { border: 0; break-inside: avoid; }
  .picture svg { max-height: 150mm; max-width: 100%; width: auto; margin: 0; }
  /* What leads to a wide drawing goes to its sheet: else it would stand alone on a page. */
  .wide, .starts-wide > h2, .starts-wide > h2 + .lead { page: sheet; }
  .picture figcaption { border: 0; padding-left: 0; }
  .starts-wide > h2 ~ .wide svg { max-height: 122mm; } .starts-wide > .wide.sheet svg { max-height: 130mm; }
  .starts-wide > .wide.sheet + .wide.sheet svg { max-height: 172mm; }
  .screen-only { display: none; }
  .print-only { display: block; }
  .foot { padding: 4mm 0 0; }
  a { color: inherit; }
}`;

/** Colours and measures are those of the Salesforce Lightning Design System; text is at least 4.5 : 1 on what is behind it. */
export const SCREEN_STYLE = `
:root { --ink: #181818; --weak: #5c5c5c; --line: #c9c9c9; --faint: #e5e5e5; --wash: #f3f3f3; --paper: #ffffff; --brand: #0176d3; --deep: #03234d;
  --link: #0b5cab; --good: #2e844a; --warn: #8c4b02; --bad: #ba0517; }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
body { margin: 0; background: var(--wash); color: var(--ink); font: 0.875rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
  overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, blockquote { margin: 0; padding: 0; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; }
a { color: var(--link); }
a:focus-visible, .scroll:focus-visible { outline: 2px solid var(--brand); outline-offset: 2px; border-radius: 2px; }
.top { background: var(--deep); color: #ffffff; padding: 2rem max(1.5rem, calc((100% - 1360px) / 2 + 1.5rem)); border-bottom: 4px solid var(--brand); }
.top_kind { font-size: 0.8125rem; letter-spacing: 0.04em; text-transform: uppercase; color: #aacbff; }
h1 { font-size: 2rem; font-weight: 700; margin: 0.25rem 0 0.75rem; }
.top_plan { display: block; font-size: 1.25rem; font-weight: 400; color: #d8e6fe; margin-top: 0.25rem; }
.top_marks { list-style: none; display: flex; flex-wrap: wrap; gap: 0.5rem; }
.top_marks li { border: 1px solid #5a7ba6; border-radius: 1rem; padding: 0.125rem 0.75rem; font-size: 0.8125rem; }
.page { display: grid; grid-template-columns: 13.5rem minmax(0, 1fr); gap: 1.5rem; max-width: 1360px; margin: 0 auto; padding: 1.5rem; }
.contents { position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow: auto; }
.contents h2 { font-size: 0.75rem; text-transform: uppercase; letter-spacing: 0.04em; color: var(--weak); padding: 0 0.75rem 0.5rem; }
.contents ol { list-style: none; }
.contents a { display: block; padding: 0.375rem 0.75rem; border-left: 3px solid var(--line); color: var(--ink); text-decoration: none; }
.contents a:hover { border-left-color: var(--brand); color: var(--link); background: #ffffff; }
main { min-width: 0; }
.notes { margin-bottom: 1rem; padding: 0.75rem 1rem; background: #eef4ff; border-left: 4px solid var(--brand); border-radius: 0.25rem; }
.notes p + p { margin-top: 0.25rem; }
.section { background: var(--paper); border: 1px solid var(--line); border-radius: 0.5rem; padding: 1.25rem 1.5rem 1.5rem; margin-bottom: 1.25rem; }
.section > * + *, .group > * + * { margin-top: 0.875rem; }
.section > h2 { font-size: 1.25rem; padding-bottom: 0.75rem; border-bottom: 1px solid var(--faint); }
h3 { font-size: 1.0625rem; } h4 { font-size: 0.9375rem; } h5, h6 { font-size: 0.875rem; color: var(--weak); }
.section > .group { margin-top: 1.75rem; }
.section > .group.card, .group > .card { margin-top: 1rem; }
.card { border: 1px solid var(--faint); border-left: 4px solid var(--brand); border-radius: 0.25rem; padding: 1rem 1.25rem 1.25rem; }
blockquote { border-left: 4px solid var(--brand); padding: 0.25rem 0 0.25rem 1rem; font-size: 1.125rem; line-height: 1.45; color: #032d60; }
blockquote p + p { margin-top: 0.5rem; }
.bullets { padding-left: 1.25rem; } .bullets li + li { margin-top: 0.25rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 0.75rem 1.5rem; }
.facts .long { grid-column: span 2; }
.facts dd p + p { margin-top: 0.125rem; }
.card .facts dd { font-size: 0.8125rem; }
.mark { margin-left: 0.375rem; }
.table .mark { margin-left: 0; }
.facts dt, .tiles dt { font-size: 0.75rem; color: var(--weak); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 0.75rem; }
.tiles strong { font-size: clamp(1.125rem, 2.4vw, 1.5rem); }
.tiles > div { border: 1px solid var(--faint); border-top: 3px solid var(--brand); border-radius: 0.25rem; padding: 0.75rem 1rem; background: #fafaf9; }
.tiles strong { display: block; line-height: 1.25; font-weight: 700; }
.tiles span { font-size: 0.75rem; color: var(--weak); }
/* A shadow at the side says that there is more: it lies under the first two layers, which move with the table. */
.scroll { overflow-x: auto; background: linear-gradient(to right, #ffffff 1.5rem, #ffffff00) 0 0 / 3rem 100% local no-repeat,
  linear-gradient(to left, #ffffff 1.5rem, #ffffff00) 100% 0 / 3rem 100% local no-repeat,
  linear-gradient(to right, #00000026, #00000000) 0 0 / 0.75rem 100% scroll no-repeat,
  linear-gradient(to left, #00000026, #00000000) 100% 0 / 0.75rem 100% scroll no-repeat; }
.table { width: 100%; border-collapse: collapse; font-size: 0.8125rem; }
.table_wide { min-width: 54rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.table th, .table td { padding: 0.5rem 0.625rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--faint); }
.table thead th { background: #f3f3f3e6; color: var(--weak); font-weight: 600; white-space: normal; border-bottom: 1px solid var(--line); }
.table tbody th { font-weight: 600; min-width: 7.5rem; }
.table td.day, .table td.number { white-space: nowrap; }
.table .long { min-width: 12rem; }
.unbroken, dd a, td a { overflow-wrap: anywhere; word-break: break-word; }
.table a { display: inline-block; min-width: 8rem; }
.table .number { text-align: right; font-variant-numeric: tabular-nums; }
.table tbody tr:hover { background: #fafaf9; }
.table p + p { margin-top: 0.25rem; }
.mark { display: inline-block; border: 1px solid currentColor; border-radius: 0.25rem; padding: 0 0.5rem; font-size: 0.75rem; font-weight: 600; line-height: 1.375rem;
  white-space: nowrap; color: #444444; background: #ffffff; }
.mark_good { color: var(--good); } .mark_warning { color: var(--warn); } .mark_bad { color: #ffffff; background: var(--bad); border-color: var(--bad); }
.score { display: inline-grid; grid-template-columns: auto auto; align-items: center; gap: 0 0.5rem; white-space: nowrap; }
.score_value { font-weight: 700; min-width: 1.5rem; text-align: right; font-variant-numeric: tabular-nums; }
.score_words { grid-column: 1 / -1; font-size: 0.6875rem; color: var(--weak); }
.score_ground { fill: var(--faint); } .score_high { fill: var(--good); } .score_low { fill: #747474; } .score_threshold { fill: var(--ink); }
.score_bar_guess rect:nth-child(2) { opacity: 0.45; }
.picture { border: 1px solid var(--faint); border-radius: 0.25rem; }
.picture svg { display: block; max-width: 100%; height: auto; margin: 0 auto; }
.picture svg text { font-variant-numeric: tabular-nums; }
.picture figcaption { padding: 0.5rem 1rem; font-size: 0.75rem; color: var(--weak); border-top: 1px solid var(--faint); }
.foot { padding: 0 1.5rem 2rem; text-align: center; color: var(--weak); font-size: 0.75rem; }
.print-only { display: none; }
@media (max-width: 1023px) {
  .page { grid-template-columns: minmax(0, 1fr); padding: 1rem; gap: 1rem; }
  .top { padding: 1.5rem 1rem; }
  .contents { position: static; max-height: none; background: var(--paper); border: 1px solid var(--line); border-radius: 0.5rem; padding: 0.75rem 0.25rem; }
  .contents ol { display: flex; flex-wrap: wrap; }
  .contents a { border-left: 0; text-decoration: underline; color: var(--link); padding: 0.25rem 0.75rem; }
  .section { padding: 1rem; }
  .card { padding: 0.75rem 0.875rem 0.875rem; }
  .table { font-size: 0.75rem; }
  .table_wide { min-width: 0; }
  .table th, .table td { padding: 0.375rem; }
  .table tbody th { min-width: 5.5rem; }
  .table .long { min-width: 9rem; }
}
@media (max-width: 639px) { .facts .long { grid-column: auto; } }`;

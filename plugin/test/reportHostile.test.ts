import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { buildPlugin } from '../build.ts';
import { safeDrawing } from '../src/report/html/safeDrawing.ts';
import { escapeMarkdown } from '../src/project/escapeMarkdown.ts';
import { namesMoney } from '../src/report/moneyWords.ts';
import { everyField } from './support/everyField.ts';
import { projectOf, reportOf, richProject } from './support/reportOf.ts';
import type { KeyedRecord } from '../src/planFiles/keyedRecord.ts';

jest.setTimeout(120_000);
beforeAll(buildPlugin, 120_000);

const ATTACK = '</style></title><script>alert(1)</script><img src=x onerror=alert(2)>"\' onload=alert(3) &lt; ${7*7} {{x}} <!-- ]]>';

/** Every text of every record is an attack. */
function hostile(records: readonly KeyedRecord[]): readonly KeyedRecord[] {
  const isText = (value: unknown) => typeof value === 'string' && value.startsWith('Marker');
  return records.map((record) => ({
    ...record,
    fields: Object.fromEntries(
      Object.entries(record.fields).map(([field, value]) => [field, isText(value) ? shortened(ATTACK, field) : value]),
    ),
  }));
}

/** The shortest text fields hold 40 characters. */
function shortened(text: string, field: string): string {
  return /Unit|Function|Industry|Competitor$|Main_Competitor/.test(field) ? '</style><script>x</script>' : text.slice(0, 79);
}

test('what people wrote is text wherever it stands: no element, attribute or address is made of it', async () => {
  const project = projectOf(hostile(everyField().records));
  try {
    for (const flags of [[], ['--customer-safe']]) {
      const html = await reportOf(project, ['--account', 'acme', '--plan', 'now', ...flags]);
      expect(html).toContain('&lt;script&gt;');
      const tags = [...html.matchAll(/<([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi)];
      expect(
        tags.filter(([, name]) =>
          /^(?:script|img|iframe|object|embed|link|base|form|input|animate|set|use|image|foreignObject)$/i.test(name!),
        ),
      ).toEqual([]);
      expect(
        tags.filter(([, , attributes]) => /\s(?:on\w+|style|src|srcset|xlink:href)\s*=/i.test(attributes!.replace(/"[^"]*"/g, '""'))),
      ).toEqual([]);
      expect(html.match(/<\/style>/g)).toHaveLength(1);
      expect(html.match(/<\/title>/g)!.length).toBe(html.match(/<title>/g)!.length);
    }
  } finally {
    project.remove();
  }
});

test.each([
  ['https://docs.example/a?b=1&c="x"', '<a href="https://docs.example/a?b=1&amp;c=%22x%22" rel="noopener noreferrer nofollow">'],
  ['http://docs.example/', '<a href="http://docs.example/" rel="noopener noreferrer nofollow">'],
  ['javascript:alert(1)', null],
  ['JaVaScRiPt://x%0aalert(1)', null],
  ['data:text/html,<script>alert(1)</script>', null],
  ['file:///etc/passwd', null],
  ['//docs.example/a', null],
])('of the address %s only http and https become a link', async (address, link) => {
  const project = richProject();
  try {
    const file = `${project.root}/accounts/meridian/plans/2027.yaml`;
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('https://docs.northgate.example/meridian/business-case', JSON.stringify(address)),
    );
    const html = await reportOf(project);
    const links = [...html.matchAll(/<a href="[^#][^>]*>/g)].map(([tag]) => tag);
    expect(links).toEqual(link === null ? [] : [link]);
    const markdown = await reportOf(project, ['--format', 'markdown']);
    expect(markdown.match(/\]\(/g)?.length ?? 0).toBe(link === null ? 0 : 1);
  } finally {
    project.remove();
  }
});

test('the content security policy allows the one style sheet of the file and nothing else, and there is no script', async () => {
  const project = richProject();
  try {
    const html = await reportOf(project);
    const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)!;
    const [, style] = /<style>([^]*?)<\/style>/.exec(html)!;
    const hash = createHash('sha256').update(style!, 'utf8').digest('base64');
    expect(policy!.replaceAll('&#39;', "'")).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
    expect(html).not.toMatch(/<script|<link|@import|url\(| style=/);
  } finally {
    project.remove();
  }
});

test('a drawing with anything but plain shapes and texts is refused', () => {
  const drawing = (content: string) => ({
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">${content}</svg>`,
    width: 1,
    height: 1,
  });
  expect(() => safeDrawing(drawing('<path d="M0 0"/><text x="1" y="2">a &lt; b</text>'), 'Map')).not.toThrow();
  for (const [content, complaint] of [
    ['<script>alert(1)</script>', 'A drawing has the element <script>, which reports do not take.'],
    ['<image href="https://x"/>', 'A drawing has the element <image>, which reports do not take.'],
    ['<path d="M0 0" onclick="x()"/>', 'A drawing has the attribute onclick, which reports do not take.'],
    ['<g style="fill:url(https://x)"/>', 'A drawing has the attribute style, which reports do not take.'],
    ['<g fill=red/>', "A drawing can't be read from character 61."],
  ])
    expect(() => safeDrawing(drawing(content!), 'Map')).toThrow(complaint);
});

test.each([
  ['*bold* _it_ `code` [a](b) ![c](d)', '\\*bold\\* \\_it\\_ \\`code\\` \\[a\\]\\(b\\) \\!\\[c\\]\\(d\\)'],
  ['<script>alert(1)</script> &amp; $x$', '\\<script\\>alert\\(1\\)\\</script\\> \\&amp; \\$x\\$'],
  ['a | b', 'a \\| b'],
  ['- list', '\\- list'],
  ['1. list', '1\\. list'],
  ['+ list', '\\+ list'],
  ['# title', '\\# title'],
  ['@everybody and mara@northgate.example', '@\u200beverybody and mara@northgate.example'],
  ['see https://x.example and www.x.example', 'see https\\://x.example and www\\.x.example'],
  ['bell\u0007', 'bell\ufffd'],
])('in Markdown %j is text', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test.each<[string, string, string[], boolean]>([
  ['Potential $400,000', 'en-US', ['USD'], true],
  ['Potential -$1.5M left', 'en-US', ['USD'], true],
  ['kostet 1.480.000 € im Jahr', 'de-DE', ['EUR'], true],
  ['1,5 Mio. € fehlen', 'de-DE', ['EUR'], true],
  ['CHF 20 a day', 'en-US', ['CHF'], true],
  ['64 points among cells', 'en-US', ['USD', 'EUR'], false],
  ['in EUR or USD', 'en-US', ['USD', 'EUR'], false],
])('%j names an amount: %s %s %s', (sentence, locale, currencies, expected) => {
  expect(namesMoney(locale, currencies)(sentence)).toBe(expected);
});

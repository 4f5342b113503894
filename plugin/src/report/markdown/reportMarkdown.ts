import type { Block, Cell, Report, Section, Table } from '../content/content.ts';
import { say } from '../say.ts';
import { escapeMarkdown } from '../../project/escapeMarkdown.ts';

/** The report as GitHub-flavoured Markdown: everything the HTML says; of drawings, where their facts stand in words. */
export function reportMarkdown({ title, subtitle, marks, notes, sections, foot }: Report): string {
  const parts = [
    `# ${line(title)}: ${line(subtitle)}`,
    marks.map(line).join(' · '),
    ...notes.map((note) => `> ${line(note)}`),
    ...sections.flatMap(sectionParts),
    '---',
    line(foot),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function sectionParts({ title, blocks }: Section): readonly string[] {
  return [`## ${line(title)}`, ...blocks.flatMap((block) => blockParts(block, 3))];
}

function blockParts(block: Block, level: number): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [line(block.text)];
    case 'quote':
      return [
        block.text
          .split('\n')
          .map((one) => `> ${line(one)}`)
          .join('\n>\n'),
      ];
    case 'bullets':
      return [list(block.items.map(line))];
    case 'facts':
      return [list(block.facts.map(({ name, value }) => `**${line(name)}**: ${cell(value)}`))];
    case 'tiles':
      return [
        list(block.tiles.map(({ name, value, detail }) => `**${line(name)}**: ${line([value, detail].filter(Boolean).join(' – '))}`)),
      ];
    case 'table':
      return [`*${line(block.caption)}*`, tableText(block)];
    case 'picture':
      return [line(say('markdown.picture', block.title, block.description, block.inWords))];
    case 'group': {
      const marks = (block.marks ?? []).map(({ mark }) => line(mark)).join(', ');
      const heading = `${'#'.repeat(Math.min(6, level))} ${line(block.title)}${marks ? ` (${marks})` : ''}`;
      return [heading, ...block.blocks.flatMap((one) => blockParts(one, level + 1))];
    }
  }
}

function tableText({ columns, rows }: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(({ title }) => line(title))),
    row(columns.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
    ...rows.map((cells) => row(cells.map(cell))),
  ].join('\n');
}

function cell(value: Cell): string {
  if (typeof value === 'string') return line(value);
  if ('lines' in value) return value.lines.map(line).join('<br>');
  if ('href' in value) return `[${line(value.text)}](<${value.href.replace(/[<>|\\]/g, encodeURIComponent)}>)`;
  if ('mark' in value) return `**${line(value.mark)}**`;
  const { score, threshold, isGuess } = value;
  if (score === null) return '–';
  return [String(score), score >= threshold ? say('score.high') : say('score.low'), isGuess ? say('score.guess') : '']
    .filter(Boolean)
    .join(', ');
}

/** On one line: in a heading, an entry or a cell of a table. */
function line(text: string): string {
  return escapeMarkdown(text.replace(/\s*\n\s*/g, ' ').trim());
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

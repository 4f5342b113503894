import { commandRows } from './rows/stories.ts';
import { jsforceRows } from './rows/jsforce.ts';
import { refusals } from './rows/refusals.ts';
import type { Row } from './rows/row.ts';

const areas = ['Log-in and org', 'Records', 'Query', 'Bulk', 'Describe and limits', 'Metadata', 'Not here'];

/** What the suite asserts, as Markdown: one line for each call, one table for each client. */
export function supportTable(rows: readonly Row[] = [...commandRows, ...jsforceRows, ...refusals]): string {
  const works = rows.filter(({ client }) => client !== 'HTTP');
  const clients = [...new Set(works.map(({ client }) => client))];
  const tables = clients.map((client) => table(works.filter((row) => row.client === client)));
  const refused = rows.filter(({ client }) => client === 'HTTP').map((row) => [code(row.call), row.outcome, code(row.refusal!)]);
  return [...tables, markdown(['request', 'why it is refused', 'error'], refused)].join('\n\n');
}

function table(rows: readonly Row[]): string {
  const calls = [...new Map(sorted(rows).map((row) => [`${row.area}\n${row.call}`, row])).values()];
  const lines = calls.map(({ area, call }) => {
    const outcomes = rows.filter((row) => row.area === area && row.call === call).map(outcomeOf);
    return [area, code(call), [...new Set(outcomes)].join('; ')];
  });
  return markdown(['', rows[0]!.client, 'what it does here'], lines);
}

const sorted = (rows: readonly Row[]): readonly Row[] => [...rows].sort((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area));

const outcomeOf = ({ outcome, refusal }: Row): string => (refusal === undefined ? outcome : `${outcome} (${code(refusal)})`);

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

function markdown(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...lines.map(line)].join('\n');
}

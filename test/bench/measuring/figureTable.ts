import type { Figure } from './figure.ts';

const header = ['what', 'ours', 'CPU', 'rival', 'its figure', 'CPU', 'ratio', 'target', ''];

/** The figures as an aligned Markdown table, numbers to the right. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map(row);
  const widths = header.map((title, column) => Math.max(3, title.length, ...rows.map((cells) => cells[column]!.length)));
  const isNumber = (column: number): boolean => [1, 2, 4, 5, 6].includes(column);
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (isNumber(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (isNumber(column) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return `${[line(header), rule, ...rows.map(line)].join('\n')}\n`;
}

function row({ what, unit, ours, oursCpu, rival, theirs, theirsCpu, ratio, target }: Figure): readonly string[] {
  return [
    ...[what, shown(ours, unit), seconds(oursCpu), rival, shown(theirs, unit), seconds(theirsCpu), `${ratio.toFixed(2)}×`],
    ...[target?.text ?? '', target ? (target.isMet ? 'met' : 'MISSED') : ''],
  ];
}

function shown(value: number, unit: Figure['unit']): string {
  const digits = unit === 'ms' || unit === 's' ? 2 : 0;
  return `${value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`;
}

const seconds = (cpu: number | undefined): string =>
  cpu === undefined || Number.isNaN(cpu) ? '–' : cpu < 0.1 ? `${(cpu * 1000).toFixed(1)} ms` : `${cpu.toFixed(2)} s`;

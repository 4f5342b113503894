import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { nearest } from '../planFiles/problem.ts';
import { placeText, problemText } from '../planFiles/problemText.ts';
import { pairsOf, parseYaml } from '../planFiles/yamlSource.ts';
import type { SectionSpec } from '../planFiles/sections.ts';
import { messages, refusal } from './csvRefusal.ts';
import { columnFinder, columnsOf, type CsvColumn } from './csvSections.ts';

/** How the columns of a sheet become fields. */
export interface CsvMapping {
  /** By header, as the mapping writes it; null for a column that is not wanted. */
  readonly columns: ReadonlyMap<string, CsvColumn | null>;
  /** What a field says where its cell says nothing. */
  readonly constants: ReadonlyMap<CsvColumn, string>;
  /** By column and by the cell in lower case: what is said instead. */
  readonly values: ReadonlyMap<CsvColumn, ReadonlyMap<string, string>>;
  /** `DD.MM.YYYY`; ISO days are always understood. */
  readonly dates?: string;
  readonly decimal: '.' | ',';
  /** Fields by which rows without a key find their entry. */
  readonly matchBy?: readonly CsvColumn[];
}

export const NO_MAPPING: CsvMapping = { columns: new Map(), constants: new Map(), values: new Map(), decimal: '.' };

const NAMES = ['columns', 'constants', 'values', 'dates', 'decimal', 'match-by'];
/** Each part once, in any order. */
const DATE_PATTERN = /^(?!.*(?:Y[^Y]+Y|M[^M]+M|D[^D]+D))(?=.*Y)(?=.*M)(?=.*D)(?:Y{4}|YY|MM?|DD?)(?:[-./ ]*(?:Y{4}|YY|MM?|DD?)){2}$/;

/** Reads a mapping file. @param file as the user named it @throws SfError BadMappingError with the place of what is wrong */
export function readMapping(text: string, file: string, section: SectionSpec): CsvMapping {
  const { source, problems } = parseYaml({ path: file, text });
  if (!source) throw refusal('badMapping', [placeText(problems[0]!), problemText(problems[0]!)]);
  const find = columnFinder(section);
  const names = columnsOf(section).map(({ name }) => name);
  const fail = (node: Node, name: string, ...values: string[]): never => {
    const { line, col } = source.lines.linePos(node.range![0]);
    throw refusal('badMapping', [`${file}:${line}:${col}`, messages.getMessage(`mapping.${name}`, values)]);
  };
  const column = (said: string, node: Node): CsvColumn => {
    const found = find(said);
    if (found) return found;
    const near = nearest(said, names);
    return near ? fail(node, 'unknownFieldNear', said, near) : fail(node, 'unknownField', said, names.join(', '));
  };
  const scalar = (node: Node | null, above: Node): string => (isScalar(node) ? String(node.value) : fail(node ?? above, 'notText'));
  const pairs = (node: Node | null, above: Node) =>
    node === null || isNothing(node) ? [] : isMap(node) ? pairsOf(node) : fail(above, 'notMap');

  const columns = new Map<string, CsvColumn | null>();
  const constants = new Map<CsvColumn, string>();
  const values = new Map<CsvColumn, Map<string, string>>();
  let dates: string | undefined;
  let decimal: CsvMapping['decimal'] = '.';
  let matchBy: readonly CsvColumn[] | undefined;
  if (source.document.contents && !isMap(source.document.contents) && !isNothing(source.document.contents))
    fail(source.document.contents, 'notMap');
  for (const { name, key, value } of pairsOf(source.document.contents)) {
    switch (name) {
      case 'columns':
        for (const pair of pairs(value, key)) {
          columns.set(pair.name, isNothing(pair.value) ? null : column(scalar(pair.value, pair.key), pair.value ?? pair.key));
        }
        break;
      case 'constants':
        for (const pair of pairs(value, key)) constants.set(column(pair.name, pair.key), scalar(pair.value, pair.key));
        break;
      case 'values':
        for (const pair of pairs(value, key)) {
          const own = new Map<string, string>();
          for (const one of pairs(pair.value, pair.key)) {
            own.set(one.name.trim().toLowerCase(), isNothing(one.value) ? '' : scalar(one.value, one.key));
          }
          values.set(column(pair.name, pair.key), own);
        }
        break;
      case 'dates':
        dates = scalar(value, key);
        if (!DATE_PATTERN.test(dates)) fail(value!, 'badDates', dates);
        break;
      case 'decimal': {
        const said = scalar(value, key);
        if (said !== '.' && said !== ',') return fail(value!, 'badDecimal', said);
        decimal = said;
        break;
      }
      case 'match-by': {
        const items = (isSeq(value) ? value.items : [value ?? key]) as readonly Node[];
        matchBy = items.map((item) => column(scalar(item, key), item));
        break;
      }
      default:
        fail(key, 'unknownName', name, NAMES.join(', '));
    }
  }
  return { columns, constants, values, dates, decimal, matchBy };
}

function isNothing(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.type === 'PLAIN' && ['', '~', 'null'].includes(String(node.value)));
}

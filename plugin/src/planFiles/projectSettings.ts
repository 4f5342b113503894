import { isScalar, isSeq } from 'yaml';
import { NATURAL_KEYS, type NaturalKeys, type NaturallyKeyed } from './naturalKeys.ts';
import type { FileProblem, ProblemCode } from './problem.ts';
import { pairsOf, parseYaml, type PlanFile } from './yamlSource.ts';

/** The file that makes a folder a plan project, at its top. */
export const PROJECT_FILE = 'account-plan.yaml';
/** The format this plugin writes. */
export const FORMAT = 1;
/** As many entries a person still scrolls through. */
export const SPLIT_FROM = 400;

/** What a project says of itself. */
export interface ProjectSettings {
  readonly naturalKeys: NaturalKeys;
  /** Above so many entries of a section in one account, new ones go to a file for their buying center. */
  readonly splitFrom: number;
  /** ISO code of amounts whose record names no currency; undefined where the project says nothing. */
  readonly currency?: string;
}

export const DEFAULT_SETTINGS: ProjectSettings = { naturalKeys: NATURAL_KEYS, splitFrom: SPLIT_FROM };

const FIELD_NAME = /^[A-Za-z]\w{0,79}$/;

/** Reads `account-plan.yaml`. What is not said is as always; what is not understood is told. */
export function readSettings(file: PlanFile): { readonly settings: ProjectSettings; readonly problems: readonly FileProblem[] } {
  const { source, problems: refused } = parseYaml(file);
  if (!source) return { settings: DEFAULT_SETTINGS, problems: refused };
  const problems: FileProblem[] = [];
  const tell = (offset: number, code: ProblemCode, ...values: (string | number)[]) => {
    const { line, col } = source.lines.linePos(offset);
    problems.push({ code, values, severity: 'error', file: file.path, line, column: col });
  };
  const naturalKeys: Record<string, readonly string[]> = { ...NATURAL_KEYS };
  let splitFrom = SPLIT_FROM;
  let currency: string | undefined;
  for (const { name, key, value } of pairsOf(source.document.contents)) {
    const at = key.range![0];
    const said = isScalar(value) ? String(value.value) : '';
    if (name === 'format') {
      if (said !== String(FORMAT)) tell(at, 'unknownSetting', `format: ${said}`, `format: ${FORMAT}`);
    } else if (name === 'split-from') {
      if (/^[1-9]\d{0,5}$/.test(said)) splitFrom = Number(said);
      else tell(at, 'unknownSetting', `split-from: ${said}`, `split-from: ${SPLIT_FROM}`);
    } else if (name === 'currency') {
      if (isCurrency(said)) currency = said;
      else tell(at, 'unknownSetting', `currency: ${said}`, 'currency: EUR');
    } else if (name === 'natural-keys') {
      for (const pair of pairsOf(value)) {
        const fields = isSeq(pair.value)
          ? pair.value.items.map((item) => String((item as { value?: unknown }).value))
          : isScalar(pair.value)
            ? [String(pair.value.value)]
            : [];
        const isKnown = pair.name in NATURAL_KEYS && fields.length > 0 && fields.every((field) => FIELD_NAME.test(field));
        if (isKnown) naturalKeys[pair.name] = fields;
        else
          tell(pair.key.range![0], 'unknownSetting', pair.name, `${Object.keys(NATURAL_KEYS).join(', ')}, each with the names of fields`);
      }
    } else tell(at, 'unknownSetting', name, 'currency, format, natural-keys, split-from');
  }
  const settings = { naturalKeys: naturalKeys as Record<NaturallyKeyed, readonly string[]>, splitFrom, ...(currency ? { currency } : {}) };
  return { settings, problems };
}

/** An ISO 4217 code, as it is written. */
function isCurrency(code: string): boolean {
  return Intl.supportedValuesOf('currency').includes(code);
}

import { OrgError } from '../../errors.ts';

/** `@{account.id}`, `@{found.records[0].Id}`. */
const reference = /@\{([A-Za-z0-9_]+)((?:\.[A-Za-z0-9_]+|\[\d+\])*)\}/g;

/** Answers of the subrequests so far, by `referenceId`. */
export type Answers = ReadonlyMap<string, unknown>;

/** Names of all subrequests that `value` (a string, or JSON holding some) refers to. */
export function referencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [...value.matchAll(reference)].map((match) => match[1]!);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(referencesIn);
  return [];
}

const invalid = (text: string) =>
  new OrgError(
    'PROCESSING_HALTED',
    `Invalid reference specified. No value for ${text} found. Make sure the reference is correct and that what it refers to succeeded.`,
  );

function lookUp(answers: Answers, name: string, path: string): string | number | boolean {
  const steps = path.match(/[A-Za-z0-9_]+/g) ?? [];
  const value = steps.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined),
    answers.get(name),
  );
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalid(`${name}${path}`);
}

/**
 * `value` with every reference replaced. A string that is nothing but a reference takes on its type.
 * @throws OrgError `PROCESSING_HALTED` when there is no such value
 */
export function resolve(value: unknown, answers: Answers): unknown {
  if (typeof value === 'string') {
    const [whole] = value.matchAll(reference);
    if (whole && whole[0] === value) return lookUp(answers, whole[1]!, whole[2]!);
    return value.replace(reference, (_, name: string, path: string) => String(lookUp(answers, name, path)));
  }
  if (Array.isArray(value)) return value.map((inner) => resolve(inner, answers));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, resolve(inner, answers)]));
  return value;
}

/** As `resolve`, for an address: what is put in is escaped so that it stays one value. */
export const resolveAddress = (url: string, answers: Answers): string =>
  url.replace(reference, (_, name: string, path: string) =>
    encodeURI(String(lookUp(answers, name, path))).replace(/[&+#?]/g, encodeURIComponent),
  );

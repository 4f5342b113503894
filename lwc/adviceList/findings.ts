import { fillIn } from 'c/fillIn';
import type { RecordId } from 'c/planModel';
import { LABELS } from './labels.ts';
import { SEVERITIES, type Severity } from './severities.ts';

interface AnyAdvice {
  readonly code: string;
  readonly severity: Severity;
  readonly message: { readonly code: string };
  readonly records: readonly { readonly id: RecordId }[];
}

/** Something found, before it is put in words: much may be found and little is looked at. */
export interface Finding<One extends AnyAdvice = AnyAdvice> {
  /** Stays the same from one reading to the next. */
  readonly key: string;
  readonly advice: One;
  /** Everything it points at, for the selection. */
  readonly ids: readonly RecordId[];
}

export interface FindingGroup<One extends Finding> {
  readonly key: string;
  readonly title: string;
  readonly found: readonly One[];
}

/** Advice with a key of its own, also where a check says the same of the same records twice. */
export function keyedAdvice<One extends AnyAdvice>(told: readonly One[]): readonly { readonly key: string; readonly advice: One }[] {
  const seen = new Map<string, number>();
  return told.map((advice) => {
    const key = [advice.code, advice.message.code, ...advice.records.map(({ id }) => id)].join(' ');
    const twice = seen.get(key) ?? 0;
    seen.set(key, twice + 1);
    return { key: twice > 0 ? `${key} ${twice}` : key, advice };
  });
}

/** By check in the order of the advice: the severest first. */
export function byCheck<One extends Finding>(found: readonly One[], titleOf: (code: string) => string): readonly FindingGroup<One>[] {
  return [...Map.groupBy(found, ({ advice }) => `${advice.severity} ${advice.code}`)].map(([key, all]) => {
    const { code } = all[0]!.advice;
    return { key, title: fillIn(LABELS.CHECK_WITH_CODE, titleOf(code), code), found: all };
  });
}

/** Groups where the severest is said first, of these where most is said. */
export function pressingFirst<Group extends FindingGroup<Finding>>(groups: readonly Group[]): readonly Group[] {
  const weight = ({ found }: Group) => [SEVERITIES.indexOf(found[0]!.advice.severity), -found.length] as const;
  return [...groups].sort((a, b) => weight(a)[0] - weight(b)[0] || weight(a)[1] - weight(b)[1]);
}

export interface AdviceFilter {
  readonly severity: Severity | 'all';
  /** Only what points at one of these; everything where there are none. */
  readonly ids: readonly RecordId[];
}

export function passing<One extends Finding>(found: readonly One[], { severity, ids }: AdviceFilter): readonly One[] {
  const wanted = new Set(ids);
  return found.filter(
    (one) => (severity === 'all' || one.advice.severity === severity) && (wanted.size === 0 || one.ids.some((id) => wanted.has(id))),
  );
}

import type { NamedCheck } from 'c/checkTable';
import { fillIn } from 'c/fillIn';
import { objectiveIdsOf } from 'c/osaActions';
import { osaCheckTitle, type OsaNames } from 'c/osaAdviceWords';
import type { OsaAdvice, OsaReading } from 'c/osaReading';
import { ABM_CHECKS, checkResults, OBJECTIVE_CHECKS } from 'c/planChecks';
import type { RecordId } from 'c/planModel';
import { LABELS } from './labels.ts';

export type Severity = OsaAdvice['severity'];
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
/** E: objectives and their work; F: account-based marketing. */
export type AdvisedSystem = 'E' | 'F' | 'all';

/** Something found, before it is put in words: much may be found and little is looked at. */
export interface Found {
  readonly key: string;
  readonly advice: OsaAdvice;
  /** What it is listed under: an objective, a buying center, else the account. */
  readonly about: { readonly id: RecordId | null; readonly name: string };
  /** Everything it points at, for the selection. */
  readonly ids: readonly RecordId[];
}

export interface FoundGroup {
  readonly key: string;
  readonly title: string;
  readonly found: readonly Found[];
}

const checksOf = (system: AdvisedSystem) =>
  [...OBJECTIVE_CHECKS, ...ABM_CHECKS].filter((check) => system === 'all' || check.system === system);

export function everythingFound(reading: OsaReading, system: AdvisedSystem, names: OsaNames): readonly Found[] {
  const codes = new Set(checksOf(system).map(({ code }) => code));
  const seen = new Map<string, number>();
  return reading.advice
    .filter(({ code }) => codes.has(code))
    .map((advice) => {
      const key = [advice.code, advice.message.code, ...advice.records.map(({ id }) => id)].join(' ');
      const twice = seen.get(key) ?? 0;
      seen.set(key, twice + 1);
      return {
        key: twice > 0 ? `${key} ${twice}` : key,
        advice,
        about: aboutOf(advice, reading, names),
        ids: [...new Set([...advice.records.map(({ id }) => id), ...objectiveIdsOf(advice, reading)])],
      };
    });
}

function aboutOf(advice: OsaAdvice, reading: OsaReading, names: OsaNames): Found['about'] {
  const objectives = objectiveIdsOf(advice, reading);
  if (objectives.length === 1) return { id: objectives[0]!, name: names.objective(objectives[0]) };
  const centers = advice.records.filter(({ object }) => object === 'Buying_Center__c');
  if (centers.length === 1) return { id: centers[0]!.id, name: names.buyingCenter(centers[0]!.id) };
  return { id: null, name: LABELS.ACCOUNT };
}

/** By check in the order of the advice: the severest first. */
export function byCheck(found: readonly Found[]): readonly FoundGroup[] {
  return [...Map.groupBy(found, ({ advice }) => `${advice.severity} ${advice.code}`)].map(([key, all]) => {
    const { code } = all[0]!.advice;
    return { key, title: fillIn(LABELS.CHECK_WITH_CODE, osaCheckTitle(code), code), found: all };
  });
}

/** By what it is about: where the severest is said first, of these where most is said. */
export function byAbout(found: readonly Found[]): readonly FoundGroup[] {
  const weight = ({ found: all }: FoundGroup) => [SEVERITIES.indexOf(all[0]!.advice.severity), -all.length] as const;
  return [...Map.groupBy(found, ({ about }) => about.id ?? '')]
    .map(([key, all]) => ({ key: `about ${key}`, title: all[0]!.about.name, found: all }))
    .sort((a, b) => weight(a)[0] - weight(b)[0] || weight(a)[1] - weight(b)[1]);
}

/** Checks that rest on what this reader may not see: they found nothing, which is not zero. */
const BLIND: Readonly<Record<string, (facts: OsaReading['facts']) => boolean>> = {
  OS014: ({ responses, activities }) => responses === null || activities === null,
  AB003: ({ campaigns, responses }) => campaigns === null || responses === null,
  AB006: ({ members, accountsOfMarketers }) => accountsOfMarketers === undefined && members.some(({ role }) => role === 'Marketing'),
  AB008: ({ opportunities }) => opportunities === null,
};

/** Every check of the system, named, with how it stands in this team and what it found. */
export function namedChecks({ facts }: OsaReading, system: AdvisedSystem, found: readonly Found[]): readonly NamedCheck[] {
  return checkResults(
    checksOf(system),
    facts.policy,
    found.map(({ advice }) => advice),
  ).map((result) => ({ ...result, ...(BLIND[result.code]?.(facts) ? { found: null } : {}), title: osaCheckTitle(result.code) }));
}

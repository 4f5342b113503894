import { keyedAdvice, pressingFirst, type Finding, type FindingGroup } from 'c/adviceList';
import type { NamedCheck } from 'c/checkTable';
import { objectiveIdsOf } from 'c/osaActions';
import { osaCheckTitle, type OsaNames } from 'c/osaAdviceWords';
import type { OsaAdvice, OsaReading } from 'c/osaReading';
import { ABM_CHECKS, checkResults, OBJECTIVE_CHECKS } from 'c/planChecks';
import type { RecordId } from 'c/planModel';
import { LABELS } from './labels.ts';

/** E: objectives and their work; F: account-based marketing. */
export type AdvisedSystem = 'E' | 'F' | 'all';

export interface Found extends Finding<OsaAdvice> {
  /** What it is listed under: an objective, a buying center, else the account. */
  readonly about: { readonly id: RecordId | null; readonly name: string };
}

const checksOf = (system: AdvisedSystem) =>
  [...OBJECTIVE_CHECKS, ...ABM_CHECKS].filter((check) => system === 'all' || check.system === system);

export function everythingFound(reading: OsaReading, system: AdvisedSystem, names: OsaNames): readonly Found[] {
  const codes = new Set(checksOf(system).map(({ code }) => code));
  return keyedAdvice(reading.advice.filter(({ code }) => codes.has(code))).map(({ key, advice }) => ({
    key,
    advice,
    about: aboutOf(advice, reading, names),
    ids: [...new Set([...advice.records.map(({ id }) => id), ...objectiveIdsOf(advice, reading)])],
  }));
}

function aboutOf(advice: OsaAdvice, reading: OsaReading, names: OsaNames): Found['about'] {
  const objectives = objectiveIdsOf(advice, reading);
  if (objectives.length === 1) return { id: objectives[0]!, name: names.objective(objectives[0]) };
  const centers = advice.records.filter(({ object }) => object === 'Buying_Center__c');
  if (centers.length === 1) return { id: centers[0]!.id, name: names.buyingCenter(centers[0]!.id) };
  return { id: null, name: LABELS.ACCOUNT };
}

/** By what it is about. */
export function byAbout(found: readonly Found[]): readonly FindingGroup<Found>[] {
  const groups = [...Map.groupBy(found, ({ about }) => about.id ?? '')];
  return pressingFirst(groups.map(([key, all]) => ({ key: `about ${key}`, title: all[0]!.about.name, found: all })));
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

import type { KeyedRecord } from '../../../planFiles/keyedRecord.ts';
import type { NaturalReference } from '../../contract.ts';

/** A record that may be meant by a natural key. */
export interface Candidate {
  readonly id: string;
  /** Its natural keys in the order they count; null where it has none. */
  readonly keys: readonly (string | null)[];
  /** Id of the account it belongs to. */
  readonly accountId?: string;
}

export type FindByKey = (value: string, accountId?: string) => readonly Candidate[];

/**
 * Who is meant by a natural key: those of the account itself before all others, and a number before a name. Upper and lower case are the same.
 * @returns a function giving one candidate, none, or those between which nothing decides
 */
export function candidatesByKey(candidates: readonly Candidate[]): FindByKey {
  const byKey = new Map<string, { readonly candidate: Candidate; readonly rank: number }[]>();
  for (const candidate of candidates) {
    candidate.keys.forEach((key, rank) => {
      if (key === null) return;
      const same = byKey.get(key.toLowerCase());
      if (!same) byKey.set(key.toLowerCase(), [{ candidate, rank }]);
      else if (!same.some((one) => one.candidate === candidate)) same.push({ candidate, rank });
    });
  }
  return (value, accountId) => {
    const all = byKey.get(value.toLowerCase()) ?? [];
    const own = all.filter(({ candidate }) => accountId !== undefined && candidate.accountId === accountId);
    const meant = own.length > 0 ? own : all;
    const best = Math.min(...meant.map(({ rank }) => rank));
    return meant.filter(({ rank }) => rank === best).map(({ candidate }) => candidate);
  };
}

/** What the files name an account by. */
export function accountName({ references, fields }: KeyedRecord): string {
  return references.Id ?? String(fields.Name ?? '');
}

/** The same reference said twice, however it is spelled. */
export function referenceName({ object, value, account }: NaturalReference): string {
  return JSON.stringify([object, value.toLowerCase(), account?.toLowerCase() ?? '']);
}

import type { Org } from '../../org.ts';

/** What an Enterprise org with one licence has per day. Counted and shown, never enforced. */
export const dailyApiRequests = 100_000;

const counts = new WeakMap<Org, number>();

/** Calls since this process started. */
export const apiCalls = (org: Org): number => counts.get(org) ?? 0;

export const countApiCall = (org: Org): void => void counts.set(org, apiCalls(org) + 1);

/** Value of the `Sforce-Limit-Info` header. */
export const limitInfo = (org: Org): string => `api-usage=${apiCalls(org)}/${dailyApiRequests}`;

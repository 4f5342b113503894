import type { EarlierReading } from '../../contract.ts';

const DAY = 24 * 60 * 60_000;
/** What a reading by changes cannot see shows after so long at the latest. Deleted records stay in the bin for 15 days. */
const LONGEST = 7 * DAY;
/** Answers come from several machines, whose clocks differ a little; changes are asked for from earlier on than that anyway. */
const SKEW = 60_000;

/** An earlier reading from which changes can be told: of the same user, who sees the same records, and not too old by the org's clock. */
export function usableReading(earlier: EarlierReading | undefined, userId: string, now: string): EarlierReading | undefined {
  if (!earlier || earlier.userId.slice(0, 15) !== userId.slice(0, 15)) return undefined;
  const age = Date.parse(now) - Date.parse(earlier.readOn);
  return age > -SKEW && age < LONGEST ? earlier : undefined;
}

import { setIfPresent } from '../writeContext.ts';
import type { StandardBehaviour } from './standardBehaviour.ts';

const statusCodes: Readonly<Record<string, string>> = { Draft: 'Draft', 'In Approval Process': 'InApproval', Activated: 'Activated' };

/** A contract ends the day before its term is over. */
export const contract: StandardBehaviour = {
  before(write) {
    const { StartDate: start, ContractTerm: months, Status: status } = write.row;
    setIfPresent(write, 'EndDate', typeof start === 'string' && typeof months === 'number' ? lastDay(start, months) : null);
    setIfPresent(write, 'StatusCode', statusCodes[String(status)] ?? null);
  },
};

/** 2026-01-15 for 12 months ends 2027-01-14; a start that the last month does not have ends with that month. */
export function lastDay(start: string, months: number): string {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  const daysInLastMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const isShort = day > daysInLastMonth;
  const end = new Date(Date.UTC(year, month - 1 + months, isShort ? daysInLastMonth : day - 1));
  return end.toISOString().slice(0, 10);
}

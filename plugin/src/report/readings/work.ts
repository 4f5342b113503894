import { readOsas, type OsaReading } from 'c/osaReading';
import type { ReportContext } from '../reportContext.ts';

/** Objectives with their work as the pages read them; what only an org knows (campaigns, deals, activities) is unknown. */
export function workOf({ facts, header, policy, today }: ReportContext): OsaReading {
  const unknown = { opportunities: null, campaigns: null, responses: null, activities: null, tasks: null, userNames: {} };
  return readOsas({ ...facts, ...unknown, accountIds: [facts.account.id], policy, plan: header, members: header.members }, today);
}

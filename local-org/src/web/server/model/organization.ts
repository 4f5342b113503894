import type { Org } from '../../../org.ts';
import { item, valueAt } from './rows.ts';

/** What the organization is called now: an administrator may rename it while the org runs. */
export function organizationName(org: Org): string {
  const row = org.select(org.sessions.system, { object: 'Organization', select: [item('Name')], limit: 1 }).rows[0];
  return (row && (valueAt(row, ['Name']) as string | null)) || org.name;
}

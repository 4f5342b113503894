import type { Org } from '../org.ts';
import { isNew, setIfPresent, type RecordWrite } from './writeContext.ts';

/**
 * Fills who and when. The org's own session may hand in dates and users of its own (history of sample data);
 * everyone else cannot write these fields at all.
 */
export function fillSystemFields(write: RecordWrite): void {
  const { context, given } = write;
  const stamp = context.timestamp();
  const user = context.session.userId;
  const fill = (field: string, value: string): void => {
    if (!given.has(field)) setIfPresent(write, field, value);
  };
  if (isNew(write)) {
    write.row['Id'] = write.id;
    write.row['IsDeleted'] = false;
    fill('CreatedDate', stamp);
    fill('CreatedById', user);
    if ((write.row['OwnerId'] ?? null) === null) setIfPresent(write, 'OwnerId', user);
  }
  fill('LastModifiedDate', stamp);
  fill('LastModifiedById', user);
  setIfPresent(write, 'SystemModstamp', stamp);
}

/** Stamps of the org's clock that never go back, even if the clock does. */
export function createStamps(org: Pick<Org, 'now'>): () => string {
  let last = 0;
  let stamp = new Date(last).toISOString();
  return () => {
    const now = org.now();
    if (now > last) {
      last = now;
      stamp = new Date(last).toISOString();
    }
    return stamp;
  };
}

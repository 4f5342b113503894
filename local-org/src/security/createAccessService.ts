import type { DatabaseSync } from 'node:sqlite';
import type { Schema } from '../schema/schema.ts';
import type { Access } from './access.ts';
import { createAccess } from './createAccess.ts';
import { readGrants } from './grants.ts';
import { keepAccountShares } from './keepAccountShares.ts';
import { readPrincipals } from './principals.ts';
import { watchPermissions } from './watchPermissions.ts';

/** What access is worked out from; an `Org` has it all. */
export interface AccessSource {
  readonly db: DatabaseSync;
  readonly now: () => number;
  schema(): Schema;
}

export interface AccessService {
  access(userId: string): Access;
  /** Forgets everything known. Changes of permission rows are noticed without it. */
  invalidate(): void;
}

/** `validUntil` is in epoch milliseconds: an assignment may expire without a row being written. */
interface Known {
  readonly access: Access;
  readonly validUntil: number;
}

/**
 * Gives each user's access, worked out once and kept until the schema or a row that grants something changes, or such a change is
 * undone. Also sees to it that every account has the shares that follow from its owner and team.
 */
export function createAccessService(source: AccessSource): AccessService {
  const { db } = source;
  let known = new Map<string, Known>();
  let knownFor: { readonly schema: Schema; readonly permissions: number } | undefined;
  keepAccountShares(db);
  const watch = watchPermissions(db);

  const forget = (): void => {
    known = new Map();
  };

  return {
    invalidate: forget,
    access(userId) {
      const schema = source.schema();
      const permissions = watch.state();
      if (knownFor?.schema !== schema) watch.restore();
      if (knownFor?.schema !== schema || knownFor.permissions !== permissions) {
        forget();
        knownFor = { schema, permissions };
      }
      const now = source.now();
      const found = known.get(userId);
      if (found && now < found.validUntil) return found.access;
      const grants = readGrants(db, userId, new Date(now).toISOString());
      const access = createAccess(userId, grants, schema, () => readPrincipals(db, userId));
      known.set(userId, { access, validUntil: grants.validUntil ? Date.parse(grants.validUntil) : Infinity });
      return access;
    },
  };
}

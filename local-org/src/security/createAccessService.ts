import type { DatabaseSync } from 'node:sqlite';
import type { Schema } from '../schema/schema.ts';
import type { Access } from './access.ts';
import { createAccess } from './createAccess.ts';
import { readGrants } from './grants.ts';
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
 * Gives each user's access, worked out once and kept until the schema or a row that grants something changes. Inside a transaction that
 * changed such rows nothing is kept, since it may yet be undone.
 */
export function createAccessService(source: AccessSource): AccessService {
  const { db } = source;
  let known = new Map<string, Known>();
  let knownFor: Schema | undefined;
  let hasUncommittedChange = false;

  const forget = (): void => {
    known = new Map();
  };
  const watch = watchPermissions(db, () => {
    forget();
    hasUncommittedChange = db.isTransaction;
  });

  return {
    invalidate: forget,
    access(userId) {
      const schema = source.schema();
      if (knownFor !== schema) {
        watch();
        forget();
        knownFor = schema;
      }
      if (hasUncommittedChange && !db.isTransaction) hasUncommittedChange = false;
      const now = source.now();
      const found = known.get(userId);
      if (found && now < found.validUntil) return found.access;
      const grants = readGrants(db, userId, new Date(now).toISOString());
      const access = createAccess(userId, grants, schema);
      if (!hasUncommittedChange) known.set(userId, { access, validUntil: grants.validUntil ? Date.parse(grants.validUntil) : Infinity });
      return access;
    },
  };
}

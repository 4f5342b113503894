import type { DatabaseSync } from 'node:sqlite';
import type { MetadataStore } from './metadata/metadataStore.ts';
import type { RecordService } from './records/recordService.ts';
import type { Access } from './security/access.ts';
import type { Session, SessionService } from './security/sessions.ts';
import type { Schema } from './schema/schema.ts';
import type { OrgSettings } from './storage/settings.ts';
import type { SelectQuery, SelectResult } from './soql/selectQuery.ts';

/** Everything a room may ask for. One per running org; made by `createOrg`, closed by `close`. */
export interface Org {
  readonly db: DatabaseSync;
  /** Epoch milliseconds; a test may hand in its own. Never goes back. */
  readonly now: () => number;
  /** 18 characters, `00D…`. */
  readonly id: string;
  readonly name: string;
  readonly settings: OrgSettings;
  /** The live schema. Ask anew after a deploy; hold nothing across one. */
  schema(): Schema;
  /** Migrates the tables to `schema` and makes it the live one. Runs inside the caller's transaction. */
  replaceSchema(schema: Schema): void;
  readonly metadata: MetadataStore;
  readonly records: RecordService;
  readonly sessions: SessionService;
  /** What this user may see and do; cached until permissions change. */
  access(userId: string): Access;
  /** Reads with the session's object, field and row security. */
  select(session: Session, query: SelectQuery): SelectResult;
  close(): void;
}

import type { Org } from '../../org.ts';
import type { Schema } from '../../schema/schema.ts';
import type { Access } from '../../security/access.ts';
import type { Session } from '../../security/sessions.ts';
import type { DisplayLocale } from '../ui/displayValue.ts';

/** What every resolver gets: who asks, of which org, against which schema. */
export interface RequestContext {
  readonly org: Org;
  readonly session: Session;
  readonly schema: Schema;
  readonly access: Access;
  readonly origin: string;
  /** Variables as the client sent them: coercing loses the order of an input object's keys, which `orderBy` needs. */
  readonly rawVariables: Readonly<Record<string, unknown>>;
  /** Read once, when the first displayValue is asked for. */
  locale(): DisplayLocale;
}

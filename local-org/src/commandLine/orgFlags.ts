import type { JwtClient } from '../api/oauth/jwtClients.ts';
import { readJwtClients } from './jwtClients.ts';

/** Flags of every command that starts an org, for `parseArgs`. */
export const orgFlags = {
  currency: { type: 'string' },
  'jwt-client': { type: 'string', multiple: true, default: [] as string[] },
  'jwt-users': { type: 'string', multiple: true, default: [] as string[] },
} as const;

interface FlagValues {
  readonly currency?: string | undefined;
  readonly 'jwt-client': readonly string[];
  readonly 'jwt-users': readonly string[];
}

/** What those flags say, as `LocalOrgOptions` takes it. */
export interface OrgSettings {
  readonly currency?: string;
  readonly jwtClients: readonly JwtClient[];
}

/** @throws Error with a sentence for the person who typed the flags */
export function readOrgFlags(values: FlagValues): OrgSettings {
  return {
    ...(values.currency !== undefined && { currency: values.currency }),
    jwtClients: readJwtClients(values['jwt-client'], values['jwt-users']),
  };
}

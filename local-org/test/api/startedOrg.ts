import { LocalOrg } from '../../src/localOrg.ts';
import type { LocalOrgOptions } from '../../src/localOrg.ts';

/** What a test says to the org: a path under the origin, and what fetch takes. */
export interface Client {
  readonly url: string;
  readonly token: string;
  readonly userId: string;
  readonly csrfToken: string;
  readonly localOrg: LocalOrg;
  /** As the administrator, by bearer token; a `body` is sent as JSON. */
  call(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  stop(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: any;
}

export const username = 'admin@test.example';

/** A fresh org in memory, listening on a free port. */
export async function startOrg(options: Partial<LocalOrgOptions> = {}): Promise<Client> {
  const localOrg = new LocalOrg({ file: ':memory:', port: 0, username, ...options });
  const { url } = await localOrg.start();
  const { token, userId, csrfToken } = localOrg.openSession(username);
  return {
    url,
    token,
    userId,
    csrfToken,
    localOrg,
    call: async (method, path, body, headers = {}) => {
      const response = await fetch(`${url}${path.startsWith('/') ? path : `/services/data/v68.0/${path}`}`, {
        method,
        headers: { Authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text,
      };
    },
    stop: () => localOrg.stop(),
  };
}

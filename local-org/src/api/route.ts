import type { Org } from '../org.ts';
import type { Session } from '../security/sessions.ts';

export interface OrgRequest {
  readonly org: Org;
  readonly method: string;
  /** Decoded path with doubled slashes collapsed. */
  readonly path: string;
  /** Named parts of the route's pattern. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
  /** The body as JSON; throws `JSON_PARSER_ERROR`. */
  json(): unknown;
  /** Throws `INVALID_SESSION_ID` (401) when there is none. */
  session(): Session;
  /** `http://127.0.0.1:PORT`, no trailing slash. */
  readonly origin: string;
  /** As asked for in the path, e.g. `68.0`. */
  readonly apiVersion: string;
  /** Visitors of the pages choose a user and need no password. */
  readonly demoLogin?: boolean;
}

export interface OrgResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Objects are sent as JSON. */
  readonly body?: string | Buffer | object;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE' | 'HEAD';
  /** e.g. `/services/data/:version/sobjects/:object/:id`; `*rest` takes the remainder. */
  readonly pattern: string;
  handle(request: OrgRequest): OrgResponse | Promise<OrgResponse>;
  /** Bytes its body may have; that of other requests when not said. */
  readonly largestBody?: number;
  /** True where a page that is not ours may send it, e.g. the log-in form that `sf org open` writes to a file. */
  readonly isOpenToOtherSites?: boolean;
}

/** Who is asking. */
export interface Session {
  readonly userId: string;
  readonly username: string;
  /** The access token, `00D…!…`. */
  readonly token: string;
  /** Sent by our own pages with every write made under a cookie. */
  readonly csrfToken: string;
  /** True only for the org's own work (bootstrap): no permission is asked. */
  readonly isSystem?: boolean;
}

export interface SessionService {
  /** A new session for an active user. */
  create(userId: string): Session;
  /** Undefined when unknown, expired or its user is inactive. */
  find(token: string): Session | undefined;
  revoke(token: string): void;
  /** The org's own session, as the automated process user. */
  readonly system: Session;
}

import type { OrgResponse } from '../route.ts';

/** A refusal of the token resource: an object, where other resources answer an array. */
export class OAuthError extends Error {
  readonly error: string;

  /** @param error OAuth's code, e.g. `invalid_grant`; `description` says why in a few words */
  constructor(error: string, description: string) {
    super(description);
    this.error = error;
  }
}

export const oauthErrorResponse = (error: string, description: string): OrgResponse => ({
  status: 400,
  headers: { 'Cache-Control': 'no-store' },
  body: { error, error_description: description },
});

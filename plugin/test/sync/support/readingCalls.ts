import type { OrgUser } from '../../../../test/end-to-end/support/orgUser.ts';
import type { OrgCalls } from '../../../src/sync/contract.ts';

export interface ReadingCalls extends OrgCalls {
  /** Method and path of every request, in the order they were sent. */
  readonly sent: readonly string[];
}

/** Requests of a person of a running org, each sent once and remembered. */
export function readingCalls(address: string, { accessToken }: OrgUser): ReadingCalls {
  const sent: string[] = [];
  return {
    sent,
    apiVersion: '66.0',
    get count() {
      return sent.length;
    },
    pause: () => Promise.resolve(),
    wait: () => Promise.resolve(),
    async request(method, path, body) {
      sent.push(`${method} ${decodeURIComponent(path.replaceAll('+', ' '))}`);
      // As Salesforce answers with 414.
      if (path.length > 16_000) throw new Error(`The address has ${path.length} characters.`);
      const response = await fetch(`${address}/services/data/v66.0${path}`, {
        method,
        headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const answer = await response.json();
      if (!response.ok) throw Object.assign(new Error(answer[0].message), { name: answer[0].errorCode });
      return { body: answer, headers: Object.fromEntries(response.headers), mayHaveRunBefore: false };
    },
  };
}

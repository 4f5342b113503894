import type { OrgCalls } from '../../contract.ts';

/** What is used of `sobjects/X/describe`. */
export interface DescribedObject {
  readonly name: string;
  readonly queryable: boolean;
  readonly createable: boolean;
  readonly updateable: boolean;
  readonly deletable: boolean;
  readonly fields: readonly DescribedField[];
}
export interface DescribedField {
  readonly name: string;
  readonly type: string;
  readonly createable: boolean;
  readonly updateable: boolean;
  readonly filterable: boolean;
  readonly relationshipName: string | null;
  readonly defaultValue?: unknown;
  readonly defaultValueFormula?: string | null;
  readonly picklistValues?: readonly { readonly defaultValue: boolean }[];
}

interface CompositeAnswer {
  readonly compositeResponse: readonly { readonly referenceId: string; readonly httpStatusCode: number; readonly body: unknown }[];
}

/** Of `composite`. */
const MOST_PARTS = 25;

/**
 * What this user finds of objects; those that are not there, or not for him, are missing. All of them are one request up to 25.
 * @returns also the org's clock when it began to answer, ISO 8601 in UTC
 */
export async function describeObjects(
  calls: OrgCalls,
  objects: readonly string[],
  apiVersion: string,
): Promise<{ readonly described: ReadonlyMap<string, DescribedObject>; readonly now: string }> {
  const described = new Map<string, DescribedObject>();
  let now = '';
  for (let from = 0; from < objects.length; from += MOST_PARTS) {
    const compositeRequest = objects.slice(from, from + MOST_PARTS).map((object) => ({
      method: 'GET',
      url: `/services/data/v${apiVersion}/sobjects/${object}/describe`,
      referenceId: object,
    }));
    const { body, headers } = await calls.request<CompositeAnswer>('POST', '/composite', { allOrNone: false, compositeRequest });
    now ||= clockOf(headers);
    for (const { referenceId, httpStatusCode, body: answer } of body.compositeResponse) {
      if (httpStatusCode === 200) described.set(referenceId, answer as DescribedObject);
      // Not there, or not for this user, is an answer; anything else is a failure.
      else if (httpStatusCode !== 404 && httpStatusCode !== 403) throw refusal(answer);
    }
  }
  return { described, now };
}

/** The clock of the org as it says it with every answer, in whole seconds. */
function clockOf(headers: Readonly<Record<string, string>>): string {
  const time = Date.parse(headers.date ?? '');
  return new Date(Number.isNaN(time) ? Date.now() : time).toISOString();
}

function refusal(answer: unknown): Error {
  const [{ errorCode = 'UNKNOWN_EXCEPTION', message = '' } = {}] = (Array.isArray(answer) ? answer : [answer]) as {
    errorCode?: string;
    message?: string;
  }[];
  const error = new Error(message);
  error.name = errorCode;
  return error;
}

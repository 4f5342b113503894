import type { ServerProcess } from './startProcess.ts';

interface Sent {
  readonly body?: unknown;
  /** Sent as it is. */
  readonly csv?: string;
}

/**
 * @param path below `/services/data/v68.0`
 * @returns the parsed answer
 * @throws Error for any status of 400 and above
 */
export async function request({ url, accessToken }: ServerProcess, method: string, path: string, { body, csv }: Sent = {}): Promise<any> {
  const response = await fetch(`${url}/services/data/v68.0${path}`, {
    method,
    headers: { authorization: `Bearer ${accessToken}`, 'content-type': csv === undefined ? 'application/json' : 'text/csv' },
    body: csv ?? (body === undefined ? undefined : JSON.stringify(body)),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}: ${text.slice(0, 500)}`);
  return text === '' ? undefined : JSON.parse(text);
}

/**
 * Fetches to the last byte without looking inside and unpacked, so that the client's own work stays small and both sides send the same way.
 * @throws Error unless the status is 200
 */
export async function download(url: string, accessToken: string): Promise<Buffer> {
  const response = await fetch(url, { headers: { authorization: `Bearer ${accessToken}`, 'accept-encoding': 'identity' } });
  const content = Buffer.from(await response.arrayBuffer());
  if (response.status !== 200) throw new Error(`${url} was answered ${response.status}: ${content.toString().slice(0, 500)}`);
  return content;
}

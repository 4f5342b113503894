import type { ServerReady } from './stressServer.ts';

export interface StressAnswer {
  readonly status: number;
  readonly body: any;
}

export interface StressClient {
  /** @param path below `/services/data/v68.0`. @throws Error when the connection breaks, as it does under a killed server */
  call(method: string, path: string, body?: unknown): Promise<StressAnswer>;
  query(soql: string): Promise<readonly Readonly<Record<string, any>>[]>;
}

export function stressClient({ url, accessToken }: ServerReady): StressClient {
  const call: StressClient['call'] = async (method, path, body) => {
    const response = await fetch(`${url}/services/data/v68.0${path}`, {
      method,
      headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  return {
    call,
    query: async (soql) => {
      const { status, body } = await call('GET', `/query?q=${encodeURIComponent(soql)}`);
      if (status !== 200) throw new Error(`${soql} was answered ${status}: ${JSON.stringify(body)}`);
      return body.records;
    },
  };
}

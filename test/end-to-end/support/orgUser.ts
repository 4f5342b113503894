/** What the org answered; `body` is parsed JSON, `undefined` when there is none. */
export interface Answer {
  readonly status: number;

  readonly body: any;
}

export interface OrgUser {
  readonly name: string;
  readonly username: string;
  readonly accessToken: string;
  /** @param path below `/services/data/v66.0`, or absolute when it begins with `/services` */
  request(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: object): Promise<Answer>;
  /** Rows of a query; throws what the org answered when it refuses. */
  query(soql: string): Promise<readonly Row[]>;
  /** Id of the new record; throws what the org answered when it refuses. */
  create(object: string, fields: object): Promise<string>;
  update(object: string, id: string, fields: object): Promise<Answer>;
  remove(object: string, id: string): Promise<Answer>;
  graphql(query: string, variables?: object): Promise<Answer>;
}

export type Row = Record<string, any>;

/** A person of the org as a plain HTTP client. @param address asked each time: a restarted org has another one */
export function orgUser(
  address: () => string,
  person: { readonly name: string; readonly username: string; readonly accessToken: string },
): OrgUser {
  const request: OrgUser['request'] = async (method, path, body) => {
    const response = await fetch(`${address()}${path.startsWith('/services') ? '' : '/services/data/v66.0'}${path}`, {
      method,
      headers: { authorization: `Bearer ${person.accessToken}`, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  const expectStatus = (status: number, answer: Answer, what: string) => {
    if (answer.status !== status) throw new Error(`${what} was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  return {
    ...person,
    request,
    query: async (soql) => {
      const { records } = expectStatus(200, await request('GET', `/query?q=${encodeURIComponent(soql)}`), soql);
      return (records as Row[]).map(withoutAttributes);
    },
    create: async (object, fields) => expectStatus(201, await request('POST', `/sobjects/${object}`, fields), `Creating ${object}`).id,
    update: (object, id, fields) => request('PATCH', `/sobjects/${object}/${id}`, fields),
    remove: (object, id) => request('DELETE', `/sobjects/${object}/${id}`),
    graphql: (query, variables = {}) => request('POST', '/graphql', { query, variables }),
  };
}

/** Rows as a person would write them down: without `attributes`, parents too. */
function withoutAttributes(row: Row): Row {
  const { attributes: _attributes, ...fields } = row;
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, value !== null && typeof value === 'object' ? withoutAttributes(value) : value]),
  );
}

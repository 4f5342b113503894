export interface RestClient {
  /** Rows of a SOQL query that fits one page. */
  query<Row>(soql: string): Promise<readonly Row[]>;
  /** Creates up to 200 records in one call, all or none; ids in their order. Throws naming the record that was refused. */
  create(records: readonly ApiRecord[]): Promise<readonly string[]>;
  update(object: string, id: string, fields: object): Promise<void>;
  /** Updates records of one object, which carry their `Id`, in calls of 200, each all or none. */
  updateAll(records: readonly ApiRecord[]): Promise<void>;
  organizationId(): Promise<string>;
}

export interface ApiRecord {
  readonly attributes: { readonly type: string };
  readonly [field: string]: unknown;
}

interface SaveResult {
  readonly id?: string;
  readonly success: boolean;
  readonly errors: readonly { readonly statusCode: string; readonly message: string }[];
}

const MOST_RECORDS = 200;

/** The few REST calls loading needs. */
export function restClient(url: string, accessToken: string): RestClient {
  async function call(method: string, path: string, body?: object): Promise<unknown> {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}: ${text.slice(0, 500)}`);
    return text === '' ? undefined : JSON.parse(text);
  }
  const data = '/services/data/v66.0';
  return {
    async query<Row>(soql: string) {
      return ((await call('GET', `${data}/query?q=${encodeURIComponent(soql)}`)) as { records: readonly Row[] }).records;
    },
    create: (records) => save('POST', records),
    async updateAll(records) {
      for (let start = 0; start < records.length; start += MOST_RECORDS) await save('PATCH', records.slice(start, start + MOST_RECORDS));
    },
    async update(object, id, fields) {
      await call('PATCH', `${data}/sobjects/${object}/${id}`, fields);
    },
    async organizationId() {
      return ((await call('GET', '/services/oauth2/userinfo')) as { organization_id: string }).organization_id;
    },
  };

  async function save(method: string, records: readonly ApiRecord[]): Promise<readonly string[]> {
    const results = (await call(method, `${data}/composite/sobjects`, { allOrNone: true, records })) as readonly SaveResult[];
    // With allOrNone the innocent ones are refused too, as rolled back: name the culprit.
    const isCulprit = (result: SaveResult) => !result.success && result.errors[0]?.statusCode !== 'ALL_OR_NONE_OPERATION_ROLLED_BACK';
    const culprit = results.findIndex(isCulprit);
    if (culprit >= 0) {
      throw new Error(`Sample record refused: ${JSON.stringify(results[culprit]!.errors)} ${JSON.stringify(records[culprit])}`);
    }
    return results.map(({ id }) => id!);
  }
}

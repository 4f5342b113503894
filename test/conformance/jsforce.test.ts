import { Connection } from 'jsforce';
import { jsforceRows, type JsforceContext } from './rows/jsforce.ts';
import { startOrg, type ConformanceOrg } from './support/startOrg.ts';

jest.setTimeout(120_000);

let org: ConformanceOrg;
beforeAll(async () => {
  org = await startOrg();
}, 180_000);
afterAll(() => org?.stop());

// The first is what jsforce takes when it is not told: 50.0.
describe.each([undefined, '58.0', '62.0', '66.0', '68.0'])('version %s', (asked) => {
  let context: JsforceContext;
  beforeAll(() => {
    const connection = new Connection({
      instanceUrl: `${org.url}/`,
      accessToken: org.accessToken,
      logLevel: 'NONE',
      ...(asked && { version: asked }),
    });
    const { version } = connection;
    context = { connection, org, version, mark: `V${version.slice(0, 2)}` };
  });

  test.each(jsforceRows.map((row) => [`${row.call} ${row.outcome}`, row] as const))('%s', async (_title, { run, expected, refusal }) => {
    if (refusal === undefined) expect({ answer: await run(context) }).toMatchObject({ answer: expected });
    else await expect(run(context)).rejects.toMatchObject(expected as object);
  });
});

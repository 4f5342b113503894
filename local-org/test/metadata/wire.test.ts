import { unzipSync, strFromU8 } from 'fflate';
import { Connection } from 'jsforce';
import { LocalOrg } from '../../src/localOrg.ts';
import { deploy } from '../../src/metadata/deploy.ts';
import { retrieve } from '../../src/metadata/retrieve.ts';
import { deployTo, field, number, widget, zip } from './packages.ts';

const administrator = 'admin@local-org.example';

describe('the Metadata API, asked by jsforce', () => {
  const server = new LocalOrg({ file: ':memory:', port: 0 });
  let connection: Connection;
  let url = '';

  beforeAll(async () => {
    ({ url } = await server.start());
    connection = new Connection({ instanceUrl: `${url}/`, accessToken: server.openSession(administrator).token, version: '68.0' });
    connection.metadata.pollInterval = 50;
  });
  afterAll(() => server.stop());

  const package_ = (...children: readonly string[]): Buffer => Buffer.from(zip({ CustomObject: ['Widget__c'] }, widget(...children)));

  test('a SOAP deploy succeeds and lists what it did', async () => {
    const result = await connection.metadata
      .deploy(package_(number('Qty__c')), { rollbackOnError: true, singlePackage: true })
      .complete(true);
    expect(result).toMatchObject({ status: 'Succeeded', success: true, numberComponentsDeployed: 2, numberComponentErrors: 0 });
    expect(server.org.schema().field('Widget__c', 'Qty__c')).toBeDefined();
  });

  test('a refused SOAP deploy names file, line, component and problem', async () => {
    const result = await connection.metadata.deploy(package_(field('Bad__c', 'Text')), { rollbackOnError: true }).complete(true);
    expect(result).toMatchObject({ status: 'Failed', success: false, numberComponentErrors: 1 });
    expect([result.details?.componentFailures].flat()).toEqual([
      expect.objectContaining({
        componentType: 'CustomField',
        fullName: 'Widget__c.Bad__c',
        fileName: 'objects/Widget__c.object',
        lineNumber: 8,
        problemType: 'Error',
        problem: "Must specify 'length' for a CustomField of type Text",
      }),
    ]);
  });

  test('a REST deploy does the same', async () => {
    const form = new FormData();
    form.append('json', new Blob([JSON.stringify({ deployOptions: { checkOnly: true } })], { type: 'application/json' }));
    form.append('file', new Blob([new Uint8Array(package_(number('Rank__c')))], { type: 'application/zip' }), 'deploy.zip');
    const headers = { authorization: `Bearer ${connection.accessToken}` };
    const posted = await fetch(`${url}/services/data/v68.0/metadata/deployRequest`, { method: 'POST', headers, body: form });
    expect(posted.status).toBe(201);
    const { id } = (await posted.json()) as { id: string };
    const status = await fetch(`${url}/services/data/v68.0/metadata/deployRequest/${id}?includeDetails=true`, { headers });
    expect(await status.json()).toMatchObject({
      id,
      deployResult: { done: true, status: 'Succeeded', checkOnly: true, details: { componentFailures: [] } },
    });
    expect(server.org.schema().field('Widget__c', 'Rank__c')).toBeUndefined();
  });

  test('what was deployed can be listed and retrieved', async () => {
    expect(await connection.metadata.list({ type: 'CustomField' })).toMatchObject([
      { fullName: 'Widget__c.Qty__c', fileName: 'objects/Widget__c.object', type: 'CustomField' },
    ]);
    const described = await connection.metadata.describe();
    expect(described.metadataObjects.map(({ xmlName }) => xmlName)).toContain('PermissionSet');
    const retrieved = await connection.metadata
      .retrieve({ apiVersion: '68.0', unpackaged: { types: [{ name: 'CustomObject', members: ['Widget__c'] }], version: '68.0' } } as never)
      .complete();
    const files = unzipSync(new Uint8Array(Buffer.from(String(retrieved.zipFile), 'base64')));
    expect(Object.keys(files).sort()).toEqual(['unpackaged/objects/Widget__c.object', 'unpackaged/package.xml']);
    expect(strFromU8(files['unpackaged/objects/Widget__c.object']!)).toMatch('<fullName>Qty__c</fullName>');
  });

  test('a session that does not exist, and one that is no administrator’s, are refused', async () => {
    const nobody = new Connection({ instanceUrl: url, accessToken: '00Dxx!nothing', version: '68.0' });
    await expect(nobody.metadata.describe()).rejects.toThrow('INVALID_SESSION_ID');
    const { org } = server;
    const profile = org.db.prepare(`SELECT "Id" FROM "Profile" WHERE "Name" = 'Standard User'`).get();
    const system = org.sessions.system;
    const userId = org.records.transaction(system, (records) =>
      records.insert('User', {
        Username: 'sam@local-org.example',
        LastName: 'Sam',
        Alias: 'sam',
        Email: 'sam@example.com',
        ProfileId: profile?.['Id'],
        TimeZoneSidKey: 'Europe/London',
        LocaleSidKey: 'en_US',
        EmailEncodingKey: 'UTF-8',
        LanguageLocaleKey: 'en_US',
      }),
    );
    const user = new Connection({ instanceUrl: url, accessToken: org.sessions.create(userId).token, version: '68.0' });
    await expect(user.metadata.describe()).rejects.toThrow('INSUFFICIENT_ACCESS');
  });
});

test('a component survives a deploy and a retrieve unchanged', async () => {
  const server = new LocalOrg({ file: ':memory:', port: 0 });
  const files = widget(number('Qty__c', '<description>a &lt; b &amp; "c"</description>'));
  await deployTo(server.org, { CustomObject: ['Widget__c'] }, files);
  const { zip: archive } = retrieve(server.org.metadata, new Map([['CustomObject', ['Widget__c']]]), '68.0');
  const again = await deploy(server.org, server.org.sessions.system, archive, { checkOnly: false, rollbackOnError: true });
  expect(again.componentSuccesses.map(({ fullName, changed }) => [fullName, changed])).toEqual([
    ['Widget__c', false],
    ['Widget__c.Qty__c', false],
  ]);
  await server.stop();
});

describe('an envelope larger than any client’s', () => {
  const server = new LocalOrg({ file: ':memory:', port: 0 });
  let url = '';
  let token = '';
  beforeAll(async () => {
    ({ url } = await server.start());
    token = server.openSession(administrator).token;
  });
  afterAll(() => server.stop());

  const send = async (path: string, content: string): Promise<[number, string]> => {
    const header = `<e:Header><SessionHeader><sessionId>${token}</sessionId></SessionHeader></e:Header>`;
    const body = `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/">${header}<e:Body>${content}</e:Body></e:Envelope>`;
    const answer = await fetch(`${url}/services/Soap/${path}`, { method: 'POST', body });
    return [answer.status, await answer.text()];
  };
  const retrieveOf = (count: number): string =>
    `<retrieve><retrieveRequest><unpackaged><types>${'<members>Widget__c</members>'.repeat(count)}<name>CustomObject</name></types></unpackaged></retrieveRequest></retrieve>`;

  test('is refused with a fault: too many elements, too deep, too long', async () => {
    for (const content of [
      retrieveOf(30_000),
      `${'<a>'.repeat(60)}${'</a>'.repeat(60)}`,
      `<listMetadata>${'x'.repeat(5_000_000)}</listMetadata>`,
    ]) {
      expect(await send('m/68.0', content)).toEqual([500, expect.stringContaining('<faultcode>sf:LIMIT_EXCEEDED</faultcode>')]);
    }
  });

  test('a retrieve of 10,000 names is answered', async () => {
    expect(await send('m/68.0', retrieveOf(10_000))).toEqual([200, expect.stringContaining('<state>Queued</state>')]);
  });

  test('a log-in of more than 64 kB is not even read', async () => {
    expect(await send('u/64.0', `<login><username>${'x'.repeat(70_000)}</username></login>`)).toEqual([
      500,
      expect.stringContaining('<faultcode>sf:REQUEST_ENTITY_TOO_LARGE</faultcode>'),
    ]);
  });
});

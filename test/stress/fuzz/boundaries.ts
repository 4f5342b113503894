import { gzipSync } from 'node:zlib';
import { zip } from '../../../local-org/test/metadata/packages.ts';
import type { Random } from '../random.ts';
import { files, members } from '../rollups/treeOrg.ts';
import { mutateBytes, mutateJson, mutateText } from './mutate.ts';
import type { RawRequest } from './rawRequest.ts';

/** What the requests may name: records that are there. */
export interface Known {
  readonly store: string;
  readonly box: string;
  readonly accessToken: string;
}

/** Makes one broken request. */
export type Boundary = (random: Random, known: Known) => RawRequest;

const root = '/services/data/v68.0';
const json = [['Content-Type', 'application/json']] as const;

const QUERIES = [
  "SELECT Id, Name, Box__r.Store__r.Name FROM Parcel__c WHERE Grams__c > 1.5 AND (Name LIKE 'a%' OR Due__c = LAST_N_DAYS:3) ORDER BY Name DESC NULLS LAST LIMIT 10 OFFSET 2",
  'SELECT Box__c, COUNT(Id) n, SUM(Grams__c) FROM Parcel__c GROUP BY Box__c HAVING COUNT(Id) > 1',
  'SELECT Id, (SELECT Id, Name FROM Parcels__r WHERE Is_Fragile__c = true LIMIT 2) FROM Box__c WHERE Id IN (SELECT Box__c FROM Parcel__c)',
  'SELECT FIELDS(ALL) FROM Store__c LIMIT 200',
  "SELECT TYPEOF Owner WHEN User THEN Username ELSE Name END, CALENDAR_YEAR(CreatedDate) FROM Store__c WHERE Name IN ('a', 'b')",
] as const;

const HARD_QUERIES = (random: Random): string =>
  random.pick([
    `SELECT Id FROM Parcel__c WHERE ${'('.repeat(random.whole(5, 400))}Name = 'a'${')'.repeat(random.whole(5, 400))}`,
    `SELECT Id FROM Parcel__c WHERE ${Array.from({ length: 300 }, () => "Name = 'a'").join(' OR ')}`,
    `SELECT Id FROM Parcel__c WHERE Name IN (${Array.from({ length: 900 }, (_, index) => `'${index}'`).join(',')})`,
    `SELECT ${Array.from({ length: 500 }, () => 'Name').join(',')} FROM Parcel__c`,
    `SELECT Id FROM Parcel__c WHERE Name LIKE '${'%a'.repeat(random.whole(1, 2000))}'`,
    `SELECT ${'Box__r.'.repeat(random.whole(1, 500))}Name FROM Parcel__c`,
    `SELECT Id FROM Parcel__c WHERE ${'NOT '.repeat(random.whole(1, 200))}Name = 'a'`,
    `SELECT Id FROM Parcel__c WHERE Id IN (${'SELECT Box__c FROM Parcel__c WHERE Box__c IN ('.repeat(random.whole(1, 40))}`,
  ]);

const soql: Boundary = (random) => {
  const text = random.chance(0.15) ? HARD_QUERIES(random) : mutateText(random, random.pick(QUERIES));
  return { method: 'GET', target: `${root}/${random.pick(['query', 'queryAll', 'tooling/query'])}?q=${escaped(text)}` };
};

/** A lone surrogate has no UTF-8. */
const escaped = (text: string): string => encodeURIComponent(text.toWellFormed());

const bodies: Boundary = (random, { store, box }) => {
  const parcel = { attributes: { type: 'Parcel__c', referenceId: 'r1' }, Name: 'a', Box__c: box, Grams__c: 1, Due__c: '2026-01-01' };
  const part = { method: 'POST', url: `${root}/sobjects/Parcel__c`, referenceId: 'p1', body: { Name: 'a', Box__c: box } };
  const [method, path, body] = random.pick([
    ['POST', '/sobjects/Parcel__c', parcel],
    ['PATCH', `/sobjects/Box__c/${box}`, { Name: 'Box', Store__c: store }],
    ['POST', '/composite/sobjects', { allOrNone: true, records: [parcel, parcel] }],
    ['PATCH', '/composite/sobjects', { allOrNone: false, records: [{ ...parcel, Id: box }] }],
    ['POST', '/composite/sobjects/Parcel__c', { ids: [box], fields: ['Name'] }],
    [
      'POST',
      '/composite',
      { allOrNone: true, compositeRequest: [part, { ...part, referenceId: 'p2', url: `${root}/sobjects/Box__c/@{p1.id}`, method: 'GET' }] },
    ],
    [
      'POST',
      '/composite/tree/Store__c',
      {
        records: [
          {
            attributes: { type: 'Store__c', referenceId: 's' },
            Name: 'S',
            Boxes__r: { records: [{ attributes: { type: 'Box__c', referenceId: 'b' }, Name: 'B' }] },
          },
        ],
      },
    ],
    ['POST', '/composite/graph', { graphs: [{ graphId: 'g', compositeRequest: [part] }] }],
    ['POST', '/composite/batch', { batchRequests: [{ method: 'GET', url: 'v68.0/limits' }] }],
    ['POST', '/ui-api/records', { apiName: 'Parcel__c', fields: { Name: 'a', Box__c: box } }],
    ['PATCH', `/ui-api/records/${box}`, { fields: { Name: 'Box' } }],
    ['POST', '/jobs/ingest', { object: 'Parcel__c', operation: 'insert', lineEnding: 'LF' }],
    ['POST', '/jobs/query', { operation: 'query', query: 'SELECT Id FROM Parcel__c' }],
  ] as const);
  const mutated = JSON.stringify(mutateJson(random, body)) ?? '';
  const text = random.chance(0.25) ? mutateText(random, mutated) : random.chance(0.03) ? '['.repeat(200_000) : mutated;
  return { method, target: root + path, headers: json, body: text };
};

const DOCUMENT =
  'query q($n: String) { uiapi { query { Parcel__c(first: 5, where: { Name: { like: $n }, Grams__c: { gt: 1 } }, orderBy: { Name: { order: ASC } }) { totalCount edges { cursor node { Id Name { value displayValue } Box__r { Name { value } Store__r { Id } } } } pageInfo { hasNextPage endCursor } } } } }';

const graphql: Boundary = (random) => {
  const levels = random.whole(2, 3000);
  const query = random.chance(0.2)
    ? random.pick([
        `{ uiapi { query ${'{ Parcel__c { edges { node '.repeat(levels)}`,
        `{ ${Array.from({ length: levels }, (_, index) => `a${index}: uiapi { query { Parcel__c { totalCount } } }`).join(' ')} }`,
        'query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
        `{ uiapi { query { Parcel__c(where: ${'{ not: '.repeat(levels)} {} ${'}'.repeat(levels)}) { totalCount } } } }`,
        `${'{'.repeat(levels)}${'}'.repeat(levels)}`,
        '{ __schema { types { fields { type { ofType { ofType { ofType { fields { name } } } } } } } } }',
      ])
    : mutateText(random, DOCUMENT);
  return {
    method: 'POST',
    target: `${root}/graphql`,
    headers: json,
    body: JSON.stringify(mutateJson(random, { query, variables: { n: 'a%' } }, 0.05)),
  };
};

const envelope = (accessToken: string, body: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Header><SessionHeader xmlns="http://soap.sforce.com/2006/04/metadata"><sessionId>${accessToken}</sessionId></SessionHeader></soapenv:Header><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`;

const soap: Boundary = (random, { accessToken }) => {
  const operation = random.pick([
    '<listMetadata xmlns="http://soap.sforce.com/2006/04/metadata"><queries><type>CustomObject</type></queries><asOfVersion>68.0</asOfVersion></listMetadata>',
    '<describeMetadata xmlns="http://soap.sforce.com/2006/04/metadata"><asOfVersion>68.0</asOfVersion></describeMetadata>',
    '<checkDeployStatus xmlns="http://soap.sforce.com/2006/04/metadata"><asyncProcessId>0Af000000000001AAA</asyncProcessId></checkDeployStatus>',
    '<retrieve xmlns="http://soap.sforce.com/2006/04/metadata"><retrieveRequest><apiVersion>68.0</apiVersion><unpackaged><types><members>*</members><name>CustomObject</name></types></unpackaged></retrieveRequest></retrieve>',
    '<deploy xmlns="http://soap.sforce.com/2006/04/metadata"><ZipFile>UEsDBA==</ZipFile><DeployOptions><rollbackOnError>true</rollbackOnError></DeployOptions></deploy>',
  ]);
  const text = envelope(accessToken, operation);
  const entities = `<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${'bcdefghij'[index]} "${`&${'abcdefghi'[index]};`.repeat(10)}">`).join('')}]>`;
  const body = random.chance(0.2)
    ? random.pick([
        text.replace('?>', `?>${entities}`).replace('CustomObject', '&j;'),
        text.replace('?>', '?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>').replace('CustomObject', '&f;'),
        envelope(accessToken, '<a>'.repeat(random.whole(10, 50_000))),
        envelope(accessToken, `<a ${'b="c" '.repeat(5_000)}/>`),
      ])
    : mutateText(random, text);
  return {
    method: 'POST',
    target: `/services/Soap/m/68.0/${known18}`,
    headers: [
      ['Content-Type', 'text/xml'],
      ['SOAPAction', '""'],
    ],
    body: body.toWellFormed(),
  };
};

const known18 = '00D000000000001AAA';

const zips: Boundary = (random) => {
  const broken = Object.fromEntries(
    Object.entries(files).map(([path, xml]) => [
      random.chance(0.1) ? mutateText(random, path).slice(0, 300) : path,
      random.chance(0.5) ? mutateText(random, xml) : xml,
    ]),
  );
  const whole = zip(members, random.chance(0.5) ? broken : { ...files, 'objects/Bomb__c.object': ' '.repeat(3_000_000) });
  const content = random.chance(0.6) ? mutateBytes(random, whole) : whole;
  const options = JSON.stringify(mutateJson(random, { deployOptions: { checkOnly: true, rollbackOnError: true } }, 0.05));
  const boundary = 'fuzzfuzz';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="json"\r\nContent-Type: application/json\r\n\r\n${options}\r\n--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="x.zip"\r\nContent-Type: application/zip\r\n\r\n`;
  const body = Buffer.concat([
    Buffer.from(random.chance(0.2) ? mutateText(random, head).toWellFormed() : head),
    content,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  // A refused deploy must change nothing, and one that is not checkOnly any more would: those go to a copy of the same objects.
  return {
    method: 'POST',
    target: `${root}/metadata/deployRequest`,
    headers: [['Content-Type', `multipart/form-data; boundary=${boundary}`]],
    body,
  };
};

const PATHS = [
  '/query/0r8000000000001AAA-2000',
  '/sobjects/Parcel__c/a0000000000001AAA',
  '/sobjects/Store__c/describe',
  '/ui-api/object-info/Box__c',
  '/ui-api/list-ui/Box__c',
  '/limits',
  '/jobs/ingest/750000000000001AAA/successfulResults',
  '/metadata/deployRequest/0Af000000000001',
  '/sobjects/Account/Name/a',
  '/actions',
  '/recent',
  '/search?q=FIND+{a}',
  '/parameterizedSearch',
] as const;

const paths: Boundary = (random) => {
  const path = random.chance(0.2)
    ? random.pick([
        '/lightning/r/Box__c/x/view',
        '/',
        '/one/one.app',
        '/secur/frontdoor.jsp?sid=x',
        '/services/oauth2/token',
        '/services/oauth2/userinfo',
      ])
    : root + random.pick(PATHS);
  const strange = random.pick([
    '%',
    '%00',
    '%2e%2e%2f',
    '..',
    '/../../../../etc/passwd',
    '%c0%ae',
    '\\',
    '//',
    '?',
    '#',
    '%ff',
    '*',
    ';x=1',
    'a'.repeat(20_000),
    'v999.0',
    '%F0%9F%92%A9',
  ]);
  const at = random.whole(0, path.length);
  const target = random.chance(0.8)
    ? path.slice(0, at) + strange + path.slice(random.chance(0.5) ? at : Math.min(path.length, at + 4))
    : mutateText(random, path);
  return {
    method: random.pick(['GET', 'POST', 'PATCH', 'DELETE', 'PUT', 'HEAD', 'OPTIONS', 'TRACE', 'BREW']),
    target: target.replace(/[^\x21-\x7e]/g, '') || '/',
    headers: json,
    body: random.chance(0.5) ? '{}' : '',
  };
};

const headers: Boundary = (random, { box }) => {
  const [name, value] = random.pick([
    ['Sforce-Query-Options', random.pick(['batchSize=-1', 'batchSize=999999999', 'batchSize=x', '=', ',,,'])],
    ['Authorization', random.pick(['', 'Bearer', `Bearer ${'x'.repeat(9000)}`, 'Basic Og==', 'Bearer a b c', 'OAuth \u0001'])],
    ['Cookie', random.pick(['sid=', 'sid=x; sid=y', `${'a=b;'.repeat(3000)}`, '=;=;='])],
    ['Content-Encoding', random.pick(['gzip', 'br', 'deflate', 'zstd', 'gzip, gzip', ''])],
    ['Accept', random.pick(['*/*;q=x', 'application/xml', ',', 'text/csv'])],
    ['Accept-Encoding', random.pick(['gzip;q=0', '*', 'x'.repeat(1000)])],
    ['Content-Type', random.pick(['application/xml', 'multipart/form-data', 'multipart/form-data; boundary=', 'text/csv; charset=x', ''])],
    ['Host', random.pick(['evil.example', '127.0.0.1:99999', '', 'localhost@evil.example'])],
    ['Content-Length', random.pick(['0', '-1', '99999999999', '1, 2'])],
    ['Transfer-Encoding', random.pick(['chunked', 'gzip, chunked', 'identity'])],
    ['If-Modified-Since', random.pick(['yesterday', 'Thu, 01 Jan 1970 00:00:00 GMT'])],
    ['Sforce-Call-Options', random.pick(['client=', 'x'])],
    ['X-Long', 'y'.repeat(40_000)],
  ] as const);
  // A body that never ends would be waited for, as it should; these requests end.
  const isWaitedFor = name === 'Content-Length' && value === '99999999999';
  const body =
    name === 'Transfer-Encoding'
      ? random.pick(['0\r\n\r\n', 'zz\r\n', '5\r\n{"a"}\r\n0\r\n\r\n'])
      : name === 'Content-Encoding' && random.chance(0.5)
        ? gzipSync('{"Name":"b"}')
        : '{"Name":"b"}';
  const [method, target] = isWaitedFor
    ? (['GET', `${root}/limits`] as const)
    : random.pick([
        ['PATCH', `${root}/sobjects/Box__c/${box}`],
        ['GET', `${root}/query?q=SELECT+Id+FROM+Box__c`],
      ] as const);
  return { method, target, headers: [[name, value]], body };
};

/** Every door, by name. */
export const boundaries: Readonly<Record<string, Boundary>> = { soql, bodies, graphql, soap, zips, paths, headers };

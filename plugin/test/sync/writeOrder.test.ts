import { cutSteps } from '../../src/sync/org/write/cutSteps.ts';
import { graphOf } from '../../src/sync/org/write/graphRequest.ts';
import { orderNodes } from '../../src/sync/org/write/orderNodes.ts';
import { countPayloads, nextPayload, queuesOf } from '../../src/sync/org/write/payloads.ts';
import { nextWave, nextWaves } from '../../src/sync/org/write/collections.ts';
import { withoutFailed } from '../../src/sync/org/write/withoutFailed.ts';
import type { NodeLink, WriteNode } from '../../src/sync/org/write/writeNode.ts';

/** A new record. @param links field: key, with `!` behind it where the record must have it */
function node(object: string, key: string, links: Readonly<Record<string, string>> = {}, special: Partial<WriteNode> = {}): WriteNode {
  return {
    name: `${object} ${key}`,
    object,
    key,
    kind: 'create',
    group: 'a',
    stage: 1,
    values: { Name: key },
    links: Object.entries(links).map(([field, said]): NodeLink => {
      const [target, to] = said.replace('!', '').split(' ') as [string, string];
      return { field, to: `${target} ${to}`, key: to, isRequired: said.endsWith('!') };
    }),
    after: [],
    ...special,
  };
}
const center = (key: string, links = {}, special = {}) => node('Buying_Center__c', key, links, special);
const person = (key: string, links = {}, special = {}) => node('Stakeholder__c', key, links, special);
const cell = (key: string, links = {}, special = {}) => node('White_Space_Cell__c', key, links, special);
const inWords = (nodes: readonly WriteNode[]) =>
  nodes.map(({ key, kind, links }) => [kind, key, links.map(({ field }) => field).join()].join(' ').trim());

test('parents come before children and trees from their root, otherwise by object', () => {
  const nodes = [
    cell('c', { Buying_Center__c: 'Buying_Center__c low!' }),
    person('engineer', { Reports_To__c: 'Stakeholder__c ceo' }),
    center('low', { Parent_Buying_Center__c: 'Buying_Center__c high' }),
    person('ceo'),
    center('high'),
  ];
  expect(inWords(orderNodes(nodes))).toEqual([
    'create high',
    'create low Parent_Buying_Center__c',
    'create ceo',
    'create engineer Reports_To__c',
    'create c Buying_Center__c',
  ]);
});

test('the head of a buying center who sits in it is written last', () => {
  const nodes = [
    center('fleet', { Lead_Stakeholder__c: 'Stakeholder__c coo' }),
    person('coo', { Buying_Center__c: 'Buying_Center__c fleet' }),
  ];
  expect(inWords(orderNodes(nodes))).toEqual(['create fleet', 'create coo Buying_Center__c', 'late fleet Lead_Stakeholder__c']);
});

test('two who report to each other are both written, one reference later', () => {
  const nodes = [person('a', { Reports_To__c: 'Stakeholder__c b' }), person('b', { Reports_To__c: 'Stakeholder__c a' })];
  const ordered = orderNodes(nodes);
  expect(ordered.map(({ kind }) => kind)).toEqual(['create', 'create', 'late']);
  expect(ordered.flatMap(({ links }) => links)).toHaveLength(2);
});

test('what must not be empty is never postponed', () => {
  const nodes = [
    cell('c', { Buying_Center__c: 'Buying_Center__c fleet!', Sponsor__c: 'Stakeholder__c coo' }),
    center('fleet', { Lead_Stakeholder__c: 'Stakeholder__c coo' }),
    person('coo', { Buying_Center__c: 'Buying_Center__c fleet' }),
  ];
  expect(inWords(orderNodes(nodes))).toEqual([
    'create fleet',
    'create coo Buying_Center__c',
    'late fleet Lead_Stakeholder__c',
    'create c Buying_Center__c,Sponsor__c',
  ]);
});

test('a chain of ten thousand is ordered as any other', () => {
  const chain = Array.from({ length: 10_000 }, (_, level) =>
    person(`p${level}`, level ? { Reports_To__c: `Stakeholder__c p${level - 1}` } : {}),
  );
  expect(orderNodes(chain.toReversed()).map(({ key }) => key)).toEqual(chain.map(({ key }) => key));
});

test('a reference to a new record of another account waits until both accounts are written', () => {
  const other = node('Plan_Objective__c', 'theirs', {}, { group: 'b' });
  const own = node('Plan_Objective__c', 'ours', { Adapted_From__c: 'Plan_Objective__c theirs' });
  const ordered = orderNodes([own, other]);
  expect(ordered.map(({ kind, key, stage }) => [kind, key, stage])).toEqual([
    ['create', 'ours', 1],
    ['create', 'theirs', 1],
    ['late', 'ours', 2],
  ]);
});

test('a graph ends at 500 nodes', () => {
  const steps = cutSteps(Array.from({ length: 1001 }, (_, index) => person(`p${index}`)));
  expect(steps.map(({ form, nodes }) => [form, nodes.length])).toEqual([
    ['graph', 500],
    ['graph', 500],
    ['graph', 1],
  ]);
});

test('a graph ends at a depth of fifteen', () => {
  const chain = Array.from({ length: 31 }, (_, level) =>
    person(`p${level}`, level ? { Reports_To__c: `Stakeholder__c p${level - 1}` } : {}),
  );
  expect(cutSteps(chain).map(({ nodes }) => nodes.length)).toEqual([15, 15, 1]);
});

const OF_AN_ACCOUNT = ['Account', 'Buying_Center', 'Phase_Change', 'Stakeholder', 'Team_Relationship', 'Stakeholder_Link', 'Commitment'];
const KNOWN = ['Insight', 'Insight_Link', 'Value_Metric', 'White_Space_Cell'];
const OF_A_PLAN = ['Account_Plan', 'Plan_Member', 'Plan_Focus', 'Plan_Objective', 'Plan_Strategy', 'Plan_Action', 'Plan_Comment'];
const oneOfEach = (group: string) =>
  [...OF_AN_ACCOUNT, ...KNOWN, ...OF_A_PLAN].map((object) =>
    node(object === 'Account' ? object : `${object}__c`, `${group}-${object}`, {}, { group }),
  );

test('a graph has fifteen kinds of nodes at most: an account with more is cut where its plans begin', () => {
  const steps = cutSteps(oneOfEach('a'));
  expect(steps.map(({ nodes }) => nodes.length)).toEqual([11, 7]);
  expect(steps[1]!.nodes.map(({ object }) => object)).toEqual(OF_A_PLAN.map((object) => `${object}__c`));
});

test('accounts share a request as long as their nodes and kinds fit, and none is in it twice', () => {
  const queues = queuesOf(['a', 'b', 'c'].flatMap(oneOfEach));
  expect(nextPayload(queues).map(({ group }) => group)).toEqual(['a', 'b', 'c']);
  expect(countPayloads(queues)).toBe(2);
  const large = queuesOf(
    ['a', 'b', 'c'].flatMap((group) => Array.from({ length: 200 }, (_, index) => person(`${group}${index}`, {}, { group }))),
  );
  expect(nextPayload(large).map(({ group }) => group)).toEqual(['a', 'b']);
  expect(countPayloads(large)).toBe(2);
});

test('no request has more than 75 graphs', () => {
  const queues = queuesOf(Array.from({ length: 80 }, (_, index) => person(`p${index}`, {}, { group: `account-${index}` })));
  expect(nextPayload(queues)).toHaveLength(75);
});

test('a graph names new records by their key, those of the same graph by reference, others by id', () => {
  const nodes = [
    person('50%/ä', { Buying_Center__c: 'Buying_Center__c fleet' }),
    person('b', { Reports_To__c: 'Stakeholder__c 50%/ä', Contact__c: 'Contact jo' }),
    { ...center('old'), kind: 'update' as const, id: 'a01' },
    { ...cell('gone'), kind: 'delete' as const, id: 'a02' },
  ];
  const ids = new Map([['Buying_Center__c fleet', 'a00']]);
  expect(graphOf('g0', nodes, ids, '66.0')).toEqual({
    graphId: 'g0',
    compositeRequest: [
      {
        method: 'PATCH',
        url: '/services/data/v66.0/sobjects/Stakeholder__c/Key__c/50%25%2F%C3%A4',
        referenceId: 'n0',
        body: { Name: '50%/ä', Buying_Center__c: 'a00' },
      },
      {
        method: 'PATCH',
        url: '/services/data/v66.0/sobjects/Stakeholder__c/Key__c/b',
        referenceId: 'n1',
        body: { Name: 'b', Reports_To__c: '@{n0.id}', Contact__r: { Key__c: 'jo' } },
      },
      { method: 'PATCH', url: '/services/data/v66.0/sobjects/Buying_Center__c/a01', referenceId: 'n2', body: { Name: 'old' } },
      { method: 'DELETE', url: '/services/data/v66.0/sobjects/White_Space_Cell__c/a02', referenceId: 'n3' },
    ],
  });
});

test('a text that looks like a reference keeps its record out of graphs, and in its place', () => {
  const nodes = [
    person('a'),
    person('b', {}, { values: { Name: 'b', Notes__c: 'see @{n0.id}' } }),
    person('c', { Reports_To__c: 'Stakeholder__c b' }),
  ];
  expect(cutSteps(nodes).map(({ form, nodes: own }) => [form, own.map(({ key }) => key)])).toEqual([
    ['graph', ['a']],
    ['collections', ['b']],
    ['graph', ['c']],
  ]);
});

test('what must have a failed record fails with it, however far down; what may be without it is written without', () => {
  const nodes = [
    person('coo', { Buying_Center__c: 'Buying_Center__c fleet' }),
    cell('cell', { Buying_Center__c: 'Buying_Center__c fleet!', Sponsor__c: 'Stakeholder__c coo' }),
    node('Plan_Focus__c', 'focus', { White_Space_Cell__c: 'White_Space_Cell__c cell!' }),
  ];
  const { kept, failed, left } = withoutFailed(nodes, new Set(['Buying_Center__c fleet']));
  expect(inWords(kept)).toEqual(['create coo']);
  expect([...failed].map(([name, problems]) => [name, problems[0]!.message])).toEqual([
    ['White_Space_Cell__c cell', 'It needs Buying Center "fleet", which wasn\'t written.'],
    ['Plan_Focus__c focus', 'It needs White Space Cell "cell", which wasn\'t written.'],
  ]);
  expect([...left].map(([name, problems]) => [name, problems.map(({ message }) => message)])).toEqual([
    ['Stakeholder__c coo', ['Buying Center wasn\'t written: it refers to Buying Center "fleet", which wasn\'t written either.']],
  ]);
});

test('a collection takes 200 records, one object of new ones, and none that needs another of it', () => {
  const many = Array.from({ length: 250 }, (_, index) => person(`p${index}`));
  expect(nextWave(many)).toHaveLength(200);
  expect(inWords(nextWave([center('a'), center('b', { Parent_Buying_Center__c: 'Buying_Center__c a' })]))).toEqual(['create a']);
  expect(inWords(nextWave([center('a'), person('p')]))).toEqual(['create a']);
  const old = ['a', 'b'].flatMap((key) => [center(key), person(key)]).map((one) => ({ ...one, kind: 'update' as const, id: 'a0' }));
  expect(nextWave(old)).toHaveLength(4);
  // Ten runs of one object are the most.
  const mixed = Array.from({ length: 12 }, (_, index) => ({
    ...(index % 2 ? center(`c${index}`) : person(`p${index}`)),
    kind: 'update' as const,
    id: 'a0',
  }));
  expect(nextWave(mixed)).toHaveLength(10);
});

test('five collections travel in one request, each with what needs the ones before', () => {
  const centers = Array.from({ length: 300 }, (_, index) => center(`c${index}`));
  const people = Array.from({ length: 700 }, (_, index) => person(`p${index}`, { Buying_Center__c: `Buying_Center__c c${index % 300}` }));
  expect(nextWaves([...centers, ...people], new Map()).map((wave) => [wave[0]!.object, wave.length])).toEqual([
    ['Buying_Center__c', 200],
    ['Buying_Center__c', 100],
    ['Stakeholder__c', 200],
    ['Stakeholder__c', 200],
    ['Stakeholder__c', 200],
  ]);
});

import type { Activity, ContactActivity } from 'c/planModel';
import { isBelowWanted, linksWith, mapProblems, personOf, successorsFor } from 'c/relationshipReading';
import { person, read } from './facts.ts';

const met = (contactId: string, on: string, kind: Activity['kind'] = 'Meeting', ourPersonId = 'u1'): ContactActivity => ({
  id: `${contactId} ${on}`,
  contactId,
  on,
  kind,
  ourPersonId,
  ourPersonName: ourPersonId === 'u1' ? 'Mara Lindqvist' : 'Jonas Okafor',
  isInbound: kind === 'Meeting',
});

test('a held position has a name and initials, a vacant one and a placeholder have none', () => {
  const { people } = read({
    stakeholders: [
      person('a', { contactName: 'Dr. Ingrid Marie Solheim' }),
      person('b', { contactName: 'Åse' }),
      person('c', { contactId: null, contactName: null, occupancy: 'Vacant' }),
      person('d', { contactId: null, contactName: null, occupancy: null }),
    ],
  });
  expect(people.map(({ name, initials, occupancy }) => [name, initials, occupancy])).toEqual([
    ['Dr. Ingrid Marie Solheim', 'IS', 'Held'],
    ['Åse', 'Å', 'Held'],
    [null, '', 'Vacant'],
    [null, '', 'Unknown'],
  ]);
});

test('the hierarchy is drawn whole: without a head that is missing, and with a circle opened', () => {
  const reading = read({
    stakeholders: [
      person('a', { reportsToId: 'gone' }),
      person('b', { reportsToId: 'c' }),
      person('c', { reportsToId: 'b' }),
      person('d', { reportsToId: 'c' }),
    ],
  });
  expect(reading.people.map(({ headId, depth, reportIds }) => [headId, depth, reportIds])).toEqual([
    [null, 0, []],
    [null, 0, ['c']],
    ['b', 1, ['d']],
    ['c', 2, []],
  ]);
  expect(mapProblems(reading).map(({ kind }) => kind)).toEqual(['misplaced', 'misplaced']);
});

test('lanes follow the tree of buying centers, with those in pursuit marked and the people of none last', () => {
  const { lanes } = read({
    buyingCenters: [
      { id: 'b2', name: 'Newbuild', parentId: 'b1' },
      { id: 'b1', name: 'Shipyards' },
      { id: 'b0', name: 'Head Office' },
    ],
    stakeholders: [person('a', { buyingCenterId: 'b2' }), person('b', { buyingCenterId: 'elsewhere' })],
    pursued: [{ id: 'w', buyingCenterId: 'b2', solutionId: 's' }],
  });
  expect(lanes.map(({ id, depth, personIds, isPursued }) => [id, depth, personIds, isPursued])).toEqual([
    ['b0', 0, [], false],
    ['b1', 0, [], false],
    ['b2', 1, ['a'], true],
    [null, 0, ['b'], false],
  ]);
});

test('coverage counts what was stated, beside what recent exchanges speak for', () => {
  const reading = read({
    stakeholders: [person('a', { coverage: 'Deep' }), person('b', { coverage: 'Unknown' }), person('c', { coverage: 'None' })],
    activities: [met('c-a', '2026-01-20', 'Call'), met('c-b', '2026-02-20'), met('c-b', '2026-02-01', 'Call', 'u2')],
  });
  expect(reading.people.map(({ coverage: { counts, computed, gap, isReached } }) => [counts, computed.coverage, gap, isReached])).toEqual([
    ['Deep', 'Brief', 2, true],
    ['Regular', 'Regular', null, true],
    ['None', 'Unknown', null, false],
  ]);
  expect(reading.people[1]?.stakeholder.lastContactOn).toBe('2026-02-20');
});

test('where activities cannot be read, what was stored last still speaks', () => {
  const [one] = read({
    stakeholders: [person('a', { computedCoverage: 'Regular', lastContactOn: '2026-01-01' })],
    activities: null,
  }).people;
  expect([one?.coverage.counts, one?.coverage.computed.parts, one?.stakeholder.lastContactOn]).toEqual(['Regular', [], '2026-01-01']);
});

test('who of ours knows somebody is told by levels, links and exchanges, the closest first; planned meetings tell nothing', () => {
  const reading = read({
    members: [{ userId: 'u9', userName: 'Tom Becker', role: 'Sales' }],
    stakeholders: [person('a')],
    team: [
      { id: 't1', stakeholderId: 'a', userId: 'u1', userName: 'Mara Lindqvist', levelNow: 'Vendor', levelWanted: 'Problem Solver' },
      { id: 't2', stakeholderId: 'a', userId: 'u2', userName: 'Jonas Okafor', levelNow: 'Credible Source', levelWanted: 'Credible Source' },
    ],
    links: [{ id: 'l1', toStakeholderId: 'a', ourPersonId: 'u3', ourPersonName: 'Priya Raman', kind: 'Knows' }],
    activities: [met('c-a', '2026-02-02'), met('c-a', '2026-02-09'), { ...met('c-a', '2026-04-01'), ourPersonId: 'u4' }],
  });
  const { ours } = reading.people[0]!;
  expect(ours.map(({ name, from, lastContactOn }) => [name, from, lastContactOn])).toEqual([
    ['Jonas Okafor', ['team'], null],
    ['Mara Lindqvist', ['team', 'activity'], '2026-02-09'],
    ['Priya Raman', ['link'], null],
  ]);
  expect(ours.map(isBelowWanted)).toEqual([false, true, false]);
  expect(reading.ours.map(({ name, isOnTeam, knowsIds, gapIds }) => [name, isOnTeam, knowsIds, gapIds])).toEqual([
    ['Tom Becker', true, [], []],
    ['Jonas Okafor', false, ['a'], []],
    ['Mara Lindqvist', false, ['a'], ['a']],
    ['Priya Raman', false, ['a'], []],
  ]);
});

test('promises are told by how they ended; those past their day are owed while they are open', () => {
  const promise = (id: string, more: object) => ({ id, promise: id, direction: 'Ours to Them' as const, stakeholderId: 'a', ...more });
  const { commitments } = read({
    stakeholders: [person('a')],
    commitments: [
      promise('late', { status: 'Open', dueOn: '2026-02-28' }),
      promise('today', { status: 'Open', dueOn: '2026-03-01' }),
      promise('kept', { status: 'Kept', settledOn: '2026-01-01' }),
      promise('broken', { status: 'Broken', settledOn: '2026-01-05' }),
      promise('theirs', { status: 'Broken', direction: 'Theirs to Us' }),
    ],
  }).people[0]!;
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  expect([ids(commitments.open), ids(commitments.overdue), ids(commitments.kept), ids(commitments.broken), ids(commitments.owed)]).toEqual([
    ['today', 'late'],
    ['late'],
    ['kept'],
    ['broken', 'theirs'],
    ['broken', 'late'],
  ]);
});

test('somebody has left when his contact works elsewhere or his relation has ended, not when he is only related', () => {
  const { people } = read({
    stakeholders: [
      person('a', { contactAccountId: '999' }),
      person('b', { contactAccountId: '001' }),
      person('c', { contactAccountId: '999' }),
      person('d'),
      person('e', { contactId: null, occupancy: 'Vacant' }),
    ],
    contacts: [
      { id: 'c-c', name: 'Consultant', accountId: '999', relatedRoles: ['Advisor'] },
      { id: 'c-d', name: 'Gone', hasLeft: true },
    ],
  });
  expect(people.map(({ hasLeft }) => hasLeft)).toEqual([true, false, false, true, false]);
});

test('a person may hold two positions; twice the same one is a duplicate', () => {
  const reading = read({
    stakeholders: [
      person('a'),
      person('b', { contactId: 'c-a' }),
      person('c', { position: 'CFO' }),
      person('d', { contactId: 'c-c', position: 'cfo ' }),
    ],
  });
  expect(personOf(reading, 'a')?.holdsAlso).toEqual(['b']);
  expect(mapProblems(reading)).toEqual([{ kind: 'duplicate', ids: ['c', 'd'] }]);
});

test('a link whose end is not on the map is drawn nowhere, and told', () => {
  const link = (id: string, from: string, to: string) => ({ id, fromStakeholderId: from, toStakeholderId: to, kind: 'Trusts' as const });
  const reading = read({ stakeholders: [person('a'), person('b')], links: [link('l1', 'a', 'b'), link('l2', 'a', 'gone')] });
  expect([linksWith(reading, 'b').map(({ id }) => id), linksWith(reading, 'gone')]).toEqual([['l1'], []]);
  expect(mapProblems(reading)).toEqual([{ kind: 'strayLink', linkId: 'l2' }]);
});

test('what a reader may not see is told, and an empty map hides nothing', () => {
  expect(read({ stakeholders: [person('a', { power: null, personalWins: null })] }).sees).toEqual({
    power: true,
    attitude: false,
    personalWins: true,
    trust: false,
    all: false,
  });
  expect(read({}).sees.all).toBe(true);
});

test('who bears the title already follows first, then the deputy, then who does the same work; who left never', () => {
  const contact = (id: string, title: string, department: string, more: object = {}) => ({ id, name: id, title, department, ...more });
  const reading = read({
    stakeholders: [
      person('cfo', {
        position: 'Chief Financial Officer',
        contactId: null,
        occupancy: 'Vacant',
        managementLevel: 'Executive',
        function: 'Finance',
      }),
      person('deputy', { contactId: 'deputy', reportsToId: 'cfo', managementLevel: 'Senior Manager' }),
      person('clerk', { contactId: 'clerk', reportsToId: 'cfo', managementLevel: 'Specialist' }),
    ],
    contacts: [
      contact('deputy', 'Head of Controlling', 'Finance'),
      contact('clerk', 'Accountant', 'Finance'),
      contact('treasurer', 'Chief Treasury Officer', 'Finance'),
      contact('same', 'Chief financial officer', 'Finance'),
      contact('gone', 'Chief Financial Officer', 'Finance', { hasLeft: true }),
      contact('other', 'Chief Technology Officer', 'Engineering'),
    ],
  });
  expect(successorsFor(reading, 'cfo').map(({ contactId, stakeholderId, reasons }) => [contactId, stakeholderId, reasons])).toEqual([
    ['same', null, ['sameTitle', 'sameFunctionAndLevel']],
    ['deputy', 'deputy', ['deputy']],
    ['treasurer', null, ['sameFunctionAndLevel']],
  ]);
});

import fc from 'fast-check';
import type { Stakeholder, StakeholderLink } from 'c/planModel';
import {
  coverageOf,
  findCommunities,
  findIntroductions,
  findSingleThreads,
  headRefusal,
  introductionsAmong,
  readBuyingGroup,
  readCentrality,
  readCoverage,
  readGoWide,
  type Activity,
} from 'c/relationships';

const TODAY = '2026-11-22';
const person = (id: string, fields: Partial<Stakeholder> = {}): Stakeholder => ({
  id,
  position: id,
  contactId: `contact ${id}`,
  ...fields,
});
const link = (from: string | null, to: string, fields: Partial<StakeholderLink> = {}): StakeholderLink => ({
  id: `${from}-${to}`,
  fromStakeholderId: from,
  toStakeholderId: to,
  kind: 'Influences',
  ...fields,
});
const meeting = (on: string, fields: Partial<Activity> = {}): Activity => ({ id: on, kind: 'Meeting', on, ...fields });

describe('coverage from activities', () => {
  test('nothing recorded is unknown, an old exchange is none', () => {
    expect(readCoverage([], null, TODAY).coverage).toBe('Unknown');
    expect(readCoverage([meeting('2025-11-22')], null, TODAY)).toMatchObject({ coverage: 'None', points: 0, lastContactOn: '2025-11-22' });
  });

  test('a single recent mail of ours is brief', () => {
    expect(readCoverage([{ id: 'm', kind: 'Email', on: '2026-11-01', ourPersonId: 'mara' }], null, TODAY)).toMatchObject({
      coverage: 'Brief',
      points: 38,
    });
  });

  test('meetings with two of us, asked for by them as well, are deep', () => {
    const activities = ['2026-06-15', '2026-07-20', '2026-08-18', '2026-09-14', '2026-10-12', '2026-11-16'].map((on, index) =>
      meeting(on, { isInbound: index % 2 === 0, ourPersonId: index % 2 === 0 ? 'mara' : 'jonas' }),
    );
    expect(readCoverage(activities, null, TODAY).coverage).toBe('Deep');
  });

  test('what is planned has not happened yet', () => {
    expect(readCoverage([meeting('2026-12-01')], null, TODAY).coverage).toBe('Unknown');
  });

  test('one more exchange never lowers the points', () => {
    const anyActivity = fc.record({
      id: fc.uuid(),
      kind: fc.constantFrom('Meeting' as const, 'Call' as const, 'Email' as const),
      on: fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`),
      ourPersonId: fc.constantFrom('mara', 'jonas'),
    });
    fc.assert(
      fc.property(fc.array(anyActivity, { minLength: 1, maxLength: 12 }), anyActivity, (activities, more) => {
        const before = readCoverage(activities, null, TODAY).points ?? 0;
        expect(readCoverage([...activities, { ...more, isInbound: true }], null, TODAY).points ?? 0).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('what a person stated stands before what was counted', () => {
    expect(coverageOf(person('a', { coverage: 'Unknown', computedCoverage: 'Deep' }))).toBe('Deep');
    expect(coverageOf(person('a', { coverage: 'Brief', computedCoverage: 'Deep' }))).toBe('Brief');
  });
});

describe('introductions', () => {
  const people = [
    person('target', { reportsToId: 'boss' }),
    person('boss', { attitude: 'Supporter' }),
    person('adviser', { attitude: 'Neutral' }),
    person('friend', { attitude: 'Advocate' }),
    person('left', { attitude: 'Advocate', occupancy: 'Vacant' }),
  ];
  const links = [
    link('adviser', 'target', { weight: 5 }),
    link('friend', 'adviser', { weight: 4 }),
    link('left', 'target', { weight: 5 }),
    link(null, 'friend', { kind: 'Knows', ourPersonId: 'mara' }),
  ];

  test('the strongest way wins over the shortest, and says whom of ours to send', () => {
    const [best, second] = findIntroductions('target', people, links);
    expect(best).toMatchObject({ askId: 'friend', ourPersonIds: ['mara'] });
    expect(best!.strength).toBeCloseTo(0.8);
    expect(best!.steps.map(({ fromId, toId, via }) => [fromId, toId, via])).toEqual([
      ['friend', 'adviser', 'Influences'],
      ['adviser', 'target', 'Influences'],
    ]);
    expect(second).toMatchObject({ askId: 'boss', steps: [{ via: 'Manages' }] });
  });

  test('nobody is asked who is in conflict with the next one', () => {
    const conflict = link('adviser', 'target', { id: 'c', kind: 'Conflicts With' });
    expect(findIntroductions('target', people, [...links, conflict]).map(({ askId }) => askId)).toEqual(['boss']);
  });

  test('whom the target trusts has his ear', () => {
    const trust = link('target', 'friend', { kind: 'Trusts', weight: 5 });
    expect(findIntroductions('target', people, [trust])[0]).toMatchObject({ askId: 'friend', strength: 1 });
  });

  test('without a friend there is no introduction', () => {
    expect(findIntroductions('target', [person('target'), person('b')], [link('b', 'target')])).toEqual([]);
  });

  test('a stronger or further link never makes the best way weaker', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const anyLink = fc
      .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.integer({ min: 1, max: 5 }))
      .map(([from, to, weight]) => link(from, to, { weight }));
    const all = ids.map((id) => person(id, { attitude: 'Advocate' }));
    fc.assert(
      fc.property(fc.array(anyLink, { maxLength: 12 }), anyLink, (some, more) => {
        const best = (given: readonly StakeholderLink[]) => findIntroductions('e', all, given)[0]?.strength ?? 0;
        expect(best([...some, more])).toBeGreaterThanOrEqual(best(some));
      }),
    );
  });
});

test('going wide: functions and levels we talk to, and where nobody of ours has been', () => {
  const reading = readGoWide([
    person('a', { function: 'IT', managementLevel: 'Executive', coverage: 'Deep' }),
    person('b', { function: ' it ', managementLevel: 'Manager', coverage: 'None' }),
    person('c', { function: 'Procurement', managementLevel: 'Manager' }),
    person('d', { function: 'Legal', occupancy: 'Vacant', coverage: 'Deep' }),
  ]);
  expect(reading).toMatchObject({
    functions: ['IT', 'Procurement'],
    levels: ['Executive', 'Manager'],
    coveredFunctions: 1,
    coveredLevels: 1,
  });
  expect(reading.gaps.map((gap) => [gap.function, gap.level])).toEqual([
    ['IT', 'Manager'],
    ['Procurement', 'Manager'],
  ]);
});

test('single threads: one of ours carries two key players, one of theirs a buying center', () => {
  const people = [
    person('a', { power: 'Inner Circle', buyingCenterId: 'yard', coverage: 'Deep' }),
    person('b', { buyingRoles: ['Approver'], buyingCenterId: 'yard', coverage: 'None' }),
    person('c', { buyingCenterId: 'yard' }),
  ];
  const team = ['a', 'b'].map((stakeholderId) => ({ id: stakeholderId, stakeholderId, userId: 'mara', levelNow: 'Vendor' as const }));
  expect(findSingleThreads(people, team, [])).toEqual([
    { side: 'theirs', personId: 'a', stakeholderIds: ['b', 'c'], buyingCenterId: 'yard' },
    { side: 'ours', personId: 'mara', stakeholderIds: ['a', 'b'], buyingCenterId: null },
  ]);
  const second = link(null, 'b', { kind: 'Knows', ourPersonId: 'jonas' });
  expect(findSingleThreads(people, team, [second]).map(({ side }) => side)).toEqual(['theirs']);
});

test('who ties two groups together is central, whatever the chart says', () => {
  const people = ['a', 'b', 'bridge', 'x', 'y'].map((id) => person(id));
  const links = [link('a', 'bridge'), link('b', 'bridge'), link('bridge', 'x', { weight: 5 }), link('x', 'y')];
  expect(readCentrality(people, links)[0]).toEqual({ stakeholderId: 'bridge', between: 1, influence: 5 });
});

test('on a map too large to search from everybody, who ties the halves together is still among the first', () => {
  const half = (side: string) =>
    Array.from({ length: 700 }, (_, index) =>
      person(`${side}${index}`, { reportsToId: index === 0 ? null : `${side}${Math.floor((index - 1) / 5)}` }),
    );
  const people = [...half('a'), person('bridge'), ...half('b')];
  const found = readCentrality(people, [link('a0', 'bridge'), link('bridge', 'b0')]);
  // The heads of the halves lie between their own branches as well.
  expect(
    found
      .slice(0, 3)
      .map(({ stakeholderId }) => stakeholderId)
      .sort(),
  ).toEqual(['a0', 'b0', 'bridge']);
});

test('many ways are found among one map as each alone', () => {
  const people = ['friend', 'x', 'y', 'boss'].map((id) => person(id, id === 'friend' ? { attitude: 'Advocate' } : {}));
  const links = [
    link('friend', 'x', { weight: 4 }),
    link('x', 'boss', { weight: 5 }),
    link('friend', 'y'),
    link(null, 'friend', { kind: 'Knows', ourPersonId: 'mara' }),
  ];
  const waysTo = introductionsAmong(people, links);
  for (const target of ['boss', 'y', 'friend']) expect(waysTo(target)).toEqual(findIntroductions(target, people, links));
  expect(waysTo('boss')).toMatchObject([{ askId: 'friend', strength: 0.8, ourPersonIds: ['mara'] }]);
});

test('a group nobody of ours reaches comes first', () => {
  const people = [
    ...['a', 'b', 'c'].map((id) => person(id, id === 'a' ? { coverage: 'Deep' } : {})),
    ...['x', 'y', 'z'].map((id) => person(id)),
    person('alone'),
  ];
  const ring = ([p, q, r]: readonly [string, string, string]) => [link(p, q), link(q, r), link(r, p)];
  expect(findCommunities(people, [...ring(['a', 'b', 'c']), ...ring(['x', 'y', 'z'])], [])).toEqual([
    { stakeholderIds: ['x', 'y', 'z'], reachedIds: [], isReached: false },
    { stakeholderIds: ['a', 'b', 'c'], reachedIds: ['a'], isReached: true },
  ]);
});

describe('the buying group of a deal', () => {
  const people = [
    person('cfo', { attitude: 'Sceptic', reportsToId: 'ceo', buyingCenterId: 'fleet' }),
    person('ceo', { attitude: 'Advocate', coverage: 'Deep' }),
    person('chief of yard', { buyingRoles: ['Evaluator'], buyingCenterId: 'yard' }),
    person('chief of fleet', { buyingRoles: ['Evaluator'], buyingCenterId: 'fleet' }),
  ];
  const contacts = [
    { contactId: 'contact cfo', role: 'Approver' as const },
    { contactId: 'contact ceo', role: 'Champion' as const },
    { contactId: 'stranger', role: null },
  ];
  const group = readBuyingGroup(contacts, people, [], 'fleet');

  test('members stand as the account’s map says; who is not on it is unknown, not neutral', () => {
    expect(group.members.map(({ contactId, stakeholderId, stand }) => [contactId, stakeholderId, stand])).toEqual([
      ['contact cfo', 'cfo', 'opposes'],
      ['contact ceo', 'ceo', 'supports'],
      ['stranger', null, 'unknown'],
    ]);
  });

  test('roles nobody has come with those who have them elsewhere, own people first', () => {
    expect(group.missing).toEqual([
      { role: 'Decision Maker', candidateIds: [] },
      { role: 'Evaluator', candidateIds: ['chief of fleet', 'chief of yard'] },
      { role: 'User', candidateIds: [] },
    ]);
  });

  test('an approver nobody reaches comes with the way to him', () => {
    expect(group.unreached).toMatchObject([{ stakeholderId: 'cfo', introductions: [{ askId: 'ceo' }] }]);
  });
});

describe('hierarchy', () => {
  const chain = [person('top'), person('middle', { reportsToId: 'top' }), person('low', { reportsToId: 'middle' })];

  test('nobody stands below his own report', () => {
    expect(headRefusal(chain, 'top', 'low')).toEqual({ code: 'circle', path: ['low', 'middle', 'top'] });
    expect(headRefusal(chain, 'top', 'top')).toEqual({ code: 'self', path: [] });
    expect(headRefusal(chain, 'low', 'gone')).toEqual({ code: 'missing', path: [] });
    expect([headRefusal(chain, 'low', 'top'), headRefusal(chain, 'low', null)]).toEqual([null, null]);
  });

  test('random moves never make a circle', () => {
    const move = fc.tuple(fc.nat(9), fc.option(fc.nat(9)));
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        let people = Array.from({ length: 10 }, (_, index) => person(`${index}`));
        for (const [who, head] of moves) {
          const reportsToId = head === null ? null : `${head}`;
          if (headRefusal(people, `${who}`, reportsToId)) continue;
          people = people.map((one) => (one.id === `${who}` ? { ...one, reportsToId } : one));
        }
        for (const { id } of people) {
          let at: string | null | undefined = id;
          for (let step = 0; at && step <= 10; step++) at = people.find((one) => one.id === at)?.reportsToId;
          expect(at ?? null).toBeNull();
        }
      }),
    );
  });
});

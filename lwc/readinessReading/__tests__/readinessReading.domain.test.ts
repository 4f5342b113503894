import fc from 'fast-check';
import { DEFAULT_POLICY } from 'c/planModel';
import { READINESS_FACTS, readReadiness, type ReadinessInput } from 'c/readinessReading';

const TODAY = '2026-11-22';
const FRESH = { confirmedOn: '2026-11-01', source: 'Workshop' };
const nothing: ReadinessInput = {
  account: { id: 'account' },
  buyingCenters: [{ id: 'yard', name: 'Yard', ...FRESH }],
  cells: [],
  stakeholders: [],
  links: [],
  insights: [],
  engagements: [],
};
const required: ReadinessInput = {
  ...nothing,
  account: { id: 'account', industry: 'Shipping', changedOn: '2026-11-01' },
  buyingCenters: [{ id: 'yard', name: 'Yard', salesGoal: 1, wallet: 10, ourRevenue: 0, ...FRESH }],
  cells: [{ id: 'cell', buyingCenterId: 'yard', solutionId: 's', state: 'Open Opportunity', ...FRESH }],
  stakeholders: [{ id: 'lead', position: 'Yard manager', buyingCenterId: 'yard', contactId: 'anna', ...FRESH }],
};
const read = (input: ReadinessInput) => readReadiness(input, DEFAULT_POLICY, TODAY);

test('a buying center that is only a name is not ready, and the sales goal is worth finding after the industry', () => {
  const [yard] = read(nothing).centers;
  expect(yard).toMatchObject({ standing: 'Not Ready', next: { code: 'industry', because: 'missing' } });
  const withIndustry = { ...nothing, account: required.account };
  expect(read(withIndustry).centers[0]!.next).toEqual({ code: 'salesGoal', because: 'missing' });
});

test('zero revenue is known; with all required facts campaigns may start', () => {
  const { standing, knownShare, centers } = read(required);
  expect([standing, knownShare]).toEqual(['Ready', { Required: 1, Recommended: 0, 'Best Practice': 0 }]);
  expect(centers[0]!.next).toEqual({ code: 'keyInitiatives', because: 'missing' });
});

test('a required fact that is stale is worth more than a recommended one that is missing', () => {
  const stale = { ...required, stakeholders: [{ ...required.stakeholders[0]!, confirmedOn: '2026-01-01' }] };
  expect(read(stale).centers[0]!.next).toEqual({ code: 'contacts', because: 'stale' });
});

test('what is known says where it comes from', () => {
  const contacts = read(required).centers[0]!.facts.find(({ code }) => code === 'contacts');
  expect(contacts).toEqual({
    code: 'contacts',
    level: 'Required',
    isKnown: true,
    freshness: 'fresh',
    confirmedOn: '2026-11-01',
    source: 'Workshop',
    recordIds: ['lead'],
  });
});

test('a position nobody holds is no contact', () => {
  const vacant = { ...required, stakeholders: [{ ...required.stakeholders[0]!, occupancy: 'Vacant' as const }] };
  expect(read(vacant).standing).toBe('Not Ready');
});

test('the account is as ready as the buying center it knows least; the gap most of them share comes first', () => {
  const more = { ...required, buyingCenters: [...required.buyingCenters, { id: 'fleet', name: 'Fleet' }, { id: 'port', name: 'Port' }] };
  expect(read(more)).toMatchObject({ standing: 'Not Ready', next: { code: 'salesGoal', buyingCenterIds: ['fleet', 'port'] } });
  expect(read({ ...nothing, buyingCenters: [] })).toMatchObject({ standing: 'Not Ready', next: null, centers: [] });
});

test('each buying center has what concerns it: a link counts at both of its ends, an answer wherever the person holds a position', () => {
  const { centers } = readReadiness(
    {
      ...nothing,
      buyingCenters: ['yard', 'port', 'fleet'].map((id) => ({ id, name: id })),
      stakeholders: [
        { id: 'ada', position: 'Head', buyingCenterId: 'yard', contactId: 'c1' },
        { id: 'ada again', position: 'Board', buyingCenterId: 'port', contactId: 'c1' },
        { id: 'bo', position: 'Buyer', buyingCenterId: 'port', contactId: 'c2' },
        { id: 'cy', position: 'Nobody’s', contactId: 'c3' },
      ],
      links: [{ id: 'l', kind: 'Influences', fromStakeholderId: 'ada', toStakeholderId: 'bo' }],
      engagements: [
        { id: 'e1', contactId: 'c1', on: '2026-11-01' },
        { id: 'e2', contactId: 'c3', on: '2026-11-01' },
      ],
    },
    DEFAULT_POLICY,
    TODAY,
  );
  const idsOf = (code: string) => centers.map(({ facts }) => facts.find((fact) => fact.code === code)!.recordIds);
  expect(idsOf('contacts')).toEqual([['ada'], ['ada again', 'bo'], []]);
  expect(idsOf('relationshipMap')).toEqual([['l'], ['l'], []]);
  expect(idsOf('engagementHistory')).toEqual([['e1'], ['e1'], []]);
});

test('one more fact never lowers readiness', () => {
  const anyCenter = fc.record({
    salesGoal: fc.option(fc.nat()),
    wallet: fc.option(fc.nat()),
    ourRevenue: fc.option(fc.nat()),
    growthTrend: fc.option(fc.constant('Growing' as const)),
  });
  fc.assert(
    fc.property(anyCenter, (center) => {
      const before = read({ ...required, buyingCenters: [{ id: 'yard', name: 'Yard', ...FRESH, ...center }] });
      const after = read({
        ...required,
        buyingCenters: [{ id: 'yard', name: 'Yard', ...FRESH, ...center, salesGoal: 5, wallet: 9, ourRevenue: 1 }],
      });
      for (const { level } of READINESS_FACTS) expect(after.knownShare[level]).toBeGreaterThanOrEqual(before.knownShare[level]);
    }),
  );
});

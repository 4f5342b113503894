import fc from 'fast-check';
import {
  choosePeople,
  contactsToAdd,
  readCampaignMembers,
  readCandidates,
  readMemberStatuses,
  readPersonEngagement,
  type CandidateFacts,
  type PeopleChoice,
} from 'c/campaignMembers';
import { ATTITUDES, BUYING_ROLES, type CampaignResponse, type ContactActivity, type Stakeholder } from 'c/planModel';

const held = (id: string, fields: Partial<Stakeholder> = {}): Stakeholder => ({
  id,
  position: `Position ${id}`,
  occupancy: 'Held',
  contactId: `c-${id}`,
  contactName: `Name ${id}`,
  contactAccountId: 'account',
  buyingRoles: [],
  attitude: null,
  ...fields,
});
const member = (id: string, fields: Partial<CampaignResponse> = {}): CampaignResponse => ({
  id,
  contactId: `c-${id}`,
  campaignId: 'fair',
  campaignName: 'Fair',
  status: 'Sent',
  hasResponded: false,
  ...fields,
});
const facts = (fields: Partial<CandidateFacts> = {}): CandidateFacts => ({
  accountIds: ['account'],
  stakeholders: [],
  responses: [],
  optOuts: [],
  ...fields,
});
const all: PeopleChoice = { buyingCenterIds: [], roles: [], attitudes: [], text: '' };

describe('who can be a member', () => {
  const stakeholders = [
    held('open'),
    held('empty', { occupancy: 'Vacant', contactId: null, contactName: null }),
    held('somebody', { occupancy: 'Unknown', contactId: null, contactName: null }),
    held('there'),
    held('silent'),
    held('gone', { contactAccountId: 'elsewhere' }),
  ];
  const optOuts = [{ contactId: 'c-silent', fromEmail: true, fromCalls: true }];
  const standing = (type: string | null, id: string | null = 'fair') =>
    readCandidates(facts({ stakeholders, responses: [member('there')], optOuts }), { id, type }).map(
      ({ stakeholderId, obstacle, caution }) => [stakeholderId, obstacle, caution],
    );

  test('nobody who is vacant, unknown or a member already; who left or wants no e-mail is pointed out', () => {
    expect(standing('Conference')).toEqual([
      ['open', null, null],
      ['empty', 'vacant', null],
      ['somebody', 'unknown', null],
      ['there', 'member', null],
      ['silent', null, 'emailOptOut'],
      ['gone', null, 'left'],
    ]);
  });

  test('whoever opted out of e-mail is in no e-mail campaign, and out of calls in none by phone', () => {
    expect([standing('Email')[4], standing('Telemarketing')[4]]).toEqual([
      ['silent', 'emailOptOut', 'emailOptOut'],
      ['silent', 'callOptOut', 'emailOptOut'],
    ]);
  });

  test('a campaign that is yet to come has no members', () => {
    expect(standing('Conference', null)[3]).toEqual(['there', null, null]);
  });

  test('where neither members nor wishes may be read, only the map tells', () => {
    const blind = readCandidates(facts({ stakeholders, responses: null, optOuts: null }), { id: 'fair', type: 'Email' });
    expect(blind.map(({ obstacle }) => obstacle)).toEqual([null, 'vacant', 'unknown', null, null, null]);
  });
});

describe('choosing people', () => {
  const buyingCenters = [
    { id: 'fleet', name: 'Fleet' },
    { id: 'tugs', name: 'Tugs', parentId: 'fleet' },
    { id: 'yard', name: 'Yard' },
  ];
  const candidates = readCandidates(
    facts({
      stakeholders: [
        held('a', { buyingCenterId: 'fleet', buyingRoles: ['Approver'], attitude: 'Supporter', contactName: 'Ada Berg' }),
        held('b', { buyingCenterId: 'tugs', buyingRoles: ['User', 'Champion'], attitude: 'Sceptic', position: 'Head of Tugs' }),
        held('c', { buyingCenterId: 'yard', buyingRoles: ['User'], attitude: undefined }),
        held('d', { buyingRoles: [] }),
      ],
    }),
    { id: null },
  );
  const chosen = (choice: Partial<PeopleChoice>) =>
    choosePeople(candidates, { ...all, ...choice }, buyingCenters).map(({ stakeholderId }) => stakeholderId);

  test('without any wish everybody', () => expect(chosen({})).toEqual(['a', 'b', 'c', 'd']));
  test('a buying center means those below it as well', () => expect(chosen({ buyingCenterIds: ['fleet'] })).toEqual(['a', 'b']));
  test('a buying center that was deleted holds nobody', () => expect(chosen({ buyingCenterIds: ['sold'] })).toEqual([]));
  test('one of several roles is enough', () => expect(chosen({ roles: ['Approver', 'User'] })).toEqual(['a', 'b', 'c']));
  test('each wish narrows the other', () => expect(chosen({ roles: ['User'], buyingCenterIds: ['yard'] })).toEqual(['c']));
  test('an attitude nobody told, or may not be seen, fits no choice', () => {
    expect(chosen({ attitudes: [...ATTITUDES] })).toEqual(['a', 'b']);
  });
  test('words are looked for in name and position, in any order', () => {
    expect([chosen({ text: 'berg ada' }), chosen({ text: 'tugs' }), chosen({ text: 'berg tugs' })]).toEqual([['a'], ['b'], []]);
  });

  test('is the same whatever the order of the wishes, and only narrows', () => {
    fc.assert(
      fc.property(
        fc.subarray(['fleet', 'tugs', 'yard']),
        fc.subarray([...BUYING_ROLES]),
        fc.subarray([...ATTITUDES]),
        (buyingCenterIds, roles, attitudes) => {
          const one = chosen({ buyingCenterIds, roles, attitudes });
          const each = [chosen({ buyingCenterIds }), chosen({ roles }), chosen({ attitudes })];
          expect(one).toEqual(chosen({}).filter((id) => each.every((ids) => ids.includes(id))));
        },
      ),
    );
  });

  test('who holds two positions becomes one member, who cannot be one none', () => {
    const people = readCandidates(
      facts({ stakeholders: [held('a'), held('b', { contactId: 'c-a' }), held('c', { contactId: null, occupancy: 'Vacant' })] }),
      { id: null },
    );
    expect(contactsToAdd(people)).toEqual(['c-a']);
  });
});

describe('what the status of a member means', () => {
  test('a new campaign has what Salesforce gives it', () => {
    expect(readMemberStatuses([], 'fair')).toEqual([
      { status: 'Sent', isResponse: false },
      { status: 'Responded', isResponse: true },
    ]);
  });

  test('is learned from its members first, then from those of other campaigns', () => {
    const responses = [
      member('a', { status: 'Attended', hasResponded: true }),
      member('b', { status: 'Registered', hasResponded: true, campaignId: 'webinar' }),
      member('c', { status: 'Attended', hasResponded: false, campaignId: 'webinar' }),
      member('d', { status: 'Responded', hasResponded: false, campaignId: 'webinar' }),
    ];
    expect(readMemberStatuses(responses, 'fair', ['Registered', 'Sent', 'No Show'])).toEqual([
      { status: 'Attended', isResponse: true },
      { status: 'Sent', isResponse: false },
      { status: 'Responded', isResponse: false },
      { status: 'Registered', isResponse: true },
      { status: 'No Show', isResponse: null },
    ]);
  });
});

describe('members', () => {
  test('who has not answered stands first, on the map or not', () => {
    const stakeholders = [held('a', { buyingCenterId: 'fleet' }), held('a2', { contactId: 'c-a', position: 'Board Member' }), held('b')];
    const responses = [
      member('a', { hasResponded: true, respondedOn: '2026-10-01', status: 'Responded' }),
      member('b'),
      member('x', { contactName: 'Extra Person' }),
      member('other', { campaignId: 'webinar' }),
    ];
    const { members, responses: answered } = readCampaignMembers({ stakeholders, responses }, 'fair');
    expect(answered).toBe(1);
    expect(
      members.map(({ id, name, positions, respondedOn }) => [id, name, positions.map(({ position }) => position), respondedOn]),
    ).toEqual([
      ['x', 'Extra Person', [], null],
      ['b', 'Name b', ['Position b'], null],
      ['a', 'Name a', ['Position a', 'Board Member'], '2026-10-01'],
    ]);
  });
});

describe('the engagement of one person', () => {
  const activities: readonly ContactActivity[] = [
    { id: 'm1', contactId: 'c-a', kind: 'Meeting', on: '2026-11-03' },
    { id: 'm2', contactId: 'c-a', kind: 'Meeting', on: '2026-12-01' },
    { id: 'm3', contactId: 'c-b', kind: 'Meeting', on: '2026-11-03' },
  ];
  const responses = [
    member('a', { campaignName: 'Fair', hasResponded: true, respondedOn: '2026-09-10' }),
    member('a', { id: 'a2', campaignName: 'Webinar', hasResponded: true, respondedOn: '2026-11-12' }),
    member('a', { id: 'a3', campaignName: 'Report' }),
    member('b'),
  ];

  test('is what the heat map counts, of this contact alone; what is only planned has not happened', () => {
    const { campaigns, answered, spots, total } = readPersonEngagement('c-a', { responses, activities }, '2026-11-22')!;
    expect([campaigns.map(({ campaignName }) => campaignName), answered, total]).toEqual([['Webinar', 'Fair', 'Report'], 2, 3]);
    expect([spots.length, spots[0]!.month]).toEqual([12, '2025-12']);
    expect(spots.filter(({ recordIds }) => recordIds.length > 0).map(({ month, recordIds }) => [month, recordIds])).toEqual([
      ['2026-09', ['a']],
      ['2026-11', ['a2', 'm1']],
    ]);
  });

  test('is unknown, not nothing, where neither members nor activities may be seen', () => {
    expect(readPersonEngagement('c-a', { responses: null, activities: null }, '2026-11-22')).toBeNull();
    expect(readPersonEngagement('c-x', { responses: [], activities: null }, '2026-11-22')).toMatchObject({ campaigns: [], total: 0 });
  });
});

import { activitiesFrom } from '../activitiesFrom.ts';
import { stakeholdersFrom } from '../customersFrom.ts';
import { customerContactsFrom, dealRolesFrom } from '../peopleFrom.ts';
import { planObjectivesFrom, pursuedCellsFrom } from '../relationshipWorkFrom.ts';
import { stakeholderLinksFrom } from '../stakeholderLinksFrom.ts';

const field = (value: unknown) => ({ value });
const page = (object: string, nodes: readonly object[]) => ({ uiapi: { query: { [object]: { edges: nodes.map((node) => ({ node })) } } } });

test('what is sensitive about a person is undefined where it may not be read, and null where nobody wrote it', () => {
  const [hidden, empty] = stakeholdersFrom([
    page('Stakeholder__c', [
      { Id: 'p1', Name: field('CFO'), Contact__r: { Name: field('Ada Berg'), AccountId: field('001') } },
      { Id: 'p2', Name: field('CIO'), Trust__c: field(0), Personal_Wins__c: field(null), Trust_Reason__c: field(null) },
    ]),
  ]);
  expect([hidden?.trust, hidden?.personalWins, hidden?.trustReason, hidden?.contactAccountId]).toEqual([
    undefined,
    undefined,
    undefined,
    '001',
  ]);
  expect([empty?.trust, empty?.personalWins, empty?.trustReason]).toEqual([0, null, null]);
});

test('a link from one of us has no start and our name', () => {
  const [link] = stakeholderLinksFrom([
    page('Stakeholder_Link__c', [
      {
        Id: 'l1',
        From_Stakeholder__c: field(null),
        To_Stakeholder__c: field('p1'),
        Our_Person__c: field('005'),
        Our_Person__r: { Name: field('Mara Lindqvist') },
        Kind__c: field('Knows'),
        Weight__c: field(4),
      },
    ]),
  ]);
  expect(link).toMatchObject({ fromStakeholderId: null, toStakeholderId: 'p1', ourPersonName: 'Mara Lindqvist', kind: 'Knows', weight: 4 });
});

test('contacts of other companies are related ones, and who has left is marked', () => {
  const contacts = customerContactsFrom(
    [
      page('Contact', [
        { Id: 'c1', Name: field('Ada Berg'), AccountId: field('001') },
        { Id: 'c2', Name: field('Bo Dahl') },
      ]),
    ],
    [
      page('AccountContactRelation', [
        { Id: 'r1', ContactId: field('c1'), IsDirect: field(true), IsActive: field(true) },
        { Id: 'r2', ContactId: field('c2'), IsDirect: field(true), IsActive: field(false) },
        // Also related to a sister company, which does not make a stranger of her.
        { Id: 'r3', ContactId: field('c1'), IsDirect: field(false), IsActive: field(false), Roles: field('Advisor') },
        {
          Id: 'r4',
          ContactId: field('c3'),
          Contact: { Name: field('Cleo Ek'), AccountId: field('009') },
          Roles: field('Economic Buyer;Advisor'),
          IsActive: field(true),
        },
        { Id: 'r5', ContactId: field('c4'), Contact: { Name: field('Dan Falk') }, IsActive: field(false) },
      ]),
    ],
  );
  expect(contacts.map(({ id, relatedRoles, hasLeft }) => [id, relatedRoles, hasLeft])).toEqual([
    ['c1', undefined, undefined],
    ['c2', undefined, true],
    ['c3', ['Economic Buyer', 'Advisor'], undefined],
    ['c4', [], true],
  ]);
});

test('without relations between contacts and accounts the own contacts still stand', () => {
  const contacts = customerContactsFrom([page('Contact', [{ Id: 'c1', Name: field('Ada Berg'), Title: field('CFO') }])], []);
  expect(contacts).toMatchObject([{ id: 'c1', name: 'Ada Berg', title: 'CFO' }]);
});

test('roles carry the name of their deal, and of the contact where he may be seen', () => {
  const roles = dealRolesFrom(
    [
      page('OpportunityContactRole', [
        {
          Id: 'x',
          OpportunityId: field('o1'),
          ContactId: field('c1'),
          Contact: { Name: field('Ada Berg'), Title: field('CFO'), Account: { Name: field('Halvorsen') } },
          Role: field('Evaluator'),
          IsPrimary: field(false),
        },
        { Id: 'y', OpportunityId: field('o1'), ContactId: field('c2'), Contact: null, Role: field(null), IsPrimary: field(true) },
      ]),
    ],
    [{ id: 'o1', name: 'Yard twin' }],
  );
  const deal = { opportunityId: 'o1', opportunityName: 'Yard twin' };
  const contact = { contactName: 'Ada Berg', contactTitle: 'CFO', contactAccountName: 'Halvorsen' };
  expect(roles).toEqual([
    { ...deal, ...contact, id: 'x', contactId: 'c1', role: 'Evaluator', isPrimary: false },
    { ...deal, id: 'y', contactId: 'c2', role: null, isPrimary: true },
  ]);
});

test('calls, e-mails and meetings are exchanges of their kind, the latest first; one with nobody is none', () => {
  const activities = activitiesFrom(
    [
      page('Task', [
        {
          Id: 't1',
          WhoId: field('c1'),
          ActivityDate: field('2026-03-01'),
          TaskSubtype: field('Call'),
          CallType: field('Inbound'),
          OwnerId: field('005'),
        },
        { Id: 't2', WhoId: field(null), ActivityDate: field('2026-03-02'), TaskSubtype: field('Email') },
        { Id: 't3', WhoId: field('c2'), ActivityDate: field('2026-03-03'), TaskSubtype: field('Email') },
        { Id: 't4', WhoId: field('c2'), ActivityDate: field('2026-01-03'), TaskSubtype: field('Task') },
      ]),
    ],
    [page('Event', [{ Id: 'e1', WhoId: field('c1'), StartDateTime: field('2026-03-02T09:00:00.000Z') }])],
  );
  expect(activities.map(({ id, kind, on, isInbound }) => [id, kind, on, isInbound])).toEqual([
    ['t3', 'Email', '2026-03-03', null],
    ['e1', 'Meeting', '2026-03-02', true],
    ['t1', 'Call', '2026-03-01', true],
    ['t4', 'Other', '2026-01-03', null],
  ]);
});

test('a cell in focus with an open deal is pursued once, one that is ours already not at all', () => {
  const place = (state: string) => ({ Buying_Center__c: field('b1'), Solution__c: field('s1'), State__c: field(state) });
  const pursued = pursuedCellsFrom(
    [
      page('Plan_Focus__c', [
        { Id: 'f1', White_Space_Cell__c: field('w1'), White_Space_Cell__r: place('Open Opportunity') },
        { Id: 'f2', White_Space_Cell__c: field('w2'), White_Space_Cell__r: place('Ours') },
        { Id: 'f3', White_Space_Cell__c: field('w3'), White_Space_Cell__r: null },
      ]),
    ],
    [page('White_Space_Cell__c', [{ Id: 'w1', ...place(''), Opportunity__c: field('006') }])],
  );
  expect(pursued).toEqual([{ id: 'w1', buyingCenterId: 'b1', solutionId: 's1', opportunityId: '006', sponsorId: undefined }]);
});

test('objectives come with what tells whether an action fits', () => {
  const objectives = planObjectivesFrom([
    page('Plan_Objective__c', [{ Id: 'x', Name: field('Know the board'), Kind__c: field('Relationship') }]),
  ]);
  expect(objectives).toEqual([{ id: 'x', name: 'Know the board', track: undefined, kind: 'Relationship', status: undefined }]);
});

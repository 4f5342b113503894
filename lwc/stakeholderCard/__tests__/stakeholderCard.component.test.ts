import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import type * as CardModule from 'c/stakeholderCard';
import type { RelationshipFacts } from 'c/relationshipReading';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { mapReading, TODAY, type LinkAt, type PersonAt } from '../../mapPeople/__tests__/mapFacts.ts';

speakEnglish();
// Accessibility of a whole card takes a while on a busy machine.
jest.setTimeout(60_000);
let StakeholderCard: typeof CardModule.default;
beforeAll(async () => {
  setup();
  StakeholderCard = (await import('c/stakeholderCard')).default;
});
afterEach(() => document.body.replaceChildren());

const PEOPLE: readonly PersonAt[] = [
  { id: 'ceo', name: 'Ingrid Halvorsen', position: 'Chief Executive', attitude: 'Advocate', power: 'Inner Circle' },
  {
    ...{ id: 'cfo', name: 'Omar Okafor', position: 'Chief Financial Officer', head: 'ceo', lane: 'yard' },
    ...{ managementLevel: 'Executive', function: 'Finance', buyingRoles: ['Approver', 'Decision Maker'] },
    ...{ attitude: 'Sceptic', power: 'In the Structure', trust: 30, trustReason: 'Late spare parts in May', coverage: 'None' },
    ...{ decisionOrientation: 'Financial', desiredResults: 'Docking time down by a fifth', personalWins: 'A seat on the board' },
    ...{ source: 'Lunch in Bergen', confidence: 'High', confirmedOn: '2026-06-01', confirmedById: 'u1', revision: 7 },
  },
  { id: 'buyer', position: 'Head of Buying', head: 'cfo', lane: 'fleet', occupancy: 'Vacant', vacatedOn: '2026-09-01' },
  { id: 'gone', name: 'Kari Moe', position: 'Head of Yard', lane: 'yard' },
];
const LINKS: readonly LinkAt[] = [['ceo', 'Influences', 'cfo']];
const FACTS: Partial<RelationshipFacts> = {
  members: [{ userId: 'u1', userName: 'Mara Lindqvist' }],
  team: [{ id: 't1', stakeholderId: 'cfo', userId: 'u1', userName: 'Mara Lindqvist', levelNow: 'Vendor', levelWanted: 'Trusted Advisor' }],
  contacts: [
    { id: 'contact-cfo', name: 'Omar Okafor', email: 'omar@halvorsen.example', phone: '+47 55 01', accountId: 'account' },
    { id: 'contact-gone', name: 'Kari Moe', accountId: 'account', hasLeft: true },
  ],
  activities: [
    {
      ...{ id: 'a1', contactId: 'contact-cfo', kind: 'Meeting', on: '2026-11-10', subject: 'Budget', isInbound: true },
      ...{ ourPersonId: 'u1', ourPersonName: 'Mara Lindqvist' },
    },
    { id: 'a2', contactId: 'contact-cfo', kind: 'Call', on: '2026-12-01', subject: 'Follow up' },
  ],
  commitments: [
    { id: 'p1', promise: 'A price list', direction: 'Ours to Them', stakeholderId: 'cfo', dueOn: '2026-11-01', revision: 2 },
    { id: 'p2', promise: 'Spare parts', direction: 'Ours to Them', stakeholderId: 'cfo', status: 'Broken', settledOn: '2026-05-04' },
    { id: 'p3', promise: 'A reference', direction: 'Theirs to Us', stakeholderId: 'cfo', status: 'Kept', settledOn: '2026-04-04' },
  ],
  opportunities: [{ id: 'o1', name: 'Refit', accountId: 'account', stageName: 'Proposal', amount: 480_000, closesOn: '2027-01-31' }],
  dealRoles: [{ id: 'r1', opportunityId: 'o1', contactId: 'contact-cfo', role: 'Economic Buyer', isPrimary: true }],
};

type Given = Record<string, unknown> & { readonly facts?: Partial<RelationshipFacts>; readonly people?: readonly PersonAt[] };

function show(id: string | null, { facts = {}, people = PEOPLE, ...given }: Given = {}) {
  const element = createElement('c-stakeholder-card', { is: StakeholderCard });
  const heard: (readonly [type: string, detail: unknown])[] = [];
  for (const type of ['change', 'edit', 'openperson', 'openrecord', 'vacate', 'succeed', 'introduce', 'select']) {
    element.addEventListener(type, (event) => heard.push([type, (event as CustomEvent).detail]));
  }
  const relationships = hold(mapReading(people, LINKS, { ...FACTS, ...facts }));
  Object.assign(element, { relationships, selection: id ? [id] : [], canEdit: true, canSeeJudgements: true, ...given });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const part = (name: string) => root.querySelector(`c-card-section[data-part="${name}"]`)?.shadowRoot;
  const texts = (from: ParentNode | null | undefined, selector: string) =>
    [...(from?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent!.trim());
  return {
    ...{ element, root, heard, part, texts },
    text: (selector: string) => root.querySelector(selector)?.textContent?.trim(),
    press: (from: ParentNode, selector: string) => from.querySelector<HTMLElement>(selector)!.click(),
    advice: () => texts(root.querySelector('c-card-section')!.shadowRoot, '[data-text]'),
  };
}

test('it says who it is, where, and how to reach them', async () => {
  const { text, texts, root } = show('cfo');
  expect([text('[data-name]'), text('[data-position]')]).toEqual(['Omar Okafor', 'Chief Financial Officer']);
  expect(texts(root, '.head .note')).toEqual(['Shipyard', 'Executive · Finance']);
  expect(texts(root, '.role')).toEqual(['Approver', 'Decision Maker']);
  expect([...root.querySelectorAll('.reach a')].map((link) => link.getAttribute('href'))).toEqual([
    'mailto:omar@halvorsen.example',
    'tel:+475501',
  ]);
  await expect(document.body).toBeAccessible();
});

test('judgements stand with their reason, and beside them what they rest on and how old it is', () => {
  const { text, texts, root } = show('cfo');
  expect(texts(root, '[data-judgement] dd span')).toEqual([
    ...['Approver, Decision Maker', 'In the Structure', 'Sceptic', '30 of 100', 'Financial', 'nobody has said'],
  ]);
  expect(text('[data-judgement="Trust__c"] .prose')).toBe('Late spare parts in May');
  expect(text('[data-source]')).toBe('Source: Lunch in Bergen');
  expect(text('[data-confirmed]')).toBe('Stale: last confirmed Jun 1, 2026 (174 days ago) · Mara Lindqvist');
});

test('without the permission neither attitude, power, trust nor personal wins are there, nor ways that rest on who is for us', () => {
  for (const given of [{ canSeeJudgements: false }, { people: PEOPLE.map(hidden) }]) {
    const { root, part, advice } = show('cfo', given);
    const whole = [root, ...[...root.querySelectorAll('c-card-section')].map(({ shadowRoot }) => shadowRoot!)]
      .map((one) => one.textContent)
      .join(' ');
    expect(whole).toContain('Docking time down by a fifth');
    for (const secret of [
      'Sceptic',
      'In the Structure',
      'Late spare parts',
      '30 of 100',
      'A seat on the board',
      'Advocate',
      'Inner Circle',
    ]) {
      expect(whole).not.toContain(secret);
    }
    expect(part('wins') ?? part('introductions') ?? root.querySelector('[data-introduce]')).toBeNull();
    expect(advice().some((sentence) => sentence.includes('against us'))).toBe(false);
    document.body.replaceChildren();
  }
});

/** As the org gives it to whoever lacks the permission. */
function hidden(person: PersonAt): PersonAt {
  return { ...person, power: undefined, attitude: undefined, trust: undefined, trustReason: undefined, personalWins: undefined };
}

test('stated coverage stands beside what recent contact speaks for, with the reasons', () => {
  const { text, texts, root } = show('cfo');
  expect([text('[data-coverage="stated"] dd > span'), text('[data-coverage="computed"] dd')]).toEqual(['None', 'Regular (62 of 100)']);
  expect(text('[data-gap]')).toBe('Stated lower than recent contact speaks for');
  expect(texts(root, '[data-reason]')[0]).toBe('Last contact Nov 10, 2026, 12 days ago → 93 of 100, weight 35');
});

test('who of ours knows them is a table, with the level that is wanted', () => {
  const { texts, root } = show('cfo');
  expect(texts(root, '[data-ours] > *')).toEqual(['Mara Lindqvist', 'Vendor', 'Trusted Advisor – below what is wanted', '12 days ago']);
});

test('promises we owe stand first; one that is open is settled with one press', () => {
  const { part, texts, press, heard } = show('cfo');
  const ledger = part('commitments')!;
  expect(texts(ledger, '[data-summary]')).toEqual(['1 open, 1 kept, 1 broken']);
  expect(texts(ledger, '[data-text]')).toEqual(['Spare parts', 'A price list', 'A reference']);
  expect(texts(ledger, '[data-detail]')).toEqual([
    'We to them · broken May 4, 2026',
    'We to them · overdue since Nov 1, 2026',
    'They to us · kept Apr 4, 2026',
  ]);
  press(ledger, '[data-deed="kept"]');
  press(ledger, '[data-deed="broken"]');
  const settled = (status: string) => [
    { kind: 'update', object: 'Commitment__c', id: 'p1', seenRevision: 2, fields: { Status__c: status, Settled_On__c: TODAY } },
  ];
  expect(heard).toEqual([
    ['change', { groups: [settled('Kept')], message: 'Kept: A price list' }],
    ['change', { groups: [settled('Broken')], message: 'Broken: A price list' }],
  ]);
});

test('contact, deals and connections lead to their records and people', () => {
  const { part, texts, press, heard } = show('cfo');
  expect(texts(part('activities'), '[data-text]')).toEqual(['Follow up', 'Budget']);
  expect(texts(part('activities'), '[data-detail]')).toEqual([
    'Call · planned Dec 1, 2026',
    'Meeting with Mara Lindqvist · Nov 10, 2026 · 12 days ago · from their side',
  ]);
  expect(texts(part('deals'), '[data-detail]')).toEqual(['Economic Buyer · primary · Proposal · $480K · closes Jan 31, 2027']);
  press(part('deals')!, '[data-deed="record"]');
  expect(texts(part('links'), '[data-text]')).toEqual(['Ingrid Halvorsen influences Omar Okafor']);
  press(part('links')!, '[data-deed="person"]');
  expect(heard).toEqual([
    ['openrecord', { recordId: 'o1', objectApiName: 'Opportunity' }],
    ['openperson', { id: 'ceo' }],
  ]);
});

test('advice comes with the next step, and the best way to somebody nobody reaches', () => {
  const { advice, part, texts } = show('cfo');
  expect(advice()[0]).toBe('Omar Okafor decides, and nobody of ours is in touch (coverage: None).');
  expect(texts(part('introductions'), '[data-text]')).toEqual(['Ask Ingrid Halvorsen: strong (60%)']);
  expect(texts(part('introductions'), '[data-detail]')).toEqual(['Ingrid Halvorsen influences Omar Okafor']);
});

test('buttons tell the page what is wanted', () => {
  const { root, press, heard } = show('cfo');
  for (const name of ['edit', 'vacate', 'introduce', 'deselect', 'record', 'contact']) press(root, `[data-${name}]`);
  press(root, '[data-field="Attitude__c"]');
  press(root, '[data-others="head"] [data-person]');
  expect(heard).toEqual([
    ['edit', { id: 'cfo' }],
    ['vacate', { id: 'cfo' }],
    ['introduce', { id: 'cfo' }],
    ['select', { ids: [] }],
    ['openrecord', { recordId: 'cfo', objectApiName: 'Stakeholder__c' }],
    ['openrecord', { recordId: 'contact-cfo', objectApiName: 'Contact' }],
    ['edit', { id: 'cfo', field: 'Attitude__c' }],
    ['openperson', { id: 'ceo' }],
  ]);
});

test('confirming writes today and who, and the keyboard goes on where the button was', async () => {
  const { element, root, press, heard } = show('cfo');
  press(root, '[data-confirm]');
  expect(heard).toEqual([
    [
      'change',
      {
        groups: [
          [
            {
              ...{ kind: 'update', object: 'Stakeholder__c', id: 'cfo', seenRevision: 7 },
              fields: { Confirmed_On__c: TODAY, Confirmed_By__c: expect.any(String) },
            },
          ],
        ],
        message: 'Confirmed: Omar Okafor',
      },
    ],
  ]);
  Object.assign(element, { relationships: hold(mapReading(PEOPLE, LINKS, FACTS)) });
  await Promise.resolve();
  expect(root.activeElement?.textContent).toBe('What it rests on');
});

test('a vacant position and one whose holder has left ask for a successor', () => {
  const vacant = show('buyer');
  expect(vacant.text('[data-name]')).toBe('Vacant, Head of Buying');
  expect(vacant.text('[data-notice]')).toBe('Vacant since Sep 1, 2026');
  expect(vacant.text('.initials')).toBe('–');
  expect([vacant.root.querySelector('[data-vacate], [data-introduce]'), vacant.part('introductions')]).toEqual([null, undefined]);
  vacant.press(vacant.root, '[data-succeed]');
  expect(vacant.heard).toEqual([['succeed', { id: 'buyer' }]]);
  const left = show('gone');
  expect(left.text('[data-notice]')).toContain('Does not work for the customer any more');
  left.press(left.root, '[data-vacate]');
  expect(left.heard).toEqual([['vacate', { id: 'gone' }]]);
});

test('who may only read has no button that changes anything', async () => {
  const { root, part } = show('cfo', { canEdit: false });
  expect(root.querySelector('[data-edit], [data-vacate], [data-succeed], [data-confirm], [data-field]')).toBeNull();
  expect(part('commitments')!.querySelector('[data-deed]')).toBeNull();
  await expect(document.body).toBeAccessible();
});

test('activities that cannot be read are not the same as none', () => {
  expect(show('ceo').texts(show('ceo').part('activities'), '[data-empty]')).toEqual(['No contact is recorded.']);
  const unread = show('ceo', { facts: { activities: null } });
  expect(unread.texts(unread.part('activities'), '[data-empty]')).toEqual(['Activities cannot be read here.']);
});

test('of nobody, of several, and of somebody who is gone there is nothing to tell', () => {
  for (const selection of [[], ['cfo', 'ceo'], ['deleted']]) {
    expect(show(null, { selection }).text('[data-empty]')).toBe('Select one person to see everything about them here.');
    document.body.replaceChildren();
  }
});

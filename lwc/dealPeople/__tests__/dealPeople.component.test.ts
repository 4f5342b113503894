import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import type * as PeopleModule from 'c/dealPeople';
import type { MapChange } from 'c/relationshipSaving';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { dealProperties, HIDDEN } from '../../dealGroup/__tests__/deal.ts';

speakEnglish();
let People: typeof PeopleModule.default;
beforeAll(async () => {
  setup();
  People = (await import('c/dealPeople')).default;
});
afterEach(() => document.body.replaceChildren());

const MAY = { canEdit: true, canRemove: true, canDraw: true };

function show(properties: object = { ...dealProperties(), ...MAY }) {
  const element = createElement('c-deal-people', { is: People });
  Object.assign(element, properties);
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const heard: [string, unknown][] = [];
  for (const name of ['change', 'choose', 'openrecord']) {
    element.addEventListener(name, (event) => heard.push([name, (event as CustomEvent).detail]));
  }
  const within = (id: string, selector: string) => root.querySelector<HTMLElement>(`tr[data-row="${id}"] ${selector}`)!;
  const pick = (id: string, value: string) =>
    within(id, 'lightning-button-menu').dispatchEvent(new CustomEvent('select', { detail: { value } }));
  const say = (id: string, value: string) =>
    within(id, 'lightning-combobox').dispatchEvent(new CustomEvent('change', { detail: { value }, bubbles: true, composed: true }));
  const texts = (selector: string) =>
    [...root.querySelectorAll(selector)].map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim());
  return { element, root, heard, within, pick, say, texts };
}

test('each role is a row: who, his position, what is wrong with his place', async () => {
  const { texts, element } = show();
  expect(texts('tbody th')).toEqual([
    'Ingrid SolheimPosition boss',
    'Lars BergPosition friend',
    'Per DahlPosition foe',
    'Nils NyHead of FinanceNot on the mapPut on the map',
  ]);
  expect(texts('td[data-stand]')).toEqual(['NeutralInner Circle', 'AdvocateIn the Structure', 'OpponentOutside', 'Nobody said']);
  await expect(element).toBeAccessible();
});

test('another role is one change of ours, and the combobox’s own event stays inside', () => {
  const { heard, say } = show();
  say('r2', 'Other');
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatchObject([
    'change',
    {
      groups: [[{ kind: 'update', object: 'OpportunityContactRole', id: 'r2', fields: { Role: 'Other' } }]],
      message: 'Lars Berg is Other in this deal now.',
    },
  ]);
});

test('the role he has already, chosen again, changes nothing', () => {
  const { heard, say } = show();
  say('r2', 'Evaluator');
  expect(heard).toEqual([]);
});

test('after a refusal the role is drawn anew, as it is saved', async () => {
  const { heard, say, within } = show();
  const before = within('r2', 'lightning-combobox');
  say('r2', 'Other');
  (heard[0]![1] as MapChange).settle!({ messages: ['No.'] });
  await Promise.resolve();
  expect(within('r2', 'lightning-combobox')).not.toBe(before);
  expect((within('r2', 'lightning-combobox') as unknown as { value: string }).value).toBe('Evaluator');
});

test('primary, removal, another role and the records behind are in each row’s menu', () => {
  const { heard, pick } = show();
  for (const value of ['primary', 'another', 'position', 'contact', 'remove']) pick('r2', value);
  expect(heard).toMatchObject([
    [
      'change',
      {
        groups: [
          [
            { id: 'r1', fields: { IsPrimary: false } },
            { id: 'r2', fields: { IsPrimary: true } },
          ],
        ],
      },
    ],
    ['choose', { contactId: 'c-friend' }],
    ['openrecord', { recordId: 'friend', objectApiName: 'Stakeholder__c' }],
    ['openrecord', { recordId: 'c-friend', objectApiName: 'Contact' }],
    ['change', { groups: [[{ kind: 'delete', id: 'r2' }]], message: 'Lars Berg was removed from this deal as Evaluator.' }],
  ]);
});

test('who is not on the map is put there', () => {
  const { heard, within } = show();
  within('r4', '[data-put-on-map]').click();
  expect(heard).toMatchObject([
    ['change', { groups: [[{ kind: 'create', object: 'Stakeholder__c', fields: { Contact__c: 'c-new', Name: 'Head of Finance' } }]] }],
  ]);
});

test('without the permission there is no column of judgements; without the right nothing to press', async () => {
  const { root, texts, element } = show(dealProperties(HIDDEN));
  expect(texts('thead th')).toEqual(['Person', 'Role in this deal', 'Contact with us', 'Actions']);
  expect(root.textContent).not.toMatch(/Advocate|Opponent|Neutral|Inner Circle|Structure|Outside|Nobody said/);
  expect(root.querySelectorAll('lightning-combobox, [data-add], [data-put-on-map]')).toHaveLength(0);
  expect(texts('tbody td:nth-of-type(1)')).toEqual(['Decision MakerPrimary', 'Evaluator', 'Business User (User)', 'Other']);
  await expect(element).toBeAccessible();
});

test('nobody on the deal is said, with what to do for who may', async () => {
  const { texts, element } = show({ ...dealProperties({}), ...MAY });
  expect(texts('[data-empty] h4')).toEqual(['Nobody is on this deal yet']);
  expect(texts('[data-empty] p')).toEqual(['Add who decides this time. A decision is never made by the same people twice.']);
  await expect(element).toBeAccessible();
});

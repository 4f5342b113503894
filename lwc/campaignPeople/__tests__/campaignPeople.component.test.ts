import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { readCandidates } from 'c/campaignMembers';
import type * as PeopleModule from 'c/campaignPeople';
import { hold } from 'c/held';
import type { Stakeholder } from 'c/planModel';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { settle, textOf } from '../../campaignMembers/__tests__/modal.ts';
import { response } from '../../osaReading/__tests__/facts.ts';

speakEnglish();
jest.setTimeout(60_000);
let People: typeof PeopleModule.default;
beforeAll(async () => {
  setup();
  People = (await import('c/campaignPeople')).default;
});
afterEach(() => document.body.replaceChildren());

const held = (id: string, fields: Partial<Stakeholder> = {}): Stakeholder => ({
  ...{ id, position: `Position ${id}`, occupancy: 'Held', contactId: `c-${id}`, contactName: `Name ${id}`, contactAccountId: 'account' },
  buyingRoles: [],
  ...fields,
});
const STAKEHOLDERS = [
  held('ada', {
    contactName: 'Ada Berg',
    position: 'Head of Yard',
    buyingCenterId: 'yard',
    buyingRoles: ['Approver'],
    attitude: 'Supporter',
  }),
  held('bo', { buyingCenterId: 'dock', buyingRoles: ['User', 'Champion'], attitude: 'Sceptic' }),
  held('vacant', { contactId: null, contactName: null, occupancy: 'Vacant', buyingCenterId: 'yard', buyingRoles: ['Approver'] }),
  held('there', { buyingCenterId: 'yard' }),
  held('silent', { attitude: 'Neutral' }),
];
const CENTERS = [
  { id: 'yard', name: 'Shipyards' },
  { id: 'dock', name: 'Docks', parentId: 'yard' },
];

async function show(stakeholders: readonly Stakeholder[] = STAKEHOLDERS, canSeeAttitudes = true) {
  const element = createElement('c-campaign-people', { is: People });
  const optOuts = [{ contactId: 'c-silent', fromEmail: true, fromCalls: false }];
  const facts = { accountIds: ['account'], stakeholders, responses: [response('r', 'c-there', 'fair')], optOuts };
  Object.assign(element, {
    candidates: hold(readCandidates(facts, { id: 'fair', type: 'Conference' })),
    buyingCenters: hold(CENTERS),
    ticked: hold([]),
    canSeeAttitudes,
  });
  const told: (readonly string[])[] = [];
  element.addEventListener('tick', (event) => {
    const { ids } = (event as CustomEvent<{ ids: readonly string[] }>).detail;
    told.push(ids);
    Object.assign(element, { ticked: hold(ids) });
  });
  document.body.appendChild(element);
  await settle();
  const root = element.shadowRoot!;
  const tell = async (selector: string, type: string, detail?: unknown) => {
    root.querySelector(selector)!.dispatchEvent(new CustomEvent(type, { detail }));
    await settle();
  };
  return {
    ...{ root, told, tell },
    press: (selector: string) => tell(selector, 'click'),
    click: async (selector: string) => {
      root.querySelector<HTMLElement>(selector)!.click();
      await settle();
    },
    people: () => [...root.querySelectorAll<HTMLElement>('[data-person]')].map(({ dataset }) => dataset.person),
    text: (selector: string) => [...root.querySelectorAll(selector)].map(textOf),
  };
}

test('everybody of the map stands there, with why somebody cannot be invited', async () => {
  const { root, text, people } = await show();
  expect(people()).toEqual(['ada', 'bo', 'vacant', 'there', 'silent']);
  expect(text('[data-note]')).toEqual([
    '',
    '',
    'Vacant: nobody holds the position',
    'Is a member already',
    'Wants no e-mails: invite in another way',
  ]);
  expect([...root.querySelectorAll<HTMLInputElement>('[data-tick]')].map(({ disabled }) => disabled)).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
  expect(text('[data-name]')[0]).toBe('Ada Berg');
  await expect(document.body).toBeAccessible();
});

test('people are found by buying center with those below, by role, by attitude and by words', async () => {
  const { tell, people, text } = await show();
  await tell('[data-center]', 'change', { value: 'yard' });
  expect(people()).toEqual(['ada', 'bo', 'vacant', 'there']);
  await tell('[data-role]', 'change', { value: 'Approver' });
  expect([people(), text('[data-counts]')]).toEqual([['ada', 'vacant'], ['Found: 2. Ticked: 0.']]);
  await tell('[data-center]', 'change', { value: '' });
  await tell('[data-role]', 'change', { value: '' });
  await tell('[data-attitude]', 'change', { value: 'Sceptic' });
  expect(people()).toEqual(['bo']);
  await tell('[data-attitude]', 'change', { value: '' });
  await tell('[data-find]', 'change', { value: 'yard berg' });
  expect(people()).toEqual(['ada']);
  await tell('[data-find]', 'change', { value: 'nobody' });
  expect(text('[data-nobody]')).toEqual(['Nobody fits. Choose otherwise above.']);
});

test('who is found is ticked at once, one by one, and stays ticked when others are looked for', async () => {
  const { tell, press, click, told, root } = await show();
  await tell('[data-role]', 'change', { value: 'Champion' });
  await press('[data-tick-found]');
  await tell('[data-role]', 'change', { value: '' });
  await click('[data-tick="silent"]');
  await press('[data-tick-found]');
  await click('[data-tick="bo"]');
  expect(told).toEqual([['bo'], ['bo', 'silent'], ['bo', 'silent', 'ada'], ['silent', 'ada']]);
  expect(root.querySelector('[data-counts]')!.textContent).toBe('Found: 5. Ticked: 2.');
  await press('[data-untick-all]');
  expect(told.at(-1)).toEqual([]);
});

test('only who can be invited, when asked', async () => {
  const { tell, people } = await show();
  await tell('[data-only-free]', 'change', { checked: true });
  expect(people()).toEqual(['ada', 'bo', 'silent']);
});

test('where attitudes may not be seen there is nothing of them: no choice, no column', async () => {
  const { root, text } = await show(
    STAKEHOLDERS.map(({ attitude: _attitude, ...one }) => one),
    false,
  );
  expect([root.querySelector('[data-attitude]'), root.querySelector('[data-attitude-of]')]).toEqual([null, null]);
  expect(text('thead th')).toEqual(['Invite', 'Person', 'Buying center', 'Buying roles', 'Mind']);
});

test('ten thousand people are found, ticked and leafed through fifty at a time', async () => {
  const many = Array.from({ length: 10_000 }, (_, index) => held(`p${index}`, { buyingRoles: index % 2 ? ['User'] : ['Approver'] }));
  const { tell, press, told, people, text, root } = await show(many);
  expect([people().length, text('[data-counts]')]).toEqual([50, ['Found: 10,000. Ticked: 0.']]);
  await tell('[data-role]', 'change', { value: 'Approver' });
  await press('[data-tick-found]');
  expect(told[0]).toHaveLength(5_000);
  await press('[data-next]');
  expect(people()[0]).toBe('p100');
  expect([...root.querySelectorAll<HTMLInputElement>('[data-tick]')].every(({ checked }) => checked)).toBe(true);
});

test('an empty map says what to do', async () => {
  const { text } = await show([]);
  expect(text('[data-empty]')).toEqual(['Nobody is on the relationship map yet. Whoever is put there can be invited.']);
  await expect(document.body).toBeAccessible();
});

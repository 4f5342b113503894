import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { readMemberStatuses, type CampaignMember } from 'c/campaignMembers';
import type * as ResponsesModule from 'c/campaignResponses';
import { hold } from 'c/held';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { settle, textOf } from '../../campaignMembers/__tests__/modal.ts';

speakEnglish();
jest.setTimeout(60_000);
let Responses: typeof ResponsesModule.default;
let none: ResponsesModule.MemberEdits;
beforeAll(async () => {
  setup();
  const module = await import('c/campaignResponses');
  [Responses, none] = [module.default, module.NO_EDITS];
});
afterEach(() => document.body.replaceChildren());

const member = (id: string, fields: Partial<CampaignMember> = {}): CampaignMember => ({
  ...{ id, contactId: `c-${id}`, name: `Name ${id}`, positions: [], status: 'Sent', hasResponded: false, respondedOn: null },
  ...fields,
});
const MEMBERS = [
  member('a', { positions: [{ stakeholderId: 's', position: 'Head of Yard', buyingCenterId: null }] }),
  member('b', { name: null, status: 'Invited' }),
  member('c', { status: 'Responded', hasResponded: true, respondedOn: '2026-11-03' }),
];

async function show(members: readonly CampaignMember[] = MEMBERS, canEdit = true) {
  const element = createElement('c-campaign-responses', { is: Responses });
  Object.assign(element, {
    members: hold(members),
    statuses: hold(readMemberStatuses([], 'fair', ['No Show'])),
    edits: hold(none),
    canEdit,
  });
  const told: ResponsesModule.MemberEdits[] = [];
  element.addEventListener('edits', (event) => {
    const { detail } = event as CustomEvent<ResponsesModule.MemberEdits>;
    told.push(detail);
    Object.assign(element, { edits: hold(detail) });
  });
  document.body.appendChild(element);
  await settle();
  const root = element.shadowRoot!;
  const find = <Found extends HTMLElement>(selector: string) => root.querySelector<Found>(selector)!;
  return {
    ...{ root, told, find },
    click: async (selector: string) => {
      find(selector).click();
      await settle();
    },
    tell: async (selector: string, type: string, detail?: unknown) => {
      find(selector).dispatchEvent(new CustomEvent(type, { detail }));
      await settle();
    },
    choose: async (id: string, status: string) => {
      const select = find<HTMLSelectElement>(`select[data-member="${id}"]`);
      select.value = status;
      select.dispatchEvent(new CustomEvent('change'));
      await settle();
    },
    text: (selector: string) => [...root.querySelectorAll(selector)].map(textOf),
    last: () => told.at(-1),
  };
}

test('members stand there with their positions, where they stand, and since when', async () => {
  const { text, find, root } = await show();
  expect([text('[data-name]'), text('[data-positions]')]).toEqual([
    ['Name a', 'A contact you may not see', 'Name c'],
    ['Head of Yard', 'Not on the map', 'Not on the map'],
  ]);
  expect([text('[data-answered]'), text('[data-counts]')]).toEqual([
    ['–', '–', 'Nov 3, 2026'],
    ['Members: 3. Answered: 1. To be saved: 0.'],
  ]);
  expect([...find<HTMLSelectElement>('select').options].map(textOf)).toEqual([
    'Sent',
    'Responded – an answer',
    'No Show – an answer or not: the org tells once it is saved',
  ]);
  expect([...root.querySelectorAll<HTMLSelectElement>('select')].map(({ value }) => value)).toEqual(['Sent', 'Invited', 'Responded']);
  await expect(document.body).toBeAccessible();
});

test('a status is changed, and changed back is no edit any more', async () => {
  const { choose, last, text } = await show();
  await choose('a', 'Responded');
  expect([last(), text('[data-pending]'), text('[data-counts]')]).toEqual([
    { statuses: { a: 'Responded' }, going: [] },
    ['To be saved'],
    ['Members: 3. Answered: 1. To be saved: 1.'],
  ]);
  await choose('a', 'Sent');
  expect(last()).toEqual({ statuses: {}, going: [] });
});

test('all that are ticked get a status at once; who has it is no edit', async () => {
  const { click, tell, last, find } = await show();
  await click('[data-tick="a"]');
  await tell('[data-tick-all]', 'click');
  await tell('[data-common]', 'change', { value: 'Responded' });
  expect(find<HTMLElement & { label: string }>('[data-set]').label).toBe('Set for ticked (3)');
  await tell('[data-set]', 'click');
  expect(last()).toEqual({ statuses: { a: 'Responded', b: 'Responded' }, going: [] });
  await expect(document.body).toBeAccessible();
});

test('who is taken out can be kept after all', async () => {
  const { click, last, text, find } = await show();
  await click('[data-go][data-member="b"]');
  expect([last()!.going, text('[data-pending]'), find<HTMLSelectElement>('select[data-member="b"]').disabled]).toEqual([
    ['b'],
    ['Will be taken out'],
    true,
  ]);
  await click('[data-go][data-member="b"]');
  expect(last()!.going).toEqual([]);
});

test('who may not change members reads them', async () => {
  const { text, root } = await show(MEMBERS, false);
  expect([text('[data-status-text]'), root.querySelector('select'), root.querySelector('[data-go]')]).toEqual([
    ['Sent', 'Invited', 'Responded'],
    null,
    null,
  ]);
  await expect(document.body).toBeAccessible();
});

test('of ten thousand members fifty are drawn, and all get a status', async () => {
  const { tell, text, last } = await show(Array.from({ length: 10_000 }, (_, index) => member(`m${index}`)));
  expect(text('[data-name]')).toHaveLength(50);
  await tell('[data-tick-all]', 'click');
  await tell('[data-common]', 'change', { value: 'Responded' });
  await tell('[data-set]', 'click');
  expect(Object.keys(last()!.statuses)).toHaveLength(10_000);
});

test('a campaign nobody of the account is in says so', async () => {
  expect((await show([])).text('[data-empty]')).toEqual(['Nobody of this account is a member yet.']);
});

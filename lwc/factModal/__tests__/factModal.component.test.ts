import { setup } from '@sa11y/jest';
import type * as ModalModule from 'c/factModal';
import type { OsaFacts } from 'c/osaReading';
import type { FactCode } from 'c/readinessReading';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { openModal } from '../../campaignMembers/__tests__/modal.ts';
import { action, center, EMPTY, objective, stakeholder } from '../../osaReading/__tests__/facts.ts';
import { infosWith } from './infos.ts';

speakEnglish();
jest.setTimeout(60_000);
jest.mock('@salesforce/user/Id', () => ({ __esModule: true, default: 'jonas' }), { virtual: true });
let Modal: typeof ModalModule.default;
beforeAll(async () => {
  setup();
  Modal = (await import('c/factModal')).default;
});
afterEach(() => document.body.replaceChildren());

const FACTS: OsaFacts = {
  ...EMPTY,
  buyingCenters: [
    center('yard', { name: 'Shipyards', revision: 4, wallet: 9_000_000, confirmedOn: '2026-11-10', source: 'Annual report' }),
  ],
  solutions: [
    { id: 's1', name: 'Propulsion', isActive: true },
    { id: 's2', name: 'Coating', isActive: true },
  ],
  cells: [{ id: 'w1', revision: 2, buyingCenterId: 'yard', solutionId: 's1', state: 'Unknown', lastChange: {} } as never],
  stakeholders: [
    stakeholder('ada', 'c-ada', {
      revision: 7,
      buyingCenterId: 'yard',
      position: 'Head of Yard',
      contactName: 'Ada Holm',
      occupancy: 'Held',
    }),
    stakeholder('empty', null, { buyingCenterId: 'yard', position: 'Buyer', occupancy: 'Vacant' }),
  ],
  objectives: [objective('o', { buyingCenterId: 'yard' })],
};
const CHOICES = { industries: ['Shipbuilding', 'Energy'], contacts: [{ value: 'c-bo', label: 'Bo Lind' }] };
const open = async (
  code: FactCode,
  { properties = {}, ...setting }: { facts?: OsaFacts; then?: OsaFacts; answers?: never[] | object[]; properties?: object } = {},
) => {
  const modal = await openModal('c-fact-modal', Modal, {
    facts: FACTS,
    ...(setting as object),
    properties: { buyingCenterId: 'yard', code, infos: infosWith(), choices: CHOICES, canPlan: true, ...properties },
  });
  type View = HTMLElement & {
    field: { label: string; value: unknown; isReadOnly: boolean; theirs?: string };
    label: string;
    options: readonly { value: string }[];
  };
  const field = (name: string) => modal.find<View>(`[data-field="${name}"]`);
  // Base inputs are stubs: nothing typed there is wrong.
  const enter = (name: string, value: unknown) => modal.tell(`[data-field="${name}"]`, 'valuechange', { name, value });
  const names = () => [...modal.root.querySelectorAll<HTMLElement>('[data-field]')].map(({ dataset }) => dataset['field']);
  return { ...modal, field, enter, names, saved: () => modal.save.mock.calls[0]?.[0] };
};

test('a fact says what it is good for, how it stands, since when and by whom', async () => {
  const { heading, texts, names } = await open('walletShare', {
    facts: { ...FACTS, buyingCenters: [{ ...FACTS.buyingCenters[0]!, ourRevenue: 1 }] },
  });
  expect(heading()).toBe('Shipyards: Wallet share');
  expect(texts('[data-standing]')).toEqual([
    'Required for marketing to one account.',
    'Known: confirmed Nov 10, 2026 (12 days ago).',
    'Source: Annual report.',
  ]);
  expect(names()).toEqual(['Wallet__c', 'Our_Revenue__c', 'Source__c', 'Confidence__c']);
  await expect(document.body).toBeAccessible();
});

test('of what is known in part it says so', async () => {
  expect((await open('walletShare')).texts('[data-standing]')[1]).toBe('Not all of it is known yet.');
  document.body.replaceChildren();
  expect((await open('salesGoal')).texts('[data-standing]')[1]).toBe('Nobody has written it down yet.');
});

test('what is filled in is saved alone, with the revision that was seen; who confirms is written down with the day', async () => {
  const { enter, press, tell, saved, save, closed } = await open('salesGoal');
  await enter('Sales_Goal__c', 500_000);
  await enter('Source__c', 'Workshop');
  await tell('[data-confirm]', 'change', { checked: true });
  await press('[data-save]');
  expect(saved()).toEqual([
    [
      {
        kind: 'update',
        object: 'Buying_Center__c',
        id: 'yard',
        seenRevision: 4,
        fields: { Sales_Goal__c: 500_000, Source__c: 'Workshop', Confirmed_On__c: '2026-11-22', Confirmed_By__c: 'jonas' },
      },
    ],
  ]);
  expect(save.mock.calls[0]![1]).toBe('Sales goal of Shipyards saved');
  expect(closed).toEqual([{ next: 'saved' }]);
});

test('nothing filled in is nothing saved', async () => {
  const { press, save, closed } = await open('salesGoal');
  await press('[data-save]');
  expect(save).not.toHaveBeenCalled();
  expect(closed).toEqual([null]);
});

test('who may not write the sales goal reads it, is told so, and may make it an action for somebody who may', async () => {
  const { field, find, press, texts, closed, root } = await open('salesGoal', {
    properties: { infos: infosWith({}, [], ['Sales_Goal__c']) },
  });
  expect(field('Sales_Goal__c').field.isReadOnly).toBe(true);
  expect(texts('[data-no-right]')).toEqual(['Your permissions do not let you change this. Make it an action for somebody who may.']);
  expect([root.querySelector('[data-save]'), root.querySelector('[data-confirm]')]).toEqual([null, null]);
  expect(find('[data-plan]')).not.toBeNull();
  await press('[data-plan]');
  expect(closed).toEqual([{ next: 'plan', isForOthers: true }]);
  await expect(document.body).toBeAccessible();
});

test('what is known and fresh nobody has to look for; what is planned already is said', async () => {
  const known = await open('buyingCenter');
  expect(known.root.querySelector('[data-plan]')).toBeNull();
  const actions = [action('a', 'o', { name: 'Find out for Shipyards: Sales goal.' })];
  const planned = await open('salesGoal', { facts: { ...FACTS, actions } });
  expect(planned.texts('[data-planned]')).toEqual(['Planned already: Find out for Shipyards: Sales goal.']);
  expect(planned.root.querySelector('[data-plan]')).toBeNull();
  expect((await open('salesGoal', { properties: { canPlan: false } })).root.querySelector('[data-plan]')).toBeNull();
});

test('a lost race: what somebody else saved stands beside what was typed, and saving again puts one’s own on top', async () => {
  const conflict = { messages: ['stale'], conflict: { byName: 'Mara Lindqvist', on: '2026-11-22T08:00:00Z' } };
  const theirs = { ...FACTS, buyingCenters: [center('yard', { name: 'Shipyards', revision: 5, salesGoal: 700_000 })] };
  const { enter, press, field, save } = await open('salesGoal', { answers: [conflict], then: theirs });
  await enter('Sales_Goal__c', 500_000);
  await press('[data-save]');
  expect(field('Sales_Goal__c').field).toMatchObject({ value: 500_000, theirs: '$700,000' });
  await press('[data-save]');
  expect(save.mock.calls[1]![0]).toEqual([[expect.objectContaining({ seenRevision: 5, fields: { Sales_Goal__c: 500_000 } })]]);
});

test('the industry belongs to the account, in the org’s own words', async () => {
  const { texts, enter, press, saved, root, heading, save } = await open('industry');
  expect(heading()).toBe('Halvorsen: Industry');
  expect(texts('[data-standing]').at(-1)).toMatch(/^An industry belongs to the account/);
  expect(root.querySelector('[data-confirm]')).toBeNull();
  await enter('Industry', 'Energy');
  await press('[data-save]');
  expect(saved()).toEqual([[{ kind: 'update', object: 'Account', id: '001', seenRevision: null, fields: { Industry: 'Energy' } }]]);
  expect(save.mock.calls[0]![1]).toBe('Industry of Halvorsen saved');
});

test('an initiative is written down for the buying center', async () => {
  const { enter, press, saved } = await open('keyInitiatives');
  await enter('Name', 'New dry dock');
  await enter('Importance__c', 'High');
  await press('[data-save]');
  expect(saved()).toEqual([
    [
      {
        kind: 'create',
        object: 'Insight__c',
        fields: {
          Account__c: '001',
          Buying_Center__c: 'yard',
          Kind__c: 'Initiative',
          Status__c: 'Open',
          Name: 'New dry dock',
          Importance__c: 'High',
        },
      },
    ],
  ]);
});

test('a position nobody holds gets its contact; else a new one is made; without a contact nothing is saved', async () => {
  const { find, tell, press, saved, texts, save } = await open('contacts');
  expect(find<HTMLElement & { options: { label: string }[] }>('[data-target]').options.map(({ label }) => label)).toEqual([
    'Buyer (nobody holds it)',
    'A new position',
  ]);
  await press('[data-save]');
  expect(texts('[data-forgotten]')).toEqual(['Choose: Contact.']);
  expect(save).not.toHaveBeenCalled();
  await tell('[data-field="Contact__c"]', 'choose', { value: 'c-bo' });
  await press('[data-save]');
  expect(saved()).toEqual([
    [expect.objectContaining({ kind: 'update', id: 'empty', fields: { Occupancy__c: 'Held', Contact__c: 'c-bo' } })],
  ]);
  document.body.replaceChildren();
  const another = await open('contacts');
  await another.tell('[data-target]', 'change', { value: 'new' });
  await another.enter('Name', 'Chief engineer');
  await another.tell('[data-field="Contact__c"]', 'choose', { value: 'c-bo' });
  await another.press('[data-save]');
  expect(another.saved()).toEqual([
    [
      {
        kind: 'create',
        object: 'Stakeholder__c',
        fields: { Account__c: '001', Buying_Center__c: 'yard', Occupancy__c: 'Held', Name: 'Chief engineer', Contact__c: 'c-bo' },
      },
    ],
  ]);
});

test('an attitude this reader may not see is no field here', async () => {
  expect((await open('relationshipStatus')).names()).toContain('Attitude__c');
  document.body.replaceChildren();
  const blind = await open('relationshipStatus', { properties: { infos: infosWith({}, ['Attitude__c']) } });
  expect(blind.names()).toEqual(['Coverage__c', 'Source__c', 'Confidence__c']);
});

test('who may not write down what we think of people may look, and nothing more', async () => {
  const { root, texts, names } = await open('relationshipStatus', {
    properties: { infos: infosWith({ Stakeholder__c: { createable: false, updateable: false } }) },
  });
  expect(root.querySelector('[data-save]')).toBeNull();
  expect(texts('[data-no-right]')).toHaveLength(1);
  // Nothing is written there that could be read.
  expect(names()).toEqual([]);
});

test('where we stand with a solution is recorded with its reason, of one there is or of another', async () => {
  const { enter, press, saved, tell, field } = await open('opportunityStatus');
  await enter('State_Override__c', 'Competitor');
  await enter('Override_Reason__c', 'Seen on site');
  await press('[data-save]');
  expect(saved()).toEqual([
    [
      expect.objectContaining({
        id: 'w1',
        seenRevision: 2,
        fields: { State_Override__c: 'Competitor', Override_Reason__c: 'Seen on site' },
      }),
    ],
  ]);
  await tell('[data-target]', 'change', { value: 'new' });
  expect(field('Solution__c').options).toEqual([{ value: 's2', label: 'Coating' }]);
});

test('who reports to whom can only be said of somebody', async () => {
  expect((await open('relationshipMap', { facts: { ...FACTS, stakeholders: [] } })).texts('[data-obstacle]')).toEqual([
    'Nobody is on the map of this buying center yet. Find its contacts first.',
  ]);
  document.body.replaceChildren();
  const { find, texts } = await open('relationshipMap');
  expect(find('[data-field="Reports_To__c"]')).not.toBeNull();
  expect(texts('[data-obstacle]')).toEqual([]);
  await expect(document.body).toBeAccessible();
});

test('engagement is counted, not written down; it shows where', async () => {
  const { press, closed, names, root } = await open('engagementHistory');
  expect([names(), root.querySelector('[data-save]')]).toEqual([[], null]);
  await press('[data-engagement]');
  expect(closed).toEqual([{ next: 'engagement' }]);
  await expect(document.body).toBeAccessible();
});

test('what a fact rests on opens', async () => {
  const { texts, press, closed } = await open('contacts');
  expect(texts('[data-open]')).toEqual(['Ada Holm, Head of Yard']);
  await press('[data-open]');
  expect(closed).toEqual([{ next: 'open', recordId: 'ada', objectApiName: 'Stakeholder__c' }]);
});

test('a buying center that is gone is said to be so', async () => {
  const { texts, root } = await open('salesGoal', { facts: { ...FACTS, buyingCenters: [] } });
  expect(texts('[data-gone]')).toEqual(['This buying center is gone.']);
  expect(root.querySelector('[data-save]')).toBeNull();
});

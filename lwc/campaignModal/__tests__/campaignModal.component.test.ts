import { setup } from '@sa11y/jest';
import { graphql } from 'lightning/graphql';
import { getObjectInfo, getPicklistValues } from 'lightning/uiObjectInfoApi';
import type * as ModalModule from 'c/campaignModal';
import type { SaveWay } from 'c/changeSaver';
import type { OsaFacts } from 'c/osaReading';
import type { ChangeGroup, PlanChange } from 'c/planChanges';
import type { Stakeholder } from 'c/planModel';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { openModal, settle } from '../../campaignMembers/__tests__/modal.ts';
import { action, campaign, center, EMPTY, objective, response, stakeholder } from '../../osaReading/__tests__/facts.ts';

speakEnglish();
jest.setTimeout(60_000);
let Modal: typeof ModalModule.default;
beforeAll(async () => {
  setup();
  Modal = (await import('c/campaignModal')).default;
});
afterEach(() => document.body.replaceChildren());

const person = (id: string, fields: Partial<Stakeholder> = {}) =>
  stakeholder(id, `c-${id}`, { contactName: `Name ${id}`, occupancy: 'Held', contactAccountId: '001', attitude: null, ...fields });
const PEOPLE = [
  person('a', { buyingRoles: ['Approver'], buyingCenterId: 'yard' }),
  person('b', { buyingRoles: ['User'] }),
  person('c'),
  person('v', { contactId: null, contactName: null, occupancy: 'Vacant' }),
];
const FACTS: OsaFacts = {
  ...EMPTY,
  buyingCenters: [center('yard', { name: 'Shipyards' })],
  stakeholders: PEOPLE,
  objectives: [objective('o')],
  actions: [action('act', 'o', { name: 'Dry dock days', revision: 4, startOn: '2026-12-01', dueOn: '2026-12-02', plannedCost: 9_000 })],
  campaigns: [campaign('fair', { name: 'Fair', type: 'Conference', status: 'Planned', startOn: '2026-12-01', endOn: '2026-12-03' })],
};
const RESPONSES = [
  { ...response('m1', 'c-a', 'fair'), status: 'Sent' },
  { ...response('m2', 'c-b', 'fair', '2026-11-01'), status: 'Responded' },
];
const LINKED: OsaFacts = {
  ...FACTS,
  actions: [{ ...FACTS.actions[0]!, campaignId: 'fair', campaignName: 'Fair' }],
  responses: RESPONSES,
};

const FIELDS = ['Name', 'Type', 'StartDate', 'EndDate', 'BudgetedCost', 'IsActive'];
const infoOf = (apiName: string, createable: readonly string[] = FIELDS) => ({
  ...{ apiName, label: apiName, createable: true, updateable: true, deletable: true, defaultRecordTypeId: `012-${apiName}` },
  fields: Object.fromEntries(
    FIELDS.map((name) => [name, { apiName: name, label: `Label ${name}`, createable: createable.includes(name), inlineHelpText: null }]),
  ),
});
type Emits = { emit(data: unknown, filter?: (config: Record<string, unknown>) => boolean): void };
async function tellOrg(createable: readonly string[] = FIELDS) {
  const info = getObjectInfo as unknown as Emits;
  const words = getPicklistValues as unknown as Emits;
  for (const name of ['Campaign', 'CampaignMember']) info.emit(infoOf(name, createable), (config) => config['objectApiName'] === name);
  await settle();
  words.emit({ values: [{ value: 'Email' }, { value: 'Conference' }] }, (config) => config['fieldApiName'] === 'Campaign.Type');
  words.emit({ values: [{ value: 'Sent' }, { value: 'Responded' }] }, (config) => config['fieldApiName'] === 'CampaignMember.Status');
  await settle();
}
type Told = { emit(data: unknown, refresh: undefined, operation: string): void; emitErrors(errors: unknown, operation: string): void };
async function tellOptOuts(contactIds: readonly string[]) {
  const edges = contactIds.map((value, index) => ({
    node: { Id: `s${index}`, Contact__c: { value }, Contact__r: { HasOptedOutOfEmail: { value: true }, DoNotCall: { value: false } } },
  }));
  (graphql as unknown as Told).emit({ uiapi: { query: { Stakeholder__c: { edges, pageInfo: {} } } } }, undefined, 'ContactOptOuts');
  await settle();
}

interface Setting {
  readonly properties?: object;
  readonly answers?: Parameters<typeof openModal>[2]['answers'];
  readonly then?: OsaFacts;
}
async function open(facts: OsaFacts = FACTS, { properties, ...setting }: Setting = {}) {
  const modal = await openModal('c-campaign-modal', Modal, {
    facts,
    properties: { actionId: 'act', canMakeCampaigns: true, canAddMembers: true, canEditWork: true, ...properties },
    ...setting,
  });
  await tellOrg();
  const valid = () => {
    for (const input of modal.root.querySelectorAll<HTMLElement & { reportValidity(): boolean }>('[data-input]'))
      input.reportValidity = () => true;
  };
  valid();
  const inside = (selector: string) => modal.root.querySelector(selector)!.shadowRoot!;
  return {
    ...modal,
    inside,
    kinds: () => modal.root.querySelector<HTMLElement & { options: { value: string }[] }>('[data-kind]')!.options.map(({ value }) => value),
    will: () => modal.root.querySelector('[data-will]')!.textContent,
    field: (name: string, value: unknown) => modal.tell(`[data-field="${name}"]`, 'valuechange', { name, value }),
    tick: async (id: string) => {
      inside('[data-people]').querySelector<HTMLElement>(`[data-tick="${id}"]`)!.click();
      await settle();
    },
    press: async (selector: string) => {
      valid();
      await modal.press(selector);
    },
  };
}
const sent = (save: jest.Mock) => (save.mock.calls as [readonly ChangeGroup[], string, SaveWay?][]).at(-1)!;
const invite = (campaignId: string, contactId: string): PlanChange => ({
  kind: 'create',
  object: 'CampaignMember',
  fields: { CampaignId: campaignId, ContactId: contactId },
});

test('an action gets a new campaign that begins as the action speaks, with people of the map, in one save', async () => {
  const { heading, kinds, field, tick, will, press, save, closed, inside } = await open(FACTS, { then: LINKED });
  expect([heading(), kinds()]).toEqual(['Campaign of the action: Dry dock days', ['new', 'existing']]);
  expect(will()).toBe('Saving will: make the campaign Dry dock days.');
  await expect(document.body).toBeAccessible();
  await field('Name', 'Dry Dock Days 2026');
  await field('Type', 'Conference');
  await tick('a');
  await tick('c');
  expect(will()).toBe('Saving will: make the campaign Dry Dock Days 2026 and invite people: 2.');
  expect(inside('[data-people]').querySelector('[data-counts]')!.textContent).toBe('Found: 4. Ticked: 2.');
  await press('[data-save]');
  const [groups, message] = sent(save);
  expect(groups).toEqual([
    [
      {
        ...{ kind: 'create', object: 'Campaign', alias: 'campaign' },
        fields: {
          ...{ Name: 'Dry Dock Days 2026', Type: 'Conference', StartDate: '2026-12-01', EndDate: '2026-12-02' },
          ...{ BudgetedCost: 9_000, IsActive: true },
        },
      },
      { kind: 'update', object: 'Plan_Action__c', id: 'act', seenRevision: 4, fields: { Campaign__c: '@{campaign}' } },
    ],
    [invite('@{campaign}', 'c-a')],
    [invite('@{campaign}', 'c-c')],
  ]);
  expect(message).toBe('Campaign made: Dry Dock Days 2026. Invited to Dry Dock Days 2026: 2');
  expect(closed).toEqual([{ campaignId: 'fair' }]);
});

test('a campaign without a name, or that ends before it begins, is not made', async () => {
  const { field, press, save, find, root } = await open();
  await field('EndDate', '2026-11-30');
  await press('[data-save]');
  expect([find('[data-invalid]').textContent, save.mock.calls.length]).toEqual(['The campaign would end before it begins.', 0]);
  await field('EndDate', '2026-12-05');
  expect(root.querySelector('[data-invalid]')).toBeNull();
  root.querySelector<HTMLElement & { reportValidity(): boolean }>('[data-field="Name"]')!.reportValidity = () => false;
  root.querySelector('[data-save]')!.dispatchEvent(new CustomEvent('click'));
  await settle();
  expect(save).not.toHaveBeenCalled();
});

test('what this person may not write of a campaign is neither asked nor sent', async () => {
  const { press, save, root } = await open();
  await tellOrg(['Name', 'IsActive']);
  await press('[data-save]');
  expect([...root.querySelectorAll<HTMLElement>('[data-field]')].map(({ dataset }) => dataset.field)).toEqual(['Name', 'IsActive']);
  expect(sent(save)[0][0]![0]).toMatchObject({ fields: { Name: 'Dry dock days', IsActive: true } });
  expect(Object.keys((sent(save)[0][0]![0] as { fields: object }).fields)).toEqual(['Name', 'IsActive']);
});

test('whoever wants no e-mails is left out as soon as the campaign is one', async () => {
  const { field, tick, will, inside } = await open();
  await tellOptOuts(['c-a']);
  await tick('a');
  expect(will()).toContain('invite people: 1');
  await field('Type', 'Email');
  expect(will()).toBe('Saving will: make the campaign Dry dock days.');
  expect(inside('[data-people]').querySelector('[data-person="a"] [data-note]')!.textContent).toBe(
    'Wants no e-mails, and this campaign is one',
  );
});

test('where nobody may tell who wants no e-mails, that is said', async () => {
  const { texts } = await open();
  (graphql as unknown as Told).emitErrors([{ message: 'No such field' }], 'ContactOptOuts');
  await settle();
  expect(texts('[data-notice]')).toEqual(['Whether somebody does not want e-mails or calls is not known: you may not see it.']);
});

test('a campaign that exists is put on the action; who is a member of it is not invited again', async () => {
  const { tell, press, save, will, inside, find, texts } = await open({ ...FACTS, responses: RESPONSES });
  await tell('[data-kind]', 'change', { value: 'existing' });
  expect([will(), find<HTMLElement & { disabled: boolean }>('[data-save]').disabled]).toEqual(['Nothing to save yet.', true]);
  await tell('[data-search]', 'change', { recordId: 'fair' });
  expect(texts('[data-campaign] p')).toEqual([
    'Fair',
    'Conference · Planned · Dec 1, 2026 to Dec 3, 2026',
    'Of this account: 2 members, 1 answered.',
  ]);
  inside('[data-people]').querySelector('[data-tick-found]')!.dispatchEvent(new CustomEvent('click'));
  await settle();
  expect(will()).toBe('Saving will: put Fair on the action and invite people: 1.');
  await press('[data-save]');
  expect(sent(save)[0]).toEqual([
    [{ kind: 'update', object: 'Plan_Action__c', id: 'act', seenRevision: 4, fields: { Campaign__c: 'fair' } }],
    [invite('fair', 'c-c')],
  ]);
});

test('a campaign nobody of the account is a member of is read when it is chosen', async () => {
  const { tell, texts } = await open();
  await tell('[data-kind]', 'change', { value: 'existing' });
  await tell('[data-search]', 'change', { recordId: 'webinar' });
  const node = { Id: 'webinar', Name: { value: 'Webinar' }, Type: { value: 'Email' } };
  const page = { uiapi: { query: { Campaign: { edges: [{ node }], pageInfo: {} } } } };
  (graphql as unknown as Told).emit(page, undefined, 'Campaigns');
  await settle();
  expect(texts('[data-campaign] p')).toEqual(['Webinar', 'Email', 'Of this account: 0 members, 0 answered.']);
});

test('answers are recorded and members taken out, and the campaign stays', async () => {
  const { inside, press, save, will, kinds, texts, root } = await open(LINKED);
  expect([kinds(), root.querySelector('[data-people]')]).toEqual([['keep', 'new', 'existing', 'none'], null]);
  await expect(document.body).toBeAccessible();
  const members = inside('[data-members]');
  const select = members.querySelector<HTMLSelectElement>('select[data-member="m1"]')!;
  select.value = 'Responded';
  select.dispatchEvent(new CustomEvent('change'));
  await settle();
  members.querySelector<HTMLElement>('[data-go][data-member="m2"]')!.click();
  await settle();
  expect(will()).toBe('Saving will: change statuses: 1 and take members out: 1.');
  await press('[data-save]');
  expect(sent(save)).toEqual([
    [
      [{ kind: 'update', object: 'CampaignMember', id: 'm1', seenRevision: null, fields: { Status: 'Responded' } }],
      [{ kind: 'delete', object: 'CampaignMember', id: 'm2' }],
    ],
    'Statuses changed in Fair: 1. Taken out of Fair: 1',
    expect.anything(),
  ]);
  expect(texts('[data-notice]')).toEqual([]);
});

test('the action may be left without a campaign', async () => {
  const { tell, press, save, closed } = await open(LINKED, { then: FACTS });
  await tell('[data-kind]', 'change', { value: 'none' });
  await press('[data-save]');
  expect(sent(save).slice(0, 2)).toEqual([
    [[{ kind: 'update', object: 'Plan_Action__c', id: 'act', seenRevision: 4, fields: { Campaign__c: null } }]],
    'The action has no campaign any more',
  ]);
  expect(closed).toEqual([{ campaignId: null }]);
});

test('people chosen on the map are ticked to begin with', async () => {
  const { will } = await open(FACTS, { properties: { stakeholderIds: ['a', 'b', 'v'] } });
  expect(will()).toBe('Saving will: make the campaign Dry dock days and invite people: 2.');
});

test('a campaign that was deleted, or may not be seen, leaves the dialog usable', async () => {
  const { find, tell, will } = await open({ ...LINKED, campaigns: [] });
  expect(find('[data-unseen]').textContent).toBe('The campaign of this action was deleted, or you may not see it. Choose another one.');
  await tell('[data-kind]', 'change', { value: 'new' });
  expect(will()).toBe('Saving will: make the campaign Dry dock days.');
});

describe('rights', () => {
  test('without the right to make campaigns an existing one is chosen, and why is said', async () => {
    const { kinds, texts } = await open(FACTS, { properties: { canMakeCampaigns: false } });
    expect([kinds(), texts('[data-notice]')[0]]).toEqual([
      ['existing'],
      'You may not make campaigns. On the Salesforce platform that takes the box Marketing User on your user, beside the right to create campaigns.',
    ]);
  });

  test('who may neither invite nor change actions reads the members', async () => {
    const { root, inside, texts } = await open(LINKED, {
      properties: { canMakeCampaigns: false, canAddMembers: false, canEditWork: false },
    });
    expect([
      root.querySelector('[data-kind]'),
      root.querySelector('[data-people]'),
      inside('[data-members]').querySelector('select'),
    ]).toEqual([null, null, null]);
    expect(texts('[data-notice]')).toEqual([
      'You may not change actions: the campaign stays as it is.',
      'You may not add members to campaigns.',
    ]);
    expect([root.querySelector('[data-save]'), root.querySelector<HTMLElement & { label: string }>('[data-cancel]')!.label]).toEqual([
      null,
      'Close',
    ]);
    await expect(document.body).toBeAccessible();
  });

  test('who may not see campaigns is told, and sees nothing else', async () => {
    const { find, root } = await open({ ...FACTS, campaigns: null, responses: null });
    expect(find('[data-refusal]').textContent).toContain('You may not see campaigns');
    expect(root.querySelector('[data-kind]')).toBeNull();
  });

  test('where attitudes are hidden nobody can choose by them', async () => {
    const { inside } = await open({ ...FACTS, stakeholders: PEOPLE.map(({ attitude: _attitude, ...one }) => one) });
    expect(inside('[data-people]').querySelector('[data-attitude]')).toBeNull();
  });
});

test('a save of ten thousand members shows how far it is, can be stopped, and keeps what is not saved to be saved again', async () => {
  const many = Array.from({ length: 10_000 }, (_, index) => person(`p${index}`));
  const saved = many.slice(0, 100).map(({ contactId }, index) => response(`r${index}`, contactId!, 'fair'));
  const start = { ...LINKED, stakeholders: many, responses: [] };
  let finish = () => undefined as void;
  const modal = await open(start, { then: { ...start, responses: saved } });
  const { inside, tell, press, texts, find, root, will, closed } = modal;
  await tell('[data-view]', 'change', { value: 'people' });
  inside('[data-people]').querySelector('[data-tick-found]')!.dispatchEvent(new CustomEvent('click'));
  await settle();
  expect(will()).toBe('Saving will: invite people: 10,000.');
  const save = jest.fn(
    (_groups: readonly ChangeGroup[], _message: string, way?: SaveWay) =>
      new Promise<{ messages: string[]; isPartlySaved: boolean }>((resolve) => {
        way!.onProgress!({ done: 100, all: 10_000 });
        finish = () => resolve({ messages: [`Not tried: ${way!.isStopped!() ? 9_900 : 0}`], isPartlySaved: true });
      }),
  );
  Object.assign(modal.element, { save });
  await settle();
  await press('[data-save]');
  expect(texts('[data-saving] p')).toEqual(['100 of 10,000 saved']);
  await expect(document.body).toBeAccessible();
  await press('[data-stop]');
  expect(texts('[data-saving] p')).toEqual(['Stops after this step. What is saved stays saved.']);
  finish();
  await settle();
  expect(root.querySelector('c-save-problem')!.shadowRoot!.textContent).toContain('Not tried: 9900');
  expect([will(), closed]).toEqual(['Saving will: invite people: 9,900.', []]);
  await press('[data-cancel]');
  expect([closed, find('[data-campaign]').dataset.campaign]).toEqual([[{ campaignId: 'fair' }], 'fair']);
});

test('a campaign that was made while its members were refused is kept, and only the rest is saved again', async () => {
  const then = { ...LINKED, responses: [response('m1', 'c-a', 'fair')] };
  const { tick, press, save, will } = await open(FACTS, { answers: [{ messages: ['No'], isPartlySaved: true }], then });
  await tick('a');
  await tick('b');
  await press('[data-save]');
  expect(will()).toBe('Saving will: invite people: 1.');
  await press('[data-save]');
  expect(sent(save)[0]).toEqual([[invite('fair', 'c-b')]]);
});

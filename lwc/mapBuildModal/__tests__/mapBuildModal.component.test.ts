import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import MapBuildModal from 'c/mapBuildModal';
import type { ChangeGroup, SaveProblem } from 'c/planChanges';
import type { CustomerContact } from 'c/planModel';
import { readRelationships, type RelationshipFacts } from 'c/relationshipReading';
import type { SaveWay } from 'c/relationshipSaving';
import { EMPTY, MapOrg, position } from '../../relationshipChanges/__tests__/org.ts';
import { saveInSteps } from '../../planChanges/saveInSteps.ts';

// axe on a busy machine takes its time.
jest.setTimeout(60_000);
beforeAll(setup);
afterEach(() => document.body.replaceChildren());

const TODAY = '2026-03-01';
const contacts: readonly CustomerContact[] = [
  { id: 'c1', name: 'Ada Berg', title: 'Chief Executive Officer' },
  { id: 'c2', name: 'Bo Dahl', title: 'Head of Yard', department: 'Yard', reportsToId: 'c1' },
  { id: 'c3', name: 'Cleo Eide', title: 'Welder', department: 'Yard', reportsToId: 'c2' },
  { id: 'c4', name: 'Eide, Cleo', title: 'Welder' },
];
const facts: RelationshipFacts = {
  ...EMPTY,
  contacts,
  buyingCenters: [
    { id: 'yard', name: 'Yard' },
    { id: 'fleet', name: 'Fleet' },
  ],
  opportunities: [
    { id: 'o1', name: 'Twin' },
    { id: 'o2', name: 'Closed', isClosed: true },
  ],
  dealRoles: [{ id: 'r1', opportunityId: 'o2', opportunityName: 'Closed', contactId: 'c2', role: 'Decision Maker' }],
};

const settle = async () => {
  for (let tick = 0; tick < 40; tick++) await Promise.resolve();
};

/** The modal before an org in memory that keeps the rules of a map. @param refusedOnce names of positions that are refused the first time */
async function open(start: RelationshipFacts = facts, refusedOnce: readonly string[] = [], roleOptions: readonly string[] = []) {
  const org = new MapOrg(start);
  const element = createElement('c-map-build-modal', { is: MapBuildModal });
  const saved: ChangeGroup[][] = [];
  const told: string[] = [];
  const progress: number[] = [];
  let refused = [...refusedOnce];
  const save = async (groups: readonly ChangeGroup[], message: string, way?: SaveWay): Promise<SaveProblem | undefined> => {
    saved.push([...groups]);
    told.push(message);
    const outcome = await saveInSteps(
      groups,
      async (changes) => {
        const isRefused = changes.some((change) => change.kind === 'create' && refused.includes(String(change.fields['Name'])));
        return isRefused ? { isSaved: false, messages: ['No such contact'] } : { isSaved: true, ids: org.save(changes) };
      },
      (one) => {
        progress.push(one.done);
        way?.onProgress?.(one);
      },
    );
    refused = [];
    return outcome.isSaved ? undefined : { messages: ['No such contact'], isPartlySaved: true };
  };
  const readNow = () => hold(readRelationships(org.facts, TODAY));
  Object.assign(element, { relationships: readNow(), readCurrent: readNow, save, canSeeJudgements: true, roleOptions });
  const closed: unknown[] = [];
  element.addEventListener('close', (event) => closed.push((event as CustomEvent).detail));
  document.body.appendChild(element);
  await settle();
  const root = element.shadowRoot!;
  const list = () => root.querySelector('[data-list]')!.shadowRoot!;
  const row = (key: string) => list().querySelector(`[data-row-of="${key}"]`)!.shadowRoot!;
  return {
    org,
    element,
    root,
    list,
    row,
    saved,
    told,
    progress,
    closed,
    keys: () => [...list().querySelectorAll<HTMLElement>('[data-row-of]')].map(({ dataset }) => dataset.rowOf),
    ticks: () =>
      [...list().querySelectorAll('[data-row-of]')].map((one) => one.shadowRoot!.querySelector<HTMLInputElement>('[data-tick]')!.checked),
    tick: async (key: string) => {
      row(key).querySelector<HTMLInputElement>('[data-tick]')!.click();
      await settle();
    },
    give: async (key: string, role: string) => {
      row(key).querySelector<HTMLInputElement>(`[data-role-box="${role}"]`)!.click();
      await settle();
    },
    press: async (selector: string, within: ParentNode = root) => {
      within.querySelector(selector)!.dispatchEvent(new CustomEvent('click'));
      await settle();
    },
    fire: async (within: ParentNode, selector: string, name: string, detail: object) => {
      within.querySelector(selector)!.dispatchEvent(new CustomEvent(name, { detail }));
      await settle();
    },
    text: (within: ParentNode, selector: string) => within.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim(),
  };
}
const placed = (org: MapOrg) =>
  org.facts.stakeholders.map(({ position: title, contactId, reportsToId, buyingCenterId, buyingRoles }) => [
    title,
    contactId,
    org.facts.stakeholders.find(({ id }) => id === reportsToId)?.position ?? null,
    buyingCenterId,
    buyingRoles?.join(),
  ]);

test('everybody Salesforce knows is proposed as a tree with the reasons; who looks like another is not ticked', async () => {
  const { keys, ticks, row, text } = await open();
  expect(keys()).toEqual(['c1', 'c2', 'c3', 'c4']);
  expect(ticks()).toEqual([true, true, true, false]);
  expect(text(row('c2'), '[data-why]')).toBe('c.MapBuildRow_Why');
  expect(text(row('c4'), '[data-warning]')).toBe('c.MapBuildRow_Twin');
  expect(row('c3').querySelector('[data-row]')!.className).toContain('row_deep2');
  await expect(document.body).toBeAccessible();
});

test('one press builds the map, and says how many positions came', async () => {
  const { press, org, closed, told } = await open();
  await press('[data-build]');
  expect(placed(org)).toEqual([
    ['Chief Executive Officer', 'c1', null, null, ''],
    ['Head of Yard', 'c2', 'Chief Executive Officer', 'yard', 'Decision Maker'],
    ['Welder', 'c3', 'Head of Yard', 'yard', ''],
  ]);
  expect(told).toEqual(['c.MapBuild_Done']);
  expect(closed).toEqual([{ added: 3 }]);
});

test('head, buying center, roles and name are corrected in place', async () => {
  const { press, fire, give, row, org } = await open();
  await press('[data-correct]', row('c3'));
  const open3 = row('c3');
  await fire(open3, '[data-head-picker]', 'choose', { value: 'c1' });
  await fire(open3, '[data-buying-center]', 'change', { value: 'fleet' });
  await give('c3', 'User');
  await give('c3', 'Champion');
  await fire(open3, '[data-position]', 'change', { value: 'Chief Welder' });
  await expect(document.body).toBeAccessible();
  await press('[data-build]');
  expect(placed(org)[2]).toEqual(['Chief Welder', 'c3', 'Chief Executive Officer', 'fleet', 'User,Champion']);
});

test('a head who would close a circle is refused with the reason, and the line stays as it was', async () => {
  const { press, fire, row, text, org } = await open();
  await press('[data-correct]', row('c1'));
  await fire(row('c1'), '[data-head-picker]', 'choose', { value: 'c3' });
  expect(text(row('c1'), '[data-refusal]')).toBe('c.Map_RefusedCircle');
  await press('[data-build]');
  expect(placed(org)[0]).toEqual(['Chief Executive Officer', 'c1', null, null, '']);
});

test('who is not ticked does not come, and those below him come without the line', async () => {
  const { tick, press, row, text, org } = await open();
  await tick('c2');
  expect(text(row('c3'), '[data-warning]')).toBe('c.MapBuildRow_HeadNotTicked');
  await press('[data-build]');
  expect(placed(org).map(([title, , head]) => [title, head])).toEqual([
    ['Chief Executive Officer', null],
    ['Welder', null],
  ]);
});

test('an approver nobody knows yet is placed, named and put below his head before he is known', async () => {
  const { press, fire, row, keys, org, root } = await open();
  await press('[data-role="Approver"]');
  const [key] = keys();
  const fields = row(key!);
  expect(fields.querySelector('[data-editor]')).not.toBeNull();
  expect(root.querySelector('[data-role="Approver"]')).toBeNull();
  await fire(fields, '[data-head-picker]', 'choose', { value: 'c1' });
  await fire(row(key!), '[data-buying-center]', 'change', { value: 'fleet' });
  await press('[data-build]');
  const [placeholder] = org.facts.stakeholders.filter(({ contactId }) => !contactId);
  expect(placeholder).toMatchObject({
    position: 'c.MapBuild_PlaceholderName',
    occupancy: 'Unknown',
    buyingCenterId: 'fleet',
    buyingRoles: ['Approver'],
  });
  expect(org.facts.stakeholders.find(({ id }) => id === placeholder!.reportsToId)!.contactId).toBe('c1');
});

test('an open position with his title is filled by a contact, unless a person says otherwise', async () => {
  const vacant = position('p1', { position: 'CEO', occupancy: 'Vacant', attitude: 'Opponent' });
  const first = await open({ ...facts, stakeholders: [vacant] });
  expect(first.text(first.row('c1'), '[data-kind]')).toBe('c.MapBuildRow_TakesSeat');
  await first.press('[data-build]');
  expect(first.org.facts.stakeholders[0]).toMatchObject({ id: 'p1', contactId: 'c1', occupancy: 'Held', attitude: null });
  expect(first.closed).toEqual([{ added: 2 }]);
  const second = await open({ ...facts, stakeholders: [vacant] });
  await second.press('[data-correct]', second.row('c1'));
  await second.fire(second.row('c1'), '[data-seat]', 'change', { value: '' });
  await second.press('[data-build]');
  expect(second.org.facts.stakeholders.map(({ contactId }) => contactId)).toEqual([null, 'c1', 'c2', 'c3']);
});

test('corrected lines and roles are written back to Salesforce when asked, and only then', async () => {
  const { press, fire, give, row, root, org } = await open(facts, [], ['Economic Buyer', 'Decision Maker', 'Business User']);
  expect(root.querySelector('[data-lines]')).toBeNull();
  await press('[data-correct]', row('c3'));
  await fire(row('c3'), '[data-head-picker]', 'choose', { value: 'c1' });
  await give('c3', 'User');
  expect(root.querySelectorAll('[data-lines] li')).toHaveLength(1);
  await fire(root, '[data-write-lines]', 'change', { checked: true });
  await fire(root, '[data-opportunity]', 'change', { value: 'o1' });
  expect(root.querySelectorAll('[data-roles] li')).toHaveLength(2);
  await expect(document.body).toBeAccessible();
  await press('[data-build]');
  expect(org.facts.contacts.find(({ id }) => id === 'c3')!.reportsToId).toBe('c1');
  expect(org.facts.dealRoles.slice(1).map(({ opportunityId, contactId, role }) => [opportunityId, contactId, role])).toEqual([
    ['o1', 'c2', 'Decision Maker'],
    ['o1', 'c3', 'Business User'],
  ]);
});

test('what is refused stays with what was typed, what was saved is no proposal any more, and a second try saves the rest', async () => {
  const { press, fire, row, keys, root, org, closed } = await open(facts, ['Chief Welder']);
  await press('[data-correct]', row('c3'));
  await fire(row('c3'), '[data-position]', 'change', { value: 'Chief Welder' });
  await press('[data-build]');
  expect(root.querySelector('[data-problem]')).not.toBeNull();
  expect(keys()).toEqual(['c3', 'c4']);
  expect(closed).toEqual([]);
  await press('[data-build]');
  expect(placed(org).map(([title, , head]) => [title, head])[2]).toEqual(['Chief Welder', 'Head of Yard']);
  expect(closed).toEqual([{ added: 3 }]);
});

test('more than fifty are saved in steps with progress, lines between steps included', async () => {
  const many = Array.from({ length: 130 }, (_, index) => ({
    id: `m${index}`,
    name: `Person ${String.fromCharCode(65 + (index % 26))}${index}`,
    title: `Manager ${index}`,
    reportsToId: index === 0 ? null : `m${Math.floor((index - 1) / 3)}`,
  }));
  const { press, org, progress, closed, keys } = await open({ ...facts, contacts: many });
  expect(keys()).toHaveLength(50);
  await press('[data-build]');
  await settle();
  expect(progress).toEqual([50, 100, 130]);
  expect(org.facts.stakeholders.filter(({ reportsToId }) => reportsToId)).toHaveLength(129);
  expect(closed).toEqual([{ added: 130 }]);
});

test('the list is worked through with the keyboard', async () => {
  const { row, list } = await open();
  const box = (key: string) => row(key).querySelector<HTMLInputElement>('[data-tick]')!;
  const focused = () => (list().activeElement as HTMLElement | null)?.dataset.rowOf;
  box('c1').focus();
  box('c1').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
  await settle();
  expect(focused()).toBe('c2');
  expect([box('c1').tabIndex, box('c2').tabIndex]).toEqual([-1, 0]);
  box('c2').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  await settle();
  expect(row('c2').querySelector('[data-editor]')).not.toBeNull();
});

test('people are found, looked at by kind, and ticked together', async () => {
  const { fire, press, list, keys, ticks } = await open();
  await fire(list(), '[data-filter]', 'change', { value: 'doubtful' });
  expect(keys()).toEqual(['c4']);
  await press('[data-tick-shown]', list());
  expect(ticks()).toEqual([true]);
  await fire(list(), '[data-filter]', 'change', { value: 'all' });
  await fire(list(), '[data-find]', 'change', { value: 'dahl' });
  expect(keys()).toEqual(['c2']);
  await fire(list(), '[data-find]', 'change', { value: 'nobody' });
  expect(list().querySelector('[data-nobody]')).not.toBeNull();
});

test('without contacts, and with everybody on the map, it says so and still places an unknown position', async () => {
  const bare = await open({ ...facts, contacts: [], dealRoles: [] });
  expect(bare.text(bare.root, '[data-empty]')).toBe('c.MapBuild_NoContacts');
  await bare.press('[data-place-other]');
  await bare.press('[data-build]');
  expect(bare.closed).toEqual([{ added: 1 }]);
  const ada = { id: 'c1', name: 'Ada' };
  const full = await open({
    ...facts,
    contacts: [ada],
    dealRoles: [],
    stakeholders: [position('p1', { contactId: 'c1', occupancy: 'Held' })],
  });
  expect(full.text(full.root, '[data-empty]')).toBe('c.MapBuild_NothingProposed');
  await expect(document.body).toBeAccessible();
  await full.press('[data-cancel]');
  expect(full.closed).toEqual([null]);
});

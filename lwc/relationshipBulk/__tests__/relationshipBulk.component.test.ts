import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import type { RecordId } from 'c/planModel';
import type * as BulkModule from 'c/relationshipBulk';
import type { MapChange } from 'c/relationshipSaving';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { mapReading, TODAY, type PersonAt } from '../../mapPeople/__tests__/mapFacts.ts';

speakEnglish();
let RelationshipBulk: typeof BulkModule.default;
beforeAll(async () => {
  setup();
  RelationshipBulk = (await import('c/relationshipBulk')).default;
});
afterEach(() => document.body.replaceChildren());

const PEOPLE: readonly PersonAt[] = [
  { id: 'ceo', name: 'Ingrid Halvorsen', position: 'Chief Executive', attitude: 'Neutral', power: 'Inner Circle', buyingRoles: ['User'] },
  { id: 'cfo', name: 'Omar Okafor', position: 'Chief Financial', lane: 'yard', attitude: 'Sceptic', power: 'Outside', trust: 1 },
  { id: 'buyer', position: 'Head of Buying', lane: 'fleet', occupancy: 'Vacant', attitude: 'Neutral', power: 'Outside' },
];

async function show(given: object = {}) {
  const element = createElement('c-relationship-bulk', { is: RelationshipBulk });
  const ids: readonly RecordId[] = ['ceo', 'cfo', 'buyer'];
  Object.assign(element, {
    relationships: hold(mapReading(PEOPLE)),
    selection: ids,
    canEdit: true,
    canRemove: true,
    canSeeJudgements: true,
  });
  Object.assign(element, given);
  const heard: (readonly [type: string, detail: unknown])[] = [];
  for (const type of ['change', 'remove', 'merge', 'select', 'openperson'])
    element.addEventListener(type, (event) => heard.push([type, (event as CustomEvent).detail]));
  document.body.appendChild(element);
  await settled();
  const root = element.shadowRoot!;
  const at = (selector: string) => root.querySelector<HTMLElement & { options: readonly { label: string; value: string }[] }>(selector)!;
  const choose = async (selector: string, value: string) => {
    // As the base components fire it: out of here it would be a change of the map.
    at(selector).dispatchEvent(new CustomEvent('change', { detail: { value }, bubbles: true, composed: true }));
    await settled();
  };
  const press = async (selector: string) => {
    // The platform’s fields check themselves; these stubs say yes.
    for (const field of root.querySelectorAll('lightning-combobox'))
      Object.defineProperty(field, 'reportValidity', { configurable: true, value: () => true });
    at(selector).click();
    await settled();
  };
  const apply = async (field: string, value: string) => {
    await choose('[data-field]', field);
    await choose('[data-value]', value);
    await press('[data-apply]');
    return heard.at(-1)?.[1] as MapChange;
  };
  return { element, root, at, choose, press, apply, heard };
}
const settled = async () => {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};

test('who is selected is named, and opened from here', async () => {
  const { root, heard, element } = await show();
  expect([...root.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'Ingrid Halvorsen',
    'Omar Okafor',
    'Vacant, Head of Buying',
  ]);
  root.querySelector<HTMLElement>('[data-id="cfo"]')!.click();
  expect(heard).toEqual([['openperson', { id: 'cfo' }]]);
  await expect(element).toBeAccessible();
});

test('what is set on many is judged today, with each of them', async () => {
  const dated = (person: PersonAt) => ({
    ...person,
    revision: 1,
    grounds: { attitude: { evidence: 'Was silent', judgedOn: '2026-01-05' } },
  });
  const { apply } = await show({ relationships: hold(mapReading(PEOPLE.map(dated))) });
  const { groups } = await apply('attitude', 'Neutral');
  expect(groups).toEqual([
    [
      {
        ...{ kind: 'update', object: 'Stakeholder__c', id: 'cfo', seenRevision: 1 },
        fields: { Attitude__c: 'Neutral', Attitude_Judged_On__c: TODAY },
      },
    ],
  ]);
});

test('a judgement is set on those who have another, each in a group of its own', async () => {
  const { apply } = await show();
  expect(await apply('attitude', 'Neutral')).toEqual({
    groups: [[{ kind: 'update', object: 'Stakeholder__c', id: 'cfo', seenRevision: undefined, fields: { Attitude__c: 'Neutral' } }]],
    message: 'Attitude set to Neutral for 1 of the selected people',
  });
  const { groups, message } = await apply('power', 'nothing');
  expect(groups.map(([change]) => change)).toMatchObject([{ id: 'ceo', fields: { Power__c: null } }, { id: 'cfo' }, { id: 'buyer' }]);
  expect(message).toBe('Power cleared for 3 of the selected people');
});

test('a role is added to what each has and taken away from it', async () => {
  const { apply } = await show();
  const added = await apply('addRole', 'Approver');
  expect(added.groups.map(([change]) => change)).toMatchObject([
    { id: 'ceo', fields: { Buying_Roles__c: 'User;Approver' } },
    { id: 'cfo', fields: { Buying_Roles__c: 'Approver' } },
    { id: 'buyer', fields: { Buying_Roles__c: 'Approver' } },
  ]);
  const taken = await apply('removeRole', 'User');
  expect(taken).toMatchObject({
    groups: [[{ id: 'ceo', fields: { Buying_Roles__c: null } }]],
    message: 'Buying role User taken from 1 of the selected people',
  });
});

test('a buying center is set by its name', async () => {
  const { apply, at, choose } = await show();
  await choose('[data-field]', 'lane');
  const yard = at('[data-value]').options.find(({ value }) => value === 'yard')!;
  const { groups, message } = await apply('lane', 'yard');
  expect(groups.map(([change]) => change)).toMatchObject([{ id: 'ceo', fields: { Buying_Center__c: 'yard' } }, { id: 'buyer' }]);
  expect(message).toBe(`2 of the selected people moved to ${yard.label.trim()}`);
});

test('what is so already is said and not sent', async () => {
  const { apply, heard, root } = await show({ selection: ['ceo', 'buyer'] });
  await apply('attitude', 'Neutral');
  expect(heard).toEqual([]);
  expect(root.querySelector('.answer')!.textContent).toBe('It is so for all of them already.');
});

test('confirming, removing and letting go are told', async () => {
  const { press, heard } = await show({ selection: ['ceo', 'cfo'] });
  await press('[data-confirm]');
  await press('[data-remove]');
  await press('[data-clear]');
  expect(heard).toMatchObject([
    ['change', { message: '2 people confirmed today', groups: [[{ id: 'ceo' }], [{ id: 'cfo' }]] }],
    ['remove', { ids: ['ceo', 'cfo'] }],
    ['select', { ids: [] }],
  ]);
});

test('exactly two can be merged into one', async () => {
  const two = await show({ selection: ['ceo', 'cfo'] });
  await two.press('[data-merge]');
  expect(two.heard).toEqual([['merge', { ids: ['ceo', 'cfo'] }]]);
  const three = await show();
  expect(three.at('[data-merge]')).toBeNull();
});

test('who may not see judgements is offered none to set, who may not edit nothing at all', async () => {
  const hidden = await show({ canSeeJudgements: false });
  expect(hidden.at('[data-field]').options.map(({ value }) => value)).toEqual(['coverage', 'addRole', 'removeRole', 'lane']);
  const reader = await show({ canEdit: false });
  expect(reader.root.querySelectorAll('lightning-combobox, [data-confirm], [data-remove]')).toHaveLength(0);
});

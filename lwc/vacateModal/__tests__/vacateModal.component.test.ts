import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import type { ChangeGroup, SaveProblem } from 'c/planChanges';
import type { RelationshipFacts, RelationshipReading } from 'c/relationshipReading';
import type * as ModalModule from 'c/vacateModal';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { mapReading, TODAY, type PersonAt } from '../../mapPeople/__tests__/mapFacts.ts';

speakEnglish();
jest.setTimeout(60_000);
let Modal: typeof ModalModule.default;
beforeAll(async () => {
  setup();
  Modal = (await import('c/vacateModal')).default;
});
afterEach(() => document.body.replaceChildren());

const PEOPLE: readonly PersonAt[] = [
  {
    ...{
      id: 'cfo',
      name: 'Omar Okafor',
      position: 'Chief Financial Officer',
      managementLevel: 'Executive',
      function: 'Finance',
      revision: 7,
    },
    ...{ attitude: 'Sceptic', power: 'Inner Circle', trust: 30, notes: 'Sails', personalWins: 'A seat on the board' },
  },
  { id: 'deputy', name: 'Petra Holm', position: 'Head of Finance', head: 'cfo', managementLevel: 'Senior Manager', revision: 3 },
  {
    id: 'open',
    position: 'Head of Buying',
    occupancy: 'Vacant',
    vacatedOn: '2026-09-01',
    notes: 'Kari Moe, until Sep 1, 2026\nKnew us well',
    desiredResults: 'Fewer suppliers',
    revision: 2,
  },
  { id: 'placeholder', position: 'Treasurer', occupancy: 'Unknown', attitude: 'Supporter', revision: 5 },
];
const FACTS: Partial<RelationshipFacts> = {
  contacts: [
    { id: 'contact-cfo', name: 'Omar Okafor', title: 'Chief Financial Officer' },
    { id: 'contact-deputy', name: 'Petra Holm', title: 'Head of Finance' },
    { id: 'k1', name: 'Ada Lund', title: 'Chief Financial Officer' },
    { id: 'k2', name: 'Bo Ek', title: 'Storekeeper' },
  ],
  team: [{ id: 't1', stakeholderId: 'cfo', userId: 'u1', levelNow: 'Vendor', levelWanted: 'Trusted Advisor', revision: 1 }],
};
const read = (people = PEOPLE, facts: Partial<RelationshipFacts> = {}) => mapReading(people, [], { ...FACTS, ...facts });

interface Setting {
  readonly reading?: RelationshipReading;
  readonly answers?: readonly (SaveProblem | undefined)[];
  readonly then?: RelationshipReading;
  readonly properties?: object;
}

async function show(stakeholderId: string, { reading = read(), answers = [], then, properties = {} }: Setting = {}) {
  const element = createElement('c-vacate-modal', { is: Modal });
  const left = [...answers];
  const save = jest.fn((_groups: readonly ChangeGroup[], _message: string) => Promise.resolve(left.shift()));
  const relationships = hold(reading);
  const readCurrent = () => (then ? hold(then) : relationships);
  Object.assign(element, { relationships, readCurrent, save, stakeholderId, canSeeJudgements: true, ...properties });
  const closed: unknown[] = [];
  element.addEventListener('close', (event) => closed.push((event as CustomEvent).detail));
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const settle = async () => {
    for (let tick = 0; tick < 8; tick++) await Promise.resolve();
  };
  const tell = async (selector: string, type: string, detail: unknown) => {
    root.querySelector(selector)!.dispatchEvent(new CustomEvent(type, { detail }));
    await settle();
  };
  for (const input of root.querySelectorAll<HTMLElement & { reportValidity(): boolean }>('[data-input]')) input.reportValidity = () => true;
  return {
    ...{ root, save, closed, tell },
    choose: (value: string) => tell('[data-choice]', 'change', { value }),
    press: (selector: string) => tell(selector, 'click', undefined),
    choices: () => root.querySelector<HTMLElement & { options: { label: string; value: string }[] }>('[data-choice]')!.options,
    consequences: () => [...root.querySelectorAll('[data-consequence]')].map(({ textContent }) => textContent),
    heading: () => root.querySelector<HTMLElement & { label: string }>('lightning-modal-header')!.label,
  };
}

const update = (id: string, seenRevision: number, fields: object) => ({
  kind: 'update',
  object: 'Stakeholder__c',
  id,
  seenRevision,
  fields,
});

test('who leaves is remembered in the notes, and the position stays vacant', async () => {
  const { heading, press, save, closed, consequences, tell } = await show('cfo');
  expect(heading()).toBe('Omar Okafor leaves: Chief Financial Officer');
  await tell('[data-day]', 'change', { value: '2026-11-30' });
  expect(consequences()).toEqual([
    'The position stays where it is, with its roles, links and promises.',
    'Its notes remember: Omar Okafor, until Nov 30, 2026',
  ]);
  await expect(document.body).toBeAccessible();
  await press('[data-save]');
  expect(save).toHaveBeenCalledWith(
    [
      [
        update('cfo', 7, {
          Contact__c: null,
          Occupancy__c: 'Vacant',
          Vacated_On__c: '2026-11-30',
          Notes__c: 'Omar Okafor, until Nov 30, 2026\nSails',
        }),
      ],
    ],
    'Omar Okafor has left: Chief Financial Officer',
  );
  expect(closed).toEqual([{ savedId: 'cfo' }]);
});

test('who may follow is proposed with reasons, the likeliest first', async () => {
  const { choices } = await show('cfo');
  expect(choices().map(({ label }) => label)).toEqual([
    'Nobody yet: the position is vacant',
    'Ada Lund – has this very title and does the same work on the same level',
    'Petra Holm – is the highest who reports to this position',
    'Somebody else',
  ]);
});

test('somebody who follows at once: the one before stays in the notes, and judgements begin anew, in one save', async () => {
  const { choose, press, save, consequences, root } = await show('cfo');
  await choose('contact-deputy');
  expect(consequences().slice(2)).toEqual([
    'What was judged of the one before does not count for Petra Holm: power, attitude, coverage and trust are empty again; what was written stays, marked as about the one before.',
    'Levels of our people (1) go into the notes of the team matrix; wanted levels stay.',
  ]);
  expect(root.querySelector<HTMLElement & { label: string }>('[data-other]')!.label).toBe(
    'Petra Holm leaves the present position: Head of Finance',
  );
  await press('[data-save]');
  const [group] = save.mock.calls[0]![0];
  const heading = 'Omar Okafor, until Nov 22, 2026';
  expect(group![0]).toMatchObject(
    update('cfo', 7, {
      ...{ Contact__c: 'contact-deputy', Occupancy__c: 'Held', Vacated_On__c: null, Power__c: null, Attitude__c: null, Trust__c: null },
      ...{ Notes__c: `${heading}\nSails`, Personal_Wins__c: `${heading}\nA seat on the board`, Trust_Reason__c: `${heading}\n30/100` },
    }),
  );
  expect(group!.slice(1)).toEqual([
    {
      ...{ kind: 'update', object: 'Team_Relationship__c', id: 't1', seenRevision: 1 },
      fields: { Level_Now__c: null, Note__c: `${heading}: Vendor` },
    },
    update('deputy', 3, { Contact__c: null, Occupancy__c: 'Vacant', Vacated_On__c: TODAY, Notes__c: 'Petra Holm, until Nov 22, 2026' }),
  ]);
  expect(save.mock.calls[0]![1]).toBe('Petra Holm follows as Chief Financial Officer');
});

test('the one who follows may keep the present position', async () => {
  const { choose, tell, press, save } = await show('cfo');
  await choose('contact-deputy');
  await tell('[data-other="deputy"]', 'change', { checked: false });
  await press('[data-save]');
  expect(save.mock.calls[0]![0][0]!.some((change) => 'id' in change && change.id === 'deputy')).toBe(false);
});

test('whoever left the customer leaves all positions there', async () => {
  const people = [...PEOPLE, { id: 'second', name: 'Omar Okafor', position: 'Board Member', contactId: 'contact-cfo', revision: 1 }];
  const contacts = FACTS.contacts!.map((one) => (one.id === 'contact-cfo' ? { ...one, hasLeft: true } : one));
  const { root, press, save } = await show('cfo', { reading: read(people, { contacts }) });
  expect(root.querySelector<HTMLElement & { label: string; checked: boolean }>('[data-other="second"]')).toMatchObject({
    label: 'Omar Okafor leaves this one as well: Board Member',
    checked: true,
  });
  await press('[data-save]');
  expect(save.mock.calls[0]![0][0]!.map((change) => ('id' in change ? change.id : ''))).toEqual(['cfo', 'second']);
});

test('a vacant position asks who follows, and takes the name of the one before from its notes', async () => {
  const { heading, choose, press, tell, save, root, choices } = await show('open');
  expect([heading(), choices().at(-1)!.label]).toEqual(['Who follows as Head of Buying?', 'Somebody else']);
  await press('[data-save]');
  expect([root.querySelector('[data-invalid]')!.textContent, save.mock.calls.length]).toEqual(['Choose who it is.', 0]);
  await choose('somebody else');
  await tell('[data-else]', 'choose', { value: 'k2' });
  await press('[data-save]');
  expect(save.mock.calls[0]![0][0]![0]).toMatchObject({
    id: 'open',
    fields: { Contact__c: 'k2', Vacated_On__c: null, Desired_Results__c: 'Kari Moe, until Sep 1, 2026\nFewer suppliers' },
  });
  expect(save.mock.calls[0]![1]).toBe('Bo Ek follows as Head of Buying');
});

test('a placeholder that turns out to be somebody keeps what was thought of it', async () => {
  const { heading, choose, tell, press, save, consequences } = await show('placeholder');
  expect(heading()).toBe('Who holds this position: Treasurer?');
  expect(consequences()).toEqual(['Everything that is known of the position stays.']);
  await choose('somebody else');
  await tell('[data-else]', 'choose', { value: 'k2' });
  await press('[data-save]');
  expect(save).toHaveBeenCalledWith(
    [[update('placeholder', 5, { Contact__c: 'k2', Occupancy__c: 'Held', Vacated_On__c: null })]],
    'Bo Ek holds the position: Treasurer',
  );
});

test('who may not see judgements is told that they stay', async () => {
  const { choose, consequences } = await show('cfo', { properties: { canSeeJudgements: false } });
  await choose('k1');
  expect(consequences()).toContain('Judgements you may not see stay as they are.');
});

test('a refusal is shown with what was chosen still there, and saved on what is there now', async () => {
  const now = read([{ ...PEOPLE[0]!, notes: 'Sails a lot', revision: 8 }, ...PEOPLE.slice(1)]);
  const problem = { messages: ['x'], conflict: { byName: 'Jonas Okafor' } };
  const { press, root, closed, save } = await show('cfo', { answers: [problem], then: now });
  await press('[data-save]');
  expect([closed, root.querySelector('c-save-problem') !== null]).toEqual([[], true]);
  await press('[data-save]');
  expect(save.mock.calls[1]![0][0]![0]).toMatchObject({
    seenRevision: 8,
    fields: { Notes__c: 'Omar Okafor, until Nov 22, 2026\nSails a lot' },
  });
});

test('a position that was deleted meanwhile cannot be vacated', async () => {
  const { press, root } = await show('cfo', { answers: [{ messages: [], isDeleted: true }], then: read(PEOPLE.slice(1)) });
  await press('[data-save]');
  expect(root.querySelector('[data-gone]')!.textContent).toBe('Somebody deleted this position while you were deciding.');
  expect(root.querySelector<HTMLElement & { disabled: boolean }>('[data-save]')!.disabled).toBe(true);
});

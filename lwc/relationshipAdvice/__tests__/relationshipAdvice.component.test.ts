import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import { DEFAULT_POLICY, type StakeholderLink } from 'c/planModel';
import type { ActionPlace } from 'c/relationshipActions';
import type * as AdviceModule from 'c/relationshipAdvice';
import type { RelationshipFacts, RelationshipReading } from 'c/relationshipReading';
import type { MapChange } from 'c/relationshipSaving';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { person, read } from '../../relationshipReading/__tests__/facts.ts';

speakEnglish();
let Advice: typeof AdviceModule.default;
beforeAll(async () => {
  setup();
  Advice = (await import('c/relationshipAdvice')).default;
});
afterEach(() => document.body.replaceChildren());

const link = (id: string, from: string, to: string): StakeholderLink => ({
  id,
  kind: 'Influences',
  fromStakeholderId: from,
  toStakeholderId: to,
  weight: 5,
});
/** A decider nobody reaches with a friend who leads there (RM001), an opponent (RM006), a broken promise to the inner circle (RM012). */
const TROUBLED: Partial<RelationshipFacts> = {
  stakeholders: [
    person('boss', { buyingRoles: ['Approver'], coverage: 'None', contactName: 'Ingrid Solheim', attitude: null, power: null }),
    person('friend', { attitude: 'Advocate', coverage: 'Deep', contactName: 'Lars Berg' }),
    person('foe', { attitude: 'Opponent', power: 'In the Structure', coverage: 'Deep', contactName: 'Per Dahl' }),
    person('inner', { power: 'Inner Circle', coverage: 'Deep', contactName: 'Ada Holm' }),
  ],
  links: [link('l1', 'friend', 'boss')],
  members: [{ userId: 'u2', userName: 'Mara Lindqvist' }],
  commitments: [
    { id: 'p1', promise: 'Spare parts', direction: 'Ours to Them', stakeholderId: 'inner', status: 'Broken', settledOn: '2026-02-01' },
  ],
};
const PLACE = { plan: { id: 'plan' }, objectives: [{ id: 'o1', kind: 'Relationship', status: 'On Track' }] } as unknown as ActionPlace;

function show(facts: Partial<RelationshipFacts> | undefined, properties: Record<string, unknown> = {}) {
  const element = createElement('c-relationship-advice', { is: Advice });
  const relationships = facts && hold<RelationshipReading>(read(facts));
  Object.assign(element, { relationships, canEdit: true, canSeeJudgements: true, place: hold(PLACE), ...properties });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const heard: [string, unknown][] = [];
  for (const name of ['select', 'openperson', 'introduce', 'change']) {
    element.addEventListener(name, (event) => heard.push([name, (event as CustomEvent).detail]));
  }
  const namesOf = (name: string) => [...root.querySelectorAll<HTMLElement>(`[data-${name}]`)].map(({ dataset }) => dataset[name]);
  const textsOf = (selector: string) =>
    [...root.querySelectorAll(selector)].map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim());
  const press = async (selector: string) => {
    root.querySelector<HTMLElement>(selector)!.click();
    await Promise.resolve();
  };
  return { element, root, heard, namesOf, textsOf, press };
}
/** The lines of the checks there are. */
const linesIn = (root: ShadowRoot) => [...root.querySelector('c-check-table')!.shadowRoot!.querySelectorAll<HTMLElement>('[data-line]')];
const partOf = (code: string) => `section[data-part$="${code}"]`;

test('what was found stands by severity, then by check, with whom, why and what to do', async () => {
  const { namesOf, textsOf } = show(TROUBLED);
  expect(namesOf('group')).toEqual(['error', 'warning']);
  expect(textsOf('h5')).toEqual([
    'Promises to the inner circle we have not kept (RM012)',
    'Nobody is in touch with somebody who decides (RM001)',
    'Somebody with a say stands against us, without a plan (RM006)',
  ]);
  expect(textsOf(`${partOf('RM001')} [data-sentence]`)).toEqual([
    'Ingrid Solheim decides, and nobody of ours is in touch (coverage: None).',
  ]);
  expect(textsOf(`${partOf('RM001')} [data-remedy]`)).toEqual(['Ask Lars Berg to introduce us to Ingrid Solheim.']);
  await expect(document.body).toBeAccessible();
});

test('a finding opens its person, selects him, and asks for the ways to him', async () => {
  const { heard, press } = show(TROUBLED);
  for (const name of ['open', 'select', 'introduce']) await press(`${partOf('RM001')} [data-${name}]`);
  expect(heard).toEqual([
    ['openperson', { id: 'boss' }],
    ['select', { ids: ['boss'] }],
    ['introduce', { id: 'boss' }],
  ]);
});

test('by person everything said about one stands together, marked by how much it presses', async () => {
  const { root, textsOf, press } = show({ ...TROUBLED, links: [] });
  await press('[data-order="person"]');
  expect(textsOf('h5')).toEqual(['Ada Holm', 'Ingrid Solheim', 'Per Dahl']);
  const marks = [...root.querySelectorAll<HTMLElement & { alternativeText: string }>('.sentence lightning-icon')];
  expect(marks.map(({ alternativeText }) => alternativeText)).toEqual(['Error', 'Warning', 'Warning']);
  await expect(document.body).toBeAccessible();
});

test('one press makes an action: for the reader, in two weeks for a warning, below the objective for relationships', async () => {
  const { heard, press, textsOf } = show(TROUBLED);
  expect(textsOf(`${partOf('RM001')} [data-defaults]`)).toEqual(['Me, due Mar 15, 2026']);
  await press(`${partOf('RM001')} [data-make]`);
  const [[name, change]] = heard as [[string, MapChange]];
  expect([name, change.message]).toEqual(['change', 'Action planned: Ask Lars Berg to introduce us to Ingrid Solheim.']);
  expect(change.groups).toEqual([
    [
      {
        kind: 'create',
        object: 'Plan_Action__c',
        fields: {
          Plan_Objective__c: 'o1',
          Name: 'Ask Lars Berg to introduce us to Ingrid Solheim.',
          Stakeholder__c: 'boss',
          Action_Owner__c: '005000000000000000',
          Due_On__c: '2026-03-15',
          Status__c: 'Planned',
          Outcome_Note__c: 'RM001: Ingrid Solheim decides, and nobody of ours is in touch (coverage: None).',
        },
      },
    ],
  ]);
});

test('the action may be for somebody else of the team', async () => {
  const { root, heard, press, textsOf } = show(TROUBLED);
  const owner = root.querySelector<HTMLElement & { options: { label: string }[] }>('[data-owner]')!;
  expect(owner.options.map(({ label }) => label)).toEqual(['Me', 'Mara Lindqvist']);
  owner.dispatchEvent(new CustomEvent('change', { detail: { value: 'u2' } }));
  await Promise.resolve();
  expect(textsOf(`${partOf('RM012')} [data-defaults]`)).toEqual(['Mara Lindqvist, due Mar 8, 2026']);
  await press(`${partOf('RM012')} [data-make]`);
  const change = heard[0]![1] as MapChange;
  expect(change.groups[0]![0]).toMatchObject({ fields: { Action_Owner__c: 'u2' } });
});

test('no judgement goes into an action: whoever reads the plan may not be allowed to see it', async () => {
  const { heard, press } = show(TROUBLED);
  await press(`${partOf('RM012')} [data-make]`);
  const notes = (heard as [string, MapChange][]).map(([, { groups }]) => groups[0]!.map((change) => 'fields' in change && change.fields));
  expect(JSON.stringify(notes)).not.toMatch(/inner circle|RM012|RM006|Opponent|against/i);
});

test('until it is saved no other action is made; then it is said, and has the keyboard', async () => {
  const { root, heard, press, textsOf } = show(TROUBLED);
  await press(`${partOf('RM001')} [data-make]`);
  await press(`${partOf('RM012')} [data-make]`);
  expect(heard).toHaveLength(1);
  (heard[0]![1] as MapChange).settle!(undefined);
  await Promise.resolve();
  await Promise.resolve();
  expect(textsOf('[data-planned]')).toEqual(['Planned: Ask Lars Berg to introduce us to Ingrid Solheim. (Me, due Mar 15, 2026)']);
  expect(root.activeElement).toBe(root.querySelector('[data-planned]'));
  expect(root.querySelector(`${partOf('RM001')} [data-make]`)).toBeNull();
  await expect(document.body).toBeAccessible();
});

test('what could not be saved can be tried again', async () => {
  const { root, heard, press } = show(TROUBLED);
  await press(`${partOf('RM001')} [data-make]`);
  (heard[0]![1] as MapChange).settle!({ messages: ['No'] });
  await Promise.resolve();
  expect(root.querySelector('[data-planned]')).toBeNull();
  await press(`${partOf('RM001')} [data-make]`);
  expect(heard).toHaveLength(2);
});

test.each([
  ['of the same name', { name: 'Ask Lars Berg to introduce us to Ingrid Solheim.' }],
  ['under another name, from the same check', { name: 'Call Lars', outcomeNote: 'RM001: Ingrid Solheim decides.' }],
])('an action %s is told, with its owner and day, and no second one is offered', (_, said) => {
  const action = {
    id: 'a1',
    objectiveId: 'o1',
    stakeholderId: 'boss',
    ownerName: 'Mara Lindqvist',
    dueOn: '2026-03-20',
    status: 'Planned' as const,
  };
  const { root, textsOf } = show({ ...TROUBLED, actions: [{ ...action, ...said }] });
  expect(textsOf(`${partOf('RM001')} [data-planned]`)).toEqual([`Planned: ${said.name} (Mara Lindqvist, due Mar 20, 2026)`]);
  expect(root.querySelector(`${partOf('RM001')} [data-make]`)).toBeNull();
});

test('without a plan, or the right to edit, no action is offered', async () => {
  const withoutPlan = show(TROUBLED, { place: hold({ plan: undefined, objectives: [] }) });
  expect(withoutPlan.textsOf('[data-no-plan]')[0]).toContain('Create a plan');
  expect(withoutPlan.namesOf('make')).toEqual([]);
  await expect(document.body).toBeAccessible();
  const reader = show(TROUBLED, { canEdit: false });
  expect([reader.namesOf('make'), reader.namesOf('no-plan'), reader.namesOf('owner')]).toEqual([[], [], []]);
});

test('without sight of judgements nothing gives one away', () => {
  const { root, textsOf, namesOf } = show(TROUBLED, { canSeeJudgements: false });
  expect(textsOf('[data-sentence]')).toEqual(['Ingrid Solheim decides, and nobody of ours is in touch (coverage: None).']);
  expect(textsOf('[data-remedy]')).toEqual(['Get to know Ingrid Solheim.']);
  expect(namesOf('introduce')).toEqual([]);
  expect(root.querySelector('[data-hidden]')).not.toBeNull();
  expect(textsOf('section[data-group]').join()).not.toMatch(/Per Dahl|Lars Berg|Ada Holm/);
});

test('without sight of attitudes it does not claim that nobody could introduce us', () => {
  const stakeholders = TROUBLED.stakeholders!.map((one) => ({ ...one, attitude: undefined }));
  const { textsOf } = show({ ...TROUBLED, stakeholders });
  expect(textsOf(`${partOf('RM001')} [data-remedy]`)).toEqual(['Get to know Ingrid Solheim.']);
});

test('a filter shows one severity, and on demand only what concerns the selected people', async () => {
  const { root, namesOf, textsOf, press } = show(TROUBLED, { selection: ['foe'] });
  await press('[data-filter="warning"]');
  expect(namesOf('group')).toEqual(['warning']);
  root.querySelector('[data-only-selected]')!.dispatchEvent(new CustomEvent('change', { detail: { checked: true } }));
  await Promise.resolve();
  expect(textsOf('h5')).toEqual(['Somebody with a say stands against us, without a plan (RM006)']);
  await press('[data-filter="error"]');
  expect(textsOf('[data-nothing-shown]')).toEqual(['Nothing is said about the selected people.']);
});

test('when nothing is found it says what was looked for; a check that is off found nothing, which is not zero', async () => {
  const { root, textsOf } = show({
    stakeholders: [person('calm', { coverage: 'Deep' })],
    policy: { ...DEFAULT_POLICY, checkSeverities: { RM004: 'off' } },
  });
  expect(textsOf('[data-summary]')[0]).toMatch(/^12 checks looked at 1 positions and found nothing/);
  expect(linesIn(root)).toHaveLength(13);
  const cells = (code: string) =>
    [...linesIn(root).find(({ dataset }) => dataset['line'] === code)!.children].slice(2).map(({ textContent }) => textContent);
  expect(cells('RM004')).toEqual(['Switched off', '–']);
  expect(cells('RM001')).toEqual(['Warning', '0']);
  await expect(document.body).toBeAccessible();
});

test('of many findings the first are told and the others on demand, by check and by person', async () => {
  const stakeholders = Array.from({ length: 80 }, (_, index) => person(`p${index}`, { buyingRoles: ['Approver'], coverage: 'None' }));
  const { root, press } = show({ stakeholders });
  const told = () => root.querySelectorAll(`${partOf('RM001')} [data-finding]:not(button)`).length;
  expect(told()).toBe(5);
  await press(`${partOf('RM001')} [data-more]`);
  expect(told()).toBe(55);
  await press('[data-order="person"]');
  expect(root.querySelectorAll('h5')).toHaveLength(20);
  await press('[data-more-people]');
  expect(root.querySelectorAll('h5')).toHaveLength(70);
});

test('before anything is read nothing is praised', () => {
  expect(show(undefined).root.querySelector('[data-empty]')).toBeNull();
});

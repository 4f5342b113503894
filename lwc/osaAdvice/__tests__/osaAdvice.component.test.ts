import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import type * as AdviceModule from 'c/osaAdvice';
import type { OsaChange } from 'c/osaChanges';
import type { OsaFacts } from 'c/osaReading';
import { DEFAULT_POLICY } from 'c/planModel';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { center, person, read } from '../../readinessGrid/__tests__/facts.ts';

speakEnglish();
let Advice: typeof AdviceModule.default;
beforeAll(async () => {
  setup();
  Advice = (await import('c/osaAdvice')).default;
});
afterEach(() => document.body.replaceChildren());

const plan = {
  id: 'plan',
  name: 'Plan 2026',
  status: 'Active',
  periodStart: '2026-01-01',
  periodEnd: '2026-12-31',
  lastReviewOn: '2026-02-20',
};
const objective = (id: string, more: object = {}) => ({
  ...{ id, planId: 'plan', name: `Goal ${id}`, track: 'Marketing', status: 'Accepted', answer: 'Accepted', salesCoOwnerId: 'u2' },
  ...{ target: 5, buyingCenterId: 'fleet', lastChange: {}, ...more },
});
/** One objective without a strategy (OS001) in a buying center without a sales goal (AB009); nobody from marketing on the team (AB007). */
const TROUBLED = {
  account: { id: '001', name: 'Halvorsen', industry: 'Shipping', changedOn: '2026-02-17' },
  plan,
  plans: [plan],
  members: [{ id: 'm', userId: 'u2', userName: 'Mara Lindqvist', role: 'Account Manager', isActive: true }],
  buyingCenters: [center('fleet', { salesGoal: null })],
  cells: [{ id: 'w', buyingCenterId: 'fleet', solutionId: 's', state: 'Ours', confirmedOn: '2026-02-17' }],
  stakeholders: [person('ada', 'fleet')],
  objectives: [objective('o1')],
} as unknown as Partial<OsaFacts>;

function show(facts: Partial<OsaFacts> | undefined = TROUBLED, properties: Record<string, unknown> = {}) {
  const element = createElement('c-osa-advice', { is: Advice });
  Object.assign(element, { osa: facts && hold(read(facts)), canEdit: true, ...properties });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const heard: [string, unknown][] = [];
  for (const name of ['change', 'openobjective', 'openaction', 'openrecord', 'openfact', 'addobjective']) {
    element.addEventListener(name, (event) => heard.push([name, (event as CustomEvent).detail]));
  }
  const texts = (selector: string) =>
    [...root.querySelectorAll(selector)].map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim());
  const press = async (selector: string) => {
    root.querySelector<HTMLElement>(selector)!.click();
    await Promise.resolve();
    await Promise.resolve();
  };
  const changes = () => heard.filter(([name]) => name === 'change').map(([, detail]) => detail as OsaChange);
  return { element, root, heard, texts, press, changes };
}
const partOf = (code: string) => `section[data-part$="${code}"]`;

test('what was found stands by severity, then by check, with what it concerns, why and what to do', async () => {
  const { texts } = show();
  expect(texts('h5')).toEqual([
    'Nobody from marketing has time for the account (AB007)',
    'Marketing works without a required fact (AB009)',
    'An objective without a strategy (OS001)',
  ]);
  expect(texts(`${partOf('AB009')} [data-sentence]`)).toEqual(['Marketing works on Center fleet without knowing: Sales goal.']);
  expect(texts(`${partOf('OS001')} [data-remedy]`)).toEqual(['Write a strategy for “Goal o1”.']);
  await expect(document.body).toBeAccessible();
});

test('one press makes an action: for the reader, in two weeks for a warning, below the objective it is about', async () => {
  const { texts, press, changes } = show();
  expect(texts(`${partOf('OS001')} [data-defaults]`)).toEqual(['Me, due Mar 15, 2026, for “Goal o1”']);
  await press(`${partOf('OS001')} [data-make]`);
  expect(changes().map(({ groups, message }) => ({ groups, message }))).toEqual([
    {
      message: 'Action planned: Write a strategy for “Goal o1”.',
      groups: [
        [
          {
            kind: 'create',
            object: 'Plan_Action__c',
            fields: {
              Plan_Objective__c: 'o1',
              Name: 'Write a strategy for “Goal o1”.',
              Action_Owner__c: '005000000000000000',
              Due_On__c: '2026-03-15',
              Status__c: 'Planned',
              Sort_Order__c: expect.any(Number) as number,
              Outcome_Note__c: 'OS001: “Goal o1” has no strategy: nothing says how it is to be reached.',
            },
          },
        ],
      ],
    },
  ]);
});

test('the action may be for somebody else of the team', async () => {
  const { root, press, changes } = show();
  const owner = root.querySelector<HTMLElement & { options: { label: string }[] }>('[data-owner]')!;
  expect(owner.options.map(({ label }) => label)).toEqual(['Me', 'Mara Lindqvist']);
  owner.dispatchEvent(new CustomEvent('change', { detail: { value: 'u2' } }));
  await Promise.resolve();
  await press(`${partOf('AB009')} [data-make]`);
  expect(changes()[0]!.groups[0]![0]).toMatchObject({ fields: { Plan_Objective__c: 'o1', Action_Owner__c: 'u2' } });
});

test('where there is no objective to put it below, one is made in the same save', async () => {
  const { press, changes } = show({ ...TROUBLED, objectives: [], buyingCenters: [center('fleet')] });
  await press(`${partOf('OS007')} [data-make]`);
  expect(changes()[0]!.groups).toEqual([
    [
      expect.objectContaining({ object: 'Plan_Objective__c', alias: 'ground' }),
      expect.objectContaining({ object: 'Plan_Action__c', fields: expect.objectContaining({ Plan_Objective__c: '@{ground}' }) as object }),
    ],
  ]);
});

test('until it is saved no other action is made; then it is said, and has the keyboard', async () => {
  const { root, texts, press, changes } = show();
  await press(`${partOf('OS001')} [data-make]`);
  await press(`${partOf('AB009')} [data-make]`);
  expect(changes()).toHaveLength(1);
  changes()[0]!.settle!(undefined);
  await Promise.resolve();
  await Promise.resolve();
  expect(texts('[data-planned]')).toEqual(['Planned: Write a strategy for “Goal o1”. (Me, due Mar 15, 2026)']);
  expect(root.activeElement).toBe(root.querySelector('[data-planned]'));
  await expect(document.body).toBeAccessible();
});

test('what could not be saved can be tried again', async () => {
  const { root, press, changes } = show();
  await press(`${partOf('OS001')} [data-make]`);
  changes()[0]!.settle!({ messages: ['No'] });
  await Promise.resolve();
  expect(root.querySelector('[data-planned]')).toBeNull();
  await press(`${partOf('OS001')} [data-make]`);
  expect(changes()).toHaveLength(2);
});

test('an open action made of the same advice is told, and no second one is offered; a done one does not count', () => {
  const action = (status: string) =>
    ({ id: 'a', objectiveId: 'o1', name: 'Write a strategy for “Goal o1”.', ownerName: 'Mara Lindqvist', status, lastChange: {} }) as never;
  const { root, texts } = show({ ...TROUBLED, actions: [action('In Progress')] });
  expect(texts(`${partOf('OS001')} [data-planned]`)).toEqual(['Planned: Write a strategy for “Goal o1”. (Mara Lindqvist)']);
  expect(root.querySelector(`${partOf('OS001')} [data-make]`)).toBeNull();
  expect(show({ ...TROUBLED, actions: [action('Done')] }).root.querySelector(`${partOf('OS001')} [data-make]`)).not.toBeNull();
});

test('a finding opens its record; a missing fact opens where the page can open facts, else its buying center', async () => {
  const { heard, press, texts } = show(TROUBLED, { canOpenFacts: true });
  await press(`${partOf('OS001')} [data-event="openobjective"]`);
  await press(`${partOf('AB009')} [data-event="openfact"]`);
  expect(texts(`${partOf('AB009')} [data-link]`)).toEqual(['Fill in: Sales goal']);
  expect(heard).toEqual([
    ['openobjective', { id: 'o1' }],
    ['openfact', { buyingCenterId: 'fleet', code: 'salesGoal' }],
  ]);
  const elsewhere = show();
  await elsewhere.press(`${partOf('AB009')} [data-event="openrecord"]`);
  expect(elsewhere.heard).toEqual([['openrecord', { recordId: 'fleet', objectApiName: 'Buying_Center__c' }]]);
});

test('a status the facts contradict can follow them at once; a goal nothing serves gets its objective', async () => {
  const contradicted = objective('o1', { status: 'On Track', baseline: 0, current: 5, target: 5, dueOn: '2026-12-31' });
  const { press, changes, texts } = show({ ...TROUBLED, objectives: [contradicted as never] });
  expect(texts(`${partOf('OS010')} [data-event="follow"]`)).toEqual(['Set the status Achieved']);
  await press(`${partOf('OS010')} [data-event="follow"]`);
  expect(changes()[0]!.groups[0]![0]).toMatchObject({ kind: 'update', id: 'o1', fields: { Status__c: 'Achieved' } });
  const unserved = show({ ...TROUBLED, objectives: [], buyingCenters: [center('fleet')] });
  await unserved.press(`${partOf('OS007')} [data-event="addobjective"]`);
  expect(unserved.heard).toEqual([['addobjective', { buyingCenterId: 'fleet' }]]);
});

test('without a plan, or the right to edit, nothing is made', async () => {
  const withoutPlan = show({ ...TROUBLED, plan: undefined, plans: [], objectives: [], buyingCenters: [center('fleet')] });
  expect(withoutPlan.texts('[data-no-plan]')[0]).toContain('Create a plan');
  expect(withoutPlan.root.querySelector('[data-make]')).toBeNull();
  await expect(document.body).toBeAccessible();
  const reader = show(TROUBLED, { canEdit: false });
  expect(['[data-make]', '[data-no-plan]', '[data-owner]'].map((one) => reader.root.querySelector(one))).toEqual([null, null, null]);
});

test('of one system alone; a filter shows one severity, and on demand only what concerns the selection', async () => {
  const { root, texts, press } = show(TROUBLED, { system: 'F', selection: ['fleet'] });
  expect(texts('h5').map((title) => title.slice(-6))).toEqual(['AB007)', 'AB009)'].map((one) => one.slice(-6)));
  root.querySelector('[data-only-selected]')!.dispatchEvent(new CustomEvent('change', { detail: { checked: true } }));
  await Promise.resolve();
  expect(texts('h5')).toEqual(['Marketing works without a required fact (AB009)']);
  await press('[data-filter="error"]');
  expect(texts('[data-nothing-shown]')).toEqual(['Nothing is said about what is selected.']);
});

test('by what it is about everything said of it stands together, marked by how much it presses', async () => {
  const { root, texts, press } = show();
  await press('[data-order="about"]');
  expect(texts('h5')).toEqual(['Goal o1', 'Center fleet']);
  const marks = [...root.querySelectorAll<HTMLElement & { alternativeText: string }>('.sentence lightning-icon')];
  expect(marks.map(({ alternativeText }) => alternativeText)).toEqual(['Warning', 'Warning', 'Warning']);
  await expect(document.body).toBeAccessible();
});

test('when nothing is found it says what was looked for; a check that is off found nothing, which is not zero', async () => {
  const policy = { ...DEFAULT_POLICY, checkSeverities: { AB001: 'off' as const } };
  const { root, texts } = show({ policy, opportunities: null });
  expect(texts('[data-summary]')[0]).toMatch(/^23 checks looked at 0 objectives and 0 buying centers and found nothing/);
  const lines = [...root.querySelector('c-check-table')!.shadowRoot!.querySelectorAll<HTMLElement>('[data-line]')];
  expect(lines).toHaveLength(25);
  const foundBy = (code: string) => [...lines.find(({ dataset }) => dataset['line'] === code)!.children].at(-1)!.textContent;
  // Switched off, resting on what this reader may not see, and found nothing.
  expect(['AB001', 'AB008', 'AB002'].map(foundBy)).toEqual(['–', '–', '0']);
  await expect(document.body).toBeAccessible();
});

test('before anything is read nothing is praised', () => {
  const element = createElement('c-osa-advice', { is: Advice });
  document.body.appendChild(element);
  expect(element.shadowRoot!.querySelector('[data-empty]')).toBeNull();
});

test('what an objective of another track lacks is told; its action is left to those who plan it', () => {
  const facts = { ...TROUBLED, objectives: [objective('o1', { track: 'Sales' })] } as unknown as Partial<OsaFacts>;
  const about = (given: Partial<OsaFacts>) => {
    const { root } = show(given, { system: 'E' });
    return [root.querySelectorAll('[data-finding]').length > 0, root.querySelector('[data-make]') !== null];
  };
  expect(about(facts)).toEqual([true, true]);
  expect(about({ ...facts, plannedTracks: ['Marketing'] })).toEqual([true, false]);
});

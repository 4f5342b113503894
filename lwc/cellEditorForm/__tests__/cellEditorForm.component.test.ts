import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import type * as FormModule from 'c/cellEditorForm';
import { startEditing, supposed, type Editing } from 'c/cellEditing';
import { hold } from 'c/held';
import { readMatrix, type WhiteSpaceFacts } from 'c/matrixReading';
import { DEFAULT_POLICY, type WhiteSpaceCell } from 'c/planModel';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';

speakEnglish();
// Accessibility of a whole form takes a while on a busy machine.
jest.setTimeout(60_000);
let Form: typeof FormModule.default;
beforeAll(async () => {
  setup();
  Form = (await import('c/cellEditorForm')).default;
});
afterEach(() => document.body.replaceChildren());

type Child = HTMLElement & Record<string, unknown>;

const FIELDS = [
  ...['State__c', 'State_Override__c', 'Override_Reason__c', 'Competitor__c', 'Problem__c', 'Customer_Value__c', 'Value_Metric__c'],
  ...['Urgency__c', 'Alternatives__c', 'Sponsor__c', 'Potential_Annual_Revenue__c', 'Margin__c', 'Strategic_Fit__c', 'Wallet__c'],
  ...['Our_Revenue__c', 'Competitor_Revenue__c', 'Evidence__c', 'Confidence__c', 'Notes__c', 'Cell_Owner__c', 'Advantages__c'],
  ...['Deciders_This_Time__c', 'Confirmed_On__c'],
];
const infosOf = (names: readonly string[], rights = { createable: true, updateable: true }) =>
  Object.fromEntries(names.map((name) => [name, { apiName: name, label: `${name} label`, inlineHelpText: `${name} help`, ...rights }]));

const facts = (cell: Partial<WhiteSpaceCell> = {}): WhiteSpaceFacts => ({
  account: { id: 'account', name: 'Halvorsen' },
  policy: DEFAULT_POLICY,
  buyingCenters: [
    { id: 'yard', name: 'Yard' },
    { id: 'fleet', name: 'Fleet' },
  ],
  solutions: [
    { id: 'voyage', name: 'Voyage Planning' },
    { id: 'service', name: 'Service' },
  ],
  cells: [
    { id: 'cell', buyingCenterId: 'yard', solutionId: 'voyage', wallet: 900_000, ...cell },
    { id: 'ours', buyingCenterId: 'yard', solutionId: 'service', stateOverride: 'Ours', overrideReason: 'Seen' },
  ],
  insights: [
    { id: 'old', name: 'Old pressure', kind: 'Pressure', status: 'Achieved', buyingCenterId: 'yard' },
    { id: 'fleetGoal', name: 'Fleet goal', kind: 'Goal', status: 'Open', buyingCenterId: 'fleet', importance: 'Critical' },
    { id: 'yardGoal', name: 'Yard goal', kind: 'Goal', status: 'Open', buyingCenterId: 'yard', isConfirmedByCustomer: true },
  ],
  stakeholders: [
    { id: 'port', position: 'Port Captain', buyingCenterId: 'fleet', occupancy: 'Vacant' },
    { id: 'head', position: 'Head of Yard', buyingCenterId: 'yard', attitude: 'Supporter', power: 'Inner Circle', coverage: 'Deep' },
  ],
  valueMetrics: [{ id: 'docking', name: 'Days in dock', unit: 'days', worthPerYear: 1_200_000 }],
  focus: [],
  sales: { assets: [], contracts: [], opportunities: [] },
});

async function show(cell: Partial<WhiteSpaceCell> = {}, change: Partial<Editing> = {}, infos = infosOf(FIELDS)) {
  const started = startEditing(readMatrix(facts(cell), '2026-11-22'), 'yard', 'voyage');
  const editing: Editing = { ...started, ...change, draft: { ...started.draft, ...change.draft } };
  const element = createElement('c-cell-editor-form', { is: Form });
  const insightInfos = infosOf(['Name', 'Kind__c', 'Importance__c', 'Confirmed_By_Customer__c']);
  Object.assign(element, { editing: hold(editing), live: hold(supposed(editing)), fieldInfos: infos, insightInfos });
  document.body.appendChild(element);
  await Promise.resolve();
  const root = element.shadowRoot!;
  const told: unknown[] = [];
  for (const name of ['fieldchange', 'problemchange', 'confirmchange', 'settle']) {
    element.addEventListener(name, (event) => told.push([name, (event as CustomEvent).detail]));
  }
  return {
    root,
    told,
    element: element as HTMLElement & { reportValidity(): boolean },
    field: (name: string) => root.querySelector<Child>(`[data-field="${name}"]`)!,
    text: (selector: string) => root.querySelector(selector)?.textContent?.trim(),
    click: async (selector: string) => {
      root.querySelector(selector)!.dispatchEvent(new CustomEvent('click'));
      await Promise.resolve();
    },
  };
}

test('every part of the cell has its place, with the words of the org', async () => {
  const { root, field } = await show();
  expect([...root.querySelectorAll('legend')].map(({ textContent }) => textContent)).toEqual([
    ...['State', 'Problem', 'Value to the customer', 'Value to you', 'Wallet', 'Evidence', 'Checklist', 'Notes', 'Owner'],
  ]);
  expect(field('Urgency__c').field).toMatchObject({ label: 'Urgency__c label', help: 'Urgency__c help', type: 'choice' });
  await expect(document.body).toBeAccessible();
});

test('what a person may not see is left out, and what they may not change is shown', async () => {
  const { root, field } = await show({}, {}, { ...infosOf(['Urgency__c', 'Notes__c'], { createable: false, updateable: false }) });
  expect([...root.querySelectorAll<HTMLElement>('[data-field]')].map(({ dataset }) => dataset.field)).toEqual(['Urgency__c', 'Notes__c']);
  expect((field('Urgency__c').field as { isReadOnly: boolean }).isReadOnly).toBe(true);
  expect(root.querySelector('[data-confirm]')).toBeNull();
  await expect(document.body).toBeAccessible();
});

test('an override asks for its reason', async () => {
  expect((await show()).field('Override_Reason__c')).toBeNull();
  const { field, text } = await show({}, { draft: { State_Override__c: 'Lost' } });
  expect((field('Override_Reason__c').field as { isRequired: boolean }).isRequired).toBe(true);
  expect(text('[data-state-note]')).toBe('Set by hand; without that it would be Unknown');
});

test('open problems of this buying center are offered first, those that are over last', async () => {
  const options = (await show()).field('Problem__c').options as readonly { label: string; detail: string }[];
  expect(options.map(({ label, detail }) => `${label}: ${detail}`)).toEqual([
    'Yard goal: Goal · confirmed by the customer',
    'Fleet goal: Goal · Critical · Fleet',
    'Old pressure: Pressure · Achieved',
  ]);
});

test('a sponsor is chosen by position with what may be seen of the person', async () => {
  const options = (await show()).field('Sponsor__c').options as readonly { label: string; detail: string }[];
  expect(options.map(({ label, detail }) => `${label}: ${detail}`)).toEqual([
    'Head of Yard: Yard · Supporter · Inner Circle',
    'Port Captain: Fleet · vacant',
  ]);
});

test('a record that is named and not visible keeps its place', async () => {
  const options = (await show({ problemId: 'hidden' })).field('Problem__c').options as readonly { value: string; label: string }[];
  expect(options[0]).toEqual({ value: 'hidden', label: '(not visible to you)' });
});

test('a problem can be written right here', async () => {
  const { click, told } = await show();
  await click('[data-new]');
  const problem = { Name: '', Kind__c: 'Pressure', Importance__c: null, Confirmed_By_Customer__c: false, Buying_Center__c: 'yard' };
  expect(told).toEqual([['problemchange', { problem }]]);
  const { field, root, told: toldNext } = await show({}, { newInsight: problem });
  expect(root.querySelector('[data-field="Problem__c"]')).toBeNull();
  field('Name').dispatchEvent(new CustomEvent('valuechange', { detail: { name: 'Name', value: 'Crew' } }));
  expect(toldNext).toEqual([['problemchange', { problem: { ...problem, Name: 'Crew' } }]]);
  await expect(document.body).toBeAccessible();
});

test('a metric offers what it is worth while nobody said what the customer gains', async () => {
  const { click, told, root } = await show({ valueMetricId: 'docking' });
  expect(root.querySelector<Child>('[data-metric-worth]')!.label).toBe('Use $1,200,000 from this metric');
  await click('[data-metric-worth]');
  expect(told).toEqual([['fieldchange', { name: 'Customer_Value__c', value: 1_200_000 }]]);
  expect((await show({ valueMetricId: 'docking', customerValue: 0 })).root.querySelector('[data-metric-worth]')).toBeNull();
});

test('the wallet tells the shares as they are typed, and what exceeds it', async () => {
  const { text } = await show({ competitor: 'Nordvik' }, { draft: { Our_Revenue__c: 225_000, Competitor_Revenue__c: 450_000 } });
  expect(text('[data-wallet]')).toBe('Our share 25% · Competitor 50% · Nobody known $225,000');
  const { root } = await show({}, { draft: { Our_Revenue__c: 950_000 } });
  expect(root.textContent).toContain('The parts exceed the wallet by $50,000.');
});

test('an up-sell opens the questions and says how many are answered', async () => {
  const { text, field, root } = await show({ upSellAnswers: { decidersThisTime: 'The board' } });
  expect(text('[data-progress]')).toBe('This is an up-sell: all seven questions need an answer before it is pursued. 1 of 7 are answered.');
  expect((field('Deciders_This_Time__c').field as { label: string }).label).toBe('Who decides this time?');
  expect(text('[data-advantage="Known to Them"] [data-standing]')).toBe('The plan speaks for it: Service');
  expect(text('[data-advantage="Known People"] [data-standing]')).toBe('The plan speaks for it: Head of Yard');
  expect(root.querySelectorAll('[data-advantage]')).toHaveLength(7);
  await expect(document.body).toBeAccessible();
});

test('ticking an advantage adds it to those that are claimed', async () => {
  const { root, told } = await show({ advantages: ['Known People'] });
  const tick = (name: string, value: boolean) =>
    root
      .querySelector(`[data-advantage="${name}"] c-form-field`)!
      .dispatchEvent(new CustomEvent('valuechange', { detail: { name, value } }));
  tick('Guides Inside', true);
  tick('Known People', false);
  expect(told).toEqual([
    ['fieldchange', { name: 'Advantages__c', value: 'Known People;Guides Inside' }],
    ['fieldchange', { name: 'Advantages__c', value: null }],
  ]);
});

test('fields that both changed show what the other saved', async () => {
  const { field, root } = await show({ urgency: 'High', sponsorId: 'head' }, { clashes: ['Urgency__c', 'Sponsor__c', 'Wallet__c'] });
  expect((field('Urgency__c').field as { theirs: string }).theirs).toBe('High');
  expect((field('Wallet__c').field as { theirs: string }).theirs).toBe('$900,000');
  expect(root.querySelector<Child>('c-field-clash')).toMatchObject({ name: 'Sponsor__c', theirs: 'Head of Yard' });
});

test('the form is valid when all of its inputs are, else it leads to the first that is not', async () => {
  const { element, root, field } = await show();
  const inputs = [...root.querySelectorAll<Child>('[data-field]')];
  for (const input of inputs) input.reportValidity = () => true;
  expect(element.reportValidity()).toBe(true);
  const focused: string[] = [];
  for (const input of inputs) input.focus = () => void focused.push(input.dataset.field!);
  for (const name of ['Urgency__c', 'Margin__c']) field(name).reportValidity = () => false;
  expect(element.reportValidity()).toBe(false);
  expect(focused).toEqual(['Urgency__c']);
});

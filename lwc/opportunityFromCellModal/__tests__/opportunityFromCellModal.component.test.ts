import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import { readMatrix, type WhiteSpaceFacts } from 'c/matrixReading';
import OpportunityFromCellModal, { type ConversionAnswer } from 'c/opportunityFromCellModal';
import type { Conversion } from 'c/cellConversion';
import { DEFAULT_POLICY, type WhiteSpaceCell } from 'c/planModel';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

const cell: WhiteSpaceCell = {
  id: 'cell',
  buyingCenterId: 'yard',
  solutionId: 'pumps',
  state: 'Potential',
  potentialAnnualRevenue: 250_000,
  problemId: 'p',
  sponsorId: 's',
  notes: 'Call after the audit',
};
const facts = (fields: Partial<WhiteSpaceCell> = {}): WhiteSpaceFacts => ({
  account: { id: 'account', name: 'Halvorsen' },
  policy: DEFAULT_POLICY,
  buyingCenters: [
    { id: 'yard', name: 'Yard', subsidiaryAccountId: 'yardAs', subsidiaryAccountName: 'Yard AS' },
    { id: 'fleet', name: 'Fleet', subsidiaryAccountId: 'fleetAs', subsidiaryAccountName: 'Fleet AS' },
  ],
  solutions: [{ id: 'pumps', name: 'Pumps', productId: 'product' }],
  cells: [{ ...cell, ...fields }],
  insights: [{ id: 'p', name: 'Downtime', kind: 'Pressure' }],
  stakeholders: [
    { id: 's', position: 'Buyer', contactId: 'bo', contactName: 'Bo Ek', buyingCenterId: 'yard', buyingRoles: ['Champion'] },
    { id: 'd', position: 'Director', contactId: 'di', contactName: 'Di Ny', buyingCenterId: 'yard', buyingRoles: ['Decision Maker'] },
  ],
  valueMetrics: [],
  focus: [],
  sales: { assets: [], contracts: [], opportunities: [] },
});
const stages = [
  { name: 'Prospecting', label: 'Prospecting', isClosed: false, isWon: false, sortOrder: 1 },
  { name: 'Closed Won', label: 'Closed Won', isClosed: true, isWon: true, sortOrder: 2 },
];
const priceBookEntries = [
  { id: 'marine', productId: 'product', productName: 'Pump 500', priceBookId: 'marineBook', priceBookName: 'Marine', unitPrice: 80_000 },
  { id: 'standard', productId: 'product', priceBookId: 'book', priceBookName: 'Standard', unitPrice: 90_000, isStandard: true },
];
type Input = HTMLElement & { value: unknown; checked: boolean; options: readonly { label: string; value: string }[]; disabled: boolean };
const held = (fields: Partial<WhiteSpaceCell> = {}) => hold(readMatrix(facts(fields), '2026-11-22'));

function show(
  options: { readonly matrix?: unknown; readonly answers?: readonly ConversionAnswer[]; readonly [key: string]: unknown } = {},
) {
  const { answers = [{ isSaved: true, opportunityId: '006deal' }], ...properties } = options;
  const element = createElement('c-opportunity-from-cell-modal', { is: OpportunityFromCellModal });
  const left = [...answers];
  const save = jest.fn((_conversion: Conversion) => Promise.resolve(left.shift()!));
  Object.assign(element, { matrix: held(), buyingCenterId: 'yard', solutionId: 'pumps', stages, priceBookEntries, save, ...properties });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const closed: unknown[] = [];
  element.addEventListener('close', (event) => closed.push((event as CustomEvent).detail));
  const find = (selector: string) => root.querySelector<Input>(selector)!;
  const settle = async () => {
    for (let tick = 0; tick < 10; tick++) await Promise.resolve();
  };
  const change = async (selector: string, detail: unknown) => {
    find(selector).dispatchEvent(new CustomEvent('change', { detail }));
    await settle();
  };
  const press = async (selector: string) => {
    for (const each of root.querySelectorAll('[data-field]')) Object.assign(each, { reportValidity: () => true });
    find(selector).dispatchEvent(new CustomEvent('click'));
    await settle();
  };
  return { root, save, closed, find, change, press };
}

test('everything the opportunity will carry is there to be changed', async () => {
  const { find, root } = show();
  expect(find('[data-field="name"]').value).toBe('Halvorsen – Yard – Pumps');
  expect(find('[data-field="accountId"]').value).toBe('yardAs');
  expect(find('[data-field="accountId"]').options.map(({ label }) => label)).toEqual(['Yard AS', 'Halvorsen', 'Fleet AS']);
  expect(find('[data-field="stageName"]').options).toEqual([{ label: 'Prospecting', value: 'Prospecting' }]);
  expect(find('[data-field="closeOn"]').value).toBe('2027-02-20');
  expect([find('[data-field="entryId"]').value, find('[data-field="unitPrice"]').value]).toEqual(['marine', 250_000]);
  expect([...root.querySelectorAll<HTMLElement>('[data-person]')].map(({ dataset }) => dataset.person)).toEqual(['bo', 'di']);
  expect([...root.querySelectorAll<Input>('[data-section]')].map(({ dataset, value }) => [dataset.section, value])).toContainEqual([
    'notes',
    'Call after the audit',
  ]);
  await expect(document.body).toBeAccessible();
});

test('what a person changed is what is saved', async () => {
  const { save, change, press } = show();
  await change('[data-field="name"]', { value: 'Pumps, second try' });
  await change('[data-field="accountId"]', { value: 'account' });
  await change('[data-field="quantity"]', { value: '2' });
  await change('[data-field="unitPrice"]', { value: '100000' });
  await change('[data-tick="bo"]', { checked: false });
  await change('[data-primary="di"]', { checked: true });
  await change('[data-section="notes"]', { value: '' });
  await press('[data-save]');
  const [conversion] = save.mock.calls[0]!;
  expect(conversion.opportunity).toMatchObject({ Name: 'Pumps, second try', AccountId: 'account', Amount: 200_000 });
  expect(conversion.opportunity.Description).not.toContain('Call after the audit');
  expect(conversion.opportunity.Description).toContain('Downtime');
  expect(conversion.line).toEqual({ PricebookEntryId: 'marine', Quantity: 2, UnitPrice: 100_000 });
  expect(conversion.contactRoles).toEqual([
    { stakeholderId: 'd', contactId: 'di', role: 'Decision Maker', isPrimary: true, reason: 'buyingRole' },
  ]);
});

test('without the product line the amount can be typed, and stays what it was', async () => {
  const { save, change, press, find } = show();
  await change('[data-field="quantity"]', { value: '3' });
  await change('[data-toggle-line]', { checked: false });
  expect([find('[data-field="amount"]').value, find('[data-field="amount"]').disabled]).toEqual([750_000, false]);
  await change('[data-field="amount"]', { value: '' });
  await press('[data-save]');
  const [conversion] = save.mock.calls[0]!;
  expect(conversion.line).toBeNull();
  expect(conversion.opportunity).not.toHaveProperty('Amount');
});

test('roles are those of the org; a word it does not know is left to a person', async () => {
  const { save, find, change, press } = show({ roleOptions: ['Economic Buyer', 'Decision Maker'] });
  expect([find('[data-role="bo"]').value, find('[data-role="di"]').value]).toEqual(['', 'Decision Maker']);
  await change('[data-role="bo"]', { value: 'Economic Buyer' });
  await press('[data-save]');
  expect(save.mock.calls[0]![0].contactRoles.map(({ role }) => role)).toEqual(['Economic Buyer', 'Decision Maker']);
});

test('success says what was created and leads there', async () => {
  const { root, press, find, closed } = show();
  await press('[data-save]');
  expect(find('[data-link]').getAttribute('href')).toBe('/lightning/r/Opportunity/006deal/view');
  expect([...root.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'c.Opportunity_CreatedLinked',
    'c.Opportunity_CreatedLine',
    'c.Opportunity_CreatedPeople',
    'c.Opportunity_CreatedTexts',
  ]);
  expect(root.activeElement).toBe(find('[data-created]'));
  await expect(document.body).toBeAccessible();
  await press('[data-open]');
  expect(closed).toEqual([{ opportunityId: '006deal', next: 'open' }]);
});

test.each([
  ['is linked already', { matrix: held({ opportunityId: '006unseen' }) }, 'linkedNotVisible'],
  ['has no open stage to start in', { stages: [] }, 'noOpenStage'],
])('a cell that %s cannot be converted, and says why', async (_case, properties, code) => {
  const { find, press, save } = show(properties);
  expect(find(`[data-problem="${code}"]`)).not.toBeNull();
  expect(find('[data-save]').disabled).toBe(true);
  await press('[data-save]');
  expect(save).not.toHaveBeenCalled();
  await expect(document.body).toBeAccessible();
});

test('what should be known first does not stop it', () => {
  const { find } = show({ matrix: held({ problemId: null, sponsorId: null }) });
  expect(find('[data-problem="noSponsor"]')).not.toBeNull();
  expect(find('[data-save]').disabled).toBe(false);
});

test('a refusal keeps what was typed; what somebody else wrote meanwhile comes along', async () => {
  const refusal: ConversionAnswer = {
    isSaved: false,
    problem: { messages: [], conflict: { byName: 'Priya' } },
    current: held({ notes: 'Call before the audit', evidence: 'Visited in May' }),
  };
  const { save, change, press, find } = show({ answers: [refusal, { isSaved: true, opportunityId: '006deal' }] });
  await change('[data-field="name"]', { value: 'Mine' });
  await change('[data-section="problemId"]', { value: 'Downtime of the crane' });
  await press('[data-save]');
  expect(find('c-save-problem')).not.toBeNull();
  await press('[data-save]');
  const { Name, Description } = save.mock.calls[1]![0].opportunity;
  expect(Name).toBe('Mine');
  for (const text of ['Downtime of the crane', 'Call before the audit', 'Visited in May']) expect(Description).toContain(text);
  expect(Description).not.toContain('Call after the audit');
});

test('a buying center deleted meanwhile gets a sentence instead of a form', async () => {
  const { find } = show({ buyingCenterId: 'gone' });
  expect(find('[data-gone]')).not.toBeNull();
  expect(find('[data-save]').disabled).toBe(true);
  await expect(document.body).toBeAccessible();
});

const readWith = (more: Partial<WhiteSpaceFacts>) => hold(readMatrix({ ...facts(), ...more }, '2026-11-22'));

test('a cell deleted while this is open: what was typed stays, and creating again saves all of it', async () => {
  const refusal: ConversionAnswer = { isSaved: false, problem: { messages: [], isDeleted: true }, current: readWith({ cells: [] }) };
  const { save, change, press, find } = show({ answers: [refusal, { isSaved: true, opportunityId: '006deal' }] });
  await change('[data-field="name"]', { value: 'Mine' });
  await press('[data-save]');
  expect(find('c-save-problem')).toMatchObject({ problem: { messages: ['c.Opportunity_CellDeleted'] } });
  expect([find('[data-field="name"]').value, find('[data-field="name"]').disabled, find('[data-save]').disabled]).toEqual([
    'Mine',
    false,
    false,
  ]);
  await press('[data-save]');
  const { Name, Description } = save.mock.calls[1]![0].opportunity;
  expect(Name).toBe('Mine');
  expect(Description).toContain('Call after the audit');
});

test('a buying center deleted while this is open: what was typed stays to be copied, nothing can be saved', async () => {
  const refusal: ConversionAnswer = { isSaved: false, problem: { messages: ['No.'] }, current: readWith({ buyingCenters: [], cells: [] }) };
  const { change, press, find } = show({ answers: [refusal] });
  await change('[data-section="notes"]', { value: 'Call on Monday' });
  await press('[data-save]');
  expect(find('c-save-problem')).toMatchObject({ problem: { messages: ['c.Opportunity_GoneMeanwhile'] } });
  expect([find('[data-section="notes"]').value, find('[data-section="notes"]').disabled, find('[data-save]').disabled]).toEqual([
    'Call on Monday',
    false,
    true,
  ]);
  await expect(document.body).toBeAccessible();
});

test('a solution retired while this is open: what was typed stays to be copied, nothing can be saved', async () => {
  const solutions = [{ id: 'pumps', name: 'Pumps', productId: 'product', isActive: false }];
  const refusal: ConversionAnswer = { isSaved: false, problem: { messages: ['Pumps was retired.'] }, current: readWith({ solutions }) };
  const { change, press, find } = show({ answers: [refusal] });
  await change('[data-field="name"]', { value: 'Mine' });
  await press('[data-save]');
  expect(find('c-save-problem')).toMatchObject({ problem: { messages: ['Pumps was retired.'] } });
  expect([find('[data-field="name"]').value, find('[data-field="name"]').disabled, find('[data-save]').disabled]).toEqual([
    'Mine',
    false,
    true,
  ]);
});

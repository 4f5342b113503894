import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import { readMatrix, type WhiteSpaceFacts } from 'c/matrixReading';
import OpportunityImportModal, { type ImportLink } from 'c/opportunityImportModal';
import type { SaveProblem } from 'c/planChanges';
import { DEFAULT_POLICY, type SalesOpportunity } from 'c/planModel';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

const pumps = [{ productId: 'product' }];
const opportunities: readonly SalesOpportunity[] = [
  { id: 'unclear', name: 'Something else', accountId: 'account', description: null },
  { id: 'fits', name: 'Renewal', accountId: 'yardAs', lines: pumps, description: 'Theirs', closesOn: '2027-01-01' },
  { id: 'rival', name: 'Renewal of Yard', accountId: 'yardAs', lines: pumps, description: null, closesOn: '2026-12-01' },
  { id: 'won', name: 'Fleet: Bilge Systems', accountId: 'account', isClosed: true, isWon: true, description: null },
  { id: 'linked', name: 'Has a cell', accountId: 'account' },
];
const facts = (deals: readonly SalesOpportunity[]): WhiteSpaceFacts => ({
  account: { id: 'account', name: 'Halvorsen' },
  policy: DEFAULT_POLICY,
  buyingCenters: [
    { id: 'yard', name: 'Yard', subsidiaryAccountId: 'yardAs' },
    { id: 'fleet', name: 'Fleet' },
  ],
  solutions: [
    { id: 'pumps', name: 'Bilge Systems', productId: 'product' },
    { id: 'charts', name: 'Charts' },
  ],
  cells: [
    { id: 'cell', buyingCenterId: 'yard', solutionId: 'pumps', notes: 'Call first' },
    { id: 'taken', buyingCenterId: 'fleet', solutionId: 'charts', opportunityId: 'linked' },
  ],
  insights: [],
  stakeholders: [],
  valueMetrics: [],
  focus: [],
  sales: { assets: [], contracts: [], opportunities: deals },
});

function show(deals = opportunities, refused: Readonly<Record<string, SaveProblem>> = {}) {
  const element = createElement('c-opportunity-import-modal', { is: OpportunityImportModal });
  const save = jest.fn((link: ImportLink) => Promise.resolve(refused[link.link.opportunityId]));
  const undo = jest.fn((id: string): Promise<SaveProblem | undefined> => Promise.resolve(refused[`undo ${id}`]));
  Object.assign(element, { matrix: hold(readMatrix(facts(deals), '2026-11-22')), save, undo });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const closed: unknown[] = [];
  element.addEventListener('close', (event) => closed.push((event as CustomEvent).detail));
  const settle = async () => {
    for (let tick = 0; tick < 30; tick++) await Promise.resolve();
  };
  const row = (id: string) => root.querySelector<HTMLElement>(`[data-row="${id}"]`)!;
  return {
    root,
    save,
    undo,
    closed,
    row,
    press: async (selector: string) => {
      root.querySelector(selector)!.dispatchEvent(new CustomEvent('click'));
      await settle();
    },
    key: async (id: string, key: string) => {
      row(id).focus();
      row(id).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await settle();
    },
    verdict: async (id: string, value: 'link' | 'skip') => {
      root.querySelector<HTMLInputElement>(`[data-verdict="${id}"][value="${value}"]`)!.click();
      await settle();
    },
    pick: async (selector: string, value: string) => {
      const select = root.querySelector<HTMLSelectElement>(selector)!;
      select.value = value;
      select.dispatchEvent(new CustomEvent('change', { bubbles: true }));
      await settle();
    },
    filter: async (value: string) => {
      root.querySelector('[data-filter]')!.dispatchEvent(new CustomEvent('change', { detail: { value } }));
      await settle();
    },
    text: (selector: string) => root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim(),
    isDisabled: (selector: string) => root.querySelector<HTMLElement & { disabled: boolean }>(selector)!.disabled,
  };
}
const listed = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => dataset.row);
const optionsOf = (root: ShadowRoot, selector: string) =>
  [...root.querySelectorAll<HTMLOptionElement>(`${selector} option`)].map(({ textContent }) => textContent?.trim());

test('every opportunity without a cell is there with its proposal and why; nothing is decided yet', async () => {
  const { root, text, isDisabled } = show();
  expect(listed(root)).toEqual(['rival', 'fits', 'unclear', 'won']);
  expect(optionsOf(root, '[data-proposal="fits"]')).toEqual(['c.CellWords_CellName', 'c.Opportunity_ImportAnotherCell']);
  expect(text('[data-reasons="fits"]')).toBe('c.Opportunity_ImportBecause');
  expect(optionsOf(root, '[data-proposal="unclear"]')).toEqual(['c.Opportunity_ImportNoProposal']);
  expect(optionsOf(root, '[data-buying-center="unclear"]')).toEqual(['c.Common_NotChosen', 'Fleet', 'Yard']);
  expect(isDisabled('[data-import]')).toBe(true);
  await expect(document.body).toBeAccessible();
});

test('what is accepted is linked with the texts of its cell; the result counts every opportunity', async () => {
  const { root, verdict, press, save, text, closed } = show();
  await verdict('fits', 'link');
  await verdict('won', 'link');
  await verdict('rival', 'skip');
  await press('[data-import]');
  expect(save.mock.calls.map(([{ buyingCenterId, solutionId, link }]) => [link.opportunityId, buyingCenterId, solutionId])).toEqual([
    ['fits', 'yard', 'pumps'],
    ['won', 'fleet', 'pumps'],
  ]);
  expect(save.mock.calls[0]![0].link).toMatchObject({
    opportunity: { Description: 'Theirs\n\nc.Opportunity_HeadingNotes\nCall first' },
    contactRoles: [],
  });
  expect(text('[data-summary] [role="status"]')).toBe('c.Opportunity_ImportLinked');
  expect([...root.querySelectorAll('[data-summary] li')].map(({ textContent }) => textContent)).toEqual([
    'c.Opportunity_ImportCountSkipped',
    'c.Opportunity_ImportCountUndecided',
  ]);
  expect(root.activeElement).toBe(root.querySelector('[data-summary]'));
  await expect(document.body).toBeAccessible();
  await press('[data-done]');
  expect(closed).toEqual([{ linkedIds: ['fits', 'won'] }]);
});

test('two for one cell: the second is told, and nothing is linked while it stands', async () => {
  const { verdict, text, isDisabled } = show();
  await verdict('fits', 'link');
  await verdict('rival', 'link');
  expect(text('[data-obstacle="fits"]')).toBe('c.Opportunity_ImportChosenTwice');
  expect(isDisabled('[data-import]')).toBe(true);
  await verdict('fits', 'skip');
  expect(isDisabled('[data-import]')).toBe(false);
});

test('a person picks another cell; half a choice and a cell that is linked are told', async () => {
  const { pick, verdict, text, press, save } = show();
  await verdict('unclear', 'link');
  expect(text('[data-obstacle="unclear"]')).toBe('c.Opportunity_ImportIncomplete');
  await pick('[data-buying-center="unclear"]', 'fleet');
  await pick('[data-solution="unclear"]', 'charts');
  expect(text('[data-obstacle="unclear"]')).toBe('c.Opportunity_ImportTaken');
  await pick('[data-buying-center="unclear"]', 'yard');
  await press('[data-import]');
  expect(save.mock.calls[0]![0]).toMatchObject({ buyingCenterId: 'yard', solutionId: 'charts' });
});

test('where the cell that would fit has an opportunity already, that is told', () => {
  const { text } = show([...opportunities, { id: 'chart', name: 'Fleet charts', accountId: 'account', description: null }]);
  expect(text('[data-reasons="chart"]')).toBe('c.Opportunity_ImportFitsTaken');
});

test('another cell than the proposed one', async () => {
  const { pick, press, save, root } = show();
  await pick('[data-proposal="fits"]', 'another');
  expect(root.querySelector<HTMLSelectElement>('[data-solution="fits"]')!.value).toBe('pumps');
  await pick('[data-solution="fits"]', 'charts');
  await press('[data-import]');
  expect(save.mock.calls[0]![0]).toMatchObject({ buyingCenterId: 'yard', solutionId: 'charts', link: { opportunityId: 'fits' } });
});

test('all that fits well is accepted at once, one per cell', async () => {
  const { press, save } = show();
  await press('[data-accept-fitting]');
  await press('[data-import]');
  expect(save.mock.calls.map(([{ link }]) => link.opportunityId)).toEqual(['rival', 'won']);
});

test('one works through the list with the keyboard', async () => {
  const { key, root, row, text } = show();
  expect(row('rival').tabIndex).toBe(0);
  await key('rival', 's');
  expect(root.activeElement).toBe(row('fits'));
  await key('fits', 'Enter');
  expect(root.activeElement).toBe(row('unclear'));
  await key('unclear', 'ArrowUp');
  await key('fits', 'c');
  expect(root.activeElement).toBe(root.querySelector('[data-proposal="fits"]'));
  expect(text('[data-counts]')).toBe('c.Opportunity_ImportCounts');
  expect(root.querySelector<HTMLInputElement>('[data-verdict="fits"][value="link"]')!.checked).toBe(true);
  expect(root.querySelector<HTMLInputElement>('[data-verdict="rival"][value="skip"]')!.checked).toBe(true);
});

test('one that is refused keeps no other from being linked, and says why', async () => {
  const { verdict, press, root, save, closed } = show(opportunities, { fits: { messages: ['You may not edit this cell.'] } });
  await verdict('fits', 'link');
  await verdict('won', 'link');
  await press('[data-import]');
  expect(save).toHaveBeenCalledTimes(2);
  expect(root.querySelector('[data-failure="fits"]')?.textContent).toBe('Renewal: You may not edit this cell.');
  await press('[data-done]');
  expect(closed).toEqual([{ linkedIds: ['won'] }]);
});

test('what was linked can be taken back, the last first', async () => {
  const { verdict, press, root, undo, closed, text } = show(opportunities, { 'undo fits': { messages: ['Changed since.'] } });
  await verdict('fits', 'link');
  await verdict('won', 'link');
  await press('[data-import]');
  await press('[data-undo]');
  expect(undo.mock.calls).toEqual([['won'], ['fits']]);
  expect(text('[data-summary] [role="status"]')).toBe('c.Opportunity_ImportUndone');
  expect(root.querySelector('[data-failure="fits"]')?.textContent).toBe('Renewal: Changed since.');
  await press('[data-done]');
  expect(closed).toEqual([{ linkedIds: ['fits'] }]);
});

test('a long import shows how far it is and can be stopped; what was not tried is told', async () => {
  const { verdict, root, press, save } = show();
  const waiting: ((problem: undefined) => void)[] = [];
  save.mockImplementation(() => new Promise((resolve) => waiting.push(resolve)));
  await verdict('fits', 'link');
  await verdict('won', 'link');
  await press('[data-import]');
  expect(root.querySelector('[data-running] [role="status"]')?.textContent).toBe('c.Opportunity_ImportLinking');
  await expect(document.body).toBeAccessible();
  await press('[data-stop]');
  waiting[0]!(undefined);
  for (let tick = 0; tick < 30; tick++) await Promise.resolve();
  expect(save).toHaveBeenCalledTimes(1);
  expect([...root.querySelectorAll('[data-summary] li')].map(({ textContent }) => textContent)).toContain(
    'c.Opportunity_ImportCountStopped',
  );
});

test('lists: open, won, without a proposal, not decided', async () => {
  const { root, filter, verdict } = show();
  await filter('won');
  expect(listed(root)).toEqual(['won']);
  await filter('unclear');
  expect(listed(root)).toEqual(['unclear']);
  await filter('undecided');
  await verdict('rival', 'skip');
  expect(listed(root)).toEqual(['fits', 'unclear', 'won']);
  await filter('lost');
  expect(root.querySelector('[data-none-listed]')).not.toBeNull();
});

test('very many come in pages', async () => {
  const { root, press } = show(Array.from({ length: 60 }, (_, at) => ({ id: `deal${at}`, name: `Deal ${at}` })));
  expect(listed(root)).toHaveLength(25);
  await press('[data-next]');
  await press('[data-next]');
  expect(listed(root)).toHaveLength(10);
});

test('with nothing to import it says so', async () => {
  const { root } = show([]);
  expect(root.querySelector('[data-empty]')).not.toBeNull();
  await expect(document.body).toBeAccessible();
});

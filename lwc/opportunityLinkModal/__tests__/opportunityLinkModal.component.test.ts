import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import { readMatrix, type WhiteSpaceFacts } from 'c/matrixReading';
import OpportunityLinkModal, { type LinkAnswer, type LinkRequest } from 'c/opportunityLinkModal';
import { DEFAULT_POLICY, type SalesOpportunity, type WhiteSpaceCell } from 'c/planModel';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

const opportunities: readonly SalesOpportunity[] = [
  {
    id: 'late',
    name: 'Crane lease',
    accountId: 'account',
    accountName: 'Halvorsen',
    stageName: 'Proposal',
    closesOn: '2027-01-31',
    description: 'Theirs',
  },
  {
    id: 'fits',
    name: 'Pump renewal',
    accountId: 'yardAs',
    accountName: 'Yard AS',
    stageName: 'Prospecting',
    amount: 40_000,
    currency: 'NOK',
    closesOn: '2026-12-01',
    description: null,
    lines: [{ productId: 'product' }],
    contactIds: ['di'],
  },
  { id: 'taken', name: 'Fleet pumps', accountId: 'account' },
  { id: 'lost', name: 'First try', accountId: 'account', isClosed: true, stageName: 'Closed Lost' },
];
const facts = (fields: Partial<WhiteSpaceCell> = {}, deals = opportunities): WhiteSpaceFacts => ({
  account: { id: 'account', name: 'Halvorsen' },
  policy: DEFAULT_POLICY,
  buyingCenters: [
    { id: 'yard', name: 'Yard', subsidiaryAccountId: 'yardAs' },
    { id: 'fleet', name: 'Fleet' },
  ],
  solutions: [{ id: 'pumps', name: 'Bilge Systems', productId: 'product' }],
  cells: [
    { id: 'cell', buyingCenterId: 'yard', solutionId: 'pumps', sponsorId: 's', notes: 'Call after the audit', ...fields },
    { id: 'other', buyingCenterId: 'fleet', solutionId: 'pumps', opportunityId: 'taken' },
  ],
  insights: [],
  stakeholders: [
    { id: 's', position: 'Buyer', contactId: 'bo', contactName: 'Bo Ek', buyingCenterId: 'yard' },
    { id: 'd', position: 'Director', contactId: 'di', buyingCenterId: 'yard', buyingRoles: ['Decision Maker'] },
  ],
  valueMetrics: [],
  focus: [],
  sales: { assets: [], contracts: [], opportunities: deals },
});

function show(fields: Partial<WhiteSpaceCell> = {}, answers: readonly LinkAnswer[] = [undefined], deals = opportunities) {
  const element = createElement('c-opportunity-link-modal', { is: OpportunityLinkModal });
  const left = [...answers];
  const save = jest.fn((_request: LinkRequest) => Promise.resolve(left.shift()));
  Object.assign(element, {
    matrix: hold(readMatrix(facts(fields, deals), '2026-11-22')),
    buyingCenterId: 'yard',
    solutionId: 'pumps',
    save,
  });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const closed: unknown[] = [];
  element.addEventListener('close', (event) => closed.push((event as CustomEvent).detail));
  const settle = async () => {
    for (let tick = 0; tick < 10; tick++) await Promise.resolve();
  };
  const fire = async (selector: string, type: string, detail?: unknown) => {
    root.querySelector(selector)!.dispatchEvent(new CustomEvent(type, { detail }));
    await settle();
  };
  const choose = async (id: string) => {
    root.querySelector<HTMLInputElement>(`[data-choice="${id}"] input`)!.click();
    await settle();
  };
  const text = (selector: string) => root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
  return { root, save, closed, fire, choose, text, press: (selector: string) => fire(selector, 'click') };
}
const listed = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>('[data-choice]')].map(({ dataset }) => dataset.choice);

test('what fits comes first with the reason, the others by date; what other cells have is explained', async () => {
  const { root, text } = show();
  expect(listed(root)).toEqual(['fits', 'late', 'lost']);
  expect(text('[data-choice="fits"]')).toContain('Yard AS · Prospecting · NOK 40,000 · Dec 1, 2026');
  expect(text('[data-choice="fits"] .reasons')).toBe('c.Opportunity_Proposed');
  expect(root.querySelector('[data-choice="late"] .reasons')).toBeNull();
  expect(text('[data-elsewhere] li')).toBe('c.Opportunity_LinkedTo');
  await expect(document.body).toBeAccessible();
});

test('a search looks at name, account and stage, whatever the case', async () => {
  const { root, fire } = show();
  await fire('[data-search]', 'change', { value: 'PROPOSAL halvorsen' });
  expect(listed(root)).toEqual(['late']);
  await fire('[data-search]', 'change', { value: 'nothing like it' });
  expect(listed(root)).toEqual([]);
  expect(root.querySelector('[data-empty]')?.textContent).toBe('c.Opportunity_NoneFound');
});

test('before it is linked one sees what is added, and ticks the people', async () => {
  const { root, choose, press, fire, save, closed } = show();
  await choose('fits');
  await press('[data-next]');
  expect([...root.querySelectorAll<HTMLElement>('[data-added]')].map(({ dataset }) => dataset.added)).toEqual(['sponsorId', 'notes']);
  // Di is on the opportunity already.
  expect([...root.querySelectorAll<HTMLElement>('[data-tick]')].map(({ dataset }) => dataset.tick)).toEqual(['bo']);
  await expect(document.body).toBeAccessible();
  await fire('[data-tick="bo"]', 'change', { checked: false });
  await press('[data-link]');
  const request = save.mock.calls[0]![0];
  expect(request).toMatchObject({ kind: 'link', link: { opportunityId: 'fits', contactRoles: [], cell: { Opportunity__c: 'fits' } } });
  expect(closed).toEqual([{ kind: 'linked', opportunityId: 'fits' }]);
});

test('a description that was not read is left alone, and that is said', async () => {
  const { description: _unread, ...unread } = opportunities[1]!;
  const { choose, press, text, save } = show({}, [undefined], [unread]);
  await choose('fits');
  await press('[data-next]');
  expect(text('[data-added-nothing]')).toBe('c.Opportunity_DescriptionUnknown');
  await press('[data-link]');
  expect(save.mock.calls[0]![0]).toMatchObject({ link: { opportunity: {} } });
});

test('a linked cell offers to unlink, after a question', async () => {
  const { root, press, save, closed, text } = show({ opportunityId: 'late' });
  expect(text('[data-linked] p')).toBe('c.Opportunity_LinkedOpen');
  expect(listed(root)).toEqual([]);
  await press('[data-ask-unlink]');
  expect(save).not.toHaveBeenCalled();
  await expect(document.body).toBeAccessible();
  await press('[data-unlink]');
  expect(save).toHaveBeenCalledWith({ kind: 'unlink', opportunityId: 'late' });
  expect(closed).toEqual([{ kind: 'unlinked', opportunityId: 'late' }]);
});

test('a link to an opportunity that is not visible is told and can be taken back', async () => {
  const { text, press, save } = show({ opportunityId: 'unseen' });
  expect(text('[data-linked] p')).toBe('c.CellWords_ConvertLinkedUnseen');
  await press('[data-ask-unlink]');
  await press('[data-unlink]');
  expect(save).toHaveBeenCalledWith({ kind: 'unlink', opportunityId: 'unseen' });
});

test('a closed opportunity may have a successor', async () => {
  const { root, text, choose, press } = show({ opportunityId: 'lost' });
  expect(text('[data-linked] p')).toBe('c.Opportunity_LinkedClosed');
  expect(listed(root)).toEqual(['fits', 'late']);
  await choose('late');
  await press('[data-next]');
  expect(text('[data-replaces]')).toBe('c.Opportunity_Replaces');
});

test('when somebody else was faster the choice is shown again as it is now', async () => {
  const current = hold(readMatrix(facts({ opportunityId: 'late' }), '2026-11-22'));
  const { choose, press, root, text, closed } = show({}, [{ problem: { messages: ['Taken'] }, current }]);
  await choose('fits');
  await press('[data-next]');
  await press('[data-link]');
  expect(closed).toEqual([]);
  expect(root.querySelector('c-save-problem')).not.toBeNull();
  expect(text('[data-linked] p')).toBe('c.Opportunity_LinkedOpen');
});

test('without any opportunity left it says so', async () => {
  const { text } = show({}, [undefined], []);
  expect(text('[data-empty]')).toBe('c.Opportunity_NoneUnlinked');
  await expect(document.body).toBeAccessible();
});

test('of very many the first are shown and the others are counted', () => {
  const many = Array.from({ length: 300 }, (_, at) => ({ id: `deal${at}`, name: `Deal ${at}` }));
  const { root } = show({}, [undefined], many);
  expect(listed(root)).toHaveLength(50);
  expect(root.querySelector('[data-more]')?.textContent).toBe('c.Opportunity_More');
});

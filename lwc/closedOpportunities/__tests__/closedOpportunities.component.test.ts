import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import ClosedOpportunities from 'c/closedOpportunities';
import { hold } from 'c/held';
import { readMatrix } from 'c/matrixReading';
import { DEFAULT_POLICY, type SalesOpportunity } from 'c/planModel';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

const linked = (id: string) => ({
  id: `cell-${id}`,
  buyingCenterId: 'yard',
  solutionId: id,
  opportunityId: id,
  state: 'Open Opportunity' as const,
});
function show(opportunities: readonly SalesOpportunity[], canEdit = true) {
  const matrix = hold(
    readMatrix(
      {
        account: { id: 'account', name: 'Halvorsen' },
        policy: DEFAULT_POLICY,
        buyingCenters: [{ id: 'yard', name: 'Yard' }],
        solutions: ['won', 'lost', 'open'].map((id) => ({ id, name: id })),
        cells: opportunities.map(({ id }) => linked(id)),
        insights: [],
        stakeholders: [],
        valueMetrics: [],
        focus: [],
        sales: { assets: [], contracts: [], opportunities },
      },
      '2026-11-22',
    ),
  );
  const element = createElement('c-closed-opportunities', { is: ClosedOpportunities });
  Object.assign(element, { matrix, canEdit });
  const heard: unknown[] = [];
  element.addEventListener('takeover', (event) => heard.push((event as CustomEvent).detail));
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const press = async (selector: string) => {
    root.querySelector(selector)!.dispatchEvent(new CustomEvent('click'));
    await Promise.resolve();
  };
  return { root, heard, press };
}
const won: SalesOpportunity = { id: 'won', name: 'Pumps', isClosed: true, isWon: true, closesOn: '2026-11-01', closeReason: 'Trust' };
const lost: SalesOpportunity = { id: 'lost', name: 'Cranes', isClosed: true, closesOn: '2026-11-10' };
const open: SalesOpportunity = { id: 'open', name: 'Ropes' };

test('nothing to take over, nothing shown', () => {
  expect(show([open]).root.querySelector('[data-closed]')).toBeNull();
});

test('what was closed is told, and taken over all at once or one by one', async () => {
  const { root, heard, press } = show([won, lost, open]);
  expect(root.querySelector('[role="status"]')?.textContent).toBe('c.Opportunity_ClosedSince');
  await press('[data-toggle]');
  expect([...root.querySelectorAll<HTMLElement>('[data-outcome]')].map(({ dataset }) => dataset.outcome)).toEqual([
    'yard×lost',
    'yard×won',
  ]);
  await expect(document.body).toBeAccessible();
  await press('[data-key="yard×won"]');
  await press('[data-all]');
  expect(heard).toEqual([{ keys: ['yard×won'] }, { keys: ['yard×lost', 'yard×won'] }]);
});

test('who may not edit is told all the same', async () => {
  const { root, press } = show([won], false);
  expect(root.querySelector('[data-all]')).toBeNull();
  await press('[data-toggle]');
  expect(root.querySelector('[data-outcome] button')).toBeNull();
  await expect(document.body).toBeAccessible();
});

import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import { readMatrix, type WhiteSpaceFacts } from 'c/matrixReading';
import { DEFAULT_POLICY, type PlanningPolicy } from 'c/planModel';
import WhiteSpaceViews from 'c/whiteSpaceViews';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

const FACTS: WhiteSpaceFacts = {
  account: { id: 'a', name: 'A' },
  policy: DEFAULT_POLICY,
  buyingCenters: [{ id: 'yard', name: 'Yard' }],
  solutions: [{ id: 'pumps', name: 'Pumps' }],
  cells: [{ id: 'cell', buyingCenterId: 'yard', solutionId: 'pumps', potentialAnnualRevenue: 5 }],
  insights: [],
  stakeholders: [],
  valueMetrics: [],
  focus: [],
  sales: { assets: [], contracts: [], opportunities: [] },
};
const RIGHTS = { canEdit: true, canConvert: false, canPlan: true, canFocus: true, canSavePolicy: false };

/** @param policy tried out; the team's without */
async function show(policy: PlanningPolicy = DEFAULT_POLICY) {
  const element = createElement('c-white-space-views', { is: WhiteSpaceViews });
  const matrix = hold(readMatrix({ ...FACTS, policy }, '2026-11-22'));
  Object.assign(element, { matrix, rights: RIGHTS, teamPolicy: hold(DEFAULT_POLICY) });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const settle = async () => {
    for (let tick = 0; tick < 10; tick++) await Promise.resolve();
  };
  await settle();
  return {
    element,
    root,
    settle,
    find: (name: string) => root.querySelector<HTMLElement & Record<string, unknown>>(`c-${name}`),
    isTrialTold: () => root.querySelector('[data-trial]') !== null,
    async open(tab: string) {
      const tabs = root.querySelectorAll<HTMLElement & { value: string }>('lightning-tab');
      [...tabs].find(({ value }) => value === tab)!.dispatchEvent(new CustomEvent('active'));
      await settle();
    },
  };
}
const MOVED = { ...DEFAULT_POLICY, thresholdToYou: 77 };

test('only the open view is there, with what the person may do', async () => {
  const { find, open } = await show();
  expect(find('white-space-workbench')).toMatchObject({ canEdit: true, canConvert: false, canFocus: true });
  expect([find('white-space-matrix'), find('white-space-chart')].map(Boolean)).toEqual([true, false]);
  await open('chart');
  expect([find('white-space-matrix'), find('white-space-chart')].map(Boolean)).toEqual([false, true]);
  await open('wallet');
  expect([find('white-space-chart'), find('wallet-view')].map(Boolean)).toEqual([false, true]);
});

test('what is tried out is told once: of thresholds over the chart by the chart alone', async () => {
  const none = await show();
  expect(none.isTrialTold()).toBe(false);
  const thresholds = await show(MOVED);
  expect(thresholds.isTrialTold()).toBe(true);
  await thresholds.open('chart');
  expect(thresholds.isTrialTold()).toBe(false);
  const weights = await show({ ...MOVED, staleAfterDays: 3 });
  await weights.open('chart');
  expect(weights.isTrialTold()).toBe(true);
});

test('ending the trial, and whatever a view tells, goes to the page; all of the best cells are a tab away', async () => {
  const { element, root, find, settle } = await show(MOVED);
  const heard: string[] = [];
  for (const type of ['trialend', 'bulkchange']) element.addEventListener(type, () => heard.push(type));
  root.querySelector<HTMLElement>('[data-trial] lightning-button')!.click();
  find('white-space-workbench')!.dispatchEvent(new CustomEvent('bulkchange', { detail: {} }));
  expect(heard).toEqual(['trialend', 'bulkchange']);
  find('white-space-workbench')!.dispatchEvent(new CustomEvent('showall'));
  await settle();
  expect(find('white-space-ranking')).not.toBeNull();
  expect(root.querySelector('lightning-tabset')).toMatchObject({ activeTabValue: 'ranking' });
});

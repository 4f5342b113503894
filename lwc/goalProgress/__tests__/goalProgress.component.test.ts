import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import GoalProgress from 'c/goalProgress';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

interface Money {
  readonly goal?: number | null;
  readonly won?: number;
  readonly openPotential?: number;
}

function show(money: Money): ShadowRoot {
  const element = createElement('c-goal-progress', { is: GoalProgress });
  Object.assign(element, money);
  document.body.appendChild(element);
  return element.shadowRoot!;
}
const figure = (root: ShadowRoot, name: string) => root.querySelector(`[data-figure="${name}"] dd`)?.textContent;

test('goal, won, open potential and what is still to win are said in figures', async () => {
  const root = show({ goal: 5_000_000, won: 1_900_000, openPotential: 2_600_000 });
  expect(['goal', 'won', 'open', 'gap'].map((name) => figure(root, name))).toEqual([
    '$5,000,000',
    '$1,900,000',
    '$2,600,000',
    '$3,100,000',
  ]);
  expect(root.querySelector('[data-verdict]')?.textContent).toContain('c.AccountPlan_GoalUncovered');
  expect(root.querySelector<HTMLElement>('.part_won')?.style.width).toBe('38%');
  await expect(document.body).toBeAccessible();
});

test('without a goal nothing is measured, and nothing is a zero', async () => {
  const root = show({ won: 400 });
  expect(figure(root, 'goal')).toBe('–');
  expect(figure(root, 'gap')).toBe('–');
  expect(root.querySelector('[data-verdict]')?.textContent).toContain('c.AccountPlan_GoalMissing');
  expect(root.querySelector('.goal-mark')).toBeNull();
  await expect(document.body).toBeAccessible();
});

test('without any money there is no bar', () => {
  expect(show({}).querySelector('[role="img"]')).toBeNull();
});

import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import type { PlanMemberView } from 'c/planQueries';
import PlanTeam from 'c/planTeam';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

const members: readonly PlanMemberView[] = [
  { id: 'm1', revision: 2, userId: '005m', userName: 'Mara Lindqvist', role: 'Account Manager', isActive: true, lastChange: {} },
  { id: 'm2', revision: 1, userId: '005t', userName: 'Tom Becker', responsibility: 'Margins', isActive: false, lastChange: {} },
];

function show(properties: Readonly<Record<string, unknown>> = {}): HTMLElement {
  const element = createElement('c-plan-team', { is: PlanTeam });
  Object.assign(element, { members, canAdd: true, canEdit: true, canRemove: true, ...properties });
  document.body.appendChild(element);
  return element;
}
const find = (element: HTMLElement, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
function heard(element: HTMLElement, name: string): unknown[] {
  const details: unknown[] = [];
  element.addEventListener(name, (event) => details.push((event as CustomEvent).detail));
  return details;
}
async function choose(element: HTMLElement, member: string, value: string): Promise<void> {
  find(element, `[data-menu="${member}"]`)!.dispatchEvent(new CustomEvent('select', { detail: { value } }));
  await Promise.resolve();
}
function enter(element: HTMLElement, field: string, value: string): void {
  const name = field === 'userId' ? 'choose' : 'change';
  find(element, `[data-field="${field}"]`)!.dispatchEvent(new CustomEvent(name, { detail: { value } }));
}

test('everybody is listed with role and responsibility; who has left is marked', async () => {
  const element = show();
  expect(find(element, '[data-member="m1"]')!.textContent).toContain('Account Manager');
  expect(find(element, '[data-member="m2"]')!.textContent).toContain('c.AccountPlan_TeamInactive');
  await expect(document.body).toBeAccessible();
});

test('a person is added with a role', async () => {
  const element = show();
  const saved = heard(element, 'savemember');
  find(element, '[data-add]')!.dispatchEvent(new CustomEvent('click'));
  await Promise.resolve();
  enter(element, 'userId', '005j');
  enter(element, 'role', 'Marketing');
  await Promise.resolve();
  Object.assign(find(element, 'c-user-picker')!, { reportValidity: () => true });
  find(element, '[data-save]')!.dispatchEvent(new CustomEvent('click'));
  expect(saved).toEqual([{ id: undefined, seenRevision: undefined, userId: '005j', role: 'Marketing', responsibility: null }]);
  await expect(document.body).toBeAccessible();
});

test('a role is changed with the revision that was seen', async () => {
  const element = show();
  const saved = heard(element, 'savemember');
  await choose(element, 'm1', 'change');
  enter(element, 'role', 'Executive Sponsor');
  await Promise.resolve();
  Object.assign(find(element, 'c-user-picker')!, { reportValidity: () => true });
  find(element, '[data-save]')!.dispatchEvent(new CustomEvent('click'));
  expect(saved).toEqual([{ id: 'm1', seenRevision: 2, userId: '005m', role: 'Executive Sponsor', responsibility: null }]);
});

test('removing asks the page', async () => {
  const element = show();
  const removed = heard(element, 'removemember');
  await choose(element, 'm2', 'remove');
  expect(removed).toEqual([{ id: 'm2' }]);
});

test('a viewer sees people and nothing to press', () => {
  const element = show({ canAdd: false, canEdit: false, canRemove: false });
  expect(find(element, '[data-add]')).toBeNull();
  expect(find(element, 'lightning-button-menu')).toBeNull();
});

test('an empty team says what to do', async () => {
  expect(find(show({ members: [] }), '[data-empty]')!.textContent).toBe('c.AccountPlan_TeamEmpty');
  await expect(document.body).toBeAccessible();
});

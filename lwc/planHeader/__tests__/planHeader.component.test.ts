import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import type { SaveProblem } from 'c/planChanges';
import PlanHeader from 'c/planHeader';
import type { PlanView } from 'c/planQueries';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

const plan: PlanView = {
  id: 'a00',
  name: 'Halvorsen 2026',
  accountId: '001',
  periodStart: '2026-01-01',
  periodEnd: '2026-12-31',
  status: 'Active',
  ownerName: 'Mara Lindqvist',
  vision: 'The first autonomous yard.',
  revenueGoal: 7_200_000,
  revision: 3,
  isReviewOverdue: false,
  members: [],
  lastChange: {},
};
type Header = HTMLElement & { plan: PlanView; problem: SaveProblem | undefined; canEdit: boolean; stopEditing(): void };
type Input = HTMLElement & { value: unknown; reportValidity(): boolean; setCustomValidity(text: string): void };

function show(properties: Partial<Header> = {}): Header {
  const element = createElement('c-plan-header', { is: PlanHeader }) as unknown as Header;
  Object.assign(element, { plan, canEdit: true, ...properties });
  document.body.appendChild(element);
  return element;
}
const find = <Found extends HTMLElement = HTMLElement>(element: Header, selector: string) =>
  element.shadowRoot!.querySelector<Found>(selector);
const input = (element: Header, field: string) => find<Input>(element, `[data-field="${field}"]`)!;

async function edit(element: Header): Promise<void> {
  find(element, '[data-edit]')!.dispatchEvent(new CustomEvent('click'));
  await Promise.resolve();
  for (const each of element.shadowRoot!.querySelectorAll<Input>('[data-field]')) each.reportValidity = () => true;
}
function type(element: Header, field: string, value: string): void {
  input(element, field).dispatchEvent(new CustomEvent('change', { detail: { value } }));
}
function press(element: Header, key: string, on = 'Name'): void {
  input(element, on).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
}
function saves(element: Header): unknown[] {
  const details: unknown[] = [];
  element.addEventListener('save', (event) => details.push((event as CustomEvent).detail));
  return details;
}

test('name, status, period, people and vision are there to read', async () => {
  const text = show().shadowRoot!.textContent;
  for (const part of ['Halvorsen 2026', 'Jan 1, 2026 – Dec 31, 2026', 'Mara Lindqvist', 'The first autonomous yard.']) {
    expect(text).toContain(part);
  }
  await expect(document.body).toBeAccessible();
});

test('a viewer is told that he is one and gets nothing to edit', async () => {
  const element = show({ canEdit: false });
  expect(find(element, '[data-edit]')).toBeNull();
  expect(element.shadowRoot!.textContent).toContain('c.AccountPlan_ReadOnly');
  await expect(document.body).toBeAccessible();
});

test('Enter saves only what changed, with the revision that was seen', async () => {
  const element = show();
  const saved = saves(element);
  await edit(element);
  type(element, 'Name', 'Halvorsen 2026, revised');
  type(element, 'Revenue_Goal__c', '');
  press(element, 'Enter');
  expect(saved).toEqual([{ fields: { Name: 'Halvorsen 2026, revised', Revenue_Goal__c: null }, seenRevision: 3 }]);
  await expect(document.body).toBeAccessible();
});

test('Escape gives up what was typed', async () => {
  const element = show();
  const saved = saves(element);
  await edit(element);
  type(element, 'Name', 'Something else');
  press(element, 'Escape');
  await Promise.resolve();
  expect(find(element, '[data-view]')!.textContent).toContain('Halvorsen 2026');
  expect(saved).toEqual([]);
});

test('Enter in the vision is a line break, not a save', async () => {
  const element = show();
  const saved = saves(element);
  await edit(element);
  type(element, 'Vision__c', 'One line');
  press(element, 'Enter', 'Vision__c');
  expect(saved).toEqual([]);
});

test('saving without a change saves nothing', async () => {
  const element = show();
  const saved = saves(element);
  await edit(element);
  find(element, '[data-save]')!.dispatchEvent(new CustomEvent('click'));
  await Promise.resolve();
  expect(saved).toEqual([]);
  expect(find(element, '[data-view]')).not.toBeNull();
});

test('after a lost race what was typed stays, and saving again goes on top of the newer plan', async () => {
  const element = show();
  const saved = saves(element);
  await edit(element);
  type(element, 'Name', 'Mine');
  press(element, 'Enter');
  element.plan = { ...plan, name: 'Theirs', vision: 'Their vision', revision: 4 };
  element.problem = { messages: [], conflict: { byName: 'Priya Raman' } };
  await Promise.resolve();
  expect([input(element, 'Name').value, input(element, 'Vision__c').value]).toEqual(['Mine', 'Their vision']);
  press(element, 'Enter');
  expect(saved[1]).toEqual({ fields: { Name: 'Mine' }, seenRevision: 4 });
});

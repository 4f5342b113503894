import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { namesOf } from 'c/cellWords';
import { focusCard } from 'c/focusWords';
import { readFocus } from 'c/matrixReading';
import PlanFocusRow from 'c/planFocusRow';
import { heldMatrix } from '../../matrixReading/__tests__/halvorsen.ts';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

const PERIOD = { periodStart: '2026-01-01', periodEnd: '2026-12-31' };

function cardOf(targetRevenue: number | null, why?: string) {
  const reading = heldMatrix({ focus: [{ id: 'focus', cellId: 'best', targetRevenue, why }] })();
  return focusCard(readFocus(reading, PERIOD).rows[0]!, namesOf(reading));
}

function show(card = cardOf(400_000, 'Downtime')) {
  const element = createElement('c-plan-focus-row', { is: PlanFocusRow });
  Object.assign(element, { card, position: '1 of 2', canEdit: true, canMove: true });
  document.body.appendChild(element);
  const edits: unknown[] = [];
  element.addEventListener('focusedit', (event) => edits.push((event as CustomEvent).detail.fields));
  const field = (name: string) => element.shadowRoot!.querySelector<HTMLInputElement>(`[data-field="${name}"]`)!;
  const type = async (name: string, value: string) => {
    field(name).dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await Promise.resolve();
  };
  const press = async (name: string, key: string) => {
    field(name).dispatchEvent(new KeyboardEvent('keydown', { key }));
    await Promise.resolve();
  };
  const leave = (name: string) => field(name).dispatchEvent(new CustomEvent('blur'));
  Object.assign(field('target'), { setCustomValidity: jest.fn(), reportValidity: () => true });
  return { element, edits, field, type, press, leave };
}

test('a target is saved when its field is left, once and only when it is another', async () => {
  const { edits, type, leave } = show();
  leave('target');
  await type('target', '450000.5');
  expect(edits).toEqual([]);
  leave('target');
  expect(edits).toEqual([{ Target_Revenue__c: 450_000.5 }]);
  await type('target', '400000');
  leave('target');
  expect(edits).toHaveLength(1);
});

test('Enter saves a target, and in the text it is a new line', async () => {
  const { edits, type, press } = show();
  await type('target', '1');
  await press('why', 'Enter');
  expect(edits).toEqual([]);
  await press('target', 'Enter');
  expect(edits).toEqual([{ Target_Revenue__c: 1 }]);
});

test('an emptied target and an emptied text are nobody’s any more, not zero', async () => {
  const { edits, type, leave } = show();
  await type('target', '');
  await type('why', '');
  leave('why');
  expect(edits).toEqual([{ Target_Revenue__c: null, Why__c: null }]);
});

test('a target of zero is a target', async () => {
  const { edits, type, leave } = show(cardOf(null));
  await type('target', '0');
  leave('target');
  expect(edits).toEqual([{ Target_Revenue__c: 0 }]);
});

test.each(['-1', '10000000000000000', 'Infinity'])('a target of %s is not saved, and why is said', async (value) => {
  const { edits, field, type, leave } = show();
  await type('target', value);
  leave('target');
  expect(edits).toEqual([]);
  expect(jest.mocked(field('target').setCustomValidity)).toHaveBeenLastCalledWith('c.Focus_TargetInvalid');
});

test('what the field does not take for a number does not clear the saved target', async () => {
  const { edits, field, type, leave } = show();
  Object.assign(field('target'), { reportValidity: () => false });
  await type('target', '');
  leave('target');
  expect(edits).toEqual([]);
});

test('Escape takes back what was typed', async () => {
  const { edits, field, type, press, leave } = show();
  await type('target', '-5');
  await press('target', 'Escape');
  expect(field('target').value).toBe('400000');
  leave('target');
  expect(edits).toEqual([]);
});

test('what was typed outlives a reading that does not say it, and ends with one that does', async () => {
  const { element, field, type } = show();
  await type('target', '450000');
  await type('why', 'Because');
  Object.assign(element, { card: cardOf(400_000, 'Because') });
  await Promise.resolve();
  expect([field('target').value, field('why').value]).toEqual(['450000', 'Because']);
  Object.assign(element, { card: cardOf(450_000, 'Somebody else’s') });
  await Promise.resolve();
  expect([field('target').value, field('why').value]).toEqual(['450000', 'Somebody else’s']);
});

test('the row is accessible', async () => {
  show();
  await expect(document.body).toBeAccessible();
});

import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import { readMatrix } from 'c/matrixReading';
import { DEFAULT_POLICY } from 'c/planModel';
import WhiteSpaceBulkBar from 'c/whiteSpaceBulkBar';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

const matrix = hold(
  readMatrix(
    {
      account: { id: 'a', name: 'A' },
      policy: DEFAULT_POLICY,
      buyingCenters: [{ id: 'yard', name: 'Yard' }],
      solutions: [
        { id: 'sensors', name: 'Sensors' },
        { id: 'service', name: 'Service' },
      ],
      cells: [{ id: 'c', buyingCenterId: 'yard', solutionId: 'sensors', ownerId: '005m' }],
      insights: [],
      stakeholders: [],
      valueMetrics: [],
      focus: [],
      sales: { assets: [], contracts: [], opportunities: [] },
    },
    '2026-11-22',
  ),
);
const BOTH = ['yard×sensors', 'yard×service'];

async function settle(): Promise<void> {
  for (let tick = 0; tick < 5; tick++) await Promise.resolve();
}

async function show(properties: Readonly<Record<string, unknown>> = {}) {
  const element = createElement('c-white-space-bulk-bar', { is: WhiteSpaceBulkBar });
  Object.assign(element, { matrix, selection: BOTH, canEdit: true, ...properties });
  document.body.appendChild(element);
  await settle();
  const root = element.shadowRoot!;
  const heard: { type: string; detail: { readonly keys: readonly string[]; readonly fields?: unknown } }[] = [];
  for (const type of ['bulkchange', 'focusaddall', 'select'])
    element.addEventListener(type, (event) => heard.push({ type, detail: (event as CustomEvent).detail }));
  const click = async (selector: string) => {
    root.querySelector<HTMLElement>(selector)!.click();
    await settle();
  };
  const change = async (selector: string, type: string, value: unknown) => {
    root.querySelector(selector)!.dispatchEvent(new CustomEvent(type, { detail: { value } }));
    await settle();
  };
  /** The platform’s fields check themselves; these stubs say yes. */
  const valid = () => {
    for (const field of root.querySelectorAll('lightning-combobox, lightning-input, c-user-picker')) {
      Object.defineProperty(field, 'reportValidity', { configurable: true, value: () => true });
    }
  };
  return { element, root, heard, click, change, valid };
}

test('one cell is no bulk; from two on the bar is there', async () => {
  expect((await show({ selection: ['yard×sensors'] })).root.querySelector('section')).toBeNull();
  expect((await show({ selection: hold(BOTH) })).root.querySelector('[role="status"]')!.textContent).toBe('c.BulkBar_SelectedNew');
  await expect(document.body).toBeAccessible();
});

test('a state needs its reason, and overrides both', async () => {
  const { root, heard, click, change, valid } = await show();
  await click('[data-state-form]');
  await expect(document.body).toBeAccessible();
  await change('lightning-combobox', 'change', 'No Fit');
  await change('[data-reason]', 'change', '   ');
  valid();
  await click('[data-apply]');
  expect(heard).toEqual([]);
  await change('[data-reason]', 'change', ' They build it themselves ');
  valid();
  await click('[data-apply]');
  expect(heard).toEqual([
    {
      type: 'bulkchange',
      detail: {
        keys: BOTH,
        fields: { State_Override__c: 'No Fit', Override_Reason__c: 'They build it themselves' },
        message: 'c.BulkBar_StateDone',
      },
    },
  ]);
  expect(root.querySelector('.form')).toBeNull();
});

test('what the records say needs no reason', async () => {
  const { root, heard, click, change, valid } = await show();
  await click('[data-state-form]');
  await change('lightning-combobox', 'change', 'records');
  expect(root.querySelector('[data-reason]')).toBeNull();
  valid();
  await click('[data-apply]');
  expect(heard[0]!.detail.fields).toEqual({ State_Override__c: null, Override_Reason__c: null });
});

test('an owner is chosen, or taken away where there is one', async () => {
  const { heard, click, change, valid } = await show();
  await click('[data-owner-form]');
  await change('c-user-picker', 'choose', '005j');
  valid();
  await click('[data-apply]');
  await click('[data-owner-form]');
  await click('[data-remove-owner]');
  expect(heard.map(({ detail }) => detail.fields)).toEqual([{ Cell_Owner__c: '005j' }, { Cell_Owner__c: null }]);
});

test('confirming names the day and the person', async () => {
  const { heard, click } = await show();
  await click('[data-confirm]');
  expect(heard[0]!.detail).toMatchObject({
    keys: BOTH,
    fields: { Confirmed_On__c: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), Confirmed_By__c: expect.any(String) },
  });
});

test('the selection is cleared, and Escape closes a form', async () => {
  const { root, heard, click } = await show();
  await click('[data-state-form]');
  root.querySelector('.form')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await settle();
  expect(root.querySelector('.form')).toBeNull();
  await click('[data-clear]');
  expect(heard).toEqual([{ type: 'select', detail: { keys: [] } }]);
});

test('who may only read can count and clear', async () => {
  const { root } = await show({ canEdit: false });
  expect([...root.querySelectorAll('lightning-button')].map((button) => (button as HTMLElement & { label: string }).label)).toEqual([
    'c.BulkBar_Clear',
  ]);
});

test('many cells go into the focus at once, where there is one', async () => {
  expect((await show()).root.querySelector('[data-focus-all]')).toBeNull();
  const { heard, click } = await show({ canFocus: true, canEdit: false });
  await click('[data-focus-all]');
  expect(heard).toEqual([{ type: 'focusaddall', detail: { keys: BOTH } }]);
  await expect(document.body).toBeAccessible();
});

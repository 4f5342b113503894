import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import { readMatrix } from 'c/matrixReading';
import { DEFAULT_POLICY } from 'c/planModel';
import WhiteSpaceWorkbench from 'c/whiteSpaceWorkbench';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

const matrix = hold(
  readMatrix(
    {
      account: { id: 'a', name: 'A' },
      policy: DEFAULT_POLICY,
      buyingCenters: [{ id: 'yard', name: 'Yard' }],
      solutions: ['sensors', 'service'].map((id) => ({ id, name: id })),
      cells: [],
      insights: [],
      stakeholders: [],
      valueMetrics: [],
      focus: [],
      sales: { assets: [], contracts: [], opportunities: [] },
    },
    '2026-11-22',
  ),
);

async function show(selection: readonly string[]) {
  const element = createElement('c-white-space-workbench', { is: WhiteSpaceWorkbench });
  Object.assign(element, { matrix, selection, canEdit: true, canFocus: true });
  document.body.appendChild(element);
  for (let tick = 0; tick < 5; tick++) await Promise.resolve();
  const root = element.shadowRoot!;
  const heard: [string, unknown][] = [];
  for (const type of ['bulkchange', 'focusaddall', 'select', 'convert'])
    element.addEventListener(type, (event) => heard.push([type, (event as CustomEvent).detail]));
  return { root, heard, bar: () => root.querySelector('c-white-space-bulk-bar') };
}

test('the bar of many cells comes after the view, so that the view stays where it is', async () => {
  expect((await show(['yard×sensors'])).bar()).toBeNull();
  const { root, bar } = await show(['yard×sensors', 'yard×service']);
  const follows = root.querySelector('slot')!.compareDocumentPosition(bar()!) & Node.DOCUMENT_POSITION_FOLLOWING;
  expect(follows).toBeTruthy();
  await expect(document.body).toBeAccessible();
});

test('what bar and panel tell is told on', async () => {
  const { root, heard, bar } = await show(['yard×sensors', 'yard×service']);
  bar()!.dispatchEvent(new CustomEvent('bulkchange', { detail: { keys: ['yard×sensors'] } }));
  bar()!.dispatchEvent(new CustomEvent('focusaddall', { detail: { keys: ['yard×service'] } }));
  root.querySelector('c-white-space-panel')!.dispatchEvent(new CustomEvent('convert', { detail: { buyingCenterId: 'yard' } }));
  expect(heard).toEqual([
    ['bulkchange', { keys: ['yard×sensors'] }],
    ['focusaddall', { keys: ['yard×service'] }],
    ['convert', { buyingCenterId: 'yard' }],
  ]);
});

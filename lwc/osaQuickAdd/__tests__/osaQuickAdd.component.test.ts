import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import type * as AddModule from 'c/osaQuickAdd';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';

speakEnglish();
let QuickAdd: typeof AddModule.default;
beforeAll(async () => {
  setup();
  QuickAdd = (await import('c/osaQuickAdd')).default;
});
afterEach(() => document.body.replaceChildren());

async function show(given: object = {}) {
  const element = createElement('c-osa-quick-add', { is: QuickAdd }) as unknown as HTMLElement & { text: string };
  const heard: (readonly [string, unknown])[] = [];
  for (const type of ['typed', 'add', 'addmore', 'cancel', 'keydown']) {
    element.addEventListener(type, (event) => heard.push([type, (event as CustomEvent<unknown>).detail]));
  }
  Object.assign(element, { kind: 'strategy', ...given });
  document.body.appendChild(element);
  await Promise.resolve();
  const root = element.shadowRoot!;
  const input = root.querySelector('input')!;
  const type = (text: string) => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const press = async (key: string) => {
    input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    await Promise.resolve();
  };
  return { element, root, input, type, press, heard };
}

test('Enter adds what was typed and makes room for the next one; the board around it hears no keys', async () => {
  const { type, press, input, heard, element } = await show();
  type(' Visits ');
  await press('Enter');
  expect(input.value).toBe('');
  expect(heard).toEqual([
    ['typed', { text: ' Visits ' }],
    ['typed', { text: '' }],
    ['add', { name: 'Visits' }],
  ]);
  await expect(element).toBeAccessible();
});

test('nothing is not added', async () => {
  const { type, press, heard, root } = await show();
  type('  ');
  await press('Enter');
  expect(heard.map(([name]) => name)).toEqual(['typed']);
  expect(root.querySelector('[data-problem]')!.textContent).toBe('It needs a name');
});

test('what was typed before goes on where the place for it has moved to', async () => {
  const { input, press, heard, root, element } = await show({ text: 'Half a na' });
  expect(input.value).toBe('Half a na');
  element.text = 'Half a name';
  expect(input.value).toBe('Half a name');
  root.querySelector<HTMLElement>('[data-more]')!.click();
  await press('Escape');
  expect(heard).toEqual([
    ['addmore', { name: 'Half a name' }],
    ['cancel', {}],
  ]);
});

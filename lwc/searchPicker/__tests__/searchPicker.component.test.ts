import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import SearchPicker from 'c/searchPicker';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

const OPTIONS = [
  { value: 'fuel', label: 'Fuel cost per voyage', detail: 'Pressure · Critical' },
  { value: 'crew', label: 'Crew shortage', detail: 'Obstacle · High' },
  { value: 'co2', label: 'Carbon report', detail: 'Pressure · Medium' },
];

function show(properties: Record<string, unknown> = {}) {
  const element = createElement('c-search-picker', { is: SearchPicker });
  Object.assign(element, { label: 'Problem', help: 'Choose one', options: OPTIONS, value: null, ...properties });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const input = root.querySelector('input')!;
  const chosen: unknown[] = [];
  element.addEventListener('choose', (event) => chosen.push((event as CustomEvent).detail.value));
  const settle = () => Promise.resolve();
  return {
    root,
    input,
    chosen,
    type: async (text: string) => {
      input.value = text;
      input.dispatchEvent(new CustomEvent('input'));
      await settle();
    },
    press: async (key: string) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      input.dispatchEvent(event);
      await settle();
      return event.defaultPrevented;
    },
    shown: () => [...root.querySelectorAll('[role="option"] .label')].map(({ textContent }) => textContent),
  };
}

test('all choices are offered on a click, and those that hold every word while typing', async () => {
  const { input, type, shown, root } = show();
  expect(shown()).toEqual([]);
  input.click();
  await Promise.resolve();
  expect(shown()).toEqual(['Fuel cost per voyage', 'Crew shortage', 'Carbon report']);
  await expect(document.body).toBeAccessible();
  await type('voyage PRESSURE');
  expect(shown()).toEqual(['Fuel cost per voyage']);
  await type('nothing like it');
  expect(root.textContent).toContain('c.SearchPicker_NoMatch');
});

test('the keyboard walks the list around and chooses', async () => {
  const { press, chosen, input } = show();
  await press('ArrowDown');
  await press('ArrowUp');
  expect(input.getAttribute('aria-activedescendant')).toMatch(/^option-co2/);
  expect(await press('Enter')).toBe(true);
  expect(chosen).toEqual(['co2']);
});

test('typing makes the first match the one that Enter takes', async () => {
  const { type, press, chosen } = show();
  await type('crew');
  await press('Enter');
  expect(chosen).toEqual(['crew']);
});

test('Enter and Escape belong to the form while the list is shut', async () => {
  const { press, type } = show();
  expect([await press('Enter'), await press('Escape')]).toEqual([false, false]);
  await type('crew');
  expect(await press('Escape')).toBe(true);
});

test('what was typed and not chosen is forgotten', async () => {
  const { type, input, chosen } = show({ value: 'fuel' });
  await type('crew');
  input.dispatchEvent(new CustomEvent('blur'));
  await Promise.resolve();
  expect([input.value, chosen]).toEqual(['Fuel cost per voyage', []]);
});

test('a choice shows its details and can be taken back', async () => {
  const { root, chosen } = show({ value: 'fuel' });
  expect(root.querySelector('[data-detail]')!.textContent).toBe('Pressure · Critical');
  root.querySelector('[data-clear]')!.dispatchEvent(new CustomEvent('click'));
  expect(chosen).toEqual([null]);
});

test('who may not edit reads the choice', async () => {
  const { root } = show({ value: 'fuel', readOnly: true });
  expect([root.querySelector('[data-static] p')!.textContent, root.querySelector('input')]).toEqual(['Fuel cost per voyage', null]);
  expect(show({ value: null, readOnly: true }).root.querySelector('[data-static]')!.textContent).toBe('–');
  await expect(document.body).toBeAccessible();
});

test('a click on an entry chooses it', async () => {
  const { input, root, chosen } = show();
  input.click();
  await Promise.resolve();
  root.querySelector<HTMLElement>('[data-value="crew"]')!.click();
  expect(chosen).toEqual(['crew']);
});

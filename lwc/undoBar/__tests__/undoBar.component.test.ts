import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import UndoBar from 'c/undoBar';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

function show(properties: Readonly<Record<string, unknown>>): HTMLElement {
  const element = createElement('c-undo-bar', { is: UndoBar });
  Object.assign(element, properties);
  document.body.appendChild(element);
  return element;
}

test('what was done is announced and can be undone or dismissed', async () => {
  const element = show({ message: 'Tom Becker was removed from the team.', canUndo: true });
  const heard: string[] = [];
  for (const name of ['undo', 'dismiss']) element.addEventListener(name, () => heard.push(name));
  const root = element.shadowRoot!;
  expect(root.querySelector('[role="status"]')?.textContent).toContain('Tom Becker was removed');
  root.querySelector('lightning-button')!.dispatchEvent(new CustomEvent('click'));
  root.querySelector('lightning-button-icon')!.dispatchEvent(new CustomEvent('click'));
  expect(heard).toEqual(['undo', 'dismiss']);
  await expect(document.body).toBeAccessible();
});

test('the live region is there before there is anything to say', () => {
  const root = show({}).shadowRoot!;
  expect(root.querySelector('[role="status"]')?.textContent).toBe('');
});

test('the keyboard stays in the bar when its undo is done and the button is gone', async () => {
  const element = show({ message: 'Moved.', canUndo: true });
  const root = element.shadowRoot!;
  const focused: string[] = [];
  root.querySelector<HTMLElement>('lightning-button-icon')!.focus = () => focused.push('dismiss');
  root.querySelector('lightning-button')!.dispatchEvent(new CustomEvent('click'));
  expect(focused).toEqual([]);
  Object.assign(element, { message: 'Undone: Moved.', canUndo: false });
  await Promise.resolve();
  expect(focused).toEqual(['dismiss']);
});

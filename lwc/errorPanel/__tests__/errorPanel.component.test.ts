import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import ErrorPanel from 'c/errorPanel';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

function show(properties: Readonly<Record<string, unknown>>): HTMLElement {
  const element = createElement('c-error-panel', { is: ErrorPanel });
  Object.assign(element, properties);
  document.body.appendChild(element);
  return element;
}

test('what failed and why is said as an alert, and the person may try again', async () => {
  const element = show({ heading: 'The plan could not be loaded', problem: [{ message: 'No access.' }], canRetry: true });
  const retried = jest.fn();
  element.addEventListener('retry', retried);
  const root = element.shadowRoot!;
  expect(root.querySelector('[role="alert"]')?.textContent).toContain('No access.');
  root.querySelector('lightning-button')!.dispatchEvent(new CustomEvent('click'));
  expect(retried).toHaveBeenCalledTimes(1);
  await expect(document.body).toBeAccessible();
});

test('where trying again is no use, it is not offered', () => {
  expect(show({ heading: 'No access' }).shadowRoot!.querySelector('lightning-button')).toBeNull();
});

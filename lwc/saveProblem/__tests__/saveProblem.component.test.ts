import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import SaveProblem from 'c/saveProblem';
import type { SaveProblem as Problem } from 'c/planChanges';

jest.mock('@salesforce/label/c.Common_ChangedBy', () => ({ default: '{0} changed this {1}' }), { virtual: true });

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

function show(problem: Problem): HTMLElement {
  const element = createElement('c-save-problem', { is: SaveProblem });
  Object.assign(element, { problem });
  document.body.appendChild(element);
  return element;
}
const text = (element: HTMLElement) => element.shadowRoot!.textContent;

test('after a lost race it says who was faster and when, and offers the other version', async () => {
  const on = new Date(Date.now() - 120_000).toISOString();
  const element = show({ messages: ['Somebody else has saved this.'], conflict: { byName: 'Mara Lindqvist', on } });
  const reloaded = jest.fn();
  element.addEventListener('reload', reloaded);
  expect(text(element)).toContain('Mara Lindqvist changed this 2 minutes ago');
  element.shadowRoot!.querySelector('lightning-button')!.dispatchEvent(new CustomEvent('click'));
  expect(reloaded).toHaveBeenCalledTimes(1);
  await expect(document.body).toBeAccessible();
});

test('where nobody is known, somebody changed it', () => {
  expect(text(show({ messages: [], conflict: {} }))).toContain('c.Common_ChangedBySomebody');
});

test('a refused value is explained in the words of the org, with nothing to reload', async () => {
  const element = show({ messages: ['The Revenue Goal cannot be negative.'] });
  expect(text(element)).toContain('The Revenue Goal cannot be negative.');
  expect(element.shadowRoot!.querySelector('lightning-button')).toBeNull();
  await expect(document.body).toBeAccessible();
});

test('a record that is gone is said to be gone', () => {
  expect(text(show({ messages: ['x'], isDeleted: true }))).toContain('c.Common_Deleted');
});

import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import CardSection, { line, row, section, type CardSection as Section } from 'c/cardSection';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

function show(given: Section) {
  const element = createElement('c-card-section', { is: CardSection });
  const heard: unknown[] = [];
  element.addEventListener('deed', (event) => heard.push((event as CustomEvent).detail));
  Object.assign(element, { section: given });
  document.body.appendChild(element);
  return { element, root: element.shadowRoot!, heard };
}

test('a line stands with its detail, and its button tells what it is to do, with what, and where it stood', async () => {
  const kept = { key: 'kept', deed: 'kept', label: 'Kept', alternative: 'Kept: A price list', value: 'p1' } as const;
  const { root, heard } = show(
    section('commitments', 'Commitments', { lines: [line('p1', 'A price list', { detail: 'due', buttons: [kept] })] }),
  );
  expect(root.querySelector('[data-line]')!.textContent).toBe('A price listdueKept');
  root.querySelector<HTMLElement>('[data-deed="kept"]')!.click();
  expect(heard).toEqual([{ deed: 'kept', value: 'p1', object: undefined, section: 'commitments' }]);
  await expect(document.body).toBeAccessible();
});

test('without lines it says what it was given to say, and with a text only the text', () => {
  expect(show(section('deals', 'Opportunities', { empty: 'None.' })).root.querySelector('[data-empty]')!.textContent).toBe('None.');
  const { root } = show(section('notes', 'Notes', { prose: 'One\nTwo', empty: 'None.' }));
  expect([root.querySelector('[data-prose]')!.textContent, root.querySelector('[data-empty]')]).toEqual(['One\nTwo', null]);
});

test('the keyboard can be put on its heading', () => {
  const { element, root } = show(section('deals', 'Opportunities'));
  element.focus();
  expect(root.activeElement?.textContent).toBe('Opportunities');
});

test('a row leaves out what says nothing', () => {
  expect(row('a', '', null, false, 'b')).toBe('a · b');
});

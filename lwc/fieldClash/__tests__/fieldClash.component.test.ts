import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import FieldClash from 'c/fieldClash';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

function show(theirs: string) {
  const element = createElement('c-field-clash', { is: FieldClash });
  Object.assign(element, { name: 'Wallet__c', theirs });
  document.body.appendChild(element);
  return { element, root: element.shadowRoot! };
}

test('the other value is told, or that there is none any more', () => {
  expect([show('€5').root.querySelector('p')!.textContent, show('').root.querySelector('p')!.textContent]).toEqual([
    'c.FieldClash_SavedMeanwhile',
    'c.FieldClash_SavedEmpty',
  ]);
});

test('the person takes theirs or keeps their own', async () => {
  const { element, root } = show('€5');
  const settled: unknown[] = [];
  element.addEventListener('settle', (event) => settled.push((event as CustomEvent).detail));
  for (const button of ['[data-theirs]', '[data-mine]']) root.querySelector(button)!.dispatchEvent(new CustomEvent('click'));
  expect(settled).toEqual([
    { name: 'Wallet__c', choice: 'theirs' },
    { name: 'Wallet__c', choice: 'mine' },
  ]);
  await expect(document.body).toBeAccessible();
});

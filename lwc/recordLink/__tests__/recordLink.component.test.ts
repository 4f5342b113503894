import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import RecordLink from 'c/recordLink';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

test('the record opens in a new tab, so that nothing typed is left behind', async () => {
  const element = createElement('c-record-link', { is: RecordLink });
  Object.assign(element, { recordId: 'r1', objectApiName: 'Stakeholder__c', label: 'Open the record in a new tab' });
  document.body.appendChild(element);
  for (let tick = 0; tick < 4; tick++) await Promise.resolve();
  const link = element.shadowRoot!.querySelector('a')!;
  expect([link.textContent, link.target, link.getAttribute('href') !== '']).toEqual(['Open the record in a new tab', '_blank', true]);
  await expect(document.body).toBeAccessible();
});

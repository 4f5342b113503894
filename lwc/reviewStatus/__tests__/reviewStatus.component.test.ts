import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import ReviewStatus from 'c/reviewStatus';
import { today } from 'c/userFormat';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

function show(properties: Readonly<Record<string, unknown>>): HTMLElement {
  const element = createElement('c-review-status', { is: ReviewStatus });
  Object.assign(element, { nextReviewOn: '2026-12-03', cadence: 'Monthly', canEdit: true, ...properties });
  document.body.appendChild(element);
  return element;
}

test('the next review is a day, and the team may say that it has just reviewed', async () => {
  const element = show({ lastReviewOn: '2026-11-03' });
  const reviewed = jest.fn();
  element.addEventListener('reviewed', reviewed);
  expect(element.shadowRoot!.querySelector('[data-next]')?.textContent).toBe('Dec 3, 2026');
  element.shadowRoot!.querySelector('lightning-button')!.dispatchEvent(new CustomEvent('click'));
  expect(reviewed).toHaveBeenCalledTimes(1);
  await expect(document.body).toBeAccessible();
});

test('an overdue review stands out in words, not only in colour', async () => {
  const root = show({ nextReviewOn: '2026-11-01', isOverdue: true }).shadowRoot!;
  expect(root.querySelector('[data-overdue]')?.textContent).toContain('c.AccountPlan_ReviewOverdue');
  await expect(document.body).toBeAccessible();
});

test('who may not edit, or has reviewed today, is not asked to', () => {
  expect(show({ canEdit: false }).shadowRoot!.querySelector('lightning-button')).toBeNull();
  expect(show({ lastReviewOn: today() }).shadowRoot!.querySelector('lightning-button')).toBeNull();
});

import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import PlanFreshness from 'c/planFreshness';
import { readSections } from 'c/planProgress';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

const sections = readSections({ vision: '2026-11-22', team: '2026-08-01' }, '2026-11-22', 90);

function show(properties: Readonly<Record<string, unknown>> = {}): HTMLElement {
  const element = createElement('c-plan-freshness', { is: PlanFreshness });
  Object.assign(element, { sections, staleAfterDays: 90, canEdit: true, ...properties });
  document.body.appendChild(element);
  return element;
}
const row = (element: HTMLElement, section: string) => element.shadowRoot!.querySelector(`li[data-section="${section}"]`)!;

test('every section says in words whether it is fresh, stale or never confirmed', async () => {
  const element = show();
  expect(row(element, 'vision').textContent).toContain('c.AccountPlan_SectionFresh');
  expect(row(element, 'team').textContent).toContain('c.AccountPlan_SectionStale');
  expect(row(element, 'insights').textContent).toContain('c.AccountPlan_SectionNever');
  await expect(document.body).toBeAccessible();
});

test('confirming names the section; what was confirmed today needs it no more', () => {
  const element = show();
  const confirmed: unknown[] = [];
  element.addEventListener('confirm', (event) => confirmed.push((event as CustomEvent).detail));
  row(element, 'team').querySelector('lightning-button')!.dispatchEvent(new CustomEvent('click'));
  expect(confirmed).toEqual([{ section: 'team' }]);
  expect(row(element, 'vision').querySelector<HTMLElement & { disabled: boolean }>('lightning-button')!.disabled).toBe(true);
});

test('a viewer sees the state without buttons', () => {
  expect(show({ canEdit: false }).shadowRoot!.querySelector('lightning-button')).toBeNull();
});

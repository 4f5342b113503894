import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import type { FormFieldView } from 'c/formField';
import { hold } from 'c/held';
import { startEditing, withLevel } from 'c/stakeholderEditing';
import type * as LevelsModule from 'c/teamLevels';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { mapReading } from '../../mapPeople/__tests__/mapFacts.ts';

speakEnglish();
jest.setTimeout(60_000);
let TeamLevels: typeof LevelsModule.default;
beforeAll(async () => {
  setup();
  TeamLevels = (await import('c/teamLevels')).default;
});
afterEach(() => document.body.replaceChildren());

const reading = mapReading([{ id: 'cfo', name: 'Omar Okafor' }], [], {
  members: [{ userId: 'u1', userName: 'Mara Lindqvist' }],
  team: [{ id: 't1', stakeholderId: 'cfo', userId: 'u1', userName: 'Mara Lindqvist', levelNow: 'Vendor', levelWanted: 'Trusted Advisor' }],
});

function show(given: object = {}) {
  const element = createElement('c-team-levels', { is: TeamLevels });
  const heard: unknown[] = [];
  element.addEventListener('levelchange', (event) => heard.push((event as CustomEvent).detail));
  Object.assign(element, { editing: hold(startEditing(reading, 'cfo')), ...given });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const fields = () => [...root.querySelectorAll<HTMLElement & { field: FormFieldView }>('[data-level]')].map(({ field }) => field);
  return { element, root, heard, fields };
}

test('each of ours stands with the level now and the one wanted, and says what is missing', async () => {
  const { root, fields } = show();
  expect([...root.querySelectorAll('[data-name]')].map(({ textContent }) => textContent)).toEqual(['Mara Lindqvist']);
  expect(fields().map(({ label, value }) => [label, value])).toEqual([
    ['Now', 'Vendor'],
    ['Wanted', 'Trusted Advisor'],
  ]);
  expect(root.querySelector('[data-below]')!.textContent).toBe('below what is wanted');
  await expect(document.body).toBeAccessible();
});

test('a level is told with whose it is, and nobody is added twice', () => {
  const { root, heard } = show();
  root.querySelector('[data-level="now"]')!.dispatchEvent(new CustomEvent('valuechange', { detail: { name: 'now', value: null } }));
  const picker = root.querySelector('[data-add]')!;
  for (const value of ['u1', 'u2', null]) picker.dispatchEvent(new CustomEvent('choose', { detail: { value } }));
  expect(heard).toEqual([{ userId: 'u1', now: null }, { userId: 'u2' }]);
});

test('whoever was added without a known name is found by the picker', () => {
  const { root } = show({ editing: hold(withLevel(startEditing(reading, 'cfo'), 'u2', {})) });
  expect(root.querySelector<HTMLElement & { value: string }>('[data-row="u2"] c-user-picker')!.value).toBe('u2');
});

test('who may only read adds nobody', () => {
  const { root, fields } = show({ readOnly: true });
  expect([root.querySelector('[data-add]'), fields().every(({ isReadOnly }) => isReadOnly)]).toEqual([null, true]);
});

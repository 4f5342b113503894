import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import type * as AnswerModule from 'c/answerModal';
import { hold } from 'c/held';
import type * as PageModule from 'c/marketingOsas';
import type * as EditorModule from 'c/osaModal';
import type { OsaFacts } from 'c/osaReading';
import type { OsaData } from 'c/osaSource';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { action, EMPTY, objective, PLAN } from '../../osaReading/__tests__/facts.ts';

type Child = HTMLElement & Record<string, unknown>;

speakEnglish();
jest.setTimeout(60_000);
let Page: typeof PageModule.default;
let Editor: typeof EditorModule.default;
let Answer: typeof AnswerModule.default;
beforeAll(async () => {
  setup();
  Page = (await import('c/marketingOsas')).default;
  Editor = (await import('c/osaModal')).default;
  Answer = (await import('c/answerModal')).default;
});
beforeEach(() => {
  Editor.open = jest.fn().mockResolvedValue(undefined);
  Answer.open = jest.fn().mockResolvedValue(undefined);
});
afterEach(() => document.body.replaceChildren());

const FACTS: OsaFacts = {
  ...EMPTY,
  objectives: [objective('o1', { name: 'Be heard in Bergen' })],
  actions: [action('a1', 'o1', { name: 'Invite six', dependsOnId: 'a2' }), action('a2', 'o1', { name: 'Find six', dependsOnId: 'a1' })],
};
const RIGHTS = { canEditObjectives: true, canCreateObjectives: true, canEditWork: true, canAnswer: true, canComment: true };

const settle = async () => {
  for (let tick = 0; tick < 40; tick += 1) await Promise.resolve();
};

async function show(data?: Partial<OsaData>, rights: object = RIGHTS) {
  const element = createElement('c-marketing-osas', { is: Page });
  Object.assign(element, { recordId: '001' });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const find = (name: string) => root.querySelector<Child>(name)!;
  const emit = async (name: string, type: string, detail?: unknown) => {
    find(name).dispatchEvent(new CustomEvent(type, { detail }));
    await settle();
  };
  if (data) {
    await emit('c-osa-rights', 'rights', rights);
    await emit('c-osa-source', 'data', hold({ facts: FACTS, unread: [], isCut: false, ...data }));
  }
  const texts = (selector: string) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
  return { element, root, find, emit, texts };
}

test('until everything was read it loads; what cannot be read says so and can be tried again', async () => {
  const page = await show();
  expect(page.root.querySelector('lightning-spinner')).not.toBeNull();
  const asked: unknown[] = [];
  Object.defineProperty(page.find('c-osa-source'), 'refresh', { value: async (what: unknown) => asked.push(what) });
  await page.emit('c-osa-source', 'failure', [{ message: 'No.' }]);
  expect(page.find('c-error-panel')).toMatchObject({ heading: 'Objectives could not be read', canRetry: true });
  await page.emit('c-error-panel', 'retry');
  expect(asked).toEqual([undefined]);
  await expect(page.element).toBeAccessible();
});

test('an account without a plan says where one is made', async () => {
  const page = await show({ facts: { ...EMPTY, plans: [], plan: undefined } });
  expect(page.texts('[data-no-plan]')).toEqual(['This account has no plan yet. Objectives belong to a plan: create one on the tab Plan.']);
  expect(page.root.querySelector('c-osa-board')).toBeNull();
});

test('what is missing and what cannot be as it is recorded is told', async () => {
  const page = await show({ isCut: true, unread: ['campaigns'] });
  const [cut, unread, circle] = page.texts('[data-notice]');
  expect(cut).toBe('The account has more buying centers than the 2,000 that are shown.');
  expect(unread).toMatch(/^Not readable here, so what rests on it is missing: /);
  expect(circle).toMatch(/^Actions wait for each other in a circle: (Invite six and Find six|Find six and Invite six)\.$/);
});

test('one reading is handed to every view; the tab that is open is drawn alone', async () => {
  const page = await show({});
  expect([page.find('c-osa-board'), page.root.querySelector('c-osa-timeline')]).toEqual([expect.anything(), null]);
  const timeline = [...page.root.querySelectorAll<Child>('lightning-tab')].find(({ value }) => value === 'timeline')!;
  timeline.dispatchEvent(new CustomEvent('active'));
  await settle();
  expect([page.root.querySelector('c-osa-board'), page.find('c-osa-timeline')]).toEqual([null, expect.anything()]);
  await page.emit('c-osa-timeline', 'select', { ids: ['o1'] });
  expect(page.find('c-osa-panel').selection).toEqual(['o1']);
  await expect(page.element).toBeAccessible();
});

test('a card is opened with its field, a new one with where it is to stand and what it is called', async () => {
  const page = await show({});
  await page.emit('c-osa-board', 'openaction', { id: 'a1', field: 'Due_On__c' });
  await page.emit('c-osa-board', 'addaction', { objectiveId: 'o1', strategyId: null, name: 'Call back' });
  const asked = jest.mocked(Editor.open).mock.calls.map(([given]) => given as unknown as Record<string, unknown>);
  expect(asked.map(({ kind, recordId, field, fields }) => ({ kind, recordId, field, fields }))).toEqual([
    { kind: 'action', recordId: 'a1', field: 'Due_On__c', fields: undefined },
    { kind: 'action', recordId: undefined, field: undefined, fields: { Plan_Objective__c: 'o1', Name: 'Call back' } },
  ]);
});

test('buttons of the panel do what they say with the one that is selected', async () => {
  const page = await show({});
  await page.emit('c-osa-panel', 'deed', { deed: 'answer', id: 'o1' });
  expect(jest.mocked(Answer.open).mock.calls[0]![0]).toMatchObject({ objectiveId: 'o1', canAnswer: true });
  await page.emit('c-osa-panel', 'deed', { deed: 'addstrategy', id: 'o1' });
  expect(jest.mocked(Editor.open).mock.calls[0]![0]).toMatchObject({ kind: 'strategy', fields: { Plan_Objective__c: 'o1' } });
});

test('who may only read is offered neither new objectives nor steps back', async () => {
  const page = await show({}, {});
  expect([
    page.root.querySelector('[data-new]'),
    page.root.querySelector('[data-reuse]'),
    page.root.querySelector('c-history-buttons'),
  ]).toEqual([null, null, null]);
});

test('of several plans another one can be looked at', async () => {
  const page = await show({ facts: { ...FACTS, plans: [PLAN, { ...PLAN, id: 'old', name: 'Halvorsen 2025' }] } });
  expect(page.find('[data-plan]').options).toEqual([
    { label: 'Halvorsen 2026', value: 'plan' },
    { label: 'Halvorsen 2025', value: 'old' },
  ]);
  await page.emit('[data-plan]', 'change', { value: 'old' });
  expect(page.find('c-osa-source').planId).toBe('old');
});

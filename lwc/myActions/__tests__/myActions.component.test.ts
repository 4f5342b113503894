import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { executeMutation } from 'lightning/graphql';
import ActionDoneModal from 'c/actionDoneModal';
import { downloadFile } from 'c/downloadFile';
import { hold } from 'c/held';
import type { SaveChanges } from 'c/changeSaver';
import type * as PageModule from 'c/myActions';
import { doneChanges } from 'c/osaChanges';
import type { OsaReading } from 'c/osaReading';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';

const TODAY = '2026-11-22';
jest.mock('c/userFormat', () => ({ ...jest.requireActual<object>('c/userFormat'), today: () => TODAY }));
jest.mock('c/downloadFile', () => ({ downloadFile: jest.fn() }));
const mockNavigate = jest.fn();
// The stub's own does nothing that could be seen.
jest.mock('lightning/navigation', () => {
  const Navigate = Symbol('Navigate');
  type Constructor = new (...given: object[]) => object;
  const NavigationMixin = (Base: Constructor) =>
    class extends Base {
      [Navigate](...given: unknown[]): void {
        mockNavigate(...given);
      }
    };
  return { NavigationMixin: Object.assign(NavigationMixin, { Navigate }) };
});
speakEnglish();
let MyActions: typeof PageModule.default;
beforeAll(async () => {
  setup();
  MyActions = (await import('c/myActions')).default;
});
beforeEach(() =>
  jest
    .mocked(executeMutation)
    .mockReset()
    .mockResolvedValue({ data: { uiapi: {} } } as never),
);
afterEach(() => document.body.replaceChildren());

const settle = async () => {
  for (let tick = 0; tick < 40; tick++) await Promise.resolve();
};
const field = (value: unknown) => ({ value });
/** An action as the org answers it. */
const node = (Id: string, more: Readonly<Record<string, unknown>> = {}) => ({
  ...{ Id, Name: field(`Do ${Id}`), Revision__c: field(3), Plan_Objective__c: field('o'), Status__c: field('Planned') },
  Plan_Objective__r: {
    Name: field('Board knows us'),
    Account_Plan__r: { Account__c: field('001'), Account__r: { Name: field('Halvorsen') } },
  },
  ...more,
});
const LATE = node('late', { Due_On__c: field('2026-11-20'), Repeat__c: field('Monthly'), Start_On__c: field('2026-11-18') });
const NEXT = node('next', { Due_On__c: field('2026-11-25'), Depends_On__c: field('late'), Depends_On__r: { Name: field('Do late') } });
const OVER = node('over', { Status__c: field('Done'), Done_On__c: field('2026-11-21') });

async function show(nodes: readonly object[] | 'loading' | 'failed' = [NEXT, LATE, OVER], rights: object = { canEditWork: true }) {
  const element = createElement('c-my-actions', { is: MyActions });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const find = <Found extends HTMLElement = HTMLElement & Record<string, unknown>>(selector: string) =>
    root.querySelector<Found>(selector)!;
  const tell = async (selector: string, type: string, detail?: unknown) => {
    find(selector).dispatchEvent(new CustomEvent(type, { detail }));
    await settle();
  };
  const send = (given: readonly object[]) => {
    const pages = hold([{ uiapi: { query: { Plan_Action__c: { edges: given.map((one) => ({ node: one })) } } } }]);
    const detail = { name: 'myActions', pages, isComplete: true, errors: [] };
    find('c-paged-query').dispatchEvent(new CustomEvent('answer', { detail }));
    return Promise.resolve();
  };
  const answer = (given: readonly object[]) => send(given).then(settle);
  const page = { nodes: nodes as readonly object[] };
  Object.assign(find('c-paged-query'), { refresh: () => send(page.nodes) });
  await tell('c-osa-rights', 'rights', rights);
  if (nodes === 'failed')
    await tell('c-paged-query', 'answer', { name: 'myActions', pages: hold([]), isComplete: true, errors: [{ message: 'No.' }] });
  else if (nodes !== 'loading') await answer(nodes);
  const click = async (selector: string) => {
    find(selector).click();
    await settle();
  };
  const choose = async (id: string, value: string) => {
    const select = find<HTMLSelectElement>(`[data-status="${id}"]`);
    select.value = value;
    select.dispatchEvent(new CustomEvent('change'));
    await settle();
  };
  const groups = () =>
    [...root.querySelectorAll<HTMLElement>('[data-group]')].map((group) => [
      group.querySelector('h3')!.textContent!.trim(),
      [...group.querySelectorAll<HTMLElement>('[data-action]')].map(({ dataset }) => dataset.action),
    ]);
  return { element, root, find, tell, answer, click, choose, groups, page };
}
const sent = () =>
  (jest.mocked(executeMutation).mock.calls.at(-1)?.[0] as unknown as { variables: Readonly<Record<string, object>> }).variables;

test('overdue comes first; each says its account, what it is for, what it waits for and how late it is', async () => {
  const page = await show();
  expect(page.groups()).toEqual([
    ['Overdue (1)', ['late']],
    ['Due in the next seven days (1)', ['next']],
    ['Done or dropped in the last seven days (1)', ['over']],
  ]);
  const says = (id: string) =>
    [...page.find(`[data-action="${id}"]`).querySelectorAll('.what button, .hint span, .due p')].map(({ textContent }) =>
      textContent!.trim(),
    );
  expect(says('late')).toEqual(['Do late', 'Halvorsen', 'for Board knows us · comes again: Monthly', 'Due Nov 20, 2026', '2 days late']);
  expect(says('next')).toEqual(['Do next', 'Halvorsen', 'for Board knows us · waits for Do late', 'Due Nov 25, 2026']);
  expect(says('over').at(-1)).toBe('done Nov 21, 2026');
  await expect(document.body).toBeAccessible();
});

test('it loads, says when there is nothing to do, and what could not be read', async () => {
  expect((await show('loading')).find('lightning-spinner')).not.toBeNull();
  expect((await show([])).find('[data-empty]').textContent).toContain('Nothing is yours to do');
  await expect(document.body).toBeAccessible();
  expect((await show('failed')).find('c-error-panel')).toMatchObject({ heading: 'Your actions could not be read.', canRetry: true });
});

test('another status is saved guarded and read again', async () => {
  const page = await show();
  page.page.nodes = [{ ...LATE, Status__c: field('Blocked'), Revision__c: field(4) }, NEXT];
  await page.choose('late', 'Blocked');
  expect(sent()).toMatchObject({ change0: { Id: 'late', Plan_Action__c: { Status__c: 'Blocked', Revision__c: 4 } } });
  expect(page.find('c-undo-bar')).toMatchObject({ message: 'Do late: Blocked', canUndo: true });

  await page.tell('c-undo-bar', 'undo');
  expect(sent()).toMatchObject({ change0: { Id: 'late', Plan_Action__c: { Status__c: 'Planned', Revision__c: 5 } } });
});

test('the Salesforce Task that stands for an action follows it', async () => {
  const page = await show();
  const task = { Id: 't1', WhatId: field('late'), Subject: field('Do late'), Status: field('Not Started'), IsClosed: field(false) };
  const other = { ...task, Id: 't2', Subject: field('Book a room') };
  const pages = hold([{ uiapi: { query: { Task: { edges: [task, other].map((one) => ({ node: one })) } } } }]);
  const query = [...page.root.querySelectorAll<HTMLElement & Record<string, unknown>>('c-paged-query')][1]!;
  expect(query).toMatchObject({ name: 'actionTasks', variables: { actionIds: ['late', 'next', 'over'] } });
  query.dispatchEvent(new CustomEvent('answer', { detail: { name: 'actionTasks', pages, isComplete: true, errors: [] } }));
  await settle();
  await page.choose('late', 'In Progress');
  expect(sent()).toEqual({ change0: { Id: 't1', Task: { Status: 'In Progress' } } });
  expect(jest.mocked(executeMutation)).toHaveBeenCalledTimes(2);
});

test('what the org refuses is said, and the status stands as it was', async () => {
  const page = await show();
  jest.mocked(executeMutation).mockResolvedValue({ errors: [{ message: 'Somebody else changed it.' }] } as never);
  await page.choose('late', 'Blocked');
  expect(page.find('c-save-problem').problem).toMatchObject({ messages: ['Somebody else changed it.'] });
  expect(page.find<HTMLSelectElement>('[data-status="late"]').value).toBe('Planned');
});

test('done is said with a note in its dialog; one that repeats comes again', async () => {
  const page = await show();
  ActionDoneModal.open = jest.fn(async (given: unknown) => {
    const { osa, save, actionId } = given as { osa: () => OsaReading; save: SaveChanges; actionId: string };
    await save([doneChanges(osa(), actionId, { note: 'Ten came' })], 'Done: Do late');
  }) as never;
  await page.click('[data-done="late"]');
  expect(ActionDoneModal.open).toHaveBeenCalledWith(expect.objectContaining({ actionId: 'late', canEditWork: true }));
  expect(sent()).toMatchObject({
    change0: { Id: 'late', Plan_Action__c: { Status__c: 'Done', Done_On__c: TODAY, Outcome_Note__c: 'Ten came', Revision__c: 4 } },
    change1: { Plan_Action__c: { Name: 'Do late', Status__c: 'Planned', Start_On__c: '2026-12-18', Due_On__c: '2026-12-20' } },
  });
  expect(page.find('c-undo-bar')).toMatchObject({ message: 'Done: Do late', canUndo: true });
});

test('chosen among the statuses, done asks for its note as well; closed without one nothing changes', async () => {
  const page = await show();
  ActionDoneModal.open = jest.fn().mockResolvedValue(undefined) as never;
  await page.choose('late', 'Done');
  expect(ActionDoneModal.open).toHaveBeenCalledTimes(1);
  expect(executeMutation).not.toHaveBeenCalled();
  expect(page.find<HTMLSelectElement>('[data-status="late"]').value).toBe('Planned');
});

test('a calendar gets what is still to do and has a day', async () => {
  const page = await show([NEXT, OVER, node('undated')]);
  await page.click('[data-calendar]');
  const [name, content] = jest.mocked(downloadFile).mock.calls.at(-1)!;
  expect(name).toBe('My Actions.ics');
  expect(
    String(content)
      .match(/SUMMARY:.*/g)
      ?.map((line) => line.trim()),
  ).toEqual(['SUMMARY:Do next (Halvorsen)']);
  expect((await show([node('undated')])).find('[data-calendar]')).toBeNull();
});

test('who may not change actions sees them', async () => {
  const page = await show([LATE], { canEditWork: false });
  expect([page.find('[data-read-only]') !== null, page.find('[data-status]'), page.find('[data-done]')]).toEqual([true, null, null]);
});

test('of many the first are drawn until all are asked for', async () => {
  const page = await show(Array.from({ length: 40 }, (_, at) => node(`a${at}`)));
  expect(page.root.querySelectorAll('[data-action]')).toHaveLength(25);
  expect(page.find('[data-more]')).toMatchObject({ label: 'Show 15 more' });
  await page.click('[data-more]');
  expect(page.root.querySelectorAll('[data-action]')).toHaveLength(40);
});

test('action and account are opened; an account the reader may not see is not', async () => {
  const page = await show([
    LATE,
    node('lost', { Plan_Objective__r: { Name: field('Seen'), Account_Plan__r: { Account__c: field('002') } } }),
  ]);
  await page.click('[data-action="late"] [data-object="Account"]');
  await page.click('[data-action="late"] [data-object="Plan_Action__c"]');
  expect(mockNavigate.mock.calls.map(([reference]) => (reference as { attributes: { recordId: string } }).attributes.recordId)).toEqual([
    '001',
    'late',
  ]);
  expect(page.find('[data-action="lost"] [data-object="Account"]')).toBeNull();
});

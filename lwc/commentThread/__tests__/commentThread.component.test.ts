import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import type * as ThreadModule from 'c/commentThread';
import { hold } from 'c/held';
import type { OsaChange } from 'c/osaChanges';
import { readOsas, type OsaFacts } from 'c/osaReading';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { settle, textOf, TODAY } from '../../campaignMembers/__tests__/modal.ts';
import { comment, EMPTY, objective } from '../../osaReading/__tests__/facts.ts';

speakEnglish();
jest.setTimeout(60_000);
jest.mock('@salesforce/user/Id', () => ({ __esModule: true, default: 'mara' }), { virtual: true });
let Thread: typeof ThreadModule.default;
beforeAll(async () => {
  setup();
  Thread = (await import('c/commentThread')).default;
});
beforeEach(() => jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'setTimeout'], now: new Date('2026-06-05T08:00:00.000Z') }));
afterEach(() => {
  jest.useRealTimers();
  document.body.replaceChildren();
});

const JONAS = { authorId: 'jonas', authorName: 'Jonas Okafor', saidOn: '2026-06-03T08:00:00.000Z' };
const FACTS: OsaFacts = {
  ...EMPTY,
  objectives: [objective('o'), objective('other')],
  comments: [
    comment('c1', 'o', { text: 'Not before the fair.\nThey are busy.', isEdited: true, revision: 2 }),
    comment('c2', 'o', { text: 'Agreed.', ...JONAS }),
    comment('c3', 'other'),
  ],
};

async function show(facts: OsaFacts = FACTS, canComment = true) {
  const element = createElement('c-comment-thread', { is: Thread });
  Object.assign(element, { osa: hold(readOsas(facts, TODAY)), objectiveId: 'o', canComment });
  const changes: OsaChange[] = [];
  element.addEventListener('change', (event) => {
    if ((event as CustomEvent).detail?.groups) changes.push((event as CustomEvent<OsaChange>).detail);
  });
  document.body.appendChild(element);
  await settle();
  const root = element.shadowRoot!;
  const tell = async (selector: string, type: string, detail?: unknown) => {
    root.querySelector(selector)!.dispatchEvent(new CustomEvent(type, { detail }));
    await settle();
  };
  return { element, root, changes, tell, press: (selector: string) => tell(selector, 'click') };
}
const draftOf = (root: ShadowRoot) => root.querySelector<HTMLElement & { value: string }>('[data-draft]')!.value;

test('everything said to the objective stands there with who and when, the first on top', async () => {
  const { root } = await show();
  expect([...root.querySelectorAll('[data-comment]')].map((one) => textOf(one.querySelector('.by')!))).toEqual([
    'Mara Lindqvist, 3 days ago (edited)',
    'Jonas Okafor, 2 days ago',
  ]);
  expect(root.querySelector('[data-text]')!.textContent).toBe('Not before the fair.\nThey are busy.');
  await expect(document.body).toBeAccessible();
});

test('a comment is sent with the button or the keyboard, and what was typed goes once it is saved', async () => {
  const { root, tell, press, changes } = await show();
  await press('[data-send]');
  expect([root.querySelector('[data-invalid]')!.textContent, changes]).toEqual(['Write something first.', []]);
  await tell('[data-draft]', 'change', { value: 'Invite the new head too ' });
  root.querySelector('[data-draft]')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true }));
  await settle();
  expect(changes.map(({ groups, message }) => [groups, message])).toEqual([
    [
      [[{ kind: 'create', object: 'Plan_Comment__c', fields: { Plan_Objective__c: 'o', Text__c: 'Invite the new head too' } }]],
      'Comment added',
    ],
  ]);
  // Not twice while it is on its way.
  await press('[data-send]');
  expect([changes.length, draftOf(root)]).toEqual([1, 'Invite the new head too ']);
  changes[0]!.settle!(undefined);
  await settle();
  expect(draftOf(root)).toBe('');
});

test('what is refused stays as it was typed', async () => {
  const { root, tell, press, changes } = await show();
  await tell('[data-draft]', 'change', { value: 'Invite' });
  await press('[data-send]');
  changes[0]!.settle!({ messages: ['No'] });
  await settle();
  expect([draftOf(root), root.querySelector<HTMLElement & { disabled: boolean }>('[data-send]')!.disabled]).toEqual(['Invite', false]);
});

test('one’s own words may be changed or deleted, others’ not', async () => {
  const { root, tell, press, changes } = await show();
  expect([...root.querySelectorAll<HTMLElement>('[data-edit]')].map(({ dataset }) => dataset.id)).toEqual(['c1']);
  await press('[data-edit]');
  expect(root.querySelector<HTMLElement & { value: string }>('[data-edited]')!.value).toBe('Not before the fair.\nThey are busy.');
  await expect(document.body).toBeAccessible();
  await tell('[data-edited]', 'change', { value: 'After the fair.' });
  await press('[data-save-edit]');
  expect(changes[0]!.groups).toEqual([
    [{ kind: 'update', object: 'Plan_Comment__c', id: 'c1', seenRevision: 2, fields: { Text__c: 'After the fair.' } }],
  ]);
  changes[0]!.settle!(undefined);
  await settle();
  expect(root.querySelector('[data-edited]')).toBeNull();
  await press('[data-remove]');
  expect(changes[1]!.groups).toEqual([[{ kind: 'delete', object: 'Plan_Comment__c', id: 'c1' }]]);
});

test('who may not comment reads; an objective nobody spoke of says so', async () => {
  const { root } = await show({ ...FACTS, comments: [] }, false);
  expect([root.querySelector('[data-empty]')!.textContent, root.querySelector('[data-read-only]')!.textContent]).toEqual([
    'Nobody has said anything yet.',
    'You may read comments, but not write any.',
  ]);
  expect(root.querySelector('[data-draft]')).toBeNull();
  await expect(document.body).toBeAccessible();
});

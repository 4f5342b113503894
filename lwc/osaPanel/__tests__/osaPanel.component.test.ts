import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import type * as PanelModule from 'c/osaPanel';
import { readOsas, type OsaFacts } from 'c/osaReading';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { action, EMPTY, objective, strategy } from '../../osaReading/__tests__/facts.ts';

speakEnglish();
let Panel: typeof PanelModule.default;
beforeAll(async () => {
  setup();
  Panel = (await import('c/osaPanel')).default;
});
afterEach(() => document.body.replaceChildren());

const FACTS: Partial<OsaFacts> = {
  objectives: [
    objective('o1', { name: 'Be heard in Bergen', status: 'On Track', measureKind: 'Campaign Responses', target: 10, dueOn: '2026-03-01' }),
  ],
  strategies: [strategy('s1', 'o1', { name: 'Show, not tell' })],
  actions: [
    action('a1', 'o1', { strategyId: 's1', name: 'Invite six people', status: 'Planned', ownerId: 'mara', dueOn: '2026-05-30' }),
    action('a2', 'o1', { strategyId: 's1', name: 'Visit the yard', status: 'Done', dependsOnId: 'a1' }),
  ],
};
const ALL = { canEdit: true, canEditWork: true, canAnswer: true, canComment: true, canMakeCampaigns: true, canMakeTasks: true };

function show(selection: readonly string[], rights: object = ALL) {
  const element = createElement('c-osa-panel', { is: Panel });
  Object.assign(element, { osa: hold(readOsas({ ...EMPTY, ...FACTS }, '2026-06-15')), selection, ...rights });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  return {
    element,
    root,
    text: (selector: string) => root.querySelector(selector)?.textContent ?? '',
    buttons: () => [...root.querySelectorAll<HTMLElement>('[data-deed]')].map(({ textContent }) => textContent),
    part: (name: string) => {
      const { section } = root.querySelector<HTMLElement & { section: { lines: readonly { text: string; isWarning: boolean }[] } }>(
        `[data-part="${name}"]`,
      )!;
      return section.lines.map(({ text, isWarning }) => (isWarning ? `! ${text}` : text));
    },
  };
}

test('of an objective: progress with why, what is measured or why it cannot be, what was agreed, and what can be done', async () => {
  const { element, root, text, buttons, part } = show(['o1']);
  expect(text('[data-about]')).toBe('Marketing · On Track · Due Mar 1, 2026');
  expect(text('[data-warning]')).not.toBe('');
  expect(part('progress')[0]).toBe('1 of 2 actions done');
  expect(part('measure')).toEqual(['not known of 10 people', expect.stringMatching(/^! /)]);
  expect(buttons()).toEqual(['Edit', 'Answer for sales…', 'Set status to Missed', 'Add strategy', 'Add action']);
  const heard: unknown[] = [];
  element.addEventListener('deed', (event) => heard.push((event as CustomEvent).detail));
  root.querySelector<HTMLElement>('[data-deed="followfacts"]')!.click();
  expect(heard).toEqual([{ deed: 'followfacts', id: 'o1' }]);
  expect(root.querySelector('c-comment-thread')).not.toBeNull();
  await expect(element).toBeAccessible();
});

test('of a strategy its work, of an action what it waits for and that it is late', async () => {
  expect(show(['s1']).part('work')).toEqual(['Invite six people', 'Visit the yard']);
  expect(show(['a1']).text('[data-warning]')).toBe('16 days late');
  expect(show(['a1']).buttons()).toEqual(['Edit', 'Done…', 'Campaign…', 'Make a task', 'Calendar file']);
  expect(show(['a2']).part('details')).toContain('Waits for Invite six people');
  await expect(show(['a2']).element).toBeAccessible();
});

test('who may only read sees everything and is offered nothing that changes it', () => {
  expect(show(['o1'], {}).buttons()).toEqual(['Show the proposal']);
  expect(show(['a1'], {}).buttons()).toEqual(['Calendar file']);
});

test('without a selection, or when it is gone, it says what to do', () => {
  for (const selection of [[], ['gone']]) {
    expect(show(selection).text('[data-empty]')).toBe('Select an objective, a strategy or an action to see everything about it here.');
  }
});

test('of another track than one plans: everything is read, nothing is offered but the day', () => {
  const { element, buttons } = show(['a1']);
  Object.assign(element, {
    osa: hold(
      readOsas({ ...EMPTY, ...FACTS, objectives: [objective('o1', { track: 'Sales' })], plannedTracks: ['Marketing'] }, '2026-06-15'),
    ),
  });
  return Promise.resolve().then(async () => {
    expect(buttons()).not.toEqual(expect.arrayContaining(['Edit']));
    for (const id of ['o1', 's1']) {
      Object.assign(element, { selection: [id] });
      await Promise.resolve();
      expect([id, buttons()]).toEqual([id, []]);
    }
  });
});

import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import type * as QuestionsModule from 'c/guidedQuestions';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';

speakEnglish();
let GuidedQuestions: typeof QuestionsModule.default;
beforeAll(async () => {
  setup();
  GuidedQuestions = (await import('c/guidedQuestions')).default;
});
afterEach(() => document.body.replaceChildren());

function show(attribute = 'attitude', label = 'Attitude') {
  const element = createElement('c-guided-questions', { is: GuidedQuestions });
  const heard: (readonly [string, unknown])[] = [];
  for (const type of ['take', 'leave']) element.addEventListener(type, (event) => heard.push([type, (event as CustomEvent).detail]));
  Object.assign(element, { attribute, label });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  return {
    ...{ root, heard },
    press: async (selector: string) => {
      root.querySelector(selector)!.dispatchEvent(new CustomEvent('click'));
      await Promise.resolve();
    },
    text: (selector: string) => root.querySelector(selector)?.textContent ?? null,
    asked: () => [...root.querySelectorAll('[data-asked]')].map(({ textContent }) => textContent),
  };
}

test('answers lead to a value, which is taken only when the person says so', async () => {
  const { text, press, asked, heard, root } = show();
  expect(text('[data-question]')).toBe('Do they speak for us when we are not there?');
  await press('[data-answer="no"]');
  await press('[data-answer="yes"]');
  await press('[data-answer="no"]');
  expect(text('[data-reached]')).toBe('From your answers: Sceptic');
  expect(asked()).toEqual([
    'Do they speak for us when we are not there? – No',
    'Do they speak against us? – Yes',
    'Have they done something against us, such as bringing in a competitor? – No',
  ]);
  expect(heard).toEqual([]);
  await expect(document.body).toBeAccessible();
  await press('[data-take]');
  expect(heard).toEqual([['take', { attribute: 'attitude', value: 'Sceptic' }]]);
  expect(root.querySelector('[data-question]')).toBeNull();
});

test('one step back asks the last question again, and the keyboard stands on each question', async () => {
  const { text, press, asked, root } = show();
  await press('[data-answer="yes"]');
  expect(text('[data-question]')).toBe('Have they won somebody else over for us?');
  expect(root.activeElement?.textContent).toBe('Have they won somebody else over for us?');
  await press('[data-back]');
  expect([text('[data-question]'), asked()]).toEqual(['Do they speak for us when we are not there?', []]);
  expect(root.querySelector('[data-back]')).toBeNull();
});

test('a question with four answers offers them in words, and one may leave without any', async () => {
  const { root, press, heard } = show('decisionOrientation', 'Decision Orientation');
  expect([...root.querySelectorAll<HTMLElement & { label: string }>('[data-answer]')].map(({ label }) => label)).toEqual([
    'What it costs and what it brings in',
    'How it works and fits in',
    'What it changes for the business',
    'Who else is in favour of it',
  ]);
  await press('[data-leave]');
  expect(heard.map(([type]) => type)).toEqual(['leave']);
});

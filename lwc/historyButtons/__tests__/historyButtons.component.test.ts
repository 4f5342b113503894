import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import type * as ButtonsModule from 'c/historyButtons';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';

speakEnglish();
let HistoryButtons: typeof ButtonsModule.default;
beforeAll(async () => {
  setup();
  HistoryButtons = (await import('c/historyButtons')).default;
});
afterEach(() => document.body.replaceChildren());

async function show(given: object) {
  const element = createElement('c-history-buttons', { is: HistoryButtons });
  Object.assign(element, given);
  const heard: string[] = [];
  for (const type of ['undo', 'redo']) element.addEventListener(type, () => heard.push(type));
  document.body.appendChild(element);
  await Promise.resolve();
  const at = (step: 'undo' | 'redo') => element.shadowRoot!.querySelector<HTMLElement & { disabled: boolean }>(`[data-${step}]`)!;
  return { element, heard, at };
}

test('each button is named by what it would do, and off while there is nothing', async () => {
  const { element, at, heard } = await show({ lastDone: 'Li Zhang now reports to Omar Okafor' });
  expect([at('undo').title, at('undo').disabled]).toEqual(['Undo: Li Zhang now reports to Omar Okafor', false]);
  expect([at('redo').title, at('redo').disabled]).toEqual(['Nothing to do again', true]);
  at('undo').click();
  expect(heard).toEqual(['undo']);
  await expect(element).toBeAccessible();
});

test('the button that has nothing left to do hands the keyboard to the other', async () => {
  const { element, at } = await show({ lastDone: 'Moved' });
  const focused = jest.spyOn(at('redo'), 'focus');
  at('undo').click();
  Object.assign(element, { lastUndone: 'Moved' });
  await Promise.resolve();
  expect(focused).not.toHaveBeenCalled();
  Object.assign(element, { lastDone: undefined });
  await Promise.resolve();
  expect(focused).toHaveBeenCalledTimes(1);
});

test('nobody loses the keyboard to a button he did not press', async () => {
  const { element, at } = await show({ lastDone: 'Moved' });
  const focused = jest.spyOn(at('redo'), 'focus');
  Object.assign(element, { lastDone: undefined, lastUndone: 'Moved' });
  await Promise.resolve();
  expect(focused).not.toHaveBeenCalled();
});

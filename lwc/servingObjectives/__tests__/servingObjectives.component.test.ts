import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { graphql } from 'lightning/graphql';
import type { CardSection } from 'c/cardSection';
import type * as ServingModule from 'c/servingObjectives';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';

interface Adapter {
  emit(data: unknown): void;
  emitErrors(errors: unknown): void;
}
const adapter = graphql as unknown as Adapter;

speakEnglish();
let Serving: typeof ServingModule.default;
beforeAll(async () => {
  setup();
  Serving = (await import('c/servingObjectives')).default;
});
afterEach(() => document.body.replaceChildren());

function show() {
  const element = createElement('c-serving-objectives', { is: Serving });
  Object.assign(element, { recordId: 'cell1' });
  document.body.appendChild(element);
  const part = <Child extends object>(name: string) => element.shadowRoot!.querySelector<HTMLElement & Child>(`c-${name}`);
  return { element, section: () => part<{ section: CardSection }>('card-section')!.section, problem: () => part('error-panel') };
}

const node = (id: string, name: string) => ({
  Id: id,
  Name: { value: name },
  Track__c: { value: 'Marketing' },
  Status__c: { value: 'On Track' },
  Due_On__c: { value: '2026-12-01' },
  Objective_Owner__r: { Name: { value: 'Jonas Okafor' } },
});
const answer = (...nodes: readonly object[]) => ({
  uiapi: { query: { Plan_Objective__c: { edges: nodes.map((one) => ({ node: one })) } } },
});

test('each objective is one press away, with whose it is and how it stands', async () => {
  const page = show();
  adapter.emit(answer(node('o1', 'Be heard in Bergen')));
  await Promise.resolve();
  expect(page.section().lines.map(({ detail, buttons }) => [buttons[0]!.label, buttons[0]!.value, detail])).toEqual([
    ['Be heard in Bergen', 'o1', 'Marketing · On Track · Jonas Okafor · Due Dec 1, 2026'],
  ]);
  await expect(page.element).toBeAccessible();
});

test('that nothing serves it is said, and a problem can be tried again', async () => {
  const page = show();
  adapter.emit(answer());
  await Promise.resolve();
  expect(page.section()).toMatchObject({ lines: [], empty: 'No objective serves this yet.' });
  const other = show();
  adapter.emitErrors([{ message: 'No.' }]);
  await Promise.resolve();
  expect(other.problem()).toMatchObject({ heading: 'The objectives could not be read.', canRetry: true });
});

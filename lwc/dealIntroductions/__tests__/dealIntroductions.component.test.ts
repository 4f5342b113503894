import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import type * as IntroductionsModule from 'c/dealIntroductions';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { DEAL, dealProperties, HIDDEN } from '../../dealGroup/__tests__/deal.ts';

speakEnglish();
let Introductions: typeof IntroductionsModule.default;
beforeAll(async () => {
  setup();
  Introductions = (await import('c/dealIntroductions')).default;
});
afterEach(() => document.body.replaceChildren());

const ASK = 'Ask Lars Berg to introduce us to Ingrid Solheim.';

function show(properties: object) {
  const element = createElement('c-deal-introductions', { is: Introductions });
  Object.assign(element, { canPlan: true, ...properties });
  document.body.appendChild(element);
  const heard: unknown[] = [];
  element.addEventListener('makeaction', (event) => heard.push((event as CustomEvent).detail));
  return { element, root: element.shadowRoot!, heard };
}

test('whom to ask for the way to each one nobody reaches, as an action at one press', async () => {
  const { element, root, heard } = show(dealProperties());
  expect(root.querySelector('[data-person="boss"] p')?.textContent).toBe('Ingrid Solheim decides here, and nobody of ours is in touch.');
  expect(root.querySelector('[data-way="friend"]')?.textContent).toContain(
    'Ask Lars BergLars Berg influences Ingrid Solheim; a strong (100%) way.',
  );
  root.querySelector<HTMLElement>('[data-way="friend"] button')!.click();
  expect(heard).toEqual([{ stakeholderId: 'boss', name: ASK }]);
  await expect(element).toBeAccessible();
});

test('an action that is planned is named instead', () => {
  const actions = [
    {
      id: 'a1',
      objectiveId: 'o1',
      name: ASK,
      stakeholderId: 'boss',
      status: 'Planned' as const,
      ownerName: 'Mara Lindqvist',
      dueOn: '2026-03-15',
    },
  ];
  const { root } = show(dealProperties({ ...DEAL, actions }));
  expect(root.querySelector('[data-way="friend"]')?.textContent).toContain(`Planned: ${ASK} (Mara Lindqvist, due `);
  expect(root.querySelectorAll('button')).toHaveLength(0);
});

test('without sight of attitudes nobody can be named to ask', () => {
  const { root } = show(dealProperties(HIDDEN));
  expect(root.textContent).toContain('Whom to ask rests on judgements you may not see.');
  expect(root.textContent).not.toContain('Lars Berg');
});

test('without a way through a friend the map is to be drawn', () => {
  expect(show(dealProperties({ ...DEAL, links: [] })).root.textContent).toContain('No way through somebody who supports us is known.');
});

test('with everybody reached that is said', () => {
  const stakeholders = DEAL.stakeholders!.map((one) => ({ ...one, coverage: 'Deep' as const }));
  expect(show(dealProperties({ ...DEAL, stakeholders })).root.textContent).toContain('Somebody of ours is in touch with everybody');
});

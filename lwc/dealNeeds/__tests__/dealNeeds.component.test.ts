import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import type * as NeedsModule from 'c/dealNeeds';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { DEAL, dealProperties } from '../../dealGroup/__tests__/deal.ts';

speakEnglish();
let Needs: typeof NeedsModule.default;
beforeAll(async () => {
  setup();
  Needs = (await import('c/dealNeeds')).default;
});
afterEach(() => document.body.replaceChildren());

function show(properties: object) {
  const element = createElement('c-deal-needs', { is: Needs });
  Object.assign(element, properties);
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const heard: [string, unknown][] = [];
  for (const name of ['change', 'choose']) element.addEventListener(name, (event) => heard.push([name, (event as CustomEvent).detail]));
  const text = (selector: string) => root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
  return { element, root, heard, text };
}

test('each of the five roles says who has it, or that nobody has', async () => {
  const { root, text, element } = show({ ...dealProperties(), canEdit: true });
  expect([...root.querySelectorAll('li[data-role]')].map(({ textContent }) => textContent)).toEqual([
    'ApproverMissingNobody in this deal has it.',
    'Decision MakerFilledIngrid SolheimPosition boss',
    'EvaluatorFilledLars BergPosition friend',
    'UserFilledPer DahlPosition foe',
    'ChampionMissingNobody in this deal has it.',
  ]);
  expect(text('.note')).toBe('3 of 5 roles are filled.');
  await expect(element).toBeAccessible();
});

test('a missing role names the likeliest and why, and adds them in the org’s word', () => {
  const { root, heard, text } = show({ ...dealProperties(), canEdit: true });
  expect(text('[data-missing="Approver"] [data-candidate]')).toContain(
    'Ada HolmPosition ownerIs Approver on the account’s mapLevel: Board',
  );
  root.querySelector<HTMLElement>('[data-missing="Approver"] [data-candidate] button')!.click();
  expect(heard).toMatchObject([
    [
      'change',
      {
        groups: [[{ kind: 'create', fields: { OpportunityId: 'deal', ContactId: 'c-owner', Role: 'Economic Buyer', IsPrimary: false } }]],
        message: 'Ada Holm is on this deal as Economic Buyer.',
      },
    ],
  ]);
});

test('the first one on a deal is its primary contact', () => {
  const { root, heard } = show({ ...dealProperties({ ...DEAL, dealRoles: [] }), canEdit: true });
  root.querySelector<HTMLElement>('[data-missing="Approver"] [data-candidate] button')!.click();
  expect(heard).toMatchObject([['change', { groups: [[{ fields: { IsPrimary: true } }]] }]]);
});

test('where the map names nobody, somebody else is chosen', () => {
  const { root, heard, text } = show({ ...dealProperties(), canEdit: true });
  expect(text('[data-missing="Champion"] h4')).toBe('Champion: the account’s map names nobody');
  root.querySelector<HTMLElement>('[data-missing="Champion"] button')!.click();
  expect(heard).toEqual([['choose', { word: 'Champion' }]]);
});

test('who may not add anybody has nothing to press', () => {
  expect(show(dealProperties()).root.querySelectorAll('button')).toHaveLength(0);
});

import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import type * as ModalModule from 'c/dealRoleModal';
import type { ChangeGroup, SaveProblem } from 'c/planChanges';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { dealProperties } from '../../dealGroup/__tests__/deal.ts';

speakEnglish();
let Modal: typeof ModalModule.default;
beforeAll(async () => {
  setup();
  Modal = (await import('c/dealRoleModal')).default;
});
afterEach(() => document.body.replaceChildren());

function show(properties: object = {}, answer?: SaveProblem) {
  const element = createElement('c-deal-role-modal', { is: Modal });
  const { relationships, offered } = dealProperties();
  const saved: [readonly ChangeGroup[], string][] = [];
  const save = (groups: readonly ChangeGroup[], message: string) => {
    saved.push([groups, message]);
    return Promise.resolve(answer);
  };
  Object.assign(element, {
    relationships,
    offered,
    readCurrent: () => relationships,
    save,
    opportunityId: 'deal',
    canDraw: true,
    ...properties,
  });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const fire = async (selector: string, name: string, detail: object) => {
    root.querySelector(selector)!.dispatchEvent(new CustomEvent(name, { detail }));
    await Promise.resolve();
  };
  const press = async () => {
    root.querySelector<HTMLElement>('[data-save]')!.click();
    for (let tick = 0; tick < 5; tick++) await Promise.resolve();
  };
  return { element, root, saved, fire, press };
}

test('everybody of the map comes first, then the other contacts', async () => {
  const { root, element } = show();
  const { options } = root.querySelector('[data-person]') as unknown as { options: { label: string; detail: string }[] };
  expect(options.map(({ label, detail }) => `${label}: ${detail}`)).toEqual([
    'Ada Holm: Position owner',
    'Ingrid Solheim: Position boss',
    'Lars Berg: Position friend',
    'Per Dahl: Position foe',
    'Nils Ny: Head of Finance · not on the map',
  ]);
  await expect(element).toBeAccessible();
});

test('a person of the map gets a role for this deal, with the map’s word to go by', async () => {
  const { root, saved, fire, press } = show({ word: 'Economic Buyer' });
  await fire('[data-person]', 'choose', { value: 'c-owner' });
  expect(root.textContent).toContain('On the account’s map: Approver. Say it afresh for this deal.');
  expect(root.querySelector('[data-put-on-map]')).toBeNull();
  await press();
  expect(saved).toEqual([
    [
      [
        [
          {
            kind: 'create',
            object: 'OpportunityContactRole',
            fields: { OpportunityId: 'deal', ContactId: 'c-owner', Role: 'Economic Buyer', IsPrimary: false },
          },
        ],
      ],
      'Ada Holm is on this deal as Economic Buyer.',
    ],
  ]);
});

test('who is not on the map is put there in the same save, unless unticked', async () => {
  const { saved, fire, press } = show({ contactId: 'c-new' }, { messages: ['Refused.'] });
  await press();
  await fire('[data-put-on-map]', 'change', { checked: false });
  await press();
  expect(saved.map(([[group]]) => group!.map((change) => change.object))).toEqual([
    ['OpportunityContactRole', 'Stakeholder__c'],
    ['OpportunityContactRole'],
  ]);
});

test('the same role twice, and nobody, are refused before anything is sent', async () => {
  const { root, saved, fire, press } = show({ word: 'Evaluator' });
  await press();
  expect(root.querySelector('[role="alert"]')?.textContent).toBe('Choose a person.');
  await fire('[data-person]', 'choose', { value: 'c-friend' });
  await press();
  expect(root.querySelector('[role="alert"]')?.textContent).toBe('Lars Berg has this role in this deal already.');
  expect(saved).toEqual([]);
});

test('what is refused stays open with what was chosen', async () => {
  const { root, press } = show({ contactId: 'c-owner', word: 'Other' }, { messages: ['Not now.'] });
  await press();
  const problem = root.querySelector('c-save-problem') as unknown as { problem: SaveProblem };
  expect(problem.problem).toEqual({ messages: ['Not now.'] });
  expect((root.querySelector('[data-person]') as unknown as { value: string }).value).toBe('c-owner');
});

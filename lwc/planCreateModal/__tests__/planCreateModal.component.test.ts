import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { executeMutation } from 'lightning/graphql';
import PlanCreateModal from 'c/planCreateModal';
import { draftPlan } from 'c/planDraft';

beforeAll(setup);
beforeEach(() => jest.mocked(executeMutation).mockReset());
afterEach(() => document.body.replaceChildren());

const earlier = {
  id: 'a00',
  periodEnd: '2026-12-31',
  revenueGoal: 5_200_000,
  vision: 'The first autonomous yard.',
  members: [{ userId: '005j', role: 'Marketing' as const }],
};
type Input = HTMLElement & { reportValidity(): boolean; setCustomValidity(text: string): void };

function show(): { readonly root: ShadowRoot; readonly closed: unknown[] } {
  const element = createElement('c-plan-create-modal', { is: PlanCreateModal });
  Object.assign(element, {
    accountId: '001',
    draft: draftPlan('Halvorsen', '2026-11-22', '005m', earlier),
    previousPlanName: 'Halvorsen 2026',
  });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  for (const input of root.querySelectorAll<Input>('[data-field]')) input.reportValidity = () => true;
  const closed: unknown[] = [];
  element.addEventListener('close', (event) => closed.push((event as CustomEvent).detail));
  return { root, closed };
}
async function create(root: ShadowRoot): Promise<void> {
  root.querySelector('[data-create]')!.dispatchEvent(new CustomEvent('click'));
  for (let tick = 0; tick < 10; tick++) await Promise.resolve();
}

test('a follow-on plan and its team are created in one save', async () => {
  jest
    .mocked(executeMutation)
    .mockResolvedValue({ data: { uiapi: { plan: { Record: { Id: 'a01' } }, change1: { Record: { Id: 'm9' } } } } });
  const { root, closed } = show();
  root.querySelector('[data-field="name"]')!.dispatchEvent(new CustomEvent('change', { detail: { value: 'Halvorsen next' } }));
  await create(root);
  const { variables } = jest.mocked(executeMutation).mock.calls[0]![0];
  expect(variables).toMatchObject({
    plan: {
      Account_Plan__c: {
        Account__c: '001',
        Name: 'Halvorsen next',
        Period_Start__c: '2027-01-01',
        Period_End__c: '2027-12-31',
        Plan_Owner__c: '005m',
        Vision__c: 'The first autonomous yard.',
        Previous_Plan__c: 'a00',
      },
    },
    change1: { Plan_Member__c: { Account_Plan__c: '@{plan}', User__c: '005j', Role__c: 'Marketing' } },
  });
  expect(closed).toEqual([{ planId: 'a01', name: 'Halvorsen next' }]);
  await expect(document.body).toBeAccessible();
});

test('a refusal is shown in the dialog, which stays open with what was typed', async () => {
  jest.mocked(executeMutation).mockResolvedValue({ errors: [{ message: 'The period must end after it starts.' }] });
  const { root, closed } = show();
  await create(root);
  expect(root.querySelector<HTMLElement & { problem: unknown }>('c-save-problem')!.problem).toEqual({
    messages: ['The period must end after it starts.'],
  });
  expect(closed).toEqual([]);
  await expect(document.body).toBeAccessible();
});

import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import LightningConfirm from 'lightning/confirm';
import { executeMutation, graphql } from 'lightning/graphql';
import { getObjectInfos } from 'lightning/uiObjectInfoApi';
import AccountPlan from 'c/accountPlan';
import PlanCreateModal from 'c/planCreateModal';

beforeAll(setup);
beforeEach(() =>
  jest
    .mocked(executeMutation)
    .mockReset()
    .mockResolvedValue({ data: { uiapi: {} } }),
);
afterEach(() => document.body.replaceChildren());

interface Wire {
  emit(data: unknown, refresh: (() => Promise<void>) | undefined, operation: string): void;
  emitErrors(errors: unknown, operation: string): void;
}
const answers = graphql as unknown as Wire;
const infos = getObjectInfos as unknown as { emit(data: unknown): void; error(): void };
type Leaf = HTMLElement & Record<string, unknown>;

const field = (value: unknown) => ({ value });
const edges = (nodes: readonly unknown[]) => ({ edges: nodes.map((node) => ({ node })) });
const member = {
  Id: 'm1',
  Revision__c: field(2),
  User__c: field('005t'),
  User__r: { Name: field('Tom Becker') },
  Role__c: field('Delivery'),
};

function planNode(id: string, facts: Readonly<Record<string, unknown>> = {}) {
  return {
    Id: id,
    Name: field(`Plan ${id}`),
    Revision__c: field(3),
    Account__c: field('001'),
    Period_Start__c: field('2026-01-01'),
    Period_End__c: field('2026-12-31'),
    Status__c: field('Draft'),
    Revenue_Goal__c: field(1_000),
    Plan_Members__r: edges([member]),
    LastModifiedBy: { Name: field('Priya Raman') },
    LastModifiedDate: field('2026-11-22T05:00:00.000Z'),
    ...facts,
  };
}
const plans = (...nodes: readonly unknown[]) => ({
  uiapi: { query: { Account: edges([{ Id: '001', Name: field('Halvorsen') }]), Account_Plan__c: edges(nodes) } },
});
const rights = (isAllowed: boolean) => ({
  results: ['Account_Plan__c', 'Plan_Member__c'].map((apiName) => ({
    statusCode: 200,
    result: { apiName, createable: isAllowed, updateable: isAllowed, deletable: isAllowed, fields: {} },
  })),
});

const settle = async () => {
  for (let tick = 0; tick < 20; tick++) await Promise.resolve();
};

async function show(data: unknown, isAllowed = true, refresh?: () => Promise<void>) {
  const element = createElement('c-account-plan', { is: AccountPlan });
  Object.assign(element, { recordId: '001' });
  document.body.appendChild(element);
  await settle();
  infos.emit(rights(isAllowed));
  if (data) answers.emit(data, refresh, 'AccountPlans');
  await settle();
  const root = element.shadowRoot!;
  const leaf = (name: string) => root.querySelector<Leaf>(`c-${name}`)!;
  return { element, root, leaf };
}
const sent = () => jest.mocked(executeMutation).mock.calls[0]![0].variables;

test('while nothing has arrived it says that it is loading', async () => {
  const { root } = await show(undefined);
  expect(root.querySelector('lightning-spinner')).not.toBeNull();
  await expect(document.body).toBeAccessible();
});

test('an account without a plan offers to create one, to those who may', async () => {
  const { root } = await show(plans());
  expect(root.querySelector('[data-empty]')!.textContent).toContain('c.AccountPlan_EmptyHelp');
  expect(root.querySelector('[data-create]')).not.toBeNull();
  await expect(document.body).toBeAccessible();
  const viewer = await show(plans(), false);
  expect(viewer.root.querySelector('[data-empty]')!.textContent).toContain('c.AccountPlan_EmptyReadOnly');
  expect(viewer.root.querySelector('[data-create]')).toBeNull();
});

test('the active plan comes first, whatever the periods are, and another can be chosen', async () => {
  const { root, leaf } = await show(
    plans(planNode('later', { Period_Start__c: field('2027-01-01') }), planNode('now', { Status__c: field('Active') })),
  );
  expect(leaf('plan-header').plan).toMatchObject({ id: 'now' });
  root.querySelector('[data-switch]')!.dispatchEvent(new CustomEvent('change', { detail: { value: 'later' } }));
  await settle();
  expect(leaf('plan-header').plan).toMatchObject({ id: 'later' });
  await expect(document.body).toBeAccessible();
});

test('what was won in the period of the plan reaches the goal', async () => {
  const { leaf } = await show(plans(planNode('p1')));
  answers.emit({ uiapi: { aggregate: { Opportunity: edges([{ aggregate: { Amount: { sum: field(400) } } }]) } } }, undefined, 'WonRevenue');
  await settle();
  expect([leaf('goal-progress').goal, leaf('goal-progress').won]).toEqual([1_000, 400]);
});

test('a viewer gets every part read-only', async () => {
  const { root, leaf } = await show(plans(planNode('p1')), false);
  expect([leaf('plan-header').canEdit, leaf('plan-freshness').canEdit, leaf('review-status').canEdit, leaf('plan-team').canAdd]).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(root.querySelector('[data-follow-on]')).toBeNull();
  await expect(document.body).toBeAccessible();
});

test('a failed load says why and can be tried again; no access is no error to retry', async () => {
  const { root } = await show(undefined);
  answers.emitErrors([{ message: 'The org cannot be reached.' }], 'AccountPlans');
  await settle();
  expect(root.querySelector<Leaf>('c-error-panel')).toMatchObject({ heading: 'c.AccountPlan_LoadFailed', canRetry: true });
  infos.error();
  await settle();
  expect(root.querySelector<Leaf>('c-error-panel')).toMatchObject({ heading: 'c.Common_NoAccess', canRetry: false });
  await expect(document.body).toBeAccessible();
});

test('confirming a section saves its date with the revision that was seen', async () => {
  const { leaf } = await show(plans(planNode('p1')));
  leaf('plan-freshness').dispatchEvent(new CustomEvent('confirm', { detail: { section: 'whiteSpace' } }));
  await settle();
  expect(sent()).toMatchObject({
    change0: { Id: 'p1', Account_Plan__c: { White_Space_Confirmed_On__c: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), Revision__c: 4 } },
  });
});

test('after a lost race the plan is read again and the header hears who was faster', async () => {
  jest.mocked(executeMutation).mockResolvedValue({ errors: [{ message: 'Somebody else has saved this record.' }] });
  const refresh = () => {
    answers.emit(plans(planNode('p1', { Revision__c: field(4) })), undefined, 'AccountPlans');
    return Promise.resolve();
  };
  const { leaf } = await show(plans(planNode('p1')), true, refresh);
  leaf('plan-header').dispatchEvent(new CustomEvent('save', { detail: { fields: { Name: 'Mine' }, seenRevision: 3 } }));
  await settle();
  expect(leaf('plan-header').problem).toMatchObject({ conflict: { byName: 'Priya Raman', on: '2026-11-22T05:00:00.000Z' } });
});

test('removing a person asks first, and can be undone', async () => {
  jest.mocked(LightningConfirm.open).mockResolvedValueOnce(false).mockResolvedValueOnce(true);
  const { leaf } = await show(plans(planNode('p1')));
  const remove = async () => {
    leaf('plan-team').dispatchEvent(new CustomEvent('removemember', { detail: { id: 'm1' } }));
    await settle();
  };
  await remove();
  expect(executeMutation).not.toHaveBeenCalled();
  await remove();
  expect(sent()).toEqual({ change0: 'm1' });
  leaf('undo-bar').dispatchEvent(new CustomEvent('undo'));
  await settle();
  expect(jest.mocked(executeMutation).mock.calls[1]![0].variables).toMatchObject({
    change0: { Plan_Member__c: { Account_Plan__c: 'p1', User__c: '005t', Role__c: 'Delivery' } },
  });
});

test('a new plan follows the one that ends last, and is shown once it is there', async () => {
  const open = jest.spyOn(PlanCreateModal, 'open').mockResolvedValue({ planId: 'p2', name: 'Halvorsen 2027' });
  const { root, leaf } = await show(plans(planNode('p1'), planNode('old', { Period_End__c: field('2025-12-31') })), true, () => {
    answers.emit(plans(planNode('p1'), planNode('p2')), undefined, 'AccountPlans');
    return Promise.resolve();
  });
  root.querySelector('[data-follow-on]')!.dispatchEvent(new CustomEvent('click'));
  await settle();
  expect(open.mock.calls[0]![0]).toMatchObject({
    accountId: '001',
    draft: { name: 'Halvorsen 2027', previousPlanId: 'p1', periodStart: '2027-01-01' },
  });
  expect(leaf('plan-header').plan).toMatchObject({ id: 'p2' });
});

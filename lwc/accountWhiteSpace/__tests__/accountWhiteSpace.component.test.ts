import { setup } from '@sa11y/jest';
import { executeMutation } from 'lightning/graphql';
import { hold } from 'c/held';
import { acceptSaves, CELL, FACTS, sent, settle, show } from './support.ts';

beforeAll(setup);
beforeEach(acceptSaves);
afterEach(() => document.body.replaceChildren());

const KEY = 'yard×pumps';

test('until everything was read it loads; what cannot be read says so and can be tried again', async () => {
  const page = await show();
  expect(page.root.querySelector('lightning-spinner')).not.toBeNull();
  await page.emit(page.find('white-space-source'), 'failure', [{ message: 'No.' }]);
  expect(page.find('error-panel')).toMatchObject({ heading: 'c.WhiteSpace_LoadFailed', canRetry: true });
  await page.emit(page.find('error-panel'), 'retry');
  expect(page.views().matrix().facts.account.name).toBe('Halvorsen');
  await expect(document.body).toBeAccessible();
});

test('what could not be read, or not all of it, is told in words', async () => {
  const page = await show({ data: { isCut: true, policyProblems: ['weigths'], unread: ['contactRoles'] } });
  await page.load();
  const notices = [...page.root.querySelectorAll('p')].map(({ textContent }) => textContent);
  expect(notices).toEqual(['c.WhiteSpace_Cut', 'c.WhiteSpace_PolicyLine', 'c.WhiteSpace_Unread']);
});

test('rights decide what the views offer; without a plan there is no focus to put a cell into', async () => {
  const all = await show();
  await all.load();
  expect(all.views().rights).toEqual({ canEdit: true, canConvert: true, canPlan: true, canFocus: true, canSavePolicy: true });
  const planless = await show({ data: { plan: undefined } });
  await planless.load();
  expect(planless.views().rights).toMatchObject({ canPlan: true, canFocus: false });
  const viewer = await show({ rights: { createable: false, updateable: false, deletable: false, fields: {} } });
  await viewer.load();
  expect(Object.values(viewer.views().rights)).toEqual([false, false, false, false, false]);
});

test('cells changed at once are saved guarded, read again, and undone to what they were', async () => {
  const page = await show();
  await page.load();
  await page.tell('bulkchange', { keys: [KEY], fields: { Notes__c: 'Ask in June.' }, message: '1 cell changed' });
  expect(sent()).toMatchObject({ change0: { Id: 'cell', White_Space_Cell__c: { Notes__c: 'Ask in June.', Revision__c: 5 } } });
  expect(page.org.refreshes).toBe(1);
  expect(page.find('undo-bar')).toMatchObject({ message: '1 cell changed', canUndo: true });

  await page.undo();
  expect(sent()).toMatchObject({ change0: { Id: 'cell', White_Space_Cell__c: { Notes__c: 'Ask in May.', Revision__c: 6 } } });
  expect(page.find('undo-bar')).toMatchObject({ message: 'c.WhiteSpace_Undone', canUndo: false });
});

test('a refusal is told above the views, changes nothing, and offers no undo', async () => {
  jest.mocked(executeMutation).mockResolvedValue({ errors: [{ message: 'The revision is stale.' }] } as never);
  const page = await show();
  await page.load();
  await page.tell('bulkchange', { keys: [KEY], fields: { Notes__c: 'Ask in June.' }, message: '1 cell changed' });
  expect(page.find('save-problem').problem).toMatchObject({ messages: ['The revision is stale.'] });
  expect(page.find('undo-bar')).toMatchObject({ message: '', canUndo: false });
  await page.emit(page.find('save-problem'), 'reload');
  expect(page.find('save-problem')).toBeNull();
});

test('of several cells the refused ones are counted and named, and undo takes back the others', async () => {
  const cells = [CELL, { ...CELL, id: 'other', solutionId: 'valves' }];
  jest
    .mocked(executeMutation)
    .mockImplementation((({ variables }: { variables: Record<string, { Id?: string }> }) =>
      Object.values(variables).some(({ Id }) => Id === 'other')
        ? Promise.resolve({ errors: [{ message: 'Stale.' }] })
        : Promise.resolve({ data: { uiapi: { change0: { Record: { Id: 'cell' } } } } })) as never);
  const page = await show({ data: { facts: { ...FACTS, cells } } });
  await page.load();
  await page.tell('bulkchange', { keys: [KEY, 'yard×valves'], fields: { Notes__c: 'New' }, message: 'done' });
  expect(page.find('save-problem').problem).toMatchObject({ isPartlySaved: true, messages: expect.arrayContaining(['Stale.']) });
  expect(page.find('undo-bar')).toMatchObject({ message: 'c.WhiteSpace_SavedPartly', canUndo: true });
  await page.undo();
  expect(Object.values(sent())).toMatchObject([{ Id: 'cell' }]);
});

test('what is tried out shows, but nothing is saved under it; ending it shows the team’s again', async () => {
  const page = await show();
  await page.load();
  const thresholds = () => page.views().matrix().facts.policy.thresholdToYou;
  await page.tell('thresholds', { toYou: 77, toCustomer: FACTS.policy.thresholdToCustomer });
  expect(thresholds()).toBe(77);
  const quadrant = (call: number) => (sent(call)['change0'] as { White_Space_Cell__c: object }).White_Space_Cell__c;
  await page.tell('bulkchange', { keys: [KEY], fields: { Notes__c: 'New' }, message: 'done' });
  const underTrial = quadrant(-1);
  await page.tell('thresholds', { toYou: FACTS.policy.thresholdToYou, toCustomer: FACTS.policy.thresholdToCustomer });
  expect(thresholds()).toBe(FACTS.policy.thresholdToYou);
  expect(page.views().matrix().facts.policy).toBe(FACTS.policy);
  await page.tell('bulkchange', { keys: [KEY], fields: { Notes__c: 'New' }, message: 'done' });
  const volatile = { Scored_On__c: '', Save_Token__c: '' };
  expect({ ...quadrant(-1), ...volatile }).toEqual({ ...underTrial, ...volatile });
});

test('cells go into the plan’s focus, one or many, and come out of it again by undo', async () => {
  const page = await show();
  await page.load();
  await page.tell('focusadd', { key: KEY });
  expect(sent()).toMatchObject({ change0: { Plan_Focus__c: { Account_Plan__c: 'plan', White_Space_Cell__c: 'cell' } } });
  expect(page.find('undo-bar').message).toBe('c.WhiteSpace_AddedToFocus');
  await page.undo();
  expect(Object.values(sent())).toMatchObject([{ Id: 'id of change0', Plan_Focus__c: { Revision__c: 2 } }, 'id of change0']);
  await page.tell('focusaddall', { keys: [KEY, 'yard×valves'] });
  expect(page.find('undo-bar').message).toBe('c.WhiteSpace_AddedManyToFocus');
});

test('a selected cell that is gone is not selected any more', async () => {
  const page = await show();
  await page.load();
  await page.tell('select', { keys: [KEY, 'yard×valves'] });
  page.org.data = { ...page.org.data, facts: { ...FACTS, solutions: FACTS.solutions.slice(0, 1) } };
  await page.emit(page.find('white-space-source'), 'data', hold(page.org.data));
  await settle();
  expect([...page.views().selection]).toEqual([KEY]);
});

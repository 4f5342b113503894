import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { executeMutation } from 'lightning/graphql';
import { getObjectInfos } from 'lightning/uiObjectInfoApi';
import type * as PageModule from 'c/abmReadiness';
import type * as ModalModule from 'c/factModal';
import { hold } from 'c/held';
import type { OsaFacts } from 'c/osaReading';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { infosWith } from '../../factModal/__tests__/infos.ts';
import { center, EMPTY, objective, PLAN } from '../../osaReading/__tests__/facts.ts';

speakEnglish();
jest.setTimeout(60_000);
const mockNavigate = jest.fn();
jest.mock('lightning/navigation', () => {
  const Navigate = Symbol('Navigate');
  type Constructor = new (...args: never[]) => object;
  const NavigationMixin = (Base: Constructor) =>
    class extends (Base as new () => object) {
      [Navigate](target: unknown): void {
        mockNavigate(target);
      }
    };
  return { __esModule: true, NavigationMixin: Object.assign(NavigationMixin, { Navigate }) };
});
jest.mock('@salesforce/user/Id', () => ({ __esModule: true, default: 'jonas' }), { virtual: true });
let Page: typeof PageModule.default;
let Modal: typeof ModalModule.default;
beforeAll(async () => {
  setup();
  Page = (await import('c/abmReadiness')).default;
  Modal = (await import('c/factModal')).default;
});
beforeEach(() => {
  Modal.open = jest.fn().mockResolvedValue(undefined);
  jest
    .mocked(executeMutation)
    .mockReset()
    .mockResolvedValue({ data: { uiapi: {} } } as never);
});
afterEach(() => document.body.replaceChildren());

type Child = HTMLElement & Record<string, unknown>;
const settle = async () => {
  for (let tick = 0; tick < 80; tick++) await Promise.resolve();
};
const FACTS: OsaFacts = {
  ...EMPTY,
  plan: { ...PLAN, ownerId: 'mara' },
  buyingCenters: [center('yard', { name: 'Shipyards', revision: 4 })],
  objectives: [objective('o', { buyingCenterId: 'yard', name: 'Known in the yards' })],
};
const WORK = ['Plan_Strategy__c', 'Plan_Action__c'].map((apiName) => ({
  apiName,
  createable: true,
  updateable: true,
  deletable: true,
  fields: {},
}));

/** The page above a source that tells what it is given, and reads again what `then` says. */
async function show({ facts = FACTS, then, canEdit = true }: { facts?: OsaFacts; then?: OsaFacts; canEdit?: boolean } = {}) {
  const element = createElement('c-abm-readiness', { is: Page });
  Object.assign(element, { recordId: '001' });
  document.body.appendChild(element);
  await settle();
  const root = element.shadowRoot!;
  const find = (name: string) => root.querySelector<Child>(`c-${name}`)!;
  const emit = async (child: HTMLElement, type: string, detail?: unknown) => {
    child.dispatchEvent(new CustomEvent(type, { detail }));
    await settle();
  };
  const source = find('osa-source');
  const tell = (told: OsaFacts) =>
    source.dispatchEvent(new CustomEvent('data', { detail: hold({ facts: told, unread: [], isCut: false }) }));
  const refreshes: unknown[] = [];
  Object.defineProperty(source, 'refresh', {
    value: async (what: unknown) => {
      refreshes.push(what);
      tell(then ?? facts);
    },
  });
  const infos = Object.values(canEdit ? infosWith() : infosWith({ Buying_Center__c: { createable: false, updateable: false } }));
  const results = [...infos, ...(canEdit ? WORK : [])].map((result) => ({ statusCode: 200, result }));
  (getObjectInfos as unknown as { emit(data: unknown): void }).emit({ results: canEdit ? results : results.slice(0, 2) });
  await settle();
  return {
    element,
    root,
    find,
    emit,
    refreshes,
    load: async () => {
      tell(facts);
      await settle();
    },
    opened: () => jest.mocked(Modal.open).mock.lastCall![0] as unknown as Child,
  };
}
const fact = { buyingCenterId: 'yard', code: 'salesGoal' };

test('until everything was read it loads; what cannot be read says so and can be tried again', async () => {
  const page = await show();
  expect(page.root.querySelector('lightning-spinner')).not.toBeNull();
  await page.emit(page.find('osa-source'), 'failure', [{ message: 'No.' }]);
  expect(page.find('error-panel')['heading']).toBe('What is known for marketing to this account could not be loaded.');
  await page.emit(page.find('error-panel'), 'retry');
  expect(page.refreshes).toEqual([undefined]);
  expect(page.find('readiness-grid')).not.toBeNull();
  await expect(page.element).toBeAccessible();
});

test('a fact opens with what the org says of fields and rights, and the keyboard comes back to the grid', async () => {
  const page = await show();
  await page.load();
  const focus = jest.fn();
  Object.defineProperty(page.find('readiness-grid'), 'focus', { value: focus });
  await page.emit(page.find('readiness-grid'), 'openfact', fact);
  expect(page.opened()).toMatchObject({ ...fact, canPlan: true });
  expect((page.opened()['infos'] as ReturnType<typeof infosWith>)['Buying_Center__c']!.updateable).toBe(true);
  expect(focus).toHaveBeenCalled();
});

test('what the dialog saves is one atomic mutation, is read again, told, and can be taken back', async () => {
  const saved: OsaFacts = { ...FACTS, buyingCenters: [center('yard', { name: 'Shipyards', revision: 5, salesGoal: 9 })] };
  const page = await show({ then: saved });
  await page.load();
  await page.emit(page.find('readiness-grid'), 'openfact', fact);
  const save = page.opened()['save'] as (groups: unknown, message: string) => Promise<unknown>;
  const change = { kind: 'update', object: 'Buying_Center__c', id: 'yard', seenRevision: 4, fields: { Sales_Goal__c: 9 } };
  expect(await save([[change]], 'Sales goal of Shipyards saved')).toBeUndefined();
  await settle();
  expect(page.refreshes).toEqual(['saved']);
  expect(page.find('undo-bar')).toMatchObject({ message: 'Sales goal of Shipyards saved', canUndo: true });
  await page.emit(page.find('undo-bar'), 'undo');
  const [, undo] = jest.mocked(executeMutation).mock.calls.map(([{ variables }]) => JSON.stringify(variables));
  expect(undo).toContain('"Sales_Goal__c":null');
  expect(page.find('undo-bar')['message']).toBe('Undone: Sales goal of Shipyards saved');
});

test('a fact nobody here may write down becomes an action for who answers for the plan', async () => {
  const page = await show();
  await page.load();
  Modal.open = jest.fn().mockResolvedValue({ next: 'plan', isForOthers: true });
  await page.emit(page.find('readiness-grid'), 'openfact', fact);
  const sent = JSON.stringify(jest.mocked(executeMutation).mock.calls[0]![0].variables);
  expect(sent).toContain('"Name":"Find out for Shipyards: Sales goal."');
  expect(sent).toContain('"Action_Owner__c":"mara"');
  expect(sent).toContain('"Plan_Objective__c":"o"');
  Modal.open = jest.fn().mockResolvedValue({ next: 'plan', isForOthers: false });
  await page.emit(page.find('readiness-grid'), 'openfact', fact);
  expect(JSON.stringify(jest.mocked(executeMutation).mock.calls.at(-1)![0].variables)).toContain('"Action_Owner__c":"jonas"');
});

test('contacts are read when somebody is to be put on the map, once', async () => {
  const page = await show();
  await page.load();
  expect(page.find('paged-query')).toBeNull();
  await page.emit(page.find('readiness-grid'), 'openfact', { buyingCenterId: 'yard', code: 'contacts' });
  expect(page.find('paged-query')).toMatchObject({ name: 'contacts', variables: { accountIds: ['001'] } });
  const node = (id: string, name: string) => ({ node: { Id: id, Name: { value: name }, Title: { value: 'Buyer' } } });
  const pages = [{ uiapi: { query: { Contact: { edges: [node('c2', 'Bo Lind'), node('c1', 'Ada Holm')] } } } }];
  await page.emit(page.find('paged-query'), 'answer', { name: 'contacts', pages: hold(pages), isComplete: true, errors: [] });
  expect((page.opened()['choices'] as { contacts: unknown }).contacts).toEqual([
    { value: 'c1', label: 'Ada Holm', detail: 'Buyer' },
    { value: 'c2', label: 'Bo Lind', detail: 'Buyer' },
  ]);
  await page.emit(page.find('readiness-grid'), 'openfact', { buyingCenterId: 'yard', code: 'contacts' });
  expect(jest.mocked(Modal.open)).toHaveBeenCalledTimes(2);
});

test('records behind a fact open; engagement is shown on its own tab', async () => {
  const page = await show();
  await page.load();
  Modal.open = jest.fn().mockResolvedValue({ next: 'open', recordId: 'ada', objectApiName: 'Stakeholder__c' });
  await page.emit(page.find('readiness-grid'), 'openfact', fact);
  expect(mockNavigate).toHaveBeenCalledWith({
    type: 'standard__recordPage',
    attributes: { recordId: 'ada', objectApiName: 'Stakeholder__c', actionName: 'view' },
  });
  Modal.open = jest.fn().mockResolvedValue({ next: 'engagement' });
  await page.emit(page.find('readiness-grid'), 'openfact', fact);
  expect(page.find('engagement-heat-map')['osa']).toBeDefined();
});

test('advice opens the fact it misses, and what it makes is saved', async () => {
  const page = await show();
  await page.load();
  const tab = page.root.querySelector<Child>('lightning-tab[data-advice], lightning-tab:nth-of-type(3)')!;
  Object.assign(tab, { value: 'advice' });
  await page.emit(tab, 'active');
  expect(page.find('osa-advice')).toMatchObject({ system: 'F', canEdit: true, canOpenFacts: true });
  await page.emit(page.find('osa-advice'), 'openfact', fact);
  expect(page.opened()).toMatchObject(fact);
  const settleChange = jest.fn();
  const groups = [[{ kind: 'create', object: 'Plan_Action__c', fields: { Name: 'Ask', Plan_Objective__c: 'o' } }]];
  await page.emit(page.find('osa-advice'), 'change', { groups, message: 'Action planned: Ask', settle: settleChange });
  expect(settleChange).toHaveBeenCalledWith(undefined);
  expect(page.find('undo-bar')['message']).toBe('Action planned: Ask');
});

test('a refused save says why', async () => {
  const page = await show();
  await page.load();
  jest.mocked(executeMutation).mockResolvedValue({ errors: [{ message: 'Our revenue exceeds the wallet.' }] } as never);
  Modal.open = jest.fn().mockResolvedValue({ next: 'plan', isForOthers: false });
  await page.emit(page.find('readiness-grid'), 'openfact', fact);
  expect(page.find('save-problem')['problem']).toEqual({ messages: ['Our revenue exceeds the wallet.'] });
});

test('who may only read gets no steps back and forth, and plans nothing', async () => {
  const page = await show({ canEdit: false });
  await page.load();
  expect(page.find('readiness-grid')['canEdit']).toBe(false);
  expect(page.find('history-buttons')).toBeNull();
  await page.emit(page.find('readiness-grid'), 'openfact', fact);
  expect(page.opened()['canPlan']).toBe(false);
  await expect(page.element).toBeAccessible();
});

test('a selection follows what is there', async () => {
  const page = await show({ then: { ...FACTS, buyingCenters: [center('other')] } });
  await page.load();
  await page.emit(page.find('readiness-grid'), 'select', { ids: ['yard'] });
  expect(page.find('readiness-grid')['selection']).toEqual(['yard']);
  await (page.find('osa-source') as unknown as { refresh(what: string): Promise<void> }).refresh('all');
  await settle();
  expect(page.find('readiness-grid')['selection']).toEqual([]);
});

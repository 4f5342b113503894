import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import LightningAlert from 'lightning/alert';
import LightningConfirm from 'lightning/confirm';
import { executeMutation, graphql } from 'lightning/graphql';
import { getObjectInfo } from 'lightning/uiObjectInfoApi';
import BuyingCenterModal, { type SaveFields } from 'c/buyingCenterModal';
import BuyingCenterMoveModal from 'c/buyingCenterMoveModal';
import BuyingCenters from 'c/buyingCenters';

beforeAll(setup);
beforeEach(() => {
  jest
    .mocked(executeMutation)
    .mockReset()
    .mockResolvedValue({ data: { uiapi: {} } });
  jest.mocked(LightningAlert.open).mockClear();
});
afterEach(() => document.body.replaceChildren());

const answers = graphql as unknown as {
  emit(data: unknown, refresh: (() => Promise<void>) | undefined, operation: string): void;
  emitErrors(errors: unknown, operation: string): void;
};
const info = getObjectInfo as unknown as { emit(data: unknown): void };
type Leaf = HTMLElement & Record<string, unknown>;

const field = (value: unknown) => ({ value });
const edges = (nodes: readonly unknown[]) => ({ edges: nodes.map((node) => ({ node })), pageInfo: { hasNextPage: false } });
const node = (id: string, parentId: string | null, revision = 1) => ({
  Id: id,
  Name: field(id),
  Revision__c: field(revision),
  Parent_Buying_Center__c: field(parentId),
  LastModifiedBy: { Name: field('Priya Raman') },
});
const rows = (...nodes: readonly unknown[]) => ({ uiapi: { query: { Buying_Center__c: edges(nodes) } } });
const tree = rows(node('yards', null), node('bergen', 'yards', 3), node('hull', 'bergen'), node('fleet', null));

const settle = async () => {
  for (let tick = 0; tick < 20; tick++) await Promise.resolve();
};

async function show(data: unknown, isAllowed = true, refresh?: () => Promise<void>) {
  const element = createElement('c-buying-centers', { is: BuyingCenters });
  Object.assign(element, { recordId: '001' });
  document.body.appendChild(element);
  await settle();
  info.emit({ apiName: 'Buying_Center__c', createable: isAllowed, updateable: isAllowed, deletable: isAllowed, fields: {} });
  if (data) answers.emit(data, refresh, 'BuyingCenters');
  await settle();
  const root = element.shadowRoot!;
  const leaf = (name: string) => root.querySelector<Leaf>(`c-${name}`)!;
  const ask = async (action: string, id: string) => {
    leaf('buying-center-grid').dispatchEvent(new CustomEvent('rowaction', { detail: { action, id } }));
    await settle();
  };
  return { root, leaf, ask };
}
const sent = (call = 0) => jest.mocked(executeMutation).mock.calls[call]![0].variables;
const dependents = async (collections: Readonly<Record<string, unknown>>) => {
  answers.emit({ uiapi: { query: collections } }, undefined, 'BuyingCenterDependents');
  await settle();
};

test('the account has a tree; who may only read it is told so', async () => {
  const { leaf } = await show(tree);
  expect((leaf('buying-center-grid').nodes as readonly unknown[]).length).toBe(2);
  await expect(document.body).toBeAccessible();
  const viewer = await show(tree, false);
  expect(viewer.root.textContent).toContain('c.AccountPlan_ReadOnly');
  expect(viewer.root.querySelector('[data-add]')).toBeNull();
  await expect(document.body).toBeAccessible();
});

test('loading, failing and having nothing each say so', async () => {
  const { root, leaf } = await show(undefined);
  expect(root.querySelector('lightning-spinner')).not.toBeNull();
  answers.emitErrors([{ message: 'No.' }], 'BuyingCenters');
  await settle();
  expect(leaf('error-panel')).toMatchObject({ heading: 'c.BuyingCenters_LoadFailed', canRetry: true });
  answers.emit(rows(), undefined, 'BuyingCenters');
  await settle();
  expect(root.querySelector('[data-empty]')!.textContent).toContain('c.BuyingCenters_EmptyHelp');
  await expect(document.body).toBeAccessible();
});

test('adding below a row saves the account and the parent', async () => {
  const open = jest.spyOn(BuyingCenterModal, 'open').mockResolvedValueOnce(undefined);
  const { ask } = await show(tree);
  await ask('addbelow', 'yards');
  const { save } = open.mock.calls[0]![0] as { save: SaveFields };
  await save({ Name: 'Outfitting' }, undefined, false);
  expect(sent()).toMatchObject({
    change0: { Buying_Center__c: { Account__c: '001', Parent_Buying_Center__c: 'yards', Name: 'Outfitting' } },
  });
});

test('an edit that loses the race comes back with the other version and who made it', async () => {
  const open = jest.spyOn(BuyingCenterModal, 'open').mockResolvedValueOnce(undefined);
  jest.mocked(executeMutation).mockResolvedValue({ errors: [{ message: 'Somebody else has saved this record.' }] });
  const refresh = () => {
    answers.emit(rows(node('yards', null), node('bergen', 'yards', 4)), undefined, 'BuyingCenters');
    return Promise.resolve();
  };
  const { ask } = await show(tree, true, refresh);
  await ask('edit', 'bergen');
  const { save } = open.mock.lastCall![0] as { save: SaveFields };
  expect(await save({ Wallet__c: 5 }, 3, false)).toMatchObject({
    problem: { conflict: { byName: 'Priya Raman' } },
    current: { id: 'bergen', revision: 4 },
  });
});

test('moving offers only places that make no circle, and saves the new parent', async () => {
  const open = jest.spyOn(BuyingCenterMoveModal, 'open').mockResolvedValueOnce({ parentId: 'fleet' });
  const { ask } = await show(tree);
  await ask('move', 'bergen');
  expect(open.mock.lastCall![0]).toMatchObject({ targets: [{ id: 'fleet', path: 'fleet' }], canMoveToTop: true });
  expect(sent()).toMatchObject({ change0: { Id: 'bergen', Buying_Center__c: { Parent_Buying_Center__c: 'fleet', Revision__c: 4 } } });
});

test('a buying center with cells cannot be deleted, and why is said', async () => {
  const { ask } = await show(tree);
  await ask('delete', 'bergen');
  await dependents({ White_Space_Cell__c: edges([{ Id: 'c1' }]) });
  expect(LightningAlert.open).toHaveBeenCalledWith(expect.objectContaining({ message: 'c.BuyingCenters_DeleteCellsForbid' }));
  expect(executeMutation).not.toHaveBeenCalled();
});

test('deleting says what it does, moves the children up, and can be undone', async () => {
  jest.mocked(LightningConfirm.open).mockResolvedValueOnce(true);
  const { ask, leaf } = await show(tree);
  await ask('delete', 'bergen');
  await dependents({ Stakeholder__c: edges([{ Id: 's1', Revision__c: field(7) }]) });
  expect(jest.mocked(LightningConfirm.open).mock.lastCall![0].message).toBe(
    'c.BuyingCenters_DeleteChildren c.BuyingCenters_DeleteDependents c.BuyingCenters_DeleteUndo',
  );
  expect(sent()).toMatchObject({ change0: { Id: 'hull', Buying_Center__c: { Parent_Buying_Center__c: 'yards' } }, change1: 'bergen' });
  expect(leaf('undo-bar').canUndo).toBe(true);
  leaf('undo-bar').dispatchEvent(new CustomEvent('undo'));
  await settle();
  expect(sent(1)).toMatchObject({
    restored: { Buying_Center__c: { Name: 'bergen', Parent_Buying_Center__c: 'yards' } },
    change2: { Id: 's1', Stakeholder__c: { Buying_Center__c: '@{restored}', Revision__c: 8 } },
  });
});

test('confirming a row names the day and the person', async () => {
  const { ask } = await show(tree);
  await ask('confirm', 'fleet');
  expect(sent()).toMatchObject({
    change0: { Buying_Center__c: { Confirmed_On__c: expect.stringMatching(/^\d{4}/), Confirmed_By__c: expect.any(String) } },
  });
});

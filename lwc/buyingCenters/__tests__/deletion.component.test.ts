import { buildTree } from 'c/buyingCenterTree';
import type { BuyingCenterView } from 'c/planQueries';
import { canRestore, deleteChanges, restoreChanges, type Deletion } from '../deletion.ts';

const row = (id: string, parentId?: string, revision = 1): BuyingCenterView => ({
  id,
  name: id,
  parentId,
  revision,
  wallet: 100,
  lastChange: {},
});
const tree = buildTree([row('top'), row('middle', 'top', 4), row('leaf', 'middle', 2)]);
const deletion: Deletion = {
  accountId: '001',
  node: tree[0]!.children[0]!,
  dependents: { cells: 0, others: [{ object: 'Stakeholder__c', id: 's1', revision: 7 }], isComplete: true },
};

test('children move one level up before their parent goes', () => {
  expect(deleteChanges(deletion)).toEqual([
    { kind: 'update', object: 'Buying_Center__c', id: 'leaf', seenRevision: 2, fields: { Parent_Buying_Center__c: 'top' } },
    { kind: 'delete', object: 'Buying_Center__c', id: 'middle' },
  ]);
});

test('undoing makes it again and points at it what pointed at it before', () => {
  const [created, ...pointed] = restoreChanges(deletion, () => 3);
  expect(created).toMatchObject({
    kind: 'create',
    alias: 'restored',
    fields: { Account__c: '001', Name: 'middle', Wallet__c: 100, Parent_Buying_Center__c: 'top' },
  });
  expect(pointed).toEqual([
    { kind: 'update', object: 'Buying_Center__c', id: 'leaf', seenRevision: 3, fields: { Parent_Buying_Center__c: '@{restored}' } },
    { kind: 'update', object: 'Stakeholder__c', id: 's1', seenRevision: 7, fields: { Buying_Center__c: '@{restored}' } },
  ]);
});

test('what does not fit into one save cannot be undone, and is not promised', () => {
  const others = Array.from({ length: 49 }, (_, index) => ({ object: 'Insight__c' as const, id: `i${index}`, revision: 1 }));
  expect(canRestore(deletion)).toBe(true);
  expect(canRestore({ ...deletion, dependents: { cells: 0, others, isComplete: true } })).toBe(false);
  expect(canRestore({ ...deletion, dependents: { ...deletion.dependents, isComplete: false } })).toBe(false);
});

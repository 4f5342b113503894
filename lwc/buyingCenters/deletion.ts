import { fillIn } from 'c/fillIn';
import { newParentsAfterDelete, type TreeNode } from 'c/buyingCenterTree';
import { createdBy, MOST_CHANGES, type FieldValues, type PlanChange } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import type { BuyingCenterDependents, BuyingCenterView } from 'c/planQueries';
import { LABELS } from './labels.ts';

/** What is needed to take a deletion back. */
export interface Deletion {
  readonly accountId: RecordId;
  readonly node: TreeNode<BuyingCenterView>;
  readonly dependents: BuyingCenterDependents;
}

/** Children move one level up, then the buying center goes: all or nothing. */
export function deleteChanges({ node }: Deletion): readonly PlanChange[] {
  const moves = newParentsAfterDelete(node).map(({ buyingCenter, parentId }): PlanChange => ({
    kind: 'update',
    object: 'Buying_Center__c',
    id: buyingCenter.id,
    seenRevision: buyingCenter.revision,
    fields: { Parent_Buying_Center__c: parentId },
  }));
  return [...moves, { kind: 'delete', object: 'Buying_Center__c', id: node.buyingCenter.id }];
}

/** Whether everything that would lose its buying center is known and fits into one save. */
export function canRestore({ node, dependents }: Deletion): boolean {
  return dependents.isComplete && 1 + node.children.length + dependents.others.length <= MOST_CHANGES;
}

/** What a deletion does to what is below and around, in sentences. */
export function consequencesOf(deletion: Deletion): string {
  const children = deletion.node.children.length;
  const others = deletion.dependents.others.length;
  return [
    children > 0 ? fillIn(LABELS.DELETE_CHILDREN, children) : '',
    others > 0 ? fillIn(LABELS.DELETE_DEPENDENTS, others) : '',
    children === 0 && others === 0 ? LABELS.DELETE_FREE : '',
    canRestore(deletion) ? LABELS.DELETE_UNDO : LABELS.DELETE_NO_UNDO,
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * Makes the buying center again and points everything at it that pointed at it before.
 * @param revisionNow of the children, which the deletion has moved since
 */
export function restoreChanges(
  { accountId, node, dependents }: Deletion,
  revisionNow: (childId: RecordId) => number | null | undefined,
): readonly PlanChange[] {
  const alias = 'restored';
  const children = node.children.map(({ buyingCenter: { id } }): PlanChange => ({
    kind: 'update',
    object: 'Buying_Center__c',
    id,
    seenRevision: revisionNow(id),
    fields: { Parent_Buying_Center__c: createdBy(alias) },
  }));
  const others = dependents.others.map(({ object, id, revision }): PlanChange => ({
    kind: 'update',
    object,
    id,
    seenRevision: revision,
    fields: { Buying_Center__c: createdBy(alias) },
  }));
  return [
    { kind: 'create', object: 'Buying_Center__c', alias, fields: { Account__c: accountId, ...allFields(node.buyingCenter) } },
    ...children,
    ...others,
  ];
}

function allFields(known: BuyingCenterView): FieldValues {
  return {
    Name: known.name,
    Key__c: known.key ?? null,
    Parent_Buying_Center__c: known.parentId ?? null,
    Kind__c: known.kind ?? null,
    Subsidiary_Account__c: known.subsidiaryAccountId ?? null,
    Lead_Stakeholder__c: known.leadStakeholderId ?? null,
    Sort_Order__c: known.sortOrder ?? null,
    Description__c: known.description ?? null,
    Wallet__c: known.wallet ?? null,
    Our_Revenue__c: known.ourRevenue ?? null,
    Sales_Goal__c: known.salesGoal ?? null,
    Growth_Trend__c: known.growthTrend ?? null,
    Competitive_Environment__c: known.competitiveEnvironment ?? null,
    Main_Competitor__c: known.mainCompetitor ?? null,
    Phase__c: known.phase ?? null,
    Phase_Since__c: known.phaseSince ?? null,
    Source__c: known.source ?? null,
    Confidence__c: known.confidence ?? null,
    Confirmed_On__c: known.confirmedOn ?? null,
    Confirmed_By__c: known.confirmedById ?? null,
  };
}

import type { IsoDate, LinkKind, Maybe, RecordId, RelationshipLevel, StakeholderLink, TeamRelationship } from 'c/planModel';
import { nodesOfPages } from './pages.ts';
import { lastChangeOf, planRecordOf, valueOf, type Field, type LastChange, type NamedNode, type RecordNode } from './records.ts';

export interface StakeholderLinkView extends StakeholderLink {
  readonly lastChange: LastChange;
}
export interface TeamRelationshipView extends TeamRelationship {
  readonly lastChange: LastChange;
}

interface LinkNode extends RecordNode {
  readonly From_Stakeholder__c?: Maybe<Field<RecordId>>;
  readonly To_Stakeholder__c: Field<RecordId>;
  readonly Our_Person__c?: Maybe<Field<RecordId>>;
  readonly Our_Person__r?: Maybe<NamedNode>;
  readonly Kind__c: Field<LinkKind>;
  readonly Weight__c?: Maybe<Field<number>>;
  readonly Since__c?: Maybe<Field<IsoDate>>;
  readonly Note__c?: Maybe<Field<string>>;
}

/** The links of all pages of `STAKEHOLDER_LINKS`. */
export function stakeholderLinksFrom(pages: readonly unknown[]): readonly StakeholderLinkView[] {
  return nodesOfPages<LinkNode>(pages).map((node) => ({
    ...planRecordOf(node),
    fromStakeholderId: valueOf(node.From_Stakeholder__c),
    toStakeholderId: node.To_Stakeholder__c.value ?? '',
    ourPersonId: valueOf(node.Our_Person__c),
    ourPersonName: valueOf(node.Our_Person__r?.Name),
    kind: node.Kind__c.value ?? 'Influences',
    weight: valueOf(node.Weight__c),
    since: valueOf(node.Since__c),
    note: valueOf(node.Note__c),
    lastChange: lastChangeOf(node),
  }));
}

interface TeamNode extends RecordNode {
  readonly Stakeholder__c: Field<RecordId>;
  readonly User__c?: Maybe<Field<RecordId>>;
  readonly User__r?: Maybe<NamedNode>;
  readonly Level_Now__c?: Maybe<Field<RelationshipLevel>>;
  readonly Level_Wanted__c?: Maybe<Field<RelationshipLevel>>;
  readonly Note__c?: Maybe<Field<string>>;
}

/** The squares of the team matrix of all pages of `TEAM_RELATIONSHIPS`. */
export function teamRelationshipsFrom(pages: readonly unknown[]): readonly TeamRelationshipView[] {
  return nodesOfPages<TeamNode>(pages).map((node) => ({
    ...planRecordOf(node),
    stakeholderId: node.Stakeholder__c.value ?? '',
    userId: valueOf(node.User__c),
    userName: valueOf(node.User__r?.Name),
    levelNow: valueOf(node.Level_Now__c),
    levelWanted: valueOf(node.Level_Wanted__c),
    note: valueOf(node.Note__c),
    lastChange: lastChangeOf(node),
  }));
}

import type { SavingBook } from 'c/changeSaver';
import type { ChangeGroup, PlanChange } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import { MAP_BOOK } from 'c/relationshipChanges';
import { calledOf, personOf, type RelationshipFacts, type RelationshipReading } from 'c/relationshipReading';

/** What a saver has to know of the records of a map. */
export const MAP_SAVING_BOOK: SavingBook<RelationshipReading> = {
  ...MAP_BOOK,
  tellsWhoSaved: ['Stakeholder__c', 'Stakeholder_Link__c', 'Team_Relationship__c', 'Commitment__c'],
  nameOf,
};

/** Whom a group is about: the first of its changes that names somebody on the map, or a position that is to come. */
function nameOf(before: RelationshipReading, group: ChangeGroup): string | undefined {
  for (const change of group) {
    const person = personOf(before, aboutWhom(before.facts, change));
    if (person) return calledOf(person);
    if (change.kind === 'create' && change.object === 'Stakeholder__c') return String(change.fields['Name'] ?? '') || undefined;
  }
  return undefined;
}

const POINTERS = ['Stakeholder__c', 'From_Stakeholder__c', 'To_Stakeholder__c'];

function aboutWhom({ links, team, commitments }: RelationshipFacts, change: PlanChange): RecordId | null | undefined {
  if (change.kind === 'create') return POINTERS.map((field) => change.fields[field]).find(Boolean) as RecordId | undefined;
  const { object, id } = change;
  switch (object) {
    case 'Stakeholder__c':
      return id;
    case 'Stakeholder_Link__c':
      return links.find((link) => link.id === id)?.toStakeholderId;
    case 'Team_Relationship__c':
      return team.find((one) => one.id === id)?.stakeholderId;
    case 'Commitment__c':
      return commitments.find((one) => one.id === id)?.stakeholderId;
    default:
      return undefined;
  }
}

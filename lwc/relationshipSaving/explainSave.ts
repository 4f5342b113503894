import { explainPartlySaved, refusalsIn } from 'c/partlySaved';
import { explainRefusal, type ChangeGroup, type PlanChange, type SaveProblem, type SteppedOutcome } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import { calledOf, personOf, type RelationshipFacts, type RelationshipReading } from 'c/relationshipReading';

/**
 * What of a save is to be told: undefined when everything was saved. Of one group, who was faster; of several, how many and who, then each sentence once.
 * @param before the map the groups were made from
 * @param now the facts as they were read after the save
 */
export function explainSave(
  before: RelationshipReading,
  now: RelationshipFacts,
  groups: readonly ChangeGroup[],
  outcome: SteppedOutcome,
): SaveProblem | undefined {
  if (outcome.isSaved) return undefined;
  if (groups.length === 1) return explainOne(now, groups[0]!, refusalsIn(outcome));
  return explainPartlySaved(groups, outcome, (group) => nameOf(before, group));
}

/** A record that somebody saved or removed meanwhile explains the refusal; else the platform's sentences do. */
function explainOne(now: RelationshipFacts, group: ChangeGroup, messages: readonly string[]): SaveProblem {
  for (const change of group) {
    const records = change.kind === 'update' ? recordsOf(now, change) : undefined;
    if (change.kind !== 'update' || !records) continue;
    const problem = explainRefusal(
      messages,
      change.seenRevision,
      records.find(({ id }) => id === change.id),
    );
    if (problem.conflict || problem.isDeleted) return problem;
  }
  return { messages };
}

type RecordNow = { readonly id: RecordId } & NonNullable<Parameters<typeof explainRefusal>[2]>;

/** What is read are views: records with who saved them last. Of the platform's own objects nothing is known of that. */
function recordsOf(facts: RelationshipFacts, { object }: PlanChange): readonly RecordNow[] | undefined {
  const lists: Partial<Record<PlanChange['object'], readonly object[]>> = {
    Stakeholder__c: facts.stakeholders,
    Stakeholder_Link__c: facts.links,
    Team_Relationship__c: facts.team,
    Commitment__c: facts.commitments,
  };
  return lists[object] as readonly RecordNow[] | undefined;
}

/** Whom a group is about: the first of its changes that names somebody on the map, or a position that is to come. */
export function nameOf(before: RelationshipReading, group: ChangeGroup): string | undefined {
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

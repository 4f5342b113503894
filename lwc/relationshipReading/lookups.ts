import type { RelationshipAdvice } from 'c/planChecks';
import type { Maybe, RecordId, StakeholderLink } from 'c/planModel';
import type { ContactFacts } from 'c/mapBuilding';
import { findIntroductions, type Centrality, type Introduction } from 'c/relationships';
import type { PersonReading } from './personReading.ts';
import type { RelationshipReading } from './readRelationships.ts';

/** One position by its id; undefined where it is not on the map. */
export function personOf({ people, index }: RelationshipReading, id: Maybe<RecordId>): PersonReading | undefined {
  return id ? people[index[id] ?? -1] : undefined;
}

/** What to call somebody: his name, else his position. */
export function calledOf({ name, stakeholder }: PersonReading): string {
  return name ?? stakeholder.position;
}

/** The links a person is an end of. */
export function linksWith({ links, linksOf }: RelationshipReading, id: RecordId): readonly StakeholderLink[] {
  return (linksOf[id] ?? []).map((position) => links[position]!);
}

/** The advice that points at a person, the severest first. */
export function adviceFor({ advice }: RelationshipReading, id: RecordId): readonly RelationshipAdvice[] {
  return advice.filter(({ records }) => records.some((record) => record.object === 'Stakeholder__c' && record.id === id));
}

/** The best ways to somebody, strongest first: whom to ask. */
export function introductionsTo({ people, links }: RelationshipReading, id: RecordId, most = 3): readonly Introduction[] {
  return findIntroductions(
    id,
    people.map(({ stakeholder }) => stakeholder),
    links,
    most,
  );
}

/** How much runs through whom, the strongest first. */
export function centralityOf({ centrality }: RelationshipReading): readonly Centrality[] {
  return centrality;
}

/** What `proposeStakeholders` builds a map from. */
export function contactFactsOf({ facts, today }: RelationshipReading): ContactFacts {
  const { contacts, dealRoles, campaignResponses, activities } = facts;
  const lastActivityOn: Record<RecordId, string> = {};
  for (const { contactId, on } of activities ?? []) {
    if (on <= today && on > (lastActivityOn[contactId] ?? '')) lastActivityOn[contactId] = on;
  }
  return { contacts, opportunityRoles: dealRoles, campaignMembers: campaignResponses ?? [], lastActivityOn };
}

import { DEFAULT_POLICY, type Stakeholder } from 'c/planModel';
import { readRelationships, type RelationshipFacts, type RelationshipReading } from 'c/relationshipReading';

export const TODAY = '2026-03-01';

const NOTHING: RelationshipFacts = {
  account: { id: '001', name: 'Halvorsen' },
  accountIds: ['001'],
  policy: DEFAULT_POLICY,
  buyingCenters: [],
  stakeholders: [],
  links: [],
  team: [],
  members: [],
  contacts: [],
  opportunities: [],
  dealRoles: [],
  campaignResponses: [],
  activities: [],
  commitments: [],
  actions: [],
  pursued: [],
};

export function read(facts: Partial<RelationshipFacts>): RelationshipReading {
  return readRelationships({ ...NOTHING, ...facts }, TODAY);
}

/** A position held by the contact of the same name, confirmed today. */
export function person(id: string, more: Partial<Stakeholder> = {}): Stakeholder {
  return {
    id,
    position: `Position ${id}`,
    contactId: `c-${id}`,
    contactName: `Name ${id}`,
    occupancy: 'Held',
    confirmedOn: TODAY,
    ...more,
  };
}

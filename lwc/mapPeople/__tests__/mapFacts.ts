import { DEFAULT_POLICY, type LinkKind, type RecordId, type Stakeholder } from 'c/planModel';
import { readRelationships, type RelationshipFacts, type RelationshipReading } from 'c/relationshipReading';

export const TODAY = '2026-11-22';

export interface PersonAt extends Partial<Stakeholder> {
  readonly id: RecordId;
  /** Held by a contact of this name; without one the position is open. */
  readonly name?: string;
  readonly head?: RecordId;
  readonly lane?: RecordId;
}

/** A link as `from kind to`. */
export type LinkAt = readonly [from: RecordId, kind: LinkKind, to: RecordId];

/** A map of some people; judgements are readable unless a person says otherwise. */
export function mapReading(
  people: readonly PersonAt[],
  links: readonly LinkAt[] = [],
  more: Partial<RelationshipFacts> = {},
): RelationshipReading {
  return readRelationships(
    {
      account: { id: 'account', name: 'Halvorsen Maritime Group' },
      accountIds: ['account'],
      policy: DEFAULT_POLICY,
      buyingCenters: [
        { id: 'yard', name: 'Shipyard' },
        { id: 'fleet', name: 'Fleet' },
      ],
      stakeholders: people.map(({ name, head, lane, id, ...said }) => ({
        id,
        position: `Position ${id}`,
        contactId: name ? `contact-${id}` : null,
        contactName: name ?? null,
        reportsToId: head ?? null,
        buyingCenterId: lane ?? null,
        power: null,
        attitude: null,
        trust: null,
        personalWins: null,
        ...said,
      })),
      links: links.map(([fromStakeholderId, kind, toStakeholderId], index) => ({
        id: `link${index}`,
        fromStakeholderId,
        kind,
        toStakeholderId,
      })),
      team: [],
      members: [],
      contacts: [],
      opportunities: [],
      dealRoles: [],
      campaignResponses: [],
      activities: null,
      commitments: [],
      actions: [],
      pursued: [],
      ...more,
    },
    TODAY,
  );
}

import {
  DEFAULT_POLICY,
  type BuyingCenter,
  type Commitment,
  type ContactActivity,
  type Stakeholder,
  type StakeholderLink,
  type TeamRelationship,
} from 'c/planModel';
import type { RelationshipFacts } from 'c/relationshipReading';
import { buyingCenterName } from '../../../local-org/sample-data/large/largeNames.ts';
import { largePeople } from '../../../local-org/sample-data/large/largePeople.ts';

/** What is put on the map. */
export interface MapSize {
  readonly people: number;
  readonly links: number;
  readonly buyingCenters: number;
}

/** Two thousand stakeholders and two and a half thousand links. */
export const LARGE_MAP: MapSize = { people: 2_000, links: 2_500, buyingCenters: 60 };

const BUYING_CENTERS_PER_HEAD = 4;
const OURS = 12;

/** The people that the large customer is loaded with, as facts, with exchanges, levels and promises. The same every time: nothing is random. */
export function largeRelationships({ people, links, buyingCenters: count }: MapSize): RelationshipFacts {
  const records = largePeople({ people, links, buyingCenters: count });
  const of = (object: string) => records.filter((record) => record.object === object);
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const refOf = (value: unknown) => (value as { readonly ref?: string } | null)?.ref ?? null;
  const names = new Map(of('Contact').map(({ ref, fields }) => [ref, `${text(fields.FirstName)} ${text(fields.LastName)}`]));
  const stakeholders = of('Stakeholder__c').map(({ ref, fields }, index): Stakeholder => {
    const contactId = refOf(fields.Contact__c);
    return {
      id: ref,
      revision: 1,
      position: text(fields.Name) ?? '',
      contactId,
      contactName: contactId ? names.get(contactId)! : null,
      contactAccountId: contactId ? 'account' : null,
      occupancy: fields.Occupancy__c as Stakeholder['occupancy'],
      buyingCenterId: refOf(fields.Buying_Center__c)?.replace('bc:meridian/', 'b') ?? null,
      reportsToId: refOf(fields.Reports_To__c),
      managementLevel: fields.Management_Level__c as Stakeholder['managementLevel'],
      function: text(fields.Function__c),
      buyingRoles: [fields.Buying_Roles__c as 'Evaluator'],
      power: fields.Power__c as Stakeholder['power'],
      attitude: fields.Attitude__c as Stakeholder['attitude'],
      coverage: fields.Coverage__c as Stakeholder['coverage'],
      trust: index % 4 === 0 ? null : (index * 7) % 101,
      personalWins: null,
      trustReason: null,
      confirmedOn: index % 3 === 0 ? null : `2026-${String(1 + (index % 11)).padStart(2, '0')}-11`,
    };
  });
  const buyingCenters = Array.from({ length: count }, (_, index): BuyingCenter => ({
    id: `b${index}`,
    name: buyingCenterName(index, index < BUYING_CENTERS_PER_HEAD ? 0 : 2),
    parentId: index < BUYING_CENTERS_PER_HEAD ? null : `b${Math.floor(index / BUYING_CENTERS_PER_HEAD) - 1}`,
  }));
  return {
    account: { id: 'account', name: 'Meridian Ports and Logistics' },
    accountIds: ['account'],
    policy: DEFAULT_POLICY,
    buyingCenters,
    stakeholders,
    links: of('Stakeholder_Link__c').map(({ ref, fields }): StakeholderLink => ({
      id: ref,
      revision: 1,
      fromStakeholderId: refOf(fields.From_Stakeholder__c),
      toStakeholderId: refOf(fields.To_Stakeholder__c) ?? '',
      kind: fields.Kind__c as StakeholderLink['kind'],
      weight: fields.Weight__c as number,
    })),
    team: stakeholders
      .filter((_, index) => index % 5 === 0)
      .map(({ id }, index): TeamRelationship => ({
        id: `team${index}`,
        stakeholderId: id,
        userId: `user${index % OURS}`,
        userName: `Colleague ${index % OURS}`,
        levelNow: index % 3 === 0 ? null : 'Credible Source',
        levelWanted: 'Problem Solver',
      })),
    members: Array.from({ length: OURS }, (_, index) => ({
      userId: `user${index}`,
      userName: `Colleague ${index}`,
      role: 'Sales' as const,
    })),
    contacts: [...names].map(([id, name]) => ({ id, name, accountId: 'account' })),
    opportunities: [],
    dealRoles: [],
    campaignResponses: [],
    activities: stakeholders.flatMap(({ contactId }, index): readonly ContactActivity[] =>
      contactId && index % 2 === 0
        ? Array.from({ length: 1 + (index % 6) }, (_, each) => ({
            id: `${contactId}/${each}`,
            contactId,
            kind: each % 2 === 0 ? ('Meeting' as const) : ('Call' as const),
            on: `2026-${String(1 + ((index + each) % 11)).padStart(2, '0')}-05`,
            ourPersonId: `user${(index + each) % OURS}`,
            ourPersonName: `Colleague ${(index + each) % OURS}`,
            isInbound: each % 3 === 0,
          }))
        : [],
    ),
    commitments: stakeholders
      .filter((_, index) => index % 20 === 0)
      .map(({ id }, index): Commitment => ({
        id: `promise${index}`,
        promise: `Promise ${index}`,
        direction: index % 3 === 0 ? 'Theirs to Us' : 'Ours to Them',
        stakeholderId: id,
        status: (['Open', 'Kept', 'Broken'] as const)[index % 3]!,
        dueOn: '2026-10-01',
      })),
    actions: [],
    pursued: buyingCenters
      .filter((_, index) => index % 6 === 0)
      .map(({ id }) => ({ id: `cell-${id}`, buyingCenterId: id, solutionId: 's1' })),
    reviewedOn: '2026-06-30',
  };
}

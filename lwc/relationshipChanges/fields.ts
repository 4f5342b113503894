import { writtenFields } from 'c/changeSets';
import type { FieldValues } from 'c/planChanges';
import type {
  BuyingCenter,
  Commitment,
  CustomerContact,
  DealRole,
  PlanAction,
  Stakeholder,
  StakeholderLink,
  TeamRelationship,
} from 'c/planModel';
import type { RelationshipFacts } from 'c/relationshipReading';
import { groundsFields } from './grounds.ts';

const PROVENANCE = {
  Source__c: 'source',
  Confidence__c: 'confidence',
  Confirmed_On__c: 'confirmedOn',
  Confirmed_By__c: 'confirmedById',
} as const;

/** What a map writes of each object, and what the plan model calls it. `Buying_Roles__c` is a list, and what judgements rest on a record: they stand apart. */
export const WRITTEN = {
  Stakeholder__c: {
    Name: 'position',
    Contact__c: 'contactId',
    Occupancy__c: 'occupancy',
    Buying_Center__c: 'buyingCenterId',
    Reports_To__c: 'reportsToId',
    Management_Level__c: 'managementLevel',
    Function__c: 'function',
    Power__c: 'power',
    Attitude__c: 'attitude',
    Coverage__c: 'coverage',
    Computed_Coverage__c: 'computedCoverage',
    Last_Contact_On__c: 'lastContactOn',
    Decision_Orientation__c: 'decisionOrientation',
    Appetite_For_Change__c: 'appetiteForChange',
    Desired_Results__c: 'desiredResults',
    Personal_Wins__c: 'personalWins',
    Trust__c: 'trust',
    Trust_Reason__c: 'trustReason',
    Vacated_On__c: 'vacatedOn',
    Notes__c: 'notes',
    ...PROVENANCE,
  },
  Stakeholder_Link__c: {
    From_Stakeholder__c: 'fromStakeholderId',
    To_Stakeholder__c: 'toStakeholderId',
    Our_Person__c: 'ourPersonId',
    Kind__c: 'kind',
    Weight__c: 'weight',
    Since__c: 'since',
    Note__c: 'note',
    ...PROVENANCE,
  },
  Team_Relationship__c: {
    Stakeholder__c: 'stakeholderId',
    User__c: 'userId',
    Level_Now__c: 'levelNow',
    Level_Wanted__c: 'levelWanted',
    Note__c: 'note',
    ...PROVENANCE,
  },
  Commitment__c: {
    Name: 'promise',
    Direction__c: 'direction',
    Kind__c: 'kind',
    Our_Person__c: 'ourPersonId',
    Stakeholder__c: 'stakeholderId',
    Promised_On__c: 'promisedOn',
    Due_On__c: 'dueOn',
    Status__c: 'status',
    Settled_On__c: 'settledOn',
    Note__c: 'note',
    ...PROVENANCE,
  },
  Plan_Action__c: { Stakeholder__c: 'stakeholderId' },
  Buying_Center__c: { Lead_Stakeholder__c: 'leadStakeholderId' },
  Contact: { ReportsToId: 'reportsToId' },
  OpportunityContactRole: { OpportunityId: 'opportunityId', ContactId: 'contactId', Role: 'role', IsPrimary: 'isPrimary' },
} as const satisfies {
  readonly Stakeholder__c: Readonly<Record<string, keyof Stakeholder>>;
  readonly Stakeholder_Link__c: Readonly<Record<string, keyof StakeholderLink>>;
  readonly Team_Relationship__c: Readonly<Record<string, keyof TeamRelationship>>;
  readonly Commitment__c: Readonly<Record<string, keyof Commitment>>;
  readonly Plan_Action__c: Readonly<Record<string, keyof PlanAction>>;
  readonly Buying_Center__c: Readonly<Record<string, keyof BuyingCenter>>;
  readonly Contact: Readonly<Record<string, keyof CustomerContact>>;
  readonly OpportunityContactRole: Readonly<Record<string, keyof DealRole>>;
};

export type MapObject = keyof typeof WRITTEN;

/** Where its records stand in the facts. */
export const LISTS_OF = {
  Stakeholder__c: 'stakeholders',
  Stakeholder_Link__c: 'links',
  Team_Relationship__c: 'team',
  Commitment__c: 'commitments',
  Plan_Action__c: 'actions',
  Buying_Center__c: 'buyingCenters',
  Contact: 'contacts',
  OpportunityContactRole: 'dealRoles',
} as const satisfies Readonly<Record<MapObject, keyof RelationshipFacts>>;

/** What a record holds, by API name; null where nothing is known. */
export function fieldsOf(object: MapObject, record: object): FieldValues {
  const fields = writtenFields(WRITTEN[object], record);
  if (object !== 'Stakeholder__c') return fields;
  const { buyingRoles, grounds } = record as Stakeholder;
  return { ...fields, Buying_Roles__c: buyingRoles?.join(';') || null, ...groundsFields(grounds) };
}

import type {
  BuyingCenter,
  CampaignResponse,
  Commitment,
  ContactActivity,
  CustomerContact,
  DealRole,
  IsoDate,
  Maybe,
  MemberRole,
  PlanAction,
  PlanningPolicy,
  PursuedCell,
  RecordId,
  SalesOpportunity,
  Stakeholder,
  StakeholderLink,
  TeamRelationship,
} from 'c/planModel';

/** Everything the relationship map of one account is read from. */
export interface RelationshipFacts {
  readonly account: { readonly id: RecordId; readonly name: string };
  /** The account's and its subsidiaries': who works for none of them has left. */
  readonly accountIds: readonly RecordId[];
  readonly policy: PlanningPolicy;
  readonly buyingCenters: readonly BuyingCenter[];
  /** A judgement is undefined where this reader may not see it, null where nobody made one. */
  readonly stakeholders: readonly Stakeholder[];
  readonly links: readonly StakeholderLink[];
  readonly team: readonly TeamRelationship[];
  /** Of the plan that is looked at; empty without one. */
  readonly members: readonly TeamMember[];
  readonly contacts: readonly CustomerContact[];
  readonly opportunities: readonly SalesOpportunity[];
  readonly dealRoles: readonly DealRole[];
  /** Null where campaign members cannot be read. */
  readonly campaignResponses: readonly CampaignResponse[] | null;
  /** Null where this org or this reader cannot read activities: nothing is known then, which is not the same as nobody in touch. */
  readonly activities: readonly ContactActivity[] | null;
  readonly commitments: readonly Commitment[];
  /** Those that point at a stakeholder. */
  readonly actions: readonly PlanAction[];
  readonly pursued: readonly PursuedCell[];
  /** When the team last went through the relationships, or through the plan. */
  readonly reviewedOn?: Maybe<IsoDate>;
}

/** One of our people on the plan's team. */
export interface TeamMember {
  readonly userId: RecordId;
  readonly userName?: Maybe<string>;
  readonly role?: Maybe<MemberRole>;
}

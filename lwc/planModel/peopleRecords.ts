import type { IsoDate, Maybe, RecordId } from './provenance.ts';

/** What the org's own records say of the people at a customer: what a relationship map is built from and measured by (system D). */

/** `Contact`, as far as a map needs it. */
export interface CustomerContact {
  readonly id: RecordId;
  readonly name: string;
  readonly title?: Maybe<string>;
  readonly department?: Maybe<string>;
  readonly email?: Maybe<string>;
  readonly phone?: Maybe<string>;
  readonly reportsToId?: Maybe<RecordId>;
  readonly accountId?: Maybe<RecordId>;
  /** A contact of another account who is related to this one (`AccountContactRelation`): as what. */
  readonly relatedRoles?: readonly string[];
  /** The relation to the account has ended. */
  readonly hasLeft?: boolean;
}

/** `OpportunityContactRole`: a contact on one deal. */
export interface DealRole {
  readonly id: RecordId;
  readonly opportunityId: RecordId;
  readonly opportunityName?: Maybe<string>;
  readonly contactId: RecordId;
  /** Undefined where the contact may not be seen: the deal's readers see its roles, whoever the contacts are. */
  readonly contactName?: Maybe<string>;
  readonly contactTitle?: Maybe<string>;
  /** Whom the contact works for. */
  readonly contactAccountName?: Maybe<string>;
  /** The org's own word for the role. */
  readonly role?: Maybe<string>;
  readonly isPrimary?: Maybe<boolean>;
}

/** `CampaignMember` who is a contact. */
export interface CampaignResponse {
  readonly id: RecordId;
  readonly contactId: RecordId;
  readonly contactName?: Maybe<string>;
  readonly campaignId?: Maybe<RecordId>;
  readonly campaignName: string;
  readonly status?: Maybe<string>;
  readonly hasResponded?: Maybe<boolean>;
  readonly respondedOn?: Maybe<IsoDate>;
}

export type ActivityKind = 'Meeting' | 'Call' | 'Email' | 'Other';

/** One exchange with a person, from the org's events, tasks and e-mails. */
export interface Activity {
  readonly id: RecordId;
  readonly kind: ActivityKind;
  readonly on: IsoDate;
  readonly ourPersonId?: Maybe<RecordId>;
  /** It came from them. */
  readonly isInbound?: Maybe<boolean>;
}

/** With whom, and about what. One in the future is planned. */
export interface ContactActivity extends Activity {
  readonly contactId: RecordId;
  readonly subject?: Maybe<string>;
  readonly ourPersonName?: Maybe<string>;
}

/** A cell somebody goes for: in the plan's focus, or with an opportunity under way. */
export interface PursuedCell {
  readonly id: RecordId;
  readonly buyingCenterId: RecordId;
  readonly solutionId: RecordId;
  readonly opportunityId?: Maybe<RecordId>;
  readonly sponsorId?: Maybe<RecordId>;
}

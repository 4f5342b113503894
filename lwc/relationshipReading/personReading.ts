import type {
  Commitment,
  Coverage,
  CustomerContact,
  DealRole,
  Freshness,
  IsoDate,
  JudgementAge,
  Maybe,
  Occupancy,
  PlanAction,
  RecordId,
  RelationshipLevel,
  Stakeholder,
} from 'c/planModel';
import type { CoverageReading } from 'c/relationships';

/** One position with everything that follows from the facts. */
export interface PersonReading {
  readonly id: RecordId;
  /** Its computed coverage and last contact are those of today. */
  readonly stakeholder: Stakeholder;
  /** Who holds it; null for a vacant position and for a placeholder. */
  readonly name: string | null;
  /** Two letters of the name; empty without one. */
  readonly initials: string;
  /** `Unknown` is a placeholder: somebody holds it, we do not know who. */
  readonly occupancy: Occupancy;
  /** As the account's contacts have it; null where the holder is not among them or may not be seen. */
  readonly contact: CustomerContact | null;
  /** The holder does not work for this customer any more, as his own record says: the position is to be vacated. */
  readonly hasLeft: boolean;
  /** The buying center it stands in; null where it belongs to none that is known. */
  readonly laneId: RecordId | null;
  /** The head it is drawn below: null where its own is missing, or would close a circle. */
  readonly headId: RecordId | null;
  /** 0 at the top. */
  readonly depth: number;
  readonly reportIds: readonly RecordId[];
  readonly coverage: PersonCoverage;
  /** Who of ours is in touch, or is to be; the highest level first. */
  readonly ours: readonly KnownBy[];
  readonly commitments: PersonCommitments;
  /** Open ones that point at the position. */
  readonly actions: readonly PlanAction[];
  /** What the holder is on the account's deals. */
  readonly dealRoles: readonly DealRole[];
  /** How long ago somebody confirmed what is written here. */
  readonly freshness: Freshness;
  /** What was judged and this reader may see, each with its own age. */
  readonly judgements: readonly JudgementAge[];
  readonly isDecider: boolean;
  readonly isKeyPlayer: boolean;
  readonly isFriend: boolean;
  readonly isOpposed: boolean;
  /** The other positions of the same contact. */
  readonly holdsAlso: readonly RecordId[];
}

export interface PersonCoverage {
  /** What counts: the stated one, else the computed one. */
  readonly counts: Coverage;
  /** Undefined where this reader may not see it. */
  readonly stated: Maybe<Coverage>;
  /** What recent exchanges speak for, with the reasons. Without readable activities as it was stored last, without parts. */
  readonly computed: CoverageReading;
  /** Steps the stated one lies above (or, negative, below) the computed one; null unless both are known. */
  readonly gap: number | null;
  readonly isReached: boolean;
}

/** One of ours who is in touch with a stakeholder. */
export interface KnownBy {
  readonly userId: RecordId;
  readonly name: string;
  readonly levelNow: RelationshipLevel | null;
  readonly levelWanted: RelationshipLevel | null;
  /** The square of the team matrix; null where somebody only knows him, or has met him. */
  readonly relationshipId: RecordId | null;
  /** What says so. */
  readonly from: readonly ('team' | 'link' | 'activity')[];
  readonly lastContactOn: IsoDate | null;
}

/** The ledger of one person (system H), the latest first. */
export interface PersonCommitments {
  readonly open: readonly Commitment[];
  /** Of those that are open, the ones past their day. */
  readonly overdue: readonly Commitment[];
  readonly kept: readonly Commitment[];
  readonly broken: readonly Commitment[];
  /** Ours that are broken or overdue. */
  readonly owed: readonly Commitment[];
}

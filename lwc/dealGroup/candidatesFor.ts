import { buyingRoleOf } from 'c/mapBuilding';
import type { Attitude, BuyingRole, ManagementLevel, Power, RecordId } from 'c/planModel';
import { personOf, type PersonReading, type RelationshipReading } from 'c/relationshipReading';

/** Somebody of the map who may have a role in this deal, and what speaks for it, the weightiest reason first. */
export interface Candidate {
  readonly stakeholderId: RecordId;
  readonly contactId: RecordId;
  readonly reasons: readonly CandidateReason[];
}

export type CandidateReason =
  /** Has the role on the account's map. */
  | { readonly code: 'mapRole' }
  /** Had it in another deal of the customer. */
  | { readonly code: 'pastDeal'; readonly opportunityName: string }
  /** Heads the deal's buying center: who decides there. Approvers sit above. */
  | { readonly code: 'leads' }
  /** Somebody of this deal who decides reports to him. */
  | { readonly code: 'aboveDecider'; readonly belowId: RecordId }
  /** Stands in the deal's buying center. */
  | { readonly code: 'center' }
  | { readonly code: 'level'; readonly level: ManagementLevel }
  /** A judgement: only where the reader may see it. */
  | { readonly code: 'supports'; readonly attitude: Attitude }
  /** A judgement: only where the reader may see it. */
  | { readonly code: 'power'; readonly power: Power };

export interface CandidateRules {
  readonly weights: Readonly<Record<CandidateReason['code'], number>>;
  /** One of these is enough; everything else needs a place in the deal's buying center beside it. */
  readonly enough: readonly CandidateReason['code'][];
  /** Levels on which a role is usually held. */
  readonly levels: Readonly<Partial<Record<BuyingRole, readonly ManagementLevel[]>>>;
}

export const CANDIDATE_RULES: CandidateRules = {
  weights: { center: 6, mapRole: 5, aboveDecider: 5, leads: 4, pastDeal: 4, supports: 3, level: 2, power: 2 },
  enough: ['mapRole', 'aboveDecider', 'leads', 'pastDeal'],
  levels: {
    Approver: ['Board', 'Executive'],
    'Decision Maker': ['Executive', 'Senior Manager'],
    Evaluator: ['Senior Manager', 'Manager'],
    User: ['Manager', 'Specialist'],
  },
};

/** What of the deal a candidate is measured by. */
export interface CandidateDeal {
  readonly opportunityId: RecordId;
  readonly centerId: RecordId | null;
  /** Approvers and decision makers of this deal. */
  readonly deciderIds: readonly RecordId[];
  /** Contacts who have the role already. */
  readonly takenContactIds: readonly RecordId[];
  /** Contacts who have any role in it: of two who fit equally, the other one is named first. */
  readonly memberContactIds: readonly RecordId[];
}

const DECIDES: readonly BuyingRole[] = ['Approver', 'Decision Maker'];

/** Who may have a role in a deal, the likeliest first. Positions nobody holds are left out, as is who has left; an opponent is no champion. */
export function candidatesFor(
  reading: RelationshipReading,
  role: BuyingRole,
  deal: CandidateDeal,
  { weights, enough, levels }: CandidateRules = CANDIDATE_RULES,
): readonly Candidate[] {
  const leadId = reading.facts.buyingCenters.find(({ id }) => id === deal.centerId)?.leadStakeholderId;
  const above = DECIDES.includes(role) ? headsOf(reading, deal.deciderIds) : new Map<RecordId, RecordId>();
  const reasonsFor = (person: PersonReading): readonly CandidateReason[] => {
    const { stakeholder, dealRoles, isFriend } = person;
    const past = dealRoles.find(
      (one) => one.opportunityId !== deal.opportunityId && one.opportunityName && buyingRoleOf(one.role) === role,
    );
    const { managementLevel: level, attitude, power } = stakeholder;
    const reasons: readonly (CandidateReason | false | null | undefined)[] = [
      stakeholder.buyingRoles?.includes(role) && { code: 'mapRole' },
      leadId === person.id && role === 'Decision Maker' && { code: 'leads' },
      above.has(person.id) && { code: 'aboveDecider', belowId: above.get(person.id)! },
      past && { code: 'pastDeal', opportunityName: past.opportunityName! },
      deal.centerId !== null && person.laneId === deal.centerId && { code: 'center' },
      role === 'Champion' && isFriend && attitude ? { code: 'supports', attitude } : null,
      level && levels[role]?.includes(level) ? { code: 'level', level } : null,
      role === 'Champion' && isFriend && power && power !== 'Outside' ? { code: 'power', power } : null,
    ];
    return reasons.flatMap((reason) => (reason ? reason : [])).sort((a, b) => weights[b.code] - weights[a.code]);
  };
  const isOn = ({ contactId }: Candidate) => Number(deal.memberContactIds.includes(contactId));
  const weigh = ({ reasons }: Candidate) => reasons.reduce((sum, { code }) => sum + weights[code], 0);
  return reading.people
    .flatMap((person): readonly Candidate[] => {
      const { contactId } = person.stakeholder;
      if (!contactId || person.hasLeft || deal.takenContactIds.includes(contactId)) return [];
      if (role === 'Champion' && person.isOpposed) return [];
      return [{ stakeholderId: person.id, contactId, reasons: reasonsFor(person) }];
    })
    .filter(
      ({ reasons }) =>
        reasons.some(({ code }) => enough.includes(code)) || (reasons.length > 1 && reasons.some(({ code }) => code === 'center')),
    )
    .sort(
      (a, b) =>
        weigh(b) - weigh(a) ||
        isOn(a) - isOn(b) ||
        depthOf(reading, a) - depthOf(reading, b) ||
        (a.stakeholderId < b.stakeholderId ? -1 : 1),
    );
}

/** Direct heads of those who decide, each with the one below. */
function headsOf(reading: RelationshipReading, deciderIds: readonly RecordId[]): ReadonlyMap<RecordId, RecordId> {
  return new Map(
    deciderIds.flatMap((id) => {
      const headId = personOf(reading, id)?.headId;
      return headId && !deciderIds.includes(headId) ? [[headId, id] as const] : [];
    }),
  );
}

function depthOf(reading: RelationshipReading, { stakeholderId }: Candidate): number {
  return personOf(reading, stakeholderId)?.depth ?? 0;
}

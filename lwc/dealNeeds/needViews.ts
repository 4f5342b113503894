import { wordFor, type Candidate, type CandidateReason, type DealGroupReading, type DealMember, type DealNeed } from 'c/dealGroup';
import { fillIn } from 'c/fillIn';
import type { BuyingRole } from 'c/planModel';
import { personOf, type RelationshipReading } from 'c/relationshipReading';
import { peopleNamesOf, type PeopleNames } from 'c/relationshipWords';
import { LABELS } from './labels.ts';

/** More than a person weighs up; anybody else is chosen from the whole map. */
const MOST_CANDIDATES = 3;

/** One role as its tile shows it. */
export interface NeedView {
  readonly role: BuyingRole;
  readonly isFilled: boolean;
  readonly isMissing: boolean;
  readonly icon: string;
  readonly variant: string;
  readonly state: string;
  readonly members: readonly { readonly id: string; readonly name: string; readonly position: string }[];
  readonly candidates: readonly CandidateView[];
  readonly likely: string;
  readonly chooseAlternative: string;
}

interface CandidateView {
  readonly id: string;
  readonly contactId: string;
  readonly name: string;
  readonly position: string;
  readonly contact: string;
  readonly addAlternative: string;
  readonly reasons: readonly { readonly key: string; readonly text: string }[];
}

export function needViews(reading: RelationshipReading, { needs }: DealGroupReading, offered: readonly string[]): readonly NeedView[] {
  const names = peopleNamesOf(reading);
  return needs.map((need) => needView(reading, need, names, offered));
}

function needView(
  reading: RelationshipReading,
  { role, members, candidates }: DealNeed,
  names: PeopleNames,
  offered: readonly string[],
): NeedView {
  const isFilled = members.length > 0;
  const shown = candidates.slice(0, MOST_CANDIDATES);
  return {
    role,
    isFilled,
    isMissing: !isFilled,
    icon: isFilled ? 'utility:success' : 'utility:warning',
    variant: isFilled ? 'success' : 'warning',
    state: isFilled ? LABELS.NEED_FILLED : LABELS.NEED_MISSING,
    members: members.map(memberView),
    candidates: shown.map((candidate) => candidateView(reading, candidate, role, names, offered)),
    likely: fillIn(shown.length > 0 ? LABELS.NEED_LIKELY : LABELS.NO_CANDIDATE, role),
    chooseAlternative: fillIn(LABELS.CHOOSE_AS, role),
  };
}

function memberView({ contactId, name, position }: DealMember) {
  return { id: contactId, name: name ?? LABELS.UNSEEN, position: position ?? '' };
}

function candidateView(
  reading: RelationshipReading,
  { stakeholderId, contactId, reasons }: Candidate,
  role: BuyingRole,
  names: PeopleNames,
  offered: readonly string[],
): CandidateView {
  const name = names.person(stakeholderId);
  const person = personOf(reading, stakeholderId);
  return {
    id: stakeholderId,
    contactId,
    name,
    position: person?.stakeholder.position ?? '',
    contact: person ? fillIn(LABELS.CONTACT_WITH_US, person.coverage.counts) : '',
    addAlternative: fillIn(LABELS.ADD_AS, name, wordFor(role, offered)),
    reasons: reasons.map((reason) => ({ key: reason.code, text: reasonWords(reason, role, names) })),
  };
}

function reasonWords(reason: CandidateReason, role: BuyingRole, names: PeopleNames): string {
  switch (reason.code) {
    case 'mapRole':
      return fillIn(LABELS.REASON_MAP_ROLE, role);
    case 'pastDeal':
      return fillIn(LABELS.REASON_PAST_DEAL, role, reason.opportunityName);
    case 'leads':
      return LABELS.REASON_LEADS;
    case 'aboveDecider':
      return fillIn(LABELS.REASON_ABOVE, names.person(reason.belowId));
    case 'center':
      return LABELS.REASON_CENTER;
    case 'level':
      return fillIn(LABELS.REASON_LEVEL, reason.level);
    case 'supports':
      return fillIn(LABELS.REASON_SUPPORTS, reason.attitude);
    case 'power':
      return fillIn(LABELS.REASON_POWER, reason.power);
  }
}

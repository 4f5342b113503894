import { groupBy } from 'c/groupBy';
import {
  COVERAGES,
  freshnessOf,
  judgementAges,
  type Coverage,
  type CustomerContact,
  type DealRole,
  type Hierarchy,
  type IsoDate,
  type Occupancy,
  type PlanAction,
  type RecordId,
  type Stakeholder,
  type StakeholderLink,
  type TeamRelationship,
} from 'c/planModel';
import { coverageOf, isDecider, isFriend, isInTouch, isKeyPlayer, isOpposed, readCoverage, type CoverageReading } from 'c/relationships';
import type { RelationshipFacts } from './facts.ts';
import { knownBy } from './knownBy.ts';
import type { PersonCoverage, PersonReading } from './personReading.ts';
import { readCommitments } from './readCommitments.ts';

const IS_OVER: readonly PlanAction['status'][] = ['Done', 'Dropped'];

/** Every position with what follows, in the order of the facts. */
export function readPeople(
  facts: RelationshipFacts,
  tree: Hierarchy,
  around: { readonly links: readonly StakeholderLink[]; readonly team: readonly TeamRelationship[] },
  today: IsoDate,
): readonly PersonReading[] {
  const contacts = new Map<RecordId, CustomerContact>(facts.contacts.map((one) => [one.id, one]));
  const accounts = new Set(facts.accountIds);
  const lanes = new Set(facts.buyingCenters.map(({ id }) => id));
  const reports = reportsIn(tree);
  const activities = groupBy(facts.activities ?? [], ({ contactId }) => contactId);
  const commitments = groupBy(facts.commitments, ({ stakeholderId }) => stakeholderId);
  const actions = groupBy(facts.actions, ({ stakeholderId }) => stakeholderId);
  const dealRoles = groupBy(facts.dealRoles, ({ contactId }) => contactId);
  const team = groupBy(around.team, ({ stakeholderId }) => stakeholderId);
  const knows = groupBy(
    around.links.filter(({ kind, ourPersonId }) => kind === 'Knows' && ourPersonId),
    ({ toStakeholderId }) => toStakeholderId,
  );
  const positions = groupBy(facts.stakeholders, ({ contactId }) => contactId);
  return facts.stakeholders.map((said) => {
    const { id, contactId } = said;
    const exchanges = contactId ? (activities.get(contactId) ?? []) : [];
    const computed = computedFor(said, exchanges, today);
    const stakeholder: Stakeholder = {
      ...said,
      ...(said.computedCoverage === undefined && facts.activities === null ? {} : { computedCoverage: computed.coverage }),
      lastContactOn: computed.lastContactOn,
    };
    const position = tree.positions[id]!;
    const parent = tree.parents[position]!;
    const name = contactId ? (said.contactName ?? contacts.get(contactId)?.name ?? null) : null;
    return {
      id,
      stakeholder,
      name,
      initials: initialsOf(name),
      occupancy: occupancyOf(said),
      contact: contactId ? (contacts.get(contactId) ?? null) : null,
      hasLeft: hasLeft(said, contacts, accounts),
      laneId: said.buyingCenterId && lanes.has(said.buyingCenterId) ? said.buyingCenterId : null,
      headId: parent < 0 ? null : tree.ids[parent]!,
      depth: tree.depths[position]!,
      reportIds: reports.get(id) ?? [],
      coverage: coverageReading(stakeholder, computed),
      ours: knownBy(
        team.get(id) ?? [],
        knows.get(id) ?? [],
        exchanges.filter(({ on }) => on <= today),
      ),
      commitments: readCommitments(commitments.get(id) ?? [], today),
      actions: (actions.get(id) ?? []).filter(({ status }) => !IS_OVER.includes(status)),
      dealRoles: contactId ? (dealRoles.get(contactId) ?? NO_ROLES) : NO_ROLES,
      freshness: freshnessOf(said.confirmedOn, today, facts.policy.staleAfterDays),
      judgements: judgementAges(said, today, facts.policy.staleAfterDays),
      isDecider: isDecider(said),
      isKeyPlayer: isKeyPlayer(said),
      isFriend: isFriend(said),
      isOpposed: isOpposed(said),
      holdsAlso: contactId ? positions.get(contactId)!.flatMap((other) => (other.id === id ? [] : other.id)) : [],
    };
  });
}

const NO_ROLES: readonly DealRole[] = [];

/** Of today where exchanges are known; else as it was stored last, by a data load or an e-mail capture. */
function computedFor(
  { managementLevel, computedCoverage, lastContactOn }: Stakeholder,
  activities: Parameters<typeof readCoverage>[0],
  today: IsoDate,
): CoverageReading {
  const read = readCoverage(activities, managementLevel, today);
  const latest = [read.lastContactOn, lastContactOn].reduce((a, b) => (b && (!a || b > a) ? b : a)) ?? null;
  if (read.coverage !== 'Unknown') return { ...read, lastContactOn: latest };
  return { coverage: computedCoverage ?? 'Unknown', points: null, parts: [], lastContactOn: latest };
}

function coverageReading(stakeholder: Stakeholder, computed: CoverageReading): PersonCoverage {
  const counts = coverageOf(stakeholder);
  const { coverage: stated } = stakeholder;
  const known = (coverage: typeof stated): coverage is Coverage => Boolean(coverage) && coverage !== 'Unknown';
  const gap = known(stated) && known(computed.coverage) ? COVERAGES.indexOf(stated) - COVERAGES.indexOf(computed.coverage) : null;
  return { counts, stated, computed, gap, isReached: isInTouch(counts) };
}

/** What the contact says counts more than the word: a position with a contact is held. */
function occupancyOf({ contactId, occupancy }: Stakeholder): Occupancy {
  if (contactId) return 'Held';
  return occupancy === 'Vacant' ? 'Vacant' : 'Unknown';
}

/** A contact of another company counts while he is related to this one. */
function hasLeft(
  { contactId, contactAccountId }: Stakeholder,
  contacts: ReadonlyMap<RecordId, CustomerContact>,
  accounts: ReadonlySet<RecordId>,
): boolean {
  const contact = contactId ? contacts.get(contactId) : undefined;
  if (contact) return contact.hasLeft === true;
  return Boolean(contactId && contactAccountId && !accounts.has(contactAccountId));
}

/** First letter of the first and of the last word; academic titles are none. */
export function initialsOf(name: string | null): string {
  const words = (name ?? '').split(/\s+/).filter((word) => word && !word.endsWith('.'));
  const [first] = words;
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  return [first, last].flatMap((word) => (word ? [...word][0]!.toLocaleUpperCase() : [])).join('');
}

function reportsIn(tree: Hierarchy): ReadonlyMap<RecordId, readonly RecordId[]> {
  const reports = new Map<RecordId, RecordId[]>();
  tree.ids.forEach((id, position) => {
    const parent = tree.parents[position]!;
    if (parent < 0) return;
    const headId = tree.ids[parent]!;
    const list = reports.get(headId);
    if (list) list.push(id);
    else reports.set(headId, [id]);
  });
  return reports;
}

import type { Hierarchy, IsoDate, RecordId, StakeholderLink, TeamRelationship } from 'c/planModel';
import { arrangeTree } from 'c/planModel';
import { lazily } from 'c/lazily';
import { runRelationshipChecks, type RelationshipAdvice } from 'c/planChecks';
import {
  findCommunities,
  introductionsAmong,
  findSingleThreads,
  readCentrality,
  readGoWide,
  type Centrality,
  type Community,
  type GoWideReading,
  type SingleThread,
} from 'c/relationships';
import type { RelationshipFacts } from './facts.ts';
import { lanesOf, type Lane } from './lanes.ts';

import { ourPeopleOf, type OurPersonReading } from './ourPeople.ts';
import type { PersonReading } from './personReading.ts';
import { readPeople } from './readPeople.ts';
import { sightOf, type JudgementSight } from './sight.ts';

export interface RelationshipReading {
  readonly facts: RelationshipFacts;
  readonly today: IsoDate;
  /** In the order of the facts. */
  readonly people: readonly PersonReading[];
  /** Position in `people` by stakeholder id. */
  readonly index: Readonly<Record<RecordId, number>>;
  /** Who reports to whom, as it can be drawn; what could not stand where it says is in `misplaced`. */
  readonly tree: Hierarchy;
  /** Every buying center in the order of their tree, then the people of none (id null) if there are any. */
  readonly lanes: readonly Lane[];
  /** Those whose ends are on the map. */
  readonly links: readonly StakeholderLink[];
  /** Positions in `links` by either end. */
  readonly linksOf: Readonly<Record<RecordId, readonly number[]>>;
  /** Those with a stakeholder on the map. */
  readonly team: readonly TeamRelationship[];
  /** Everybody of ours: the plan's team first, then who else is in touch. */
  readonly ours: readonly OurPersonReading[];
  /** Which judgements this reader may see. */
  readonly sees: JudgementSight;
  /** What follows is worked out when somebody asks, once. */
  readonly goWide: GoWideReading;
  readonly threads: readonly SingleThread[];
  readonly communities: readonly Community[];
  /** How much runs through whom, the strongest first. */
  readonly centrality: readonly Centrality[];
  /** What the checks of the map say (systems D and H), the severest first. */
  readonly advice: readonly RelationshipAdvice[];
}

/** Reads the map: people, hierarchy, lanes, who of ours knows whom, coverage and advice, from the same facts at the same day. */
export function readRelationships(facts: RelationshipFacts, today: IsoDate): RelationshipReading {
  const tree = arrangeTree(facts.stakeholders.map(({ id, position, reportsToId }) => ({ id, name: position, parentId: reportsToId })));
  const isHere = (id: RecordId) => tree.positions[id] !== undefined;
  const links = facts.links.filter(
    ({ fromStakeholderId, toStakeholderId }) => isHere(toStakeholderId) && (!fromStakeholderId || isHere(fromStakeholderId)),
  );
  const team = facts.team.filter(({ stakeholderId }) => isHere(stakeholderId));
  const people = readPeople(facts, tree, { links, team }, today);
  const stakeholders = people.map(({ stakeholder }) => stakeholder);
  const goWide = lazily(() => readGoWide(stakeholders));
  const threads = lazily(() => findSingleThreads(stakeholders, team, links));
  const communities = lazily(() => findCommunities(stakeholders, links, team));
  const centrality = lazily(() => readCentrality(stakeholders, links));
  const lanes = lanesOf(facts, people);
  const introductions = lazily(() => introductionsAmong(stakeholders, links));
  const advice = lazily(() =>
    runRelationshipChecks({
      policy: facts.policy,
      today,
      people,
      links,
      lanes: lanes.map((lane) => ({ ...lane, parentId: lane.buyingCenter?.parentId ?? null })),
      threads,
      communities,
      goWide,
      centrality,
      introductionsTo: (id) => introductions()(id, 1),
      reviewedOn: facts.reviewedOn ?? null,
    }),
  );
  return {
    facts,
    today,
    people,
    index: Object.fromEntries(people.map(({ id }, position) => [id, position])),
    tree,
    lanes,
    links,
    linksOf: endsOf(links),
    team,
    ours: ourPeopleOf(facts, people),
    sees: sightOf(facts.stakeholders),
    get goWide() {
      return goWide();
    },
    get threads() {
      return threads();
    },
    get communities() {
      return communities();
    },
    get centrality() {
      return centrality();
    },
    get advice() {
      return advice();
    },
  };
}

function endsOf(links: readonly StakeholderLink[]): Readonly<Record<RecordId, readonly number[]>> {
  const ends: Record<RecordId, number[]> = {};
  links.forEach(({ fromStakeholderId, toStakeholderId }, position) => {
    (ends[toStakeholderId] ??= []).push(position);
    if (fromStakeholderId && fromStakeholderId !== toStakeholderId) (ends[fromStakeholderId] ??= []).push(position);
  });
  return ends;
}

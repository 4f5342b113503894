import type { RecordId } from 'c/planModel';
import { NEEDED_ROLES } from 'c/relationships';
import {
  onPerson,
  personRef,
  type PersonFacts,
  type RelationshipCheck,
  type RelationshipCheckFacts,
  type RelationshipFinding,
} from './relationshipCheck.ts';

/** From this share of the strongest one on, so much runs through a person that he counts whatever the chart says. */
const CENTRAL_FROM = 0.5;
/** Nobody goes after more at a time. */
const MOST_CENTRAL = 5;
const SMALLEST_COMMUNITY = 3;
const LEVELS_THAT_COUNT: readonly string[] = ['Board', 'Executive', 'Senior Manager'];

/** Checks of whom we reach and who carries it (system D). */
export const reachChecks: readonly RelationshipCheck[] = [
  {
    code: 'RM001',
    name: 'deciderNotCovered',
    system: 'D',
    severity: 'warning',
    find: (facts) =>
      facts.people
        .filter(({ isDecider, coverage, occupancy }) => isDecider && !coverage.isReached && occupancy !== 'Vacant')
        .map((person) =>
          person.occupancy === 'Unknown'
            ? onPerson(person.id, 'deciderUnknown', 'findOutWhoItIs')
            : unreached(facts, person, 'deciderNotCovered'),
        ),
  },
  { code: 'RM002', name: 'oneOfUsCarries', system: 'D', severity: 'warning', find: oneOfUsCarries },
  { code: 'RM003', name: 'oneOfThemCarries', system: 'D', severity: 'warning', find: oneOfThemCarries },
  { code: 'RM004', name: 'notWideEnough', system: 'D', severity: 'info', find: notWideEnough },
  { code: 'RM005', name: 'rolesNobodyFills', system: 'D', severity: 'warning', find: rolesNobodyFills },
  { code: 'RM008', name: 'communityNotReached', system: 'D', severity: 'info', find: communityNotReached },
  {
    code: 'RM011',
    name: 'centralPersonNotCovered',
    system: 'D',
    severity: 'info',
    find: (facts) => {
      const people = byId(facts);
      return facts
        .centrality()
        .filter(({ between }) => between >= CENTRAL_FROM)
        .slice(0, MOST_CENTRAL)
        .flatMap(({ stakeholderId }) => {
          const person = people.get(stakeholderId);
          // A decider nobody reaches is told already, and more urgently.
          if (!person || person.isDecider || person.coverage.isReached || person.occupancy !== 'Held') return [];
          return [unreached(facts, person, 'centralPersonNotCovered')];
        });
    },
  },
];

const byId = ({ people }: RelationshipCheckFacts): ReadonlyMap<RecordId, PersonFacts> => new Map(people.map((one) => [one.id, one]));

function unreached(
  { introductionsTo }: RelationshipCheckFacts,
  { id, coverage }: PersonFacts,
  message: 'deciderNotCovered' | 'centralPersonNotCovered',
): RelationshipFinding {
  const [best] = introductionsTo(id);
  const values = { coverage: coverage.counts };
  if (!best) return onPerson(id, message, 'meetInPerson', values);
  return onPerson(id, message, 'askForIntroduction', values, { askId: best.askId, ourPersonIds: best.ourPersonIds });
}

function oneOfUsCarries({ threads }: RelationshipCheckFacts): readonly RelationshipFinding[] {
  return threads()
    .filter(({ side }) => side === 'ours')
    .map(({ personId, stakeholderIds }) => ({
      records: stakeholderIds.map(personRef),
      message: { code: 'oneOfUsCarries', values: { userId: personId, stakeholders: stakeholderIds.length } },
      remedy: { code: 'bringInAColleague', values: { userId: personId, stakeholderId: stakeholderIds[0]! } },
    }));
}

function oneOfThemCarries({ threads }: RelationshipCheckFacts): readonly RelationshipFinding[] {
  return threads()
    .filter(({ side }) => side === 'theirs')
    .map(({ personId, stakeholderIds, buyingCenterId }) => {
      const place = { buyingCenterId: buyingCenterId ?? '' };
      return onPerson(personId, 'oneOfThemCarries', 'widenTheContact', { ...place, others: stakeholderIds.length }, place);
    });
}

/** Functions none of whose people we talk to, then high levels; the highest person first. */
function notWideEnough(facts: RelationshipCheckFacts): readonly RelationshipFinding[] {
  const { functions, levels, squares } = facts.goWide();
  const gapIn = (isIn: (square: (typeof squares)[number]) => boolean) => {
    const own = squares.filter(isIn);
    return own.some(({ covered }) => covered > 0) ? [] : own.flatMap(({ stakeholderIds }) => stakeholderIds);
  };
  const found = (
    ids: readonly RecordId[],
    code: 'functionNotReached' | 'levelNotReached',
    values: object,
  ): readonly RelationshipFinding[] =>
    ids.length === 0
      ? []
      : [
          {
            records: ids.map(personRef),
            message: { code, values: { ...values, people: ids.length } },
            remedy: { code: 'meetSomebodyThere', values: { stakeholderId: ids[0]! } },
          },
        ];
  return [
    ...functions.flatMap((name) =>
      name
        ? found(
            gapIn((square) => square.function === name),
            'functionNotReached',
            { function: name },
          )
        : [],
    ),
    ...levels.flatMap((level) =>
      level && LEVELS_THAT_COUNT.includes(level)
        ? found(
            gapIn((square) => square.level === level),
            'levelNotReached',
            { level },
          )
        : [],
    ),
  ];
}

/** Somebody above decides for a buying center as well as its own people do. */
function rolesNobodyFills(facts: RelationshipCheckFacts): readonly RelationshipFinding[] {
  const people = byId(facts);
  const lanes = new Map(facts.lanes.map((lane) => [lane.id, lane]));
  return facts.lanes.flatMap((lane) => {
    if (!lane.id || !lane.isPursued) return [];
    const ids: RecordId[] = [];
    const seen = new Set<RecordId>();
    for (let at: RecordId | null = lane.id; at && !seen.has(at); at = lanes.get(at)?.parentId ?? null) {
      seen.add(at);
      ids.push(...(lanes.get(at)?.personIds ?? []));
    }
    const near = ids.flatMap((id) => people.get(id) ?? []).filter(({ occupancy }) => occupancy !== 'Vacant');
    const roles = NEEDED_ROLES.filter((role) => !near.some(({ stakeholder }) => stakeholder.buyingRoles?.includes(role)));
    if (roles.length === 0) return [];
    const ask = near.find(({ isFriend }) => isFriend) ?? near.find(({ coverage }) => coverage.isReached);
    const values = { buyingCenterId: lane.id, roles };
    return [
      {
        records: [{ object: 'Buying_Center__c' as const, id: lane.id }, ...(ask ? [personRef(ask.id)] : [])],
        message: { code: 'rolesNobodyFills' as const, values },
        remedy: { code: 'findWhoPlaysTheRole' as const, values: { ...values, ...(ask ? { askId: ask.id } : {}) } },
      },
    ];
  });
}

function communityNotReached(facts: RelationshipCheckFacts): readonly RelationshipFinding[] {
  const people = byId(facts);
  return facts
    .communities()
    .filter(({ isReached, stakeholderIds }) => !isReached && stakeholderIds.length >= SMALLEST_COMMUNITY)
    .map(({ stakeholderIds }) => {
      const members = stakeholderIds.flatMap((id) => people.get(id) ?? []);
      const first = members.find(({ isKeyPlayer, occupancy }) => isKeyPlayer && occupancy === 'Held') ?? members[0]!;
      return {
        records: [first.id, ...stakeholderIds.filter((id) => id !== first.id)].map(personRef),
        message: { code: 'communityNotReached', values: { people: stakeholderIds.length, stakeholderId: first.id } },
        remedy: { code: 'meetSomebodyThere', values: { stakeholderId: first.id } },
      };
    });
}

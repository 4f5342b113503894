import { onPerson, type RelationshipCheck } from './relationshipCheck.ts';

/** So many steps apart, the team and its calendar cannot both be right. */
const STEPS_APART = 2;

/** Checks of who is against us, who is gone, and what we believe (system D). */
export const judgementChecks: readonly RelationshipCheck[] = [
  {
    code: 'RM006',
    name: 'opponentWithoutPlan',
    system: 'D',
    severity: 'warning',
    find: ({ people, links, introductionsTo }) => {
      const friends = new Set(people.flatMap(({ id, isFriend }) => (isFriend ? id : [])));
      return people
        .filter(
          ({ isOpposed, isKeyPlayer, occupancy, actions }) => isOpposed && isKeyPlayer && occupancy !== 'Vacant' && actions.length === 0,
        )
        .map(({ id, stakeholder: { attitude } }) => {
          const near = links.find(
            ({ kind, fromStakeholderId: from, toStakeholderId: to }) =>
              (kind === 'Influences' && to === id && from && friends.has(from)) || (kind === 'Trusts' && from === id && friends.has(to)),
          );
          const askId = near
            ? near.kind === 'Influences'
              ? near.fromStakeholderId!
              : near.toStakeholderId
            : introductionsTo(id)[0]?.askId;
          return onPerson(id, 'opponentWithoutPlan', 'winOverOrContain', { attitude: attitude ?? '' }, askId ? { askId } : {});
        });
    },
  },
  {
    code: 'RM007',
    name: 'positionVacated',
    system: 'D',
    severity: 'warning',
    find: ({ people, reviewedOn }) =>
      people.flatMap(({ id, hasLeft, occupancy, stakeholder: { vacatedOn } }) => {
        if (hasLeft) return [onPerson(id, 'holderHasLeft', 'vacateThePosition')];
        if (occupancy !== 'Vacant' || !vacatedOn || (reviewedOn && vacatedOn < reviewedOn)) return [];
        return [onPerson(id, 'positionVacated', 'findTheSuccessor', { vacatedOn, ...(reviewedOn ? { reviewedOn } : {}) })];
      }),
  },
  {
    code: 'RM009',
    name: 'judgementStale',
    system: 'D',
    severity: 'warning',
    find: ({ people, policy: { staleAfterDays } }) =>
      people
        .filter(({ isKeyPlayer, occupancy }) => isKeyPlayer && occupancy === 'Held')
        .flatMap(({ id, judgements }) => {
          const stale = judgements.filter(({ freshness }) => freshness === 'stale');
          const [oldest] = stale.map(({ judgedOn }) => judgedOn ?? '').sort();
          const dayless = judgements.filter(({ freshness }) => freshness === 'never confirmed').length;
          const remedy = 'confirmTheJudgement';
          const of = judgements.length;
          if (oldest)
            return [onPerson(id, 'judgementStale', remedy, { judgements: stale.length, of, confirmedOn: oldest, staleAfterDays })];
          return dayless > 0 ? [onPerson(id, 'judgementNeverConfirmed', remedy, { judgements: dayless, of })] : [];
        }),
  },
  {
    code: 'RM010',
    name: 'coverageContradicted',
    system: 'D',
    severity: 'info',
    find: ({ people }) =>
      people.flatMap(({ id, occupancy, coverage: { gap, stated, computed } }) => {
        if (occupancy !== 'Held' || gap === null || Math.abs(gap) < STEPS_APART) return [];
        const values = { stated: stated ?? '', computed: computed.coverage };
        return [onPerson(id, gap > 0 ? 'coverageOverstated' : 'coverageUnderstated', 'correctTheCoverage', values)];
      }),
  },
];

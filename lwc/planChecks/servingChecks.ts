import { arrangeTree, pathToTop, type CustomerPhase, type Maybe, type ObjectiveKind, type RecordId } from 'c/planModel';
import type { ObjectiveReading } from 'c/objectives';
import { isOpenObjective, onObjective, openMarketingOf, type ObjectiveCheck, type ObjectiveCheckFacts } from './objectiveCheck.ts';

/** So many buying centers do not all want to hear the same. */
const SEVERAL = 3;
const AFTER_THE_SALE: readonly Maybe<ObjectiveKind>[] = ['Nurture', 'Relationship', 'Retention', 'Adoption'];
const BUYERS: readonly Maybe<CustomerPhase>[] = ['Customer', 'Loyal Customer'];

/** Checks of what objectives are for: whose goal they serve, and whom they speak to (system E). */
export const servingChecks: readonly ObjectiveCheck[] = [
  {
    code: 'OS001',
    name: 'objectiveWithoutStrategy',
    system: 'E',
    severity: 'warning',
    find: ({ objectives }) =>
      objectives
        .filter((reading) => isOpenObjective(reading) && reading.strategies.every(({ strategy: { status } }) => status === 'Dropped'))
        .map((reading) => onObjective(reading, 'objectiveWithoutStrategy', 'writeAStrategy')),
  },
  {
    code: 'OS007',
    name: 'salesGoalUnserved',
    system: 'E',
    severity: 'info',
    find: (facts) => {
      const served = servedIn(facts);
      const tree = arrangeTree(facts.buyingCenters);
      return facts.buyingCenters.flatMap(({ id, salesGoal }) => {
        // What serves a buying center serves all below it.
        const above = pathToTop(tree, tree.positions[id]!).map((position) => tree.ids[position]!);
        if (!salesGoal || salesGoal <= 0 || above.some((one) => served.has(one))) return [];
        return [
          {
            records: [{ object: 'Buying_Center__c', id }],
            message: { code: 'salesGoalUnserved', values: { buyingCenterId: id, salesGoal } },
            remedy: { code: 'serveTheGoal', values: { buyingCenterId: id } },
          },
        ];
      });
    },
  },
  {
    code: 'OS008',
    name: 'oneMessageForAll',
    system: 'E',
    severity: 'info',
    find: (facts) => {
      const { length } = facts.buyingCenters;
      if (length < SEVERAL) return [];
      return openMarketingOf(facts)
        .filter(isForEverybody)
        .map((reading) => onObjective(reading, 'oneMessageForAll', 'speakToSomebody', { buyingCenters: length }));
    },
  },
  {
    code: 'OS009',
    name: 'nothingAfterTheSale',
    system: 'E',
    severity: 'info',
    find: ({ objectives, buyingCenters }) => {
      const buyers = buyingCenters.filter(({ phase }) => BUYERS.includes(phase)).map(({ id }) => id);
      const isLookedAfter = objectives.some((reading) => isOpenObjective(reading) && AFTER_THE_SALE.includes(reading.objective.kind));
      if (buyers.length === 0 || isLookedAfter || objectives.length === 0) return [];
      return [
        {
          records: buyers.map((id) => ({ object: 'Buying_Center__c' as const, id })),
          message: { code: 'nothingAfterTheSale', values: { buyingCenterIds: buyers } },
          remedy: { code: 'lookAfterCustomers', values: {} },
        },
      ];
    },
  },
];

function isForEverybody({ objective: { buyingCenterId, cellId, opportunityId, persona } }: ObjectiveReading): boolean {
  return !buyingCenterId && !cellId && !opportunityId && !persona;
}

/** Buying centers some open objective is for. */
function servedIn({ objectives, buyingCenterOfCell }: ObjectiveCheckFacts): ReadonlySet<RecordId> {
  return new Set(
    objectives
      .filter(isOpenObjective)
      .flatMap(({ objective: { buyingCenterId, cellId } }) =>
        [buyingCenterId, cellId && buyingCenterOfCell[cellId]].filter((id) => typeof id === 'string'),
      ),
  );
}

import { arrangeTree, type RecordId } from 'c/planModel';
import type { ObjectiveView } from 'c/planQueries';
import { pathNames } from 'c/matrixReading';
import type { OsaFacts } from './facts.ts';
import type { Served } from './osaObjective.ts';

/** Says what an objective serves, the most exact first. */
export function servedIn(facts: OsaFacts): (objective: ObjectiveView) => readonly Served[] {
  const { buyingCenters, solutions } = facts;
  const centerName = pathNames(arrangeTree(buyingCenters), buyingCenters);
  const solutionName = pathNames(arrangeTree(solutions), solutions);
  const cells = new Map(facts.cells.map((one) => [one.id, one]));
  const opportunities = new Map((facts.opportunities ?? []).map((one) => [one.id, one.name]));
  const cellName = (id: RecordId): string | null => {
    const cell = cells.get(id);
    const names = cell && [centerName(cell.buyingCenterId), solutionName(cell.solutionId)];
    return names && names[0] && names[1] ? `${names[0]} × ${names[1]}` : null;
  };
  return ({ opportunityId, opportunityName, cellId, buyingCenterId }) => [
    ...(opportunityId
      ? [{ kind: 'opportunity' as const, id: opportunityId, name: opportunityName ?? opportunities.get(opportunityId) ?? null }]
      : []),
    ...(cellId ? [{ kind: 'cell' as const, id: cellId, name: cellName(cellId) }] : []),
    ...(buyingCenterId ? [{ kind: 'buyingCenter' as const, id: buyingCenterId, name: centerName(buyingCenterId) ?? null }] : []),
  ];
}

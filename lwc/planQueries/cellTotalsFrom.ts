import type { Maybe, RecordId } from 'c/planModel';
import { nodesOf, valueOf, type Connection, type Field } from './records.ts';

/** What the cells of one buying center add up to; those of the buying centers below it are not in it. */
export interface CellTotals {
  readonly cells: number;
  /** What its open cells could bring per year. */
  readonly openPotential: number;
}

interface CellGroup {
  readonly aggregate: {
    readonly Buying_Center__c?: Maybe<Field<RecordId>>;
    readonly Id?: { readonly count?: Maybe<Field<number>> };
    readonly Potential_Annual_Revenue__c?: { readonly sum?: Maybe<Field<number>> };
  };
}
interface CellTotalsData {
  readonly uiapi?: { readonly aggregate?: { readonly cells?: Connection<CellGroup>; readonly openCells?: Connection<CellGroup> } };
}

/** The sums of a `CELL_TOTALS` answer by buying center; a buying center without cells is absent. */
export function cellTotalsFrom(data: unknown): Readonly<Record<RecordId, CellTotals>> {
  const { aggregate } = ((data ?? {}) as CellTotalsData).uiapi ?? {};
  const open = Object.fromEntries(
    nodesOf(aggregate?.openCells).map(({ aggregate: group }) => [
      buyingCenterOf(group),
      valueOf(group.Potential_Annual_Revenue__c?.sum) ?? 0,
    ]),
  );
  return Object.fromEntries(
    nodesOf(aggregate?.cells).map(({ aggregate: group }) => {
      const id = buyingCenterOf(group);
      return [id, { cells: valueOf(group.Id?.count) ?? 0, openPotential: open[id] ?? 0 }];
    }),
  );
}

const buyingCenterOf = (group: CellGroup['aggregate']): RecordId => valueOf(group.Buying_Center__c) ?? '';

interface CellCountData {
  readonly uiapi?: { readonly aggregate?: { readonly White_Space_Cell__c?: Connection<CellGroup> } };
}

/** What `CELL_COUNT` answers; undefined while nothing has. */
export function cellCountFrom(data: unknown): number | undefined {
  const [all] = nodesOf((data as Maybe<CellCountData>)?.uiapi?.aggregate?.White_Space_Cell__c);
  return valueOf(all?.aggregate.Id?.count) ?? undefined;
}

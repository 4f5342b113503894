import { groupBy } from 'c/groupBy';
import type {
  BuyingCenter,
  InstalledAsset,
  RecordId,
  SalesContract,
  SalesOpportunity,
  SalesRecord,
  SalesRecords,
  Solution,
  Stakeholder,
  WhiteSpaceCell,
} from 'c/planModel';
import type { CellFacts } from './deriveCellState.ts';
import { buyingCenterMatcher, type FoundBuyingCenter, type PlacementVia } from './matchBuyingCenters.ts';
import { solutionMatcher } from './matchSolutions.ts';

export type { PlacementVia };

/** What the sales records say of one square, recorded as a cell or not. */
export interface SquareFacts {
  readonly buyingCenterId: RecordId;
  readonly solutionId: RecordId;
  readonly facts: CellFacts;
  /** Money of open and of won opportunities that counts here and nowhere else; null when there is none. */
  readonly openAmount: number | null;
  readonly wonAmount: number | null;
  readonly via: readonly PlacementVia[];
}

/** A record, or the part of it, that found no square: to be linked by a person. */
export interface Unplaced {
  readonly object: 'Asset' | 'Contract' | 'Opportunity';
  readonly recordId: RecordId;
  readonly buyingCenterId: RecordId | null;
  /** Solutions of its products, where they are known. */
  readonly solutionIds: readonly RecordId[];
  readonly problem: 'noBuyingCenter' | 'noSolution';
}

export interface Placement {
  readonly squares: readonly SquareFacts[];
  readonly unplaced: readonly Unplaced[];
}

export interface PlacementContext {
  readonly buyingCenters: readonly BuyingCenter[];
  readonly solutions: readonly Solution[];
  readonly cells: readonly Pick<WhiteSpaceCell, 'id' | 'buyingCenterId' | 'solutionId' | 'opportunityId'>[];
  readonly stakeholders?: readonly Stakeholder[];
}

/**
 * Puts every sales record on the squares of the matrix it speaks of. A cell that names an opportunity says where it belongs; else the account or the
 * people give the row (see `buyingCenterMatcher`) and the products the columns (see `matchSolutions`).
 * The money of an opportunity counts once: each line on its square, what no line tells on the first cell that names it.
 */
export function placeSalesRecords(records: SalesRecords, context: PlacementContext): Placement {
  const solutionOf = solutionMatcher(context.solutions);
  const findBuyingCenter = buyingCenterMatcher(context.buyingCenters, context.stakeholders ?? []);
  const linked = linkedCells(context.cells);
  const squares = new Map<string, GrowingSquare>();
  const unplaced: Unplaced[] = [];
  const at = (found: FoundBuyingCenter, solutionId: RecordId) => squareAt(squares, found, solutionId);
  const miss = (object: Unplaced['object'], record: SalesRecord, found: FoundBuyingCenter | null, solutionIds: readonly RecordId[]) =>
    unplaced.push({
      object,
      recordId: record.id,
      buyingCenterId: found?.buyingCenterId ?? null,
      solutionIds,
      problem: found ? 'noSolution' : 'noBuyingCenter',
    });

  const rowOfOpportunity = (one: SalesOpportunity): FoundBuyingCenter | null => {
    const [cell] = linked.get(one.id) ?? [];
    return cell ? { buyingCenterId: cell.buyingCenterId, via: 'linkedCell' } : findBuyingCenter(one);
  };
  /** The squares of an opportunity: those of the cells that name it, and where its products lead. */
  const squaresOf = (one: SalesOpportunity): readonly GrowingSquare[] => {
    const cells = linked.get(one.id) ?? [];
    const found = rowOfOpportunity(one);
    const products = distinct((one.lines ?? []).flatMap((line) => solutionOf(line) ?? []));
    const own = cells.map(({ buyingCenterId, solutionId }) => at({ buyingCenterId, via: 'linkedCell' }, solutionId));
    return [...new Set([...own, ...(found ? products.map((solutionId) => squareFor(cells, solutionId, found, at)) : [])])];
  };
  for (const asset of records.assets) {
    const found = findBuyingCenter(asset);
    const solutionId = solutionOf(asset);
    if (found && solutionId) at(found, solutionId).assets.push(asset);
    else miss('Asset', asset, found, solutionId ? [solutionId] : []);
  }
  for (const opportunity of records.opportunities) {
    const cells = linked.get(opportunity.id) ?? [];
    const found = rowOfOpportunity(opportunity);
    const lines = (opportunity.lines ?? []).map((line) => ({ line, solutionId: solutionOf(line) }));
    const places = squaresOf(opportunity);
    const [ownSquare] = cells.length > 0 ? places : [];
    for (const square of places) square.opportunities.push(opportunity);
    if (found) {
      for (const { line, solutionId } of lines) {
        const square = solutionId ? squareFor(cells, solutionId, found, at) : ownSquare;
        if (square) addMoney(square, opportunity, line.amount);
      }
    }
    if (lines.length === 0 && ownSquare) addMoney(ownSquare, opportunity, opportunity.amount);
    if (places.length === 0) miss('Opportunity', opportunity, found, distinct(lines.flatMap(({ solutionId }) => solutionId ?? [])));
  }
  for (const contract of records.contracts) {
    const sold = records.opportunities.filter(({ contractId, isWon }) => isWon && contractId === contract.id);
    const found = findBuyingCenter(contract);
    const rows = distinctRows([...sold.flatMap((one) => rowOfOpportunity(one) ?? []), ...(found && sold.length === 0 ? [found] : [])]);
    const covered = distinct((contract.lines ?? []).flatMap((line) => solutionOf(line) ?? []));
    // Under a frame agreement each deal speaks of its own squares; what the contract itself lists holds wherever it was sold.
    const listed = rows.flatMap((row) => covered.map((solutionId) => at(row, solutionId)));
    const places = new Set([...sold.flatMap(squaresOf), ...listed]);
    for (const square of places) square.contracts.push(contract);
    if (places.size === 0) {
      const products = sold.flatMap(({ lines }) => lines ?? []).flatMap((line) => solutionOf(line) ?? []);
      miss('Contract', contract, rows[0] ?? null, distinct([...covered, ...products]));
    }
  }
  return { squares: [...squares.values()].map(finished), unplaced };
}

interface GrowingSquare {
  readonly buyingCenterId: RecordId;
  readonly solutionId: RecordId;
  readonly assets: InstalledAsset[];
  readonly contracts: SalesContract[];
  readonly opportunities: SalesOpportunity[];
  readonly via: Set<PlacementVia>;
  open: number | null;
  won: number | null;
}

type LinkedCell = PlacementContext['cells'][number];

function linkedCells(cells: readonly LinkedCell[]): ReadonlyMap<RecordId, readonly LinkedCell[]> {
  return groupBy(
    cells.filter(({ opportunityId }) => opportunityId).sort((a, b) => (a.id < b.id ? -1 : 1)),
    ({ opportunityId }) => opportunityId,
  );
}

/** A line goes to the linked cell of its solution where there is one. */
function squareFor(
  cells: readonly LinkedCell[],
  solutionId: RecordId,
  found: FoundBuyingCenter,
  at: (found: FoundBuyingCenter, solutionId: RecordId) => GrowingSquare,
): GrowingSquare {
  const cell = cells.find((one) => one.solutionId === solutionId);
  return at(cell ? { buyingCenterId: cell.buyingCenterId, via: 'linkedCell' } : found, solutionId);
}

function squareAt(squares: Map<string, GrowingSquare>, { buyingCenterId, via }: FoundBuyingCenter, solutionId: RecordId): GrowingSquare {
  const key = `${buyingCenterId}×${solutionId}`;
  const square = squares.get(key) ?? emptySquare(buyingCenterId, solutionId);
  squares.set(key, square);
  square.via.add(via);
  return square;
}

function emptySquare(buyingCenterId: RecordId, solutionId: RecordId): GrowingSquare {
  return { buyingCenterId, solutionId, assets: [], contracts: [], opportunities: [], via: new Set(), open: null, won: null };
}

function addMoney(square: GrowingSquare, { isClosed, isWon }: SalesOpportunity, amount: number | null | undefined): void {
  if (amount === null || amount === undefined) return;
  if (!isClosed) square.open = (square.open ?? 0) + amount;
  else if (isWon) square.won = (square.won ?? 0) + amount;
}

function finished({ buyingCenterId, solutionId, assets, contracts, opportunities, via, open, won }: GrowingSquare): SquareFacts {
  return { buyingCenterId, solutionId, facts: { assets, contracts, opportunities }, openAmount: open, wonAmount: won, via: [...via] };
}

function distinct(ids: readonly RecordId[]): readonly RecordId[] {
  return [...new Set(ids)];
}

function distinctRows(rows: readonly FoundBuyingCenter[]): readonly FoundBuyingCenter[] {
  return rows.filter((row, index) => rows.findIndex(({ buyingCenterId }) => buyingCenterId === row.buyingCenterId) === index);
}

import { deriveCellState, DERIVED_STATES, placeSalesRecords, type CellFacts, type StateReading } from 'c/cellState';
import { keyOfSquare, squareOfKey, type MatrixReading, type SquareReading, type WhiteSpaceFacts } from 'c/matrixReading';
import type { FieldValues, PlanChange } from 'c/planChanges';
import { addDays, type Insight, type IsoDateTime, type SalesOpportunity, type WhiteSpaceCell } from 'c/planModel';
import { readCells, readPlay, type CellReading } from 'c/whiteSpace';
import { withDraft } from './cellDraft.ts';

export interface SaveOptions {
  /** The moment of the save, for `Scored_On__c`. */
  readonly savedAt: IsoDateTime;
  /** Insights that earlier changes of the same set create: `id` is what points at them, e.g. `createdBy('problem')`. */
  readonly newInsights?: readonly Insight[];
  /** Opportunities likewise. */
  readonly newOpportunities?: readonly SalesOpportunity[];
}

/** Changes that belong together: saved all or none. For several squares one group each, so that a stale cell keeps no other from being saved. */
export type CellGroup = readonly PlanChange[];

/** The cell as the org holds it: with the stored state, where a reading has the derived one; nothing but its place where there is none yet. */
export function storedCellOf({ facts, cellIndex }: MatrixReading, square: SquareReading): WhiteSpaceCell {
  const { id, buyingCenterId, solutionId } = square.cell;
  return (square.isRecorded && facts.cells[cellIndex[id] ?? -1]) || { id, buyingCenterId, solutionId };
}

/**
 * What a save of these fields writes: the fields, the state and the scores that follow. An update of a recorded cell, guarded by the revision that was
 * read; else the cell is created, so that a square only sales records spoke of, or nobody, becomes a cell.
 * @param fields by API name, only what a person changed; may be empty, to bring state and scores up to date
 * @param alias of the cell when it is created, for later changes of the same set
 */
export function saveCellChanges(
  reading: MatrixReading,
  square: SquareReading,
  fields: FieldValues,
  options: SaveOptions,
  alias = 'cell',
): CellGroup {
  return [cellChange(reading, square, fields, options, alias, recordsBySquare(reading.facts))];
}

/** The same fields for many squares. Squares nobody knows of are created too. */
export function bulkCellChanges(
  reading: MatrixReading,
  keys: readonly string[],
  fields: FieldValues,
  options: SaveOptions,
): readonly CellGroup[] {
  const records = recordsBySquare(reading.facts);
  return squaresOf(reading, keys).map((square) => [cellChange(reading, square, fields, options, 'cell', records)]);
}

/** The squares of keys, each once; a key that names no buying center or solution is left out. */
export function squaresOf(reading: MatrixReading, keys: readonly string[]): readonly SquareReading[] {
  return [...new Set(keys)].flatMap((key) => squareOfKey(reading, key) ?? []);
}

type Records = ReadonlyMap<string, CellFacts>;
const NO_RECORDS: CellFacts = { assets: [], contracts: [], opportunities: [] };

/** Placed once for all squares of a save: thousands may be in it. */
function recordsBySquare(facts: WhiteSpaceFacts): Records {
  return new Map(placeSalesRecords(facts.sales, facts).squares.map((square) => [keyOfSquare(square), square.facts]));
}

function cellChange(
  reading: MatrixReading,
  square: SquareReading,
  fields: FieldValues,
  options: SaveOptions,
  alias: string,
  records: Records,
): PlanChange {
  const before = storedCellOf(reading, square);
  const now = withDraft(before, fields);
  const facts = recordsAfter(reading, before, now, records, options);
  const base = 'State__c' in fields || !followsAnyway(reading, before, facts) ? now : { ...now, state: null };
  const from = stateIn(reading, base, facts);
  const after = readAs(reading, square, { ...base, state: from.derived }, options);
  const written = {
    ...fields,
    ...earlierRevenue(reading, before, fields),
    ...stateField(before, from, fields),
    ...scoreFields(reading, after, options.savedAt),
  };
  if (square.isRecorded) {
    return { kind: 'update', object: 'White_Space_Cell__c', id: before.id, seenRevision: before.revision, fields: written };
  }
  const key = keyFor(reading, before);
  return {
    kind: 'create',
    object: 'White_Space_Cell__c',
    alias,
    fields: {
      Account__c: reading.facts.account.id,
      Buying_Center__c: before.buyingCenterId,
      Solution__c: before.solutionId,
      ...(key ? { Key__c: key } : {}),
      ...written,
    },
  };
}

/** What the records say of the square once the cell is saved: a link draws its opportunity here, and lets the one before it go. */
function recordsAfter(
  { facts }: MatrixReading,
  before: WhiteSpaceCell,
  now: WhiteSpaceCell,
  records: Records,
  options: SaveOptions,
): CellFacts {
  if ((now.opportunityId ?? null) === (before.opportunityId ?? null)) return records.get(keyOfSquare(now)) ?? NO_RECORDS;
  const sales = { ...facts.sales, opportunities: [...facts.sales.opportunities, ...(options.newOpportunities ?? [])] };
  const cells = [...facts.cells.filter(({ id }) => id !== before.id), now];
  return recordsBySquare({ ...facts, sales, cells }).get(keyOfSquare(now)) ?? NO_RECORDS;
}

/** A stored state that follows from everything else is nobody's word: when the rest changes it may change too. */
function followsAnyway(reading: MatrixReading, before: WhiteSpaceCell, facts: CellFacts): boolean {
  return Boolean(before.state) && stateIn(reading, { ...before, state: null }, facts).derived === before.state;
}

function stateIn({ facts: { policy }, today }: MatrixReading, cell: WhiteSpaceCell, facts: CellFacts): StateReading {
  return deriveCellState(cell, facts, { today, renewalLeadDays: policy.renewalLeadDays });
}

/** The cell scored as it will be. Where else we are in use does not change by it, so the play rests on what the square was read with. */
function readAs(
  reading: MatrixReading,
  { isRecorded, play }: SquareReading,
  cell: WhiteSpaceCell,
  { newInsights = [] }: SaveOptions,
): CellReading {
  const { policy, insights, stakeholders } = reading.facts;
  const [read] = readCells([cell], { insights: [...insights, ...newInsights], stakeholders }, policy, reading.today);
  const { buyingCenterId, solutionId } = cell;
  const neighbours = [
    ...play.sameSolutionIn.map((id) => ({ buyingCenterId: id, solutionId, state: 'Ours' as const })),
    ...play.otherSolutionsHere.map((id) => ({ buyingCenterId, solutionId: id, state: 'Ours' as const })),
  ];
  return { ...read!, play: readPlay(cell, isRecorded ? neighbours : reading.squares.map((square) => square.cell)) };
}

/**
 * The state to store, for list views, reports and roll-ups. One that rests on sales records this reader may not see is not his to change: it is left
 * out unless he says a state himself.
 */
function stateField(before: WhiteSpaceCell, from: StateReading, fields: FieldValues): FieldValues {
  const restedOnRecords = Boolean(before.state && DERIVED_STATES.includes(before.state));
  const isHisToSay = 'State__c' in fields || 'Opportunity__c' in fields || !restedOnRecords;
  if (from.derived === before.state && !('State__c' in fields)) return {};
  return isHisToSay || from.reasons.some(({ recordId }) => recordId) ? { State__c: from.derived } : {};
}

/**
 * What the competitor held until now is kept when the amount changes, because the field history is not readable from a page. An amount kept lately
 * stays: corrections of the same weeks are no growth.
 */
function earlierRevenue({ facts: { policy }, today }: MatrixReading, before: WhiteSpaceCell, fields: FieldValues): FieldValues {
  const { competitorRevenue: was, competitorRevenueBeforeOn: keptOn } = before;
  const isChanged = 'Competitor_Revenue__c' in fields && fields.Competitor_Revenue__c !== was;
  const isKeptLately = Boolean(keptOn && addDays(keptOn, policy.staleAfterDays) > today);
  if (!isChanged || was === null || was === undefined || isKeptLately) return {};
  return { Competitor_Revenue_Before__c: was, Competitor_Revenue_Before_On__c: today };
}

/** Scores as stored, for list views and reports. Whoever may not see the judgements a score rests on leaves that score as it is. */
export function scoreFields({ facts }: MatrixReading, { cell, score, play }: CellReading, savedAt: IsoDateTime): FieldValues {
  const sponsor = facts.stakeholders.find(({ id }) => id === cell.sponsorId);
  const isJudged = !sponsor || sponsor.attitude !== undefined || sponsor.power !== undefined;
  return {
    Value_To_You__c: score.toYou.value,
    ...(isJudged
      ? { Value_To_Customer__c: score.toCustomer.value, Quadrant__c: score.quadrant, Mutual_Value__c: score.mutualValue.isPassed }
      : {}),
    Play__c: play.play,
    Scored_On__c: savedAt,
  };
}

/** Length limit of `Key__c`. */
const MOST_KEY = 120;

/**
 * The key of a new cell: that of its buying center and that of its solution, as everywhere. It also keeps two people from creating one square twice.
 * Null where one of them has no key, or another cell has this one already.
 */
function keyFor({ facts }: MatrixReading, { buyingCenterId, solutionId }: WhiteSpaceCell): string | null {
  const buyingCenter = facts.buyingCenters.find(({ id }) => id === buyingCenterId)?.key;
  const solution = facts.solutions.find(({ id }) => id === solutionId)?.key;
  const key = `${buyingCenter}/${solution}`;
  return buyingCenter && solution && key.length <= MOST_KEY && !facts.cells.some((cell) => cell.key === key) ? key : null;
}

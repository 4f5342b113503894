import AND_MORE from '@salesforce/label/c.CellWords_AndMore';
import AN_ASSET from '@salesforce/label/c.CellWords_AnAsset';
import AN_OPPORTUNITY from '@salesforce/label/c.CellWords_AnOpportunity';
import A_CONTRACT from '@salesforce/label/c.CellWords_AContract';
import CELL_NAME from '@salesforce/label/c.CellWords_CellName';
import NOT_VISIBLE from '@salesforce/label/c.CellWords_NotVisible';
import { fillIn } from 'c/fillIn';
import { pathNames, type MatrixReading } from 'c/matrixReading';
import type { Maybe, RecordId, WhiteSpaceCell } from 'c/planModel';
import { formatList } from 'c/userFormat';

/** Names of the records a reading speaks of, by id. Never empty: what the reader may not see, or what is gone, is said to be so. */
export interface Names {
  /** With its path where another one has the same name. */
  readonly buyingCenter: (id: Maybe<RecordId>) => string;
  readonly solution: (id: Maybe<RecordId>) => string;
  /** `Bergen Yard × Voyage Planning`. */
  readonly square: (at: Pick<WhiteSpaceCell, 'buyingCenterId' | 'solutionId'>) => string;
  /** By the id of the cell, or the key of its square. */
  readonly cell: (id: Maybe<RecordId>) => string;
  /** The position; people may change, what they decide stays. */
  readonly stakeholder: (id: Maybe<RecordId>) => string;
  readonly insight: (id: Maybe<RecordId>) => string;
  readonly valueMetric: (id: Maybe<RecordId>) => string;
  readonly opportunity: (id: Maybe<RecordId>) => string;
  readonly contract: (id: Maybe<RecordId>) => string;
  readonly asset: (id: Maybe<RecordId>) => string;
}

/** One look at all records; the look-ups are made when the first of their kind is asked for. */
export function namesOf({ facts, rows, columns, squares, cellIndex }: MatrixReading): Names {
  const buyingCenter = orNotVisible(() => pathNames(rows, facts.buyingCenters));
  const solution = orNotVisible(() => pathNames(columns, facts.solutions));
  const square = (at: Pick<WhiteSpaceCell, 'buyingCenterId' | 'solutionId'>) =>
    fillIn(CELL_NAME, buyingCenter(at.buyingCenterId), solution(at.solutionId));
  return {
    buyingCenter,
    solution,
    square,
    cell: (id) => {
      const found = id ? squares[cellIndex[id] ?? -1] : undefined;
      return found ? square(found.cell) : NOT_VISIBLE;
    },
    stakeholder: lookUp(
      () => facts.stakeholders,
      ({ position }) => position,
    ),
    insight: lookUp(
      () => facts.insights,
      ({ name }) => name,
    ),
    valueMetric: lookUp(
      () => facts.valueMetrics,
      ({ name }) => name,
    ),
    opportunity: lookUp(
      () => facts.sales.opportunities,
      ({ name }) => name ?? AN_OPPORTUNITY,
    ),
    contract: lookUp(
      () => facts.sales.contracts,
      ({ name }) => name ?? A_CONTRACT,
    ),
    asset: lookUp(
      () => facts.sales.assets,
      ({ name }) => name ?? AN_ASSET,
    ),
  };
}

/** What stands for a sales record without a name. */
export const NAMELESS: Readonly<Record<'Asset' | 'Contract' | 'Opportunity', string>> = {
  Asset: AN_ASSET,
  Contract: A_CONTRACT,
  Opportunity: AN_OPPORTUNITY,
};

/** `A, B and C`; of more than `most` the first ones and how many there are besides. */
export function listOf(words: readonly string[], most = Infinity): string {
  return words.length <= most ? formatList(words) : fillIn(AND_MORE, words.slice(0, most).join(', '), words.length - most);
}

function lookUp<Row extends { readonly id: RecordId }>(
  rows: () => readonly Row[],
  nameOf: (row: Row) => string,
): (id: Maybe<RecordId>) => string {
  let names: ReadonlyMap<RecordId, string> | undefined;
  return (id) => {
    names ??= new Map(rows().map((row) => [row.id, nameOf(row)]));
    return (id ? names.get(id) : undefined) ?? NOT_VISIBLE;
  };
}

/** The same where another look-up finds the names, made when the first name is asked for. */
function orNotVisible(make: () => (id: Maybe<RecordId>) => string | undefined): (id: Maybe<RecordId>) => string {
  let nameOf: ReturnType<typeof make> | undefined;
  return (id) => (nameOf ??= make())(id) ?? NOT_VISIBLE;
}

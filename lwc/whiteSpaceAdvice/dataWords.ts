import DATA_CIRCLE from '@salesforce/label/c.Advice_DataCircle';
import DATA_CIRCLE_REMEDY from '@salesforce/label/c.Advice_DataCircleRemedy';
import DATA_DUPLICATE from '@salesforce/label/c.Advice_DataDuplicate';
import DATA_DUPLICATE_REMEDY from '@salesforce/label/c.Advice_DataDuplicateRemedy';
import DATA_DUPLICATE_SAYS from '@salesforce/label/c.Advice_DataDuplicateSays';
import DATA_FOCUS from '@salesforce/label/c.Advice_DataFocus';
import DATA_FOCUS_REMEDY from '@salesforce/label/c.Advice_DataFocusRemedy';
import DATA_FOCUS_SAYS from '@salesforce/label/c.Advice_DataFocusSays';
import DATA_MISPLACED from '@salesforce/label/c.Advice_DataMisplaced';
import DATA_NO_COLUMN from '@salesforce/label/c.Advice_DataNoColumn';
import DATA_NO_ROW from '@salesforce/label/c.Advice_DataNoRow';
import DATA_PARENT_MISSING from '@salesforce/label/c.Advice_DataParentMissing';
import DATA_PARENT_MISSING_REMEDY from '@salesforce/label/c.Advice_DataParentMissingRemedy';
import DATA_PLACELESS from '@salesforce/label/c.Advice_DataPlaceless';
import DATA_PLACELESS_COLUMN from '@salesforce/label/c.Advice_DataPlacelessColumn';
import DATA_PLACELESS_REMEDY from '@salesforce/label/c.Advice_DataPlacelessRemedy';
import DATA_PLACELESS_ROW from '@salesforce/label/c.Advice_DataPlacelessRow';
import DATA_UNDERSTATED from '@salesforce/label/c.Advice_DataUnderstated';
import DATA_UNDERSTATED_REMEDY from '@salesforce/label/c.Advice_DataUnderstatedRemedy';
import DATA_UNDERSTATED_SAYS from '@salesforce/label/c.Advice_DataUnderstatedSays';
import DATA_UNPLACED from '@salesforce/label/c.Advice_DataUnplaced';
import DATA_UNPLACED_REMEDY from '@salesforce/label/c.Advice_DataUnplacedRemedy';
import MEASURE_COMPETITOR_REVENUE from '@salesforce/label/c.Advice_MeasureCompetitorRevenue';
import MEASURE_OUR_REVENUE from '@salesforce/label/c.Advice_MeasureOurRevenue';
import MEASURE_POTENTIAL from '@salesforce/label/c.Advice_MeasurePotential';
import MEASURE_TARGET from '@salesforce/label/c.Advice_MeasureTarget';
import MEASURE_WALLET from '@salesforce/label/c.Advice_MeasureWallet';
import type { Names } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import type { DataProblem, MatrixReading } from 'c/matrixReading';
import { squareOfCell } from 'c/matrixReading';
import type { Measure } from 'c/whiteSpaceRollup';
import { formatMoney } from 'c/userFormat';

/** Names of the kinds, in the order of `dataProblems`. */
export const KINDS: Readonly<Record<DataProblem['kind'], string>> = {
  duplicate: DATA_DUPLICATE,
  understated: DATA_UNDERSTATED,
  placeless: DATA_PLACELESS,
  misplaced: DATA_MISPLACED,
  focusWithoutCell: DATA_FOCUS,
  unplaced: DATA_UNPLACED,
};

/** Money that one states for a whole; opportunities are added up and cannot contradict their sum. */
const MEASURES: Readonly<Partial<Record<Measure, string>>> = {
  potential: MEASURE_POTENTIAL,
  wallet: MEASURE_WALLET,
  ourRevenue: MEASURE_OUR_REVENUE,
  competitorRevenue: MEASURE_COMPETITOR_REVENUE,
  target: MEASURE_TARGET,
};

/** A record a person may look at to put something right. */
export interface RecordToShow {
  readonly object: string;
  readonly id: string;
  /** Empty where it has no name to be told apart by. */
  readonly name: string;
}

export interface DataWords {
  readonly sentence: string;
  readonly remedy: string;
  readonly record: RecordToShow | null;
}

/** What is wrong, what to do, and the record to do it on. */
export function dataWords(problem: DataProblem, reading: MatrixReading, names: Names): DataWords {
  switch (problem.kind) {
    case 'duplicate':
      return {
        sentence: fillIn(DATA_DUPLICATE_SAYS, names.cell(problem.cellId)),
        remedy: DATA_DUPLICATE_REMEDY,
        record: { object: 'White_Space_Cell__c', id: problem.cellId, name: '' },
      };
    case 'understated': {
      const { cellId, measure, amount, parts } = problem;
      return {
        sentence: fillIn(DATA_UNDERSTATED_SAYS, names.cell(cellId), MEASURES[measure] ?? measure, formatMoney(amount), formatMoney(parts)),
        remedy: DATA_UNDERSTATED_REMEDY,
        record: null,
      };
    }
    case 'placeless':
      return {
        sentence: placelessWords(problem, reading, names),
        remedy: DATA_PLACELESS_REMEDY,
        record: { object: 'White_Space_Cell__c', id: problem.cellId, name: '' },
      };
    case 'misplaced': {
      const name = problem.object === 'Solution__c' ? names.solution(problem.id) : names.buyingCenter(problem.id);
      const isCircle = problem.problem === 'circle';
      return {
        sentence: fillIn(isCircle ? DATA_CIRCLE : DATA_PARENT_MISSING, name),
        remedy: isCircle ? DATA_CIRCLE_REMEDY : DATA_PARENT_MISSING_REMEDY,
        record: { object: problem.object, id: problem.id, name },
      };
    }
    case 'focusWithoutCell':
      return { sentence: DATA_FOCUS_SAYS, remedy: DATA_FOCUS_REMEDY, record: { object: 'Plan_Focus__c', id: problem.focusId, name: '' } };
    case 'unplaced': {
      const name = unplacedName(problem, names);
      return {
        sentence: fillIn(problem.problem === 'noSolution' ? DATA_NO_COLUMN : DATA_NO_ROW, name),
        remedy: DATA_UNPLACED_REMEDY,
        record: { object: problem.object, id: problem.recordId, name },
      };
    }
  }
}

/** Named by the side of it that is there. */
function placelessWords(problem: Extract<DataProblem, { kind: 'placeless' }>, reading: MatrixReading, names: Names): string {
  const cell = squareOfCell(reading, problem.cellId)?.cell;
  return problem.isMissing === 'buyingCenter'
    ? fillIn(DATA_PLACELESS_ROW, names.solution(cell?.solutionId))
    : fillIn(DATA_PLACELESS_COLUMN, names.buyingCenter(cell?.buyingCenterId));
}

function unplacedName({ object, recordId }: Extract<DataProblem, { kind: 'unplaced' }>, names: Names): string {
  switch (object) {
    case 'Asset':
      return names.asset(recordId);
    case 'Contract':
      return names.contract(recordId);
    case 'Opportunity':
      return names.opportunity(recordId);
  }
}

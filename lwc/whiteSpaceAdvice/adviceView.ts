import { checkMessageWords, checkRemedyWords, type Names } from 'c/cellWords';
import type { NamedCheck } from 'c/checkTable';
import { fillIn } from 'c/fillIn';
import { groupBy } from 'c/groupBy';
import { dataProblems, squareOfCell, squaresOfProblem, type DataProblem, type MatrixReading } from 'c/matrixReading';
import { checkResults, CHECKS, type Advice, type RecordRef } from 'c/planChecks';
import { checkTitle } from './checkTitles.ts';
import { dataWords, KINDS } from './dataWords.ts';
import { LABELS } from './labels.ts';

/** The severities of advice, and what is to be put right in the records. */
export type AdviceKind = Advice['severity'] | 'data';
export const KIND_ORDER: readonly AdviceKind[] = ['error', 'warning', 'data', 'info'];

export interface CellLink {
  readonly key: string;
  readonly name: string;
  readonly buyingCenterId: string;
  readonly solutionId: string;
  readonly selectAlternative: string;
  readonly openAlternative: string;
}

export interface RecordLink {
  readonly object: string;
  readonly id: string;
  readonly label: string;
}

/** Something found, as it is told. */
export interface FindingRow {
  readonly id: string;
  readonly sentence: string;
  readonly remedy: string;
  readonly cells: readonly CellLink[];
  readonly records: readonly RecordLink[];
}

/** What one check found. */
export interface CheckGroup {
  readonly id: string;
  readonly kind: AdviceKind;
  readonly title: string;
  readonly findings: readonly FindingRow[];
  /** How many there are, told or not. */
  readonly total: number;
  /** All squares it points at. */
  readonly keys: readonly string[];
}

/** A finding before it is put into words: thousands may be found and few are looked at. */
export interface Found {
  readonly kind: AdviceKind;
  readonly check: string;
  readonly keys: readonly string[];
  readonly tell: () => FindingRow;
}

/** Everything that was found, by kind, then by check; nothing is put into words yet. */
export function everythingFound(reading: MatrixReading, names: Names): readonly Found[] {
  const found = [
    ...reading.advice.map((advice, index) => foundByCheck(advice, `${advice.code} ${index}`, reading, names)),
    ...dataProblems(reading).map((problem, index) => foundInData(problem, `${problem.kind} ${index}`, reading, names)),
  ];
  return found.sort((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind));
}

/** The first of each check, as many as are asked for. */
export function tell(found: readonly Found[], mostOf: (check: string) => number): readonly CheckGroup[] {
  return [...groupBy(found, checkId)].map(([id, all]) => {
    const { kind, check } = all[0]!;
    return {
      id,
      kind,
      title: kind === 'data' ? KINDS[check as DataProblem['kind']] : fillIn(LABELS.CHECK_WITH_CODE, checkTitle(check), check),
      findings: all.slice(0, mostOf(id)).map((one) => one.tell()),
      total: all.length,
      keys: [...new Set(all.flatMap(({ keys }) => keys))],
    };
  });
}

function checkId({ kind, check }: Found): string {
  return `${kind} ${check}`;
}

/** Every check there is, named, with how it stands in this team and what it found. */
export function namedChecks({ facts: { policy }, advice }: MatrixReading): readonly NamedCheck[] {
  return checkResults(CHECKS, policy, advice).map((result) => ({ ...result, title: checkTitle(result.code) }));
}

function foundByCheck(advice: Advice, id: string, reading: MatrixReading, names: Names): Found {
  const keys = advice.records.flatMap(({ object, id: recordId }) => {
    const square = object === 'White_Space_Cell__c' ? squareOfCell(reading, recordId) : undefined;
    return square ? [square.key] : [];
  });
  return {
    kind: advice.severity,
    check: advice.code,
    keys,
    tell: () => ({
      id,
      sentence: checkMessageWords(advice, names),
      remedy: checkRemedyWords(advice),
      cells: cellLinks(keys, reading, names),
      records: advice.records.flatMap((record) => recordLink(record, names)),
    }),
  };
}

function foundInData(problem: DataProblem, id: string, reading: MatrixReading, names: Names): Found {
  const keys = squaresOfProblem(reading, problem);
  return {
    kind: 'data',
    check: problem.kind,
    keys,
    tell: () => {
      const { sentence, remedy, record } = dataWords(problem, reading, names);
      const nameless = problem.kind === 'duplicate' ? LABELS.THE_OTHER_RECORD : LABELS.THE_RECORD;
      const records = record ? [{ ...record, label: fillIn(LABELS.OPEN_RECORD, record.name || nameless) }] : [];
      return { id, sentence, remedy, cells: cellLinks(keys, reading, names), records };
    },
  };
}

function cellLinks(keys: readonly string[], reading: MatrixReading, names: Names): readonly CellLink[] {
  return [...new Set(keys)].map((key) => {
    const { cell } = reading.squares[reading.squareIndex[key]!]!;
    const name = names.square(cell);
    return {
      key,
      name,
      buyingCenterId: cell.buyingCenterId,
      solutionId: cell.solutionId,
      selectAlternative: fillIn(LABELS.SELECT_NAMED, name),
      openAlternative: fillIn(LABELS.OPEN_NAMED, name),
    };
  });
}

/** Cells are opened here; the other records have pages of their own. */
function recordLink({ object, id }: RecordRef, names: Names): readonly RecordLink[] {
  const nameOf = {
    Stakeholder__c: names.stakeholder,
    Insight__c: names.insight,
    Opportunity: names.opportunity,
    Buying_Center__c: names.buyingCenter,
  };
  if (object === 'White_Space_Cell__c' || object === 'Plan_Focus__c') return [];
  return [{ object, id, label: fillIn(LABELS.OPEN_RECORD, nameOf[object](id)) }];
}

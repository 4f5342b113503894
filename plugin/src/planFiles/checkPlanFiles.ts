import { ruleProblems } from './orgRules.ts';
import { indexRecords, type PlanIndex } from './planIndex.ts';
import type { PlacedRecord } from './placedRecord.ts';
import type { FileProblem } from './problem.ts';
import { byPlace, readPlanFiles, type PlanFilesReading } from './readPlanFiles.ts';
import { referenceProblems } from './referenceProblems.ts';
import type { PlanFile } from './yamlSource.ts';

export interface CheckedPlanFiles extends PlanFilesReading {
  readonly index: PlanIndex<PlacedRecord>;
}

/** Reads files and checks all that can be known without an org: their form, what refers to what, and the rules that an org would hold them to. */
export function checkPlanFiles(files: readonly PlanFile[], readOne?: (file: PlanFile) => PlanFilesReading): CheckedPlanFiles {
  const { records, problems } = readPlanFiles(files, readOne);
  const index = indexRecords(records);
  const all: FileProblem[] = [...problems, ...referenceProblems(records, index), ...ruleProblems(records, index)];
  return { records, index, problems: all.sort(byPlace) };
}

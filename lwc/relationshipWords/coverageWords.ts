import COVERAGE_AS_STORED from '@salesforce/label/c.RelationshipWords_CoverageAsStored';
import NO_CONTACT_RECORDED from '@salesforce/label/c.RelationshipWords_NoContactRecorded';
import PART_BOTH_WAYS from '@salesforce/label/c.RelationshipWords_PartBothWays';
import PART_BREADTH from '@salesforce/label/c.RelationshipWords_PartBreadth';
import PART_FREQUENCY from '@salesforce/label/c.RelationshipWords_PartFrequency';
import PART_POINTS from '@salesforce/label/c.RelationshipWords_PartPoints';
import PART_RECENCY from '@salesforce/label/c.RelationshipWords_PartRecency';
import STATED_ABOVE from '@salesforce/label/c.RelationshipWords_StatedAbove';
import STATED_AGREES from '@salesforce/label/c.RelationshipWords_StatedAgrees';
import STATED_BELOW from '@salesforce/label/c.RelationshipWords_StatedBelow';
import { fillIn } from 'c/fillIn';
import { addDays, type IsoDate } from 'c/planModel';
import type { PersonCoverage } from 'c/relationshipReading';
import { COVERAGE_RULES, type CoveragePart, type CoverageReading } from 'c/relationships';
import { formatDay, formatDayAgo } from 'c/userFormat';

/** `Last contact Mar 4, 2026, 12 days ago → 93 of 100, weight 35`. */
export function coveragePartWords({ code, counted, points, weight }: CoveragePart, today: IsoDate): string {
  return fillIn(PART_POINTS, countedWords(code, counted, today), Math.round(points), weight);
}

/** Why recent contact speaks for this coverage, one sentence per part; never empty. */
export function coverageReasonWords({ coverage, parts }: CoverageReading, today: IsoDate): readonly string[] {
  if (parts.length > 0) return parts.map((part) => coveragePartWords(part, today));
  return [coverage === 'Unknown' ? NO_CONTACT_RECORDED : COVERAGE_AS_STORED];
}

/** How the stated coverage stands beside the computed one; empty unless both are known. */
export function coverageGapWords({ gap }: Pick<PersonCoverage, 'gap'>): string {
  if (gap === null) return '';
  if (gap === 0) return STATED_AGREES;
  return gap > 0 ? STATED_ABOVE : STATED_BELOW;
}

function countedWords(code: CoveragePart['code'], counted: number, today: IsoDate): string {
  switch (code) {
    case 'recency': {
      const on = addDays(today, -counted);
      return fillIn(PART_RECENCY, formatDay(on), formatDayAgo(on, today));
    }
    case 'frequency':
      return fillIn(PART_FREQUENCY, counted, COVERAGE_RULES.windowDays);
    case 'bothWays':
      return fillIn(PART_BOTH_WAYS, counted);
    case 'breadth':
      return fillIn(PART_BREADTH, counted);
  }
}

import SUCCESSOR_ALIKE from '@salesforce/label/c.RelationshipWords_SuccessorAlike';
import SUCCESSOR_DEPARTMENT from '@salesforce/label/c.RelationshipWords_SuccessorDepartment';
import SUCCESSOR_DEPUTY from '@salesforce/label/c.RelationshipWords_SuccessorDeputy';
import SUCCESSOR_SAME_TITLE from '@salesforce/label/c.RelationshipWords_SuccessorSameTitle';
import { formatList } from 'c/userFormat';
import type { Successor, SuccessorReason } from 'c/relationshipReading';

/** What speaks for somebody as the next holder of a position. */
export const SUCCESSOR_REASONS: Readonly<Record<SuccessorReason, string>> = {
  sameTitle: SUCCESSOR_SAME_TITLE,
  deputy: SUCCESSOR_DEPUTY,
  sameFunctionAndLevel: SUCCESSOR_ALIKE,
  sameDepartment: SUCCESSOR_DEPARTMENT,
};

/** All of it in a row; begins small. */
export function successorWords({ reasons }: Pick<Successor, 'reasons'>): string {
  return formatList(reasons.map((reason) => SUCCESSOR_REASONS[reason]));
}

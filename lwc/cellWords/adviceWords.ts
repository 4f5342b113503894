import ADVICE_ANOTHER_WAY from '@salesforce/label/c.CellWords_AdviceAnotherWay';
import ADVICE_CONFIRM_AGAIN from '@salesforce/label/c.CellWords_AdviceConfirmAgain';
import ADVICE_FAIR_PRICE from '@salesforce/label/c.CellWords_AdviceFairPrice';
import ADVICE_FIND_EVIDENCE from '@salesforce/label/c.CellWords_AdviceFindEvidence';
import ADVICE_INVEST from '@salesforce/label/c.CellWords_AdviceInvest';
import ADVICE_LEAVE from '@salesforce/label/c.CellWords_AdviceLeave';
import ADVICE_NAME_PROBLEM from '@salesforce/label/c.CellWords_AdviceNameProblem';
import ADVICE_PURSUE from '@salesforce/label/c.CellWords_AdvicePursue';
import ADVICE_STATE_EVIDENCE from '@salesforce/label/c.CellWords_AdviceStateEvidence';
import ADVICE_TELL_HONESTLY from '@salesforce/label/c.CellWords_AdviceTellHonestly';
import QUADRANT_DO_NOT_PUSH from '@salesforce/label/c.CellWords_QuadrantDoNotPush';
import QUADRANT_INVEST from '@salesforce/label/c.CellWords_QuadrantInvest';
import QUADRANT_LEAVE from '@salesforce/label/c.CellWords_QuadrantLeave';
import QUADRANT_PURSUE from '@salesforce/label/c.CellWords_QuadrantPursue';
import QUADRANT_UNKNOWN from '@salesforce/label/c.CellWords_QuadrantUnknown';
import { fillIn } from 'c/fillIn';
import type { Quadrant } from 'c/planModel';
import type { AdviceCode, CellAdvice } from 'c/whiteSpace';
import { partNames } from './scoreParts.ts';

/** What each quadrant means, in a sentence beside its name. */
export const QUADRANT_SENTENCES: Readonly<Record<Quadrant, string>> = {
  'Pursue Together': QUADRANT_PURSUE,
  'Do Not Push': QUADRANT_DO_NOT_PUSH,
  Invest: QUADRANT_INVEST,
  Leave: QUADRANT_LEAVE,
};

/** Null while an axis has no score. */
export function quadrantWords(quadrant: Quadrant | null): string {
  return quadrant === null ? QUADRANT_UNKNOWN : QUADRANT_SENTENCES[quadrant];
}

/** What to do with a cell, one sentence per code; `{0}` is the evidence to find or a number of days. */
export const ADVICE_SENTENCES: Readonly<Record<AdviceCode, string>> = {
  pursueTogether: ADVICE_PURSUE,
  nameTheProblem: ADVICE_NAME_PROBLEM,
  tellThemHonestly: ADVICE_TELL_HONESTLY,
  lookForAnotherWay: ADVICE_ANOTHER_WAY,
  investInTrust: ADVICE_INVEST,
  lookForFairPrice: ADVICE_FAIR_PRICE,
  leaveAlone: ADVICE_LEAVE,
  findEvidence: ADVICE_FIND_EVIDENCE,
  confirmAgain: ADVICE_CONFIRM_AGAIN,
};

/** `Find out next: Customer problem, Urgency and 2 more.` */
export function adviceWords({ code, values }: CellAdvice): string {
  if (code !== 'findEvidence') return fillIn(ADVICE_SENTENCES[code], Number(values.staleAfterDays ?? 0));
  const missing = values.missing;
  return Array.isArray(missing) && missing.length > 0 ? fillIn(ADVICE_FIND_EVIDENCE, partNames(missing, 3)) : ADVICE_STATE_EVIDENCE;
}

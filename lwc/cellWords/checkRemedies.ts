import REMEDY_CONFIRM from '@salesforce/label/c.CellWords_RemedyConfirm';
import REMEDY_DEFEND from '@salesforce/label/c.CellWords_RemedyDefend';
import REMEDY_EVIDENCE from '@salesforce/label/c.CellWords_RemedyEvidence';
import REMEDY_FAIR_PRICE from '@salesforce/label/c.CellWords_RemedyFairPrice';
import REMEDY_FOCUS from '@salesforce/label/c.CellWords_RemedyFocus';
import REMEDY_NAME_PROBLEM from '@salesforce/label/c.CellWords_RemedyNameProblem';
import REMEDY_ONLY_YOU_WIN from '@salesforce/label/c.CellWords_RemedyOnlyYouWin';
import REMEDY_OPEN_PROBLEM from '@salesforce/label/c.CellWords_RemedyOpenProblem';
import REMEDY_OVERRIDE from '@salesforce/label/c.CellWords_RemedyOverride';
import REMEDY_QUESTIONS from '@salesforce/label/c.CellWords_RemedyQuestions';
import REMEDY_SAY_HOW_SURE from '@salesforce/label/c.CellWords_RemedySayHowSure';
import REMEDY_SAY_WHY from '@salesforce/label/c.CellWords_RemedySayWhy';
import REMEDY_SPONSOR from '@salesforce/label/c.CellWords_RemedySponsor';
import REMEDY_SUCCESSOR from '@salesforce/label/c.CellWords_RemedySuccessor';
import REMEDY_WALLET from '@salesforce/label/c.CellWords_RemedyWallet';
import REMEDY_WHO_DECIDES from '@salesforce/label/c.CellWords_RemedyWhoDecides';
import { fillIn } from 'c/fillIn';
import type { Finding, RemedyCode } from 'c/planChecks';
import type { QuestionCode } from 'c/upSellChecklist';
import { QUESTION_NAMES } from './checklistWords.ts';
import { listOf } from './names.ts';
import { partNames } from './scoreParts.ts';

const SENTENCES: Readonly<Record<RemedyCode, string>> = {
  tellThemHonestlyOrFindAnotherWay: REMEDY_ONLY_YOU_WIN,
  nameTheProblem: REMEDY_NAME_PROBLEM,
  nameAnOpenProblem: REMEDY_OPEN_PROBLEM,
  answerTheQuestions: REMEDY_QUESTIONS,
  askWhoDecidesThisTime: REMEDY_WHO_DECIDES,
  findASponsor: REMEDY_SPONSOR,
  confirmWithTheCustomer: REMEDY_CONFIRM,
  findEvidence: REMEDY_EVIDENCE,
  confirmOrRemoveOverride: REMEDY_OVERRIDE,
  sayWhy: REMEDY_SAY_WHY,
  lookForFairPrice: REMEDY_FAIR_PRICE,
  takeIntoFocus: REMEDY_FOCUS,
  chooseItsSuccessor: REMEDY_SUCCESSOR,
  defendOrFlank: REMEDY_DEFEND,
  correctTheWallet: REMEDY_WALLET,
};

const list = (value: Finding['remedy']['values'][string] | undefined): readonly string[] => (Array.isArray(value) ? value : []);
const MOST = 3;

/** What to do about a finding, as a sentence. */
export function checkRemedyWords({ remedy: { code, values } }: Pick<Finding, 'remedy'>): string {
  switch (code) {
    case 'answerTheQuestions':
      return fillIn(
        REMEDY_QUESTIONS,
        listOf(
          list(values.questions).map((question) => QUESTION_NAMES[question as QuestionCode]),
          MOST,
        ),
      );
    case 'findEvidence': {
      const missing = list(values.missing);
      return missing.length === 0 ? REMEDY_SAY_HOW_SURE : fillIn(REMEDY_EVIDENCE, partNames(missing, MOST));
    }
    default:
      return SENTENCES[code];
  }
}

import ADVANTAGE_AGREEMENT from '@salesforce/label/c.CellWords_AdvantageAgreement';
import ADVANTAGE_GUIDES from '@salesforce/label/c.CellWords_AdvantageGuides';
import ADVANTAGE_INSIGHT from '@salesforce/label/c.CellWords_AdvantageInsight';
import ADVANTAGE_KNOWLEDGE from '@salesforce/label/c.CellWords_AdvantageKnowledge';
import ADVANTAGE_KNOWN from '@salesforce/label/c.CellWords_AdvantageKnown';
import ADVANTAGE_PEOPLE from '@salesforce/label/c.CellWords_AdvantagePeople';
import ADVANTAGE_REFERENCE from '@salesforce/label/c.CellWords_AdvantageReference';
import ASK_ALTERNATIVES from '@salesforce/label/c.CellWords_AskAlternatives';
import ASK_COMPETITORS from '@salesforce/label/c.CellWords_AskCompetitors';
import ASK_DECIDERS from '@salesforce/label/c.CellWords_AskDeciders';
import ASK_EFFECT from '@salesforce/label/c.CellWords_AskEffect';
import ASK_KNOWN from '@salesforce/label/c.CellWords_AskKnown';
import ASK_PROBLEM from '@salesforce/label/c.CellWords_AskProblem';
import ASK_SPEND from '@salesforce/label/c.CellWords_AskSpend';
import HELP_ALTERNATIVES from '@salesforce/label/c.CellWords_HelpAlternatives';
import HELP_COMPETITORS from '@salesforce/label/c.CellWords_HelpCompetitors';
import HELP_DECIDERS from '@salesforce/label/c.CellWords_HelpDeciders';
import HELP_EFFECT from '@salesforce/label/c.CellWords_HelpEffect';
import HELP_KNOWN from '@salesforce/label/c.CellWords_HelpKnown';
import HELP_PROBLEM from '@salesforce/label/c.CellWords_HelpProblem';
import HELP_SPEND from '@salesforce/label/c.CellWords_HelpSpend';
import QUESTION_ALTERNATIVES from '@salesforce/label/c.CellWords_QuestionAlternatives';
import QUESTION_COMPETITORS from '@salesforce/label/c.CellWords_QuestionCompetitors';
import QUESTION_DECIDERS from '@salesforce/label/c.CellWords_QuestionDeciders';
import QUESTION_EFFECT from '@salesforce/label/c.CellWords_QuestionEffect';
import QUESTION_KNOWN from '@salesforce/label/c.CellWords_QuestionKnown';
import QUESTION_PROBLEM from '@salesforce/label/c.CellWords_QuestionProblem';
import QUESTION_SPEND from '@salesforce/label/c.CellWords_QuestionSpend';
import STANDING_ABSENT from '@salesforce/label/c.CellWords_StandingAbsent';
import STANDING_CLAIMED from '@salesforce/label/c.CellWords_StandingClaimed';
import STANDING_NOT_CLAIMED from '@salesforce/label/c.CellWords_StandingNotClaimed';
import STANDING_SUPPORTED from '@salesforce/label/c.CellWords_StandingSupported';
import { fillIn } from 'c/fillIn';
import type { Advantage } from 'c/planModel';
import type { AdvantageEvidence, AdvantageReading, QuestionCode } from 'c/upSellChecklist';
import { listOf, type Names } from './names.ts';

/** The seven questions in a few words, for lists. */
export const QUESTION_NAMES: Readonly<Record<QuestionCode, string>> = {
  knownForOldOnly: QUESTION_KNOWN,
  problemForNew: QUESTION_PROBLEM,
  alternativesTheyHave: QUESTION_ALTERNATIVES,
  decidersThisTime: QUESTION_DECIDERS,
  competitorsThisTime: QUESTION_COMPETITORS,
  effectOnPresentBusiness: QUESTION_EFFECT,
  viewOfTotalSpend: QUESTION_SPEND,
};

/** The seven questions as they are asked, with help to answer them. */
export const QUESTIONS: Readonly<Record<QuestionCode, { readonly question: string; readonly help: string }>> = {
  knownForOldOnly: { question: ASK_KNOWN, help: HELP_KNOWN },
  problemForNew: { question: ASK_PROBLEM, help: HELP_PROBLEM },
  alternativesTheyHave: { question: ASK_ALTERNATIVES, help: HELP_ALTERNATIVES },
  decidersThisTime: { question: ASK_DECIDERS, help: HELP_DECIDERS },
  competitorsThisTime: { question: ASK_COMPETITORS, help: HELP_COMPETITORS },
  effectOnPresentBusiness: { question: ASK_EFFECT, help: HELP_EFFECT },
  viewOfTotalSpend: { question: ASK_SPEND, help: HELP_SPEND },
};

/** What each advantage claims. */
export const ADVANTAGE_HELP: Readonly<Record<Advantage, string>> = {
  'Known to Them': ADVANTAGE_KNOWN,
  'Known People': ADVANTAGE_PEOPLE,
  'Agreement in Place': ADVANTAGE_AGREEMENT,
  'In-House Reference': ADVANTAGE_REFERENCE,
  'Guides Inside': ADVANTAGE_GUIDES,
  'Insight into How They Work': ADVANTAGE_INSIGHT,
  'Technical and Regulatory Knowledge': ADVANTAGE_KNOWLEDGE,
};

/** How well an advantage is supported; `{0}` are the records. */
export const STANDINGS: Readonly<Record<AdvantageReading['standing'], string>> = {
  supported: STANDING_SUPPORTED,
  'claimed only': STANDING_CLAIMED,
  'not claimed yet': STANDING_NOT_CLAIMED,
  absent: STANDING_ABSENT,
};

const NAME_OF: Readonly<Record<AdvantageEvidence['object'], (names: Names) => (id: string) => string>> = {
  Buying_Center__c: (names) => names.buyingCenter,
  Solution__c: (names) => names.solution,
  Stakeholder__c: (names) => names.stakeholder,
  Insight__c: (names) => names.insight,
  Contract: (names) => names.contract,
};

/** What the plan knows in favour of an advantage: `The plan speaks for it: Head of Fleet and Port Captain`. */
export function advantageWords({ standing, evidence }: AdvantageReading, names: Names): string {
  return fillIn(
    STANDINGS[standing],
    listOf(
      evidence.map(({ object, recordId }) => NAME_OF[object](names)(recordId)),
      3,
    ),
  );
}

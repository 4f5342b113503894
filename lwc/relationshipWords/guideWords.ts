import ASKS_THEM_FIRST from '@salesforce/label/c.Guide_AsksThemFirst';
import CHANGES_DECISIONS from '@salesforce/label/c.Guide_ChangesDecisions';
import EVER_SPOKEN from '@salesforce/label/c.Guide_EverSpoken';
import FIRST_QUESTION_OF_PROPOSAL from '@salesforce/label/c.Guide_FirstQuestionOfProposal';
import FOR_ITS_OWN_SAKE from '@salesforce/label/c.Guide_ForItsOwnSake';
import HOW_IT_WORKS from '@salesforce/label/c.Guide_HowItWorks';
import KNOW_WHETHER_SPOKEN from '@salesforce/label/c.Guide_KnowWhetherSpoken';
import MOVES_WHEN_MUST from '@salesforce/label/c.Guide_MovesWhenMust';
import MOVES_WITH_REFERENCES from '@salesforce/label/c.Guide_MovesWithReferences';
import NO from '@salesforce/label/c.Guide_No';
import SHARES_WHAT_OTHERS_DO_NOT from '@salesforce/label/c.Guide_SharesWhatOthersDoNot';
import SPEAKS_AGAINST_US from '@salesforce/label/c.Guide_SpeaksAgainstUs';
import SPEAKS_FOR_US from '@salesforce/label/c.Guide_SpeaksForUs';
import SPEAKS_IN_DECISIONS from '@salesforce/label/c.Guide_SpeaksInDecisions';
import SPOKEN_THIS_QUARTER from '@salesforce/label/c.Guide_SpokenThisQuarter';
import TRIES_BEFORE_OTHERS from '@salesforce/label/c.Guide_TriesBeforeOthers';
import WHAT_IT_CHANGES from '@salesforce/label/c.Guide_WhatItChanges';
import WHAT_IT_COSTS from '@salesforce/label/c.Guide_WhatItCosts';
import WHO_ELSE_IS_IN from '@salesforce/label/c.Guide_WhoElseIsIn';
import WINS_OTHERS_FOR_US from '@salesforce/label/c.Guide_WinsOthersForUs';
import WORKS_AGAINST_US from '@salesforce/label/c.Guide_WorksAgainstUs';
import YES from '@salesforce/label/c.Guide_Yes';

/** Words of every question of `c/guidedChoice`, by code. */
export const GUIDE_QUESTIONS: Readonly<Record<string, string>> = {
  asksThemFirst: ASKS_THEM_FIRST,
  changesDecisions: CHANGES_DECISIONS,
  speaksInDecisions: SPEAKS_IN_DECISIONS,
  speaksForUs: SPEAKS_FOR_US,
  winsOthersForUs: WINS_OTHERS_FOR_US,
  speaksAgainstUs: SPEAKS_AGAINST_US,
  worksAgainstUs: WORKS_AGAINST_US,
  everSpoken: EVER_SPOKEN,
  spokenThisQuarter: SPOKEN_THIS_QUARTER,
  sharesWhatOthersDoNot: SHARES_WHAT_OTHERS_DO_NOT,
  knowWhetherSpoken: KNOW_WHETHER_SPOKEN,
  firstQuestionOfProposal: FIRST_QUESTION_OF_PROPOSAL,
  triesBeforeOthers: TRIES_BEFORE_OTHERS,
  forItsOwnSake: FOR_ITS_OWN_SAKE,
  movesWithReferences: MOVES_WITH_REFERENCES,
  movesWhenMust: MOVES_WHEN_MUST,
};

/** Words of every answer, by code. */
export const GUIDE_ANSWERS: Readonly<Record<string, string>> = {
  yes: YES,
  no: NO,
  whatItCosts: WHAT_IT_COSTS,
  howItWorks: HOW_IT_WORKS,
  whatItChanges: WHAT_IT_CHANGES,
  whoElseIsIn: WHO_ELSE_IS_IN,
};

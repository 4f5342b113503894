import ALSO from '@salesforce/label/c.VacateModal_Also';
import CANCEL from '@salesforce/label/c.Common_Cancel';
import CANDIDATE from '@salesforce/label/c.VacateModal_Candidate';
import FOLLOWS from '@salesforce/label/c.VacateModal_Follows';
import FOLLOWS_DONE from '@salesforce/label/c.VacateModal_FollowsDone';
import FORMER from '@salesforce/label/c.VacateModal_Former';
import FORMER_UNKNOWN from '@salesforce/label/c.VacateModal_FormerUnknown';
import GONE from '@salesforce/label/c.VacateModal_Gone';
import HAS_LEFT_DONE from '@salesforce/label/c.VacateModal_HasLeftDone';
import HELD_ALREADY from '@salesforce/label/c.VacateModal_HeldAlready';
import HIDDEN_STAY from '@salesforce/label/c.VacateModal_HiddenStay';
import HOLDS from '@salesforce/label/c.VacateModal_Holds';
import IDENTIFIED from '@salesforce/label/c.VacateModal_Identified';
import IDENTIFY_HEADING from '@salesforce/label/c.VacateModal_IdentifyHeading';
import IS_DONE from '@salesforce/label/c.VacateModal_IsDone';
import KEEPS_NAME from '@salesforce/label/c.VacateModal_KeepsName';
import KEEPS_PLACE from '@salesforce/label/c.VacateModal_KeepsPlace';
import LAST_DAY from '@salesforce/label/c.VacateModal_LastDay';
import LAST_DAY_NEEDED from '@salesforce/label/c.VacateModal_LastDayNeeded';
import LEAVES from '@salesforce/label/c.VacateModal_Leaves';
import LEVELS_KEPT from '@salesforce/label/c.VacateModal_LevelsKept';
import NEEDED from '@salesforce/label/c.VacateModal_Needed';
import NEW_JUDGEMENT from '@salesforce/label/c.VacateModal_NewJudgement';
import NOBODY_YET from '@salesforce/label/c.VacateModal_NobodyYet';
import SAVE from '@salesforce/label/c.Common_Save';
import SAVING from '@salesforce/label/c.Common_Saving';
import SEARCH from '@salesforce/label/c.VacateModal_Search';
import SEARCH_PLACEHOLDER from '@salesforce/label/c.VacateModal_SearchPlaceholder';
import SOMEBODY_ELSE from '@salesforce/label/c.VacateModal_SomebodyElse';
import SUCCEED_HEADING from '@salesforce/label/c.VacateModal_SucceedHeading';
import VACATE_HEADING from '@salesforce/label/c.VacateModal_VacateHeading';
import WHAT_HAPPENS from '@salesforce/label/c.VacateModal_WhatHappens';

export const LABELS = {
  ALSO,
  CANCEL,
  CANDIDATE,
  FOLLOWS,
  FOLLOWS_DONE,
  FORMER,
  FORMER_UNKNOWN,
  GONE,
  HAS_LEFT_DONE,
  HELD_ALREADY,
  HIDDEN_STAY,
  HOLDS,
  IDENTIFIED,
  IDENTIFY_HEADING,
  IS_DONE,
  KEEPS_NAME,
  KEEPS_PLACE,
  LAST_DAY,
  LAST_DAY_NEEDED,
  LEAVES,
  LEVELS_KEPT,
  NEEDED,
  NEW_JUDGEMENT,
  NOBODY_YET,
  SAVE,
  SAVING,
  SEARCH,
  SEARCH_PLACEHOLDER,
  SOMEBODY_ELSE,
  SUCCEED_HEADING,
  VACATE_HEADING,
  WHAT_HAPPENS,
};

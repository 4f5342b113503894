import CALENDAR from '@salesforce/label/c.MarketingOsas_Calendar';
import CIRCLE from '@salesforce/label/c.MarketingOsas_Circle';
import CUT from '@salesforce/label/c.MarketingOsas_Cut';
import FOLLOWED_FACTS from '@salesforce/label/c.OsaPanel_FollowedFacts';
import IN_STEP from '@salesforce/label/c.MarketingOsas_InStep';
import IN_STEP_DONE from '@salesforce/label/c.MarketingOsas_InStepDone';
import LOADING from '@salesforce/label/c.Common_Loading';
import LOAD_FAILED from '@salesforce/label/c.MarketingOsas_LoadFailed';
import MADE_TASK from '@salesforce/label/c.OsaPanel_MadeTask';
import NEW_OBJECTIVE from '@salesforce/label/c.MarketingOsas_NewObjective';
import NO_PLAN from '@salesforce/label/c.MarketingOsas_NoPlan';
import ORPHANS from '@salesforce/label/c.MarketingOsas_Orphans';
import PLAN from '@salesforce/label/c.MarketingOsas_Plan';
import REUSE from '@salesforce/label/c.MarketingOsas_Reuse';
import STORED_MEASURE from '@salesforce/label/c.OsaPanel_StoredMeasure';
import STORED_MEASURES from '@salesforce/label/c.MarketingOsas_StoredMeasures';
import STORE_MEASURES from '@salesforce/label/c.MarketingOsas_StoreMeasures';
import TAB_ADVICE from '@salesforce/label/c.MarketingOsas_TabAdvice';
import TAB_BOARD from '@salesforce/label/c.MarketingOsas_TabBoard';
import TAB_TABLE from '@salesforce/label/c.MarketingOsas_TabTable';
import TAB_TIMELINE from '@salesforce/label/c.MarketingOsas_TabTimeline';
import TAB_WEEK from '@salesforce/label/c.MarketingOsas_TabWeek';
import TITLE from '@salesforce/label/c.MarketingOsas_Title';
import UNREAD from '@salesforce/label/c.MarketingOsas_Unread';

export const LABELS = {
  CALENDAR,
  CIRCLE,
  CUT,
  FOLLOWED_FACTS,
  IN_STEP,
  IN_STEP_DONE,
  LOADING,
  LOAD_FAILED,
  MADE_TASK,
  NEW_OBJECTIVE,
  NO_PLAN,
  ORPHANS,
  PLAN,
  REUSE,
  STORED_MEASURE,
  STORED_MEASURES,
  STORE_MEASURES,
  TAB_ADVICE,
  TAB_BOARD,
  TAB_TABLE,
  TAB_TIMELINE,
  TAB_WEEK,
  TITLE,
  UNREAD,
};

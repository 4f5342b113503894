import ACCOUNT from '@salesforce/label/c.Portfolio_Account';
import ALL_KNOWN from '@salesforce/label/c.Portfolio_AllKnown';
import GRANTED from '@salesforce/label/c.Portfolio_Granted';
import GRID from '@salesforce/label/c.Portfolio_Grid';
import HIDE_OBJECTIVES from '@salesforce/label/c.Portfolio_HideObjectives';
import INDUSTRY from '@salesforce/label/c.Portfolio_Industry';
import LATE from '@salesforce/label/c.Portfolio_Late';
import LATE_SINCE from '@salesforce/label/c.Portfolio_LateSince';
import MARKETERS from '@salesforce/label/c.Portfolio_Marketers';
import MORE_PEOPLE from '@salesforce/label/c.Portfolio_MorePeople';
import NEXT_FACT from '@salesforce/label/c.Portfolio_NextFact';
import NOBODY from '@salesforce/label/c.Portfolio_Nobody';
import NO_CENTERS from '@salesforce/label/c.Portfolio_NoCenters';
import NO_MONEY from '@salesforce/label/c.Portfolio_NoMoney';
import NO_OBJECTIVES from '@salesforce/label/c.Portfolio_NoObjectives';
import NO_PLAN from '@salesforce/label/c.Portfolio_NoPlan';
import OBJECTIVES from '@salesforce/label/c.Portfolio_Objectives';
import OBJECTIVES_NONE from '@salesforce/label/c.Portfolio_ObjectivesNone';
import OBJECTIVES_UNREAD from '@salesforce/label/c.Portfolio_ObjectivesUnread';
import OF_ALL from '@salesforce/label/c.Portfolio_OfAll';
import OPEN_ACCOUNT from '@salesforce/label/c.Portfolio_OpenAccount';
import OVER from '@salesforce/label/c.Portfolio_Over';
import PLANNED from '@salesforce/label/c.Portfolio_Planned';
import PLAN_NOT_LIVE from '@salesforce/label/c.Portfolio_PlanNotLive';
import PLAN_OVER from '@salesforce/label/c.Portfolio_PlanOver';
import READINESS from '@salesforce/label/c.Portfolio_Readiness';
import READINESS_TITLE from '@salesforce/label/c.Portfolio_ReadinessTitle';
import READING_OBJECTIVES from '@salesforce/label/c.Portfolio_ReadingObjectives';
import SHOW_OBJECTIVES from '@salesforce/label/c.Portfolio_ShowObjectives';
import SORT_BY from '@salesforce/label/c.Portfolio_SortBy';
import SPENT from '@salesforce/label/c.Portfolio_Spent';
import STATUS_COUNT from '@salesforce/label/c.Portfolio_StatusCount';
import UNKNOWN from '@salesforce/label/c.Portfolio_Unknown';

export const LABELS = {
  ACCOUNT,
  ALL_KNOWN,
  GRANTED,
  GRID,
  HIDE_OBJECTIVES,
  INDUSTRY,
  LATE,
  LATE_SINCE,
  MARKETERS,
  MORE_PEOPLE,
  NEXT_FACT,
  NOBODY,
  NO_CENTERS,
  NO_MONEY,
  NO_OBJECTIVES,
  NO_PLAN,
  OBJECTIVES,
  OBJECTIVES_NONE,
  OBJECTIVES_UNREAD,
  OF_ALL,
  OPEN_ACCOUNT,
  OVER,
  PLANNED,
  PLAN_NOT_LIVE,
  PLAN_OVER,
  READINESS,
  READINESS_TITLE,
  READING_OBJECTIVES,
  SHOW_OBJECTIVES,
  SORT_BY,
  SPENT,
  STATUS_COUNT,
  UNKNOWN,
};

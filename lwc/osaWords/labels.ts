import ACTION from '@salesforce/label/c.Osa_Action';
import BUDGET_GRANTED from '@salesforce/label/c.Osa_BudgetGranted';
import BUDGET_OVER from '@salesforce/label/c.Osa_BudgetOver';
import BUDGET_OVER_PLANNED from '@salesforce/label/c.Osa_BudgetOverPlanned';
import BUDGET_PLANNED from '@salesforce/label/c.Osa_BudgetPlanned';
import BUDGET_SPENT from '@salesforce/label/c.Osa_BudgetSpent';
import BUDGET_UNKNOWN from '@salesforce/label/c.Osa_BudgetUnknown';
import BY_ACTIONS from '@salesforce/label/c.Osa_ByActions';
import BY_MEASURE from '@salesforce/label/c.Osa_ByMeasure';
import CAMPAIGN_UNSEEN from '@salesforce/label/c.Osa_CampaignUnseen';
import CONTRADICTED_BY from '@salesforce/label/c.Osa_ContradictedBy';
import COUNTED_TODAY from '@salesforce/label/c.Osa_CountedToday';
import DUE from '@salesforce/label/c.Osa_Due';
import GAP_ACTIVITIES_UNREADABLE from '@salesforce/label/c.Osa_GapActivitiesUnreadable';
import GAP_CAMPAIGNS_UNREADABLE from '@salesforce/label/c.Osa_GapCampaignsUnreadable';
import GAP_COVERAGE_UNKNOWN from '@salesforce/label/c.Osa_GapCoverageUnknown';
import GAP_CURRENCIES from '@salesforce/label/c.Osa_GapCurrencies';
import GAP_NOBODY_IN_SCOPE from '@salesforce/label/c.Osa_GapNobodyInScope';
import GAP_NO_CAMPAIGN from '@salesforce/label/c.Osa_GapNoCampaign';
import GAP_NO_CELLS from '@salesforce/label/c.Osa_GapNoCells';
import GAP_NO_MEASURE from '@salesforce/label/c.Osa_GapNoMeasure';
import GAP_OPPORTUNITIES_UNREADABLE from '@salesforce/label/c.Osa_GapOpportunitiesUnreadable';
import LATE from '@salesforce/label/c.Osa_Late';
import LATE_ONE from '@salesforce/label/c.Osa_LateOne';
import LOOSE from '@salesforce/label/c.Osa_Loose';
import MEASURE_NOT_KNOWN from '@salesforce/label/c.Osa_MeasureNotKnown';
import MEASURE_OF from '@salesforce/label/c.Osa_MeasureOf';
import MEASURE_STATED from '@salesforce/label/c.Osa_MeasureStated';
import MEASURE_STATED_ONCE from '@salesforce/label/c.Osa_MeasureStatedOnce';
import MISSING_ACTIONS from '@salesforce/label/c.Osa_MissingActions';
import MISSING_BASELINE from '@salesforce/label/c.Osa_MissingBaseline';
import MISSING_CURRENT from '@salesforce/label/c.Osa_MissingCurrent';
import MISSING_DUE_ON from '@salesforce/label/c.Osa_MissingDueOn';
import MISSING_START_ON from '@salesforce/label/c.Osa_MissingStartOn';
import MISSING_TARGET from '@salesforce/label/c.Osa_MissingTarget';
import NOBODY from '@salesforce/label/c.Osa_Nobody';
import NO_DUE from '@salesforce/label/c.Osa_NoDue';
import NO_WORK from '@salesforce/label/c.Osa_NoWork';
import OBJECTIVE from '@salesforce/label/c.Osa_Objective';
import OWNER_UNSEEN from '@salesforce/label/c.Osa_OwnerUnseen';
import PACE_ACHIEVED from '@salesforce/label/c.Osa_PaceAchieved';
import PACE_AT_RISK from '@salesforce/label/c.Osa_PaceAtRisk';
import PACE_MISSED from '@salesforce/label/c.Osa_PaceMissed';
import PACE_ON_TRACK from '@salesforce/label/c.Osa_PaceOnTrack';
import PACE_PROJECTED from '@salesforce/label/c.Osa_PaceProjected';
import PACE_PROJECTED_NEVER from '@salesforce/label/c.Osa_PaceProjectedNever';
import PACE_SHARE from '@salesforce/label/c.Osa_PaceShare';
import PACE_SHARE_ONLY from '@salesforce/label/c.Osa_PaceShareOnly';
import PACE_SILENT from '@salesforce/label/c.Osa_PaceSilent';
import PACE_TOO_EARLY from '@salesforce/label/c.Osa_PaceTooEarly';
import SERVES_ACCOUNT from '@salesforce/label/c.Osa_ServesAccount';
import SERVES_UNSEEN from '@salesforce/label/c.Osa_ServesUnseen';
import STRATEGY from '@salesforce/label/c.Osa_Strategy';
import UNIT_CELLS from '@salesforce/label/c.Osa_UnitCells';
import UNIT_CONTACTS from '@salesforce/label/c.Osa_UnitContacts';
import UNIT_MEETINGS from '@salesforce/label/c.Osa_UnitMeetings';
import UNIT_OPPORTUNITIES from '@salesforce/label/c.Osa_UnitOpportunities';
import WAITS_FOR_UNSEEN from '@salesforce/label/c.Osa_WaitsForUnseen';
import WORK_DONE from '@salesforce/label/c.Osa_WorkDone';
import WORK_SHARE from '@salesforce/label/c.Osa_WorkShare';

export const LABELS = {
  ACTION,
  BUDGET_GRANTED,
  BUDGET_OVER,
  BUDGET_OVER_PLANNED,
  BUDGET_PLANNED,
  BUDGET_SPENT,
  BUDGET_UNKNOWN,
  BY_ACTIONS,
  BY_MEASURE,
  CAMPAIGN_UNSEEN,
  CONTRADICTED_BY,
  COUNTED_TODAY,
  DUE,
  GAP_ACTIVITIES_UNREADABLE,
  GAP_CAMPAIGNS_UNREADABLE,
  GAP_COVERAGE_UNKNOWN,
  GAP_CURRENCIES,
  GAP_NOBODY_IN_SCOPE,
  GAP_NO_CAMPAIGN,
  GAP_NO_CELLS,
  GAP_NO_MEASURE,
  GAP_OPPORTUNITIES_UNREADABLE,
  LATE,
  LATE_ONE,
  LOOSE,
  MEASURE_NOT_KNOWN,
  MEASURE_OF,
  MEASURE_STATED,
  MEASURE_STATED_ONCE,
  MISSING_ACTIONS,
  MISSING_BASELINE,
  MISSING_CURRENT,
  MISSING_DUE_ON,
  MISSING_START_ON,
  MISSING_TARGET,
  NOBODY,
  NO_DUE,
  NO_WORK,
  OBJECTIVE,
  OWNER_UNSEEN,
  PACE_ACHIEVED,
  PACE_AT_RISK,
  PACE_MISSED,
  PACE_ON_TRACK,
  PACE_PROJECTED,
  PACE_PROJECTED_NEVER,
  PACE_SHARE,
  PACE_SHARE_ONLY,
  PACE_SILENT,
  PACE_TOO_EARLY,
  SERVES_ACCOUNT,
  SERVES_UNSEEN,
  STRATEGY,
  UNIT_CELLS,
  UNIT_CONTACTS,
  UNIT_MEETINGS,
  UNIT_OPPORTUNITIES,
  WAITS_FOR_UNSEEN,
  WORK_DONE,
  WORK_SHARE,
};

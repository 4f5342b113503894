import ACTION_DUE from '@salesforce/label/c.StakeholderCard_ActionDue';
import ACTION_PLANNED from '@salesforce/label/c.StakeholderCard_ActionPlanned';
import ACTIVITIES_HEADING from '@salesforce/label/c.StakeholderCard_ActivitiesHeading';
import ACTIVITIES_NONE from '@salesforce/label/c.StakeholderCard_ActivitiesNone';
import ACTIVITIES_UNREAD from '@salesforce/label/c.StakeholderCard_ActivitiesUnread';
import ACTIVITY_INBOUND from '@salesforce/label/c.StakeholderCard_ActivityInbound';
import ACTIVITY_PLANNED from '@salesforce/label/c.StakeholderCard_ActivityPlanned';
import ACTIVITY_WITH from '@salesforce/label/c.StakeholderCard_ActivityWith';
import ADVICE_HEADING from '@salesforce/label/c.StakeholderCard_AdviceHeading';
import ADVICE_NONE from '@salesforce/label/c.StakeholderCard_AdviceNone';
import ALL_CHANGES from '@salesforce/label/c.StakeholderCard_AllChanges';
import AN_OPPORTUNITY from '@salesforce/label/c.CellWords_AnOpportunity';
import APPETITE from '@salesforce/label/c.StakeholderCard_Appetite';
import ATTITUDE from '@salesforce/label/c.Map_LegendAttitude';
import BROKEN from '@salesforce/label/c.StakeholderCard_Broken';
import COMMITMENTS_HEADING from '@salesforce/label/c.StakeholderCard_CommitmentsHeading';
import COMMITMENTS_NONE from '@salesforce/label/c.StakeholderCard_CommitmentsNone';
import COMMITMENTS_SUMMARY from '@salesforce/label/c.StakeholderCard_CommitmentsSummary';
import CONFIRM from '@salesforce/label/c.StakeholderCard_Confirm';
import CONFIRMED_BY_NAMED from '@salesforce/label/c.StakeholderCard_ConfirmedByNamed';
import CONFIRMED_WITH from '@salesforce/label/c.StakeholderCard_ConfirmedWith';
import CONFIRMED_WITH_STALE from '@salesforce/label/c.StakeholderCard_ConfirmedWithStale';
import CONFIRM_ALTERNATIVE from '@salesforce/label/c.StakeholderCard_ConfirmAlternative';
import CONFIRM_DONE from '@salesforce/label/c.StakeholderCard_ConfirmDone';
import COVERAGE from '@salesforce/label/c.Map_LegendCoverage';
import COVERAGE_COMPUTED from '@salesforce/label/c.StakeholderCard_CoverageComputed';
import COVERAGE_HEADING from '@salesforce/label/c.StakeholderCard_CoverageHeading';
import COVERAGE_POINTS from '@salesforce/label/c.StakeholderCard_CoveragePoints';
import COVERAGE_STATED from '@salesforce/label/c.StakeholderCard_CoverageStated';
import DEALS_HEADING from '@salesforce/label/c.StakeholderCard_DealsHeading';
import DEALS_NONE from '@salesforce/label/c.StakeholderCard_DealsNone';
import DEAL_CLOSES from '@salesforce/label/c.StakeholderCard_DealCloses';
import DEAL_LOST from '@salesforce/label/c.StakeholderCard_DealLost';
import DEAL_PRIMARY from '@salesforce/label/c.StakeholderCard_DealPrimary';
import DEAL_WON from '@salesforce/label/c.StakeholderCard_DealWon';
import DESELECT from '@salesforce/label/c.StakeholderCard_Deselect';
import DUE from '@salesforce/label/c.StakeholderCard_Due';
import EDIT from '@salesforce/label/c.StakeholderCard_Edit';
import EDIT_FIELD from '@salesforce/label/c.StakeholderCard_EditField';
import EMPTY from '@salesforce/label/c.StakeholderCard_Empty';
import ENGAGEMENT_ANSWERED from '@salesforce/label/c.StakeholderCard_EngagementAnswered';
import ENGAGEMENT_ANSWERED_ONCE from '@salesforce/label/c.StakeholderCard_EngagementAnsweredOnce';
import ENGAGEMENT_HEADING from '@salesforce/label/c.StakeholderCard_EngagementHeading';
import ENGAGEMENT_INVITED from '@salesforce/label/c.StakeholderCard_EngagementInvited';
import ENGAGEMENT_MORE from '@salesforce/label/c.StakeholderCard_EngagementMore';
import ENGAGEMENT_NOBODY from '@salesforce/label/c.StakeholderCard_EngagementNobody';
import ENGAGEMENT_NONE from '@salesforce/label/c.StakeholderCard_EngagementNone';
import ENGAGEMENT_OPEN from '@salesforce/label/c.StakeholderCard_EngagementOpen';
import ENGAGEMENT_OPEN_ONE from '@salesforce/label/c.StakeholderCard_EngagementOpenOne';
import ENGAGEMENT_SUMMARY from '@salesforce/label/c.StakeholderCard_EngagementSummary';
import ENGAGEMENT_UNREAD from '@salesforce/label/c.StakeholderCard_EngagementUnread';
import EVIDENCE_HEADING from '@salesforce/label/c.StakeholderCard_EvidenceHeading';
import HAS_LEFT from '@salesforce/label/c.StakeholderCard_HasLeft';
import HISTORY_HEADING from '@salesforce/label/c.StakeholderCard_HistoryHeading';
import HOLDS_ALSO from '@salesforce/label/c.StakeholderCard_HoldsAlso';
import INTRODUCE from '@salesforce/label/c.StakeholderCard_Introduce';
import INTRODUCTIONS_HEADING from '@salesforce/label/c.StakeholderCard_IntroductionsHeading';
import INTRODUCTIONS_NONE from '@salesforce/label/c.StakeholderCard_IntroductionsNone';
import JUDGED_ON from '@salesforce/label/c.StakeholderCard_JudgedOn';
import JUDGED_ON_STALE from '@salesforce/label/c.StakeholderCard_JudgedOnStale';
import JUDGEMENTS_HEADING from '@salesforce/label/c.StakeholderCard_JudgementsHeading';
import KEPT from '@salesforce/label/c.StakeholderCard_Kept';
import KNOWN_BY_ACTIVITY from '@salesforce/label/c.StakeholderCard_KnownByActivity';
import KNOWN_BY_LINK from '@salesforce/label/c.StakeholderCard_KnownByLink';
import LAST_CHANGE from '@salesforce/label/c.StakeholderCard_LastChange';
import LINKS_HEADING from '@salesforce/label/c.StakeholderCard_LinksHeading';
import LINKS_NONE from '@salesforce/label/c.StakeholderCard_LinksNone';
import LINK_SINCE from '@salesforce/label/c.StakeholderCard_LinkSince';
import LINK_WEIGHT from '@salesforce/label/c.StakeholderCard_LinkWeight';
import MARK_BROKEN from '@salesforce/label/c.StakeholderCard_MarkBroken';
import MARK_BROKEN_ALTERNATIVE from '@salesforce/label/c.StakeholderCard_MarkBrokenAlternative';
import MARK_KEPT from '@salesforce/label/c.StakeholderCard_MarkKept';
import MARK_KEPT_ALTERNATIVE from '@salesforce/label/c.StakeholderCard_MarkKeptAlternative';
import MORE_REPORTS from '@salesforce/label/c.StakeholderCard_MoreReports';
import NOTES_HEADING from '@salesforce/label/c.StakeholderCard_NotesHeading';
import NOTHING from '@salesforce/label/c.StakeholderCard_Nothing';
import NOT_JUDGED from '@salesforce/label/c.StakeholderCard_NotJudged';
import NO_DAY from '@salesforce/label/c.StakeholderCard_NoDay';
import NO_EVIDENCE from '@salesforce/label/c.StakeholderCard_NoEvidence';
import NO_LANE from '@salesforce/label/c.Map_NoLane';
import NO_SOURCE from '@salesforce/label/c.StakeholderCard_NoSource';
import OPEN_CONTACT from '@salesforce/label/c.StakeholderCard_OpenContact';
import ORIENTATION from '@salesforce/label/c.StakeholderCard_Orientation';
import OURS_GAP from '@salesforce/label/c.StakeholderCard_OursGap';
import OURS_HEADING from '@salesforce/label/c.StakeholderCard_OursHeading';
import OURS_LAST from '@salesforce/label/c.StakeholderCard_OursLast';
import OURS_NONE from '@salesforce/label/c.StakeholderCard_OursNone';
import OURS_NOW from '@salesforce/label/c.StakeholderCard_OursNow';
import OURS_PERSON from '@salesforce/label/c.StakeholderCard_OursPerson';
import OURS_TO_THEM from '@salesforce/label/c.StakeholderCard_OursToThem';
import OURS_WANTED from '@salesforce/label/c.StakeholderCard_OursWanted';
import OVERDUE from '@salesforce/label/c.StakeholderCard_Overdue';
import PLACEHOLDER from '@salesforce/label/c.StakeholderCard_Placeholder';
import POWER from '@salesforce/label/c.Map_LegendPower';
import REPORTS from '@salesforce/label/c.StakeholderCard_Reports';
import REPORTS_TO from '@salesforce/label/c.StakeholderCard_ReportsTo';
import RESULTS_HEADING from '@salesforce/label/c.StakeholderCard_ResultsHeading';
import ROLES from '@salesforce/label/c.StakeholderCard_Roles';
import SETTLED_BROKEN from '@salesforce/label/c.StakeholderCard_SettledBroken';
import SETTLED_KEPT from '@salesforce/label/c.StakeholderCard_SettledKept';
import SOURCE from '@salesforce/label/c.StakeholderCard_Source';
import SUCCEED from '@salesforce/label/c.StakeholderCard_Succeed';
import SURE from '@salesforce/label/c.StakeholderCard_Sure';
import THEIRS_TO_US from '@salesforce/label/c.StakeholderCard_TheirsToUs';
import TRUST from '@salesforce/label/c.StakeholderCard_Trust';
import TRUST_OF from '@salesforce/label/c.StakeholderCard_TrustOf';
import VACANT from '@salesforce/label/c.StakeholderCard_Vacant';
import VACANT_SINCE from '@salesforce/label/c.StakeholderCard_VacantSince';
import VACATE from '@salesforce/label/c.StakeholderCard_Vacate';
import WINS_HEADING from '@salesforce/label/c.StakeholderCard_WinsHeading';

export const LABELS = {
  ACTION_DUE,
  ACTION_PLANNED,
  ACTIVITIES_HEADING,
  ACTIVITIES_NONE,
  ACTIVITIES_UNREAD,
  ACTIVITY_INBOUND,
  ACTIVITY_PLANNED,
  ACTIVITY_WITH,
  ADVICE_HEADING,
  ADVICE_NONE,
  ALL_CHANGES,
  AN_OPPORTUNITY,
  APPETITE,
  ATTITUDE,
  BROKEN,
  COMMITMENTS_HEADING,
  COMMITMENTS_NONE,
  COMMITMENTS_SUMMARY,
  CONFIRM,
  CONFIRMED_BY_NAMED,
  CONFIRMED_WITH,
  CONFIRMED_WITH_STALE,
  CONFIRM_ALTERNATIVE,
  CONFIRM_DONE,
  COVERAGE,
  COVERAGE_COMPUTED,
  COVERAGE_HEADING,
  COVERAGE_POINTS,
  COVERAGE_STATED,
  DEALS_HEADING,
  DEALS_NONE,
  DEAL_CLOSES,
  DEAL_LOST,
  DEAL_PRIMARY,
  DEAL_WON,
  DESELECT,
  DUE,
  EDIT,
  EDIT_FIELD,
  EMPTY,
  ENGAGEMENT_ANSWERED,
  ENGAGEMENT_ANSWERED_ONCE,
  ENGAGEMENT_HEADING,
  ENGAGEMENT_INVITED,
  ENGAGEMENT_MORE,
  ENGAGEMENT_NOBODY,
  ENGAGEMENT_NONE,
  ENGAGEMENT_OPEN,
  ENGAGEMENT_OPEN_ONE,
  ENGAGEMENT_SUMMARY,
  ENGAGEMENT_UNREAD,
  EVIDENCE_HEADING,
  HAS_LEFT,
  HISTORY_HEADING,
  HOLDS_ALSO,
  INTRODUCE,
  INTRODUCTIONS_HEADING,
  INTRODUCTIONS_NONE,
  JUDGED_ON,
  JUDGED_ON_STALE,
  JUDGEMENTS_HEADING,
  KEPT,
  KNOWN_BY_ACTIVITY,
  KNOWN_BY_LINK,
  LAST_CHANGE,
  LINKS_HEADING,
  LINKS_NONE,
  LINK_SINCE,
  LINK_WEIGHT,
  MARK_BROKEN,
  MARK_BROKEN_ALTERNATIVE,
  MARK_KEPT,
  MARK_KEPT_ALTERNATIVE,
  MORE_REPORTS,
  NOTES_HEADING,
  NOTHING,
  NOT_JUDGED,
  NO_DAY,
  NO_EVIDENCE,
  NO_LANE,
  NO_SOURCE,
  OPEN_CONTACT,
  ORIENTATION,
  OURS_GAP,
  OURS_HEADING,
  OURS_LAST,
  OURS_NONE,
  OURS_NOW,
  OURS_PERSON,
  OURS_TO_THEM,
  OURS_WANTED,
  OVERDUE,
  PLACEHOLDER,
  POWER,
  REPORTS,
  REPORTS_TO,
  RESULTS_HEADING,
  ROLES,
  SETTLED_BROKEN,
  SETTLED_KEPT,
  SOURCE,
  SUCCEED,
  SURE,
  THEIRS_TO_US,
  TRUST,
  TRUST_OF,
  VACANT,
  VACANT_SINCE,
  VACATE,
  WINS_HEADING,
};

import CHECK_WITH_CODE from '@salesforce/label/c.Advice_CheckWithCode';
import EMPTY_FILTER from '@salesforce/label/c.Advice_EmptyFilter';
import EMPTY_HEADING from '@salesforce/label/c.Advice_EmptyHeading';
import FILTER_ALL from '@salesforce/label/c.Advice_FilterAll';
import FILTER_ERROR from '@salesforce/label/c.Advice_FilterError';
import FILTER_INFO from '@salesforce/label/c.Advice_FilterInfo';
import FILTER_LABEL from '@salesforce/label/c.Advice_FilterLabel';
import FILTER_WARNING from '@salesforce/label/c.Advice_FilterWarning';
import GROUP_ERROR from '@salesforce/label/c.Advice_GroupError';
import GROUP_ERROR_HELP from '@salesforce/label/c.Advice_GroupErrorHelp';
import GROUP_INFO from '@salesforce/label/c.Advice_GroupInfo';
import GROUP_INFO_HELP from '@salesforce/label/c.Advice_GroupInfoHelp';
import GROUP_WARNING from '@salesforce/label/c.Advice_GroupWarning';
import GROUP_WARNING_HELP from '@salesforce/label/c.Advice_GroupWarningHelp';
import HEADING from '@salesforce/label/c.Advice_Heading';
import OPEN_NAMED from '@salesforce/label/c.Advice_OpenNamed';
import REMEDY from '@salesforce/label/c.Advice_Remedy';
import SEVERITY_ERROR from '@salesforce/label/c.Advice_SeverityError';
import SEVERITY_INFO from '@salesforce/label/c.Advice_SeverityInfo';
import SEVERITY_WARNING from '@salesforce/label/c.Advice_SeverityWarning';
import SHOW_MORE from '@salesforce/label/c.Advice_ShowMore';
import ACCOUNT from '@salesforce/label/c.OsaAdviceList_Account';
import BY_ABOUT from '@salesforce/label/c.OsaAdviceList_ByAbout';
import BY_CHECK from '@salesforce/label/c.OsaAdviceList_ByCheck';
import CHECKS_HELP from '@salesforce/label/c.OsaAdviceList_ChecksHelp';
import CONFIRM from '@salesforce/label/c.OsaAdviceList_Confirm';
import EMPTY_HELP from '@salesforce/label/c.OsaAdviceList_EmptyHelp';
import EMPTY_SELECTION from '@salesforce/label/c.OsaAdviceList_EmptySelection';
import FILL from '@salesforce/label/c.OsaAdviceList_Fill';
import FOLLOW from '@salesforce/label/c.OsaAdviceList_Follow';
import FOLLOWED from '@salesforce/label/c.OsaAdviceList_Followed';
import GROUP_ABOUT from '@salesforce/label/c.OsaAdviceList_GroupAbout';
import GROUP_ABOUT_HELP from '@salesforce/label/c.OsaAdviceList_GroupAboutHelp';
import NO_PLAN from '@salesforce/label/c.OsaAdviceList_NoPlan';
import ONLY_SELECTED from '@salesforce/label/c.OsaAdviceList_OnlySelected';
import ORDER_LABEL from '@salesforce/label/c.OsaAdviceList_OrderLabel';
import SERVE from '@salesforce/label/c.OsaAdviceList_Serve';
import SUMMARY from '@salesforce/label/c.OsaAdviceList_Summary';
import UNDER from '@salesforce/label/c.OsaAdviceList_Under';
import MAKE from '@salesforce/label/c.RelationshipAdvice_Make';
import MAKE_ALTERNATIVE from '@salesforce/label/c.RelationshipAdvice_MakeAlternative';
import OWNER from '@salesforce/label/c.RelationshipAdvice_Owner';
import ME from '@salesforce/label/c.RelationshipAction_Me';
import ME_NAMED from '@salesforce/label/c.RelationshipAction_MeNamed';

export const LABELS = {
  ACCOUNT,
  BY_ABOUT,
  BY_CHECK,
  CHECKS_HELP,
  CHECK_WITH_CODE,
  CONFIRM,
  EMPTY_FILTER,
  EMPTY_HEADING,
  EMPTY_HELP,
  EMPTY_SELECTION,
  FILL,
  FILTER_ALL,
  FILTER_ERROR,
  FILTER_INFO,
  FILTER_LABEL,
  FILTER_WARNING,
  FOLLOW,
  FOLLOWED,
  GROUP_ABOUT,
  GROUP_ABOUT_HELP,
  GROUP_ERROR,
  GROUP_ERROR_HELP,
  GROUP_INFO,
  GROUP_INFO_HELP,
  GROUP_WARNING,
  GROUP_WARNING_HELP,
  HEADING,
  MAKE,
  MAKE_ALTERNATIVE,
  ME,
  ME_NAMED,
  NO_PLAN,
  ONLY_SELECTED,
  OPEN_NAMED,
  ORDER_LABEL,
  OWNER,
  REMEDY,
  SERVE,
  SEVERITY_ERROR,
  SEVERITY_INFO,
  SEVERITY_WARNING,
  SHOW_MORE,
  SUMMARY,
  UNDER,
};

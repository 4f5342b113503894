import EMPTY_FILTER from '@salesforce/label/c.Advice_EmptyFilter';
import EMPTY_HEADING from '@salesforce/label/c.Advice_EmptyHeading';
import FILTER_LABEL from '@salesforce/label/c.Advice_FilterLabel';
import HEADING from '@salesforce/label/c.Advice_Heading';
import OPEN_NAMED from '@salesforce/label/c.Advice_OpenNamed';
import REMEDY from '@salesforce/label/c.Advice_Remedy';
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
  CONFIRM,
  EMPTY_FILTER,
  EMPTY_HEADING,
  EMPTY_HELP,
  EMPTY_SELECTION,
  FILL,
  FILTER_LABEL,
  FOLLOW,
  FOLLOWED,
  GROUP_ABOUT,
  GROUP_ABOUT_HELP,
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
  SUMMARY,
  UNDER,
};

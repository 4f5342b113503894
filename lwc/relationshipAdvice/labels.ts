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
import OPEN from '@salesforce/label/c.Advice_OpenNamed';
import REMEDY from '@salesforce/label/c.Advice_Remedy';
import SEVERITY_ERROR from '@salesforce/label/c.Advice_SeverityError';
import SEVERITY_INFO from '@salesforce/label/c.Advice_SeverityInfo';
import SEVERITY_WARNING from '@salesforce/label/c.Advice_SeverityWarning';
import SHOW_MORE from '@salesforce/label/c.Advice_ShowMore';
import BY_CHECK from '@salesforce/label/c.RelationshipAdvice_ByCheck';
import BY_PERSON from '@salesforce/label/c.RelationshipAdvice_ByPerson';
import CHECKS_HELP from '@salesforce/label/c.RelationshipAdvice_ChecksHelp';
import EMPTY_HELP from '@salesforce/label/c.RelationshipAdvice_EmptyHelp';
import EMPTY_SELECTION from '@salesforce/label/c.RelationshipAdvice_EmptySelection';
import GROUP_PEOPLE from '@salesforce/label/c.RelationshipAdvice_GroupPeople';
import GROUP_PEOPLE_HELP from '@salesforce/label/c.RelationshipAdvice_GroupPeopleHelp';
import HIDDEN from '@salesforce/label/c.RelationshipAdvice_Hidden';
import INTRODUCE from '@salesforce/label/c.RelationshipAdvice_Introduce';
import MAKE from '@salesforce/label/c.RelationshipAdvice_Make';
import MAKE_ALTERNATIVE from '@salesforce/label/c.RelationshipAdvice_MakeAlternative';
import MAKE_DEFAULTS from '@salesforce/label/c.RelationshipAdvice_MakeDefaults';
import NO_PLAN from '@salesforce/label/c.RelationshipAdvice_NoPlan';
import ONLY_SELECTED from '@salesforce/label/c.RelationshipAdvice_OnlySelected';
import ORDER_LABEL from '@salesforce/label/c.RelationshipAdvice_OrderLabel';
import OWNER from '@salesforce/label/c.RelationshipAdvice_Owner';
import SELECT from '@salesforce/label/c.RelationshipAdvice_Select';
import SELECT_MANY from '@salesforce/label/c.RelationshipAdvice_SelectMany';
import SHOW_MORE_PEOPLE from '@salesforce/label/c.RelationshipAdvice_ShowMorePeople';
import SUMMARY from '@salesforce/label/c.RelationshipAdvice_Summary';

export const LABELS = {
  BY_CHECK,
  BY_PERSON,
  CHECKS_HELP,
  CHECK_WITH_CODE,
  EMPTY_FILTER,
  EMPTY_HEADING,
  EMPTY_HELP,
  EMPTY_SELECTION,
  FILTER_ALL,
  FILTER_ERROR,
  FILTER_INFO,
  FILTER_LABEL,
  FILTER_WARNING,
  GROUP_ERROR,
  GROUP_ERROR_HELP,
  GROUP_INFO,
  GROUP_INFO_HELP,
  GROUP_PEOPLE,
  GROUP_PEOPLE_HELP,
  GROUP_WARNING,
  GROUP_WARNING_HELP,
  HEADING,
  HIDDEN,
  INTRODUCE,
  MAKE,
  MAKE_ALTERNATIVE,
  MAKE_DEFAULTS,
  NO_PLAN,
  ONLY_SELECTED,
  OPEN,
  ORDER_LABEL,
  OWNER,
  REMEDY,
  SELECT,
  SELECT_MANY,
  SEVERITY_ERROR,
  SEVERITY_INFO,
  SEVERITY_WARNING,
  SHOW_MORE,
  SHOW_MORE_PEOPLE,
  SUMMARY,
};

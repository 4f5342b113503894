import CHECKS_HEADING from '@salesforce/label/c.Advice_ChecksHeading';
import CHECKS_HELP from '@salesforce/label/c.Advice_ChecksHelp';
import CHECK_WITH_CODE from '@salesforce/label/c.Advice_CheckWithCode';
import COLUMN_CODE from '@salesforce/label/c.Advice_ColumnCode';
import COLUMN_FOUND from '@salesforce/label/c.Advice_ColumnFound';
import COLUMN_SEVERITY from '@salesforce/label/c.Advice_ColumnSeverity';
import COLUMN_TITLE from '@salesforce/label/c.Advice_ColumnTitle';
import EMPTY_FILTER from '@salesforce/label/c.Advice_EmptyFilter';
import EMPTY_HEADING from '@salesforce/label/c.Advice_EmptyHeading';
import EMPTY_HELP from '@salesforce/label/c.Advice_EmptyHelp';
import EMPTY_SELECTION from '@salesforce/label/c.Advice_EmptySelection';
import FILTER_ALL from '@salesforce/label/c.Advice_FilterAll';
import FILTER_DATA from '@salesforce/label/c.Advice_FilterData';
import FILTER_ERROR from '@salesforce/label/c.Advice_FilterError';
import FILTER_INFO from '@salesforce/label/c.Advice_FilterInfo';
import FILTER_LABEL from '@salesforce/label/c.Advice_FilterLabel';
import FILTER_WARNING from '@salesforce/label/c.Advice_FilterWarning';
import GROUP_DATA from '@salesforce/label/c.Advice_GroupData';
import GROUP_DATA_HELP from '@salesforce/label/c.Advice_GroupDataHelp';
import GROUP_ERROR from '@salesforce/label/c.Advice_GroupError';
import GROUP_ERROR_HELP from '@salesforce/label/c.Advice_GroupErrorHelp';
import GROUP_INFO from '@salesforce/label/c.Advice_GroupInfo';
import GROUP_INFO_HELP from '@salesforce/label/c.Advice_GroupInfoHelp';
import GROUP_WARNING from '@salesforce/label/c.Advice_GroupWarning';
import GROUP_WARNING_HELP from '@salesforce/label/c.Advice_GroupWarningHelp';
import HEADING from '@salesforce/label/c.Advice_Heading';
import ONLY_SELECTED from '@salesforce/label/c.Advice_OnlySelected';
import OPEN_NAMED from '@salesforce/label/c.Advice_OpenNamed';
import OPEN_RECORD from '@salesforce/label/c.Advice_OpenRecord';
import REMEDY from '@salesforce/label/c.Advice_Remedy';
import SELECT from '@salesforce/label/c.Advice_Select';
import SELECT_ALL from '@salesforce/label/c.Advice_SelectAll';
import SELECT_NAMED from '@salesforce/label/c.Advice_SelectNamed';
import SEVERITY_ERROR from '@salesforce/label/c.Advice_SeverityError';
import SEVERITY_INFO from '@salesforce/label/c.Advice_SeverityInfo';
import SEVERITY_OFF from '@salesforce/label/c.Advice_SeverityOff';
import SEVERITY_WARNING from '@salesforce/label/c.Advice_SeverityWarning';
import SHOW_MORE from '@salesforce/label/c.Advice_ShowMore';
import SUMMARY from '@salesforce/label/c.Advice_Summary';
import THE_OTHER_RECORD from '@salesforce/label/c.Advice_TheOtherRecord';
import THE_RECORD from '@salesforce/label/c.Advice_TheRecord';

export const LABELS = {
  CHECKS_HEADING,
  CHECKS_HELP,
  CHECK_WITH_CODE,
  COLUMN_CODE,
  COLUMN_FOUND,
  COLUMN_SEVERITY,
  COLUMN_TITLE,
  EMPTY_FILTER,
  EMPTY_HEADING,
  EMPTY_HELP,
  EMPTY_SELECTION,
  FILTER_ALL,
  FILTER_DATA,
  FILTER_ERROR,
  FILTER_INFO,
  FILTER_LABEL,
  FILTER_WARNING,
  GROUP_DATA,
  GROUP_DATA_HELP,
  GROUP_ERROR,
  GROUP_ERROR_HELP,
  GROUP_INFO,
  GROUP_INFO_HELP,
  GROUP_WARNING,
  GROUP_WARNING_HELP,
  HEADING,
  ONLY_SELECTED,

  OPEN_NAMED,
  OPEN_RECORD,
  REMEDY,
  SELECT,
  SELECT_ALL,
  SELECT_NAMED,
  SEVERITY_ERROR,
  SEVERITY_INFO,
  SEVERITY_OFF,
  SEVERITY_WARNING,
  SHOW_MORE,
  SUMMARY,
  THE_OTHER_RECORD,
  THE_RECORD,
};

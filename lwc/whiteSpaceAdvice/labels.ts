import CHECKS_HELP from '@salesforce/label/c.Advice_ChecksHelp';
import CHECK_WITH_CODE from '@salesforce/label/c.Advice_CheckWithCode';
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
import HEADING from '@salesforce/label/c.Advice_Heading';
import ONLY_SELECTED from '@salesforce/label/c.Advice_OnlySelected';
import OPEN_NAMED from '@salesforce/label/c.Advice_OpenNamed';
import OPEN_RECORD from '@salesforce/label/c.Advice_OpenRecord';
import REMEDY from '@salesforce/label/c.Advice_Remedy';
import SELECT from '@salesforce/label/c.Advice_Select';
import SELECT_ALL from '@salesforce/label/c.Advice_SelectAll';
import SELECT_NAMED from '@salesforce/label/c.Advice_SelectNamed';
import SHOW_MORE from '@salesforce/label/c.Advice_ShowMore';
import SUMMARY from '@salesforce/label/c.Advice_Summary';
import THE_OTHER_RECORD from '@salesforce/label/c.Advice_TheOtherRecord';
import THE_RECORD from '@salesforce/label/c.Advice_TheRecord';

export const LABELS = {
  CHECKS_HELP,
  CHECK_WITH_CODE,
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
  HEADING,
  ONLY_SELECTED,

  OPEN_NAMED,
  OPEN_RECORD,
  REMEDY,
  SELECT,
  SELECT_ALL,
  SELECT_NAMED,
  SHOW_MORE,
  SUMMARY,
  THE_OTHER_RECORD,
  THE_RECORD,
};

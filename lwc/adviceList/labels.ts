import CHECK_WITH_CODE from '@salesforce/label/c.Advice_CheckWithCode';
import FILTER_ALL from '@salesforce/label/c.Advice_FilterAll';
import FILTER_ERROR from '@salesforce/label/c.Advice_FilterError';
import FILTER_INFO from '@salesforce/label/c.Advice_FilterInfo';
import FILTER_WARNING from '@salesforce/label/c.Advice_FilterWarning';
import GROUP_ERROR from '@salesforce/label/c.Advice_GroupError';
import GROUP_ERROR_HELP from '@salesforce/label/c.Advice_GroupErrorHelp';
import GROUP_INFO from '@salesforce/label/c.Advice_GroupInfo';
import GROUP_INFO_HELP from '@salesforce/label/c.Advice_GroupInfoHelp';
import GROUP_WARNING from '@salesforce/label/c.Advice_GroupWarning';
import GROUP_WARNING_HELP from '@salesforce/label/c.Advice_GroupWarningHelp';
import SEVERITY_ERROR from '@salesforce/label/c.Advice_SeverityError';
import SEVERITY_INFO from '@salesforce/label/c.Advice_SeverityInfo';
import SEVERITY_WARNING from '@salesforce/label/c.Advice_SeverityWarning';
import SHOW_MORE from '@salesforce/label/c.Advice_ShowMore';

export const LABELS = {
  CHECK_WITH_CODE,
  FILTER_ALL,
  FILTER_ERROR,
  FILTER_INFO,
  FILTER_WARNING,
  GROUP_ERROR,
  GROUP_ERROR_HELP,
  GROUP_INFO,
  GROUP_INFO_HELP,
  GROUP_WARNING,
  GROUP_WARNING_HELP,
  SEVERITY_ERROR,
  SEVERITY_INFO,
  SEVERITY_WARNING,
  SHOW_MORE,
};

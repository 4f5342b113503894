import CUT from '@salesforce/label/c.Portfolio_Cut';
import DOC_COUNTS from '@salesforce/label/c.Portfolio_DocCounts';
import DOC_ENGAGEMENT from '@salesforce/label/c.Portfolio_DocEngagement';
import DOC_EVIDENCE from '@salesforce/label/c.Portfolio_DocEvidence';
import DOC_JUDGEMENTS from '@salesforce/label/c.Portfolio_DocJudgements';
import DOC_MONEY from '@salesforce/label/c.Portfolio_DocMoney';
import EMPTY from '@salesforce/label/c.Portfolio_Empty';
import EMPTY_HELP from '@salesforce/label/c.Portfolio_EmptyHelp';
import LOADING from '@salesforce/label/c.Portfolio_Loading';
import LOAD_FAILED from '@salesforce/label/c.Portfolio_LoadFailed';
import REFRESH from '@salesforce/label/c.Portfolio_Refresh';
import SUM_ACCOUNTS from '@salesforce/label/c.Portfolio_SumAccounts';
import SUM_LATE from '@salesforce/label/c.Portfolio_SumLate';
import SUM_OPEN from '@salesforce/label/c.Portfolio_SumOpen';
import SUM_OVERLOADED from '@salesforce/label/c.Portfolio_SumOverloaded';
import SUM_PLANNED from '@salesforce/label/c.Portfolio_SumPlanned';
import SUM_READY from '@salesforce/label/c.Portfolio_SumReady';
import SUM_SPENT from '@salesforce/label/c.Portfolio_SumSpent';
import TAB_ACCOUNTS from '@salesforce/label/c.Portfolio_TabAccounts';
import TAB_LOADS from '@salesforce/label/c.Portfolio_TabLoads';
import TAB_REUSE from '@salesforce/label/c.Portfolio_TabReuse';
import TITLE from '@salesforce/label/c.Portfolio_Title';
import UNREAD from '@salesforce/label/c.Portfolio_Unread';

export const LABELS = {
  CUT,
  DOC_COUNTS,
  DOC_ENGAGEMENT,
  DOC_EVIDENCE,
  DOC_JUDGEMENTS,
  DOC_MONEY,
  EMPTY,
  EMPTY_HELP,
  LOADING,
  LOAD_FAILED,
  REFRESH,
  SUM_ACCOUNTS,
  SUM_LATE,
  SUM_OPEN,
  SUM_OVERLOADED,
  SUM_PLANNED,
  SUM_READY,
  SUM_SPENT,
  TAB_ACCOUNTS,
  TAB_LOADS,
  TAB_REUSE,
  TITLE,
  UNREAD,
};

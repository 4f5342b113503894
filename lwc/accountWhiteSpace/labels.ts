import CUT from '@salesforce/label/c.WhiteSpace_Cut';
import LOAD_FAILED from '@salesforce/label/c.WhiteSpace_LoadFailed';
import LOADING from '@salesforce/label/c.Common_Loading';
import NO_ACCESS from '@salesforce/label/c.Common_NoAccess';
import TAB_ADVICE from '@salesforce/label/c.WhiteSpace_TabAdvice';
import TAB_ADVICE_COUNT from '@salesforce/label/c.WhiteSpace_TabAdviceCount';
import TAB_CHART from '@salesforce/label/c.WhiteSpace_TabChart';
import TAB_FOCUS from '@salesforce/label/c.WhiteSpace_TabFocus';
import TAB_MATRIX from '@salesforce/label/c.WhiteSpace_TabMatrix';
import TAB_WALLET from '@salesforce/label/c.WhiteSpace_TabWallet';
import TITLE from '@salesforce/label/c.WhiteSpace_Title';
import UNREAD from '@salesforce/label/c.WhiteSpace_Unread';

export const LABELS = {
  CUT,
  LOAD_FAILED,
  LOADING,
  NO_ACCESS,
  TAB_ADVICE,
  TAB_ADVICE_COUNT,
  TAB_CHART,
  TAB_FOCUS,
  TAB_MATRIX,
  TAB_WALLET,
  TITLE,
  UNREAD,
};

import TAB_ADVICE from '@salesforce/label/c.WhiteSpace_TabAdvice';
import TAB_ADVICE_COUNT from '@salesforce/label/c.WhiteSpace_TabAdviceCount';
import TAB_CHART from '@salesforce/label/c.WhiteSpace_TabChart';
import TAB_FOCUS from '@salesforce/label/c.WhiteSpace_TabFocus';
import TAB_MATRIX from '@salesforce/label/c.WhiteSpace_TabMatrix';
import TAB_RANKING from '@salesforce/label/c.WhiteSpace_TabRanking';
import TAB_WALLET from '@salesforce/label/c.WhiteSpace_TabWallet';
import TAB_WHAT_IF from '@salesforce/label/c.WhiteSpace_TabWhatIf';
import TRIAL_END from '@salesforce/label/c.WhiteSpace_TrialEnd';
import TRIAL_ON from '@salesforce/label/c.WhiteSpace_TrialOn';

export const LABELS = {
  TAB_ADVICE,
  TAB_ADVICE_COUNT,
  TAB_CHART,
  TAB_FOCUS,
  TAB_MATRIX,
  TAB_RANKING,
  TAB_WALLET,
  TAB_WHAT_IF,
  TRIAL_END,
  TRIAL_ON,
};

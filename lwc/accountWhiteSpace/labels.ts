import ADDED_MANY_TO_FOCUS from '@salesforce/label/c.WhiteSpace_AddedManyToFocus';
import ADDED_TO_FOCUS from '@salesforce/label/c.WhiteSpace_AddedToFocus';
import ADD_TO_FOCUS from '@salesforce/label/c.WhiteSpace_AddToFocus';
import AND_MORE from '@salesforce/label/c.WhiteSpace_AndMore';
import CONTINUED from '@salesforce/label/c.WhiteSpace_Continued';
import CONVERTED from '@salesforce/label/c.WhiteSpace_Converted';
import CUT from '@salesforce/label/c.WhiteSpace_Cut';
import FOCUS_REMOVED from '@salesforce/label/c.WhiteSpace_FocusRemoved';
import FOCUS_REORDERED from '@salesforce/label/c.WhiteSpace_FocusReordered';
import FOCUS_SAVED from '@salesforce/label/c.WhiteSpace_FocusSaved';
import IMPORT from '@salesforce/label/c.WhiteSpace_Import';
import IMPORTED from '@salesforce/label/c.WhiteSpace_Imported';
import LINKED from '@salesforce/label/c.WhiteSpace_Linked';
import LOADING from '@salesforce/label/c.Common_Loading';
import LOAD_FAILED from '@salesforce/label/c.WhiteSpace_LoadFailed';
import NOT_SAVED from '@salesforce/label/c.WhiteSpace_NotSaved';
import POLICY_CONFIRM from '@salesforce/label/c.WhiteSpace_PolicyConfirm';
import POLICY_HEADING from '@salesforce/label/c.WhiteSpace_PolicyHeading';
import POLICY_LINE from '@salesforce/label/c.WhiteSpace_PolicyLine';
import POLICY_NAME from '@salesforce/label/c.WhiteSpace_PolicyName';
import POLICY_SAVED from '@salesforce/label/c.WhiteSpace_PolicySaved';
import REFUSED from '@salesforce/label/c.WhiteSpace_Refused';
import SAVED from '@salesforce/label/c.WhiteSpace_Saved';
import SAVED_MANY from '@salesforce/label/c.WhiteSpace_SavedMany';
import SAVED_PARTLY from '@salesforce/label/c.WhiteSpace_SavedPartly';
import SAVING from '@salesforce/label/c.WhiteSpace_Saving';
import TAB_ADVICE from '@salesforce/label/c.WhiteSpace_TabAdvice';
import TAB_ADVICE_COUNT from '@salesforce/label/c.WhiteSpace_TabAdviceCount';
import TAB_CHART from '@salesforce/label/c.WhiteSpace_TabChart';
import TAB_FOCUS from '@salesforce/label/c.WhiteSpace_TabFocus';
import TAB_MATRIX from '@salesforce/label/c.WhiteSpace_TabMatrix';
import TAB_RANKING from '@salesforce/label/c.WhiteSpace_TabRanking';
import TAB_WALLET from '@salesforce/label/c.WhiteSpace_TabWallet';
import TAB_WHAT_IF from '@salesforce/label/c.WhiteSpace_TabWhatIf';
import TITLE from '@salesforce/label/c.WhiteSpace_Title';
import TRIAL_END from '@salesforce/label/c.WhiteSpace_TrialEnd';
import TRIAL_ON from '@salesforce/label/c.WhiteSpace_TrialOn';
import UNDONE from '@salesforce/label/c.WhiteSpace_Undone';
import UNDONE_PARTLY from '@salesforce/label/c.WhiteSpace_UndonePartly';
import UNLINKED from '@salesforce/label/c.WhiteSpace_Unlinked';
import UNREAD from '@salesforce/label/c.WhiteSpace_Unread';
import WALLET_SAVED from '@salesforce/label/c.WhiteSpace_WalletSaved';

export const LABELS = {
  ADDED_MANY_TO_FOCUS,
  ADDED_TO_FOCUS,
  ADD_TO_FOCUS,
  AND_MORE,
  CONTINUED,
  CONVERTED,
  CUT,
  FOCUS_REMOVED,
  FOCUS_REORDERED,
  FOCUS_SAVED,
  IMPORT,
  IMPORTED,
  LINKED,
  LOADING,
  LOAD_FAILED,
  NOT_SAVED,
  POLICY_CONFIRM,
  POLICY_HEADING,
  POLICY_LINE,
  POLICY_NAME,
  POLICY_SAVED,
  REFUSED,
  SAVED,
  SAVED_MANY,
  SAVED_PARTLY,
  SAVING,
  TAB_ADVICE,
  TAB_ADVICE_COUNT,
  TAB_CHART,
  TAB_FOCUS,
  TAB_MATRIX,
  TAB_RANKING,
  TAB_WALLET,
  TAB_WHAT_IF,
  TITLE,
  TRIAL_END,
  TRIAL_ON,
  UNDONE,
  UNDONE_PARTLY,
  UNLINKED,
  UNREAD,
  WALLET_SAVED,
};

import ADD from '@salesforce/label/c.BuyingCenters_Add';
import ADD_HEADING from '@salesforce/label/c.BuyingCenters_AddHeading';
import ADD_BELOW_HEADING from '@salesforce/label/c.BuyingCenters_AddBelowHeading';
import ADDED from '@salesforce/label/c.BuyingCenters_Added';
import CELLS_FORBID from '@salesforce/label/c.BuyingCenters_DeleteCellsForbid';
import COLLAPSE_ALL from '@salesforce/label/c.BuyingCenters_CollapseAll';
import CONFIRMED from '@salesforce/label/c.BuyingCenters_Confirmed';
import DELETE_CHILDREN from '@salesforce/label/c.BuyingCenters_DeleteChildren';
import DELETE_DEPENDENTS from '@salesforce/label/c.BuyingCenters_DeleteDependents';
import DELETE_FREE from '@salesforce/label/c.BuyingCenters_DeleteFree';
import DELETE_HEADING from '@salesforce/label/c.BuyingCenters_DeleteHeading';
import DELETE_IMPOSSIBLE from '@salesforce/label/c.BuyingCenters_DeleteImpossible';
import DELETE_NO_UNDO from '@salesforce/label/c.BuyingCenters_DeleteNoUndo';
import DELETE_UNDO from '@salesforce/label/c.BuyingCenters_DeleteUndo';
import DELETED from '@salesforce/label/c.BuyingCenters_Deleted';
import EDIT_HEADING from '@salesforce/label/c.BuyingCenters_EditHeading';
import EMPTY_HEADING from '@salesforce/label/c.BuyingCenters_EmptyHeading';
import EMPTY_HELP from '@salesforce/label/c.BuyingCenters_EmptyHelp';
import EMPTY_READ_ONLY from '@salesforce/label/c.BuyingCenters_EmptyReadOnly';
import EXPAND_ALL from '@salesforce/label/c.BuyingCenters_ExpandAll';
import KEYBOARD_HELP from '@salesforce/label/c.BuyingCenters_KeyboardHelp';
import KEYBOARD_HELP_READ_ONLY from '@salesforce/label/c.BuyingCenters_KeyboardHelpReadOnly';
import LOAD_FAILED from '@salesforce/label/c.BuyingCenters_LoadFailed';
import LOADING from '@salesforce/label/c.Common_Loading';
import MOVED from '@salesforce/label/c.BuyingCenters_Moved';
import NO_ACCESS from '@salesforce/label/c.Common_NoAccess';
import READ_ONLY from '@salesforce/label/c.AccountPlan_ReadOnly';
import RESTORED from '@salesforce/label/c.BuyingCenters_Restored';
import SAVED from '@salesforce/label/c.Common_Saved';
import TITLE from '@salesforce/label/c.BuyingCenters_Title';
import TOO_MANY from '@salesforce/label/c.BuyingCenters_TooMany';

export const LABELS = {
  ADD,
  ADD_HEADING,
  ADD_BELOW_HEADING,
  ADDED,
  CELLS_FORBID,
  COLLAPSE_ALL,
  CONFIRMED,
  DELETE_CHILDREN,
  DELETE_DEPENDENTS,
  DELETE_FREE,
  DELETE_HEADING,
  DELETE_IMPOSSIBLE,
  DELETE_NO_UNDO,
  DELETE_UNDO,
  DELETED,
  EDIT_HEADING,
  EMPTY_HEADING,
  EMPTY_HELP,
  EMPTY_READ_ONLY,
  EXPAND_ALL,
  KEYBOARD_HELP,
  KEYBOARD_HELP_READ_ONLY,
  LOAD_FAILED,
  LOADING,
  MOVED,
  NO_ACCESS,
  READ_ONLY,
  RESTORED,
  SAVED,
  TITLE,
  TOO_MANY,
};

import ADDED_MANY_TO_FOCUS from '@salesforce/label/c.WhiteSpace_AddedManyToFocus';
import ADDED_TO_FOCUS from '@salesforce/label/c.WhiteSpace_AddedToFocus';
import CONTINUED from '@salesforce/label/c.WhiteSpace_Continued';
import CONVERTED from '@salesforce/label/c.WhiteSpace_Converted';
import CUT from '@salesforce/label/c.WhiteSpace_Cut';
import FOCUS_REMOVED from '@salesforce/label/c.WhiteSpace_FocusRemoved';
import FOCUS_REORDERED from '@salesforce/label/c.WhiteSpace_FocusReordered';
import FOCUS_SAVED from '@salesforce/label/c.WhiteSpace_FocusSaved';
import IMPORT from '@salesforce/label/c.WhiteSpace_Import';
import IMPORTED from '@salesforce/label/c.WhiteSpace_Imported';
import KEPT_CHANGED from '@salesforce/label/c.WhiteSpace_KeptChanged';
import KEPT_RIGHT from '@salesforce/label/c.WhiteSpace_KeptRight';
import LINKED from '@salesforce/label/c.WhiteSpace_Linked';
import LOADING from '@salesforce/label/c.Common_Loading';
import LOAD_FAILED from '@salesforce/label/c.WhiteSpace_LoadFailed';
import POLICY_CONFIRM from '@salesforce/label/c.WhiteSpace_PolicyConfirm';
import POLICY_HEADING from '@salesforce/label/c.WhiteSpace_PolicyHeading';
import POLICY_LINE from '@salesforce/label/c.WhiteSpace_PolicyLine';
import POLICY_NAME from '@salesforce/label/c.WhiteSpace_PolicyName';
import POLICY_SAVED from '@salesforce/label/c.WhiteSpace_PolicySaved';
import RETIRED_MEANWHILE from '@salesforce/label/c.WhiteSpace_RetiredMeanwhile';
import RETIRED_NOT_CONVERTED from '@salesforce/label/c.WhiteSpace_RetiredNotConverted';
import SAVED from '@salesforce/label/c.WhiteSpace_Saved';
import SAVED_MANY from '@salesforce/label/c.WhiteSpace_SavedMany';
import SAVED_PARTLY from '@salesforce/label/c.WhiteSpace_SavedPartly';
import SAVING from '@salesforce/label/c.WhiteSpace_Saving';
import TITLE from '@salesforce/label/c.WhiteSpace_Title';
import UNDONE from '@salesforce/label/c.WhiteSpace_Undone';
import UNDONE_CONVERSION from '@salesforce/label/c.WhiteSpace_UndoneConversion';
import UNDONE_KEPT from '@salesforce/label/c.WhiteSpace_UndoneKept';
import UNDONE_LINKS from '@salesforce/label/c.WhiteSpace_UndoneLinks';
import UNDONE_PARTLY from '@salesforce/label/c.WhiteSpace_UndonePartly';
import UNDO_CONVERSION from '@salesforce/label/c.WhiteSpace_UndoConversion';
import UNDO_CONVERSION_HEADING from '@salesforce/label/c.WhiteSpace_UndoConversionHeading';
import UNLINKED from '@salesforce/label/c.WhiteSpace_Unlinked';
import UNREAD from '@salesforce/label/c.WhiteSpace_Unread';
import WALLET_SAVED from '@salesforce/label/c.WhiteSpace_WalletSaved';

export const LABELS = {
  ADDED_MANY_TO_FOCUS,
  ADDED_TO_FOCUS,
  CONTINUED,
  CONVERTED,
  CUT,
  FOCUS_REMOVED,
  FOCUS_REORDERED,
  FOCUS_SAVED,
  IMPORT,
  IMPORTED,
  KEPT_CHANGED,
  KEPT_RIGHT,
  LINKED,
  LOADING,
  LOAD_FAILED,
  POLICY_CONFIRM,
  POLICY_HEADING,
  POLICY_LINE,
  POLICY_NAME,
  POLICY_SAVED,
  RETIRED_MEANWHILE,
  RETIRED_NOT_CONVERTED,
  SAVED,
  SAVED_MANY,
  SAVED_PARTLY,
  SAVING,
  TITLE,
  UNDONE,
  UNDONE_CONVERSION,
  UNDONE_KEPT,
  UNDONE_LINKS,
  UNDONE_PARTLY,
  UNDO_CONVERSION,
  UNDO_CONVERSION_HEADING,
  UNLINKED,
  UNREAD,
  WALLET_SAVED,
};

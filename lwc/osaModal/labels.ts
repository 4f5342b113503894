import ADDED from '@salesforce/label/c.OsaModal_Added';
import ANSWERED from '@salesforce/label/c.OsaModal_Answered';
import ANSWER_NONE from '@salesforce/label/c.OsaModal_AnswerNone';
import CANCEL from '@salesforce/label/c.Common_Cancel';
import CLASHES from '@salesforce/label/c.CellEditor_Clashes';
import CLOSE from '@salesforce/label/c.CellEditor_Close';
import COUNTED from '@salesforce/label/c.OsaModal_Counted';
import COUNTED_MORE from '@salesforce/label/c.OsaModal_CountedMore';
import DISCARD from '@salesforce/label/c.CellEditor_Discard';
import DISCARD_HEADING from '@salesforce/label/c.CellEditor_DiscardHeading';
import FOLLOWERS from '@salesforce/label/c.OsaModal_Followers';
import GONE from '@salesforce/label/c.OsaModal_Gone';
import HISTORY_HEADING from '@salesforce/label/c.StakeholderModal_HistoryHeading';
import HISTORY_HELP from '@salesforce/label/c.OsaModal_HistoryHelp';
import HISTORY_LINK from '@salesforce/label/c.StakeholderModal_HistoryLink';
import INVALID from '@salesforce/label/c.CellEditor_Invalid';
import LAST_CHANGE from '@salesforce/label/c.StakeholderModal_LastChange';
import LOADING from '@salesforce/label/c.Common_Loading';
import MERGED from '@salesforce/label/c.CellEditor_Merged';
import NEW_ACTION from '@salesforce/label/c.OsaModal_NewAction';
import NEW_OBJECTIVE from '@salesforce/label/c.OsaModal_NewObjective';
import NEW_STRATEGY from '@salesforce/label/c.OsaModal_NewStrategy';
import PART from '@salesforce/label/c.OsaModal_Part';
import NOT_YOUR_TRACK from '@salesforce/label/c.Common_NotYourTrack';
import READ_ONLY from '@salesforce/label/c.OsaModal_ReadOnly';
import REMOVE from '@salesforce/label/c.OsaModal_Remove';
import REMOVED from '@salesforce/label/c.OsaModal_Removed';
import REMOVE_ACTION from '@salesforce/label/c.OsaModal_RemoveAction';
import REMOVE_HEADING from '@salesforce/label/c.OsaModal_RemoveHeading';
import REMOVE_OBJECTIVE from '@salesforce/label/c.OsaModal_RemoveObjective';
import REMOVE_STRATEGY from '@salesforce/label/c.OsaModal_RemoveStrategy';
import SAVE from '@salesforce/label/c.Common_Save';
import SAVED from '@salesforce/label/c.OsaModal_Saved';
import SAVE_HELP from '@salesforce/label/c.CellEditor_SaveHelp';
import SAVING from '@salesforce/label/c.Common_Saving';
import SERVES from '@salesforce/label/c.OsaModal_Serves';
import STANDING from '@salesforce/label/c.OsaModal_Standing';
import UNSAVED from '@salesforce/label/c.CellEditor_Unsaved';
import WAITS_FOR from '@salesforce/label/c.OsaModal_WaitsFor';

export const LABELS = {
  ADDED,
  ANSWERED,
  ANSWER_NONE,
  CANCEL,
  CLASHES,
  CLOSE,
  COUNTED,
  COUNTED_MORE,
  DISCARD,
  DISCARD_HEADING,
  FOLLOWERS,
  GONE,
  HISTORY_HEADING,
  HISTORY_HELP,
  HISTORY_LINK,
  INVALID,
  LAST_CHANGE,
  LOADING,
  MERGED,
  NEW_ACTION,
  NEW_OBJECTIVE,
  NEW_STRATEGY,
  PART,
  NOT_YOUR_TRACK,
  READ_ONLY,
  REMOVE,
  REMOVED,
  REMOVE_ACTION,
  REMOVE_HEADING,
  REMOVE_OBJECTIVE,
  REMOVE_STRATEGY,
  SAVE,
  SAVED,
  SAVE_HELP,
  SAVING,
  SERVES,
  STANDING,
  UNSAVED,
  WAITS_FOR,
};

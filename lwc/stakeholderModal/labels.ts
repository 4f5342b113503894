import ADDED from '@salesforce/label/c.StakeholderModal_Added';
import CANCEL from '@salesforce/label/c.Common_Cancel';
import CLASHES from '@salesforce/label/c.CellEditor_Clashes';
import CLOSE from '@salesforce/label/c.CellEditor_Close';
import DISCARD from '@salesforce/label/c.CellEditor_Discard';
import DISCARD_HEADING from '@salesforce/label/c.CellEditor_DiscardHeading';
import FOLLOWING from '@salesforce/label/c.StakeholderModal_Following';
import GONE from '@salesforce/label/c.StakeholderModal_Gone';
import HISTORY_HEADING from '@salesforce/label/c.StakeholderModal_HistoryHeading';
import HISTORY_HELP from '@salesforce/label/c.StakeholderModal_HistoryHelp';
import HISTORY_LINK from '@salesforce/label/c.StakeholderModal_HistoryLink';
import INVALID from '@salesforce/label/c.CellEditor_Invalid';
import LAST_CHANGE from '@salesforce/label/c.StakeholderModal_LastChange';
import LOADING from '@salesforce/label/c.Common_Loading';
import MERGED from '@salesforce/label/c.CellEditor_Merged';
import NEW_HEADING from '@salesforce/label/c.StakeholderModal_NewHeading';
import PREVIOUS from '@salesforce/label/c.StakeholderModal_Previous';
import PROMISES_HEADING from '@salesforce/label/c.StakeholderModal_PromisesHeading';
import READ_ONLY from '@salesforce/label/c.StakeholderModal_ReadOnly';
import SAVE from '@salesforce/label/c.Common_Save';
import SAVED from '@salesforce/label/c.StakeholderModal_Saved';
import SAVE_HELP from '@salesforce/label/c.CellEditor_SaveHelp';
import SAVING from '@salesforce/label/c.Common_Saving';
import TEAM_HEADING from '@salesforce/label/c.StakeholderModal_TeamHeading';
import UNSAVED from '@salesforce/label/c.CellEditor_Unsaved';

export const LABELS = {
  ADDED,
  CANCEL,
  CLASHES,
  CLOSE,
  DISCARD,
  DISCARD_HEADING,
  FOLLOWING,
  GONE,
  HISTORY_HEADING,
  HISTORY_HELP,
  HISTORY_LINK,
  INVALID,
  LAST_CHANGE,
  LOADING,
  MERGED,
  NEW_HEADING,
  PREVIOUS,
  PROMISES_HEADING,
  READ_ONLY,
  SAVE,
  SAVED,
  SAVE_HELP,
  SAVING,
  TEAM_HEADING,
  UNSAVED,
};

import ADD_TO_FOCUS from '@salesforce/label/c.WhiteSpace_AddToFocus';
import APPLY from '@salesforce/label/c.BulkBar_Apply';
import CANCEL from '@salesforce/label/c.BulkBar_Cancel';
import CLEAR from '@salesforce/label/c.BulkBar_Clear';
import CONFIRM from '@salesforce/label/c.BulkBar_Confirm';
import CONFIRM_DONE from '@salesforce/label/c.BulkBar_ConfirmDone';
import FROM_RECORDS from '@salesforce/label/c.BulkBar_FromRecords';
import FROM_RECORDS_DONE from '@salesforce/label/c.BulkBar_FromRecordsDone';
import LABEL from '@salesforce/label/c.BulkBar_Label';
import OWNER from '@salesforce/label/c.BulkBar_Owner';
import OWNER_DONE from '@salesforce/label/c.BulkBar_OwnerDone';
import OWNER_REMOVED from '@salesforce/label/c.BulkBar_OwnerRemoved';
import REASON from '@salesforce/label/c.BulkBar_Reason';
import REASON_HELP from '@salesforce/label/c.BulkBar_ReasonHelp';
import REMOVE_OWNER from '@salesforce/label/c.BulkBar_RemoveOwner';
import SELECTED from '@salesforce/label/c.BulkBar_Selected';
import SELECTED_NEW from '@salesforce/label/c.BulkBar_SelectedNew';
import SET_OWNER from '@salesforce/label/c.BulkBar_SetOwner';
import SET_STATE from '@salesforce/label/c.BulkBar_SetState';
import STATE from '@salesforce/label/c.BulkBar_State';
import STATE_DONE from '@salesforce/label/c.BulkBar_StateDone';

export const LABELS = {
  ADD_TO_FOCUS,
  APPLY,
  CANCEL,
  CLEAR,
  CONFIRM,
  CONFIRM_DONE,
  FROM_RECORDS,
  FROM_RECORDS_DONE,
  LABEL,
  OWNER,
  OWNER_DONE,
  OWNER_REMOVED,
  REASON,
  REASON_HELP,
  REMOVE_OWNER,
  SELECTED,
  SELECTED_NEW,
  SET_OWNER,
  SET_STATE,
  STATE,
  STATE_DONE,
};

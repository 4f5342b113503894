import ADDED from '@salesforce/label/c.Comments_Added';
import BY from '@salesforce/label/c.Comments_By';
import CANCEL from '@salesforce/label/c.Common_Cancel';
import CHANGED from '@salesforce/label/c.Comments_Changed';
import EDIT from '@salesforce/label/c.Comments_Edit';
import EDITED from '@salesforce/label/c.Comments_Edited';
import EDIT_ALTERNATIVE from '@salesforce/label/c.Comments_EditAlternative';
import EDIT_LABEL from '@salesforce/label/c.Comments_EditLabel';
import EMPTY from '@salesforce/label/c.Comments_Empty';
import HEADING from '@salesforce/label/c.Comments_Heading';
import NONE from '@salesforce/label/c.Comments_None';
import READ_ONLY from '@salesforce/label/c.Comments_ReadOnly';
import REMOVE from '@salesforce/label/c.Comments_Remove';
import REMOVED from '@salesforce/label/c.Comments_Removed';
import REMOVE_ALTERNATIVE from '@salesforce/label/c.Comments_RemoveAlternative';
import SAVE_EDIT from '@salesforce/label/c.Comments_SaveEdit';
import SEND from '@salesforce/label/c.Comments_Send';
import SENDING from '@salesforce/label/c.Comments_Sending';
import SOMEBODY from '@salesforce/label/c.Comments_Somebody';
import TOO_LONG from '@salesforce/label/c.Comments_TooLong';
import WRITE from '@salesforce/label/c.Comments_Write';
import WRITE_HELP from '@salesforce/label/c.Comments_WriteHelp';

export const LABELS = {
  ADDED,
  BY,
  CANCEL,
  CHANGED,
  EDIT,
  EDITED,
  EDIT_ALTERNATIVE,
  EDIT_LABEL,
  EMPTY,
  HEADING,
  NONE,
  READ_ONLY,
  REMOVE,
  REMOVED,
  REMOVE_ALTERNATIVE,
  SAVE_EDIT,
  SEND,
  SENDING,
  SOMEBODY,
  TOO_LONG,
  WRITE,
  WRITE_HELP,
};

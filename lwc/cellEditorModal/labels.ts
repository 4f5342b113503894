import CANCEL from '@salesforce/label/c.Common_Cancel';
import CARD_HEADING from '@salesforce/label/c.CellEditor_CardHeading';
import CELL_DELETED from '@salesforce/label/c.CellEditor_CellDeleted';
import CLASHES from '@salesforce/label/c.CellEditor_Clashes';
import CLOSE from '@salesforce/label/c.CellEditor_Close';
import CONVERT from '@salesforce/label/c.CellEditor_Convert';
import DISCARD from '@salesforce/label/c.CellEditor_Discard';
import DISCARD_HEADING from '@salesforce/label/c.CellEditor_DiscardHeading';
import FOCUS from '@salesforce/label/c.CellEditor_Focus';
import FOLLOWING from '@salesforce/label/c.CellEditor_Following';
import INVALID from '@salesforce/label/c.CellEditor_Invalid';
import LINK from '@salesforce/label/c.CellEditor_Link';
import MERGED from '@salesforce/label/c.CellEditor_Merged';
import MOVED from '@salesforce/label/c.CellEditor_Moved';
import PREVIOUS from '@salesforce/label/c.CellEditor_Previous';
import READ_ONLY from '@salesforce/label/c.CellEditor_ReadOnly';
import RETIRED from '@salesforce/label/c.CellEditor_Retired';
import SAVE from '@salesforce/label/c.Common_Save';
import SAVE_HELP from '@salesforce/label/c.CellEditor_SaveHelp';
import SAVING from '@salesforce/label/c.Common_Saving';
import SQUARE_GONE from '@salesforce/label/c.CellEditor_SquareGone';
import SUMMARY_HEADING from '@salesforce/label/c.CellEditor_SummaryHeading';
import TO_CUSTOMER from '@salesforce/label/c.ScoreCard_ToCustomer';
import TO_YOU from '@salesforce/label/c.ScoreCard_ToYou';
import UNSAVED from '@salesforce/label/c.CellEditor_Unsaved';
import WAS from '@salesforce/label/c.ScoreCard_Was';

export const LABELS = {
  CANCEL,
  CARD_HEADING,
  CELL_DELETED,
  CLASHES,
  CLOSE,
  CONVERT,
  DISCARD,
  DISCARD_HEADING,
  FOCUS,
  FOLLOWING,
  INVALID,
  LINK,
  MERGED,
  MOVED,
  PREVIOUS,
  READ_ONLY,
  RETIRED,
  SAVE,
  SAVE_HELP,
  SAVING,
  SQUARE_GONE,
  SUMMARY_HEADING,
  TO_CUSTOMER,
  TO_YOU,
  UNSAVED,
  WAS,
};

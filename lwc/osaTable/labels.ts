import ADD_OBJECTIVE from '@salesforce/label/c.OsaBoard_AddObjective';
import CHANGED from '@salesforce/label/c.OsaBoard_Changed';
import CHANGED_MANY from '@salesforce/label/c.OsaBoard_ChangedMany';
import EMPTY_HEADING from '@salesforce/label/c.OsaBoard_EmptyHeading';
import EMPTY_HELP from '@salesforce/label/c.OsaBoard_EmptyHelp';
import EMPTY_READ_ONLY from '@salesforce/label/c.OsaBoard_EmptyReadOnly';
import FOLD_ALL from '@salesforce/label/c.OsaBoard_FoldAll';
import GONE from '@salesforce/label/c.OsaBoard_Gone';
import IT from '@salesforce/label/c.OsaBoard_It';
import KEYS from '@salesforce/label/c.OsaTable_Keys';
import KEYS_READ from '@salesforce/label/c.OsaTable_KeysRead';
import NOTHING_FOUND from '@salesforce/label/c.OsaBoard_NothingFound';
import NO_PLAN_HEADING from '@salesforce/label/c.OsaBoard_NoPlanHeading';
import NO_PLAN_HELP from '@salesforce/label/c.OsaBoard_NoPlanHelp';
import UNFOLD_ALL from '@salesforce/label/c.OsaBoard_UnfoldAll';
import UNSORT from '@salesforce/label/c.OsaTable_Unsort';

export const LABELS = {
  ADD_OBJECTIVE,
  CHANGED,
  CHANGED_MANY,
  EMPTY_HEADING,
  EMPTY_HELP,
  EMPTY_READ_ONLY,
  FOLD_ALL,
  GONE,
  IT,
  KEYS,
  KEYS_READ,
  NOTHING_FOUND,
  NO_PLAN_HEADING,
  NO_PLAN_HELP,
  UNFOLD_ALL,
  UNSORT,
};

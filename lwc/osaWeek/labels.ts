import ACCEPTED_ON from '@salesforce/label/c.Week_AcceptedOn';
import ANSWERED from '@salesforce/label/c.Week_Answered';
import ANSWERED_BECAUSE from '@salesforce/label/c.Week_AnsweredBecause';
import BLOCKED from '@salesforce/label/c.Week_Blocked';
import BLOCKED_NONE from '@salesforce/label/c.Week_BlockedNone';
import COLUMN_OBJECTIVE from '@salesforce/label/c.Week_ColumnObjective';
import COLUMN_WHAT from '@salesforce/label/c.Week_ColumnWhat';
import COLUMN_WHEN from '@salesforce/label/c.Week_ColumnWhen';
import COLUMN_WHO from '@salesforce/label/c.Week_ColumnWho';
import COUNTED from '@salesforce/label/c.Week_Counted';
import DONE from '@salesforce/label/c.Week_Done';
import DONE_NONE from '@salesforce/label/c.Week_DoneNone';
import DONE_ON from '@salesforce/label/c.Week_DoneOn';
import EARLIER from '@salesforce/label/c.Week_Earlier';
import HEADING from '@salesforce/label/c.Week_Heading';
import LATE from '@salesforce/label/c.Week_Late';
import LATER from '@salesforce/label/c.Week_Later';
import LATE_NONE from '@salesforce/label/c.Week_LateNone';
import MEASURED from '@salesforce/label/c.Week_Measured';
import MORE from '@salesforce/label/c.Week_More';
import MOVED from '@salesforce/label/c.Week_Moved';
import MOVED_NONE from '@salesforce/label/c.Week_MovedNone';
import NEXT from '@salesforce/label/c.Week_Next';
import NEXT_NONE from '@salesforce/label/c.Week_NextNone';
import PAGE from '@salesforce/label/c.Week_Page';
import PRINT from '@salesforce/label/c.Week_Print';
import PRINT_FAILED from '@salesforce/label/c.Week_PrintFailed';
import SHOW_ALL from '@salesforce/label/c.Week_ShowAll';
import STARTS_ON from '@salesforce/label/c.Week_StartsOn';
import THIS_WEEK from '@salesforce/label/c.Week_ThisWeek';

export const LABELS = {
  ACCEPTED_ON,
  ANSWERED,
  ANSWERED_BECAUSE,
  BLOCKED,
  BLOCKED_NONE,
  COLUMN_OBJECTIVE,
  COLUMN_WHAT,
  COLUMN_WHEN,
  COLUMN_WHO,
  COUNTED,
  DONE,
  DONE_NONE,
  DONE_ON,
  EARLIER,
  HEADING,
  LATE,
  LATER,
  LATE_NONE,
  MEASURED,
  MORE,
  MOVED,
  MOVED_NONE,
  NEXT,
  NEXT_NONE,
  PAGE,
  PRINT,
  PRINT_FAILED,
  SHOW_ALL,
  STARTS_ON,
  THIS_WEEK,
};

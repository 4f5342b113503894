import CALENDAR from '@salesforce/label/c.MyActions_Calendar';
import DONE from '@salesforce/label/c.MyActions_Done';
import DONE_LABEL from '@salesforce/label/c.MyActions_DoneLabel';
import DONE_ON from '@salesforce/label/c.MyActions_DoneOn';
import EMPTY from '@salesforce/label/c.MyActions_Empty';
import EMPTY_HELP from '@salesforce/label/c.MyActions_EmptyHelp';
import FOR from '@salesforce/label/c.MyActions_For';
import LATER from '@salesforce/label/c.MyActions_Later';
import LOADING from '@salesforce/label/c.MyActions_Loading';
import LOAD_FAILED from '@salesforce/label/c.MyActions_LoadFailed';
import NO_ACCOUNT from '@salesforce/label/c.MyActions_NoAccount';
import OPEN_RECORD from '@salesforce/label/c.MyActions_OpenRecord';
import OVER from '@salesforce/label/c.MyActions_Over';
import OVERDUE from '@salesforce/label/c.MyActions_Overdue';
import READ_ONLY from '@salesforce/label/c.MyActions_ReadOnly';
import REFRESH from '@salesforce/label/c.MyActions_Refresh';
import REPEATS from '@salesforce/label/c.MyActions_Repeats';
import SHOW_ALL from '@salesforce/label/c.MyActions_ShowAll';
import STATUS from '@salesforce/label/c.MyActions_Status';
import STATUS_SAVED from '@salesforce/label/c.MyActions_StatusSaved';
import TITLE from '@salesforce/label/c.MyActions_Title';
import UNDATED from '@salesforce/label/c.MyActions_Undated';
import WAITS_FOR from '@salesforce/label/c.MyActions_WaitsFor';
import WEEK from '@salesforce/label/c.MyActions_Week';

export const LABELS = {
  CALENDAR,
  DONE,
  DONE_LABEL,
  DONE_ON,
  EMPTY,
  EMPTY_HELP,
  FOR,
  LATER,
  LOADING,
  LOAD_FAILED,
  NO_ACCOUNT,
  OPEN_RECORD,
  OVER,
  OVERDUE,
  READ_ONLY,
  REFRESH,
  REPEATS,
  SHOW_ALL,
  STATUS,
  STATUS_SAVED,
  TITLE,
  UNDATED,
  WAITS_FOR,
  WEEK,
};

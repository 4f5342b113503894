import CANCEL from '@salesforce/label/c.Common_Cancel';
import COUNTS from '@salesforce/label/c.Merge_Counts';
import DO from '@salesforce/label/c.Merge_Do';
import DONE from '@salesforce/label/c.Merge_Done';
import DONE_ONE from '@salesforce/label/c.Merge_DoneOne';
import GONE from '@salesforce/label/c.Merge_Gone';
import HEADING from '@salesforce/label/c.Merge_Heading';
import HEADING_MANY from '@salesforce/label/c.Merge_HeadingMany';
import HELP from '@salesforce/label/c.Merge_Help';
import HELP_MANY from '@salesforce/label/c.Merge_HelpMany';
import HIDDEN from '@salesforce/label/c.Merge_Hidden';
import LIST from '@salesforce/label/c.Merge_List';
import NONE from '@salesforce/label/c.Merge_None';
import NOTE from '@salesforce/label/c.Merge_Note';
import SAVING from '@salesforce/label/c.Merge_Saving';
import SAVING_FIRST from '@salesforce/label/c.Merge_SavingFirst';
import TICK_ALL from '@salesforce/label/c.Merge_TickAll';
import UNTICK_ALL from '@salesforce/label/c.Merge_UntickAll';

export const LABELS = {
  CANCEL,
  COUNTS,
  DO,
  DONE,
  DONE_ONE,
  GONE,
  HEADING,
  HEADING_MANY,
  HELP,
  HELP_MANY,
  HIDDEN,
  LIST,
  NONE,
  NOTE,
  SAVING,
  SAVING_FIRST,
  TICK_ALL,
  UNTICK_ALL,
};

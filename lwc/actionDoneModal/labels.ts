import ALREADY from '@salesforce/label/c.Done_Already';
import BEFORE from '@salesforce/label/c.Done_Before';
import CAMPAIGN from '@salesforce/label/c.Done_Campaign';
import CANCEL from '@salesforce/label/c.Common_Cancel';
import GONE from '@salesforce/label/c.Done_Gone';
import HEADING from '@salesforce/label/c.Done_Heading';
import NEXT from '@salesforce/label/c.Done_Next';
import NOTE from '@salesforce/label/c.Done_Note';
import NOTE_HELP from '@salesforce/label/c.Done_NoteHelp';
import NOT_YOURS from '@salesforce/label/c.Done_NotYours';
import NO_NEXT from '@salesforce/label/c.Done_NoNext';
import SAVE from '@salesforce/label/c.Done_Save';
import SAVED from '@salesforce/label/c.Done_Saved';
import SAVING from '@salesforce/label/c.Common_Saving';
import SPENT from '@salesforce/label/c.Done_Spent';
import SPENT_HELP from '@salesforce/label/c.Done_SpentHelp';
import SPENT_INVALID from '@salesforce/label/c.Done_SpentInvalid';
import WAITED from '@salesforce/label/c.Done_Waited';

export const LABELS = {
  ALREADY,
  BEFORE,
  CAMPAIGN,
  CANCEL,
  GONE,
  HEADING,
  NEXT,
  NOTE,
  NOTE_HELP,
  NOT_YOURS,
  NO_NEXT,
  SAVE,
  SAVED,
  SAVING,
  SPENT,
  SPENT_HELP,
  SPENT_INVALID,
  WAITED,
};

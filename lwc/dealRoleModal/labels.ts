import ADDED from '@salesforce/label/c.Deal_Added';
import ADDED_PLAIN from '@salesforce/label/c.Deal_AddedPlain';
import CANCEL from '@salesforce/label/c.Common_Cancel';
import DETAIL_NOT_ON_MAP from '@salesforce/label/c.Deal_DetailNotOnMap';
import DIALOG_HEADING from '@salesforce/label/c.Deal_DialogHeading';
import DIALOG_MAP_SAYS from '@salesforce/label/c.Deal_DialogMapSays';
import DIALOG_NOBODY from '@salesforce/label/c.Deal_DialogNobody';
import DIALOG_PERSON from '@salesforce/label/c.Deal_DialogPerson';
import DIALOG_PERSON_HELP from '@salesforce/label/c.Deal_DialogPersonHelp';
import DIALOG_PLACEHOLDER from '@salesforce/label/c.Deal_DialogPlaceholder';
import DIALOG_PRIMARY from '@salesforce/label/c.Deal_DialogPrimary';
import DIALOG_PUT_ON_MAP from '@salesforce/label/c.Deal_DialogPutOnMap';
import DIALOG_ROLE from '@salesforce/label/c.Deal_DialogRole';
import DIALOG_TWICE from '@salesforce/label/c.Deal_DialogTwice';
import NO_ROLE from '@salesforce/label/c.Deal_NoRole';
import SAVE from '@salesforce/label/c.Common_Save';
import SAVING from '@salesforce/label/c.Common_Saving';
import SOURCE from '@salesforce/label/c.Deal_Source';
import WORD_MEANS from '@salesforce/label/c.Deal_WordMeans';

export const LABELS = {
  ADDED,
  ADDED_PLAIN,
  CANCEL,
  DETAIL_NOT_ON_MAP,
  DIALOG_HEADING,
  DIALOG_MAP_SAYS,
  DIALOG_NOBODY,
  DIALOG_PERSON,
  DIALOG_PERSON_HELP,
  DIALOG_PLACEHOLDER,
  DIALOG_PRIMARY,
  DIALOG_PUT_ON_MAP,
  DIALOG_ROLE,
  DIALOG_TWICE,
  NO_ROLE,
  SAVE,
  SAVING,
  SOURCE,
  WORD_MEANS,
};

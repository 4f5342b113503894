import CANCEL from '@salesforce/label/c.OsaEdit_Cancel';
import DUE_BEFORE_START from '@salesforce/label/c.OsaEdit_DueBeforeStart';
import DUE_ON from '@salesforce/label/c.OsaEdit_DueOn';
import HEADING from '@salesforce/label/c.OsaEdit_Heading';
import NAME from '@salesforce/label/c.OsaEdit_Name';
import NAME_NEEDED from '@salesforce/label/c.OsaEdit_NameNeeded';
import OWNER from '@salesforce/label/c.OsaEdit_Owner';
import SAVE from '@salesforce/label/c.OsaEdit_Save';
import STATUS from '@salesforce/label/c.OsaEdit_Status';

export const LABELS = {
  CANCEL,
  DUE_BEFORE_START,
  DUE_ON,
  HEADING,
  NAME,
  NAME_NEEDED,
  OWNER,
  SAVE,
  STATUS,
};

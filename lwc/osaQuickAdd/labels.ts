import ADD from '@salesforce/label/c.OsaAdd_Add';
import CANCEL from '@salesforce/label/c.OsaAdd_Cancel';
import MORE from '@salesforce/label/c.OsaAdd_More';
import NAME from '@salesforce/label/c.OsaAdd_Name';
import NAME_NEEDED from '@salesforce/label/c.OsaAdd_NameNeeded';

export const LABELS = {
  ADD,
  CANCEL,
  MORE,
  NAME,
  NAME_NEEDED,
};

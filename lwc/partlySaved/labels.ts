import AND_MORE from '@salesforce/label/c.PartlySaved_AndMore';
import NOT_SAVED from '@salesforce/label/c.PartlySaved_NotSaved';
import REFUSED from '@salesforce/label/c.PartlySaved_Refused';

export const LABELS = { AND_MORE, NOT_SAVED, REFUSED };

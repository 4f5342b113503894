import AND_MORE from '@salesforce/label/c.Relationships_AndMore';
import CHANGED_SINCE from '@salesforce/label/c.Relationships_ChangedSince';
import NOT_SAVED from '@salesforce/label/c.Relationships_NotSaved';
import REDONE from '@salesforce/label/c.Relationships_Redone';
import REFUSED from '@salesforce/label/c.Relationships_Refused';
import SAVED_PARTLY from '@salesforce/label/c.Relationships_SavedPartly';
import TOO_MUCH from '@salesforce/label/c.Relationships_TooMuch';
import UNDONE from '@salesforce/label/c.Relationships_Undone';

export const LABELS = { AND_MORE, CHANGED_SINCE, NOT_SAVED, REDONE, REFUSED, SAVED_PARTLY, TOO_MUCH, UNDONE };

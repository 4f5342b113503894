import CHANGED_SINCE from '@salesforce/label/c.Relationships_ChangedSince';
import NOT_FOLLOWED from '@salesforce/label/c.Common_NotFollowed';
import REDONE from '@salesforce/label/c.Relationships_Redone';
import SAVED_PARTLY from '@salesforce/label/c.Relationships_SavedPartly';
import SAVING from '@salesforce/label/c.Relationships_Saving';
import TOO_MUCH from '@salesforce/label/c.Relationships_TooMuch';
import UNDONE from '@salesforce/label/c.Relationships_Undone';

export const LABELS = { CHANGED_SINCE, NOT_FOLLOWED, REDONE, SAVED_PARTLY, SAVING, TOO_MUCH, UNDONE };

import CHANGED_SINCE from '@salesforce/label/c.Relationships_ChangedSince';
import REDONE from '@salesforce/label/c.Relationships_Redone';
import SAVED_PARTLY from '@salesforce/label/c.Relationships_SavedPartly';
import TOO_MUCH from '@salesforce/label/c.Relationships_TooMuch';
import UNDONE from '@salesforce/label/c.Relationships_Undone';

export const LABELS = { CHANGED_SINCE, REDONE, SAVED_PARTLY, TOO_MUCH, UNDONE };

import CHANGED_SINCE from '@salesforce/label/c.Relationships_ChangedSince';
import NOT_FOLLOWED from '@salesforce/label/c.Common_NotFollowed';
import NOT_YOUR_TRACK from '@salesforce/label/c.Common_NotYourTrack';
import REDONE from '@salesforce/label/c.Relationships_Redone';
import SAVED_PARTLY from '@salesforce/label/c.Relationships_SavedPartly';
import SAVING from '@salesforce/label/c.Relationships_Saving';
import TOO_MUCH from '@salesforce/label/c.Relationships_TooMuch';
import UNDONE from '@salesforce/label/c.Relationships_Undone';

export const LABELS = { CHANGED_SINCE, NOT_FOLLOWED, NOT_YOUR_TRACK, REDONE, SAVED_PARTLY, SAVING, TOO_MUCH, UNDONE };

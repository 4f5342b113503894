import ABSURD from '@salesforce/label/c.FormField_Absurd';
import KEEP_MINE from '@salesforce/label/c.FormField_KeepMine';
import NONE from '@salesforce/label/c.Common_NotChosen';
import NOT_A_NUMBER from '@salesforce/label/c.FormField_NotANumber';
import PER_YEAR from '@salesforce/label/c.FormField_PerYear';
import PERCENT from '@salesforce/label/c.FormField_Percent';
import REQUIRED from '@salesforce/label/c.FormField_Required';
import SAVED_EMPTY from '@salesforce/label/c.FormField_SavedEmpty';
import SAVED_MEANWHILE from '@salesforce/label/c.FormField_SavedMeanwhile';
import TAKE_THEIRS from '@salesforce/label/c.FormField_TakeTheirs';
import TOO_LARGE from '@salesforce/label/c.FormField_TooLarge';
import TOO_SMALL from '@salesforce/label/c.FormField_TooSmall';

export const LABELS = {
  ABSURD,
  KEEP_MINE,
  NONE,
  NOT_A_NUMBER,
  PER_YEAR,
  PERCENT,
  REQUIRED,
  SAVED_EMPTY,
  SAVED_MEANWHILE,
  TAKE_THEIRS,
  TOO_LARGE,
  TOO_SMALL,
};

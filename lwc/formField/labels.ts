import ABSURD from '@salesforce/label/c.FormField_Absurd';
import NONE from '@salesforce/label/c.Common_NotChosen';
import NOT_A_NUMBER from '@salesforce/label/c.FormField_NotANumber';
import PER_YEAR from '@salesforce/label/c.FormField_PerYear';
import PERCENT from '@salesforce/label/c.FormField_Percent';
import REQUIRED from '@salesforce/label/c.FormField_Required';
import TOO_LARGE from '@salesforce/label/c.FormField_TooLarge';
import TOO_SMALL from '@salesforce/label/c.FormField_TooSmall';

export const LABELS = {
  ABSURD,
  NONE,
  NOT_A_NUMBER,
  PER_YEAR,
  PERCENT,
  REQUIRED,
  TOO_LARGE,
  TOO_SMALL,
};

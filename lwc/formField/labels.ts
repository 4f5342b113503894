import ABSURD from '@salesforce/label/c.FormField_Absurd';
import NONE from '@salesforce/label/c.Common_NotChosen';
import NOT_A_NUMBER from '@salesforce/label/c.FormField_NotANumber';
import REQUIRED from '@salesforce/label/c.FormField_Required';
import TOO_LARGE from '@salesforce/label/c.FormField_TooLarge';
import TOO_SMALL from '@salesforce/label/c.FormField_TooSmall';
import WITH_UNIT from '@salesforce/label/c.FormField_WithUnit';

export const LABELS = {
  ABSURD,
  NONE,
  NOT_A_NUMBER,
  REQUIRED,
  TOO_LARGE,
  TOO_SMALL,
  WITH_UNIT,
};

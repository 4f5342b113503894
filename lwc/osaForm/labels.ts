import CIRCLE from '@salesforce/label/c.OsaForm_Circle';
import CONFIRM from '@salesforce/label/c.OsaForm_Confirm';
import CONFIRMED_BY from '@salesforce/label/c.OsaForm_ConfirmedBy';
import DUE_BEFORE_START from '@salesforce/label/c.OsaForm_DueBeforeStart';
import EVIDENCE from '@salesforce/label/c.OsaForm_Evidence';
import FOLLOWERS from '@salesforce/label/c.OsaForm_Followers';
import FOLLOWERS_ONE from '@salesforce/label/c.OsaForm_FollowersOne';
import GOAL from '@salesforce/label/c.OsaForm_Goal';
import HOMELESS from '@salesforce/label/c.OsaForm_Homeless';
import MEASURE from '@salesforce/label/c.OsaForm_Measure';
import MEASURE_COUNTED from '@salesforce/label/c.OsaForm_MeasureCounted';
import MISSING from '@salesforce/label/c.OsaForm_Missing';
import MONEY from '@salesforce/label/c.OsaForm_Money';
import NAME_NEEDED from '@salesforce/label/c.OsaForm_NameNeeded';
import NOT_AN_ADDRESS from '@salesforce/label/c.OsaForm_NotAnAddress';
import PEOPLE from '@salesforce/label/c.OsaForm_People';
import REUSE from '@salesforce/label/c.OsaForm_Reuse';
import SAME_AS_BASELINE from '@salesforce/label/c.OsaForm_SameAsBaseline';
import SEARCH from '@salesforce/label/c.OsaForm_Search';
import SELF from '@salesforce/label/c.OsaForm_Self';
import SERVES from '@salesforce/label/c.OsaForm_Serves';
import WHAT from '@salesforce/label/c.OsaForm_What';
import WHEN from '@salesforce/label/c.OsaForm_When';
import WHERE from '@salesforce/label/c.OsaForm_Where';
import WITH from '@salesforce/label/c.OsaForm_With';

export const LABELS = {
  CIRCLE,
  CONFIRM,
  CONFIRMED_BY,
  DUE_BEFORE_START,
  EVIDENCE,
  FOLLOWERS,
  FOLLOWERS_ONE,
  GOAL,
  HOMELESS,
  MEASURE,
  MEASURE_COUNTED,
  MISSING,
  MONEY,
  NAME_NEEDED,
  NOT_AN_ADDRESS,
  PEOPLE,
  REUSE,
  SAME_AS_BASELINE,
  SEARCH,
  SELF,
  SERVES,
  WHAT,
  WHEN,
  WHERE,
  WITH,
};

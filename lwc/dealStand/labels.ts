import STAND_HEADING from '@salesforce/label/c.Deal_StandHeading';
import STAND_INNER from '@salesforce/label/c.Deal_StandInner';
import STAND_NOBODY from '@salesforce/label/c.Deal_StandNobody';
import STAND_OPPOSES from '@salesforce/label/c.Deal_StandOpposes';
import STAND_SUPPORTS from '@salesforce/label/c.Deal_StandSupports';
import STAND_UNDECIDED from '@salesforce/label/c.Deal_StandUndecided';
import STAND_UNKNOWN from '@salesforce/label/c.Deal_StandUnknown';
import UNSEEN from '@salesforce/label/c.Deal_Unseen';

export const LABELS = {
  STAND_HEADING,
  STAND_INNER,
  STAND_NOBODY,
  STAND_OPPOSES,
  STAND_SUPPORTS,
  STAND_UNDECIDED,
  STAND_UNKNOWN,
  UNSEEN,
};

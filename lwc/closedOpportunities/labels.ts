import BECOMES from '@salesforce/label/c.Opportunity_ClosedBecomes';
import BECOMES_WITH_NOTE from '@salesforce/label/c.Opportunity_ClosedBecomesNote';
import CLOSED from '@salesforce/label/c.Opportunity_ClosedOne';
import HEADING from '@salesforce/label/c.Opportunity_ClosedSince';
import HEADING_ONE from '@salesforce/label/c.Opportunity_ClosedSinceOne';
import HIDE from '@salesforce/label/c.Opportunity_ClosedHide';
import NO_REASON from '@salesforce/label/c.Opportunity_ClosedNoReason';
import REASON from '@salesforce/label/c.Opportunity_ClosedReason';
import SHOW from '@salesforce/label/c.Opportunity_ClosedShow';
import TAKE_OVER from '@salesforce/label/c.Opportunity_TakeOver';
import TAKE_OVER_ALL from '@salesforce/label/c.Opportunity_TakeOverAll';
import TAKE_OVER_ONE from '@salesforce/label/c.Opportunity_TakeOverOne';

export const LABELS = {
  BECOMES,
  BECOMES_WITH_NOTE,
  CLOSED,
  HEADING,
  HEADING_ONE,
  HIDE,
  NO_REASON,
  REASON,
  SHOW,
  TAKE_OVER,
  TAKE_OVER_ALL,
  TAKE_OVER_ONE,
};

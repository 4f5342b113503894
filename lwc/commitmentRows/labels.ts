import ADD from '@salesforce/label/c.CommitmentRows_Add';
import DIRECTION from '@salesforce/label/c.CommitmentRows_Direction';
import DUE from '@salesforce/label/c.CommitmentRows_Due';
import HIDE_SETTLED from '@salesforce/label/c.CommitmentRows_HideSettled';
import KIND from '@salesforce/label/c.CommitmentRows_Kind';
import LEGEND from '@salesforce/label/c.CommitmentRows_Legend';
import NEW_LEGEND from '@salesforce/label/c.CommitmentRows_NewLegend';
import NONE from '@salesforce/label/c.CommitmentRows_None';
import OURS_TO_THEM from '@salesforce/label/c.CommitmentRows_OursToThem';
import OVERDUE from '@salesforce/label/c.CommitmentRows_Overdue';
import PROMISE from '@salesforce/label/c.CommitmentRows_Promise';
import PROMISE_NEEDED from '@salesforce/label/c.CommitmentRows_PromiseNeeded';
import REMOVE from '@salesforce/label/c.CommitmentRows_Remove';
import REMOVE_NAMED from '@salesforce/label/c.CommitmentRows_RemoveNamed';
import SETTLED from '@salesforce/label/c.CommitmentRows_Settled';
import SHOW_SETTLED from '@salesforce/label/c.CommitmentRows_ShowSettled';
import STATUS from '@salesforce/label/c.CommitmentRows_Status';
import THEIRS_TO_US from '@salesforce/label/c.CommitmentRows_TheirsToUs';

export const LABELS = {
  ADD,
  DIRECTION,
  DUE,
  HIDE_SETTLED,
  KIND,
  LEGEND,
  NEW_LEGEND,
  NONE,
  OURS_TO_THEM,
  OVERDUE,
  PROMISE,
  PROMISE_NEEDED,
  REMOVE,
  REMOVE_NAMED,
  SETTLED,
  SHOW_SETTLED,
  STATUS,
  THEIRS_TO_US,
};

import AGREE from '@salesforce/label/c.MergePair_Agree';
import CAPTION from '@salesforce/label/c.MergePair_Caption';
import CONTRADICTIONS from '@salesforce/label/c.MergePair_Contradictions';
import HIDE from '@salesforce/label/c.MergePair_Hide';
import IMPOSSIBLE from '@salesforce/label/c.MergePair_Impossible';
import INTO from '@salesforce/label/c.MergePair_Into';
import KEPT from '@salesforce/label/c.MergePair_Kept';
import OTHER from '@salesforce/label/c.MergePair_Other';
import SHOW from '@salesforce/label/c.MergePair_Show';
import SHOW_WHAT from '@salesforce/label/c.MergePair_ShowWhat';
import SWAP from '@salesforce/label/c.MergePair_Swap';
import SWAP_WHAT from '@salesforce/label/c.MergePair_SwapWhat';
import TICK from '@salesforce/label/c.MergePair_Tick';
import WHAT from '@salesforce/label/c.MergePair_What';

export const LABELS = {
  AGREE,
  CAPTION,
  CONTRADICTIONS,
  HIDE,
  IMPOSSIBLE,
  INTO,
  KEPT,
  OTHER,
  SHOW,
  SHOW_WHAT,
  SWAP,
  SWAP_WHAT,
  TICK,
  WHAT,
};

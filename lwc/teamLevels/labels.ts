import ADD from '@salesforce/label/c.TeamLevels_Add';
import BELOW from '@salesforce/label/c.TeamLevels_Below';
import NONE from '@salesforce/label/c.TeamLevels_None';
import NOT_AIMED from '@salesforce/label/c.TeamLevels_NotAimed';
import NOW from '@salesforce/label/c.TeamLevels_Now';
import NO_LEVEL from '@salesforce/label/c.TeamLevels_NoLevel';
import WANTED from '@salesforce/label/c.TeamLevels_Wanted';

export const LABELS = {
  ADD,
  BELOW,
  NONE,
  NOT_AIMED,
  NOW,
  NO_LEVEL,
  WANTED,
};

import COLUMN_WHAT from '@salesforce/label/c.Timeline_ColumnWhat';
import COLUMN_WHEN from '@salesforce/label/c.Timeline_ColumnWhen';
import GRID from '@salesforce/label/c.Timeline_Grid';
import LINK_CANCELLED from '@salesforce/label/c.Timeline_LinkCancelled';
import LINK_KNOB from '@salesforce/label/c.Timeline_LinkKnob';
import LINK_ONLY_ACTIONS from '@salesforce/label/c.Timeline_LinkOnlyActions';
import LINK_STARTED from '@salesforce/label/c.Timeline_LinkStarted';
import MOVE_CANCELLED from '@salesforce/label/c.Timeline_MoveCancelled';
import MOVE_NOT_THIS from '@salesforce/label/c.Timeline_MoveNotThis';
import MOVE_STARTED from '@salesforce/label/c.Timeline_MoveStarted';
import MOVE_STARTED_DUE from '@salesforce/label/c.Timeline_MoveStartedDue';
import MOVE_STARTED_START from '@salesforce/label/c.Timeline_MoveStartedStart';
import READ_ONLY from '@salesforce/label/c.Timeline_ReadOnly';
import TODAY from '@salesforce/label/c.Timeline_Today';

export const LABELS = {
  COLUMN_WHAT,
  COLUMN_WHEN,
  GRID,
  LINK_CANCELLED,
  LINK_KNOB,
  LINK_ONLY_ACTIONS,
  LINK_STARTED,
  MOVE_CANCELLED,
  MOVE_NOT_THIS,
  MOVE_STARTED,
  MOVE_STARTED_DUE,
  MOVE_STARTED_START,
  READ_ONLY,
  TODAY,
};

import MOVE_DOWN from '@salesforce/label/c.Focus_MoveDown';
import MOVE_DOWN_NAMED from '@salesforce/label/c.Focus_MoveDownNamed';
import MOVE_UP from '@salesforce/label/c.Focus_MoveUp';
import MOVE_UP_NAMED from '@salesforce/label/c.Focus_MoveUpNamed';
import OPEN_CELL from '@salesforce/label/c.Focus_OpenCell';
import REMOVE from '@salesforce/label/c.Focus_Remove';
import REMOVE_NAMED from '@salesforce/label/c.Focus_RemoveNamed';
import TARGET from '@salesforce/label/c.Focus_Target';
import TARGET_INVALID from '@salesforce/label/c.Focus_TargetInvalid';
import WHY from '@salesforce/label/c.Focus_Why';
import WHY_PLACEHOLDER from '@salesforce/label/c.Focus_WhyPlaceholder';

export const LABELS = {
  MOVE_DOWN,
  MOVE_DOWN_NAMED,
  MOVE_UP,
  MOVE_UP_NAMED,
  OPEN_CELL,
  REMOVE,
  REMOVE_NAMED,
  TARGET,
  TARGET_INVALID,
  WHY,
  WHY_PLACEHOLDER,
};

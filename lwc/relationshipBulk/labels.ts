import ADD_ROLE from '@salesforce/label/c.RelationshipBulk_AddRole';
import ADD_ROLE_DONE from '@salesforce/label/c.RelationshipBulk_AddRoleDone';
import AND_MORE from '@salesforce/label/c.RelationshipBulk_AndMore';
import APPLY from '@salesforce/label/c.RelationshipBulk_Apply';
import ATTITUDE from '@salesforce/label/c.RelationshipBulk_Attitude';
import CLEAR from '@salesforce/label/c.RelationshipBulk_Clear';
import CLEARED from '@salesforce/label/c.RelationshipBulk_Cleared';
import CONFIRM from '@salesforce/label/c.RelationshipBulk_Confirm';
import CONFIRM_DONE from '@salesforce/label/c.RelationshipBulk_ConfirmDone';
import COVERAGE from '@salesforce/label/c.RelationshipBulk_Coverage';
import HEADING from '@salesforce/label/c.RelationshipBulk_Heading';
import LABEL from '@salesforce/label/c.RelationshipBulk_Label';
import LANE from '@salesforce/label/c.RelationshipBulk_Lane';
import LANE_DONE from '@salesforce/label/c.RelationshipBulk_LaneDone';
import MERGE from '@salesforce/label/c.RelationshipBulk_Merge';
import NOTHING from '@salesforce/label/c.RelationshipBulk_Nothing';
import NOT_CHOSEN from '@salesforce/label/c.Common_NotChosen';
import NO_LANE_DONE from '@salesforce/label/c.RelationshipBulk_NoLaneDone';
import POWER from '@salesforce/label/c.RelationshipBulk_Power';
import REMOVE from '@salesforce/label/c.RelationshipBulk_Remove';
import REMOVE_ROLE from '@salesforce/label/c.RelationshipBulk_RemoveRole';
import REMOVE_ROLE_DONE from '@salesforce/label/c.RelationshipBulk_RemoveRoleDone';
import SET_DONE from '@salesforce/label/c.RelationshipBulk_SetDone';
import VALUE from '@salesforce/label/c.RelationshipBulk_Value';
import WHAT from '@salesforce/label/c.RelationshipBulk_What';

export const LABELS = {
  ADD_ROLE,
  ADD_ROLE_DONE,
  AND_MORE,
  APPLY,
  ATTITUDE,
  CLEAR,
  CLEARED,
  CONFIRM,
  CONFIRM_DONE,
  COVERAGE,
  HEADING,
  LABEL,
  LANE,
  LANE_DONE,
  MERGE,
  NOTHING,
  NOT_CHOSEN,
  NO_LANE_DONE,
  POWER,
  REMOVE,
  REMOVE_ROLE,
  REMOVE_ROLE_DONE,
  SET_DONE,
  VALUE,
  WHAT,
};

import ACTION_NOTE from '@salesforce/label/c.Deal_ActionNote';
import CENTER_CELL from '@salesforce/label/c.Deal_CenterCell';
import CENTER_COMPANY from '@salesforce/label/c.Deal_CenterCompany';
import CENTER_NONE from '@salesforce/label/c.Deal_CenterNone';
import CENTER_PEOPLE from '@salesforce/label/c.Deal_CenterPeople';
import CLOSED from '@salesforce/label/c.Deal_Closed';
import CUT from '@salesforce/label/c.Relationships_Cut';
import FROM_MAP from '@salesforce/label/c.Deal_FromMap';
import LOADING from '@salesforce/label/c.Common_Loading';
import LOAD_FAILED from '@salesforce/label/c.Deal_LoadFailed';
import MAP_EMPTY from '@salesforce/label/c.Deal_MapEmpty';
import NO_ACCOUNT_HEADING from '@salesforce/label/c.Deal_NoAccountHeading';
import NO_ACCOUNT_HELP from '@salesforce/label/c.Deal_NoAccountHelp';
import ROLES_UNREAD from '@salesforce/label/c.Deal_RolesUnread';
import TITLE from '@salesforce/label/c.Deal_Title';
import UNREAD from '@salesforce/label/c.Relationships_Unread';

export const LABELS = {
  ACTION_NOTE,
  CENTER_CELL,
  CENTER_COMPANY,
  CENTER_NONE,
  CENTER_PEOPLE,
  CLOSED,
  CUT,
  FROM_MAP,
  LOADING,
  LOAD_FAILED,
  MAP_EMPTY,
  NO_ACCOUNT_HEADING,
  NO_ACCOUNT_HELP,
  ROLES_UNREAD,
  TITLE,
  UNREAD,
};

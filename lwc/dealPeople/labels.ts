import ACTIONS_FOR from '@salesforce/label/c.Deal_ActionsFor';
import ADD_PERSON from '@salesforce/label/c.Deal_AddPerson';
import ANOTHER_ROLE from '@salesforce/label/c.Deal_AnotherRole';
import COLUMN_ACTIONS from '@salesforce/label/c.Deal_ColumnActions';
import COLUMN_CONTACT from '@salesforce/label/c.Deal_ColumnContact';
import COLUMN_PERSON from '@salesforce/label/c.Deal_ColumnPerson';
import COLUMN_ROLE from '@salesforce/label/c.Deal_ColumnRole';
import COLUMN_STAND from '@salesforce/label/c.Deal_ColumnStand';
import HAS_LEFT from '@salesforce/label/c.Deal_HasLeft';
import IN_TOUCH from '@salesforce/label/c.Deal_InTouch';
import IN_TOUCH_NOBODY from '@salesforce/label/c.Deal_InTouchNobody';
import LAST_CONTACT from '@salesforce/label/c.Deal_LastContact';
import MAKE_PRIMARY from '@salesforce/label/c.Deal_MakePrimary';
import NOBODY_HEADING from '@salesforce/label/c.Deal_NobodyHeading';
import NOBODY_HELP from '@salesforce/label/c.Deal_NobodyHelp';
import NOT_ON_MAP from '@salesforce/label/c.Deal_NotOnMap';
import NOT_SAID from '@salesforce/label/c.Deal_NotSaid';
import NO_ROLE from '@salesforce/label/c.Deal_NoRole';
import ON_MAP_NOW from '@salesforce/label/c.Deal_OnMapNow';
import OPEN_CONTACT from '@salesforce/label/c.Deal_OpenContact';
import OPEN_POSITION from '@salesforce/label/c.Deal_OpenPosition';
import OTHER_COMPANY from '@salesforce/label/c.Deal_OtherCompany';
import PEOPLE_CAPTION from '@salesforce/label/c.Deal_PeopleCaption';
import PEOPLE_HEADING from '@salesforce/label/c.Deal_PeopleHeading';
import PRIMARY from '@salesforce/label/c.Deal_Primary';
import PRIMARY_MADE from '@salesforce/label/c.Deal_PrimaryMade';
import PUT_ON_MAP from '@salesforce/label/c.Deal_PutOnMap';
import PUT_PERSON_ON_MAP from '@salesforce/label/c.Deal_PutPersonOnMap';
import REMOVE from '@salesforce/label/c.Deal_Remove';
import REMOVED from '@salesforce/label/c.Deal_Removed';
import REMOVED_PLAIN from '@salesforce/label/c.Deal_RemovedPlain';
import ROLE_CHANGED from '@salesforce/label/c.Deal_RoleChanged';
import ROLE_CLEARED from '@salesforce/label/c.Deal_RoleCleared';
import ROLE_OF from '@salesforce/label/c.Deal_RoleOf';
import SOURCE from '@salesforce/label/c.Deal_Source';
import UNSEEN from '@salesforce/label/c.Deal_Unseen';
import WORD_MEANS from '@salesforce/label/c.Deal_WordMeans';

export const LABELS = {
  ACTIONS_FOR,
  ADD_PERSON,
  ANOTHER_ROLE,
  COLUMN_ACTIONS,
  COLUMN_CONTACT,
  COLUMN_PERSON,
  COLUMN_ROLE,
  COLUMN_STAND,
  HAS_LEFT,
  IN_TOUCH,
  IN_TOUCH_NOBODY,
  LAST_CONTACT,
  MAKE_PRIMARY,
  NOBODY_HEADING,
  NOBODY_HELP,
  NOT_ON_MAP,
  NOT_SAID,
  NO_ROLE,
  ON_MAP_NOW,
  OPEN_CONTACT,
  OPEN_POSITION,
  OTHER_COMPANY,
  PEOPLE_CAPTION,
  PEOPLE_HEADING,
  PRIMARY,
  PRIMARY_MADE,
  PUT_ON_MAP,
  PUT_PERSON_ON_MAP,
  REMOVE,
  REMOVED,
  REMOVED_PLAIN,
  ROLE_CHANGED,
  ROLE_CLEARED,
  ROLE_OF,
  SOURCE,
  UNSEEN,
  WORD_MEANS,
};

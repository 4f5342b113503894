import CREATED from '@salesforce/label/c.AccountPlan_Created';
import CREATE from '@salesforce/label/c.AccountPlan_Create';
import CREATE_FOLLOW_ON from '@salesforce/label/c.AccountPlan_CreateFollowOn';
import EMPTY_HEADING from '@salesforce/label/c.AccountPlan_EmptyHeading';
import EMPTY_HELP from '@salesforce/label/c.AccountPlan_EmptyHelp';
import EMPTY_READ_ONLY from '@salesforce/label/c.AccountPlan_EmptyReadOnly';
import LOADING from '@salesforce/label/c.Common_Loading';
import LOAD_FAILED from '@salesforce/label/c.AccountPlan_LoadFailed';
import NO_ACCESS from '@salesforce/label/c.Common_NoAccess';
import REMOVE from '@salesforce/label/c.AccountPlan_TeamRemoveConfirm';
import REMOVED from '@salesforce/label/c.AccountPlan_TeamRemoved';
import REMOVE_HEADING from '@salesforce/label/c.AccountPlan_TeamRemoveHeading';
import RESTORED from '@salesforce/label/c.AccountPlan_TeamRestored';
import SAVED from '@salesforce/label/c.Common_Saved';
import SWITCH from '@salesforce/label/c.AccountPlan_Switch';
import TITLE from '@salesforce/label/c.AccountPlan_Title';

export const LABELS = {
  CREATED,
  CREATE,
  CREATE_FOLLOW_ON,
  EMPTY_HEADING,
  EMPTY_HELP,
  EMPTY_READ_ONLY,
  LOADING,
  LOAD_FAILED,
  NO_ACCESS,
  REMOVE,
  REMOVED,
  REMOVE_HEADING,
  RESTORED,
  SAVED,
  SWITCH,
  TITLE,
};

import ACTIONS from '@salesforce/label/c.AccountPlan_TeamActions';
import ADD from '@salesforce/label/c.AccountPlan_TeamAdd';
import CANCEL from '@salesforce/label/c.Common_Cancel';
import CHANGE from '@salesforce/label/c.AccountPlan_TeamChange';
import EMPTY from '@salesforce/label/c.AccountPlan_TeamEmpty';
import HEADING from '@salesforce/label/c.AccountPlan_TeamHeading';
import INACTIVE from '@salesforce/label/c.AccountPlan_TeamInactive';
import NO_ROLE from '@salesforce/label/c.AccountPlan_TeamNoRole';
import PERSON from '@salesforce/label/c.AccountPlan_TeamPerson';
import REMOVE from '@salesforce/label/c.AccountPlan_TeamRemove';
import RESPONSIBILITY from '@salesforce/label/c.AccountPlan_TeamResponsibility';
import RESPONSIBILITY_HELP from '@salesforce/label/c.AccountPlan_TeamResponsibilityHelp';
import ROLE from '@salesforce/label/c.AccountPlan_TeamRole';
import SAVE from '@salesforce/label/c.Common_Save';

export const LABELS = {
  ACTIONS,
  ADD,
  CANCEL,
  CHANGE,
  EMPTY,
  HEADING,
  INACTIVE,
  NO_ROLE,
  PERSON,
  REMOVE,
  RESPONSIBILITY,
  RESPONSIBILITY_HELP,
  ROLE,
  SAVE,
};

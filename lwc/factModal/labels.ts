import ASK_FOR_IT from '@salesforce/label/c.FactModal_AskForIt';
import BEHIND from '@salesforce/label/c.FactModal_Behind';
import CANCEL from '@salesforce/label/c.Common_Cancel';
import CELL from '@salesforce/label/c.FactModal_Cell';
import CHOOSE from '@salesforce/label/c.FactModal_Choose';
import CLOSE from '@salesforce/label/c.FactModal_Close';
import CONFIRM from '@salesforce/label/c.FactModal_Confirm';
import CONFIRM_CENTER from '@salesforce/label/c.FactModal_ConfirmCenter';
import DONE from '@salesforce/label/c.FactModal_Done';
import ENGAGED from '@salesforce/label/c.FactModal_Engaged';
import ENGAGEMENT from '@salesforce/label/c.FactModal_Engagement';
import GONE from '@salesforce/label/c.FactModal_Gone';
import HEADING from '@salesforce/label/c.FactModal_Heading';
import LEVEL from '@salesforce/label/c.FactModal_Level';
import MORE from '@salesforce/label/c.FactModal_More';
import NEW_CELL from '@salesforce/label/c.FactModal_NewCell';
import NEW_INITIATIVE from '@salesforce/label/c.FactModal_NewInitiative';
import NEW_POSITION from '@salesforce/label/c.FactModal_NewPosition';
import NOBODY from '@salesforce/label/c.FactModal_Nobody';
import NO_CONTACT from '@salesforce/label/c.FactModal_NoContact';
import NO_RIGHT from '@salesforce/label/c.FactModal_NoRight';
import NO_SOLUTIONS from '@salesforce/label/c.FactModal_NoSolutions';
import OF_ACCOUNT from '@salesforce/label/c.FactModal_OfAccount';
import PERSON from '@salesforce/label/c.FactModal_Person';
import PLAN from '@salesforce/label/c.FactModal_Plan';
import PLANNED from '@salesforce/label/c.FactModal_Planned';
import SAVE from '@salesforce/label/c.Common_Save';
import SAVING from '@salesforce/label/c.Common_Saving';
import SHOW_ENGAGEMENT from '@salesforce/label/c.FactModal_ShowEngagement';
import SOURCE from '@salesforce/label/c.FactModal_Source';
import STATE from '@salesforce/label/c.FactModal_State';
import STATE_HIDDEN from '@salesforce/label/c.FactModal_StateHidden';
import STATE_MISSING from '@salesforce/label/c.FactModal_StateMissing';
import STATE_PARTLY from '@salesforce/label/c.FactModal_StatePartly';
import STATE_ON from '@salesforce/label/c.FactModal_StateOn';
import WHICH from '@salesforce/label/c.FactModal_Which';

export const LABELS = {
  ASK_FOR_IT,
  BEHIND,
  CANCEL,
  CELL,
  CHOOSE,
  CLOSE,
  CONFIRM,
  CONFIRM_CENTER,
  DONE,
  ENGAGED,
  ENGAGEMENT,
  GONE,
  HEADING,
  LEVEL,
  MORE,
  NEW_CELL,
  NEW_INITIATIVE,
  NEW_POSITION,
  NOBODY,
  NO_CONTACT,
  NO_RIGHT,
  NO_SOLUTIONS,
  OF_ACCOUNT,
  PERSON,
  PLAN,
  PLANNED,
  SAVE,
  SAVING,
  SHOW_ENGAGEMENT,
  SOURCE,
  STATE,
  STATE_HIDDEN,
  STATE_MISSING,
  STATE_ON,
  STATE_PARTLY,
  WHICH,
};

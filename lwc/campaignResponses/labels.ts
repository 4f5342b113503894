import ACTIONS from '@salesforce/label/c.CampaignResponses_Actions';
import ANSWERED from '@salesforce/label/c.CampaignResponses_Answered';
import COUNTING from '@salesforce/label/c.CampaignResponses_Counting';
import COUNTS from '@salesforce/label/c.CampaignResponses_Counts';
import COUNTS_READ from '@salesforce/label/c.CampaignResponses_CountsRead';
import EMPTY from '@salesforce/label/c.CampaignResponses_Empty';
import GOING from '@salesforce/label/c.CampaignResponses_Going';
import HELP from '@salesforce/label/c.CampaignResponses_Help';
import KEEP from '@salesforce/label/c.CampaignResponses_Keep';
import KEEP_ONE from '@salesforce/label/c.CampaignResponses_KeepOne';
import NEXT from '@salesforce/label/c.CampaignPeople_Next';
import NOT_ON_MAP from '@salesforce/label/c.CampaignResponses_NotOnMap';
import PAGE from '@salesforce/label/c.CampaignPeople_Page';
import PENDING from '@salesforce/label/c.CampaignResponses_Pending';
import PERSON from '@salesforce/label/c.CampaignResponses_Person';
import PREVIOUS from '@salesforce/label/c.CampaignPeople_Previous';
import SET from '@salesforce/label/c.CampaignResponses_Set';
import SET_TO from '@salesforce/label/c.CampaignResponses_SetTo';
import STATUS from '@salesforce/label/c.CampaignResponses_Status';
import STATUS_OF from '@salesforce/label/c.CampaignResponses_StatusOf';
import TABLE from '@salesforce/label/c.CampaignResponses_Table';
import TAKE_OUT from '@salesforce/label/c.CampaignResponses_TakeOut';
import TAKE_OUT_ONE from '@salesforce/label/c.CampaignResponses_TakeOutOne';
import TICK from '@salesforce/label/c.CampaignResponses_Tick';
import TICK_ALL from '@salesforce/label/c.CampaignResponses_TickAll';
import TICK_ONE from '@salesforce/label/c.CampaignResponses_TickOne';
import UNCLEAR from '@salesforce/label/c.CampaignResponses_Unclear';
import UNNAMED from '@salesforce/label/c.CampaignPeople_Unnamed';
import UNTICK_ALL from '@salesforce/label/c.CampaignResponses_UntickAll';

export const LABELS = {
  ACTIONS,
  ANSWERED,
  COUNTING,
  COUNTS,
  COUNTS_READ,
  EMPTY,
  GOING,
  HELP,
  KEEP,
  KEEP_ONE,
  NEXT,
  NOT_ON_MAP,
  PAGE,
  PENDING,
  PERSON,
  PREVIOUS,
  SET,
  SET_TO,
  STATUS,
  STATUS_OF,
  TABLE,
  TAKE_OUT,
  TAKE_OUT_ONE,
  TICK,
  TICK_ALL,
  TICK_ONE,
  UNCLEAR,
  UNNAMED,
  UNTICK_ALL,
};

import ANY_ATTITUDE from '@salesforce/label/c.CampaignPeople_AnyAttitude';
import ANY_CENTER from '@salesforce/label/c.CampaignPeople_AnyCenter';
import ANY_ROLE from '@salesforce/label/c.CampaignPeople_AnyRole';
import ATTITUDE from '@salesforce/label/c.CampaignPeople_Attitude';
import CENTER from '@salesforce/label/c.CampaignPeople_Center';
import COUNTS from '@salesforce/label/c.CampaignPeople_Counts';
import EMPTY from '@salesforce/label/c.CampaignPeople_Empty';
import FIND from '@salesforce/label/c.CampaignPeople_Find';
import INVITE from '@salesforce/label/c.CampaignPeople_Invite';
import INVITE_ONE from '@salesforce/label/c.CampaignPeople_InviteOne';
import MEMBER from '@salesforce/label/c.CampaignPeople_Member';
import MIND_EMAIL from '@salesforce/label/c.CampaignPeople_MindEmail';
import MIND_LEFT from '@salesforce/label/c.CampaignPeople_MindLeft';
import NEXT from '@salesforce/label/c.CampaignPeople_Next';
import NOBODY_FITS from '@salesforce/label/c.CampaignPeople_NobodyFits';
import NOTE from '@salesforce/label/c.CampaignPeople_Note';
import NO_CALLS from '@salesforce/label/c.CampaignPeople_NoCalls';
import NO_EMAIL from '@salesforce/label/c.CampaignPeople_NoEmail';
import ONLY_FREE from '@salesforce/label/c.CampaignPeople_OnlyFree';
import PAGE from '@salesforce/label/c.CampaignPeople_Page';
import PERSON from '@salesforce/label/c.CampaignPeople_Person';
import PREVIOUS from '@salesforce/label/c.CampaignPeople_Previous';
import ROLE from '@salesforce/label/c.CampaignPeople_Role';
import ROLES from '@salesforce/label/c.CampaignPeople_Roles';
import TABLE from '@salesforce/label/c.CampaignPeople_Table';
import TICK_FOUND from '@salesforce/label/c.CampaignPeople_TickFound';
import UNKNOWN from '@salesforce/label/c.CampaignPeople_Unknown';
import UNNAMED from '@salesforce/label/c.CampaignPeople_Unnamed';
import UNTICK_ALL from '@salesforce/label/c.CampaignPeople_UntickAll';
import VACANT from '@salesforce/label/c.CampaignPeople_Vacant';

export const LABELS = {
  ANY_ATTITUDE,
  ANY_CENTER,
  ANY_ROLE,
  ATTITUDE,
  CENTER,
  COUNTS,
  EMPTY,
  FIND,
  INVITE,
  INVITE_ONE,
  MEMBER,
  MIND_EMAIL,
  MIND_LEFT,
  NEXT,
  NOBODY_FITS,
  NOTE,
  NO_CALLS,
  NO_EMAIL,
  ONLY_FREE,
  PAGE,
  PERSON,
  PREVIOUS,
  ROLE,
  ROLES,
  TABLE,
  TICK_FOUND,
  UNKNOWN,
  UNNAMED,
  UNTICK_ALL,
  VACANT,
};

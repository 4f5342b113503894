import CANCEL from '@salesforce/label/c.Common_Cancel';
import CHOOSE_NEEDED from '@salesforce/label/c.Campaign_ChooseNeeded';
import CLOSE from '@salesforce/label/c.Campaign_Close';
import COUNTS from '@salesforce/label/c.Campaign_Counts';
import DATES from '@salesforce/label/c.Campaign_Dates';
import DONE_INVITED from '@salesforce/label/c.Campaign_DoneInvited';
import DONE_LINKED from '@salesforce/label/c.Campaign_DoneLinked';
import DONE_MADE from '@salesforce/label/c.Campaign_DoneMade';
import DONE_SET from '@salesforce/label/c.Campaign_DoneSet';
import DONE_TAKEN_OUT from '@salesforce/label/c.Campaign_DoneTakenOut';
import DONE_UNLINKED from '@salesforce/label/c.Campaign_DoneUnlinked';
import ENDS_TOO_EARLY from '@salesforce/label/c.Campaign_EndsTooEarly';
import FROM from '@salesforce/label/c.Campaign_From';
import GONE from '@salesforce/label/c.Campaign_Gone';
import HEADING from '@salesforce/label/c.Campaign_Heading';
import LOADING from '@salesforce/label/c.Common_Loading';
import MAY_NOT_INVITE from '@salesforce/label/c.Campaign_MayNotInvite';
import MAY_NOT_LINK from '@salesforce/label/c.Campaign_MayNotLink';
import MAY_NOT_MAKE from '@salesforce/label/c.Campaign_MayNotMake';
import MEMBERS_UNKNOWN from '@salesforce/label/c.Campaign_MembersUnknown';
import NAME_NEEDED from '@salesforce/label/c.Campaign_NameNeeded';
import NOT_READABLE from '@salesforce/label/c.Campaign_NotReadable';
import OPEN from '@salesforce/label/c.Campaign_Open';
import SAVE from '@salesforce/label/c.Common_Save';
import SAVING_FIRST from '@salesforce/label/c.Campaign_SavingFirst';
import SAVING_SOME from '@salesforce/label/c.Campaign_SavingSome';
import SEARCH from '@salesforce/label/c.Campaign_Search';
import SEARCH_PLACEHOLDER from '@salesforce/label/c.Campaign_SearchPlaceholder';
import SHOW from '@salesforce/label/c.Campaign_Show';
import SHOW_MEMBERS from '@salesforce/label/c.Campaign_ShowMembers';
import SHOW_PEOPLE from '@salesforce/label/c.Campaign_ShowPeople';
import STOP from '@salesforce/label/c.Campaign_Stop';
import STOPPING from '@salesforce/label/c.Campaign_Stopping';
import THE_CAMPAIGN from '@salesforce/label/c.Campaign_TheCampaign';
import UNSEEN from '@salesforce/label/c.Campaign_Unseen';
import WHICH from '@salesforce/label/c.Campaign_Which';
import WHICH_EXISTING from '@salesforce/label/c.Campaign_WhichExisting';
import WHICH_KEEP from '@salesforce/label/c.Campaign_WhichKeep';
import WHICH_NEW from '@salesforce/label/c.Campaign_WhichNew';
import WHICH_NONE from '@salesforce/label/c.Campaign_WhichNone';
import WILL from '@salesforce/label/c.Campaign_Will';
import WILL_INVITE from '@salesforce/label/c.Campaign_WillInvite';
import WILL_LINK from '@salesforce/label/c.Campaign_WillLink';
import WILL_MAKE from '@salesforce/label/c.Campaign_WillMake';
import WILL_NOTHING from '@salesforce/label/c.Campaign_WillNothing';
import WILL_SET from '@salesforce/label/c.Campaign_WillSet';
import WILL_TAKE_OUT from '@salesforce/label/c.Campaign_WillTakeOut';
import WILL_UNLINK from '@salesforce/label/c.Campaign_WillUnlink';
import WISHES_UNKNOWN from '@salesforce/label/c.Campaign_WishesUnknown';

export const LABELS = {
  CANCEL,
  CHOOSE_NEEDED,
  CLOSE,
  COUNTS,
  DATES,
  DONE_INVITED,
  DONE_LINKED,
  DONE_MADE,
  DONE_SET,
  DONE_TAKEN_OUT,
  DONE_UNLINKED,
  ENDS_TOO_EARLY,
  FROM,
  GONE,
  HEADING,
  LOADING,
  MAY_NOT_INVITE,
  MAY_NOT_LINK,
  MAY_NOT_MAKE,
  MEMBERS_UNKNOWN,
  NAME_NEEDED,
  NOT_READABLE,
  OPEN,
  SAVE,
  SAVING_FIRST,
  SAVING_SOME,
  SEARCH,
  SEARCH_PLACEHOLDER,
  SHOW,
  SHOW_MEMBERS,
  SHOW_PEOPLE,
  STOP,
  STOPPING,
  THE_CAMPAIGN,
  UNSEEN,
  WHICH,
  WHICH_EXISTING,
  WHICH_KEEP,
  WHICH_NEW,
  WHICH_NONE,
  WILL,
  WILL_INVITE,
  WILL_LINK,
  WILL_MAKE,
  WILL_NOTHING,
  WILL_SET,
  WILL_TAKE_OUT,
  WILL_UNLINK,
  WISHES_UNKNOWN,
};

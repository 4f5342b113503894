import ADDED_HEADING from '@salesforce/label/c.Opportunity_AddedHeading';
import ADDS_NOTHING from '@salesforce/label/c.Opportunity_AddsNothing';
import BACK from '@salesforce/label/c.Opportunity_Back';
import CANCEL from '@salesforce/label/c.Common_Cancel';
import CHOOSE from '@salesforce/label/c.Opportunity_Choose';
import CONTINUES from '@salesforce/label/c.Opportunity_Continues';
import DESCRIPTION_UNKNOWN from '@salesforce/label/c.Opportunity_DescriptionUnknown';
import ELSEWHERE from '@salesforce/label/c.Opportunity_Elsewhere';
import FOUND from '@salesforce/label/c.Opportunity_Found';
import GONE from '@salesforce/label/c.Opportunity_Gone';
import HEADING from '@salesforce/label/c.Opportunity_LinkHeading';
import HEADING_PLAIN from '@salesforce/label/c.Opportunity_LinkPlain';
import LINK from '@salesforce/label/c.Opportunity_Link';
import LINKED_CLOSED from '@salesforce/label/c.Opportunity_LinkedClosed';
import LINKED_OPEN from '@salesforce/label/c.Opportunity_LinkedOpen';
import LINKED_TO from '@salesforce/label/c.Opportunity_LinkedTo';
import MORE from '@salesforce/label/c.Opportunity_More';
import NEXT from '@salesforce/label/c.Opportunity_Next';
import NONE_FOUND from '@salesforce/label/c.Opportunity_NoneFound';
import NONE_UNLINKED from '@salesforce/label/c.Opportunity_NoneUnlinked';
import PEOPLE_HEADING from '@salesforce/label/c.Opportunity_LinkPeople';
import PEOPLE_NONE from '@salesforce/label/c.Opportunity_LinkPeopleNone';
import PROPOSED from '@salesforce/label/c.Opportunity_Proposed';
import REPLACES from '@salesforce/label/c.Opportunity_Replaces';
import SAVING from '@salesforce/label/c.Common_Saving';
import SEARCH from '@salesforce/label/c.Opportunity_Search';
import UNLINK from '@salesforce/label/c.Opportunity_Unlink';
import UNLINK_KEEPS from '@salesforce/label/c.Opportunity_UnlinkKeeps';
import UNLINK_QUESTION from '@salesforce/label/c.Opportunity_UnlinkQuestion';
import UNLINK_STATE from '@salesforce/label/c.Opportunity_UnlinkState';

export const LABELS = {
  ADDED_HEADING,
  ADDS_NOTHING,
  BACK,
  CANCEL,
  CHOOSE,
  CONTINUES,
  DESCRIPTION_UNKNOWN,
  ELSEWHERE,
  FOUND,
  GONE,
  HEADING,
  HEADING_PLAIN,
  LINK,
  LINKED_CLOSED,
  LINKED_OPEN,
  LINKED_TO,
  MORE,
  NEXT,
  NONE_FOUND,
  NONE_UNLINKED,
  PEOPLE_HEADING,
  PEOPLE_NONE,
  PROPOSED,
  REPLACES,
  SAVING,
  SEARCH,
  UNLINK,
  UNLINK_KEEPS,
  UNLINK_QUESTION,
  UNLINK_STATE,
};

import ACTIONS from '@salesforce/label/c.Timeline_Actions';
import ACTION_ONE from '@salesforce/label/c.Timeline_ActionOne';
import CAMPAIGNS from '@salesforce/label/c.Timeline_Campaigns';
import KIND_CAMPAIGN from '@salesforce/label/c.Timeline_KindCampaign';
import NO_DATES from '@salesforce/label/c.Timeline_NoDates';
import OWNER from '@salesforce/label/c.Timeline_Owner';
import PROJECTED from '@salesforce/label/c.Timeline_Projected';
import REVERSED from '@salesforce/label/c.Timeline_Reversed';
import SHARE from '@salesforce/label/c.Timeline_Share';
import SPAN from '@salesforce/label/c.Timeline_Span';
import TOO_EARLY from '@salesforce/label/c.Timeline_TooEarly';
import WAITS_FOR from '@salesforce/label/c.Timeline_WaitsFor';

export const BAR_LABELS = {
  ACTIONS,
  ACTION_ONE,
  CAMPAIGNS,
  KIND_CAMPAIGN,
  NO_DATES,
  OWNER,
  PROJECTED,
  REVERSED,
  SHARE,
  SPAN,
  TOO_EARLY,
  WAITS_FOR,
};

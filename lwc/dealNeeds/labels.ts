import ADD from '@salesforce/label/c.Deal_Add';
import ADDED from '@salesforce/label/c.Deal_Added';
import ADD_AS from '@salesforce/label/c.Deal_AddAs';
import CHOOSE from '@salesforce/label/c.Deal_Choose';
import CHOOSE_AS from '@salesforce/label/c.Deal_ChooseAs';
import CONTACT_WITH_US from '@salesforce/label/c.Deal_ContactWithUs';
import NEEDS_COUNT from '@salesforce/label/c.Deal_NeedsCount';
import NEEDS_HEADING from '@salesforce/label/c.Deal_NeedsHeading';
import NEED_FILLED from '@salesforce/label/c.Deal_NeedFilled';
import NEED_LIKELY from '@salesforce/label/c.Deal_NeedLikely';
import NEED_MISSING from '@salesforce/label/c.Deal_NeedMissing';
import NEED_NOBODY from '@salesforce/label/c.Deal_NeedNobody';
import NO_CANDIDATE from '@salesforce/label/c.Deal_NoCandidate';
import REASON_ABOVE from '@salesforce/label/c.Deal_ReasonAbove';
import REASON_CENTER from '@salesforce/label/c.Deal_ReasonCenter';
import REASON_LEADS from '@salesforce/label/c.Deal_ReasonLeads';
import REASON_LEVEL from '@salesforce/label/c.Deal_ReasonLevel';
import REASON_MAP_ROLE from '@salesforce/label/c.Deal_ReasonMapRole';
import REASON_PAST_DEAL from '@salesforce/label/c.Deal_ReasonPastDeal';
import REASON_POWER from '@salesforce/label/c.Deal_ReasonPower';
import REASON_SUPPORTS from '@salesforce/label/c.Deal_ReasonSupports';
import UNSEEN from '@salesforce/label/c.Deal_Unseen';

export const LABELS = {
  ADD,
  ADDED,
  ADD_AS,
  CHOOSE,
  CHOOSE_AS,
  CONTACT_WITH_US,
  NEEDS_COUNT,
  NEEDS_HEADING,
  NEED_FILLED,
  NEED_LIKELY,
  NEED_MISSING,
  NEED_NOBODY,
  NO_CANDIDATE,
  REASON_ABOVE,
  REASON_CENTER,
  REASON_LEADS,
  REASON_LEVEL,
  REASON_MAP_ROLE,
  REASON_PAST_DEAL,
  REASON_POWER,
  REASON_SUPPORTS,
  UNSEEN,
};

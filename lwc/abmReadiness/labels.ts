import CUT from '@salesforce/label/c.MarketingOsas_Cut';
import LOADING from '@salesforce/label/c.Common_Loading';
import LOAD_FAILED from '@salesforce/label/c.AbmReadiness_LoadFailed';
import TAB_ADVICE from '@salesforce/label/c.AbmReadiness_TabAdvice';
import TAB_ENGAGEMENT from '@salesforce/label/c.AbmReadiness_TabEngagement';
import TAB_FACTS from '@salesforce/label/c.AbmReadiness_TabFacts';
import TITLE from '@salesforce/label/c.AbmReadiness_Title';
import UNREAD from '@salesforce/label/c.MarketingOsas_Unread';

export const LABELS = { CUT, LOADING, LOAD_FAILED, TAB_ADVICE, TAB_ENGAGEMENT, TAB_FACTS, TITLE, UNREAD };

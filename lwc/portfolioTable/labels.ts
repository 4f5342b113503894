import ANY_INDUSTRY from '@salesforce/label/c.Portfolio_AnyIndustry';
import ANY_MARKETER from '@salesforce/label/c.Portfolio_AnyMarketer';
import ANY_NEED from '@salesforce/label/c.Portfolio_AnyNeed';
import ANY_READINESS from '@salesforce/label/c.Portfolio_AnyReadiness';
import FIND from '@salesforce/label/c.Portfolio_Find';
import INDUSTRY from '@salesforce/label/c.Portfolio_Industry';
import KEYS from '@salesforce/label/c.Portfolio_Keys';
import MARKETERS from '@salesforce/label/c.Portfolio_Marketers';
import NEED from '@salesforce/label/c.Portfolio_Need';
import NEED_LATE from '@salesforce/label/c.Portfolio_NeedLate';
import NEED_NOBODY from '@salesforce/label/c.Portfolio_NeedNobody';
import NEED_OVER from '@salesforce/label/c.Portfolio_NeedOver';
import NEED_PLAN from '@salesforce/label/c.Portfolio_NeedPlan';
import NOTHING_FOUND from '@salesforce/label/c.Portfolio_NothingFound';
import PERSON_UNSEEN from '@salesforce/label/c.Portfolio_PersonUnseen';
import READINESS from '@salesforce/label/c.Portfolio_Readiness';
import RESET from '@salesforce/label/c.Portfolio_Reset';
import SHOWN from '@salesforce/label/c.Portfolio_Shown';
import SHOWN_ALL from '@salesforce/label/c.Portfolio_ShownAll';

export const LABELS = {
  ANY_INDUSTRY,
  ANY_MARKETER,
  ANY_NEED,
  ANY_READINESS,
  FIND,
  INDUSTRY,
  KEYS,
  MARKETERS,
  NEED,
  NEED_LATE,
  NEED_NOBODY,
  NEED_OVER,
  NEED_PLAN,
  NOTHING_FOUND,
  PERSON_UNSEEN,
  READINESS,
  RESET,
  SHOWN,
  SHOWN_ALL,
};

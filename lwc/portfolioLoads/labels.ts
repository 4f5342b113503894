import LOAD_ACCOUNTS from '@salesforce/label/c.Portfolio_LoadAccounts';
import LOAD_BAR from '@salesforce/label/c.Portfolio_LoadBar';
import LOAD_FULL from '@salesforce/label/c.Portfolio_LoadFull';
import LOAD_HELP from '@salesforce/label/c.Portfolio_LoadHelp';
import LOAD_NOBODY from '@salesforce/label/c.Portfolio_LoadNobody';
import LOAD_OPEN from '@salesforce/label/c.Portfolio_LoadOpen';
import LOAD_OTHERS from '@salesforce/label/c.Portfolio_LoadOthers';
import LOAD_OTHERS_ONE from '@salesforce/label/c.Portfolio_LoadOthersOne';
import LOAD_OVER from '@salesforce/label/c.Portfolio_LoadOver';
import LOAD_PERSON from '@salesforce/label/c.Portfolio_LoadPerson';
import LOAD_SHOW from '@salesforce/label/c.Portfolio_LoadShow';
import LOAD_UNKNOWN from '@salesforce/label/c.Portfolio_LoadUnknown';
import LOAD_WITHIN from '@salesforce/label/c.Portfolio_LoadWithin';
import PERSON_UNSEEN from '@salesforce/label/c.Portfolio_PersonUnseen';

export const LABELS = {
  LOAD_ACCOUNTS,
  LOAD_BAR,
  LOAD_FULL,
  LOAD_HELP,
  LOAD_NOBODY,
  LOAD_OPEN,
  LOAD_OTHERS,
  LOAD_OTHERS_ONE,
  LOAD_OVER,
  LOAD_PERSON,
  LOAD_SHOW,
  LOAD_UNKNOWN,
  LOAD_WITHIN,
  PERSON_UNSEEN,
};

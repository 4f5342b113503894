import ALL_INDUSTRIES from '@salesforce/label/c.Portfolio_AllIndustries';
import FITS from '@salesforce/label/c.Portfolio_Fits';
import MORE_ACCOUNTS from '@salesforce/label/c.Portfolio_MoreAccounts';
import OPEN_RECORD from '@salesforce/label/c.Portfolio_OpenRecord';
import REUSE_HELP from '@salesforce/label/c.Portfolio_ReuseHelp';
import REUSE_NONE from '@salesforce/label/c.Portfolio_ReuseNone';
import REUSE_OBJECTIVE from '@salesforce/label/c.Portfolio_ReuseObjective';
import REUSE_OF from '@salesforce/label/c.Portfolio_ReuseOf';
import REUSE_UNKNOWN from '@salesforce/label/c.Portfolio_ReuseUnknown';
import USED_BY from '@salesforce/label/c.Portfolio_UsedBy';

export const LABELS = {
  ALL_INDUSTRIES,
  FITS,
  MORE_ACCOUNTS,
  OPEN_RECORD,
  REUSE_HELP,
  REUSE_NONE,
  REUSE_OBJECTIVE,
  REUSE_OF,
  REUSE_UNKNOWN,
  USED_BY,
};

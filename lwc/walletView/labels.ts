import ALL_COMPETITORS from '@salesforce/label/c.Wallet_AllCompetitors';
import COLLAPSE_ALL from '@salesforce/label/c.Wallet_CollapseAll';
import EMPTY from '@salesforce/label/c.Wallet_Empty';
import EVERY_SOLUTION from '@salesforce/label/c.Wallet_EverySolution';
import EXPAND_ALL from '@salesforce/label/c.Wallet_ExpandAll';
import FILTER from '@salesforce/label/c.Wallet_Filter';
import KEYBOARD_HELP from '@salesforce/label/c.Wallet_KeyboardHelp';
import KEYBOARD_HELP_READ_ONLY from '@salesforce/label/c.Wallet_KeyboardHelpReadOnly';
import LINES_SHOWN from '@salesforce/label/c.Wallet_LinesShown';
import NONE_FOUND from '@salesforce/label/c.Wallet_NoneFound';
import NOT_SHOWN from '@salesforce/label/c.Wallet_NotShown';
import ONE_COMPETITOR from '@salesforce/label/c.Wallet_OneCompetitor';
import SHOWN from '@salesforce/label/c.Wallet_Shown';

export const LABELS = {
  ALL_COMPETITORS,
  COLLAPSE_ALL,
  EMPTY,
  EVERY_SOLUTION,
  EXPAND_ALL,
  FILTER,
  KEYBOARD_HELP,
  KEYBOARD_HELP_READ_ONLY,
  LINES_SHOWN,
  NONE_FOUND,
  NOT_SHOWN,
  ONE_COMPETITOR,
  SHOWN,
};

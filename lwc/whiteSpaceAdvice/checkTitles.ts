import CHECK_COMPETITOR from '@salesforce/label/c.Advice_CheckCompetitor';
import CHECK_GUESS from '@salesforce/label/c.Advice_CheckGuess';
import CHECK_LEFT_ALONE from '@salesforce/label/c.Advice_CheckLeftAlone';
import CHECK_NO_PROBLEM from '@salesforce/label/c.Advice_CheckNoProblem';
import CHECK_NO_SPONSOR from '@salesforce/label/c.Advice_CheckNoSponsor';
import CHECK_ONE_BUYER from '@salesforce/label/c.Advice_CheckOneBuyer';
import CHECK_ONLY_YOU_WIN from '@salesforce/label/c.Advice_CheckOnlyYouWin';
import CHECK_OVERRIDE from '@salesforce/label/c.Advice_CheckOverride';
import CHECK_RETIRED from '@salesforce/label/c.Advice_CheckRetired';
import CHECK_STALE from '@salesforce/label/c.Advice_CheckStale';
import CHECK_UP_SELL from '@salesforce/label/c.Advice_CheckUpSell';
import CHECK_WALLET from '@salesforce/label/c.Advice_CheckWallet';

/** What each check looks for, by its code. Not the codes themselves: a check of another system has none of these titles and is called by its code. */
const TITLES: Readonly<Record<string, string>> = {
  WS001: CHECK_ONLY_YOU_WIN,
  WS002: CHECK_NO_PROBLEM,
  WS003: CHECK_UP_SELL,
  WS004: CHECK_ONE_BUYER,
  WS005: CHECK_NO_SPONSOR,
  WS006: CHECK_LEFT_ALONE,
  WS007: CHECK_STALE,
  WS008: CHECK_GUESS,
  WS009: CHECK_COMPETITOR,
  WS010: CHECK_OVERRIDE,
  WS011: CHECK_WALLET,
  WS012: CHECK_RETIRED,
};

export function checkTitle(code: string): string {
  return TITLES[code] ?? code;
}

import CONVERT_AMOUNT from '@salesforce/label/c.CellWords_ConvertAmount';
import CONVERT_DATE from '@salesforce/label/c.CellWords_ConvertDate';
import CONVERT_IN_USE from '@salesforce/label/c.CellWords_ConvertInUse';
import CONVERT_LINKED from '@salesforce/label/c.CellWords_ConvertLinked';
import CONVERT_LINKED_UNSEEN from '@salesforce/label/c.CellWords_ConvertLinkedUnseen';
import CONVERT_NAME from '@salesforce/label/c.CellWords_ConvertName';
import CONVERT_NO_FIT from '@salesforce/label/c.CellWords_ConvertNoFit';
import CONVERT_NO_ENTRY from '@salesforce/label/c.CellWords_ConvertNoEntry';
import CONVERT_NO_PROBLEM from '@salesforce/label/c.CellWords_ConvertNoProblem';
import CONVERT_NO_SPONSOR from '@salesforce/label/c.CellWords_ConvertNoSponsor';
import CONVERT_NO_STAGE from '@salesforce/label/c.CellWords_ConvertNoStage';
import CONVERT_REPLACES from '@salesforce/label/c.CellWords_ConvertReplaces';
import CONVERT_RETIRED from '@salesforce/label/c.CellWords_ConvertRetired';
import WALLET_EMPTY from '@salesforce/label/c.CellWords_WalletEmpty';
import WALLET_NEGATIVE from '@salesforce/label/c.CellWords_WalletNegative';
import WALLET_OVER from '@salesforce/label/c.CellWords_WalletOver';
import type { ConversionProblem } from 'c/cellConversion';
import { fillIn } from 'c/fillIn';
import { formatMoney } from 'c/userFormat';
import type { WalletProblem, WalletReading } from 'c/wallet';

/** What stands against turning a cell into an opportunity, or should be known first. */
export const CONVERSION_PROBLEMS: Readonly<Record<ConversionProblem['code'], string>> = {
  alreadyLinked: CONVERT_LINKED,
  linkedNotVisible: CONVERT_LINKED_UNSEEN,
  replacesClosedOpportunity: CONVERT_REPLACES,
  alreadyInUse: CONVERT_IN_USE,
  noFit: CONVERT_NO_FIT,
  solutionRetired: CONVERT_RETIRED,
  noOpenStage: CONVERT_NO_STAGE,
  noPriceBookEntry: CONVERT_NO_ENTRY,
  noProblemNamed: CONVERT_NO_PROBLEM,
  noSponsor: CONVERT_NO_SPONSOR,
  amountNotUsable: CONVERT_AMOUNT,
  nameShortened: CONVERT_NAME,
  closeDateInThePast: CONVERT_DATE,
};

const WALLET_PROBLEMS: Readonly<Record<WalletProblem, string>> = {
  overAllocated: WALLET_OVER,
  negativeAmount: WALLET_NEGATIVE,
  emptyMarket: WALLET_EMPTY,
};

/** What is wrong with a wallet, one sentence each. */
export function walletProblemWords({ problems, excess }: Pick<WalletReading, 'problems' | 'excess'>): readonly string[] {
  return problems.map((problem) => fillIn(WALLET_PROBLEMS[problem], formatMoney(excess)));
}

import CONFIRMED from '@salesforce/label/c.Matrix_ModeConfirmed';
import MUTUAL_VALUE from '@salesforce/label/c.Matrix_ModeMutualValue';
import POTENTIAL from '@salesforce/label/c.Matrix_ModePotential';
import STATE from '@salesforce/label/c.Matrix_ModeState';
import TO_CUSTOMER from '@salesforce/label/c.Matrix_ModeToCustomer';
import TO_YOU from '@salesforce/label/c.Matrix_ModeToYou';
import WALLET_SHARE from '@salesforce/label/c.Matrix_ModeWalletShare';
import type { MatrixMode } from 'c/matrixView';

/** What the cells can show. */
export const modeNames: Readonly<Record<MatrixMode, string>> = {
  state: STATE,
  potential: POTENTIAL,
  toYou: TO_YOU,
  toCustomer: TO_CUSTOMER,
  mutualValue: MUTUAL_VALUE,
  walletShare: WALLET_SHARE,
  confirmed: CONFIRMED,
};

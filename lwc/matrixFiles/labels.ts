import COLUMNS from '@salesforce/label/c.Export_Columns';
import CONFIRMED_ON from '@salesforce/label/c.Export_ConfirmedOn';
import FRESH_SHARE from '@salesforce/label/c.Export_FreshShare';
import LEVEL from '@salesforce/label/c.Export_Level';
import MATRIX from '@salesforce/label/c.Export_Matrix';
import MATRIX_OF from '@salesforce/label/c.Export_MatrixOf';
import MONEY from '@salesforce/label/c.Export_Money';
import NOTHING from '@salesforce/label/c.Export_Nothing';
import PASSING from '@salesforce/label/c.Export_Passing';
import QUADRANT from '@salesforce/label/c.Export_Quadrant';
import ROWS from '@salesforce/label/c.Export_Rows';
import SHOWN from '@salesforce/label/c.Export_Shown';
import SURE from '@salesforce/label/c.Export_Sure';
import WALLET_SHARE from '@salesforce/label/c.Export_WalletShare';

export const LABELS = {
  COLUMNS,
  CONFIRMED_ON,
  FRESH_SHARE,
  LEVEL,
  MATRIX,
  MATRIX_OF,
  MONEY,
  NOTHING,
  PASSING,
  QUADRANT,
  ROWS,
  SHOWN,
  SURE,
  WALLET_SHARE,
};

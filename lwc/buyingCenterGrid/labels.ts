import ACTIONS from '@salesforce/label/c.BuyingCenters_Actions';
import ADD_BELOW from '@salesforce/label/c.BuyingCenters_AddBelow';
import COLLAPSE from '@salesforce/label/c.BuyingCenters_Collapse';
import COLUMN_ACTIONS from '@salesforce/label/c.BuyingCenters_ColumnActions';
import COLUMN_CONFIRMED from '@salesforce/label/c.BuyingCenters_ColumnConfirmed';
import COLUMN_GOAL from '@salesforce/label/c.BuyingCenters_ColumnGoal';
import COLUMN_GROWTH from '@salesforce/label/c.BuyingCenters_ColumnGrowth';
import COLUMN_KIND from '@salesforce/label/c.BuyingCenters_ColumnKind';
import COLUMN_NAME from '@salesforce/label/c.BuyingCenters_ColumnName';
import COLUMN_PHASE from '@salesforce/label/c.BuyingCenters_ColumnPhase';
import COLUMN_POTENTIAL from '@salesforce/label/c.BuyingCenters_ColumnPotential';
import COLUMN_REVENUE from '@salesforce/label/c.BuyingCenters_ColumnRevenue';
import COLUMN_SHARE from '@salesforce/label/c.BuyingCenters_ColumnShare';
import COLUMN_WALLET from '@salesforce/label/c.BuyingCenters_ColumnWallet';
import CONFIRM from '@salesforce/label/c.BuyingCenters_Confirm';
import DELETE from '@salesforce/label/c.BuyingCenters_Delete';
import EDIT from '@salesforce/label/c.BuyingCenters_Edit';
import EXPAND from '@salesforce/label/c.BuyingCenters_Expand';
import GRID_LABEL from '@salesforce/label/c.BuyingCenters_GridLabel';
import MOVE from '@salesforce/label/c.BuyingCenters_Move';
import NEVER_CONFIRMED from '@salesforce/label/c.BuyingCenters_NeverConfirmed';
import PARTS from '@salesforce/label/c.BuyingCenters_Parts';
import PARTS_EXCEED from '@salesforce/label/c.BuyingCenters_PartsExceed';
import STALE from '@salesforce/label/c.BuyingCenters_Stale';
import SUM_OF_PARTS from '@salesforce/label/c.BuyingCenters_SumOfParts';
import TOTAL from '@salesforce/label/c.BuyingCenters_Total';
import TOTAL_PARTIAL from '@salesforce/label/c.BuyingCenters_TotalPartial';

export const LABELS = {
  ACTIONS,
  ADD_BELOW,
  COLLAPSE,
  COLUMN_ACTIONS,
  COLUMN_CONFIRMED,
  COLUMN_GOAL,
  COLUMN_GROWTH,
  COLUMN_KIND,
  COLUMN_NAME,
  COLUMN_PHASE,
  COLUMN_POTENTIAL,
  COLUMN_REVENUE,
  COLUMN_SHARE,
  COLUMN_WALLET,
  CONFIRM,
  DELETE,
  EDIT,
  EXPAND,
  GRID_LABEL,
  MOVE,
  NEVER_CONFIRMED,
  PARTS,
  PARTS_EXCEED,
  STALE,
  SUM_OF_PARTS,
  TOTAL,
  TOTAL_PARTIAL,
};

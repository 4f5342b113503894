import ACTIONS from '@salesforce/label/c.OsaGrid_Actions';
import ADD_ACTION from '@salesforce/label/c.OsaGrid_AddAction';
import ADD_STRATEGY from '@salesforce/label/c.OsaGrid_AddStrategy';
import BOARD from '@salesforce/label/c.OsaGrid_Board';
import CAMPAIGN from '@salesforce/label/c.OsaGrid_Campaign';
import CANCELLED from '@salesforce/label/c.OsaGrid_Cancelled';
import CARRYING from '@salesforce/label/c.OsaGrid_Carrying';
import CLOSED_GROUP from '@salesforce/label/c.OsaGrid_ClosedGroup';
import CLOSED_LANE from '@salesforce/label/c.OsaGrid_ClosedLane';
import EDIT from '@salesforce/label/c.OsaGrid_Edit';
import GONE from '@salesforce/label/c.OsaBoard_Gone';
import GRIP from '@salesforce/label/c.OsaGrid_Grip';
import HELD_HERE from '@salesforce/label/c.OsaGrid_HeldHere';
import HELD_LAST from '@salesforce/label/c.OsaGrid_HeldLast';
import OBJECTIVES from '@salesforce/label/c.OsaGrid_Objectives';
import OPEN from '@salesforce/label/c.OsaGrid_Open';
import REPEATS from '@salesforce/label/c.OsaGrid_Repeats';
import SERVES from '@salesforce/label/c.OsaGrid_Serves';
import STRATEGIES from '@salesforce/label/c.OsaGrid_Strategies';
import TOGGLE from '@salesforce/label/c.OsaGrid_Toggle';
import WAITS_FOR from '@salesforce/label/c.OsaGrid_WaitsFor';
import WHOLE_PLAN from '@salesforce/label/c.OsaGrid_WholePlan';

export const LABELS = {
  ACTIONS,
  ADD_ACTION,
  ADD_STRATEGY,
  BOARD,
  CAMPAIGN,
  CANCELLED,
  CARRYING,
  CLOSED_GROUP,
  CLOSED_LANE,
  EDIT,
  GONE,
  GRIP,
  HELD_HERE,
  HELD_LAST,
  OBJECTIVES,
  OPEN,
  REPEATS,
  SERVES,
  STRATEGIES,
  TOGGLE,
  WAITS_FOR,
  WHOLE_PLAN,
};

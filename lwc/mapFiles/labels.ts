import LEVEL from '@salesforce/label/c.Export_Level';
import ALL from '@salesforce/label/c.MapExport_All';
import BUYING_CENTER from '@salesforce/label/c.MapExport_BuyingCenter';
import COMPUTED_COVERAGE from '@salesforce/label/c.MapExport_ComputedCoverage';
import CONFIDENTIAL from '@salesforce/label/c.MapExport_Confidential';
import CONFIRMED_ON from '@salesforce/label/c.MapExport_ConfirmedOn';
import FUNCTION from '@salesforce/label/c.MapExport_Function';
import MANAGEMENT_LEVEL from '@salesforce/label/c.MapExport_ManagementLevel';
import MAP from '@salesforce/label/c.MapExport_Map';
import MAP_CONFIDENTIAL from '@salesforce/label/c.MapExport_MapConfidential';
import MAP_OF from '@salesforce/label/c.MapExport_MapOf';
import NAME from '@salesforce/label/c.MapExport_Name';
import NO_ATTITUDE from '@salesforce/label/c.MapExport_NoAttitude';
import NOTHING from '@salesforce/label/c.MapExport_Nothing';
import OURS from '@salesforce/label/c.MapExport_Ours';
import OVERVIEW from '@salesforce/label/c.MapExport_Overview';
import PERSONAL_WINS from '@salesforce/label/c.MapExport_PersonalWins';
import POSITION from '@salesforce/label/c.MapExport_Position';
import REPORTS_TO from '@salesforce/label/c.MapExport_ReportsTo';
import SHEET from '@salesforce/label/c.MapExport_Sheet';
import SOME from '@salesforce/label/c.MapExport_Some';
import TRUST from '@salesforce/label/c.MapExport_Trust';

export const LABELS = {
  ALL,
  BUYING_CENTER,
  COMPUTED_COVERAGE,
  CONFIDENTIAL,
  CONFIRMED_ON,
  FUNCTION,
  LEVEL,
  MANAGEMENT_LEVEL,
  MAP,
  MAP_CONFIDENTIAL,
  MAP_OF,
  NAME,
  NO_ATTITUDE,
  NOTHING,
  OURS,
  OVERVIEW,
  PERSONAL_WINS,
  POSITION,
  REPORTS_TO,
  SHEET,
  SOME,
  TRUST,
};

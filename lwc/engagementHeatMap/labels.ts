import BEHIND from '@salesforce/label/c.HeatMap_Behind';
import BEHIND_COUNT from '@salesforce/label/c.HeatMap_BehindCount';
import BY_CENTER from '@salesforce/label/c.HeatMap_ByCenter';
import BY_LABEL from '@salesforce/label/c.HeatMap_ByLabel';
import BY_PERSONA from '@salesforce/label/c.HeatMap_ByPersona';
import CLOSE from '@salesforce/label/c.HeatMap_Close';
import COLUMN_CENTER from '@salesforce/label/c.HeatMap_ColumnCenter';
import COLUMN_PERSONA from '@salesforce/label/c.HeatMap_ColumnPersona';
import COLUMN_TOTAL from '@salesforce/label/c.HeatMap_ColumnTotal';
import CONTACTS from '@salesforce/label/c.HeatMap_Contacts';
import GRID from '@salesforce/label/c.HeatMap_Grid';
import HEADING from '@salesforce/label/c.HeatMap_Heading';
import HELP from '@salesforce/label/c.HeatMap_Help';
import KIND_CALL from '@salesforce/label/c.HeatMap_KindCall';
import KIND_EMAIL from '@salesforce/label/c.HeatMap_KindEmail';
import KIND_MEETING from '@salesforce/label/c.HeatMap_KindMeeting';
import KIND_OTHER from '@salesforce/label/c.HeatMap_KindOther';
import KIND_RESPONSE from '@salesforce/label/c.HeatMap_KindResponse';
import LEGEND from '@salesforce/label/c.HeatMap_Legend';
import MONTHS_12 from '@salesforce/label/c.HeatMap_Months12';
import MONTHS_24 from '@salesforce/label/c.HeatMap_Months24';
import MONTHS_6 from '@salesforce/label/c.HeatMap_Months6';
import MONTHS_LABEL from '@salesforce/label/c.HeatMap_MonthsLabel';
import MORE from '@salesforce/label/c.HeatMap_More';
import NOTHING from '@salesforce/label/c.HeatMap_Nothing';
import NO_ACTIVITIES from '@salesforce/label/c.HeatMap_NoActivities';
import NO_CENTER from '@salesforce/label/c.HeatMap_NoCenter';
import NO_PERSONA from '@salesforce/label/c.HeatMap_NoPersona';
import NO_RESPONSES from '@salesforce/label/c.HeatMap_NoResponses';
import OPEN from '@salesforce/label/c.HeatMap_Open';
import RANGE from '@salesforce/label/c.HeatMap_Range';
import RESPONSE from '@salesforce/label/c.HeatMap_Response';
import SELECT from '@salesforce/label/c.HeatMap_Select';
import SPOT_LABEL from '@salesforce/label/c.HeatMap_SpotLabel';
import SPOT_LABEL_NONE from '@salesforce/label/c.HeatMap_SpotLabelNone';
import SPOT_LABEL_ONE from '@salesforce/label/c.HeatMap_SpotLabelOne';
import TOTAL_LABEL from '@salesforce/label/c.HeatMap_TotalLabel';
import UNNAMED from '@salesforce/label/c.HeatMap_Unnamed';
import UNREADABLE from '@salesforce/label/c.HeatMap_Unreadable';

export const LABELS = {
  BEHIND,
  BEHIND_COUNT,
  BY_CENTER,
  BY_LABEL,
  BY_PERSONA,
  CLOSE,
  COLUMN_CENTER,
  COLUMN_PERSONA,
  COLUMN_TOTAL,
  CONTACTS,
  GRID,
  HEADING,
  HELP,
  KIND_CALL,
  KIND_EMAIL,
  KIND_MEETING,
  KIND_OTHER,
  KIND_RESPONSE,
  LEGEND,
  MONTHS_12,
  MONTHS_24,
  MONTHS_6,
  MONTHS_LABEL,
  MORE,
  NOTHING,
  NO_ACTIVITIES,
  NO_CENTER,
  NO_PERSONA,
  NO_RESPONSES,
  OPEN,
  RANGE,
  RESPONSE,
  SELECT,
  SPOT_LABEL,
  SPOT_LABEL_NONE,
  SPOT_LABEL_ONE,
  TOTAL_LABEL,
  UNNAMED,
  UNREADABLE,
};

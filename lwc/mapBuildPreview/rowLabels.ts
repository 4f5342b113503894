import ADD from '@salesforce/label/c.MapBuildRow_Add';
import CLOSE_WHO from '@salesforce/label/c.MapBuildRow_CloseWho';
import CORRECT_WHO from '@salesforce/label/c.MapBuildRow_CorrectWho';
import FILL from '@salesforce/label/c.MapBuildRow_Fill';
import FILLS_IN from '@salesforce/label/c.MapBuildRow_FillsIn';
import HEAD_CIRCLE from '@salesforce/label/c.MapBuildRow_HeadCircle';
import HEAD_LEFT from '@salesforce/label/c.MapBuildRow_HeadLeft';
import HEAD_NOT_TICKED from '@salesforce/label/c.MapBuildRow_HeadNotTicked';
import HEAD_UNKNOWN from '@salesforce/label/c.MapBuildRow_HeadUnknown';
import NEW from '@salesforce/label/c.MapBuildRow_New';
import NO_BUYING_CENTER from '@salesforce/label/c.MapBuildRow_NoBuyingCenter';
import NO_ROLES from '@salesforce/label/c.MapBuildRow_NoRoles';
import PLACEHOLDER from '@salesforce/label/c.MapBuildRow_Placeholder';
import REPORTS_TO from '@salesforce/label/c.MapBuildRow_ReportsTo';
import REPORTS_TO_NOBODY from '@salesforce/label/c.MapBuildRow_ReportsToNobody';
import SAME_PERSON from '@salesforce/label/c.MapBuildRow_SamePerson';
import SEAT from '@salesforce/label/c.MapBuildRow_Seat';
import SEAT_NEW from '@salesforce/label/c.MapBuildRow_SeatNew';
import SEAT_THERE from '@salesforce/label/c.MapBuildRow_SeatThere';
import TAKES_SEAT from '@salesforce/label/c.MapBuildRow_TakesSeat';
import TWIN from '@salesforce/label/c.MapBuildRow_Twin';
import WHY from '@salesforce/label/c.MapBuildRow_Why';

export const ROW_LABELS = {
  ADD,
  CLOSE_WHO,
  CORRECT_WHO,
  FILL,
  FILLS_IN,
  HEAD_CIRCLE,
  HEAD_LEFT,
  HEAD_NOT_TICKED,
  HEAD_UNKNOWN,
  NEW,
  NO_BUYING_CENTER,
  NO_ROLES,
  PLACEHOLDER,
  REPORTS_TO,
  REPORTS_TO_NOBODY,
  SAME_PERSON,
  SEAT,
  SEAT_NEW,
  SEAT_THERE,
  TAKES_SEAT,
  TWIN,
  WHY,
};

import BUYING_CENTER from '@salesforce/label/c.MapBuildRow_BuyingCenter';
import CLOSE from '@salesforce/label/c.MapBuildRow_Close';
import CORRECT from '@salesforce/label/c.MapBuildRow_Correct';
import HEAD from '@salesforce/label/c.MapBuildRow_Head';
import HEAD_PLACEHOLDER from '@salesforce/label/c.MapBuildRow_HeadPlaceholder';
import POSITION from '@salesforce/label/c.MapBuildRow_Position';
import ROLES from '@salesforce/label/c.MapBuildRow_Roles';
import SEATS from '@salesforce/label/c.MapBuildRow_Seats';

export const LABELS = {
  BUYING_CENTER,
  CLOSE,
  CORRECT,
  HEAD,
  HEAD_PLACEHOLDER,
  POSITION,
  ROLES,
  SEATS,
};

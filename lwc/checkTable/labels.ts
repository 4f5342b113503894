import COLUMN_CODE from '@salesforce/label/c.Advice_ColumnCode';
import COLUMN_FOUND from '@salesforce/label/c.Advice_ColumnFound';
import COLUMN_SEVERITY from '@salesforce/label/c.Advice_ColumnSeverity';
import COLUMN_TITLE from '@salesforce/label/c.Advice_ColumnTitle';
import HEADING from '@salesforce/label/c.Advice_ChecksHeading';
import SEVERITY_ERROR from '@salesforce/label/c.Advice_SeverityError';
import SEVERITY_INFO from '@salesforce/label/c.Advice_SeverityInfo';
import SEVERITY_OFF from '@salesforce/label/c.Advice_SeverityOff';
import SEVERITY_WARNING from '@salesforce/label/c.Advice_SeverityWarning';

export const LABELS = {
  COLUMN_CODE,
  COLUMN_FOUND,
  COLUMN_SEVERITY,
  COLUMN_TITLE,
  HEADING,
  SEVERITY_ERROR,
  SEVERITY_INFO,
  SEVERITY_OFF,
  SEVERITY_WARNING,
};

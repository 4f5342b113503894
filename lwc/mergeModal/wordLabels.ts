import CALLED from '@salesforce/label/c.Merge_Called';
import CARD from '@salesforce/label/c.Merge_Card';
import FIELD_APPETITE from '@salesforce/label/c.Merge_FieldAppetite';
import FIELD_ATTITUDE from '@salesforce/label/c.Merge_FieldAttitude';
import FIELD_BUYING_CENTER from '@salesforce/label/c.Merge_FieldBuyingCenter';
import FIELD_CONTACT from '@salesforce/label/c.Merge_FieldContact';
import FIELD_COVERAGE from '@salesforce/label/c.Merge_FieldCoverage';
import FIELD_FUNCTION from '@salesforce/label/c.Merge_FieldFunction';
import FIELD_HEAD from '@salesforce/label/c.Merge_FieldHead';
import FIELD_LEVEL from '@salesforce/label/c.Merge_FieldLevel';
import FIELD_OCCUPANCY from '@salesforce/label/c.Merge_FieldOccupancy';
import FIELD_ORIENTATION from '@salesforce/label/c.Merge_FieldOrientation';
import FIELD_POSITION from '@salesforce/label/c.Merge_FieldPosition';
import FIELD_POWER from '@salesforce/label/c.Merge_FieldPower';
import FIELD_TRUST from '@salesforce/label/c.Merge_FieldTrust';
import FIELD_VACATED_ON from '@salesforce/label/c.Merge_FieldVacatedOn';
import LIKELY from '@salesforce/label/c.Merge_Likely';
import MOVES from '@salesforce/label/c.Merge_Moves';
import NOBODY from '@salesforce/label/c.Merge_Nobody';
import NOTE_FIELD from '@salesforce/label/c.Merge_NoteField';
import NOTE_TEXT from '@salesforce/label/c.Merge_NoteText';
import POSSIBLE from '@salesforce/label/c.Merge_Possible';
import REASON_BUYING_CENTER from '@salesforce/label/c.Merge_ReasonBuyingCenter';
import REASON_CONTACT from '@salesforce/label/c.Merge_ReasonContact';
import REASON_EMAIL from '@salesforce/label/c.Merge_ReasonEmail';
import REASON_FOUND from '@salesforce/label/c.Merge_ReasonFound';
import REASON_NAME from '@salesforce/label/c.Merge_ReasonName';
import REASON_POSITION from '@salesforce/label/c.Merge_ReasonPosition';
import REASON_SIMILAR_NAME from '@salesforce/label/c.Merge_ReasonSimilarName';
import SURE from '@salesforce/label/c.Merge_Sure';

export const WORD_LABELS = {
  CALLED,
  CARD,
  FIELD_APPETITE,
  FIELD_ATTITUDE,
  FIELD_BUYING_CENTER,
  FIELD_CONTACT,
  FIELD_COVERAGE,
  FIELD_FUNCTION,
  FIELD_HEAD,
  FIELD_LEVEL,
  FIELD_OCCUPANCY,
  FIELD_ORIENTATION,
  FIELD_POSITION,
  FIELD_POWER,
  FIELD_TRUST,
  FIELD_VACATED_ON,
  LIKELY,
  MOVES,
  NOBODY,
  NOTE_FIELD,
  NOTE_TEXT,
  POSSIBLE,
  REASON_BUYING_CENTER,
  REASON_CONTACT,
  REASON_EMAIL,
  REASON_FOUND,
  REASON_NAME,
  REASON_POSITION,
  REASON_SIMILAR_NAME,
  SURE,
};

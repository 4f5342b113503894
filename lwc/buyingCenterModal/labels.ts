import CANCEL from '@salesforce/label/c.Common_Cancel';
import CONFIRM from '@salesforce/label/c.BuyingCenters_ConfirmNow';
import NAME_REQUIRED from '@salesforce/label/c.BuyingCenters_NameRequired';
import SAVE from '@salesforce/label/c.Common_Save';
import SAVING from '@salesforce/label/c.Common_Saving';
import SECTION_CHARACTER from '@salesforce/label/c.BuyingCenters_SectionCharacter';
import SECTION_MONEY from '@salesforce/label/c.BuyingCenters_SectionMoney';
import SECTION_PROVENANCE from '@salesforce/label/c.BuyingCenters_SectionProvenance';

export const LABELS = {
  CANCEL,
  CONFIRM,
  NAME_REQUIRED,
  SAVE,
  SAVING,
  SECTION_CHARACTER,
  SECTION_MONEY,
  SECTION_PROVENANCE,
};

import CENTER_PLACEHOLDER from '@salesforce/label/c.StakeholderForm_CenterPlaceholder';
import COMPUTED from '@salesforce/label/c.StakeholderForm_Computed';
import CONFIRM from '@salesforce/label/c.CellEditor_Confirm';
import CONTACT_PLACEHOLDER from '@salesforce/label/c.StakeholderForm_ContactPlaceholder';
import EVIDENCE_BEFORE from '@salesforce/label/c.StakeholderForm_EvidenceBefore';
import GUIDE from '@salesforce/label/c.StakeholderForm_Guide';
import GUIDE_OF from '@salesforce/label/c.StakeholderForm_GuideOf';
import HEAD_PLACEHOLDER from '@salesforce/label/c.StakeholderForm_HeadPlaceholder';
import HELD_BY_NOBODY from '@salesforce/label/c.StakeholderForm_HeldByNobody';
import LEFT from '@salesforce/label/c.StakeholderForm_Left';
import NAME_NEEDED from '@salesforce/label/c.StakeholderForm_NameNeeded';
import ON_MAP from '@salesforce/label/c.StakeholderForm_OnMap';
import ROLES_HELP from '@salesforce/label/c.StakeholderForm_RolesHelp';
import SECTION_EVIDENCE from '@salesforce/label/c.StakeholderForm_SectionEvidence';
import SECTION_JUDGEMENTS from '@salesforce/label/c.StakeholderForm_SectionJudgements';
import SECTION_NOTES from '@salesforce/label/c.StakeholderForm_SectionNotes';
import SECTION_POSITION from '@salesforce/label/c.StakeholderForm_SectionPosition';
import SECTION_ROLES from '@salesforce/label/c.StakeholderForm_SectionRoles';
import SECTION_WANTS from '@salesforce/label/c.StakeholderForm_SectionWants';

export const LABELS = {
  CENTER_PLACEHOLDER,
  COMPUTED,
  CONFIRM,
  CONTACT_PLACEHOLDER,
  EVIDENCE_BEFORE,
  GUIDE,
  GUIDE_OF,
  HEAD_PLACEHOLDER,
  HELD_BY_NOBODY,
  LEFT,
  NAME_NEEDED,
  ON_MAP,
  ROLES_HELP,
  SECTION_EVIDENCE,
  SECTION_JUDGEMENTS,
  SECTION_NOTES,
  SECTION_POSITION,
  SECTION_ROLES,
  SECTION_WANTS,
};

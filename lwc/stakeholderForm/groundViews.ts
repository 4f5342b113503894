import type { FormFieldView } from 'c/formField';
import { JUDGEMENT_FIELDS } from 'c/relationshipChanges';
import { hasFormerEvidence, judgementIn, type StakeholderEditing } from 'c/stakeholderEditing';
import { formField, isSeen, type Rights } from './fieldViews.ts';
import type { FormField } from './formFields.ts';
import { LABELS } from './labels.ts';

/** Beside a judgement: what was seen or said, and the day. */
export interface GroundView {
  readonly name: string;
  readonly style: string;
  readonly field: FormFieldView;
}

export interface GroundsView {
  readonly fields: readonly GroundView[];
  /** The evidence spoke for what was judged before. */
  readonly note: string;
}

const NONE: GroundsView = { fields: [], note: '' };
const LONGEST = 255;
const LONGEST_REASON = 32_768;

/** What the judgement in this field rests on, as far as this person may see it; nothing for a field that is no judgement. */
export function groundsView(name: string, editing: StakeholderEditing, rights: Rights): GroundsView {
  const judgement = judgementIn(name);
  if (!judgement) return NONE;
  const { evidence, judgedOn } = JUDGEMENT_FIELDS[judgement];
  const fields: readonly FormField[] = [
    judgement === 'trust'
      ? { name: evidence, type: 'long', maxLength: LONGEST_REASON }
      : { name: evidence, type: 'text', maxLength: LONGEST },
    { name: judgedOn, type: 'date' },
  ];
  return {
    fields: fields
      .filter((field) => isSeen(field.name, editing, rights))
      .map((field) => ({ name: field.name, style: field.type === 'date' ? 'day' : 'evidence', field: formField(field, editing, rights) })),
    note: hasFormerEvidence(editing, judgement) ? LABELS.EVIDENCE_BEFORE : '',
  };
}

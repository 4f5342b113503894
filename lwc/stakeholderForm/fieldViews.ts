import type { FieldInfo } from 'lightning/uiObjectInfoApi';
import type { FormFieldView } from 'c/formField';
import type { PeopleNames } from 'c/relationshipWords';
import { isEditable, storedDraft, type StakeholderEditing } from 'c/stakeholderEditing';
import { formatDay } from 'c/userFormat';
import { ROLES_FIELD, type FormField } from './formFields.ts';
import { LABELS } from './labels.ts';

export type FieldInfos = Readonly<Record<string, FieldInfo>>;

/** What the fields are drawn from. */
export interface Rights {
  readonly infos: FieldInfos;
  readonly names: PeopleNames;
  /** By field: why it cannot be as it is. */
  readonly errors: Readonly<Record<string, string>>;
}

/** This person may see the field. */
export function isSeen(name: string, { draft }: StakeholderEditing, { infos }: Pick<Rights, 'infos'>): boolean {
  return infos[name] !== undefined && draft[name] !== undefined;
}

/** A plain field with its label, help and rights from the org; after a lost race with what somebody else saved. */
export function formField(
  { name, type, choices, maxLength, isRequired }: FormField,
  editing: StakeholderEditing,
  { infos, names }: Rights,
): FormFieldView {
  const { draft, clashes } = editing;
  const info = infos[name]!;
  return {
    ...{
      name,
      type: type as FormFieldView['type'],
      label: info.label,
      help: info.inlineHelpText ?? undefined,
      value: draft[name],
      maxLength,
    },
    ...(choices ? { options: choices.map((choice) => ({ label: choice, value: choice })) } : {}),
    ...(name === 'Trust__c' ? { min: 0, max: 100 } : {}),
    isRequired,
    requiredMessage: name === 'Name' ? LABELS.NAME_NEEDED : undefined,
    isReadOnly: !isEditable(name, editing, infos),
    theirs: clashes.includes(name) ? fieldText(name, storedDraft(editing)[name], names) : undefined,
  };
}

/** A value as text, to set it beside another one; empty for none. */
export function fieldText(name: string, value: unknown, names: PeopleNames): string {
  if (value === null || value === undefined || value === '') return '';
  const text = String(value);
  switch (name) {
    case 'Contact__c':
      return names.contact(text);
    case 'Buying_Center__c':
      return names.buyingCenter(text);
    case 'Reports_To__c':
      return names.person(text);
    case ROLES_FIELD:
      return text.replaceAll(';', ', ');
    default:
      return name.endsWith('_On__c') ? formatDay(text) : text;
  }
}

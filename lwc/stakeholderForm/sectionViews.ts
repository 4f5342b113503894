import type { FieldInfo } from 'lightning/uiObjectInfoApi';
import { fillIn } from 'c/fillIn';
import type { FormFieldView } from 'c/formField';
import type { GuidedAttribute } from 'c/guidedChoice';
import { BUYING_ROLES } from 'c/planModel';
import { personOf } from 'c/relationshipReading';
import type { PeopleNames } from 'c/relationshipWords';
import type { PickerOption } from 'c/searchPicker';
import { isEditable, storedDraft, type StakeholderEditing } from 'c/stakeholderEditing';
import { formatDay } from 'c/userFormat';
import { FORM_FIELDS, ROLES_FIELD, type FormField, type PickKind, type SectionName } from './formFields.ts';
import { LABELS } from './labels.ts';
import { optionsOf, withNamed } from './picks.ts';

export type FieldInfos = Readonly<Record<string, FieldInfo>>;

/** A search among records. */
export interface PickView {
  readonly label: string;
  readonly help: string | undefined;
  readonly value: string | null;
  readonly placeholder: string;
  readonly options: readonly PickerOption[];
  readonly isReadOnly: boolean;
}

export interface ItemView {
  readonly name: string;
  readonly style: string;
  readonly field: FormFieldView | undefined;
  readonly pick: PickView | undefined;
  /** Said below it. */
  readonly note: string;
  readonly error: string;
  readonly guide: keyof GuidedAttribute | undefined;
  readonly guideLabel: string;
  readonly label: string;
  /** Of a search; a plain field shows it itself. */
  readonly hasClash: boolean;
  readonly theirs: string;
}

export interface SectionView {
  readonly name: SectionName;
  readonly title: string;
  readonly items: readonly ItemView[];
  readonly roles: readonly FormFieldView[];
  readonly isRoles: boolean;
  readonly isEvidence: boolean;
}

const TITLES: Readonly<Record<SectionName, string>> = {
  position: LABELS.SECTION_POSITION,
  roles: LABELS.SECTION_ROLES,
  judgements: LABELS.SECTION_JUDGEMENTS,
  wants: LABELS.SECTION_WANTS,
  evidence: LABELS.SECTION_EVIDENCE,
  notes: LABELS.SECTION_NOTES,
};

/** What the fields are drawn from. */
export interface Rights {
  readonly infos: FieldInfos;
  readonly names: PeopleNames;
  /** By field: why it cannot be as it is. */
  readonly errors: Readonly<Record<string, string>>;
}

/** The parts of the form; one without any field that this person may see is left out. */
export function sectionViews(editing: StakeholderEditing, rights: Rights): readonly SectionView[] {
  const isSeen = (name: string) => rights.infos[name] !== undefined && editing.draft[name] !== undefined;
  return (Object.keys(FORM_FIELDS) as SectionName[])
    .map((name) => ({
      name,
      title: TITLES[name],
      items: FORM_FIELDS[name]
        .filter((field) => isSeen(field.name) && isCalledFor(field, editing))
        .map((field) => itemView(field, editing, rights)),
      roles: name === 'roles' && isSeen(ROLES_FIELD) ? roleFields(editing, rights) : [],
      isRoles: name === 'roles',
      isEvidence: name === 'evidence',
    }))
    .filter(({ items, roles }) => items.length + roles.length > 0);
}

function isCalledFor({ name }: FormField, { draft }: StakeholderEditing): boolean {
  return name !== 'Vacated_On__c' || draft['Occupancy__c'] === 'Vacant';
}

const PICKS: readonly string[] = ['contact', 'buyingCenter', 'head'] satisfies readonly PickKind[];

function itemView(field: FormField, editing: StakeholderEditing, rights: Rights): ItemView {
  const { name, type, isWide, guide } = field;
  const isPick = PICKS.includes(type);
  const label = rights.infos[name]!.label;
  return {
    name,
    label,
    style: isWide ? 'wide' : '',
    field: isPick ? undefined : formField(field, editing, rights),
    pick: isPick ? pickView(field, editing, rights) : undefined,
    note: name === 'Coverage__c' ? computedNote(editing) : '',
    error: rights.errors[name] ?? '',
    guide: guide && isEditable(name, editing, rights.infos) ? guide : undefined,
    guideLabel: fillIn(LABELS.GUIDE_OF, label),
    hasClash: isPick && editing.clashes.includes(name),
    theirs: fieldText(name, storedDraft(editing)[name], rights.names),
  };
}

function formField(
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

const PLACEHOLDERS: Readonly<Record<PickKind, string>> = {
  contact: LABELS.CONTACT_PLACEHOLDER,
  buyingCenter: LABELS.CENTER_PLACEHOLDER,
  head: LABELS.HEAD_PLACEHOLDER,
};

function pickView({ name, type }: FormField, editing: StakeholderEditing, { infos, names }: Rights): PickView {
  const { draft, reading, id, seen } = editing;
  const kind = type as PickKind;
  const value = (draft[name] ?? null) as string | null;
  const called = { contact: seen.contactId === value ? (seen.contactName ?? names.contact(value)) : names.contact(value) };
  const nameOf = { contact: called.contact, buyingCenter: names.buyingCenter(value), head: names.person(value) }[kind];
  return {
    label: infos[name]!.label,
    help: infos[name]!.inlineHelpText ?? undefined,
    value,
    placeholder: PLACEHOLDERS[kind],
    options: withNamed(optionsOf(kind, reading, names, id), value, nameOf),
    isReadOnly: !isEditable(name, editing, infos),
  };
}

function roleFields(editing: StakeholderEditing, { infos }: Rights): readonly FormFieldView[] {
  const chosen = String(editing.draft[ROLES_FIELD] ?? '').split(';');
  const isReadOnly = !isEditable(ROLES_FIELD, editing, infos);
  return BUYING_ROLES.map((role) => ({ name: role, type: 'check', label: role, value: chosen.includes(role), isReadOnly }));
}

function computedNote({ reading, id }: StakeholderEditing): string {
  const person = personOf(reading, id);
  return person && person.coverage.computed.coverage !== 'Unknown' ? fillIn(LABELS.COMPUTED, person.coverage.computed.coverage) : '';
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

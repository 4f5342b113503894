import { fillIn } from 'c/fillIn';
import type { FormFieldView } from 'c/formField';
import type { GuidedAttribute } from 'c/guidedChoice';
import { BUYING_ROLES } from 'c/planModel';
import { personOf } from 'c/relationshipReading';
import type { PickerOption } from 'c/searchPicker';
import { isEditable, storedDraft, type StakeholderEditing } from 'c/stakeholderEditing';
import { fieldText, formField, isSeen, type Rights } from './fieldViews.ts';
import { FORM_FIELDS, ROLES_FIELD, type FormField, type PickKind, type SectionName } from './formFields.ts';
import { groundsView, type GroundsView } from './groundViews.ts';
import { LABELS } from './labels.ts';
import { optionsOf, withNamed } from './picks.ts';

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
  readonly grounds: GroundsView;
}

export interface SectionView {
  readonly name: SectionName;
  readonly title: string;
  readonly items: readonly ItemView[];
  readonly roles: readonly FormFieldView[];
  /** What the roles rest on. */
  readonly grounds: GroundsView;
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

/** The parts of the form; one without any field that this person may see is left out. */
export function sectionViews(editing: StakeholderEditing, rights: Rights): readonly SectionView[] {
  return (Object.keys(FORM_FIELDS) as SectionName[])
    .map((name) => ({
      name,
      title: TITLES[name],
      items: FORM_FIELDS[name]
        .filter((field) => isSeen(field.name, editing, rights) && isCalledFor(field, editing))
        .map((field) => itemView(field, editing, rights)),
      roles: name === 'roles' && isSeen(ROLES_FIELD, editing, rights) ? roleFields(editing, rights) : [],
      grounds: groundsView(name === 'roles' ? ROLES_FIELD : '', editing, rights),
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
  const grounds = groundsView(name, editing, rights);
  return {
    name,
    label,
    style: grounds.fields.length > 0 ? 'judged' : isWide ? 'wide' : '',
    field: isPick ? undefined : formField(field, editing, rights),
    pick: isPick ? pickView(field, editing, rights) : undefined,
    note: name === 'Coverage__c' ? computedNote(editing) : '',
    error: rights.errors[name] ?? '',
    guide: guide && isEditable(name, editing, rights.infos) ? guide : undefined,
    guideLabel: fillIn(LABELS.GUIDE_OF, label),
    hasClash: isPick && editing.clashes.includes(name),
    theirs: fieldText(name, storedDraft(editing)[name], rights.names),
    grounds,
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

import type { FieldInfo } from 'lightning/uiObjectInfoApi';
import type { Names } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import type { FormFieldView } from 'c/formField';
import type { CellView } from 'c/planQueries';
import type { PickerOption } from 'c/searchPicker';
import { CURRENCY } from 'c/userFormat';
import { cellDraftOf } from 'c/cellChanges';
import { isDecidedByRecords, isEditable, LIMITS, wordOf, type Editing } from 'c/cellEditing';
import { EDITOR_FIELDS, optionOf, QUESTION_FIELDS, type EditorField, type PickKind, type SectionName } from './editorFields.ts';
import { fieldText } from './fieldText.ts';
import { LABELS } from './labels.ts';
import { metricOptions, namedIn, problemOptions, sponsorOptions, withNamed } from './picks.ts';

export type FieldInfos = Readonly<Record<string, FieldInfo>>;

/** A search among records, or for a colleague. */
export interface PickView {
  readonly label: string;
  readonly help: string | undefined;
  readonly value: string | null;
  readonly placeholder: string;
  readonly options: readonly PickerOption[];
  readonly isReadOnly: boolean;
  readonly theirs: string;
  readonly hasClash: boolean;
}

export interface ItemView {
  readonly name: string;
  readonly style: string;
  readonly field: FormFieldView | undefined;
  readonly pick: PickView | undefined;
  readonly isUser: boolean;
}

export interface SectionView {
  readonly name: SectionName;
  readonly title: string;
  readonly items: readonly ItemView[];
  readonly isState: boolean;
  readonly isProblem: boolean;
  readonly isToCustomer: boolean;
  readonly isWallet: boolean;
  readonly isEvidence: boolean;
  readonly isChecklist: boolean;
}

const TITLES: Readonly<Record<SectionName, string>> = {
  state: LABELS.SECTION_STATE,
  problem: LABELS.SECTION_PROBLEM,
  toCustomer: LABELS.SECTION_TO_CUSTOMER,
  toYou: LABELS.SECTION_TO_YOU,
  wallet: LABELS.SECTION_WALLET,
  evidence: LABELS.SECTION_EVIDENCE,
  checklist: LABELS.SECTION_CHECKLIST,
  notes: LABELS.SECTION_NOTES,
  owner: LABELS.SECTION_OWNER,
};

/** The fields this person may see, and the names of records. */
export interface Rights {
  readonly infos: FieldInfos;
  readonly names: Names;
}

/** The parts of the form; one without any field to show is left out. */
export function sectionViews(editing: Editing, rights: Rights): readonly SectionView[] {
  const names = Object.keys(EDITOR_FIELDS) as SectionName[];
  return names
    .filter((name) => fieldNames(name).some((field) => rights.infos[field]))
    .map((name) => ({
      name,
      title: TITLES[name],
      items: EDITOR_FIELDS[name].filter((field) => rights.infos[field.name]).flatMap((field) => itemView(field, editing, rights) ?? []),
      isState: name === 'state',
      isProblem: name === 'problem',
      isToCustomer: name === 'toCustomer',
      isWallet: name === 'wallet',
      isEvidence: name === 'evidence',
      isChecklist: name === 'checklist',
    }));
}

function fieldNames(section: SectionName): readonly string[] {
  if (section === 'checklist') return [...Object.values(QUESTION_FIELDS), 'Advantages__c'];
  return EDITOR_FIELDS[section].map(({ name }) => name);
}

const PICKS: readonly string[] = ['problem', 'metric', 'sponsor', 'user'] satisfies readonly PickKind[];

function itemView(field: EditorField, editing: Editing, rights: Rights): ItemView | undefined {
  const { name, isWide } = field;
  if (name === 'Override_Reason__c' && !editing.draft.State_Override__c && !editing.draft.Override_Reason__c) return undefined;
  if (name === 'Problem__c' && editing.newInsight) return undefined;
  const isPick = PICKS.includes(field.type);
  return {
    name,
    style: isWide ? 'wide' : '',
    field: isPick ? undefined : formField(field, editing, rights),
    pick: isPick ? pickView(field, editing, rights) : undefined,
    isUser: field.type === 'user',
  };
}

function formField(field: EditorField, editing: Editing, rights: Rights): FormFieldView {
  const { name, type, choices, maxLength } = field;
  const { draft, clashes, seen } = editing;
  const info = rights.infos[name]!;
  const isStateHidden = name === 'State__c' && isDecidedByRecords(editing);
  return {
    name,
    type: type as FormFieldView['type'],
    label: info.label,
    help: info.inlineHelpText ?? undefined,
    unit: UNITS[type],
    value: name === 'State__c' ? (isStateHidden ? null : wordOf(editing)) : draft[name],
    ...(choices ? { options: choices.map((choice) => optionOf(field, choice)) } : {}),
    ...(EMPTY_WORDS[name] ? { emptyLabel: EMPTY_WORDS[name] } : {}),
    maxLength,
    min: LIMITS[name]?.min,
    // Money has its own sentence for what is absurd.
    max: type === 'money' ? undefined : LIMITS[name]?.max,
    isRequired: name === 'Override_Reason__c' && Boolean(draft.State_Override__c),
    requiredMessage: name === 'Override_Reason__c' ? LABELS.OVERRIDE_REASON_NEEDED : undefined,
    isReadOnly: isStateHidden || !isEditable(name, editing, rights.infos),
    theirs: clashes.includes(name) ? fieldText(name, cellDraftOf(seen)[name], rights.names) : undefined,
  };
}

/** Every amount of a cell is one per year. */
const UNITS: Readonly<Record<string, string>> = { money: fillIn(LABELS.PER_YEAR, CURRENCY), percent: '%' };

/** What no choice means. */
const EMPTY_WORDS: Readonly<Record<string, string>> = {
  State__c: LABELS.STATE_NOT_SET,
  State_Override__c: LABELS.OVERRIDE_NOT_SET,
};

const PLACEHOLDERS: Readonly<Record<string, string>> = {
  problem: LABELS.PROBLEM_PLACEHOLDER,
  metric: LABELS.METRIC_PLACEHOLDER,
  sponsor: LABELS.SPONSOR_PLACEHOLDER,
};

function pickView({ name, type }: EditorField, editing: Editing, rights: Rights): PickView {
  const { draft, seen, clashes } = editing;
  const info = rights.infos[name]!;
  const value = (draft[name] ?? null) as string | null;
  return {
    label: info.label,
    help: info.inlineHelpText ?? undefined,
    value,
    placeholder: PLACEHOLDERS[type] ?? '',
    options: type === 'user' ? [] : optionsOf(type as Exclude<PickKind, 'user'>, value, editing, rights.names),
    isReadOnly: !isEditable(name, editing, rights.infos),
    theirs: fieldText(name, cellDraftOf(seen)[name], rights.names, seen.ownerName),
    hasClash: clashes.includes(name),
  };
}

/** Made once per reading: hundreds of records need not be sorted at every key. */
const known = new WeakMap<object, Map<string, readonly PickerOption[]>>();

function optionsOf(kind: Exclude<PickKind, 'user'>, value: string | null, editing: Editing, names: Names): readonly PickerOption[] {
  const { reading, seen } = editing;
  const lists = known.get(reading) ?? new Map<string, readonly PickerOption[]>();
  known.set(reading, lists);
  const make = { problem: problemOptions, metric: metricOptions, sponsor: sponsorOptions }[kind];
  const at = `${kind} ${seen.buyingCenterId}`;
  const options = lists.get(at) ?? make(reading.facts, seen.buyingCenterId, names);
  lists.set(at, options);
  const nameOf = { problem: names.insight, metric: names.valueMetric, sponsor: names.stakeholder }[kind];
  return withNamed(options, value, namedIn(seen as Partial<CellView>, kind) ?? nameOf(value));
}

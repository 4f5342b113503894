import { fillIn } from 'c/fillIn';
import type { FormFieldView } from 'c/formField';
import { draftProblems, isEditable, type DraftProblem, type FieldRights, type OsaEditing } from 'c/osaEditing';
import { tracksToPlan } from 'c/osaReading';
import { ownerName } from 'c/osaWords';
import type { PickerOption } from 'c/searchPicker';
import { CURRENCY, formatDay, formatList, formatNumber } from 'c/userFormat';
import { PICKS, SECTIONS, type OsaField, type PickKind } from './formFields.ts';
import { LABELS } from './labels.ts';
import { optionsOf } from './picks.ts';

/** What the org tells of the fields; one that is missing is not this reader's to see. */
export type FieldInfos = Readonly<
  Record<string, FieldRights[string] & { readonly label: string; readonly inlineHelpText?: string | null }>
>;

/** One input of the form: a field, a choice among known records, or a colleague. */
export interface ItemView {
  readonly name: string;
  readonly label: string;
  readonly style: string;
  readonly field: FormFieldView | undefined;
  readonly pick:
    | {
        readonly value: string | null;
        readonly options: readonly PickerOption[];
        readonly isReadOnly: boolean;
        readonly help: string | undefined;
      }
    | undefined;
  readonly userId: string | null;
  readonly error: string;
  readonly hasClash: boolean;
  readonly theirs: string;
}

export interface SectionView {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly items: readonly ItemView[];
}

export function sectionViews(editing: OsaEditing, infos: FieldInfos): readonly SectionView[] {
  const errors = errorsOf(editing);
  const isCounted = ![null, 'Manual'].includes((editing.draft['Measure_Kind__c'] ?? null) as string | null);
  return SECTIONS[editing.kind]
    .map(({ name, title, fields }) => ({
      name,
      title,
      note: name === 'measure' && isCounted ? LABELS.MEASURE_COUNTED : '',
      items: fields
        .filter((field) => infos[field.name] !== undefined && !(field.isStated && isCounted))
        .map((field) => itemView(field, editing, infos, errors[field.name] ?? '')),
    }))
    .filter(({ items }) => items.length > 0);
}

const isPick = (type: string): type is PickKind => (PICKS as readonly string[]).includes(type);

function itemView(field: OsaField, editing: OsaEditing, infos: FieldInfos, error: string): ItemView {
  const { name, type, isWide } = field;
  const value = (editing.draft[name] ?? null) as string | null;
  const info = infos[name]!;
  const isReadOnly = !isEditable(name, editing, infos);
  const hasClash = editing.clashes.includes(name);
  const isUser = type === 'user';
  const theirs = hasClash ? valueText(field, editing, editing.seen[name]) : '';
  const view = {
    name,
    label: info.label,
    style: isWide ? 'wide' : '',
    error,
    hasClash,
    theirs,
    field: undefined,
    pick: undefined,
    userId: null,
  };
  if (isPick(type)) {
    return { ...view, pick: { value, options: optionsOf(type, editing, value), isReadOnly, help: info.inlineHelpText ?? undefined } };
  }
  if (isUser && !isReadOnly) return { ...view, userId: value };
  return { ...view, hasClash: false, field: fieldView(field, editing, info, isReadOnly, hasClash ? theirs : undefined) };
}

function fieldView(
  { name, type, choices, maxLength, isRequired, min, max }: OsaField,
  editing: OsaEditing,
  info: FieldInfos[string],
  isReadOnly: boolean,
  theirs: string | undefined,
): FormFieldView {
  const value = editing.draft[name];
  return {
    name,
    type: type === 'user' ? 'text' : (type as FormFieldView['type']),
    label: info.label,
    help: info.inlineHelpText ?? undefined,
    unit: type === 'money' ? CURRENCY : undefined,
    value: type === 'user' ? ownerName(editing.reading, value as string | null) : value,
    ...(choices ? { options: offered(name, choices, editing).map((choice) => ({ label: choice, value: choice })) } : {}),
    ...{ maxLength, min, max, isRequired, isReadOnly, theirs },
    requiredMessage: name === 'Name' ? LABELS.NAME_NEEDED : undefined,
  };
}

/** Tracks that this person plans, and the one that is there. */
function offered(name: string, choices: readonly string[], { reading, draft }: OsaEditing): readonly string[] {
  if (name !== 'Track__c') return choices;
  const tracks: readonly string[] = tracksToPlan(reading);
  return choices.filter((choice) => tracks.includes(choice) || choice === draft[name]);
}

/** A value as text, to set it beside another one; empty for none. */
function valueText({ type }: OsaField, editing: OsaEditing, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  const text = String(value);
  if (type === 'user') return ownerName(editing.reading, text);
  if (isPick(type)) return optionsOf(type, editing, text).find((one) => one.value === text)?.label ?? '';
  if (type === 'date') return formatDay(text);
  return typeof value === 'number' ? formatNumber(value) : text;
}

const ERRORS: Readonly<Record<Exclude<DraftProblem['code'], 'circle'>, string>> = {
  nameless: LABELS.NAME_NEEDED,
  homeless: LABELS.HOMELESS,
  dueBeforeStart: LABELS.DUE_BEFORE_START,
  sameAsBaseline: LABELS.SAME_AS_BASELINE,
  notAnAddress: LABELS.NOT_AN_ADDRESS,
  self: LABELS.SELF,
  missing: LABELS.MISSING,
};

/** By field. An empty name is told by its input. */
function errorsOf(editing: OsaEditing): Readonly<Record<string, string>> {
  return Object.fromEntries(
    draftProblems(editing)
      .filter(({ code }) => code !== 'nameless')
      .map((problem) => [
        problem.field,
        problem.code === 'circle' ? fillIn(LABELS.CIRCLE, formatList(problem.names)) : ERRORS[problem.code],
      ]),
  );
}

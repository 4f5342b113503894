import type { FormFieldView } from 'c/formField';
import type { FieldValues } from 'c/planChanges';
import type { ActionView } from 'c/planQueries';
import type { ObjectInfo } from 'lightning/uiObjectInfoApi';
import { LABELS } from './labels.ts';

const LONGEST_NAME = 80;

/** A campaign as the action speaks for it. */
export function startingDraft({ name, startOn, dueOn, plannedCost }: ActionView): FieldValues {
  return {
    Name: name.slice(0, LONGEST_NAME),
    Type: null,
    StartDate: startOn ?? dueOn ?? null,
    EndDate: dueOn ?? null,
    BudgetedCost: plannedCost ?? null,
    IsActive: true,
  };
}

const FIELDS = [
  ['Name', 'text'],
  ['Type', 'choice'],
  ['StartDate', 'date'],
  ['EndDate', 'date'],
  ['BudgetedCost', 'money'],
  ['IsActive', 'check'],
] as const;

/** The fields of a new campaign that this person may fill in, called as the org calls them. */
export function draftFields(draft: FieldValues, info: ObjectInfo, types: readonly string[]): readonly FormFieldView[] {
  return FIELDS.filter(([name]) => info.fields[name]?.createable).map(([name, type]) => ({
    name,
    type,
    label: info.fields[name]!.label,
    help: info.fields[name]!.inlineHelpText ?? undefined,
    value: draft[name] ?? null,
    ...(name === 'Name' ? { isRequired: true, requiredMessage: LABELS.NAME_NEEDED, maxLength: LONGEST_NAME, isWide: true } : {}),
    ...(name === 'Type' ? { options: types.map((value) => ({ label: value, value })) } : {}),
    ...(name === 'BudgetedCost' ? { min: 0 } : {}),
  }));
}

/** What is wrong beyond a single field; empty for nothing. */
export function draftProblem({ StartDate: start, EndDate: end }: FieldValues): string {
  return start && end && end < start ? LABELS.ENDS_TOO_EARLY : '';
}

/** What of the draft this person may write. */
export function writable(draft: FieldValues, info: ObjectInfo): FieldValues {
  return Object.fromEntries(Object.entries(draft).filter(([name]) => info.fields[name]?.createable));
}

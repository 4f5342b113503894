import type { FieldValue, FormFieldView } from 'c/formField';
import type { FieldValues } from 'c/planChanges';
import { IMPORTANCES, INSIGHT_KINDS, type RecordId } from 'c/planModel';
import { LABELS } from './labels.ts';
import type { FieldInfos } from './sectionViews.ts';

/** A problem that is written together with the cell, as the org takes it; a pressure unless somebody says otherwise. */
export function emptyProblem(buyingCenterId: RecordId): FieldValues {
  return { Name: '', Kind__c: 'Pressure', Importance__c: null, Confirmed_By_Customer__c: false, Buying_Center__c: buyingCenterId };
}

export function withProblemField(problem: FieldValues, name: string, value: FieldValue): FieldValues {
  return { ...problem, [name]: name === 'Name' ? (value ?? '') : value };
}

/** Whoever may not write insights chooses among those there are. */
export function canWriteProblem(infos: FieldInfos): boolean {
  return Boolean(infos.Name?.createable && infos.Kind__c?.createable);
}

/** Its fields as the form shows them. */
export function problemFields(problem: FieldValues, infos: FieldInfos): readonly FormFieldView[] {
  const fields: readonly (Omit<FormFieldView, 'label' | 'value'> & { readonly label?: string })[] = [
    {
      name: 'Name',
      type: 'text',
      label: LABELS.PROBLEM_NAME,
      maxLength: 80,
      isRequired: true,
      requiredMessage: LABELS.PROBLEM_NAME_NEEDED,
    },
    { name: 'Kind__c', type: 'choice', options: INSIGHT_KINDS.map((kind) => ({ label: kind, value: kind })), isRequired: true },
    { name: 'Importance__c', type: 'choice', options: IMPORTANCES.map((one) => ({ label: one, value: one })) },
    { name: 'Confirmed_By_Customer__c', type: 'check', label: LABELS.PROBLEM_CONFIRM },
  ];
  return fields
    .filter(({ name }) => infos[name]?.createable)
    .map((field) => ({
      ...field,
      label: field.label ?? infos[field.name]!.label,
      help: infos[field.name]!.inlineHelpText ?? undefined,
      value: problem[field.name],
    }));
}

import { fillIn } from 'c/fillIn';
import type { FormFieldView } from 'c/formField';
import { COMMITMENT_KINDS, COMMITMENT_STATUSES } from 'c/planModel';
import type { PromiseRow } from 'c/stakeholderEditing';
import { LABELS } from './labels.ts';

export interface RowView {
  readonly key: string;
  readonly legend: string;
  readonly isOverdue: boolean;
  readonly fields: readonly FormFieldView[];
  readonly removeAlternative: string;
  readonly canRemove: boolean;
}

/** What this person may do with promises. */
export interface PromiseRights {
  readonly canCreate: boolean;
  readonly canUpdate: boolean;
  readonly canDelete: boolean;
}

const options = (choices: readonly string[]) => choices.map((choice) => ({ label: choice, value: choice }));
const DIRECTIONS = [
  { label: LABELS.OURS_TO_THEM, value: 'Ours to Them' },
  { label: LABELS.THEIRS_TO_US, value: 'Theirs to Us' },
];
const LONGEST_NAME = 80;

export function rowView({ key, isNew, fields, isOverdue }: PromiseRow, { canUpdate, canDelete }: PromiseRights): RowView {
  const isReadOnly = !isNew && !canUpdate;
  const field = (name: string, type: FormFieldView['type'], label: string, more: Partial<FormFieldView> = {}): FormFieldView => ({
    ...{ name, type, label, value: fields[name], isReadOnly },
    ...more,
  });
  const promise = String(fields['Name'] ?? '');
  const isSettled = fields['Status__c'] === 'Kept' || fields['Status__c'] === 'Broken';
  return {
    key,
    isOverdue,
    legend: promise && !isNew ? fillIn(LABELS.LEGEND, promise) : LABELS.NEW_LEGEND,
    removeAlternative: fillIn(LABELS.REMOVE_NAMED, promise || LABELS.NEW_LEGEND),
    canRemove: isNew || canDelete,
    fields: [
      field('Name', 'text', LABELS.PROMISE, {
        maxLength: LONGEST_NAME,
        isRequired: true,
        requiredMessage: LABELS.PROMISE_NEEDED,
        isWide: true,
      }),
      field('Direction__c', 'choice', LABELS.DIRECTION, { options: DIRECTIONS, isRequired: true }),
      field('Status__c', 'choice', LABELS.STATUS, { options: options(COMMITMENT_STATUSES), isRequired: true }),
      field('Due_On__c', 'date', LABELS.DUE),
      isSettled
        ? field('Settled_On__c', 'date', LABELS.SETTLED)
        : field('Kind__c', 'choice', LABELS.KIND, { options: options(COMMITMENT_KINDS) }),
    ],
  };
}

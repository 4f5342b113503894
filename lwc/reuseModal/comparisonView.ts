import { compareReuse, type ComparedField, type WorkToReuse } from 'c/objectiveReuse';
import type { ObjectInfo } from 'lightning/uiObjectInfoApi';
import { LABELS } from './labels.ts';

const FIELD_OF: Readonly<Record<ComparedField, string>> = {
  name: 'Name',
  kind: 'Kind__c',
  measure: 'Measure__c',
  measureKind: 'Measure_Kind__c',
  persona: 'Persona__c',
  measureUnit: 'Measure_Unit__c',
  serviceLevel: 'Service_Level__c',
  serviceLevelDays: 'Service_Level_Days__c',
  industry: 'Industry__c',
  description: 'Description__c',
};

/** A copy beside what it was copied from, as it is read. */
export interface ComparisonView {
  readonly changed: readonly { readonly field: string; readonly label: string; readonly there: string; readonly here: string }[];
  readonly onlyHere: readonly { readonly id: string; readonly name: string }[];
  readonly isNothingChanged: boolean;
  readonly isNothingAdded: boolean;
}

export function comparisonView(there: WorkToReuse, here: WorkToReuse, info: ObjectInfo | undefined): ComparisonView {
  const { changed, onlyHere } = compareReuse(there, here);
  const added = [...onlyHere.strategies, ...onlyHere.actions];
  const said = (value: string | number | null) => (value === null ? LABELS.NOTHING : String(value));
  return {
    changed: changed.map(({ field, there: before, here: now }) => ({
      field,
      label: info?.fields[FIELD_OF[field]]?.label ?? FIELD_OF[field],
      there: said(before),
      here: said(now),
    })),
    onlyHere: added.map(({ id, name }) => ({ id, name })),
    isNothingChanged: changed.length === 0,
    isNothingAdded: added.length === 0,
  };
}

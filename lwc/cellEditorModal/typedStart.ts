import type { Editing } from 'c/cellEditing';

/** Where what was typed on a cell to open it goes: a number starts its potential, anything else its notes. */
export function typedStart(typed: string, { draft }: Editing): { readonly name: string; readonly value: string | number } {
  const amount = Number(typed.replace(',', '.'));
  const isAmount = typed.trim() !== '' && Number.isFinite(amount);
  if (isAmount) return { name: 'Potential_Annual_Revenue__c', value: amount };
  return { name: 'Notes__c', value: [draft.Notes__c, typed].filter(Boolean).join('\n') };
}

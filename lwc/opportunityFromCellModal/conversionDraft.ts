import {
  entriesOf,
  sectionsOfConversion,
  type CarriedSection,
  type ChosenContactRole,
  type Conversion,
  type ConversionChoices,
  type ConversionContext,
} from 'c/cellConversion';
import type { PriceBookEntry, RecordId, WhiteSpaceCell } from 'c/planModel';

/** What a person may still change of a conversion. Numbers are null while the input is empty. */
export interface ConversionDraft {
  readonly name: string;
  readonly accountId: RecordId;
  readonly stageName: string;
  readonly closeOn: string;
  readonly amount: number | null;
  readonly hasLine: boolean;
  readonly entryId: RecordId;
  readonly quantity: number | null;
  readonly unitPrice: number | null;
  readonly sections: readonly CarriedSection[];
  readonly people: readonly (ChosenContactRole & { readonly isTicked: boolean })[];
}

/** @param roles of the org's picklist: a proposed role it does not know is left to a person */
export function draftOf(
  { opportunity, line, contactRoles }: Conversion,
  cell: WhiteSpaceCell,
  context: ConversionContext,
  roles: readonly string[],
): ConversionDraft {
  return {
    name: String(opportunity.Name),
    accountId: String(opportunity.AccountId),
    stageName: context.stageName ?? '',
    closeOn: String(opportunity.CloseDate),
    amount: numberOf(opportunity.Amount),
    hasLine: line !== null,
    entryId: String(line?.PricebookEntryId ?? ''),
    quantity: numberOf(line?.Quantity),
    unitPrice: numberOf(line?.UnitPrice),
    sections: sectionsOfConversion(cell, context),
    people: contactRoles.map(({ contactId, role, isPrimary }) => ({
      contactId,
      role: role !== null && roles.includes(role) ? role : null,
      isPrimary,
      isTicked: true,
    })),
  };
}

/** What is saved: only people who are ticked, a line only where one is wanted. */
export function choicesOf(draft: ConversionDraft, entries: readonly PriceBookEntry[]): ConversionChoices {
  const { name, accountId, stageName, closeOn, amount, hasLine, entryId, quantity, unitPrice, sections, people } = draft;
  const entry = hasLine ? entries.find(({ id }) => id === entryId) : undefined;
  return {
    name: name.trim(),
    accountId,
    stageName,
    closeOn,
    amount,
    line: entry ? { priceBookEntryId: entry.id, priceBookId: entry.priceBookId, quantity: quantity ?? 1, unitPrice: unitPrice ?? 0 } : null,
    contactRoles: people.flatMap(({ isTicked, contactId, role, isPrimary }) => (isTicked ? [{ contactId, role, isPrimary }] : [])),
    sections,
  };
}

/** What is paid in all; null while a line has an empty number. */
export function amountOf({ hasLine, quantity, unitPrice, amount }: ConversionDraft): number | null {
  if (!hasLine) return amount;
  return quantity === null || unitPrice === null ? null : quantity * unitPrice;
}

/** The draft with the sections as the cell has them now, except those the person has changed. */
export function withSectionsOf(draft: ConversionDraft, seen: readonly CarriedSection[], now: readonly CarriedSection[]): ConversionDraft {
  const textBefore = new Map(seen.map(({ code, text }) => [code, text]));
  const mine = draft.sections.filter(({ code, text }) => textBefore.get(code) !== text);
  const merged = now.map((section) => mine.find(({ code }) => code === section.code) ?? section);
  return { ...draft, sections: [...merged, ...mine.filter(({ code }) => !now.some((section) => section.code === code))] };
}

export const entriesFor = (context: ConversionContext, entries: readonly PriceBookEntry[]): readonly PriceBookEntry[] =>
  entriesOf(context.solution.productId, entries);

function numberOf(value: string | number | null | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

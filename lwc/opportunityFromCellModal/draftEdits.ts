import type { PriceBookEntry, RecordId } from 'c/planModel';
import { amountOf, type ConversionDraft } from './conversionDraft.ts';

type Edited = keyof Omit<ConversionDraft, 'hasLine' | 'sections' | 'people'>;
const NUMBERS: readonly Edited[] = ['amount', 'quantity', 'unitPrice'];

/** What an input of the form was set to; an empty number is null. */
export function withField(draft: ConversionDraft, field: string, value: string | null): ConversionDraft {
  if (!NUMBERS.includes(field as Edited)) return { ...draft, [field]: value ?? '' };
  return { ...draft, [field]: value === null || value === '' ? null : Number(value) };
}

/** With or without a product line: what was to be paid in all stays the same either way. */
export function withLine(draft: ConversionDraft, hasLine: boolean, entries: readonly PriceBookEntry[]): ConversionDraft {
  const { amount, entryId, quantity, unitPrice } = draft;
  const entry = entries.find(({ id }) => id === entryId) ?? entries[0];
  return {
    ...draft,
    hasLine,
    amount: hasLine ? amount : amountOf(draft),
    entryId: entry?.id ?? '',
    quantity: quantity ?? 1,
    unitPrice: hasLine && quantity === null ? (amount ?? entry?.unitPrice ?? null) : unitPrice,
  };
}

/** Another price book: a price nobody touched follows it. */
export function withEntry(
  draft: ConversionDraft,
  entryId: RecordId,
  before: PriceBookEntry | undefined,
  entry: PriceBookEntry | undefined,
): ConversionDraft {
  const isUntouched = before && draft.unitPrice === before.unitPrice;
  return { ...draft, entryId, unitPrice: isUntouched ? (entry?.unitPrice ?? null) : draft.unitPrice };
}

/** Who is not part of the decision is not the primary contact either. */
export function withTick(draft: ConversionDraft, contactId: RecordId, isTicked: boolean): ConversionDraft {
  return withPerson(draft, contactId, (person) => ({ ...person, isTicked, isPrimary: isTicked && person.isPrimary }));
}

export function withRole(draft: ConversionDraft, contactId: RecordId, role: string | null): ConversionDraft {
  return withPerson(draft, contactId, (person) => ({ ...person, role }));
}

/** At most one is primary. */
export function withPrimary(draft: ConversionDraft, contactId: RecordId, isPrimary: boolean): ConversionDraft {
  return { ...draft, people: draft.people.map((person) => ({ ...person, isPrimary: isPrimary && person.contactId === contactId })) };
}

export function withSection(draft: ConversionDraft, code: string, text: string): ConversionDraft {
  return { ...draft, sections: draft.sections.map((section) => (section.code === code ? { ...section, text } : section)) };
}

type Person = ConversionDraft['people'][number];

function withPerson(draft: ConversionDraft, contactId: RecordId, change: (person: Person) => Person): ConversionDraft {
  return { ...draft, people: draft.people.map((person) => (person.contactId === contactId ? change(person) : person)) };
}

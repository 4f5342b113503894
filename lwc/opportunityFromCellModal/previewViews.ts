import type { CarriedSection, ContactRoleProposal, Conversion, ConversionContext, ConversionProblem } from 'c/cellConversion';
import { HEADINGS } from 'c/conversionWords';
import { fillIn } from 'c/fillIn';
import type { BuyingCenter, PriceBookEntry, Stakeholder } from 'c/planModel';
import { formatMoneyIn } from 'c/userFormat';
import type { ConversionDraft } from './conversionDraft.ts';
import { LABELS } from './labels.ts';

export interface ProblemView {
  readonly code: string;
  readonly text: string;
  readonly icon: string;
  readonly variant: 'error' | 'warning';
  readonly meaning: string;
}

/** What stops comes first. The date is judged as it stands in the form, not as it was proposed. */
export function problemViews(
  problems: readonly ConversionProblem[],
  isDateInThePast: boolean,
  words: Readonly<Record<ConversionProblem['code'], string>>,
): readonly ProblemView[] {
  const standing = problems.filter(({ code }) => code !== 'closeDateInThePast');
  const all: readonly ConversionProblem[] = [
    ...standing,
    ...(isDateInThePast ? [{ code: 'closeDateInThePast' as const, blocks: false }] : []),
  ];
  return [...all]
    .sort((a, b) => Number(b.blocks) - Number(a.blocks))
    .map(({ code, blocks }) => ({
      code,
      text: words[code],
      icon: blocks ? 'utility:error' : 'utility:warning',
      variant: blocks ? 'error' : 'warning',
      meaning: blocks ? LABELS.STOPS : LABELS.TO_KNOW,
    }));
}

/** The buying center's own account, the plan's, and those of the other subsidiaries; each once. */
export function accountOptions(
  { account, buyingCenter }: ConversionContext,
  buyingCenters: readonly BuyingCenter[],
): readonly { readonly label: string; readonly value: string }[] {
  const ofSubsidiaries = [buyingCenter, ...buyingCenters].flatMap(({ subsidiaryAccountId, subsidiaryAccountName, name }) =>
    subsidiaryAccountId ? [{ label: subsidiaryAccountName ?? name, value: subsidiaryAccountId }] : [],
  );
  const [own] = buyingCenter.subsidiaryAccountId ? ofSubsidiaries : [];
  const all = [...(own ? [own] : []), { label: account.name, value: account.id }, ...ofSubsidiaries];
  return all.filter(({ value }, index) => all.findIndex((each) => each.value === value) === index);
}

/** Who is proposed, with the words a person decides by. */
export function peopleOf(draft: ConversionDraft, proposals: readonly ContactRoleProposal[], stakeholders: readonly Stakeholder[]) {
  return draft.people.map((person) => {
    const proposal = proposals.find(({ contactId }) => contactId === person.contactId);
    const stakeholder = stakeholders.find(({ id }) => id === proposal?.stakeholderId);
    return {
      contactId: person.contactId,
      label: [stakeholder?.contactName, stakeholder?.position].filter(Boolean).join(', '),
      reason: proposal?.reason === 'sponsor' ? LABELS.BECAUSE_SPONSOR : fillIn(LABELS.BECAUSE_ROLE, proposal?.role ?? ''),
      role: person.role ?? '',
      isTicked: person.isTicked,
      isUnticked: !person.isTicked,
      isPrimary: person.isPrimary,
    };
  });
}

/** What was created, for the last page. */
export interface CreatedView {
  readonly name: string;
  readonly url: string;
  readonly parts: readonly string[];
}

export function partsCreated({ line, contactRoles, continuations, opportunity }: Conversion): readonly string[] {
  return [
    LABELS.CREATED_LINKED,
    ...(line ? [LABELS.CREATED_LINE] : []),
    ...(contactRoles.length > 0 ? [fillIn(LABELS.CREATED_PEOPLE, contactRoles.length)] : []),
    ...(opportunity.Description ? [LABELS.CREATED_TEXTS] : []),
    ...(continuations.length > 0 ? [fillIn(LABELS.CREATED_NOTES, continuations.length)] : []),
  ];
}

export function entryOptions(entries: readonly PriceBookEntry[]) {
  return entries.map(({ id, priceBookName }) => ({ label: priceBookName ?? LABELS.PRICE_BOOK, value: id }));
}

export function lineLabel(entry: PriceBookEntry | undefined, solutionName: string | undefined): string {
  return fillIn(LABELS.LINE_TOGGLE, entry?.productName ?? solutionName ?? '');
}

export function listPrice(entry: PriceBookEntry | undefined): string {
  return entry ? fillIn(LABELS.LIST_PRICE, formatMoneyIn(entry.unitPrice, entry.currency) || '–') : '';
}

/** Texts up to this length stand in one line. */
const SHORT = 60;

/** @param seen as they were to begin with: an input that changes its shape under the hands loses the focus */
export function sectionViews(sections: readonly CarriedSection[], seen: readonly CarriedSection[]) {
  const long = new Set(seen.filter(({ text }) => text.length > SHORT || text.includes('\n')).map(({ code }) => code));
  return sections.map(({ code, text }) => ({ code, text, heading: HEADINGS[code] ?? code, isShort: !long.has(code) }));
}

import type { OpportunityProposal } from 'c/cellConversion';
import type { Names } from 'c/cellWords';
import { fitWords } from 'c/conversionWords';
import { fillIn } from 'c/fillIn';
import type { MatrixReading } from 'c/matrixReading';
import type { RecordId, SalesOpportunity } from 'c/planModel';
import { formatDay, formatList, formatMoneyIn } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** An opportunity a person may choose. */
export interface ChoiceView {
  readonly id: RecordId;
  readonly name: string;
  /** Account, stage, amount and close date, as far as known. */
  readonly facts: string;
  /** Why it is proposed; empty when it is not. */
  readonly reasons: string;
  readonly isChosen: boolean;
}

export function choiceView({ opportunity, points, reasons }: OpportunityProposal, names: Names, chosenId: RecordId): ChoiceView {
  return {
    id: opportunity.id,
    name: names.opportunity(opportunity.id),
    facts: factsOf(opportunity),
    reasons: points > 0 ? fillIn(LABELS.PROPOSED, formatList(reasons.map(fitWords))) : '',
    isChosen: opportunity.id === chosenId,
  };
}

export function factsOf({ accountName, stageName, amount, currency, closesOn }: SalesOpportunity): string {
  return [accountName, stageName, formatMoneyIn(amount, currency), formatDay(closesOn)].filter(Boolean).join(' · ');
}

/** Every word of the search is in the name, the account or the stage; without case and accents. */
export function isFound({ name, accountName, stageName }: SalesOpportunity, searched: string): boolean {
  const text = plain([name, accountName, stageName].filter(Boolean).join(' '));
  return plain(searched)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Opportunities that other cells have, each with the cell. */
export function linkedElsewhere(
  { facts }: MatrixReading,
  names: Names,
  searched: string,
  ownId: RecordId | null | undefined,
): readonly { readonly key: string; readonly text: string }[] {
  const opportunities = new Map(facts.sales.opportunities.map((opportunity) => [opportunity.id, opportunity]));
  return facts.cells.flatMap((cell) => {
    const opportunity = cell.opportunityId && cell.opportunityId !== ownId ? opportunities.get(cell.opportunityId) : undefined;
    if (!opportunity || !isFound(opportunity, searched)) return [];
    return [{ key: cell.id, text: fillIn(LABELS.LINKED_TO, names.opportunity(opportunity.id), names.square(cell)) }];
  });
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

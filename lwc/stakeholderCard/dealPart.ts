import { line, row, section, type CardLine, type CardSection } from 'c/cardSection';
import { fillIn } from 'c/fillIn';
import type { DealRole, SalesOpportunity } from 'c/planModel';
import { linksWith, type PersonReading, type RelationshipReading } from 'c/relationshipReading';
import { linkWords, type PeopleNames } from 'c/relationshipWords';
import { formatDay, formatShortMoneyIn } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** What the holder is on the account's deals: open ones first, the next to close on top. */
export function dealSection({ dealRoles }: PersonReading, { facts }: RelationshipReading): CardSection {
  const opportunities = new Map(facts.opportunities.map((one) => [one.id, one]));
  const deals = Map.groupBy(dealRoles, ({ opportunityId }) => opportunityId);
  const rank = (id: string) => {
    const { isClosed, closesOn } = opportunities.get(id) ?? {};
    return `${isClosed ? 1 : 0}${closesOn ?? '9'}`;
  };
  const lines = [...deals]
    .sort(([a], [b]) => rank(a).localeCompare(rank(b)))
    .map(([id, roles]) => dealLine(id, roles, opportunities.get(id)));
  return section('deals', LABELS.DEALS_HEADING, { lines, empty: LABELS.DEALS_NONE });
}

function dealLine(id: string, roles: readonly DealRole[], opportunity: SalesOpportunity | undefined): CardLine {
  const name = opportunity?.name ?? roles.find(({ opportunityName }) => opportunityName)?.opportunityName ?? LABELS.AN_OPPORTUNITY;
  const end = opportunity?.isClosed ? (opportunity.isWon ? LABELS.DEAL_WON : LABELS.DEAL_LOST) : opportunity?.stageName;
  return line(id, '', {
    detail: row(
      ...roles.map(({ role, isPrimary }) => row(role, isPrimary && LABELS.DEAL_PRIMARY)),
      end,
      formatShortMoneyIn(opportunity?.amount, opportunity?.currency),
      !opportunity?.isClosed && opportunity?.closesOn && fillIn(LABELS.DEAL_CLOSES, formatDay(opportunity.closesOn)),
    ),
    buttons: [{ key: 'open', deed: 'record', label: name, alternative: name, value: id, object: 'Opportunity' }],
  });
}

/** Who is connected with them, and how: each line a sentence, the other end a button. */
export function linkSection({ id }: PersonReading, reading: RelationshipReading, names: PeopleNames): CardSection {
  const lines = linksWith(reading, id)
    // Whom of ours they know stands in its own table.
    .filter(({ ourPersonId }) => !ourPersonId)
    .map((link) => {
      const otherId = link.fromStakeholderId === id ? link.toStakeholderId : link.fromStakeholderId!;
      const name = names.person(otherId);
      return line(link.id, linkWords(link, names), {
        detail: row(
          typeof link.weight === 'number' && fillIn(LABELS.LINK_WEIGHT, link.weight),
          link.since && fillIn(LABELS.LINK_SINCE, formatDay(link.since)),
          link.source,
          link.note,
        ),
        buttons: [{ key: 'other', deed: 'person', label: name, alternative: name, value: otherId }],
      });
    });
  return section('links', LABELS.LINKS_HEADING, { lines, empty: LABELS.LINKS_NONE });
}

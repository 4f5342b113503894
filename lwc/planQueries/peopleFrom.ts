import type { CampaignResponse, CustomerContact, DealRole, IsoDate, Maybe, RecordId } from 'c/planModel';
import { nodesOfPages } from './pages.ts';
import { choicesOf, valueOf, type Field, type NamedNode } from './records.ts';

interface PersonNode extends NamedNode {
  readonly AccountId?: Maybe<Field<RecordId>>;
  readonly ReportsToId?: Maybe<Field<RecordId>>;
  readonly Title?: Maybe<Field<string>>;
  readonly Department?: Maybe<Field<string>>;
  readonly Email?: Maybe<Field<string>>;
  readonly Phone?: Maybe<Field<string>>;
}
interface RelationNode {
  readonly Id: RecordId;
  readonly ContactId?: Maybe<Field<RecordId>>;
  readonly Contact?: Maybe<PersonNode>;
  readonly Roles?: Maybe<Field<string>>;
  readonly IsActive?: Maybe<Field<boolean>>;
  readonly IsDirect?: Maybe<Field<boolean>>;
}

/**
 * Everybody at a customer: the contacts of `CUSTOMER_CONTACTS`, then those of other accounts that `CONTACT_RELATIONS` names. One of the customer's own
 * has left when the relation to his employer has ended, one of another company when none of his relations lasts.
 */
export function customerContactsFrom(contacts: readonly unknown[], relations: readonly unknown[]): readonly CustomerContact[] {
  const own = nodesOfPages<PersonNode & { readonly Id: RecordId }>(contacts).map((node) => contactFrom(node.Id, node));
  const relationsOf = Map.groupBy(nodesOfPages<RelationNode>(relations), ({ ContactId: contactId }) => valueOf(contactId));
  const isEnded = ({ IsActive: isActive }: RelationNode) => valueOf(isActive) === false;
  const here = own.map((contact) => {
    const direct = relationsOf.get(contact.id)?.filter(({ IsDirect: isDirect }) => valueOf(isDirect) === true) ?? [];
    return direct.some(isEnded) ? { ...contact, hasLeft: true } : contact;
  });
  const known = new Set(own.map(({ id }) => id));
  const related = [...relationsOf].flatMap(([contactId, nodes]) => {
    const person = nodes.find(({ Contact: node }) => node)?.Contact;
    if (!contactId || !person || known.has(contactId)) return [];
    const relatedRoles = [...new Set(nodes.flatMap(({ Roles: roles }) => choicesOf<string>(roles) ?? []))];
    return [{ ...contactFrom(contactId, person), relatedRoles, ...(nodes.every(isEnded) ? { hasLeft: true } : {}) }];
  });
  return [...here, ...related];
}

function contactFrom(id: RecordId, node: PersonNode): CustomerContact {
  return {
    id,
    name: valueOf(node.Name) ?? '',
    title: valueOf(node.Title),
    department: valueOf(node.Department),
    email: valueOf(node.Email),
    phone: valueOf(node.Phone),
    reportsToId: valueOf(node.ReportsToId),
    accountId: valueOf(node.AccountId),
  };
}

interface RoleNode {
  readonly Id: RecordId;
  readonly OpportunityId: Field<RecordId>;
  readonly ContactId?: Maybe<Field<RecordId>>;
  readonly Contact?: Maybe<NamedNode & { readonly Title?: Maybe<Field<string>>; readonly Account?: Maybe<NamedNode> }>;
  readonly Role?: Maybe<Field<string>>;
  readonly IsPrimary?: Maybe<Field<boolean>>;
}

/** Who has which role in which deal, by all pages of `SALES_CONTACT_ROLES`, with the name of the deal where it is known. */
export function dealRolesFrom(
  pages: readonly unknown[],
  opportunities: readonly { readonly id: RecordId; readonly name?: Maybe<string> }[],
): readonly DealRole[] {
  const names = new Map(opportunities.map(({ id, name }) => [id, name]));
  return nodesOfPages<RoleNode>(pages).flatMap((node) => {
    const [contactId, opportunityId] = [valueOf(node.ContactId), valueOf(node.OpportunityId)];
    if (!contactId || !opportunityId) return [];
    return [
      {
        id: node.Id,
        opportunityId,
        opportunityName: names.get(opportunityId),
        contactId,
        contactName: valueOf(node.Contact?.Name),
        contactTitle: valueOf(node.Contact?.Title),
        contactAccountName: valueOf(node.Contact?.Account?.Name),
        role: valueOf(node.Role),
        isPrimary: valueOf(node.IsPrimary),
      },
    ];
  });
}

interface MemberNode {
  readonly Id: RecordId;
  readonly ContactId?: Maybe<Field<RecordId>>;
  readonly Contact?: Maybe<NamedNode>;
  readonly CampaignId?: Maybe<Field<RecordId>>;
  readonly Campaign?: Maybe<NamedNode>;
  readonly Status?: Maybe<Field<string>>;
  readonly HasResponded?: Maybe<Field<boolean>>;
  readonly FirstRespondedDate?: Maybe<Field<IsoDate>>;
}

/** Who was invited to what, by all pages of `CAMPAIGN_RESPONSES`. */
export function campaignResponsesFrom(pages: readonly unknown[]): readonly CampaignResponse[] {
  return nodesOfPages<MemberNode>(pages).flatMap((node) => {
    const contactId = valueOf(node.ContactId);
    if (!contactId) return [];
    return [
      {
        id: node.Id,
        contactId,
        contactName: valueOf(node.Contact?.Name),
        campaignId: valueOf(node.CampaignId),
        campaignName: valueOf(node.Campaign?.Name) ?? '',
        status: valueOf(node.Status),
        hasResponded: valueOf(node.HasResponded),
        respondedOn: valueOf(node.FirstRespondedDate),
      },
    ];
  });
}

/** Names of our people by id, of all pages of `OUR_PEOPLE`. */
export function userNamesFrom(pages: readonly unknown[]): Readonly<Record<RecordId, string>> {
  const nodes = nodesOfPages<NamedNode & { readonly Id: RecordId }>(pages);
  return Object.fromEntries(nodes.map((node) => [node.Id, valueOf(node.Name) ?? '']));
}

import type { Confidence, IsoDate, IsoDateTime, Maybe, PlanRecord, RecordId } from 'c/planModel';

/** How GraphQL answers: every field is an object with a value, every collection a list of edges. */
export interface Field<T> {
  readonly value: Maybe<T>;
}
export interface Connection<Node> {
  readonly edges?: readonly ({ readonly node: Node } | null)[] | null;
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}
/** What a query under `uiapi { query { … } }` gives, by the name it was asked under. */
export interface QueryData<Collections> {
  readonly uiapi?: { readonly query?: Collections };
}

export interface NamedNode {
  readonly Name?: Maybe<Field<string>>;
}

/** The fields that every record of a plan has and every query asks for. */
export interface RecordNode {
  readonly Id: RecordId;
  readonly Key__c?: Maybe<Field<string>>;
  readonly Revision__c?: Maybe<Field<number>>;
  readonly CurrencyIsoCode?: Maybe<Field<string>>;
  readonly Source__c?: Maybe<Field<string>>;
  readonly Confidence__c?: Maybe<Field<Confidence>>;
  readonly Confirmed_On__c?: Maybe<Field<IsoDate>>;
  readonly Confirmed_By__c?: Maybe<Field<RecordId>>;
  readonly LastModifiedBy?: Maybe<NamedNode>;
  readonly LastModifiedDate?: Maybe<Field<IsoDateTime>>;
}

/** Who saved a record last, and when. */
export interface LastChange {
  readonly byName?: Maybe<string>;
  readonly on?: Maybe<IsoDateTime>;
}

export function nodesOf<Node>(connection: Maybe<Connection<Node>>): readonly Node[] {
  return (connection?.edges ?? []).flatMap((edge) => (edge ? [edge.node] : []));
}

/** A field's value; a field that the answer leaves out is a value nobody gave. */
export function valueOf<T>(field: Maybe<Field<T>>): Maybe<T> {
  return field?.value;
}

/** The choices of a multi-select field; none is an empty list, an unreadable field is undefined. */
export function choicesOf<Choice extends string>(field: Maybe<Field<string>>): readonly Choice[] | undefined {
  if (!field) return undefined;
  return (field.value?.split(';') ?? []).filter(Boolean) as Choice[];
}

export function planRecordOf(node: RecordNode): PlanRecord {
  return {
    id: node.Id,
    key: valueOf(node.Key__c),
    revision: valueOf(node.Revision__c),
    currency: valueOf(node.CurrencyIsoCode),
    source: valueOf(node.Source__c),
    confidence: valueOf(node.Confidence__c),
    confirmedOn: valueOf(node.Confirmed_On__c),
    confirmedById: valueOf(node.Confirmed_By__c),
  };
}

export function lastChangeOf(node: RecordNode): LastChange {
  return { byName: valueOf(node.LastModifiedBy?.Name), on: valueOf(node.LastModifiedDate) };
}

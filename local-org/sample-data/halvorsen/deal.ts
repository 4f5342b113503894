import { ref, type SampleRecord } from '../recordLoader.ts';
import { contactRef } from './names.ts';

export interface Deal {
  readonly ref: string;
  readonly account: string;
  readonly name: string;
  readonly stage: string;
  readonly closeDate: string;
  readonly amount: number;
  /** Null without products. */
  readonly solution: string | null;
  /** Keys of contacts: decision maker, evaluator and user in this order, or each with the org's word for the role. The first is the primary one. */
  readonly people: readonly (string | readonly [person: string, role: string])[];
  readonly reason?: string | null;
  readonly contract?: string | null;
  readonly description?: string;
}

/** The opportunity with its product line and its people. */
export function deal({
  ref: name,
  account,
  stage,
  closeDate,
  amount,
  solution,
  people,
  reason,
  contract,
  description,
  ...rest
}: Deal): readonly SampleRecord[] {
  const isOpen = !stage.startsWith('Closed');
  return [
    {
      ref: name,
      object: 'Opportunity',
      fields: {
        AccountId: ref(account),
        Name: rest.name,
        StageName: stage,
        CloseDate: closeDate,
        Amount: amount,
        Pricebook2Id: ref('pricebook:standard'),
        OwnerId: ref('user:mara'),
        Type: isOpen ? 'Existing Customer - Upgrade' : 'New Customer',
        NextStep: isOpen ? 'Agree the value case with the sponsor' : null,
        Description: description,
        Close_Reason__c: reason,
        ContractId: contract ? ref(contract) : null,
      },
    },
    ...(solution
      ? [
          {
            ref: `${name}/line`,
            object: 'OpportunityLineItem',
            fields: { OpportunityId: ref(name), PricebookEntryId: ref(`price:${solution}`), Quantity: 1, UnitPrice: amount },
          },
        ]
      : []),
    ...people.map(withRole).map(([person, role], index) => ({
      ref: `${name}/role/${person}`,
      object: 'OpportunityContactRole',
      fields: {
        OpportunityId: ref(name),
        ContactId: ref(contactRef(person)),
        Role: role,
        IsPrimary: index === 0,
      },
    })),
  ];
}

function withRole(person: Deal['people'][number], index: number): readonly [string, string] {
  return typeof person === 'string' ? [person, ['Decision Maker', 'Evaluator', 'Business User'][index]!] : person;
}

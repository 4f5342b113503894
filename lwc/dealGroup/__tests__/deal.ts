import type { DealRole } from 'c/planModel';
import { readDealGroup } from 'c/dealGroup';
import { hold } from 'c/held';
import type { RelationshipFacts } from 'c/relationshipReading';
import { person, read } from '../../relationshipReading/__tests__/facts.ts';

export const OFFERED = ['Business User', 'Decision Maker', 'Economic Buyer', 'Evaluator', 'Other'];

const role = (id: string, contactId: string, word: string | null, isPrimary = false): DealRole => ({
  id,
  opportunityId: 'deal',
  opportunityName: 'Seam cameras',
  contactId,
  role: word,
  isPrimary,
});

/** A deal with a decider nobody reaches, a friend, an opponent, and a contact who is not on the map. */
export const DEAL: Partial<RelationshipFacts> = {
  stakeholders: [
    person('boss', { contactName: 'Ingrid Solheim', coverage: 'None', attitude: 'Neutral', power: 'Inner Circle' }),
    person('friend', { contactName: 'Lars Berg', coverage: 'Deep', attitude: 'Advocate', power: 'In the Structure' }),
    person('foe', { contactName: 'Per Dahl', coverage: 'Brief', attitude: 'Opponent', power: 'Outside' }),
    person('owner', { contactName: 'Ada Holm', buyingRoles: ['Approver'], managementLevel: 'Board' }),
  ],
  links: [{ id: 'l1', kind: 'Influences', fromStakeholderId: 'friend', toStakeholderId: 'boss', weight: 5 }],
  contacts: [{ id: 'c-new', name: 'Nils Ny', title: 'Head of Finance' }],
  opportunities: [{ id: 'deal', name: 'Seam cameras' }],
  dealRoles: [
    role('r1', 'c-boss', 'Decision Maker', true),
    role('r2', 'c-friend', 'Evaluator'),
    role('r3', 'c-foe', 'Business User'),
    role('r4', 'c-new', 'Other'),
  ],
};

/** As a reader without the permission has it. */
export const HIDDEN: Partial<RelationshipFacts> = {
  ...DEAL,
  stakeholders: DEAL.stakeholders!.map(({ attitude: _attitude, power: _power, ...rest }) => rest),
};

/** What the page hands to its leaves. */
export function dealProperties(facts: Partial<RelationshipFacts> = DEAL) {
  const reading = read(facts);
  return { relationships: hold(reading), group: hold(readDealGroup(reading, 'deal')), offered: OFFERED };
}

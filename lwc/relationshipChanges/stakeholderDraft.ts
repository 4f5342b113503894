import type { FieldValues } from 'c/planChanges';
import type { BuyingRole, Stakeholder } from 'c/planModel';
import type { JudgementSight } from 'c/relationshipReading';
import { fieldsOf, WRITTEN } from './fields.ts';
import { groundsWith, JUDGEMENT_FIELDS } from './grounds.ts';

/** What no person edits: it is worked out. */
const DERIVED: readonly string[] = ['Computed_Coverage__c', 'Last_Contact_On__c'];

const HIDDEN_WITH: readonly (readonly [sight: Exclude<keyof JudgementSight, 'all'>, fields: readonly string[]])[] = [
  ['power', Object.values(JUDGEMENT_FIELDS.power)],
  ['attitude', Object.values(JUDGEMENT_FIELDS.attitude)],
  ['personalWins', ['Personal_Wins__c']],
  ['trust', Object.values(JUDGEMENT_FIELDS.trust)],
];

/**
 * Everything a person edits of a position, by API name, as a save takes it: null where nothing is known, several roles as `a;b`. What the reader may not
 * see is not among it: what one cannot read, one must not overwrite.
 * @param stakeholder a part of one for a new position
 */
export function stakeholderDraftOf(stakeholder: Partial<Stakeholder>, sees: JudgementSight): FieldValues {
  const hidden = new Set([...DERIVED, ...HIDDEN_WITH.flatMap(([sight, fields]) => (sees[sight] ? [] : fields))]);
  return Object.fromEntries(Object.entries(fieldsOf('Stakeholder__c', stakeholder)).filter(([field]) => !hidden.has(field)));
}

/** The position as it would be with these fields: what is not named stays. */
export function withStakeholderDraft<One extends Stakeholder>(stakeholder: One, draft: FieldValues): One {
  const named = Object.entries(WRITTEN.Stakeholder__c).filter(([field]) => draft[field] !== undefined);
  const values = Object.fromEntries(named.map(([field, property]) => [property, draft[field]]));
  const { Buying_Roles__c: roles } = draft;
  const buyingRoles = typeof roles === 'string' ? (roles.split(';').filter(Boolean) as BuyingRole[]) : [];
  const grounds = groundsWith(stakeholder.grounds, draft);
  return { ...stakeholder, ...values, ...(roles === undefined ? {} : { buyingRoles }), ...(grounds ? { grounds } : {}) };
}

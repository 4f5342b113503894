/** The shapes of an account plan, its vocabularies and the default policy. Every other room imports them from here. */
export * from './vocabularies.ts';
export * from './provenance.ts';
export * from './accountFacts.ts';
export * from './judgements.ts';
export * from './plan.ts';
export * from './openAction.ts';
export * from './plansInOrder.ts';
export * from './policy.ts';
export * from './points.ts';
export * from './freshness.ts';
export * from './salesRecords.ts';
export * from './peopleRecords.ts';
export * from './hierarchy.ts';
export * from './upwardRefusal.ts';

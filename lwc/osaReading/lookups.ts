import { readEngagement, type EngagementMap } from 'c/marketing';
import type { Maybe, RecordId } from 'c/planModel';
import type { ActionView, CampaignView, StrategyView, TaskView } from 'c/planQueries';
import type { OsaObjective } from './osaObjective.ts';
import type { OsaReading } from './readOsas.ts';

/** One objective of the shown plan; undefined where it is not among them. */
export function objectiveOf({ objectives, objectiveIndex }: OsaReading, id: Maybe<RecordId>): OsaObjective | undefined {
  return id ? objectives[objectiveIndex[id] ?? -1] : undefined;
}

export function strategyOf({ facts, strategyIndex }: OsaReading, id: Maybe<RecordId>): StrategyView | undefined {
  return id ? facts.strategies[strategyIndex[id] ?? -1] : undefined;
}

export function actionOf({ facts, actionIndex }: OsaReading, id: Maybe<RecordId>): ActionView | undefined {
  return id ? facts.actions[actionIndex[id] ?? -1] : undefined;
}

/** Undefined where it is gone, or this reader may not see campaigns. */
export function campaignOf({ facts }: OsaReading, id: Maybe<RecordId>): CampaignView | undefined {
  return id ? facts.campaigns?.find((one) => one.id === id) : undefined;
}

/** The Salesforce Tasks that stand for an action, those still open first. */
export function tasksOf({ facts }: OsaReading, actionId: RecordId): readonly TaskView[] {
  const own = (facts.tasks ?? []).filter((one) => one.actionId === actionId);
  return own.sort((a, b) => Number(a.isClosed) - Number(b.isClosed) || (a.id < b.id ? -1 : 1));
}

/** The actions that wait for one. */
export function followersOf({ facts }: OsaReading, actionId: RecordId): readonly ActionView[] {
  return facts.actions.filter(({ dependsOnId }) => dependsOnId === actionId);
}

/** The objectives that serve a buying center, a cell or an opportunity. */
export function objectivesServing({ objectives }: OsaReading, servedId: RecordId): readonly OsaObjective[] {
  return objectives.filter(({ serves, servesAlso }) => serves?.id === servedId || servesAlso.some(({ id }) => id === servedId));
}

/** How one of our people is called; undefined where nobody told. */
export function nameOfUser({ facts }: OsaReading, id: Maybe<RecordId>): string | undefined {
  if (!id) return undefined;
  const { plans, objectives, actions, members, userNames } = facts;
  const named =
    members.find(({ userId }) => userId === id)?.userName ??
    actions.find(({ ownerId, ownerName }) => ownerId === id && ownerName)?.ownerName ??
    objectives.find(({ ownerId, ownerName }) => ownerId === id && ownerName)?.ownerName ??
    objectives.find(({ salesCoOwnerId, salesCoOwnerName }) => salesCoOwnerId === id && salesCoOwnerName)?.salesCoOwnerName ??
    objectives.find(({ answeredById, answeredByName }) => answeredById === id && answeredByName)?.answeredByName ??
    plans.find(({ ownerId, ownerName }) => ownerId === id && ownerName)?.ownerName ??
    userNames[id];
  return named ?? undefined;
}

/**
 * Who did what in which month, by buying center or by persona: of as many months as asked, the present one last. Null where neither campaigns nor
 * activities can be read: nothing is known then, which is not the same as nobody engaged.
 */
export function engagementOf({ facts, today }: OsaReading, by: 'buyingCenter' | 'persona', months: number): EngagementMap | null {
  const { stakeholders, responses, activities } = facts;
  if (responses === null && activities === null) return null;
  return readEngagement({ stakeholders, responses: responses ?? [], activities: activities ?? [] }, by, { today, months });
}

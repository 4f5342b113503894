import type { PlanChange } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import type { OsaFacts } from 'c/osaReading';
import { mutationFor } from '../../planChanges/mutation.ts';
import { WRITTEN, type OsaObject } from '../fields.ts';

type Row = Record<string, unknown> & { id: RecordId; revision?: number };
const LISTS: Readonly<Partial<Record<OsaObject, keyof OsaFacts>>> = {
  Plan_Objective__c: 'objectives',
  Plan_Strategy__c: 'strategies',
  Plan_Action__c: 'actions',
  Plan_Comment__c: 'comments',
  Campaign: 'campaigns',
  CampaignMember: 'responses',
  Task: 'tasks',
};
const UNGUARDED: readonly string[] = ['Campaign', 'CampaignMember', 'Task'];

/** An org in memory that keeps what the real one keeps: revisions, parents, its rules; and what it would empty or delete unseen it refuses. */
export class OsaOrg {
  facts: OsaFacts;
  private next = 1;

  constructor(facts: OsaFacts) {
    this.facts = structuredClone(facts);
  }

  save(changes: readonly PlanChange[]): readonly RecordId[] {
    // Throws where no request could carry it.
    mutationFor(changes, 'token');
    const facts = structuredClone(this.facts);
    const made = new Map<string, RecordId>();
    const ids = changes.map((change) => this.apply(facts, made, change));
    checkRules(facts);
    this.facts = facts;
    return ids;
  }

  private apply(facts: OsaFacts, made: Map<string, RecordId>, change: PlanChange): RecordId {
    const object = change.object as OsaObject;
    const list = facts[LISTS[object]!] as unknown as Row[];
    if (change.kind === 'delete') {
      remove(facts, object, list, change.id);
      return change.id;
    }
    const values: Record<string, unknown> = Object.fromEntries(
      Object.entries(change.fields).map(([field, said]) => {
        const value = typeof said === 'string' ? said.replace(/^@\{(.*)\}$/, (_, alias: string) => made.get(alias) ?? `no ${alias}`) : said;
        const property = (WRITTEN[object] as Readonly<Record<string, string>>)[field];
        if (!property) throw new Error(`${object} has no ${field}`);
        return [property, value];
      }),
    );
    if (object === 'Task' && values['status']) values['isClosed'] = values['status'] === 'Completed';
    if (change.kind === 'create') {
      const id = `new${String(this.next++).padStart(4, '0')}`;
      if (change.alias) made.set(change.alias, id);
      const nothing = Object.fromEntries(Object.values(WRITTEN[object]).map((property) => [property, null]));
      list.push({ ...nothing, ...values, id, ...(UNGUARDED.includes(object) ? {} : { revision: 1 }) });
      return id;
    }
    const index = list.findIndex(({ id }) => id === change.id);
    const there = list[index];
    if (!there) throw new Error(`${object} ${change.id} is gone`);
    if (UNGUARDED.includes(object)) list[index] = { ...there, ...values };
    else {
      if (there.revision !== change.seenRevision) throw new Error(`${object} ${change.id} was saved meanwhile`);
      list[index] = { ...there, ...values, revision: there.revision! + 1 };
    }
    return change.id;
  }
}

function remove(facts: OsaFacts, object: OsaObject, list: Row[], id: RecordId): void {
  const { strategies, actions, comments } = facts;
  const index = list.findIndex((one) => one.id === id);
  if (index < 0) throw new Error(`${object} ${id} is gone`);
  const hanging: readonly (RecordId | null | undefined)[] =
    object === 'Plan_Objective__c'
      ? [...strategies, ...actions, ...comments].map(({ objectiveId }) => objectiveId)
      : object === 'Plan_Strategy__c'
        ? actions.map(({ strategyId }) => strategyId)
        : object === 'Plan_Action__c'
          ? actions.map(({ dependsOnId }) => dependsOnId)
          : [];
  if (hanging.includes(id)) throw new Error(`something still hangs on ${object} ${id} and would be lost unseen`);
  list.splice(index, 1);
  // As the platform does.
  if (object === 'Plan_Action__c') Object.assign(facts, { tasks: facts.tasks?.filter(({ actionId }) => actionId !== id) ?? null });
}

function checkRules({ objectives, strategies, actions, comments }: OsaFacts): void {
  const parents = new Set(objectives.map(({ id }) => id));
  const homes = new Map(strategies.map(({ id, objectiveId }) => [id, objectiveId]));
  const ids = new Set(actions.map(({ id }) => id));
  for (const { id, objectiveId } of [...strategies, ...actions, ...comments]) {
    if (!parents.has(objectiveId)) throw new Error(`${id} hangs under ${objectiveId}`);
  }
  for (const { id, objectiveId, strategyId, startOn, dueOn, dependsOnId } of actions) {
    if (strategyId && homes.get(strategyId) !== objectiveId) throw new Error(`${id}: the strategy belongs to another objective`);
    if (startOn && dueOn && dueOn < startOn) throw new Error(`${id} is due before it starts`);
    if (dependsOnId && !ids.has(dependsOnId)) throw new Error(`${id} waits for ${dependsOnId}, which is not there`);
  }
}

/** What a person would see, whatever the ids and revisions: everything said, records called by their names. */
export function seen({ objectives, strategies, actions, comments, campaigns, responses, tasks }: OsaFacts): unknown {
  const all = [
    objectives,
    strategies,
    actions,
    comments,
    campaigns ?? [],
    responses ?? [],
    tasks ?? [],
  ] as unknown as readonly (readonly Row[])[];
  const names = new Map(all.flat().map((one) => [one.id, `the one called ${String(one['name'] ?? one['text'] ?? one.id)}`]));
  return all.map((list) =>
    list
      .map(({ id: _id, revision: _revision, lastChange: _change, isEdited: _edited, authorId: _a, authorName: _n, saidOn: _s, ...said }) =>
        JSON.stringify(
          Object.entries(said)
            .filter(([, value]) => value !== null && value !== undefined)
            .map(([property, value]) => [property, names.get(String(value)) ?? value])
            .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
        ),
      )
      .sort(),
  );
}

import type { PlanChange } from 'c/planChanges';
import { DEFAULT_POLICY, JUDGEMENTS, type PlanRecord, type RecordId, type Stakeholder } from 'c/planModel';
import type { RelationshipFacts } from 'c/relationshipReading';
import { mutationFor } from '../../planChanges/mutation.ts';
import { WRITTEN, type MapObject } from '../fields.ts';

type Row = Record<string, unknown> & { id: RecordId; revision: number };
const LISTS: Readonly<Record<MapObject, keyof RelationshipFacts>> = {
  Stakeholder__c: 'stakeholders',
  Stakeholder_Link__c: 'links',
  Team_Relationship__c: 'team',
  Commitment__c: 'commitments',
  Plan_Action__c: 'actions',
  Buying_Center__c: 'buyingCenters',
  Contact: 'contacts',
  OpportunityContactRole: 'dealRoles',
};
const UNGUARDED: readonly string[] = ['Contact', 'OpportunityContactRole'];

export const EMPTY: RelationshipFacts = {
  account: { id: '001', name: 'Halvorsen' },
  accountIds: ['001'],
  policy: DEFAULT_POLICY,
  buyingCenters: [],
  stakeholders: [],
  links: [],
  team: [],
  members: [],
  contacts: [],
  opportunities: [],
  dealRoles: [],
  campaignResponses: [],
  activities: [],
  commitments: [],
  actions: [],
  pursued: [],
};

/** A position of which everything may be read and nothing was said. */
export function position(id: RecordId, more: Partial<Stakeholder> = {}): Stakeholder & { revision: number } {
  const nothing = Object.fromEntries(Object.values(WRITTEN.Stakeholder__c).map((property) => [property, null]));
  const grounds = Object.fromEntries(JUDGEMENTS.map((one) => [one, one === 'trust' ? NO_DAY : { evidence: null, ...NO_DAY }]));
  const said = { position: `Position ${id}`, occupancy: 'Unknown', buyingRoles: [], id, revision: 1, ...more };
  return { ...nothing, ...said, grounds: { ...grounds, ...more.grounds } } as Stakeholder & { revision: number };
}

const NO_DAY = { judgedOn: null };

/** A record of another object of which nothing was said. */
export function row<One extends PlanRecord>(object: MapObject, one: Partial<One> & { id: RecordId }): One & { revision: number } {
  const nothing = Object.fromEntries(Object.values(WRITTEN[object]).map((property) => [property, null]));
  return { ...nothing, revision: 1, ...one } as unknown as One & { revision: number };
}

/** An org in memory that keeps what the real one keeps: revisions, required ends of links, parents, the rules of a position. */
export class MapOrg {
  facts: RelationshipFacts;
  private next = 1;

  constructor(facts: RelationshipFacts) {
    this.facts = structuredClone(facts);
  }

  save(changes: readonly PlanChange[]): readonly RecordId[] {
    // Throws where no request could carry it.
    mutationFor(changes, 'token');
    const rows = structuredClone(this.facts);
    const made = new Map<string, RecordId>();
    const ids = changes.map((change) => this.apply(rows, made, change));
    checkRules(rows);
    this.facts = rows;
    return ids;
  }

  private apply(facts: RelationshipFacts, made: Map<string, RecordId>, change: PlanChange): RecordId {
    const object = change.object as MapObject;
    const list = facts[LISTS[object]] as unknown as Row[];
    if (change.kind === 'delete') {
      remove(facts, object, change.id);
      return change.id;
    }
    const values = Object.entries(change.fields).flatMap(([field, said]): readonly (readonly [string, unknown])[] => {
      if (field === 'Account__c') return [];
      const value = typeof said === 'string' ? said.replace(/^@\{(.*)\}$/, (_, alias: string) => made.get(alias) ?? `no ${alias}`) : said;
      if (field === 'Buying_Roles__c') return [['buyingRoles', value ? String(value).split(';') : []]];
      const property = (WRITTEN[object] as Readonly<Record<string, string>>)[field];
      if (GROUNDS.test(field) && field !== 'Trust_Reason__c') return [];
      if (!property) throw new Error(`${object} has no ${field}`);
      return [[property, value]];
    });
    if (change.kind === 'create') {
      const id = `new${this.next++}`;
      if (change.alias) made.set(change.alias, id);
      const base = object === 'Stakeholder__c' ? position(id) : row(object, { id });
      list.push({ ...base, ...Object.fromEntries(values), ...groundsIn(base, change.fields) } as Row);
      return id;
    }
    const index = list.findIndex(({ id }) => id === change.id);
    const there = list[index];
    if (!there) throw new Error(`${object} ${change.id} is gone`);
    if (!UNGUARDED.includes(object) && there.revision !== change.seenRevision)
      throw new Error(`${object} ${change.id} was saved meanwhile`);
    const after = { ...there, ...Object.fromEntries(values), ...groundsIn(there, change.fields), revision: there.revision + 1 };
    list[index] = after as Row;
    return change.id;
  }
}

const GROUNDS = /^(.*)_(Evidence|Judged_On)__c$/;

/** `Decision_Orientation_Judged_On__c` is the day of the orientation's grounds. */
function groundsIn(row: object, fields: Readonly<Record<string, unknown>>): object {
  const grounds: Record<string, object> = { ...(row as Stakeholder).grounds };
  for (const [field, value] of Object.entries(fields)) {
    const [, name, part] = GROUNDS.exec(field) ?? [];
    if (!name) continue;
    const judgement = name.replace(/^./, (letter) => letter.toLowerCase()).replaceAll('_', '');
    if (!(judgement in grounds)) throw new Error(`there is no ${field}`);
    grounds[judgement] = { ...grounds[judgement], [part === 'Evidence' ? 'evidence' : 'judgedOn']: value };
  }
  return Object.keys(grounds).length > 0 ? { grounds } : {};
}

function remove(facts: RelationshipFacts, object: MapObject, id: RecordId): void {
  const list = facts[LISTS[object]] as unknown as Row[];
  const index = list.findIndex((one) => one.id === id);
  if (index < 0) throw new Error(`${object} ${id} is gone`);
  if (object === 'Stakeholder__c') {
    if (facts.links.some(({ toStakeholderId }) => toStakeholderId === id)) throw new Error('a link still ends there');
    if (facts.team.some(({ stakeholderId }) => stakeholderId === id)) throw new Error('levels would be lost with it');
    const pointing = [
      ...facts.stakeholders.map(({ reportsToId }) => reportsToId),
      ...facts.links.map(({ fromStakeholderId }) => fromStakeholderId),
      ...facts.commitments.map(({ stakeholderId }) => stakeholderId),
      ...facts.actions.map(({ stakeholderId }) => stakeholderId),
      ...facts.buyingCenters.map(({ leadStakeholderId }) => leadStakeholderId),
    ];
    if (pointing.includes(id)) throw new Error(`something still points at ${id} and would be emptied unseen`);
  }
  list.splice(index, 1);
}

function checkRules({ stakeholders, links }: RelationshipFacts): void {
  const heads = new Map(stakeholders.map(({ id, reportsToId }) => [id, reportsToId]));
  for (const { id, occupancy, contactId } of stakeholders) {
    if (occupancy === 'Held' && !contactId) throw new Error(`${id} is held by nobody`);
    if (occupancy === 'Vacant' && contactId) throw new Error(`${id} is vacant and held`);
    const path = new Set([id]);
    for (let at = heads.get(id); at; at = heads.get(at)) {
      if (path.has(at)) throw new Error(`circle at ${id}`);
      if (!heads.has(at)) throw new Error(`${id} reports to nobody there`);
      path.add(at);
    }
  }
  for (const { id, fromStakeholderId: from, toStakeholderId: to } of links) {
    if (!heads.has(to) || (from && !heads.has(from)) || from === to) throw new Error(`link ${id} hangs`);
  }
}

/** What a person would see of the map, whatever the ids: everything said, by the name of the position. */
export function seen({ stakeholders, links, team, commitments, actions, buyingCenters, contacts, dealRoles }: RelationshipFacts): unknown {
  const names = new Map(stakeholders.map((one) => [one.id, `position ${one.position}`]));
  const told = (list: readonly object[], isNamed = false) =>
    list
      .map((one) => {
        const { id, revision: _revision, ...rest } = one as Row;
        const said = Object.entries(rest).map(([name, value]) => [name, names.get(String(value)) ?? value]);
        return JSON.stringify([isNamed ? id : '', said.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))]);
      })
      .sort();
  return [
    told(stakeholders),
    told(links),
    told(team),
    told(commitments),
    told(actions, true),
    told(buyingCenters, true),
    told(contacts, true),
    told(dealRoles),
  ];
}

import { createElement } from 'lwc';
import { executeMutation } from 'lightning/graphql';
import { getObjectInfos } from 'lightning/uiObjectInfoApi';
import type * as PageModule from 'c/accountRelationships';
import { hold, type Held } from 'c/held';
import type { RelationshipReading } from 'c/relationshipReading';
import type { RelationshipData } from 'c/relationshipSource';
import { EMPTY, MapOrg, position } from '../../relationshipChanges/__tests__/org.ts';
import { answerMutation } from '../../relationshipSaving/__tests__/mapServer.ts';

export type Child = HTMLElement & Record<string, unknown>;

const ALL_FIELDS = { Attitude__c: {}, Power__c: {}, Personal_Wins__c: {}, Trust__c: {} };
const named = (id: string, name: string, more: object = {}) =>
  position(id, { position: `Position ${id}`, contactId: `c-${id}`, contactName: name, occupancy: 'Held', ...more });
const PEOPLE = [
  named('ceo', 'Ingrid Halvorsen', { attitude: 'Neutral' }),
  named('cfo', 'Omar Okafor', { reportsToId: 'ceo', attitude: 'Sceptic' }),
  named('cto', 'Li Zhang', { reportsToId: 'ceo' }),
];

export const settle = async () => {
  for (let tick = 0; tick < 60; tick++) await Promise.resolve();
};

export interface Setting {
  readonly data?: Partial<RelationshipData>;
  readonly isAllowed?: boolean;
  readonly fields?: object;
  readonly people?: typeof PEOPLE;
}

/** The page above an org in memory: its source tells what the org holds, its saves are answered by it. */
export async function showPage(
  AccountRelationships: typeof PageModule.default,
  { data = {}, isAllowed = true, fields = ALL_FIELDS, people = PEOPLE }: Setting = {},
) {
  const org = new MapOrg({ ...EMPTY, stakeholders: people });
  jest
    .mocked(executeMutation)
    .mockImplementation((async (request: { query: string; variables: Record<string, unknown> }) =>
      answerMutation(org, request)) as unknown as typeof executeMutation);
  const element = createElement('c-account-relationships', { is: AccountRelationships });
  Object.assign(element, { recordId: '001' });
  document.body.appendChild(element);
  await settle();
  const root = element.shadowRoot!;
  const find = (name: string) => root.querySelector<Child>(`c-${name}`)!;
  const emit = async (child: HTMLElement, type: string, detail?: unknown) => {
    child.dispatchEvent(new CustomEvent(type, { detail }));
    await settle();
  };
  const source = find('relationship-source');
  const refreshes: unknown[] = [];
  const tell = () => {
    const told = { facts: org.facts, plan: undefined, objectives: [], unread: [], isCut: false, ...data };
    source.dispatchEvent(new CustomEvent('data', { detail: hold(told) }));
  };
  Object.defineProperty(source, 'refresh', {
    value: async (what: unknown) => {
      refreshes.push(what);
      tell();
    },
  });
  const results = ['Stakeholder__c', 'Plan_Action__c'].map((apiName) => ({
    statusCode: 200,
    result: { apiName, createable: isAllowed, updateable: isAllowed, deletable: isAllowed, fields },
  }));
  (getObjectInfos as unknown as { emit(data: unknown): void }).emit({ results });
  await settle();
  return {
    element,
    root,
    org,
    refreshes,
    find,
    emit,
    /** The source has read everything. */
    load: async () => {
      tell();
      await settle();
    },
    map: () => find('relationship-map') as Child & { relationships: Held<RelationshipReading>; selection: readonly string[] },
    headOf: (id: string) => org.facts.stakeholders.find((one) => one.id === id)?.reportsToId ?? null,
    button: (name: string) => root.querySelector<Child>(`[data-${name}]`)!,
    press: async (key: string, more: KeyboardEventInit = {}, target: Element = root.querySelector('lightning-card')!) => {
      target.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, composed: true, cancelable: true, ...more }));
      await settle();
    },
  };
}

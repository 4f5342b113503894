import { createElement } from 'lwc';
import { executeMutation } from 'lightning/graphql';
import AccountWhiteSpace from 'c/accountWhiteSpace';
import { hold, type Held } from 'c/held';
import type { MatrixReading, WhiteSpaceFacts } from 'c/matrixReading';
import { DEFAULT_POLICY, type WhiteSpaceCell } from 'c/planModel';
import type { PlanView } from 'c/planQueries';
import type { WhiteSpaceData } from 'c/whiteSpaceSource';
import type { Rights } from 'c/whiteSpaceViews';

type Child = HTMLElement & Record<string, unknown>;
export type Views = Child & { matrix: Held<MatrixReading>; selection: readonly string[]; rights: Rights };

export const CELL: WhiteSpaceCell = { id: 'cell', buyingCenterId: 'yard', solutionId: 'pumps', revision: 4, notes: 'Ask in May.' };
export const PLACE = { buyingCenterId: 'yard', solutionId: 'pumps' };
export const FACTS: WhiteSpaceFacts = {
  account: { id: '001', name: 'Halvorsen' },
  policy: DEFAULT_POLICY,
  buyingCenters: [{ id: 'yard', name: 'Bergen Yard' }],
  solutions: [
    { id: 'pumps', name: 'Pumps', isActive: true },
    { id: 'valves', name: 'Valves', isActive: true },
  ],
  cells: [CELL],
  insights: [],
  stakeholders: [],
  valueMetrics: [],
  focus: [],
  sales: { assets: [], contracts: [], opportunities: [] },
};
const PLAN = { id: 'plan', name: 'Plan 2027' } as PlanView;
const MAY_ALL = { createable: true, updateable: true, deletable: true, fields: {} };

export const settle = async () => {
  for (let tick = 0; tick < 40; tick++) await Promise.resolve();
};

export interface Setting {
  readonly data?: Partial<WhiteSpaceData>;
  readonly rights?: object;
  /** Solutions retired behind the page's back. */
  readonly retired?: readonly string[];
}

/** The page with what its source and the org tell it; saves go to the stub of the platform. */
export async function show({ data = {}, rights = MAY_ALL, retired = [] }: Setting = {}) {
  const element = createElement('c-account-white-space', { is: AccountWhiteSpace });
  Object.assign(element, { recordId: '001' });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const find = (name: string) => root.querySelector<Child>(`c-${name}`)!;
  const emit = async (child: HTMLElement, type: string, detail?: unknown) => {
    child.dispatchEvent(new CustomEvent(type, { detail }));
    await settle();
  };
  const org = {
    data: {
      facts: FACTS,
      plan: PLAN,
      priceBookEntries: [],
      policyRecord: undefined,
      policyProblems: [],
      unread: [],
      isCut: false,
      ...data,
    } as WhiteSpaceData,
    refreshes: 0,
  };
  const source = find('white-space-source');
  Object.defineProperty(source, 'refresh', {
    value: () => {
      org.refreshes += 1;
      source.dispatchEvent(new CustomEvent('data', { detail: hold(org.data) }));
      return Promise.resolve();
    },
  });
  Object.defineProperty(source, 'readRetired', { value: (id: string) => Promise.resolve(retired.includes(id)) });
  Object.defineProperty(source, 'readDescription', { value: () => Promise.resolve(null) });
  const objects = ['White_Space_Cell__c', 'Plan_Focus__c', 'Planning_Policy__c', 'Opportunity', 'Insight__c'];
  const infos = Object.fromEntries(objects.map((apiName) => [apiName, { apiName, ...rights }]));
  await emit(find('white-space-metadata'), 'metadata', hold({ infos, stages: [], roleOptions: [] }));
  return {
    root,
    org,
    find,
    emit,
    /** The source has read everything. */
    load: () => emit(source, 'data', hold(org.data)),
    views: () => find('white-space-views') as Views,
    /** From whichever view. */
    tell: (type: string, detail?: unknown) => emit(find('white-space-views'), type, detail),
    undo: () => emit(find('undo-bar'), 'undo'),
  };
}

/** What the platform answers to the next saves: every record gets an id of its own. */
export function acceptSaves(): void {
  jest.mocked(executeMutation).mockReset();
  jest.mocked(executeMutation).mockImplementation(({ variables }) => {
    const records = Object.keys(variables ?? {}).map((alias) => [alias, { Record: { Id: `id of ${alias}` } }]);
    return Promise.resolve({ data: { uiapi: Object.fromEntries(records) } }) as never;
  });
}

/** The variables of a save: what was written, by alias. */
export const sent = (call = -1) => jest.mocked(executeMutation).mock.calls.at(call)![0].variables as Readonly<Record<string, unknown>>;

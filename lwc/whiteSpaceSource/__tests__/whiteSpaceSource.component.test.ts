import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { Held } from 'c/held';
import WhiteSpaceSource, { type WhiteSpaceData } from 'c/whiteSpaceSource';

interface Config {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}
type Emit = (answer: object, isFor: (config: Config) => boolean) => void;
// The stub tells questions apart by their operation; here by their variables, too.
const emit = (Object.getPrototypeOf(graphql) as { emit: Emit }).emit.bind(graphql);

const settle = async () => {
  for (let tick = 0; tick < 60; tick++) await Promise.resolve();
};
const field = (value: unknown) => ({ value });

/** One cell of the org: its notes, and the day it was saved on. */
interface Row {
  readonly notes: string;
  readonly savedOn: string;
}
const PAGE = 2;

/** An org whose cells change under the page; two of them are one page of an answer. */
function startOrg(cells: Record<string, Row>, actives: Record<string, boolean[]> = {}) {
  const asked: string[] = [];
  const page = (object: string, nodes: readonly object[], endCursor: string | null = null) => ({
    uiapi: { query: { [object]: { edges: nodes.map((node) => ({ node })), pageInfo: { hasNextPage: endCursor !== null, endCursor } } } },
  });
  const nodeOf = ([Id, { notes, savedOn }]: readonly [string, Row]) => ({
    Id,
    Buying_Center__c: field('yard'),
    Solution__c: field(`solution of ${Id}`),
    Notes__c: field(notes),
    LastModifiedDate: field(savedOn),
  });
  const answerTo = ({ query, variables = {} }: Config): object => {
    const operation = /query (\w+)/.exec(query)![1]!;
    asked.push(operation === 'WhiteSpaceCells' && variables.since !== EVER ? 'changed' : operation);
    if (operation === 'SalesAccounts') return page('Account', [{ Id: '001', Name: field('Halvorsen') }]);
    if (operation === 'SolutionNow') {
      const isActive = actives[String(variables.solutionId)]?.shift();
      return page('Solution__c', isActive === undefined ? [] : [{ Id: variables.solutionId, Active__c: field(isActive) }]);
    }
    if (operation === 'CellCount') {
      const node = { aggregate: { Id: { count: field(Object.keys(cells).length) } } };
      return { uiapi: { aggregate: { White_Space_Cell__c: { edges: [{ node }] } } } };
    }
    if (operation !== 'WhiteSpaceCells') return page('Nothing', []);
    const rows = Object.entries(cells).filter(([, { savedOn }]) => savedOn >= String(variables.since));
    const from = variables.after ? Number(variables.after) : 0;
    return page('White_Space_Cell__c', rows.slice(from, from + PAGE).map(nodeOf), from + PAGE < rows.length ? String(from + PAGE) : null);
  };
  const answered = new Set<string>();
  const keyOf = ({ query, variables }: Config) => JSON.stringify([/query (\w+)/.exec(query)?.[1], variables]);
  /** Answers whoever has asked and has no answer yet; more may ask then. What changed is asked anew, be it with the words of before. */
  const answer = async () => {
    for (const key of answered) if (key.includes('"since"') && !key.includes(EVER)) answered.delete(key);
    for (let more = true; more;) {
      const waiting: Config[] = [];
      emit({ data: undefined, errors: undefined }, (config) => {
        const isWaiting = Boolean(config?.query) && isAsked(config) && !answered.has(keyOf(config));
        if (isWaiting && !waiting.some((one) => keyOf(one) === keyOf(config))) waiting.push(config);
        return false;
      });
      for (const config of waiting) {
        answered.add(keyOf(config));
        const again = async () =>
          emit({ data: answerTo(config), errors: undefined, refresh: again }, (one) => keyOf(one) === keyOf(config));
        await again();
      }
      await settle();
      more = waiting.length > 0;
    }
  };
  return { cells, asked, answer };
}
const EVER = '1970-01-01T00:00:00.000Z';
const isAsked = ({ query, variables }: Config) => variables !== undefined || query.includes('ActivePolicy');

async function open(org: ReturnType<typeof startOrg>) {
  const element = createElement('c-white-space-source', { is: WhiteSpaceSource }) as unknown as HTMLElement & {
    recordId: string;
    refresh(): Promise<void>;
    readRetired(solutionId: string): Promise<boolean | undefined>;
  };
  let told: WhiteSpaceData | undefined;
  element.addEventListener('data', (event) => (told = (event as CustomEvent<Held<WhiteSpaceData>>).detail()));
  element.recordId = '001';
  document.body.appendChild(element);
  await settle();
  await org.answer();
  return {
    notes: () => Object.fromEntries(told!.facts.cells.map(({ id, notes }) => [id, notes])),
    async isRetired(solutionId: string) {
      const read = element.readRetired(solutionId);
      await settle();
      await org.answer();
      return read;
    },
    async refresh() {
      org.asked.length = 0;
      const refreshed = element.refresh();
      await settle();
      await org.answer();
      await refreshed;
    },
  };
}
afterEach(() => document.body.replaceChildren());

const row = (notes: string, day: number): Row => ({ notes, savedOn: `2026-11-0${day}T08:00:00.000Z` });
const many = () => ({ a: row('A', 1), b: row('B', 2), c: row('C', 3) });

test('cells that fit on one page are read again one and all, and are not counted', async () => {
  const org = startOrg({ a: row('A', 1), b: row('B', 2) });
  const page = await open(org);
  expect(page.notes()).toEqual({ a: 'A', b: 'B' });
  org.cells.b = row('B, seen', 4);
  await page.refresh();
  expect(page.notes()).toEqual({ a: 'A', b: 'B, seen' });
  expect(org.asked.filter((what) => what === 'changed' || what === 'CellCount')).toEqual([]);
});

test('of more cells only those saved since are read again, save after save', async () => {
  const org = startOrg(many());
  const page = await open(org);
  org.cells.a = row('A, seen', 4);
  await page.refresh();
  expect(page.notes()).toEqual({ a: 'A, seen', b: 'B', c: 'C' });
  org.cells.b = row('B, seen', 5);
  await page.refresh();
  org.cells.d = row('D', 6);
  await page.refresh();
  expect(page.notes()).toEqual({ a: 'A, seen', b: 'B, seen', c: 'C', d: 'D' });
  expect(org.asked).not.toContain('WhiteSpaceCells');
});

test('a cell that somebody deleted is gone after the next reading, whether or not it was saved before', async () => {
  const org = startOrg({ ...many(), d: row('D', 3) });
  const page = await open(org);
  org.cells.a = row('A, seen', 4);
  await page.refresh();
  delete org.cells.a;
  await page.refresh();
  expect(page.notes()).toEqual({ b: 'B', c: 'C', d: 'D' });
  delete org.cells.c;
  org.cells.b = row('B, seen', 5);
  await page.refresh();
  expect(page.notes()).toEqual({ b: 'B, seen', d: 'D' });
});

test('a solution is read as it is now, not as it was answered a while ago', async () => {
  const page = await open(startOrg({}, { pumps: [true, false], valves: [false, true], gone: [] }));
  expect(await page.isRetired('pumps')).toBe(true);
  expect(await page.isRetired('valves')).toBe(false);
  expect(await page.isRetired('gone')).toBeUndefined();
});

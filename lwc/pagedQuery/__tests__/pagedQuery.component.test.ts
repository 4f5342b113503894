import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import PagedQuery, { type PagedAnswer } from 'c/pagedQuery';
import { cellsFrom } from 'c/planQueries';

interface Config {
  readonly query: string;
  readonly variables: { readonly accountId: string; readonly after: string | null };
}
type Emit = (answer: object, isFor: (config: Config) => boolean) => void;
// The stub tells questions apart by their operation; pages of one question differ in their cursor.
const adapter = graphql as unknown as { emit: Emit };
const emit = (Object.getPrototypeOf(adapter) as { emit: Emit }).emit.bind(adapter);

const settle = async () => {
  for (let tick = 0; tick < 20; tick++) await Promise.resolve();
};
const page = (ids: readonly string[], endCursor: string | null) => ({
  uiapi: {
    query: {
      White_Space_Cell__c: {
        edges: ids.map((Id) => ({ node: { Id, Buying_Center__c: { value: 'b' }, Solution__c: { value: 's' } } })),
        pageInfo: { hasNextPage: endCursor !== null, endCursor },
      },
    },
  },
});
async function answer(after: string | null, ids: readonly string[], endCursor: string | null, refresh = () => Promise.resolve()) {
  const value = { data: page(ids, endCursor), errors: undefined, refresh };
  emit(value, ({ variables }) => variables?.after === after);
  await settle();
}

let answers: PagedAnswer[];
const latest = () => answers.at(-1)!;
const idsNow = () => cellsFrom(latest().pages()).map(({ id }) => id);
type Reader = HTMLElement & { variables: object | undefined; refresh(): Promise<void> };

async function read(variables: object | undefined): Promise<Reader> {
  const element = createElement('c-paged-query', { is: PagedQuery }) as unknown as Reader;
  answers = [];
  element.addEventListener('answer', (event) => answers.push((event as CustomEvent<PagedAnswer>).detail));
  Object.assign(element, { name: 'cells', variables });
  document.body.appendChild(element);
  await settle();
  return element;
}
afterEach(() => document.body.replaceChildren());

test('every page is read, in order, and the last one ends it', async () => {
  await read({ accountId: '001' });
  await answer(null, ['c1', 'c2'], 'after2');
  expect([idsNow(), latest().isComplete]).toEqual([['c1', 'c2'], false]);
  await answer('after2', ['c3'], null);
  expect([idsNow(), latest().isComplete]).toEqual([['c1', 'c2', 'c3'], true]);
});

test('reading again asks every page, and follows the matrix when it has grown or shrunk', async () => {
  const reader = await read({ accountId: '001' });
  const asked = jest.fn().mockResolvedValue(undefined);
  await answer(null, ['c1'], 'after1', asked);
  await answer('after1', ['c2'], null, asked);
  await reader.refresh();
  expect(asked).toHaveBeenCalledTimes(2);
  await answer('after1', ['c2'], 'after2');
  expect(latest().isComplete).toBe(false);
  await answer('after2', ['c3'], null);
  expect(idsNow()).toEqual(['c1', 'c2', 'c3']);
  await answer(null, ['c1'], null);
  expect([idsNow(), latest().isComplete]).toEqual([['c1'], true]);
});

test('another account begins from the first page', async () => {
  const reader = await read({ accountId: '001' });
  await answer(null, ['c1'], 'after1');
  await answer('after1', ['c2'], null);
  reader.variables = { accountId: '002' };
  await settle();
  await answer(null, ['d1'], null);
  expect([idsNow(), latest().isComplete]).toEqual([['d1'], true]);
});

test('what the org refuses ends the reading with its sentence, and what was read before it stays', async () => {
  await read({ accountId: '001' });
  await answer(null, ['c1'], 'after1');
  emit({ data: undefined, errors: [{ message: 'No such object.' }] }, ({ variables }) => variables?.after === 'after1');
  await settle();
  expect([idsNow(), latest().isComplete, latest().errors]).toEqual([['c1'], true, [{ message: 'No such object.' }]]);
});

test('a page that fails when it is read again keeps what it had', async () => {
  await read({ accountId: '001' });
  await answer(null, ['c1'], 'after1');
  await answer('after1', ['c2'], null);
  emit({ data: undefined, errors: [{ message: 'Offline.' }] }, ({ variables }) => variables?.after === null);
  await settle();
  expect([idsNow(), latest().errors]).toEqual([['c1', 'c2'], [{ message: 'Offline.' }]]);
});

test('without variables nothing is asked', async () => {
  await read(undefined);
  emit({ data: page(['c1'], null), errors: undefined }, ({ query }) => query !== undefined);
  await settle();
  expect(answers).toEqual([]);
});

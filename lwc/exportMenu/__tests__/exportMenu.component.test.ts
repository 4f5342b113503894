import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import ExportMenu, { type FileSource } from 'c/exportMenu';
import { hold } from 'c/held';

beforeAll(setup);

interface Saved {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}
let saved: Saved[] = [];
let addresses: Map<string, Blob>;
beforeEach(() => {
  saved = [];
  addresses = new Map();
  jest.useFakeTimers({ doNotFake: ['queueMicrotask'] });
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      addresses.set(`blob:${addresses.size}`, blob);
      return `blob:${addresses.size - 1}`;
    },
    revokeObjectURL: (address: string) => addresses.delete(address),
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = addresses.get(this.href)! as Blob & { text?: unknown };
    saved.push({ name: this.download, type: blob.type, text: String(blob.size) });
  });
});
afterEach(() => {
  document.body.replaceChildren();
  jest.restoreAllMocks();
  jest.useRealTimers();
});

const SOURCE: FileSource = {
  account: 'Halvorsen',
  what: 'Value chart',
  today: '2026-11-22',
  drawing: () => ({ svg: '<svg/>', width: 800, height: 600 }),
  csv: () => 'a,b\r\n',
};

async function choose(value: string, source: Partial<FileSource> = {}): Promise<HTMLElement> {
  const element = createElement('c-export-menu', { is: ExportMenu });
  Object.assign(element, { source: hold({ ...SOURCE, ...source }) });
  document.body.appendChild(element);
  element.shadowRoot!.querySelector('lightning-button-menu')!.dispatchEvent(new CustomEvent('select', { detail: { value } }));
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  return element;
}
const problemOf = (element: HTMLElement) => element.shadowRoot!.querySelector('[role="alert"]')?.textContent ?? '';

test.each([
  ['csv', 'Halvorsen – Value chart – 2026-11-22.csv', 'application/octet-stream', '5'],
  ['svg', 'Halvorsen – Value chart – 2026-11-22.svg', 'application/octet-stream', '6'],
])('%s is offered under a name that says what it is', async (kind, name, type, text) => {
  const element = await choose(kind);
  expect(saved).toEqual([{ name, type, text }]);
  expect(problemOf(element)).toBe('');
  await jest.advanceTimersByTimeAsync(60_000);
  expect(addresses.size).toBe(0);
});

test('without a table of it there is no such file to choose', async () => {
  const element = await choose('svg', { csv: undefined });
  expect(
    [...element.shadowRoot!.querySelectorAll<HTMLElement & { value: string }>('lightning-menu-item')].map(({ value }) => value),
  ).toEqual(['svg', 'png']);
});

test('what does not fit into a drawing is said, and no broken file is made', async () => {
  expect(problemOf(await choose('svg', { drawing: () => null }))).toBe('c.Export_TooLargeForDrawing');
  expect(problemOf(await choose('png', { drawing: () => ({ svg: '<svg/>', width: 40_000, height: 600 }) }))).toBe(
    'c.Export_TooLargeForPicture',
  );
  expect(saved).toEqual([]);
});

test('a failure is said in words, and the next file can be asked for', async () => {
  const fails = () => {
    throw new Error('no memory');
  };
  const element = await choose('csv', { csv: fails });
  expect(problemOf(element)).toBe('c.Export_Failed');
  element.shadowRoot!.querySelector('lightning-button-menu')!.dispatchEvent(new CustomEvent('select', { detail: { value: 'svg' } }));
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  expect(saved).toHaveLength(1);
  expect(problemOf(element)).toBe('');
  jest.useRealTimers();
  await expect(document.body).toBeAccessible();
});

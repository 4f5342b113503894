import { printSheets } from 'c/printSheets';

const A4 = { width: 297, height: 210, margin: 10 };
const SHEETS = [
  { svg: '<svg>1 & "2"</svg>', width: 1_044, height: 716 },
  { svg: '<svg>2</svg>', width: 1_044, height: 716 },
];
/** Within a page with other things on it. */
function host(): HTMLElement {
  const element = document.createElement('div');
  document.body.append(element);
  return element;
}
const styles = () => [...document.head.querySelectorAll('style')].map(({ textContent }) => textContent);
const places = () => [...document.querySelectorAll('.account-plan-sheets')];
let isSound = true;
let printed: string[] = [];

beforeEach(() => {
  isSound = true;
  printed = [];
  // jsdom loads no images and prints nothing.
  jest.spyOn(HTMLImageElement.prototype, 'addEventListener').mockImplementation(function (type, listener) {
    if (type === (isSound ? 'load' : 'error')) queueMicrotask(() => (listener as () => void)());
  });
  window.print = () => printed.push(...places().map(({ innerHTML }) => innerHTML));
});
afterEach(() => {
  jest.restoreAllMocks();
  document.body.replaceChildren();
});

test('the page prints the sheets alone, in their order, on paper of that size', async () => {
  await printSheets(host(), SHEETS, A4);
  expect(printed).toHaveLength(1);
  const [place] = places();
  expect([...place!.querySelectorAll('img')].map(({ src }) => decodeURIComponent(src.split(',')[1]!))).toEqual(
    SHEETS.map(({ svg }) => svg),
  );
  expect([...place!.querySelectorAll('img')].map(({ style }) => [style.width, style.height])).toEqual([
    ['1044px', '716px'],
    ['1044px', '716px'],
  ]);
  const [style] = styles();
  expect(style).toContain('@page { size: 297mm 210mm; margin: 10mm; }');
  expect(style).toContain(
    'body :not(:has(.account-plan-sheets)):not(.account-plan-sheets):not(.account-plan-sheets *) { display: none !important; }',
  );
  window.dispatchEvent(new Event('afterprint'));
});

test('after printing nothing of it stays on the page', async () => {
  await printSheets(host(), SHEETS, A4);
  window.dispatchEvent(new Event('afterprint'));
  expect([places(), styles()]).toEqual([[], []]);
});

test('a sheet that the browser cannot read is said to be so, and nothing is printed', async () => {
  isSound = false;
  await expect(printSheets(host(), SHEETS, A4)).rejects.toThrow('The browser could not read the drawing.');
  expect([printed, places(), styles()]).toEqual([[], [], []]);
});

import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import { emptySquare, readMatrix, squareOfCell, supposeSquare, type WhiteSpaceFacts } from 'c/matrixReading';
import { DEFAULT_POLICY, type WhiteSpaceCell } from 'c/planModel';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import type * as CardModule from 'c/cellScoreCard';

speakEnglish();
// Accessibility of a whole form takes a while on a busy machine.
jest.setTimeout(60_000);
let Card: typeof CardModule.default;
beforeAll(async () => {
  setup();
  Card = (await import('c/cellScoreCard')).default;
});
afterEach(() => document.body.replaceChildren());

const CELL: WhiteSpaceCell = {
  id: 'cell',
  buyingCenterId: 'yard',
  solutionId: 'voyage',
  potentialAnnualRevenue: 480_000,
  chanceToWin: 70,
  problemId: 'fuel',
  urgency: 'High',
  source: 'Workshop',
  confidence: 'Medium',
  confirmedOn: '2026-11-20',
  opportunityId: 'refit',
};
const facts = (cell: Partial<WhiteSpaceCell> = {}): WhiteSpaceFacts => ({
  account: { id: 'account', name: 'Halvorsen' },
  policy: DEFAULT_POLICY,
  buyingCenters: [
    { id: 'yard', name: 'Bergen Yard' },
    { id: 'fleet', name: 'Fleet' },
  ],
  solutions: [{ id: 'voyage', name: 'Voyage Planning' }],
  cells: [
    { ...CELL, ...cell },
    { id: 'other', buyingCenterId: 'fleet', solutionId: 'voyage', state: 'Ours', stateOverride: 'Ours', overrideReason: 'Seen it' },
  ],
  insights: [{ id: 'fuel', name: 'Fuel cost per voyage', kind: 'Pressure', importance: 'High' }],
  stakeholders: [],
  valueMetrics: [],
  focus: [{ id: 'focus', cellId: 'cell', targetRevenue: 300_000 }],
  sales: {
    assets: [],
    contracts: [],
    opportunities: [{ id: 'refit', name: 'Refit', isClosed: false, stageName: 'Proposal', amount: 450_000, closesOn: '2027-01-31' }],
  },
});

async function show(cell: Partial<WhiteSpaceCell> = {}, properties: Record<string, unknown> = {}) {
  const reading = readMatrix(facts(cell), '2026-11-22');
  const element = createElement('c-cell-score-card', { is: Card });
  Object.assign(element, { matrix: hold(reading), square: hold(squareOfCell(reading, 'cell')!), ...properties });
  document.body.appendChild(element);
  for (let tick = 0; tick < 5; tick++) await Promise.resolve();
  const root = element.shadowRoot!;
  const texts = (selector: string) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent!.trim());
  return { element, reading, root, texts };
}

test('both axes tell their value, their threshold and how sure it is, the customer first', async () => {
  const { texts, root } = await show();
  expect(texts('[data-value]')).toEqual(['78', '57']);
  expect([...root.querySelectorAll('.track')].map((track) => track.ariaLabel)).toEqual([
    'Value to customer: 78 of 100. The threshold is 50. Confidence: Low.',
    'Value to you: 57 of 100. The threshold is 50. Confidence: Medium.',
  ]);
  await expect(document.body).toBeAccessible();
});

test('every part tells what it was given for, the heaviest first', async () => {
  const { root } = await show();
  const words = [
    ...root.querySelectorAll('[data-part] .part-name, [data-part] .part-evidence, [data-part] .part-points, [data-part] .part-weight'),
  ];
  expect(words.map(({ textContent }) => textContent)).toEqual([
    ...['Customer problem', '80 of 100', 'Fuel cost per voyage · High', 'weight 30'],
    ...['Urgency', '75 of 100', 'High', 'weight 15'],
    ...['Potential revenue', '48 of 100', '$480,000', 'weight 30'],
    ...['Chance to win', '70 of 100', '70%', 'weight 20'],
  ]);
});

test('a guess is hollow and says why', async () => {
  const { root, texts } = await show();
  expect([...root.querySelectorAll('.fill')].map((bar) => bar.classList.contains('fill_guess'))).toEqual([true, false]);
  expect(texts('[data-guess]')).toEqual(['A guess: less than half of it is known']);
});

test('the card says what to do, what is missing, the play, the rank and the focus', async () => {
  const { texts } = await show();
  expect(texts('[data-quadrant]')).toEqual(['Pursue Together – Both sides gain enough']);
  expect(texts('[data-advice]')).toEqual([
    'Pursue it together with the customer.',
    'Find out next: Value for the customer per year, Sponsor, Their alternatives and 4 more.',
  ]);
  expect(texts('[data-mutual-value]')).toEqual(['Passes the mutual value test']);
  expect(texts('[data-missing]').slice(0, 2)).toEqual(['Value for the customer per year, weight 30', 'Sponsor, weight 15']);
  expect(texts('[data-play]')).toEqual(['Cross-Sell The same solution is in use in Fleet.']);
  expect(texts('[data-rank]')).toEqual(['1 of 1']);
  expect(texts('[data-focus]')).toEqual(['In the focus of the plan with a target of $300,000']);
  expect(texts('[data-freshness]')).toEqual(['Confirmed Nov 20, 2026 (2 days ago)']);
});

test('the state leads to the record it follows from', async () => {
  const { root, texts } = await show();
  expect(texts('[data-state]')).toEqual(['Open Opportunity']);
  const link = root.querySelector<HTMLAnchorElement>('[data-record="refit"]')!;
  expect([link.textContent, link.target]).toEqual(['Refit is open · Proposal · closes Jan 31, 2027', '_blank']);
  expect(texts('[data-money]')).toEqual(['Open opportunities $450,000']);
});

test('what does not pass says what is missing', async () => {
  const { texts } = await show({ problemId: null, urgency: 'Low' });
  expect(texts('[data-mutual-value]')).toEqual(['Does not pass the mutual value test']);
  expect(texts('[data-gap]')).toEqual(['No customer problem is named', 'Value to the customer is below the threshold · 25 of 50 needed']);
});

test('what moved since a person began to type is told', async () => {
  const { element, reading, texts } = await show();
  Object.assign(element, {
    before: hold(squareOfCell(reading, 'cell')!),
    square: hold(supposeSquare(reading, { ...CELL, urgency: 'Critical', chanceToWin: 70 })),
  });
  await Promise.resolve();
  expect(texts('.axis-value')).toEqual(['was 7887', '57']);
});

test('a problem that was not read is called what its cell calls it', async () => {
  const { root } = await show({ problemId: 'unsaved', ...{ problemName: 'Crew shortage' } });
  expect(root.querySelector('[data-part="problem"] .part-evidence')!.textContent).toBe('Crew shortage · named');
});

test('nothing known is a dash, never a zero', async () => {
  const { element, reading, texts, root } = await show();
  Object.assign(element, { square: hold(emptySquare(reading, 'fleet', 'voyage')) });
  await Promise.resolve();
  expect(texts('[data-value]')).toEqual(['–', '–']);
  expect(root.querySelector('.fill')).toBeNull();
  expect(texts('[data-rank]')).toEqual(['Not ranked: nothing is known yet']);
  await expect(document.body).toBeAccessible();
});

test('a small panel shows the next three things to find and how many there are besides', async () => {
  const { texts, root } = await show({}, { variant: 'compact' });
  expect(texts('[data-missing]')).toHaveLength(3);
  expect(root.textContent).toContain('and 4 more');
  expect(root.querySelector<HTMLAnchorElement>('[data-record="refit"]')!.target).toBe('');
  await expect(document.body).toBeAccessible();
});

test('a cell without fit is not ranked', async () => {
  const { texts } = await show({ opportunityId: null, state: 'No Fit' });
  expect(texts('[data-rank]')).toEqual(['Not ranked: nothing is to be won here now']);
});

test('without a square there is a hint', async () => {
  const { root } = await show({}, { square: undefined });
  expect(root.textContent).toBe('Choose a cell to see its score.');
});

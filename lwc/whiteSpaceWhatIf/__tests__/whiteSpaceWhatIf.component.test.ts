import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import { DEFAULT_POLICY, type PlanningPolicy } from 'c/planModel';
import WhiteSpaceWhatIf from 'c/whiteSpaceWhatIf';
import { HALVORSEN, heldMatrix } from '../../matrixReading/__tests__/halvorsen.ts';

beforeAll(setup);
beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  document.body.replaceChildren();
});

function show(properties: Readonly<Record<string, unknown>> = {}) {
  const element = createElement('c-white-space-what-if', { is: WhiteSpaceWhatIf });
  Object.assign(element, { matrix: heldMatrix(), ...properties });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const heard: [string, unknown][] = [];
  for (const name of ['apply', 'savepolicy', 'select', 'opensquare']) {
    element.addEventListener(name, (event) => heard.push([name, (event as CustomEvent).detail]));
  }
  const one = (selector: string) => root.querySelector<HTMLInputElement>(selector)!;
  const set = async (selector: string, value: string) => {
    Object.assign(one(selector), { setCustomValidity: jest.fn(), reportValidity: () => true });
    one(selector).dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await Promise.resolve();
  };
  const rest = async () => {
    jest.advanceTimersByTime(120);
    await Promise.resolve();
  };
  const press = async (selector: string) => {
    one(selector).click();
    await Promise.resolve();
  };
  const moves = () => [...root.querySelectorAll<HTMLElement>('[data-move]')].map(({ dataset }) => dataset.move);
  return { element, root, heard, one, set, rest, press, moves };
}

test('the policy stands in two groups with each weight’s share of its axis; nothing moves yet', async () => {
  jest.useRealTimers();
  const { root, one, moves } = show();
  const knobsOf = (group: string) =>
    [...root.querySelectorAll<HTMLElement>(`[data-group="${group}"] [data-knob]`)].map(({ dataset }) => dataset.knob);
  expect(knobsOf('toCustomer')).toEqual([
    'problem',
    'customerValue',
    'urgency',
    'sponsor',
    'alternatives',
    'thresholdToCustomer',
    'fullScoreCustomerValue',
  ]);
  expect(knobsOf('toYou')).toHaveLength(9);
  expect(one('[data-knob="problem"]').value).toBe(30);
  expect(one('[data-summary]').textContent).toBe('c.WhatIf_NoChange');
  expect(moves()).toEqual([]);
  await expect(document.body).toBeAccessible();
});

test('a higher threshold takes mutual value away, once the slider rests', async () => {
  const { root, one, set, rest, moves } = show();
  await set('[data-knob="thresholdToYou"]', '62');
  expect(moves()).toEqual([]);
  await rest();
  expect(moves()).toEqual(['bergen×sensors']);
  expect(one('[data-mutual-value]').textContent).toBe('c.WhatIf_Loses');
  expect(one('[data-rank]').textContent).toBe('c.WhatIf_Stays');
  expect(root.querySelectorAll('[data-fact]')).toHaveLength(1);
  expect(one('[data-note="thresholdToYou"]').textContent).toBe('c.WhatIf_Was');
});

test('steps of a slider are read once', async () => {
  const { set, rest, moves } = show();
  await set('[data-knob="thresholdToYou"]', '62');
  jest.advanceTimersByTime(100);
  await set('[data-knob="thresholdToYou"]', '50');
  jest.advanceTimersByTime(100);
  expect(moves()).toEqual([]);
  await rest();
  expect(moves()).toEqual([]);
});

test('a trial is shown in all views on demand, and taken back', async () => {
  const { element, heard, one, set, rest, press } = show();
  expect([one('[data-apply]').disabled, one('[data-reset]').disabled]).toEqual([true, true]);
  await set('[data-knob="thresholdToYou"]', '62');
  await rest();
  await press('[data-apply]');
  const policy: PlanningPolicy = { ...DEFAULT_POLICY, thresholdToYou: 62 };
  expect(heard).toEqual([['apply', { policy }]]);
  // The page reads the matrix under the trial and still says what the team's policy is.
  Object.assign(element, { teamPolicy: hold(DEFAULT_POLICY), matrix: heldMatrix({ policy }) });
  await Promise.resolve();
  expect(one('[data-apply]').disabled).toBe(true);
  expect(one('[data-mutual-value]').textContent).toBe('c.WhatIf_Loses');
  await press('[data-reset]');
  await press('[data-apply]');
  expect(heard[1]).toEqual(['apply', { policy: null }]);
});

test('a trial that is ended elsewhere ends here; the same policy read again keeps what was set', async () => {
  const { element, one, set, rest } = show();
  await set('[data-knob="problem"]', '60');
  await rest();
  Object.assign(element, { matrix: heldMatrix() });
  await Promise.resolve();
  expect(one('[data-knob="problem"]').value).toBe(60);
  Object.assign(element, { matrix: heldMatrix({ policy: { ...DEFAULT_POLICY, thresholdToYou: 10 } }) });
  await Promise.resolve();
  expect([one('[data-knob="problem"]').value, one('[data-knob="thresholdToYou"]').value]).toEqual([30, 10]);
});

test('only who may change the policy can save the trial, as the fields that differ', async () => {
  const { element, root, heard, set, rest, press } = show();
  await set('[data-knob="urgency"]', '40');
  await set('[data-knob="fullScoreRevenue"]', '500000');
  await rest();
  expect(root.querySelector('[data-save]')).toBeNull();
  Object.assign(element, { canSavePolicy: true });
  await Promise.resolve();
  await press('[data-save]');
  expect(heard).toEqual([['savepolicy', { fields: { Weight_Urgency__c: 40, Full_Score_Revenue__c: 500_000 } }]]);
});

test.each(['0', '-5', ''])('a full score of “%s” is refused and nothing is computed with it', async (value) => {
  const { one, set, rest } = show();
  await set('[data-knob="fullScoreRevenue"]', value);
  await rest();
  expect(jest.mocked(one('[data-knob="fullScoreRevenue"]').setCustomValidity)).toHaveBeenCalledWith('c.WhatIf_AboveZero');
  expect(one('[data-summary]').textContent).toBe('c.WhatIf_NoChange');
});

test('an axis of which nothing counts says so', async () => {
  const { root, set } = show();
  for (const knob of ['problem', 'customerValue', 'urgency', 'sponsor', 'alternatives']) await set(`[data-knob="${knob}"]`, '0');
  expect(root.querySelector('[data-group="toCustomer"] [data-warning]')!.textContent).toContain('c.WhatIf_NothingCounts');
  expect(root.querySelector('[data-group="toYou"] [data-warning]')).toBeNull();
});

test('something supposed about the selected cell moves it, and is never part of the policy', async () => {
  const { element, heard, one, set, rest, moves, press } = show({ selection: ['fleet×sensors'] });
  expect(one('[data-input="urgency"]').value).toBe('None');
  await set('[data-input="problemId"]', 'downtime');
  await set('[data-input="urgency"]', 'Critical');
  await rest();
  // It overtakes the two that stood before it.
  expect(moves()).toEqual(['fleet×sensors', 'bergen×sensors', 'fleet×voyage']);
  expect(one('[data-mutual-value]').textContent).toBe('c.WhatIf_Gains');
  expect(one('[data-apply]').disabled).toBe(true);
  await press('[data-open]');
  expect(heard).toEqual([['opensquare', { buyingCenterId: 'fleet', solutionId: 'sensors' }]]);
  Object.assign(element, { selection: ['bergen×sensors'] });
  await Promise.resolve();
  expect(moves()).toEqual([]);
});

test('an impossible number about a cell is refused; emptied, the cell’s own counts again', async () => {
  const { one, set, rest, moves } = show({ selection: ['fleet×sensors'] });
  await set('[data-input="chanceToWin"]', '101');
  expect(jest.mocked(one('[data-input="chanceToWin"]').setCustomValidity)).toHaveBeenCalledWith('c.WhatIf_OutOfRange');
  await set('[data-input="chanceToWin"]', '1');
  await rest();
  expect(moves()).toContain('fleet×sensors');
  await set('[data-input="chanceToWin"]', '');
  await rest();
  expect(moves()).toEqual([]);
});

test('without exactly one selected cell nothing can be supposed of one', () => {
  const { root } = show({ selection: ['fleet×sensors', 'bergen×sensors'] });
  expect(root.querySelectorAll('[data-input]')).toHaveLength(0);
  expect(root.querySelector('[data-group="cell"]')!.textContent).toContain('c.WhatIf_CellNone');
});

test('what gains or loses mutual value comes before what is merely overtaken', async () => {
  const buyingCenters = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
  const cells = [55, 70, 90].map((chanceToWin, index) => {
    const { id } = buyingCenters[index]!;
    return { ...HALVORSEN.cells[0]!, id, buyingCenterId: id, potentialAnnualRevenue: null, chanceToWin };
  });
  const invest = { ...cells[0]!, id: 'd', solutionId: 'voyage', chanceToWin: 40, problemId: null };
  const { set, rest, moves } = show({ matrix: heldMatrix({ buyingCenters, cells: [...cells, invest] }) });
  await set('[data-knob="thresholdToYou"]', '80');
  await rest();
  expect(moves()).toEqual(['b×sensors', 'a×sensors']);
  await set('[data-knob="thresholdToYou"]', '30');
  await rest();
  expect(moves()).toEqual(['a×voyage']);
});

test('what is not ranked at all comes last', async () => {
  const ours = { ...HALVORSEN.cells[0]!, id: 'a', solutionId: 'voyage', stateOverride: 'Ours' as const };
  const { set, rest, moves } = show({ matrix: heldMatrix({ cells: [ours, ...HALVORSEN.cells] }) });
  await set('[data-knob="thresholdToYou"]', '62');
  await rest();
  expect(moves()).toEqual(['bergen×sensors', 'bergen×voyage']);
});

test('a cell that moves can be selected, and of many the first are told', async () => {
  const buyingCenters = Array.from({ length: 30 }, (_, index) => ({ id: `b${index}`, name: `Unit ${index}` }));
  const cells = buyingCenters.map(({ id }, index) => ({ ...HALVORSEN.cells[0]!, id, buyingCenterId: id, chanceToWin: 50 + index }));
  const { heard, set, rest, press, moves } = show({ matrix: heldMatrix({ buyingCenters, cells }) });
  await set('[data-knob="chanceToWin"]', '0');
  await rest();
  expect(moves()).toHaveLength(20);
  await press('[data-more]');
  expect(moves()).toHaveLength(30);
  await press('[data-move] .name');
  expect(heard).toEqual([['select', { keys: [moves()[0]] }]]);
});

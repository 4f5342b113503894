import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import MergeModal from 'c/mergeModal';
import type { ChangeGroup, SaveProblem } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import { readRelationships, type RelationshipFacts } from 'c/relationshipReading';
import type { SaveWay } from 'c/relationshipSaving';
import { unchosenValues } from '../pairWords.ts';
import { EMPTY, MapOrg, position } from '../../relationshipChanges/__tests__/org.ts';

// axe on a busy machine takes its time.
jest.setTimeout(60_000);
beforeAll(setup);
afterEach(() => document.body.replaceChildren());

const TODAY = '2026-03-01';
const facts: RelationshipFacts = {
  ...EMPTY,
  contacts: [
    { id: 'c1', name: 'Ada Berg' },
    { id: 'c2', name: 'Bo Dahl' },
  ],
  stakeholders: [
    position('boss', { position: 'Chief' }),
    position('other', { position: 'Chair' }),
    position('a', {
      position: 'CFO',
      contactId: 'c1',
      occupancy: 'Held',
      reportsToId: 'boss',
      attitude: 'Neutral',
      notes: 'Golfs',
      power: 'Outside',
    }),
    position('b', {
      position: 'Chief Financial Officer',
      contactId: 'c1',
      occupancy: 'Held',
      reportsToId: 'other',
      attitude: 'Supporter',
      notes: 'Sails',
    }),
    position('x', { position: 'Buyer', reportsToId: 'b' }),
    position('y', { position: 'Buyer of steel', reportsToId: 'boss' }),
  ],
};

const settle = async () => {
  for (let tick = 0; tick < 30; tick++) await Promise.resolve();
};

async function open(more: Record<string, unknown> = {}, start: RelationshipFacts = facts) {
  const org = new MapOrg(start);
  const element = createElement('c-merge-modal', { is: MergeModal });
  const saved: { groups: readonly ChangeGroup[]; message: string; way: SaveWay | undefined }[] = [];
  let problem: SaveProblem | undefined;
  const save = async (groups: readonly ChangeGroup[], message: string, way?: SaveWay) => {
    saved.push({ groups, message, way });
    if (problem) return problem;
    for (const group of groups) org.save(group);
    return undefined;
  };
  const readNow = () => hold(readRelationships(org.facts, TODAY));
  Object.assign(element, { relationships: readNow(), readCurrent: readNow, save, canSeeJudgements: true, ...more });
  const closed: unknown[] = [];
  element.addEventListener('close', (event) => closed.push((event as CustomEvent).detail));
  document.body.appendChild(element);
  await settle();
  const root = element.shadowRoot!;
  const pairs = () => [...root.querySelectorAll<HTMLElement>('[data-pair-of]')];
  const pair = (at = 0) => pairs()[at]!.shadowRoot!;
  return {
    org,
    root,
    saved,
    closed,
    pairs,
    pair,
    refuse: (one: SaveProblem | undefined) => (problem = one),
    choices: (at = 0) =>
      [...pair(at).querySelectorAll('[data-choice]')].map((row) =>
        [...row.children].map((cell) => cell.textContent!.replace(/\s+/g, ' ').trim()),
      ),
    press: async (selector: string, within: ParentNode = root) => {
      within.querySelector(selector)!.dispatchEvent(new CustomEvent('click'));
      await settle();
    },
    choose: async (field: string, at = 0) => {
      pair(at).querySelector<HTMLInputElement>(`input[data-field="${field}"][value="other"]`)!.click();
      await settle();
    },
    one: (id: RecordId) => org.facts.stakeholders.find((each) => each.id === id),
  };
}

test('two positions are laid side by side: what contradicts is a table of choices, the kept word first', async () => {
  const { choices, pair } = await open({ stakeholderIds: ['a', 'b'] });
  expect(choices()).toEqual([
    ['c.Merge_FieldPosition', 'CFO', 'Chief Financial Officer'],
    ['c.Merge_FieldAttitude', 'Neutral', 'Supporter'],
    ['c.Merge_FieldHead', 'c.Map_Unknown, Chief', 'c.Map_Unknown, Chair'],
  ]);
  expect(pair().querySelector<HTMLInputElement>('input[data-field="attitude"][value="kept"]')!.checked).toBe(true);
  expect(pair().querySelector('caption')!.textContent!.trim()).toBe('c.MergePair_Caption');
  await expect(document.body).toBeAccessible();
});

test('beside each judgement stands what speaks for it, and it goes with the one that is chosen', async () => {
  const seen = (evidence: string) => ({ grounds: { attitude: { evidence, judgedOn: '2026-01-05' } } });
  const stakeholders = facts.stakeholders.map((one) => ({
    ...one,
    ...(one.id === 'a' ? seen('Was silent') : one.id === 'b' ? seen('Spoke for us') : {}),
  }));
  const { choices, choose, press, one, org } = await open({ stakeholderIds: ['a', 'b'] }, { ...facts, stakeholders });
  expect(choices()[1]).toEqual(['c.Merge_FieldAttitude', 'Neutral · Was silent', 'Supporter · Spoke for us']);
  await choose('attitude');
  await press('[data-merge]');
  expect(org.facts.stakeholders).toHaveLength(5);
  expect(one('a')).toMatchObject({ attitude: 'Supporter', grounds: { attitude: { evidence: 'Spoke for us', judgedOn: '2026-01-05' } } });
  expect(one('a')!.notes).not.toContain('silent');
});

test('chosen words are written, what is not chosen is noted; reports come over', async () => {
  const { press, choose, one, closed, saved, org } = await open({ stakeholderIds: ['a', 'b'] });
  await choose('attitude');
  await choose('reportsToId');
  await press('[data-merge]');
  expect(one('a')).toMatchObject({ position: 'CFO', attitude: 'Supporter', reportsToId: 'other', power: 'Outside' });
  expect(one('a')!.notes).toBe('Golfs\n\nSails\n\nc.Merge_NoteText');
  expect([one('b'), one('x')!.reportsToId]).toEqual([undefined, 'a']);
  expect(org.facts.stakeholders).toHaveLength(5);
  expect(saved[0]!.way!.isInOrder).toBe(true);
  expect(closed).toEqual([{ keptId: 'a' }]);
});

test('what is remembered is the side that was not taken, and no judgement about a person', () => {
  const choice = (field: 'position' | 'power' | 'attitude' | 'trust' | 'coverage', kept: string, other: string) => ({
    field,
    kept,
    other,
    isImpossible: false,
  });
  const choices = [
    choice('position', 'CFO', 'Treasurer'),
    choice('power', 'Outside', 'Inner Circle'),
    choice('attitude', 'Neutral', 'Opponent'),
    choice('trust', '10', '80'),
    choice('coverage', 'Brief', 'Deep'),
  ];
  expect(unchosenValues(choices, { chosen: ['coverage', 'power'] })).toEqual([
    { field: 'position', value: 'Treasurer' },
    { field: 'coverage', value: 'Brief' },
  ]);
});

test('without notes wanted none are added', async () => {
  const { press, one, root } = await open({ stakeholderIds: ['a', 'b'] });
  root.querySelector('[data-note]')!.dispatchEvent(new CustomEvent('change', { detail: { checked: false } }));
  await press('[data-merge]');
  expect(one('a')!.notes).toBe('Golfs\n\nSails');
});

test('the other one can be kept instead, and its word stands', async () => {
  const { press, pair, one, choices, closed } = await open({ stakeholderIds: ['a', 'b'] });
  await press('[data-swap]', pair());
  expect(choices()[1]).toEqual(['c.Merge_FieldAttitude', 'Supporter', 'Neutral']);
  await press('[data-merge]');
  expect([one('a'), one('b')]).toMatchObject([undefined, { position: 'Chief Financial Officer', attitude: 'Supporter' }]);
  expect(closed).toEqual([{ keptId: 'b' }]);
});

test('a head who would close a circle is told and is no choice', async () => {
  const stakeholders = [
    position('a', { position: 'CFO' }),
    position('x', { position: 'Buyer', reportsToId: 'a' }),
    position('b', { position: 'CFO', reportsToId: 'x' }),
  ];
  const { pair, press, one } = await open({ stakeholderIds: ['a', 'b'] }, { ...EMPTY, stakeholders });
  expect(pair().querySelector('[data-impossible]')!.textContent).toBe('c.MergePair_Impossible');
  expect(pair().querySelector('input[type="radio"]')).toBeNull();
  await press('[data-merge]');
  expect([one('a')!.reportsToId, one('x')!.reportsToId]).toEqual([null, 'a']);
});

test('what looks alike on a map is listed with the reasons; only what is sure is ticked, and all is merged at once', async () => {
  const stakeholders = [
    ...facts.stakeholders,
    position('p', { position: 'Approver', contactId: 'c2', occupancy: 'Held' }),
    position('q', { position: 'Approver', notes: 'Sits in Oslo' }),
  ];
  const { pairs, pair, press, org, closed, root } = await open({}, { ...facts, stakeholders });
  expect(pairs().map((one) => one.shadowRoot!.querySelector('[data-reason]')!.textContent)).toEqual(['c.Merge_Sure', 'c.Merge_Likely']);
  const ticks = () => pairs().map((one) => one.shadowRoot!.querySelector<HTMLInputElement>('[data-tick]')!.checked);
  expect(ticks()).toEqual([true, false]);
  await press('[data-toggle]', pair());
  await expect(document.body).toBeAccessible();
  await press('[data-tick-all]');
  expect(ticks()).toEqual([true, true]);
  await press('[data-merge]');
  expect(org.facts.stakeholders.map(({ id }) => id)).toEqual(['boss', 'other', 'a', 'x', 'y', 'p']);
  expect(org.facts.stakeholders.at(-1)).toMatchObject({ contactId: 'c2', notes: 'Sits in Oslo' });
  expect(closed).toEqual([{ keptId: 'a' }]);
  expect(root.querySelector('[data-problem]')).toBeNull();
});

test('a refusal stays on screen with what was chosen', async () => {
  const { press, choose, pair, root, refuse, closed, one } = await open({ stakeholderIds: ['a', 'b'] });
  await choose('attitude');
  refuse({ messages: ['Somebody was faster'] });
  await press('[data-merge]');
  expect(root.querySelector('[data-problem]')).not.toBeNull();
  expect(pair().querySelector<HTMLInputElement>('input[data-field="attitude"][value="other"]')!.checked).toBe(true);
  refuse(undefined);
  await press('[data-merge]');
  expect([one('a')!.attitude, closed]).toEqual(['Supporter', [{ keptId: 'a' }]]);
});

test('who may not see all judgements cannot merge: nothing of them is shown', async () => {
  const { root, pairs } = await open({ stakeholderIds: ['a', 'b'], canSeeJudgements: false });
  expect(root.querySelector('[data-hidden]')).not.toBeNull();
  expect(pairs()).toEqual([]);
  expect(root.querySelector<HTMLElement & { disabled: boolean }>('[data-merge]')!.disabled).toBe(true);
  await expect(document.body).toBeAccessible();
});

test('with nobody alike, and with one of the two gone, it says so', async () => {
  const none = await open({}, { ...facts, stakeholders: facts.stakeholders.slice(0, 3) });
  expect(none.root.querySelector('[data-empty]')!.textContent).toBe('c.Merge_None');
  const gone = await open({ stakeholderIds: ['a', 'nobody'] });
  expect(gone.root.querySelector('[data-empty]')!.textContent).toBe('c.Merge_Gone');
});

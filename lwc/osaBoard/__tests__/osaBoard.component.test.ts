import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import type * as BoardModule from 'c/osaBoard';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { osaReading, TODAY, type ObjectiveAt } from '../../osaTree/__tests__/tree.ts';
import { settled, showBoard } from './shownBoard.ts';

speakEnglish();
jest.setTimeout(60_000);
let Board: typeof BoardModule.default;
beforeAll(async () => {
  setup();
  Board = (await import('c/osaBoard')).default;
});
afterEach(() => document.body.replaceChildren());

const PLAN = { id: 'plan', name: 'Plan', lastChange: {} } as never;
const CENTER = { id: 'yard', name: 'Shipyard', lastChange: {} } as never;
const OBJECTIVES: readonly ObjectiveAt[] = [
  {
    ...{ id: 'engage', name: 'Engage the shipyard', kind: 'Engagement', revision: 4, ownerId: 'nora', ownerName: 'Nora Sund' },
    ...{ buyingCenterId: 'yard', dueOn: '2026-12-24', sortOrder: 10, target: 10, baseline: 0, current: 3, measureUnit: 'people' },
    strategies: [
      {
        ...{ id: 'visits', name: 'Visits', revision: 2, sortOrder: 10, plannedCost: 5000 },
        actions: [
          { id: 'invite', name: 'Invite', revision: 7, sortOrder: 10, ownerId: 'nora', ownerName: 'Nora Sund', dueOn: '2026-11-02' },
          { id: 'host', name: 'Host', sortOrder: 20, dependsOnId: 'invite', campaignId: 'gone', repeat: 'Monthly' },
          { id: 'thank', name: 'Thank', sortOrder: 30, status: 'Done' },
        ],
      },
      { id: 'papers', name: 'Papers', sortOrder: 20 },
    ],
    loose: [{ id: 'call', name: 'Call', sortOrder: 10 }],
  },
  { id: 'grow', name: 'Grow', sortOrder: 20, status: 'Achieved', strategies: [{ id: 'old', actions: [{ id: 'x' }] }] },
];
const read = (objectives = OBJECTIVES) => osaReading(objectives, { plan: PLAN, buyingCenters: [CENTER] });
const show = (given: object = {}, reading = read()) => showBoard(Board, reading, given);
const words = (element: HTMLElement) => [...element.querySelectorAll('.card > *')].map(({ textContent }) => textContent.trim());

test('objectives stand beside their strategies, these beside their actions, and what is over is folded', async () => {
  const { drawn, grid } = await show();
  expect(drawn()).toEqual(['engage visits invite host', 'thank', 'papers', 'call', 'grow']);
  expect(grid().querySelector('.summary')!.textContent.trim()).toBe('Strategies: 1 · Actions: 1, done: 0');
  expect(grid().querySelector('.loose')!.textContent.trim()).toBe('No strategy');
});

test('cards say how far things are, whose they are, and what stands in the way', async () => {
  const { card } = await show();
  expect(words(card('engage'))).toEqual([
    'Marketing · Engagement · Nora Sund',
    'Engage the shipyard',
    'AcceptedDue Dec 24, 2026',
    '3 of 10 people',
    'Serves Shipyard',
  ]);
  expect(words(card('visits'))).toEqual(['Visits', 'Active', '1 of 3 actions done', '$5,000 planned']);
  expect(words(card('invite'))).toEqual(['Invite', 'Planned20 days late', 'Nora Sund']);
  expect(words(card('host'))).toEqual([
    ...['Host', 'PlannedNo date', 'Nobody'],
    'Waits for: Invite · Campaign: A campaign that is no longer there, or that you may not see · Repeats: Monthly',
  ]);
});

test('the board is a grid of which one card is in the order of the keyboard, and can be used without eyes', async () => {
  const { element, grid, card } = await show();
  const scroller = grid().querySelector('[role="grid"]')!;
  expect(scroller.getAttribute('aria-rowcount')).toBe('6');
  expect(scroller.getAttribute('aria-colcount')).toBe('4');
  expect([...grid().querySelectorAll('[data-card][tabindex="0"]')]).toEqual([card('engage')]);
  expect(
    [card('engage'), card('visits'), card('invite')].map((one) => [
      one.getAttribute('role'),
      one.getAttribute('aria-colindex'),
      one.getAttribute('aria-expanded'),
    ]),
  ).toEqual([
    ['rowheader', '1', 'true'],
    ['gridcell', '2', 'true'],
    ['gridcell', '3', null],
  ]);
  await expect(element).toBeAccessible();
});

test('arrow keys go from card to card, Enter opens one, minus and plus fold', async () => {
  const { press, active, focusOn, heard, drawn } = await show();
  await focusOn('engage');
  await press('ArrowRight', 'ArrowRight', 'ArrowRight');
  expect(active()).toBe('host');
  await press('Enter', 'ArrowLeft', 'ArrowLeft', 'Enter', 'ArrowLeft', 'Enter');
  expect(heard).toEqual([
    ['openaction', { id: 'host' }],
    ['openstrategy', { id: 'visits' }],
    ['openobjective', { id: 'engage' }],
  ]);
  await press('-');
  expect(drawn()).toEqual(['engage', 'grow']);
  await press('+', 'ArrowRight', '-');
  expect(drawn()).toEqual(['engage visits', 'papers', 'call', 'grow']);
  expect(active()).toBe('visits');
});

const update = (object: string, id: string, seenRevision: number, fields: object) => ({ kind: 'update', object, id, seenRevision, fields });

test('a card that is dragged elsewhere stands there at once, against the revision that was seen', async () => {
  const { drag, drawn, changes, announced } = await show();
  await drag('invite', 500, 128 * 2 + 60);
  expect(drawn()).toEqual(['engage visits host thank', 'papers invite', 'call', 'grow']);
  expect(changes).toEqual([
    {
      groups: [[update('Plan_Action__c', 'invite', 7, { Plan_Strategy__c: 'papers' })]],
      message: 'Invite moved',
      isInOrder: true,
      settle: expect.any(Function),
    },
  ]);
  expect(announced()).toBe('Invite moved');
});

test('what somebody else was faster with goes back to where it stands now, and nothing of it is lost', async () => {
  const { element, drag, drawn, changes } = await show();
  await drag('invite', 500, 128 * 2 + 60);
  // The other one moved it to those of no strategy; the page has read it again when it settles.
  const [engage, grow] = OBJECTIVES as [ObjectiveAt, ObjectiveAt];
  const [visits, papers] = engage.strategies as [
    NonNullable<ObjectiveAt['strategies']>[number],
    NonNullable<ObjectiveAt['strategies']>[number],
  ];
  const theirs = { ...visits.actions![0]!, revision: 8 };
  element.osa = hold(read([{ ...engage, strategies: [{ ...visits, actions: visits.actions!.slice(1) }, papers], loose: [theirs] }, grow]));
  await settled();
  changes[0]!.settle!({ messages: ['stale'], conflict: { byName: 'Mara Lind' } });
  await settled();
  expect(drawn()).toEqual(['engage visits host thank', 'papers', 'invite', 'grow']);
});

test('a drag writes transforms while it goes on, and nothing else of the board', async () => {
  const { pointer, card, scroller, grid, drawn, changes } = await show();
  pointer(card('invite'), 'pointerdown', 460, 20);
  pointer(scroller(), 'pointermove', 470, 40);
  await new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)));
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((seen) => records.push(...seen));
  observer.observe(grid().querySelector('.board')!, { attributes: true, childList: true, subtree: true, characterData: true });
  for (const y of [60, 120, 180]) {
    pointer(scroller(), 'pointermove', 480, y);
    await new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)));
  }
  records.push(...observer.takeRecords());
  observer.disconnect();
  expect(
    [...new Set(records.map(({ type, attributeName, target }) => `${type} ${attributeName} ${(target as HTMLElement).className}`))].sort(),
  ).toEqual(['attributes style ghost', 'attributes style mark']);
  pointer(scroller(), 'pointerup', 0, 10_000);
  await settled();
  expect(changes).toHaveLength(1);
  expect(drawn().at(-1)).toBe('grow');
});

test('Escape gives up a drag, and a short press is a click that selects', async () => {
  const { pointer, card, scroller, press, focusOn, click, changes, heard } = await show({ selection: ['papers'] });
  await focusOn('invite');
  pointer(card('invite'), 'pointerdown', 460, 20);
  pointer(scroller(), 'pointermove', 470, 200);
  await press('Escape');
  pointer(scroller(), 'pointerup', 470, 200);
  await click(card('invite'));
  expect([changes, heard]).toEqual([[], []]);
  pointer(card('invite'), 'pointerdown', 460, 20);
  pointer(scroller(), 'pointerup', 461, 20);
  await click(card('invite'));
  await click(card('invite'), { ctrlKey: true });
  expect(heard).toEqual([
    ['select', { ids: ['invite'] }],
    ['select', { ids: ['papers', 'invite'] }],
  ]);
});

test('a finger scrolls, and drags by the grip alone', async () => {
  const { pointer, card, part, scroller, changes, focusOn } = await show();
  const by = (target: Element) => {
    pointer(target, 'pointerdown', 4, 4, { pointerType: 'touch' });
    pointer(scroller(), 'pointermove', 500, 128 * 2 + 60);
    pointer(scroller(), 'pointerup', 500, 128 * 2 + 60);
  };
  by(card('invite'));
  expect(changes).toEqual([]);
  await focusOn('invite');
  by(part('invite', 'grip'));
  expect(changes).toHaveLength(1);
});

test('with the keyboard a card is picked up, carried from place to place and let go, and each step is told', async () => {
  const { press, focusOn, announced, changes, active, drawn } = await show();
  await focusOn('host');
  await press(' ');
  expect(announced()).toBe(
    'You are holding Host. Arrow keys or a click on a card say where to, Space or Enter lets go there, Escape puts it back.',
  );
  await press('ArrowLeft');
  expect(announced()).toBe('Host would be before Invite');
  await press('ArrowDown');
  expect(announced()).toBe('Host would be last of Papers');
  await press('ArrowDown');
  expect(announced()).toBe('Host would be before Call');
  await press('Enter');
  expect(announced()).toBe('Host moved');
  expect(changes[0]!.groups.flat()).toEqual([update('Plan_Action__c', 'host', 1, { Plan_Strategy__c: null, Sort_Order__c: 5 })]);
  expect(drawn()).toEqual(['engage visits invite thank', 'papers', 'host call', 'grow']);
  expect(active()).toBe('host');
});

test('what goes into something folded leaves the keyboard with that', async () => {
  const { press, focusOn, active, changes } = await show();
  await focusOn('papers');
  await press('-');
  await focusOn('call');
  await press(' ', 'ArrowUp', 'Enter');
  expect(active()).toBe('papers');
  expect(changes[0]!.groups.flat()).toEqual([update('Plan_Action__c', 'call', 1, { Plan_Strategy__c: 'papers' })]);
});

test('only the active card has hands to pick it up, change it and add below it', async () => {
  const { grid, focusOn, part } = await show();
  await focusOn('visits');
  expect(grid().querySelectorAll('.hands')).toHaveLength(1);
  expect(['grip', 'edit', 'add'].map((name) => part('visits', name).getAttribute('aria-label'))).toEqual([
    'Pick up Visits to move it',
    'Change name, status, owner or date of Visits',
    'Add an action to Visits',
  ]);
});

test('what is carried can be put back, and a drop where it was saves nothing', async () => {
  const { press, focusOn, announced, changes } = await show();
  await focusOn('invite');
  await press(' ', 'ArrowDown', 'Escape');
  expect(announced()).toBe('Invite stays where it was');
  await press(' ', ' ');
  expect(changes).toEqual([]);
});

test('without dragging: a click on the grip picks up, a click on another card lets go before it', async () => {
  const { click, part, card, changes, focusOn } = await show();
  await focusOn('thank');
  await click(part('thank', 'grip'));
  expect(part('thank', 'grip').getAttribute('aria-pressed')).toBe('true');
  await click(card('invite'));
  expect(changes[0]!.groups.flat()).toEqual([update('Plan_Action__c', 'thank', 1, { Sort_Order__c: 5 })]);
});

test('an objective moves among those of its track with its work', async () => {
  const { press, focusOn, changes, drawn } = await show();
  await focusOn('grow');
  await press(' ', 'ArrowUp', ' ');
  expect(changes[0]!.groups.flat()).toEqual([update('Plan_Objective__c', 'grow', 1, { Sort_Order__c: 5 })]);
  expect(drawn()[0]).toBe('grow');
});

test('name, status, owner and date are changed on the card, and shown before they are saved', async () => {
  const { press, focusOn, grid, card, changes, active } = await show();
  await focusOn('invite');
  await press('F2');
  const editor = grid().querySelector('c-osa-quick-edit')!;
  expect(card('invite').contains(editor)).toBe(true);
  editor.dispatchEvent(new CustomEvent('save', { detail: { id: 'invite', edit: { name: 'Invite all', status: 'Done' } } }));
  await settled();
  expect(words(card('invite')).slice(0, 2)).toEqual(['Invite all', 'DoneDue Nov 2, 2026']);
  expect(changes[0]).toMatchObject({
    message: 'Invite changed',
    groups: [[update('Plan_Action__c', 'invite', 7, { Status__c: 'Done', Done_On__c: TODAY, Name: 'Invite all' })]],
  });
  expect(active()).toBe('invite');
  // Refused: it says again what is stored.
  changes[0]!.settle!({ messages: ['no'] });
  await settled();
  expect(words(card('invite'))[0]).toBe('Invite');
});

test('a card that somebody else removed while it is edited is told, and the board goes on', async () => {
  const { element, press, focusOn, grid, announced, drawn } = await show();
  await focusOn('call');
  await press('F2');
  element.osa = hold(read([{ ...OBJECTIVES[0]!, loose: [] }]));
  await settled();
  expect(grid().querySelector('c-osa-quick-edit')).toBeNull();
  expect(announced()).toBe('Call is no longer there: somebody has removed it');
  expect(drawn()).toEqual(['engage visits invite host', 'thank', 'papers']);
});

test('something new is named where it will stand, one after the other', async () => {
  const { press, focusOn, grid, drawn, changes, heard, active } = await show();
  await focusOn('visits');
  await press('Insert');
  expect(drawn().slice(0, 2)).toEqual(['engage visits invite host', 'thank +']);
  const add = grid().querySelector('[data-adding]')!;
  add.dispatchEvent(new CustomEvent('add', { detail: { name: 'Send a photo' } }));
  await settled();
  expect(changes[0]).toMatchObject({
    message: 'Send a photo added',
    groups: [
      [
        {
          kind: 'create',
          object: 'Plan_Action__c',
          fields: {
            Name: 'Send a photo',
            Plan_Objective__c: 'engage',
            Plan_Strategy__c: 'visits',
            Status__c: 'Planned',
            Sort_Order__c: 40,
          },
        },
      ],
    ],
  });
  expect(grid().querySelector('[data-adding]')).toBe(add);
  add.dispatchEvent(new CustomEvent('addmore', { detail: { name: 'Another' } }));
  await settled();
  expect(heard).toEqual([['addaction', { objectiveId: 'engage', strategyId: 'visits', name: 'Another' }]]);
  await focusOn('engage');
  await press('Insert');
  expect(drawn()[4]).toBe('+');
  grid().querySelector('[data-adding]')!.dispatchEvent(new CustomEvent('cancel'));
  await settled();
  expect(active()).toBe('engage');
});

test('the place for a name goes on with the keyboard and what is typed when something added before it moves it', async () => {
  const { element, press, focusOn, grid, drawn } = await show();
  await focusOn('visits');
  await press('Insert');
  const place = () => grid().querySelector<HTMLElement & { text: string }>('[data-adding]')!;
  place().dispatchEvent(new CustomEvent('typed', { detail: { text: 'The next o' } }));
  const before = place();
  const [engage, grow] = OBJECTIVES as [ObjectiveAt, ObjectiveAt];
  const [visits, papers] = engage.strategies!;
  const added = { ...visits!, actions: [...visits!.actions!, { id: 'photo', name: 'Send a photo', sortOrder: 40 }] };
  element.osa = hold(read([{ ...engage, strategies: [added, papers!] }, grow]));
  await settled();
  expect(drawn().slice(0, 3)).toEqual(['engage visits invite host', 'thank photo', '+']);
  expect(place()).not.toBe(before);
  expect(place().text).toBe('The next o');
  expect(grid().activeElement).toBe(place());
});

test('a name that could not be saved stands there again', async () => {
  const { press, focusOn, grid, changes } = await show();
  await focusOn('visits');
  await press('Insert');
  const place = grid().querySelector<HTMLElement & { text: string }>('[data-adding]')!;
  place.dispatchEvent(new CustomEvent('add', { detail: { name: 'Send a photo' } }));
  changes[0]!.settle!({ messages: ['no'] });
  await settled();
  expect(place.text).toBe('Send a photo');
});

test('what an objective serves is one click away', async () => {
  const { click, part, heard } = await show();
  await click(part('engage', 'serves'));
  expect(heard).toEqual([['openrecord', { recordId: 'yard', objectApiName: 'Buying_Center__c' }]]);
});

test('what is asked for is shown unfolded with what stands above it; the rest comes back', async () => {
  const { root, drawn } = await show();
  const filter = async (change: object) => {
    root
      .querySelector('c-osa-filters')!
      .dispatchEvent(
        new CustomEvent('filter', { detail: { query: '', track: null, ownerId: null, standing: null, isLate: false, ...change } }),
      );
    await settled();
  };
  await filter({ query: 'x' });
  expect(drawn()).toEqual(['grow old x']);
  await filter({ query: 'nothing like it' });
  expect(root.querySelector('[data-nothing]')!.textContent).toBe('Nothing is as you asked. Show everything, or ask for less.');
  await filter({});
  expect(drawn()).toEqual(['engage visits invite host', 'thank', 'papers', 'call', 'grow']);
});

test('a card that is named elsewhere is brought into sight, even out of what is folded', async () => {
  const { element, active, drawn } = await show();
  element.goTo('x');
  await settled();
  expect(active()).toBe('x');
  expect(drawn().at(-1)).toBe('grow old x');
});

test('who may not edit finds no grips, and keys and pointers move nothing', async () => {
  const { grid, press, focusOn, drag, changes, root } = await show({
    canEditObjectives: false,
    canCreateObjectives: false,
    canEditWork: false,
  });
  expect(grid().querySelector('.hand')).toBeNull();
  expect(grid().querySelector('[role="grid"]')!.getAttribute('aria-readonly')).toBe('true');
  await focusOn('invite');
  await press(' ', 'ArrowDown', 'Enter', 'F2', 'Insert');
  await drag('invite', 500, 128 * 2 + 60);
  expect(changes).toEqual([]);
  expect(grid().querySelector('c-osa-quick-edit, [data-adding]')).toBeNull();
  expect(root.querySelector('[data-add-objective]')).toBeNull();
});

test('an empty plan says what an objective is, and an account without a plan that it has none', async () => {
  const empty = await show({}, read([]));
  expect(empty.root.querySelector('[data-empty]')!.textContent).toContain('No objectives yet');
  await empty.click(empty.root.querySelector('[data-add-objective]'));
  expect(empty.heard).toEqual([['addobjective', {}]]);
  const none = await show({}, osaReading([]));
  expect(none.root.querySelector('[data-empty]')!.textContent).toContain('this account has none yet');
  expect(none.root.querySelector('[data-add-objective]')).toBeNull();
});

test('of sixty objectives with two thousand actions only what is in sight is drawn', async () => {
  const many = Array.from({ length: 60 }, (_, o) => ({
    id: `o${o}`,
    strategies: Array.from({ length: 3 }, (_s, s) => ({
      id: `o${o}s${s}`,
      actions: Array.from({ length: 11 }, (_a, a) => ({ id: `o${o}s${s}a${a}` })),
    })),
  }));
  const { grid, click, root, element } = await show({}, read(many));
  // Folded at first: strategies tell their actions as a number.
  expect(grid().querySelectorAll('[data-card]').length).toBeLessThan(30);
  expect(grid().querySelector('[role="grid"]')!.getAttribute('aria-rowcount')).toBe('181');
  await click(root.querySelector('[data-unfold-all]'));
  expect(grid().querySelector('[role="grid"]')!.getAttribute('aria-rowcount')).toBe('1081');
  expect(grid().querySelectorAll('[data-card]').length).toBeLessThan(45);
  element.goTo('o59s2a10');
  await settled();
  expect(grid().querySelectorAll('[data-card]').length).toBeLessThan(45);
});

test('cards of a track that others plan are read: not taken, not edited, nothing is added below them', async () => {
  const [engage, grow] = OBJECTIVES;
  const reading = osaReading(
    [
      { ...engage!, track: 'Sales' },
      { ...grow!, status: 'Accepted' },
    ],
    { plan: PLAN, plannedTracks: ['Marketing'] },
  );
  const { card, grid, focusOn, press, announced, changes, drag } = await show({}, reading);
  await focusOn('invite');
  expect(card('invite').querySelector('[data-edit], [data-grip]')).toBeNull();
  await press('F2', 'm');
  expect(grid().querySelector('[data-editor]')).toBeNull();
  expect(card('visits').querySelector('[data-add]')).toBeNull();
  expect(grid().querySelector('[data-loose]')).toBeNull();
  await drag('invite', 600, 4);
  expect([changes, announced()]).toEqual([[], '']);
  await focusOn('old');
  expect(card('old').querySelector('[data-edit]')).not.toBeNull();
});

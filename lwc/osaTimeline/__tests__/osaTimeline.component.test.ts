import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import type { OsaChange } from 'c/osaChanges';
import { hold } from 'c/held';
import type * as TimelineModule from 'c/osaTimeline';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { osaReading, type ObjectiveAt } from '../../osaTree/__tests__/tree.ts';

speakEnglish();
jest.setTimeout(60_000);
let OsaTimeline: typeof TimelineModule.default;
beforeAll(async () => {
  setup();
  OsaTimeline = (await import('c/osaTimeline')).default;
});
afterEach(() => document.body.replaceChildren());

const WIND: ObjectiveAt = {
  id: 'wind',
  dueOn: '2026-12-31',
  strategies: [
    {
      id: 'figures',
      actions: [
        { id: 'webinar', startOn: '2026-09-01', dueOn: '2026-10-15', status: 'Done' },
        { id: 'report', startOn: '2026-11-25', dueOn: '2026-12-04', status: 'In Progress', revision: 4 },
        { id: 'briefing', dependsOnId: 'report', startOn: '2026-12-07', dueOn: '2026-12-09', revision: 2 },
        { id: 'review', dependsOnId: 'briefing', dueOn: '2026-12-10' },
      ],
    },
  ],
  loose: [{ id: 'film' }, { id: 'letter', dueOn: '2026-11-10', status: 'Blocked' }],
};
const CAMPAIGNS = [{ id: 'seminar', name: 'Seminar', startOn: '2026-12-18', endOn: '2026-12-19', status: 'Planned' }];

function show(
  objectives: readonly ObjectiveAt[] = [WIND],
  properties: Readonly<Record<string, unknown>> = {},
  facts: object = { campaigns: CAMPAIGNS },
) {
  const reading = osaReading(objectives, facts);
  const element = createElement('c-osa-timeline', { is: OsaTimeline });
  Object.assign(element, { osa: hold(reading), canEditWork: true, canEditObjectives: true, canCreateObjectives: true, ...properties });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const heard: (readonly [string, unknown])[] = [];
  for (const name of ['change', 'select', 'openobjective', 'openstrategy', 'openaction', 'openrecord', 'addobjective']) {
    element.addEventListener(name, (event) => heard.push([name, (event as CustomEvent).detail]));
  }
  const grid = () => root.querySelector('c-timeline-grid')!.shadowRoot!;
  const line = (key: string) => grid().querySelector<HTMLElement>(`[data-line="${key}"]`)!;
  const cell = (key: string, column: 'name' | 'track' = 'track') => line(key).querySelector<HTMLElement>(`.${column}`)!;
  const item = (key: string) => grid().querySelector<HTMLElement>(`[data-item="${key}"]`)!;
  const press = async (key: string, options: KeyboardEventInit = {}) => {
    const active = grid().activeElement ?? grid().querySelector('.scroller')!;
    active.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...options }));
    await settled();
  };
  const focus = async (key: string, column: 'name' | 'track' = 'track') => {
    cell(key, column).focus();
    await settled();
  };
  const point = (type: string, target: Element, clientX: number, clientY = 0) => {
    const event = new MouseEvent(type, {
      bubbles: true,
      composed: true,
      clientX,
      clientY,
      button: 0,
      buttons: type === 'pointerup' ? 0 : 1,
    });
    Object.defineProperty(event, 'pointerId', { value: 1 });
    target.dispatchEvent(event);
  };
  /** By so many pixels; at the usual zoom a day is 3.5 wide. */
  const drag = async (target: Element, by: number) => {
    grid().querySelector('.scroller')!.getBoundingClientRect = () => ({ left: 0, right: 1_000, top: -100, bottom: 600 }) as DOMRect;
    point('pointerdown', target, 100);
    point('pointermove', target, 100 + by / 2);
    point('pointermove', target, 100 + by);
    const tip = grid().querySelector('.tip')!.textContent;
    point('pointerup', target, 100 + by);
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await settled();
    return tip;
  };
  const changes = () => heard.flatMap(([name, detail]) => (name === 'change' ? [detail as OsaChange] : []));
  const said = () => root.querySelector('[data-announcement]')!.textContent;
  const order = () => [...grid().querySelectorAll<HTMLElement>('[data-line]')].map(({ dataset }) => dataset.line);
  return { element, root, heard, grid, line, cell, item, press, focus, point, drag, changes, said, order };
}

const settled = async () => {
  for (let turn = 0; turn < 4; turn++) await Promise.resolve();
};
const click = async (root: ParentNode, selector: string) => {
  // Not every element that is drawn has a method for it.
  root.querySelector(selector)!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await settled();
};
const dates = (id: string, seenRevision: number, fields: object) => ({
  kind: 'update',
  object: 'Plan_Action__c',
  id,
  seenRevision,
  fields,
});

describe('what is shown', () => {
  test('objectives, strategies, actions and campaigns, each with its place in the tree and everything about its bar in words', async () => {
    const { order, line, cell } = show();
    expect(order()).toEqual([
      'wind',
      'figures',
      'webinar',
      'report',
      'briefing',
      'review',
      'film',
      'letter',
      'campaigns',
      'campaign seminar',
    ]);
    const places = ['aria-level', 'aria-posinset', 'aria-setsize', 'aria-expanded'].map((name) => line('figures').getAttribute(name));
    expect(places).toEqual(['2', '1', '3', 'true']);
    expect(cell('briefing').getAttribute('aria-label')).toBe(
      'briefing. Planned. Dec 7, 2026 to Dec 9, 2026. Owner: Nobody. Waits for “report”',
    );
    expect(cell('letter').getAttribute('aria-label')).toBe('letter. 12 days late. Nov 10, 2026. Owner: Nobody');
    expect(cell('campaign seminar').getAttribute('aria-label')).toBe('Seminar. Planned. Dec 18, 2026 to Dec 19, 2026. 0 actions use it');
    await expect(document.body).toBeAccessible();
  });

  test('bars stand at their days, from the first day of the quarter on', () => {
    const { item } = show();
    // July 1 is at 0; September 1 is 62 days of 3.5 pixels later.
    expect([item('webinar').style.left, item('report').style.left]).toEqual(['217px', '514.5px']);
    expect(item('report').querySelector<SVGElement>('.bar')!.style.width).toBe('35px');
  });

  test('what is late, done or blocked is said beside the bar as well', () => {
    const { item } = show();
    expect(['webinar', 'report', 'letter', 'film'].map((key) => item(key).querySelector('.beside')!.textContent)).toEqual([
      'Done',
      'In Progress',
      '12 days late',
      'No dates yet',
    ]);
  });

  test('of thousands of lines those in sight are drawn', () => {
    const loose = Array.from({ length: 2_000 }, (_, index) => ({ id: `a${index}`, dueOn: '2026-12-01' }));
    const { grid, order } = show([{ id: 'wind', loose }]);
    expect(order().length).toBeLessThan(60);
    expect(grid().querySelector('[role="treegrid"]')!.getAttribute('aria-rowcount')).toBe('2004');
  });

  test('it is folded, opened and filtered', async () => {
    const { root, order, line, grid } = show();
    await click(line('figures'), '[data-toggle]');
    expect(order()).toEqual(['wind', 'figures', 'film', 'letter', 'campaigns', 'campaign seminar']);
    await click(root, '[data-close-all]');
    expect(order()).toEqual(['wind', 'campaigns', 'campaign seminar']);
    await click(root, '[data-open-all]');
    const filter = { query: '', track: null, ownerId: null, standing: null, isLate: true };
    root.querySelector('c-osa-filters')!.dispatchEvent(new CustomEvent('filter', { detail: filter }));
    await settled();
    expect(order()).toEqual(['wind', 'letter', 'campaigns', 'campaign seminar']);
    root.querySelector('c-osa-filters')!.dispatchEvent(new CustomEvent('filter', { detail: { ...filter, track: 'Delivery' } }));
    await settled();
    expect([root.querySelector('[data-nothing-found]')!.textContent, grid === undefined]).toEqual([
      'Nothing is found. Change what you look for above.',
      false,
    ]);
  });

  test('at another zoom a day is wider, and the page hears nothing of it', async () => {
    const { root, heard, item } = show();
    root
      .querySelector('[data-zoom]')!
      .dispatchEvent(new CustomEvent('change', { detail: { value: 'month' }, bubbles: true, composed: true }));
    await settled();
    expect([item('report').style.left, heard]).toEqual(['1470px', []]);
  });

  test.each([
    ['year', ['2026', '2027'], ['Q3', 'Q4', 'Q1', 'Q2']],
    [
      'quarter',
      ['Q3 2026', 'Q4 2026', 'Q1 2027', 'Q2 2027'],
      ['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
    ],
    ['month', ['July 2026', 'August 2026', 'September 2026'], ['Jun 29', 'Jul 6', 'Jul 13']],
    ['week', ['Week of Oct 5, 2026', 'Week of Oct 12, 2026', 'Week of Oct 19, 2026'], ['9', '10', '11']],
  ])('at the zoom “%s” the heads say the time; of a long scale what is in sight', async (zoom, majors, minors) => {
    const { root, grid } = show();
    root.querySelector('[data-zoom]')!.dispatchEvent(new CustomEvent('change', { detail: { value: zoom } }));
    await settled();
    const texts = (selector: string) => [...grid().querySelectorAll(selector)].map(({ textContent }) => textContent);
    expect([texts('.tick_major').slice(0, majors.length), texts('.tick_minor').slice(0, minors.length)]).toEqual([majors, minors]);
    expect(texts('.tick').length).toBeLessThan(150);
    expect(grid().querySelector('.ticks')!.getAttribute('aria-label')).toBe('When, Jul 1, 2026 to Jun 30, 2027');
  });

  test('without objectives it offers the first one, to who may', async () => {
    const { root, heard } = show([]);
    await click(root, '[data-add-objective]');
    expect(heard).toEqual([['addobjective', {}]]);
    await expect(document.body).toBeAccessible();
    expect(show([], { canCreateObjectives: false }).root.querySelector('[data-add-objective]')).toBeNull();
  });

  test('that one may not see campaigns is said; they are not missing', () => {
    const { root, order } = show([WIND], {}, { campaigns: null });
    expect([order().includes('campaigns'), root.querySelector('[data-no-campaigns]')!.textContent]).toEqual([
      false,
      'Campaigns are not shown: you may not see them.',
    ]);
    expect(root.querySelector('[data-undated]')!.textContent).toBe(
      '1 open action has no dates. It stands at today until somebody moves it.',
    );
  });
});

describe('going and opening', () => {
  test('arrow keys go from name to name and from bar to bar, over what is folded', async () => {
    const { grid, focus, press } = show();
    await focus('wind', 'name');
    const at = () => {
      const cell = grid().activeElement as HTMLElement;
      return [cell.closest<HTMLElement>('[data-line]')!.dataset.line, cell.dataset.column];
    };
    await press('ArrowRight');
    expect(at()).toEqual(['wind', '1']);
    await press('ArrowDown');
    await press('ArrowDown');
    expect(at()).toEqual(['webinar', '1']);
    await press('ArrowLeft');
    await press('ArrowLeft');
    expect(at()).toEqual(['figures', '0']);
    await press('ArrowLeft');
    await press('ArrowDown');
    expect(at()).toEqual(['film', '0']);
    await press('End', { ctrlKey: true });
    expect(at()).toEqual(['campaign seminar', '1']);
  });

  test('one cell can be reached with Tab', () => {
    const { grid } = show();
    expect(grid().querySelectorAll('[data-row][tabindex="0"]')).toHaveLength(1);
  });

  test('Enter and a click on the name open what stands there', async () => {
    const { heard, focus, press, cell } = show();
    await focus('report');
    await press('Enter');
    await click(cell('figures', 'name'), '[data-open]');
    await click(cell('wind', 'name'), '[data-open]');
    await click(cell('campaign seminar', 'name'), '[data-open]');
    expect(heard).toEqual([
      ['openaction', { id: 'report' }],
      ['openstrategy', { id: 'figures' }],
      ['openobjective', { id: 'wind' }],
      ['openrecord', { recordId: 'seminar', objectApiName: 'Campaign' }],
    ]);
  });

  test('a click selects one, with Control or Space one more', async () => {
    const { element, heard, cell, line, focus, press } = show();
    cell('report').click();
    Object.assign(element, { selection: ['report'] });
    await settled();
    expect(line('report').getAttribute('aria-selected')).toBe('true');
    await focus('letter');
    await press(' ');
    expect(heard).toEqual([
      ['select', { ids: ['report'] }],
      ['select', { ids: ['report', 'letter'] }],
    ]);
  });
});

test('what is gone to is found, unfolded and given the keyboard', async () => {
  const { element, grid, line, root } = show();
  await click(root, '[data-close-all]');
  (element as unknown as { goTo(id: string): void }).goTo('briefing');
  await settled();
  expect(grid().activeElement!.closest('[data-line]')).toBe(line('briefing'));
});

describe('moving with the keyboard', () => {
  test('M moves a bar by days and weeks, each step is said, Enter saves it as one set', async () => {
    const { focus, press, changes, said, item } = show();
    await focus('letter');
    await press('m');
    expect(said()).toContain('Moving “letter”');
    await press('ArrowRight', { shiftKey: true });
    await press('ArrowLeft');
    expect(said()).toBe('Nov 16, 2026');
    expect(item('letter').style.transform).toBe('translateX(21px)');
    await press('Enter');
    expect(changes()).toMatchObject([
      { groups: [[dates('letter', 1, { Due_On__c: '2026-11-16' })]], message: '“letter” moved: Nov 16, 2026.' },
    ]);
    expect(said()).toBe('“letter” moved: Nov 16, 2026.');
  });

  test('S moves the start, E the end; Escape takes it back', async () => {
    const { focus, press, changes, said, item } = show();
    await focus('review');
    await press('s');
    await press('ArrowLeft');
    expect(said()).toBe('Dec 9, 2026 to Dec 10, 2026');
    await press('e');
    await press('ArrowRight');
    expect(said()).toBe('Dec 11, 2026');
    await press('Escape');
    expect([said(), changes(), item('review').style.transform]).toEqual(['Not moved.', [], '']);
  });

  test('an objective’s day moves too, with what would be due after it', async () => {
    const { focus, press, changes, said } = show();
    await focus('wind');
    await press('m');
    for (let week = 0; week < 4; week++) await press('ArrowLeft', { shiftKey: true });
    expect(said()).toBe('To be reached by Dec 3, 2026. 3 actions would be due after that');
    await press('Enter');
    const update = { kind: 'update', object: 'Plan_Objective__c', id: 'wind', seenRevision: 1, fields: { Due_On__c: '2026-12-03' } };
    expect(changes()).toMatchObject([{ groups: [[update]], message: '“wind” is to be reached by Dec 3, 2026.' }]);
  });

  test('what has no dates stands at today and is put where one wants it', async () => {
    const { focus, press, changes } = show();
    await focus('film');
    await press('m');
    await press('Enter');
    expect(changes()).toMatchObject([{ groups: [[dates('film', 1, { Due_On__c: '2026-11-22' })]] }]);
  });

  test('a strategy follows its work, and a campaign is its own record: neither is moved', async () => {
    const { focus, press, said, changes } = show();
    for (const key of ['figures', 'campaign seminar']) {
      await focus(key);
      await press('m');
      expect(said()).toContain('This bar follows from what is below it');
    }
    expect(changes()).toEqual([]);
  });
});

describe('what waits moves along after it was told', () => {
  const moved = async () => {
    const shown = show();
    await shown.focus('report');
    await shown.press('m');
    await shown.press('ArrowRight', { shiftKey: true });
    return shown;
  };

  test('how many would move is said at every step, and they are shown where they would stand', async () => {
    const { said, item } = await moved();
    expect(said()).toBe('Dec 2, 2026 to Dec 11, 2026. 2 actions that wait for it would have to move too');
    expect([item('briefing').style.transform, item('review').style.transform]).toEqual(['translateX(14px)', 'translateX(10.5px)']);
  });

  test('a question names them; nothing is saved before it is answered', async () => {
    const { root, press, changes } = await moved();
    await press('Enter');
    expect(root.querySelector('[data-question] p')!.textContent).toBe(
      '“report” would stand at Dec 2, 2026 to Dec 11, 2026. These wait for it and would begin before it is due: briefing and review.',
    );
    expect(changes()).toEqual([]);
    await expect(document.body).toBeAccessible();
    await click(root, '[data-move-all]');
    expect(changes()).toMatchObject([
      {
        isInOrder: true,
        message: '3 dates moved.',
        groups: [
          [
            dates('report', 4, { Start_On__c: '2026-12-02', Due_On__c: '2026-12-11' }),
            dates('briefing', 2, { Start_On__c: '2026-12-11', Due_On__c: '2026-12-13' }),
            dates('review', 1, { Due_On__c: '2026-12-13' }),
          ],
        ],
      },
    ]);
  });

  test('or only the one, or none', async () => {
    const { root, press, changes } = await moved();
    await press('Enter');
    await click(root, '[data-move-one]');
    expect(changes()[0]!.groups).toEqual([[dates('report', 4, { Start_On__c: '2026-12-02', Due_On__c: '2026-12-11' })]]);
    const other = await moved();
    await other.press('Enter');
    const question = other.root.querySelector('[data-question]')!;
    question.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settled();
    expect([other.root.querySelector('[data-question]'), other.changes(), other.item('report').style.left]).toEqual([null, [], '514.5px']);
  });

  test('they stand there at once, until the org has said no', async () => {
    const { root, press, changes, item } = await moved();
    await press('Enter');
    await click(root, '[data-move-all]');
    expect([item('report').style.left, item('briefing').style.left]).toEqual(['539px', '568.75px']);
    changes()[0]!.settle!({ kind: 'other', messages: ['No'] } as never);
    await settled();
    expect([item('report').style.left, item('briefing').style.left]).toEqual(['514.5px', '554.75px']);
  });
});

test('that it would begin before what it waits for is due is told, and may be', async () => {
  const { focus, press, said, changes } = show();
  await focus('briefing');
  await press('m');
  await press('ArrowLeft', { shiftKey: true });
  expect(said()).toBe('Nov 30, 2026 to Dec 2, 2026. It would begin 4 days before “report” is due');
  await press('Enter');
  expect(changes()).toHaveLength(1);
});

test('what lies beyond the scale stands at its end and says where it really is', () => {
  const { item } = show([{ id: 'wind', loose: [{ id: 'slip', dueOn: '2206-11-22' }] }]);
  expect(item('slip').querySelector('.beside')!.textContent).toBe('Planned · Nov 22, 2206');
});

describe('what is refused, with the reason', () => {
  test('due before it starts', async () => {
    const { focus, press, root, changes, said } = show();
    await focus('briefing');
    await press('e');
    await press('ArrowLeft', { shiftKey: true });
    const reason = 'It would be due on Dec 2, 2026, before it starts on Dec 7, 2026. Move the other end first.';
    expect(said()).toBe(reason);
    await press('Enter');
    expect([root.querySelector('[data-refusal]')!.textContent, changes()]).toEqual([reason, []]);
    await expect(document.body).toBeAccessible();
  });

  test('a circle in what waits for what', async () => {
    const { focus, press, root, changes } = show();
    await focus('report');
    await press('w');
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Enter');
    expect([root.querySelector('[data-refusal]')!.textContent, changes()]).toEqual([
      'That would close a circle: review, briefing, and report would wait for each other.',
      [],
    ]);
  });

  test('what is done, and everything for who may only read', async () => {
    const { focus, press, root, said } = show();
    await focus('webinar');
    await press('m');
    await press('ArrowRight');
    await press('Enter');
    expect(root.querySelector('[data-refusal]')!.textContent).toContain('It is done.');
    expect(said()).toContain('It is done.');
    const viewer = show([WIND], { canEditWork: false, canEditObjectives: false });
    await viewer.focus('report');
    await viewer.press('m');
    expect(viewer.said()).toBe('You may look at this plan, but not change it.');
    await viewer.press('w');
    await viewer.drag(viewer.item('report').querySelector('.bar')!, 35);
    expect([viewer.changes(), viewer.grid().querySelectorAll('.knob, .bar_movable, [data-movable]').length]).toEqual([[], 0]);
    expect(viewer.grid().querySelector('[role="treegrid"]')!.getAttribute('aria-readonly')).toBe('true');
    await expect(document.body).toBeAccessible();
  });
});

describe('what waits for what', () => {
  test('W and Enter set it, instead of what it was before; Delete takes it away', async () => {
    const { focus, press, changes, said } = show();
    await focus('review');
    await press('w');
    expect(said()).toContain('What does “review” wait for?');
    await press('ArrowUp');
    await press('ArrowUp');
    await press('Enter');
    await focus('briefing');
    await press('w');
    await press('Delete');
    changes()[0]!.settle!(undefined);
    expect(changes()).toMatchObject([
      {
        groups: [[dates('review', 1, { Depends_On__c: 'report' })]],
        message: '“review” waits for “report” now, no longer for “briefing”.',
      },
      { groups: [[dates('briefing', 2, { Depends_On__c: null })]], message: '“briefing” waits for nothing now.' },
    ]);
  });

  test('that it begins before that is due is said at once', async () => {
    const { focus, press, said, grid } = show();
    await focus('letter');
    await press('w');
    await press('Home', { ctrlKey: true });
    for (let row = 0; row < 3; row++) await press('ArrowDown');
    await press('Enter');
    expect(said()).toBe('“letter” waits for “report” now. It would begin 24 days before “report” is due');
    expect(grid().querySelectorAll('.link_early')).toHaveLength(1);
  });

  test('is drawn as a line from one to the other', () => {
    const { grid } = show();
    expect(grid().querySelectorAll('.link')).toHaveLength(2);
  });

  test('the ring behind a bar is dragged onto what has to wait', async () => {
    const { point, grid, line, changes } = show();
    const knob = grid().querySelector('[data-link="letter"]')!;
    line('film').getBoundingClientRect = () => ({ top: 200, bottom: 236, left: 0, right: 900 }) as DOMRect;
    point('pointerdown', knob, 100, 20);
    point('pointermove', knob, 140, 210);
    point('pointerup', knob, 140, 210);
    await settled();
    expect(changes()).toMatchObject([
      { groups: [[dates('film', 1, { Depends_On__c: 'letter' })]], message: '“film” waits for “letter” now.' },
    ]);
  });
});

describe('dragging', () => {
  const RECT = { left: 90, right: 190, width: 100, top: 0, bottom: 20, height: 20 } as DOMRect;

  test('a bar by its middle; where it would stand is told beside the pointer; the click that ends it selects nothing', async () => {
    const { item, drag, heard, changes } = show();
    expect(await drag(item('letter').querySelector('.bar')!, 35)).toBe('Nov 20, 2026');
    expect(changes()).toMatchObject([{ groups: [[dates('letter', 1, { Due_On__c: '2026-11-20' })]] }]);
    expect(heard.map(([name]) => name)).toEqual(['change']);
  });

  test('an end of a bar changes that day alone', async () => {
    const { item, drag, changes } = show();
    const bar = item('briefing').querySelector('.bar')!;
    bar.getBoundingClientRect = () => ({ ...RECT, left: 98 }) as DOMRect;
    await drag(bar, -7);
    expect(changes()[0]!.groups).toEqual([[dates('briefing', 2, { Start_On__c: '2026-12-05' })]]);
    changes()[0]!.settle!(undefined);
    bar.getBoundingClientRect = () => ({ ...RECT, right: 103 }) as DOMRect;
    await drag(bar, 5);
    expect(changes()[1]!.groups).toEqual([[dates('briefing', 2, { Due_On__c: '2026-12-10' })]]);
  });

  test('Escape while dragging, and a pointer that is taken away, leave it where it was', async () => {
    const { item, point, grid, changes, said } = show();
    const bar = item('letter').querySelector('.bar')!;
    point('pointerdown', bar, 100);
    point('pointermove', bar, 150);
    grid()
      .querySelector('.scroller')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    point('pointerup', bar, 150);
    await settled();
    expect([changes(), said(), item('letter').style.transform]).toEqual([[], 'Not moved.', '']);
    point('pointerdown', bar, 100);
    point('pointermove', bar, 150);
    point('pointercancel', bar, 150);
    point('pointerup', bar, 150);
    await settled();
    expect(changes()).toEqual([]);
  });

  test('a drag whose click went elsewhere swallows no other click', async () => {
    const { item, point, cell, heard, grid } = show();
    const bar = item('letter').querySelector('.bar')!;
    point('pointerdown', bar, 100);
    point('pointermove', bar, 150);
    grid()
      .querySelector('.scroller')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    point('pointerdown', cell('webinar', 'name'), 10);
    cell('webinar', 'name').click();
    expect(heard).toEqual([['select', { ids: ['webinar'] }]]);
  });

  test('a pointer that was let go outside drags nothing when it comes back', async () => {
    const { item, grid, changes } = show();
    const bar = item('letter').querySelector('.bar')!;
    const back = new MouseEvent('pointermove', { bubbles: true, composed: true, clientX: 300, buttons: 0 });
    Object.defineProperty(back, 'pointerId', { value: 1 });
    const down = new MouseEvent('pointerdown', { bubbles: true, composed: true, clientX: 100, button: 0, buttons: 1 });
    Object.defineProperty(down, 'pointerId', { value: 1 });
    bar.dispatchEvent(down);
    bar.dispatchEvent(back);
    await settled();
    expect([item('letter').style.transform, grid().querySelector('.tip')!.textContent, changes()]).toEqual(['', '', []]);
  });

  test('a little shaking is a click', async () => {
    const { item, drag, heard } = show();
    await drag(item('letter').querySelector('.bar')!, 2);
    expect(heard).toEqual([['select', { ids: ['letter'] }]]);
  });

  test('the day of an objective is dragged by its sign', async () => {
    const { grid, drag, changes } = show();
    await drag(grid().querySelector('[data-due="wind"]')!, 7);
    expect(changes()).toMatchObject([{ message: '“wind” is to be reached by Jan 2, 2027.' }]);
  });
});

test('bars and ends of a track that others plan stay where they are', async () => {
  const { item, line, drag, changes, press, focus, said } = show([{ ...WIND, track: 'Sales' }], {}, { plannedTracks: ['Marketing'] });
  expect(item('report').querySelector('.bar_movable')).toBeNull();
  expect(item('report').querySelector('[data-link]')).toBeNull();
  expect(line('wind').querySelector('[data-due]')!.hasAttribute('data-movable')).toBe(false);
  await drag(item('report').querySelector('.bar')!, 70);
  await drag(line('wind').querySelector('[data-due]')!, 70);
  await focus('report');
  await press('m');
  await press('ArrowRight');
  await press('Enter');
  expect([changes(), said()]).toEqual([[], expect.anything()]);
});

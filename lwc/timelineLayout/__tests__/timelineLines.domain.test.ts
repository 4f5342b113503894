import { actionState, daysLate, dependencyLinks, linkPath, linksInSight, timeScale } from 'c/timelineLayout';
import { action, FIGURES, lines, TODAY, wind, type Shown } from './sample.ts';

const outline = (shown?: Shown) => lines(shown).map(({ key, level }) => `${level} ${key}`);

describe('the lines', () => {
  test('objectives with their strategies and actions, loose ones after, campaigns underneath, the earliest first', () => {
    expect(outline()).toEqual([
      '1 wind',
      '2 figures',
      '3 webinar',
      '3 report',
      '3 briefing',
      '2 stories',
      '3 film',
      '2 letter',
      '1 tankers',
      '1 campaigns',
      '2 campaign fair',
      '2 campaign seminar',
      '2 campaign mailing',
    ]);
  });

  test('each knows its place among those beside it, the campaigns being one more at the top', () => {
    const places = Object.fromEntries(lines().map(({ key, position, siblings }) => [key, `${position}/${siblings}`]));
    expect(['wind', 'tankers', 'campaigns', 'campaign mailing'].map((key) => places[key])).toEqual(['1/3', '2/3', '3/3', '3/3']);
    expect(['figures', 'stories', 'letter', 'briefing', 'film'].map((key) => places[key])).toEqual(['1/3', '2/3', '3/3', '3/3', '1/1']);
    expect(
      lines({ campaigns: [] })
        .filter(({ level }) => level === 1)
        .map(({ siblings }) => siblings),
    ).toEqual([2, 2]);
  });

  test('what is closed hides what is below; what has nothing below cannot be opened', () => {
    expect(outline({ isOpen: (key) => key === 'wind' })).toEqual([
      '1 wind',
      '2 figures',
      '2 stories',
      '2 letter',
      '1 tankers',
      '1 campaigns',
    ]);
    expect(lines().flatMap(({ key, hasChildren }) => (hasChildren ? key : []))).toEqual(['wind', 'figures', 'stories', 'campaigns']);
  });

  test('a filter leaves work out and never a campaign', () => {
    expect(outline({ filter: { isLate: true } })).toEqual(['1 wind', '2 figures', '3 report', ...outline().slice(9)]);
    expect(outline({ filter: { track: 'Delivery' } })).toEqual(['1 tankers', ...outline().slice(9)]);
  });

  test('no campaigns, or none that one may see, leave no head behind', () => {
    expect([lines({ campaigns: null }).at(-1)!.key, lines({ campaigns: [] }).at(-1)!.key]).toEqual(['tankers', 'tankers']);
  });

  test('a campaign says how many actions use it, shown or not', () => {
    const uses = (shown: Shown) => lines(shown).flatMap((line) => (line.kind === 'campaign' ? [[line.campaign.id, line.actions]] : []));
    const expected = [
      ['fair', 0],
      ['seminar', 1],
      ['mailing', 0],
    ];
    expect([uses({}), uses({ filter: { track: 'Delivery' } })]).toEqual([expected, expected]);
  });
});

describe('the bars', () => {
  const barOf = (key: string, objective = wind(), edits?: Shown['edits']) =>
    lines({ objective, ...(edits ? { edits } : {}) }).find((line) => line.key === key)!.bar;

  test('an action lasts from its start to the day it is due; with one day it is a moment, with none it has no bar', () => {
    expect(barOf('webinar')).toMatchObject({ first: '2026-09-01', last: '2026-10-15', isMoment: false, isSummary: false });
    expect(barOf('briefing')).toMatchObject({ first: '2026-12-20', last: '2026-12-20', isMoment: true });
    expect(barOf('film')).toBeNull();
    expect(barOf('campaign mailing')).toBeNull();
  });

  test('due before its start it is shown all the same, and it is said', () => {
    const reversed = wind([{ id: 'webinar', startOn: '2026-12-10', dueOn: '2026-12-01' }]);
    expect(barOf('webinar', reversed)).toMatchObject({ first: '2026-12-01', last: '2026-12-10', isReversed: true });
  });

  test('a strategy spans its work, an objective its work and the day it is due', () => {
    expect(barOf('figures')).toMatchObject({ first: '2026-09-01', last: '2026-12-20', isSummary: true, share: 0.25, dueOn: null });
    expect(barOf('stories')).toBeNull();
    expect(barOf('wind')).toMatchObject({ first: '2026-09-01', last: '2027-01-15', dueOn: '2026-12-31', share: 0.25 });
    expect(barOf('tankers')).toBeNull();
  });

  test('both are the same however much of the work is filtered out', () => {
    const late = lines({ filter: { isLate: true } });
    expect(['wind', 'figures'].map((key) => late.find((line) => line.key === key)!.bar)).toEqual([barOf('wind'), barOf('figures')]);
  });

  test('an objective without work is the day it is due, and dropped work takes no time', () => {
    const bare = { id: 'wind', dueOn: '2026-12-31' };
    expect(barOf('wind', bare)).toMatchObject({ first: '2026-12-31', last: '2026-12-31', isMoment: true });
    expect(barOf('figures', wind([{ id: 'webinar', dueOn: '2026-10-15', status: 'Dropped' }]))).toBeNull();
  });

  test('dates that are not saved yet move an action, and what spans it', () => {
    const edits = (id: string) =>
      id === 'briefing' ? { startOn: '2027-02-01', dueOn: '2027-02-10' } : id === 'wind' ? { dueOn: '2027-03-31' } : undefined;
    expect(barOf('briefing', wind(), edits)).toMatchObject({ first: '2027-02-01', last: '2027-02-10' });
    expect(barOf('figures', wind(), edits)).toMatchObject({ last: '2027-02-10' });
    expect(barOf('wind', wind(), edits)).toMatchObject({ last: '2027-03-31', dueOn: '2027-03-31' });
  });

  test('an objective whose pace will miss its day says which day it would be; one in time says none', () => {
    const measured = (current: number) => wind(FIGURES, { baseline: 0, target: 8, current });
    // A quarter of the way after 82 days: 328 days in all.
    expect(barOf('wind', measured(2))).toMatchObject({ share: 0.25, projectedOn: '2027-07-26' });
    expect(barOf('wind', measured(7))).toMatchObject({ share: 0.875, projectedOn: null });
    expect(barOf('wind', measured(9))).toMatchObject({ share: 1, projectedOn: null });
  });
});

describe('how an action stands', () => {
  test.each([
    [{ status: 'Done' as const, dueOn: '2026-01-01' }, 'done', 0],
    [{ status: 'Dropped' as const, dueOn: '2026-01-01' }, 'dropped', 0],
    [{ status: 'Blocked' as const, dueOn: '2026-11-21' }, 'late', 1],
    [{ status: 'Blocked' as const, dueOn: '2026-11-22' }, 'blocked', 0],
    [{ status: 'In Progress' as const }, 'running', 0],
    [{ status: null }, 'planned', 0],
  ])('%j is %s', (fields, state, days) => {
    expect([actionState(action('a', fields), TODAY), daysLate(action('a', fields), TODAY)]).toEqual([state, days]);
  });
});

describe('what waits for what', () => {
  const shown = lines();
  const links = dependencyLinks(shown);

  test('is led between bars that are shown', () => {
    expect(links).toEqual([
      { fromId: 'webinar', toId: 'report', fromRow: 2, toRow: 3, isTooEarly: false },
      { fromId: 'report', toId: 'briefing', fromRow: 3, toRow: 4, isTooEarly: false },
    ]);
    expect(dependencyLinks(lines({ isOpen: (key) => key === 'wind' }))).toEqual([]);
  });

  test('is too early where it begins before the other is due, both being open', () => {
    const early = [
      { id: 'a', dueOn: '2026-12-10' },
      { id: 'b', dependsOnId: 'a', startOn: '2026-12-09', dueOn: '2026-12-20' },
      { id: 'c', dependsOnId: 'gone', dueOn: '2026-12-20' },
      { id: 'd', dependsOnId: 'd', dueOn: '2026-12-20' },
    ];
    expect(dependencyLinks(lines({ objective: wind(early) })).map(({ toId, isTooEarly }) => [toId, isTooEarly])).toEqual([['b', true]]);
  });

  test('is drawn where a part of it is in sight', () => {
    expect(linksInSight(links, 0, 3).map(({ toId }) => toId)).toEqual(['report']);
    expect(linksInSight(links, 4, 9).map(({ toId }) => toId)).toEqual(['briefing']);
    expect(linksInSight(links, 5, 9)).toEqual([]);
  });

  test('is a line from the end of one to the beginning of the other; around, where that lies before', () => {
    const scale = timeScale({ from: '2026-09-01', to: '2026-12-31' }, 'month');
    // The webinar ends at 450, the report begins at 490.
    expect(linkPath(links[0]!, shown, scale, 36)).toBe('M450 90H483V126H490');
    const early = [action('a', { dueOn: '2026-09-20' }), action('b', { dependsOnId: 'a', startOn: '2026-09-11', dueOn: '2026-09-30' })];
    const tight = lines({ objective: { id: 'wind', loose: early } });
    const back = dependencyLinks(tight)[0]!;
    expect(linkPath(back, tight, scale, 36)).toBe('M200 54H207V72H93V90H100');
  });
});

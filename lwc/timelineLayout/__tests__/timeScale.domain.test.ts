import fc from 'fast-check';
import { addDays } from 'c/planModel';
import { barBox, dayAt, rangeOf, ticksOf, tickUnits, timeScale, xOf, ZOOMS, type TickUnit } from 'c/timelineLayout';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };
const day = fc.integer({ min: -400, max: 900 }).map((days) => addDays('2026-01-01', days));

describe('a scale of days', () => {
  test('every day is equally wide, the last one is part of it', () => {
    expect(ZOOMS.map((zoom) => timeScale(YEAR, zoom).width)).toEqual([456.25, 1277.5, 3650, 11_680]);
    expect(xOf(timeScale(YEAR, 'month'), '2026-01-01')).toBe(0);
    expect(xOf(timeScale(YEAR, 'month'), '2026-02-01')).toBe(310);
    // Over the change to summer time as well.
    expect(xOf(timeScale(YEAR, 'month'), '2026-04-01')).toBe(900);
  });

  test('the day at the place of a day is that day, up to its last pixel', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZOOMS), day, (zoom, one) => {
        const scale = timeScale(YEAR, zoom);
        expect(dayAt(scale, xOf(scale, one))).toBe(one);
        expect(dayAt(scale, xOf(scale, one) + scale.pixelsPerDay - 0.01)).toBe(one);
      }),
    );
  });

  test('it shows whole quarters around today and every day, four at least', () => {
    expect(rangeOf([], '2026-11-22')).toEqual({ from: '2026-10-01', to: '2027-09-30' });
    expect(rangeOf(['2026-02-14', null, '2027-12-31', undefined], '2026-11-22')).toEqual({ from: '2026-01-01', to: '2027-12-31' });
  });

  test('a slip of the keyboard does not stretch it beyond three years back and five ahead', () => {
    expect(rangeOf(['1026-11-22', '2206-11-22'], '2026-11-22')).toEqual({ from: '2023-01-01', to: '2031-12-31' });
  });
});

describe('the ticks above the bars', () => {
  const names = (unit: TickUnit, zoom: (typeof ZOOMS)[number], from = 0, to = 99_999) =>
    ticksOf(timeScale(YEAR, zoom), unit, from, to).map((tick) => [tick.day, tick.x, tick.width]);

  test('quarters, months and weeks begin where the calendar says; at the ends they are cut off', () => {
    expect(names('quarter', 'quarter')).toEqual([
      ['2026-01-01', 0, 315],
      ['2026-04-01', 315, 318.5],
      ['2026-07-01', 633.5, 322],
      ['2026-10-01', 955.5, 322],
    ]);
    expect(names('week', 'month').slice(0, 2)).toEqual([
      ['2025-12-29', 0, 40],
      ['2026-01-05', 40, 70],
    ]);
    expect(names('week', 'month').at(-1)).toEqual(['2026-12-28', 3_610, 40]);
  });

  test('of a long scale only those in sight are made', () => {
    expect(names('day', 'week', 330, 390)).toEqual([
      ['2026-01-11', 320, 32],
      ['2026-01-12', 352, 32],
      ['2026-01-13', 384, 32],
    ]);
  });

  test('they follow each other without a gap, over the whole scale, at every zoom', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZOOMS), day, fc.nat(900), (zoom, from, length) => {
        const scale = timeScale({ from, to: addDays(from, length) }, zoom);
        for (const unit of Object.values(tickUnits(zoom))) {
          let end = 0;
          for (const { x, width } of ticksOf(scale, unit, 0, scale.width)) {
            expect(x).toBe(end);
            expect(width).toBeGreaterThan(0);
            end = x + width;
          }
          expect(end).toBe(scale.width);
        }
      }),
    );
  });
});

describe('the box of a bar', () => {
  const scale = timeScale(YEAR, 'month');

  test('has both of its days', () => {
    expect(barBox(scale, { first: '2026-01-11', last: '2026-01-11' })).toEqual({
      x: 100,
      width: 10,
      isCutBefore: false,
      isCutAfter: false,
    });
    expect(barBox(scale, { first: '2026-01-11', last: '2026-01-20' })).toMatchObject({ x: 100, width: 100 });
  });

  test('stands at the end of the scale where it lies beyond, and says so', () => {
    expect(barBox(scale, { first: '2025-12-01', last: '2026-01-02' })).toEqual({ x: 0, width: 20, isCutBefore: true, isCutAfter: false });
    expect(barBox(scale, { first: '2030-01-01', last: '2031-01-01' })).toEqual({
      x: 3_640,
      width: 10,
      isCutBefore: false,
      isCutAfter: true,
    });
    expect(barBox(scale, { first: '2020-01-01', last: '2021-01-01' })).toEqual({ x: 0, width: 10, isCutBefore: true, isCutAfter: false });
  });

  test('never leaves the scale and is never narrower than a day', () => {
    fc.assert(
      fc.property(day, fc.nat(500), (first, length) => {
        const { x, width } = barBox(scale, { first, last: addDays(first, length) });
        expect([x >= 0, width >= 10, x + width <= scale.width]).toEqual([true, true, true]);
      }),
    );
  });
});

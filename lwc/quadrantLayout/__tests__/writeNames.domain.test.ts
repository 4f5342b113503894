import fc from 'fast-check';
import { layoutQuadrants, writeNames, type QuadrantLayout } from 'c/quadrantLayout';
import { readingOf, type CellAt } from './chartFacts.ts';

const EVEN = { toYou: 50, toCustomer: 50 };
const layoutOf = (cells: readonly CellAt[]): QuadrantLayout => layoutQuadrants(readingOf(cells).squares, EVEN, { width: 860, height: 540 });
const nameOf = ({ index }: { readonly index: number }) => `Cell ${index}`;

test('a name stands to the right of its bubble', () => {
  const layout = layoutOf([{ toYou: 50, toCustomer: 50, money: 100 }]);
  const { x, y, radius } = layout.bubbles[0]!;
  expect(writeNames(layout, nameOf)).toEqual([{ key: 'b0×s', x: x + radius + 4, y: y + 13 / 3, anchor: 'start', text: 'Cell 0' }]);
});

test('where the edge is near it stands to the left', () => {
  expect(writeNames(layoutOf([{ toYou: 50, toCustomer: 100, money: 100 }]), nameOf)[0]!.anchor).toBe('end');
});

test('a long name is cut', () => {
  const [name] = writeNames(layoutOf([{ toYou: 50, toCustomer: 50 }]), () => 'Halvorsen Shipbuilding Norway West × Hull Sensors');
  expect(name!.text).toBe('Halvorsen Shipbuilding Norway Wes…');
});

test('a name that would hide what is there already is left out', () => {
  const layout = layoutOf([{ toYou: 50, toCustomer: 50, money: 100 }]);
  expect(writeNames(layout, nameOf, [layout.plot])).toEqual([]);
});

test('a crowd has no names', () => {
  const crowd = Array.from({ length: 81 }, (_, index) => ({ toYou: index, toCustomer: index }));
  expect(writeNames(layoutOf(crowd), nameOf)).toEqual([]);
});

test('law: no name hides a bubble or leaves the plot', () => {
  const some = fc.array(fc.record({ toYou: fc.nat(100), toCustomer: fc.nat(100), money: fc.integer({ min: 1, max: 1000 }) }), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(some, (cells) => {
      const layout = layoutOf(cells);
      for (const { x, y, anchor, text } of writeNames(layout, nameOf)) {
        const width = text.length * 6;
        const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
        expect(left).toBeGreaterThanOrEqual(layout.plot.left);
        expect(left + width).toBeLessThanOrEqual(layout.plot.left + layout.plot.width);
        const inside = layout.bubbles.filter((bubble) => bubble.x > left && bubble.x < left + width && bubble.y > y - 10 && bubble.y < y);
        expect(inside).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

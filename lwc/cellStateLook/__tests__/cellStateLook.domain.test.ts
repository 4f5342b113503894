import { CELL_STATES } from 'c/planModel';
import { STATE_LOOKS } from 'c/cellStateLook';

test('every state has a shape of its own, so that colour is never the only sign', () => {
  const paths = CELL_STATES.map((state) => STATE_LOOKS[state].path);
  expect(new Set(paths).size).toBe(CELL_STATES.length);
});

test('every colour stands out from white at least 3 to 1', () => {
  const tooPale = CELL_STATES.filter((state) => contrastWithWhite(STATE_LOOKS[state].colour) < 3);
  expect(tooPale).toEqual([]);
});

/** WCAG 2.2, relative luminance. */
function contrastWithWhite(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05);
}

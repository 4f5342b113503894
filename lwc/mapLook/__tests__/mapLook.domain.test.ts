import { ATTITUDE_LOOKS, COVERAGE_LOOKS, LINK_LOOKS, linkWidth, MAP_INKS, NO_ATTITUDE, POWER_LOOKS } from 'c/mapLook';

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const onWhite = (colour: string) => 1.05 / (luminance(colour) + 0.05);

test('every sign and line can be seen on white', () => {
  const colours = [
    ...Object.values(ATTITUDE_LOOKS),
    NO_ATTITUDE,
    ...Object.values(POWER_LOOKS),
    ...Object.values(COVERAGE_LOOKS),
    ...Object.values(LINK_LOOKS),
  ].map(({ colour }) => colour);
  for (const colour of [...colours, MAP_INKS.border, MAP_INKS.hierarchy, MAP_INKS.marked]) {
    expect([colour, onWhite(colour) >= 3]).toEqual([colour, true]);
  }
  for (const colour of [MAP_INKS.text, MAP_INKS.weakText]) expect(onWhite(colour)).toBeGreaterThan(4.5);
});

test('attitudes, powers, coverages and kinds of lines differ in shape, not only in colour', () => {
  const attitudes = Object.values(ATTITUDE_LOOKS).map(({ path, isLine }) => `${path} ${isLine}`);
  const coverages = Object.values(COVERAGE_LOOKS).map(({ filled, hollow }) => `${filled} ${hollow}`);
  const lines = Object.values(LINK_LOOKS);
  expect(new Set(attitudes).size).toBe(5);
  expect(new Set(Object.values(POWER_LOOKS).map(({ path }) => path)).size).toBe(3);
  expect(new Set(coverages).size).toBe(5);
  expect(new Set(lines.map(({ dash }) => dash.join())).size).toBe(4);
  expect(new Set(lines.map(({ end }) => end)).size).toBe(4);
});

test('a weightier link is wider; one without weight is in the middle', () => {
  expect([1, 3, 5, null].map(linkWidth)).toEqual([1.25, 1.75, 2.75, 1.75]);
});

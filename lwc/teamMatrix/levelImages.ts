/** Bars of one level, from the lowest to the highest. */
const BARS = [0, 1, 2, 3].map((index) => ({ x: 1 + index * 11, y: 15 - 3 * index, height: 5 + 3 * index }));
const INK = { now: '#0b5cab', missing: '#a05a00', empty: '#c9c9c9', met: '#5c5c5c' } as const;
const SIZES = 5;

/**
 * The looks of every pair of levels as custom properties, `--levels-13` for now 1 and wanted 3, 0 for none: bars that are filled up to the level now,
 * dashed up to the one wanted, with a mark above it. `--met-3` is the same for who is in touch without a stated level: a ring, behind the bars if there are any.
 */
export const LEVEL_PROPERTIES: string = Array.from({ length: SIZES * SIZES }, (_, index) => {
  const [now, wanted] = [Math.floor(index / SIZES), index % SIZES];
  return `--levels-${now}${wanted}: ${image(barsOf(now, wanted))}`;
})
  .concat(Array.from({ length: SIZES }, (_, wanted) => `--met-${wanted}: ${image(wanted === 0 ? ring(6) : ring(52) + barsOf(0, wanted))}`))
  .join('; ');

function barsOf(now: number, wanted: number): string {
  const bars = BARS.map(({ x, y, height }, index) => {
    const box = `x="${x}" y="${y}" width="8" height="${height}"`;
    if (index < now) return `<rect ${box} fill="${INK.now}"/>`;
    if (index < wanted) return `<rect ${box} fill="#fff" stroke="${INK.missing}" stroke-width="1.5" stroke-dasharray="2.5 1.5"/>`;
    return `<rect x="${x}" y="18" width="8" height="2" fill="${INK.empty}"/>`;
  });
  const top = BARS[wanted - 1];
  const mark = top ? `<path d="M${top.x} ${top.y - 6}h8l-4 5Z" fill="${wanted > now ? INK.missing : INK.now}"/>` : '';
  return bars.join('') + mark;
}

function ring(x: number): string {
  return `<circle cx="${x}" cy="14" r="4.5" fill="none" stroke="${INK.met}" stroke-width="2"/><circle cx="${x}" cy="14" r="1.5" fill="${INK.met}"/>`;
}

function image(drawing: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 58 20">${drawing}</svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}

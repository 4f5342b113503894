import { ATTITUDE_LOOKS, COVERAGE_LOOKS, LINK_LOOKS, MAP_INKS, NO_ATTITUDE, POWER_LOOKS, type MapGlyph } from 'c/mapLook';
import { DRAWN_KINDS } from 'c/mapPeople';
import { placedPath } from 'c/mapDrawing';
import { ATTITUDES, BUYING_ROLES, COVERAGES, POWERS, type Coverage } from 'c/planModel';
import { element, textAt, widthOf } from 'c/svgText';
import { HIERARCHY_INK } from './drawMap.ts';
import type { ExportedMap } from './exportedMap.ts';
import type { MapSvgWords } from './words.ts';

const ROW = 20;
const GAP = 14;
const SIZE = 11;

interface Entry {
  readonly text: string;
  readonly width: number;
  /** Drawn with its upper left corner at 0, 0, in a row of 16. */
  readonly sign: string;
  readonly isTitle?: boolean;
}

/** Only signs that are on the map. @param isBrief cards show names, attitude and power alone @returns its drawing and the height it takes */
export function legendSvg(map: ExportedMap, words: MapSvgWords, left: number, top: number, width: number, isBrief = false) {
  let [x, y] = [left, top];
  let svg = '';
  for (const group of groupsOf(map, words, isBrief)) {
    group.forEach(({ text, width: signWidth, sign, isTitle }, place) => {
      const length = signWidth + widthOf(text, SIZE) + GAP;
      // A title stands with its first entry.
      const needed = isTitle && group[place + 1] ? length + group[place + 1]!.width + widthOf(group[place + 1]!.text, SIZE) : length;
      if (x > left && x + needed > left + width) [x, y] = [left, y + ROW];
      if (sign) svg += element('g', { transform: `translate(${Math.round(x)} ${y})` }, sign);
      svg += textAt(x + signWidth, y + 12, text, { 'font-size': SIZE, 'font-weight': isTitle ? 700 : undefined });
      x += length;
    });
    x += GAP;
  }
  return { svg, height: svg === '' ? 0 : y + ROW - top };
}

function groupsOf(map: ExportedMap, { legend, card }: MapSvgWords, isBrief: boolean): readonly (readonly Entry[])[] {
  const { people, sight, links } = map;
  const has = <T>(values: readonly T[], valuesOf: (person: ExportedMap['people'][number]) => readonly (T | null | undefined)[]) => {
    const there = new Set(people.flatMap(valuesOf));
    return values.filter((value) => there.has(value));
  };
  const titled = (text: string, entries: readonly Entry[]) =>
    entries.length > 0 ? [{ text, width: 0, sign: '', isTitle: true }, ...entries] : [];
  const attitudes = sight.attitude ? has(ATTITUDES, ({ stakeholder }) => [stakeholder.attitude]) : [];
  const unstated = sight.attitude && people.some(({ stakeholder }) => !stakeholder.attitude);
  const kinds = DRAWN_KINDS.filter((kind) => links.some((link) => link.kind === kind));
  const isOpen = people.some(({ occupancy }) => occupancy !== 'Held');
  const isTree = people.some(({ headId }) => headId !== null);
  return [
    titled(legend.attitude, [
      ...attitudes.map((value) => entry(value, glyph(ATTITUDE_LOOKS[value]))),
      ...(unstated ? [entry(legend.noAttitude, glyph(NO_ATTITUDE))] : []),
    ]),
    titled(
      legend.power,
      (sight.power ? has(POWERS, ({ stakeholder }) => [stakeholder.power]) : []).map((value) => entry(value, glyph(POWER_LOOKS[value]))),
    ),
    titled(
      legend.coverage,
      (isBrief || sight.coverage === false ? [] : has(COVERAGES, ({ coverage }) => [coverage.counts])).map((value) =>
        entry(value, bars(value)),
      ),
    ),
    titled(
      legend.roles,
      (isBrief ? [] : has(BUYING_ROLES, ({ stakeholder }) => stakeholder.buyingRoles ?? [])).map((role) =>
        entry(role, badge(card.roles[role], role === 'Blocker'), 30),
      ),
    ),
    titled(legend.links, [
      ...(isTree ? [entry(legend.reportsTo, element('path', { d: 'M0 8H26', ...HIERARCHY_INK }), 32)] : []),
      ...kinds.map((kind) => entry(kind, lineOf(kind), 32)),
    ]),
    isOpen
      ? [
          entry(
            legend.openPosition,
            element('rect', { x: 1, y: 2, width: 18, height: 12, rx: 2, fill: 'none', stroke: MAP_INKS.border, 'stroke-dasharray': '5 3' }),
            24,
          ),
        ]
      : [],
  ].filter((group) => group.length > 0);
}

function entry(text: string, sign: string, width = 20): Entry {
  return { text, sign, width };
}

function glyph({ path, colour, isLine }: MapGlyph): string {
  return element('path', { d: path, fill: isLine ? 'none' : colour, stroke: colour, 'stroke-width': 1.5, 'stroke-linejoin': 'round' });
}

function bars(coverage: Coverage): string {
  const { filled, hollow, colour } = COVERAGE_LOOKS[coverage];
  return (
    (hollow && element('path', { d: hollow, fill: 'none', stroke: colour, 'stroke-width': 1.5 })) +
    (filled && element('path', { d: filled, fill: colour, stroke: colour, 'stroke-width': 1.5 }))
  );
}

function badge(text: string, isBlocker: boolean): string {
  return (
    element('rect', { y: 0, width: 25, height: 16, rx: 3, fill: isBlocker ? MAP_INKS.blocker : MAP_INKS.paper, stroke: MAP_INKS.border }) +
    textAt(12.5, 12, text, {
      'font-size': 10,
      'font-weight': 700,
      'text-anchor': 'middle',
      fill: isBlocker ? MAP_INKS.paper : MAP_INKS.text,
    })
  );
}

function lineOf(kind: (typeof DRAWN_KINDS)[number]): string {
  const { colour, dash, end, isFilled } = LINK_LOOKS[kind];
  return (
    element('path', { d: 'M0 8H26', fill: 'none', stroke: colour, 'stroke-width': 2, 'stroke-dasharray': dash.join(' ') }) +
    element('path', { d: placedPath(end, 1, 26, 8), fill: isFilled ? colour : 'none', stroke: colour, 'stroke-width': 1.5 })
  );
}

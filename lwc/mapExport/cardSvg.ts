import type { DrawnBadge, DrawnCard, DrawnShape } from 'c/mapDrawing';
import { MAP_INKS } from 'c/mapLook';
import type { ChartSizes } from 'c/orgChartLayout';
import { element, textAt } from 'c/svgText';

const BAND = 6;

/** A card of the map as on screen, without what can be pressed. @param isBrief as it was drawn: names large, nothing else */
export function cardSvg(card: DrawnCard, { cardWidth, cardHeight }: ChartSizes, isBrief: boolean): string {
  const frame = element('rect', {
    width: cardWidth,
    height: cardHeight,
    rx: 6,
    fill: card.paper,
    stroke: MAP_INKS.border,
    'stroke-dasharray': card.dash,
  });
  const band = element('path', {
    d: `M${BAND} 0H5Q0 0 0 6V${cardHeight - 6}Q0 ${cardHeight} 5 ${cardHeight}H${BAND}Z`,
    fill: card.bandColour,
  });
  const content = (isBrief ? briefly(card) : fully(card)) + card.shapes.map(shapeSvg).join('');
  return element('g', { transform: card.place, opacity: card.opacity === 1 ? undefined : card.opacity }, frame + band + content);
}

function briefly({ name, position }: DrawnCard): string {
  return (
    textAt(14, 32, name, { 'font-size': 18, 'font-weight': 700, fill: MAP_INKS.text }) +
    textAt(14, 54, position, { 'font-size': 15, fill: MAP_INKS.weakText })
  );
}

function fully({ initials, name, position, dash, badges, trust }: DrawnCard): string {
  return [
    element('circle', { cx: 26, cy: 26, r: 15, fill: MAP_INKS.faint, stroke: MAP_INKS.border, 'stroke-dasharray': dash }),
    textAt(26, 30.5, initials, { 'font-size': 12, 'font-weight': 700, 'text-anchor': 'middle', fill: MAP_INKS.text }),
    textAt(50, 22, name, { 'font-size': 13, 'font-weight': 700, fill: MAP_INKS.text }),
    textAt(50, 38, position, { 'font-size': 11, fill: MAP_INKS.weakText }),
    ...badges.map(badgeSvg),
    trust ? trustSvg(trust) : '',
  ].join('');
}

export function badgeSvg({ x, textX, text, fill, ink }: Omit<DrawnBadge, 'key'>): string {
  return (
    element('rect', { x, y: 47, width: 26, height: 17, rx: 3, fill, stroke: MAP_INKS.border }) +
    textAt(textX, 59.5, text, { 'font-size': 10, 'font-weight': 700, 'text-anchor': 'middle', fill: ink })
  );
}

function trustSvg({ text, bar, width }: NonNullable<DrawnCard['trust']>): string {
  return (
    textAt(10, 57, text, { 'font-size': 9, fill: MAP_INKS.weakText }) +
    element('path', { d: bar, stroke: MAP_INKS.laneBorder, 'stroke-width': 4 }) +
    element('rect', { x: 10, y: 62.5, width, height: 4, fill: MAP_INKS.marked })
  );
}

export function shapeSvg({ path, place, fill, stroke }: Omit<DrawnShape, 'key'>): string {
  return element('path', { d: path, transform: place, fill, stroke, 'stroke-width': 1.5, 'stroke-linejoin': 'round' });
}

import { ATTITUDE_LOOKS, COVERAGE_LOOKS, MAP_INKS, NO_ATTITUDE, POWER_LOOKS, type MapGlyph } from 'c/mapLook';
import type { MapSight } from 'c/mapPeople';
import { BUYING_ROLES } from 'c/planModel';
import type { ChartCard, ChartSizes } from 'c/orgChartLayout';
import type { PersonReading } from 'c/relationshipReading';
import type { CardWords } from './cardWords.ts';
import { fitText } from './fitText.ts';

/** A shape with its colours, ready for the attributes of an SVG path. */
export interface DrawnShape {
  readonly key: string;
  readonly path: string;
  readonly fill: string;
  readonly stroke: string;
  /** Where it stands on the card. */
  readonly place: string;
}

export interface DrawnBadge {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly textX: number;
  readonly fill: string;
  readonly ink: string;
}

/** A card as texts and shapes; places are from its upper left corner. */
export interface DrawnCard {
  readonly id: string;
  readonly place: string;
  readonly opacity: number;
  /** Dashed around a position that nobody known holds. */
  readonly dash: string;
  readonly paper: string;
  readonly bandColour: string;
  readonly initials: string;
  readonly name: string;
  readonly isNamed: boolean;
  readonly position: string;
  readonly shapes: readonly DrawnShape[];
  readonly badges: readonly DrawnBadge[];
  readonly trust: { readonly text: string; readonly bar: string; readonly width: number } | null;
  /** Where the branch can be folded or opened; null below those who lead nobody. */
  readonly fold: { readonly sign: string; readonly width: number; readonly textX: number; readonly isFolded: boolean } | null;
}

/** Of somebody, all that a card shows. */
export type CardPerson = Pick<PersonReading, 'name' | 'initials' | 'occupancy' | 'coverage' | 'stakeholder'>;

export interface CardContent {
  readonly person: CardPerson;
  readonly card: ChartCard;
  readonly sight: MapSight;
  /** Nobody asked for him: a head that others hang from. */
  readonly isContext: boolean;
  /** Somebody stands below him on the map, folded or not. */
  readonly isHead: boolean;
}

const MOST_BADGES = 3;
const BADGE_WIDTH = 26;
const TRUST_WIDTH = 32;
const SIGN_X = 20;

/** @param isBrief only what can be read from afar: larger name, no badges */
export function drawCard(
  { person, card, sight, isContext, isHead }: CardContent,
  sizes: ChartSizes,
  words: CardWords,
  isBrief: boolean,
): DrawnCard {
  const { stakeholder, occupancy } = person;
  const isNamed = person.name !== null;
  const name = person.name ?? (occupancy === 'Vacant' ? words.vacant : words.unknown);
  const attitude = sight.attitude ? glyphOf(stakeholder.attitude && ATTITUDE_LOOKS[stakeholder.attitude]) : null;
  const textWidth = sizes.cardWidth - 50 - SIGN_X - 6;
  return {
    id: card.id,
    place: `translate(${card.x} ${card.y})`,
    opacity: isContext ? 0.55 : 1,
    dash: occupancy === 'Held' ? '' : '5 3',
    paper: isContext ? MAP_INKS.faint : MAP_INKS.paper,
    bandColour: attitude ? attitude.colour : MAP_INKS.border,
    initials: person.initials || (occupancy === 'Vacant' ? words.vacantInitials : words.unknownInitials),
    name: isBrief ? fitText(name, 18, sizes.cardWidth - 14 - SIGN_X) : fitText(name, 13, textWidth),
    isNamed,
    position: isBrief ? fitText(stakeholder.position, 15, sizes.cardWidth - 14 - SIGN_X) : fitText(stakeholder.position, 11, textWidth),
    shapes: shapesOf(person, attitude, sight, sizes, isBrief),
    badges: isBrief ? [] : badgesOf(person, words),
    trust: !isBrief && sight.trust ? trustOf(stakeholder.trust, words) : null,
    fold: isHead || card.hidden > 0 ? foldOf(card, words) : null,
  };
}

/** A minus, or how many are hidden. */
function foldOf({ hidden }: ChartCard, words: CardWords): NonNullable<DrawnCard['fold']> {
  const sign = hidden > 0 ? words.hidden(hidden) : '–';
  const width = Math.max(16, 7 * sign.length + 6);
  return { sign, width, textX: 6 + width / 2, isFolded: hidden > 0 };
}

function glyphOf(look: MapGlyph | null | undefined): MapGlyph {
  return look ?? NO_ATTITUDE;
}

/** Signs below each other at the right edge: attitude, power, coverage. */
function shapesOf(
  { stakeholder, coverage }: CardPerson,
  attitude: MapGlyph | null,
  sight: MapSight,
  { cardWidth }: ChartSizes,
  isBrief: boolean,
): readonly DrawnShape[] {
  const at = (row: number) => `translate(${cardWidth - SIGN_X - 2} ${8 + row * 20})`;
  const shapes: DrawnShape[] = [];
  if (attitude) shapes.push(shapeOf('attitude', attitude, at(0)));
  if (sight.power && stakeholder.power) shapes.push(shapeOf('power', POWER_LOOKS[stakeholder.power], at(1)));
  if (isBrief || sight.coverage === false) return shapes;
  const look = COVERAGE_LOOKS[coverage.counts];
  if (look.hollow) shapes.push({ key: 'hollow', path: look.hollow, fill: 'none', stroke: look.colour, place: at(2) });
  if (look.filled) shapes.push({ key: 'filled', path: look.filled, fill: look.colour, stroke: look.colour, place: at(2) });
  return shapes;
}

function shapeOf(key: string, { path, colour, isLine }: MapGlyph, place: string): DrawnShape {
  return { key, path, fill: isLine ? 'none' : colour, stroke: colour, place };
}

/** The weightiest roles first; the last badge counts the others where there is no room for all. */
function badgesOf({ stakeholder }: CardPerson, words: CardWords): readonly DrawnBadge[] {
  const roles = BUYING_ROLES.filter((role) => stakeholder.buyingRoles?.includes(role));
  const shown = roles.length > MOST_BADGES ? roles.slice(0, MOST_BADGES - 1) : roles;
  const texts = shown.map((role) => ({ key: role as string, text: words.roles[role], isBlocker: role === 'Blocker' }));
  if (shown.length < roles.length) texts.push({ key: 'more', text: words.moreRoles(roles.length - shown.length), isBlocker: false });
  return texts.map(({ key, text, isBlocker }, place) => {
    const x = 50 + place * (BADGE_WIDTH + 4);
    return {
      key,
      text,
      x,
      textX: x + BADGE_WIDTH / 2,
      fill: isBlocker ? MAP_INKS.blocker : MAP_INKS.paper,
      ink: isBlocker ? MAP_INKS.paper : MAP_INKS.text,
    };
  });
}

function trustOf(trust: number | null | undefined, words: CardWords): DrawnCard['trust'] {
  if (typeof trust !== 'number') return null;
  const width = (TRUST_WIDTH * Math.min(100, Math.max(0, trust))) / 100;
  return { text: words.trust(trust), bar: `M10 64.5h${TRUST_WIDTH}`, width };
}

import type { DealGroupReading, DealMember } from 'c/dealGroup';
import { fillIn } from 'c/fillIn';
import { ATTITUDE_LOOKS, NO_ATTITUDE, POWER_LOOKS, type MapGlyph } from 'c/mapLook';
import { POWERS } from 'c/planModel';
import { LABELS } from './labels.ts';

const STANDS = [
  ['supports', LABELS.STAND_SUPPORTS],
  ['undecided', LABELS.STAND_UNDECIDED],
  ['opposes', LABELS.STAND_OPPOSES],
  ['unknown', LABELS.STAND_UNKNOWN],
] as const satisfies readonly (readonly [DealMember['stand'], string])[];

/** Everybody who stands alike, who has the most power first. */
export interface StandView {
  readonly stand: DealMember['stand'];
  readonly heading: string;
  readonly isEmpty: boolean;
  readonly people: readonly StandingView[];
}

interface StandingView {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  readonly glyph: GlyphView;
  /** Undefined where nobody judged it, or the reader may not see it. */
  readonly powerGlyph: GlyphView | undefined;
}

interface GlyphView {
  readonly path: string;
  readonly fill: string;
  readonly stroke: string;
}

/** @param seesPower whether this reader may see power */
export function standViews({ members }: DealGroupReading, seesPower: boolean): readonly StandView[] {
  return STANDS.map(([stand, heading]) => {
    const alike = members.filter((member) => member.stand === stand).sort((a, b) => powerOf(b, seesPower) - powerOf(a, seesPower));
    return {
      stand,
      heading: fillIn(heading, alike.length),
      isEmpty: alike.length === 0,
      people: alike.map((member) => standingView(member, seesPower)),
    };
  });
}

/** How the inner circle stands; empty where the reader may not see power. */
export function innerCircleWords({ members }: DealGroupReading, seesPower: boolean): string {
  if (!seesPower) return '';
  const inner = members.filter(({ person }) => person?.stakeholder.power === 'Inner Circle');
  const count = (stand: DealMember['stand']) => inner.filter((member) => member.stand === stand).length;
  return inner.length === 0 ? '' : fillIn(LABELS.STAND_INNER, count('supports'), count('opposes'));
}

function standingView({ contactId, name, person }: DealMember, seesPower: boolean): StandingView {
  const { attitude, power } = person?.stakeholder ?? {};
  return {
    id: contactId,
    name: name ?? LABELS.UNSEEN,
    words: [attitude, seesPower ? power : null].filter(Boolean).join(', '),
    glyph: glyphView(attitude ? ATTITUDE_LOOKS[attitude] : NO_ATTITUDE),
    powerGlyph: seesPower && power ? glyphView(POWER_LOOKS[power]) : undefined,
  };
}

function glyphView({ path, colour, isLine }: MapGlyph): GlyphView {
  return { path, fill: isLine ? 'none' : colour, stroke: colour };
}

function powerOf({ person }: DealMember, seesPower: boolean): number {
  const { power } = person?.stakeholder ?? {};
  return seesPower && power ? POWERS.indexOf(power) : -1;
}

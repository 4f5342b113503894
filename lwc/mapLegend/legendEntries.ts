import { fillIn } from 'c/fillIn';
import { ATTITUDE_LOOKS, COVERAGE_LOOKS, LINK_LOOKS, POWER_LOOKS, type MapGlyph } from 'c/mapLook';
import { DRAWN_KINDS, type DrawnKind, type LegendFilter, type MapFilters, type MapSight } from 'c/mapPeople';
import { CARD_WORDS, MAP_LABELS } from 'c/mapWords';
import { ATTITUDES, BUYING_ROLES, COVERAGES, POWERS, type Coverage } from 'c/planModel';
import type { PersonReading, RelationshipReading } from 'c/relationshipReading';

/** What a legend explains. */
export interface MapLegendContent {
  readonly reading: RelationshipReading;
  readonly filters: MapFilters;
  readonly sight: MapSight;
  readonly hiddenLinks: readonly DrawnKind[];
}

interface Sign {
  /** Paths in a box of 16 × 16. */
  readonly shapes: readonly { readonly key: string; readonly path: string; readonly fill: string; readonly stroke: string }[];
  /** Two letters in place of shapes. */
  readonly short: string;
}

export interface LegendEntry extends Sign {
  readonly list: LegendFilter;
  readonly value: string;
  readonly text: string;
  readonly hint: string;
  readonly pressed: 'true' | 'false';
}

export interface LegendGroup {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}

export interface LegendLine {
  readonly kind: DrawnKind;
  readonly text: string;
  readonly hint: string;
  readonly pressed: 'true' | 'false';
  readonly colour: string;
  readonly dash: string;
  readonly end: string;
  readonly endFill: string;
}

/** Only what the reader may see, and of the roles only those that somebody has. */
export function legendGroups(content: MapLegendContent): readonly LegendGroup[] {
  const { reading, sight } = content;
  const roles = countBy(reading, ({ stakeholder }) => stakeholder.buyingRoles ?? []);
  const shownRoles = BUYING_ROLES.filter((role) => roles[role]);
  return [
    sight.attitude && {
      title: MAP_LABELS.LEGEND_ATTITUDE,
      entries: entriesOf(
        content,
        'attitudes',
        ATTITUDES,
        countBy(reading, ({ stakeholder }) => [stakeholder.attitude]),
        (one) => glyph(ATTITUDE_LOOKS[one]),
      ),
    },
    sight.power && {
      title: MAP_LABELS.LEGEND_POWER,
      entries: entriesOf(
        content,
        'powers',
        POWERS,
        countBy(reading, ({ stakeholder }) => [stakeholder.power]),
        (one) => glyph(POWER_LOOKS[one]),
      ),
    },
    {
      title: MAP_LABELS.LEGEND_COVERAGE,
      entries: entriesOf(
        content,
        'coverages',
        COVERAGES,
        countBy(reading, ({ coverage }) => [coverage.counts]),
        bars,
      ),
    },
    shownRoles.length > 0 && {
      title: MAP_LABELS.LEGEND_ROLES,
      entries: entriesOf(content, 'roles', shownRoles, roles, (one) => ({ shapes: [], short: CARD_WORDS.roles[one] })),
    },
  ].filter((group) => group !== false);
}

export function legendLines({ reading, hiddenLinks }: MapLegendContent): readonly LegendLine[] {
  return DRAWN_KINDS.map((kind) => {
    const { colour, dash, end, isFilled } = LINK_LOOKS[kind];
    const count = reading.links.filter((link) => link.kind === kind && link.fromStakeholderId).length;
    return {
      kind,
      text: fillIn(MAP_LABELS.LEGEND_ENTRY, kind, count),
      hint: fillIn(MAP_LABELS.LEGEND_LINK_HINT, kind),
      pressed: hiddenLinks.includes(kind) ? ('false' as const) : ('true' as const),
      colour,
      dash: dash.join(' '),
      end,
      endFill: isFilled ? colour : 'none',
    };
  });
}

type Counts = Readonly<Record<string, number>>;

function countBy({ people }: RelationshipReading, valuesOf: (person: PersonReading) => readonly (string | null | undefined)[]): Counts {
  const counts: Record<string, number> = {};
  for (const person of people) for (const value of valuesOf(person)) if (value) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function entriesOf<T extends string>(
  { filters }: MapLegendContent,
  list: LegendFilter,
  values: readonly T[],
  counts: Counts,
  signOf: (value: T) => Sign,
): readonly LegendEntry[] {
  const chosen: readonly string[] = filters[list];
  return values.map((value) => ({
    list,
    value,
    text: fillIn(MAP_LABELS.LEGEND_ENTRY, value, counts[value] ?? 0),
    hint: fillIn(MAP_LABELS.LEGEND_HINT, value),
    pressed: chosen.includes(value) ? 'true' : 'false',
    ...signOf(value),
  }));
}

function glyph({ path, colour, isLine }: MapGlyph): Sign {
  return { shapes: [{ key: 'glyph', path, fill: isLine ? 'none' : colour, stroke: colour }], short: '' };
}

function bars(coverage: Coverage): Sign {
  const { filled, hollow, colour } = COVERAGE_LOOKS[coverage];
  return {
    shapes: [
      { key: 'hollow', path: hollow, fill: 'none', stroke: colour },
      { key: 'filled', path: filled, fill: colour, stroke: colour },
    ],
    short: '',
  };
}

import { listOf } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import { ATTITUDE_LOOKS, COVERAGE_LOOKS, POWER_LOOKS } from 'c/mapLook';
import { calledName } from 'c/mapWords';
import { isInTouch, type PeopleColumn } from 'c/peopleRows';
import { linksWith, type PersonReading, type RelationshipReading } from 'c/relationshipReading';
import { coverageGapWords, linkWords, type PeopleNames } from 'c/relationshipWords';
import { formatDay, formatDayAgo } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** What is not known. */
const DASH = '–';
/** So many of a list are named; the others are counted, and named under the pointer. */
const MOST = 2;

/** A shape before a word: an attitude, a power or a coverage as the map draws it. */
export interface Glyph {
  readonly key: string;
  readonly path: string;
  readonly fill: string;
  readonly stroke: string;
}

export interface Content {
  readonly text: string;
  readonly hint?: string;
  /** All of it, where the text is shortened. */
  readonly title?: string;
  readonly isWarning?: boolean;
  readonly glyphs?: readonly Glyph[];
}

export interface ContentContext {
  readonly reading: RelationshipReading;
  readonly names: PeopleNames;
}

export function contentOf(person: PersonReading, column: PeopleColumn, { reading, names }: ContentContext): Content {
  const { stakeholder, coverage } = person;
  switch (column) {
    case 'person':
      return { text: calledName(person), hint: person.hasLeft ? LABELS.HAS_LEFT : '', isWarning: person.hasLeft };
    case 'position':
      return { text: stakeholder.position };
    case 'lane':
      return { text: person.laneId ? names.buyingCenter(person.laneId) : DASH };
    case 'head':
      return { text: person.headId ? names.person(person.headId) : LABELS.AT_THE_TOP };
    case 'place':
      return { text: [stakeholder.managementLevel, stakeholder.function].filter(Boolean).join(', ') || DASH };
    case 'roles':
      return { text: stakeholder.buyingRoles?.join(', ') || DASH };
    case 'power':
      return { text: stakeholder.power ?? DASH, glyphs: stakeholder.power ? glyph(POWER_LOOKS[stakeholder.power]) : [] };
    case 'attitude':
      return { text: stakeholder.attitude ?? DASH, glyphs: stakeholder.attitude ? glyph(ATTITUDE_LOOKS[stakeholder.attitude]) : [] };
    case 'coverage':
      return coverageContent(coverage);
    case 'trust':
      return { text: typeof stakeholder.trust === 'number' ? String(stakeholder.trust) : DASH };
    case 'ours':
      return listContent(
        person.ours.filter(isInTouch).map(({ name, levelNow }) => (levelNow ? fillIn(LABELS.NAME_LEVEL, name, levelNow) : name)),
        LABELS.NOBODY,
      );
    case 'lastContact':
      return stakeholder.lastContactOn
        ? { text: formatDayAgo(stakeholder.lastContactOn, reading.today), title: formatDay(stakeholder.lastContactOn) }
        : { text: DASH };
    case 'promises':
      return promises(person);
    case 'lines':
      return listContent(
        linksWith(reading, person.id).flatMap((link) => (link.fromStakeholderId ? linkWords(link, names) : [])),
        DASH,
      );
    case 'deals':
      return listContent(
        person.dealRoles.map(({ opportunityName, role }) => {
          const name = opportunityName ?? LABELS.A_DEAL;
          return role ? fillIn(LABELS.NAME_LEVEL, name, role) : name;
        }),
        DASH,
      );
    case 'confirmed':
      return {
        text: formatDay(stakeholder.confirmedOn) || LABELS.NEVER,
        hint: person.freshness === 'stale' ? LABELS.STALE : '',
        isWarning: person.freshness === 'stale',
      };
  }
}

/** What counts, and what recent activities say where that is another. */
function coverageContent(coverage: PersonReading['coverage']): Content {
  const { counts, stated, computed, gap } = coverage;
  const { filled, hollow, colour } = COVERAGE_LOOKS[counts];
  const isStated = Boolean(stated) && stated !== 'Unknown';
  const isComputed = !isStated && counts !== 'Unknown';
  return {
    text: counts,
    hint: isComputed ? LABELS.COMPUTED : isStated && gap ? fillIn(LABELS.COMPUTED_IS, computed.coverage) : '',
    title: coverageGapWords(coverage),
    isWarning: isStated && (gap ?? 0) > 0,
    glyphs: [
      { key: 'filled', path: filled, fill: colour, stroke: colour },
      { key: 'hollow', path: hollow, fill: 'none', stroke: colour },
    ],
  };
}

function promises({ commitments, actions }: PersonReading): Content {
  const { open, overdue, broken } = commitments;
  const words = [
    count(open.length, LABELS.OPEN_ONE, LABELS.OPEN_MANY),
    count(overdue.length, LABELS.OVERDUE_ONE, LABELS.OVERDUE_MANY),
    count(broken.length, LABELS.BROKEN_ONE, LABELS.BROKEN_MANY),
    count(actions.length, LABELS.ACTION_ONE, LABELS.ACTION_MANY),
  ].filter(Boolean);
  return { text: words.join(', ') || DASH, isWarning: overdue.length + broken.length > 0 };
}

const count = (number: number, one: string, many: string): string => (number === 0 ? '' : number === 1 ? one : fillIn(many, number));

function listContent(all: readonly string[], none: string): Content {
  if (all.length === 0) return { text: none };
  return all.length <= MOST ? { text: all.join('; ') } : { text: listOf(all, MOST), title: all.join('; ') };
}

function glyph({ path, colour, isLine }: { readonly path: string; readonly colour: string; readonly isLine: boolean }): readonly Glyph[] {
  return [{ key: path, path, fill: isLine ? 'none' : colour, stroke: colour }];
}

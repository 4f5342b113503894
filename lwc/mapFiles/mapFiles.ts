import { fillIn } from 'c/fillIn';
import type { ExportedMap, MapCsvWords, MapSvgWords } from 'c/mapExport';
import { CARD_WORDS, MAP_LABELS } from 'c/mapWords';
import type { RelationshipReading } from 'c/relationshipReading';
import { formatDay } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** Letters of a map are larger than those of a matrix: a picture can be read down to this scale. */
export const SMALLEST_PICTURE = 0.5;

/** What it is, for the name of a file: one that holds judgements says so. */
export function mapFileTitle(map: ExportedMap): string {
  return hasJudgements(map) ? LABELS.MAP_CONFIDENTIAL : LABELS.MAP;
}

/** Whether this reader may see any judgement that a file could hold. */
export function canTellJudgements({ sees }: RelationshipReading, canSeeJudgements: boolean): boolean {
  return canSeeJudgements && (sees.attitude || sees.power || sees.trust || sees.personalWins);
}

/** The words of a drawing and of sheets. */
export function mapSvgWords(map: ExportedMap): MapSvgWords {
  const { account, today, asked, all } = map;
  return {
    title: account,
    subtitles: [
      fillIn(LABELS.MAP_OF, formatDay(today)),
      asked === all ? fillIn(LABELS.ALL, all) : fillIn(LABELS.SOME, asked, all),
      hasJudgements(map) ? LABELS.CONFIDENTIAL : '',
    ],
    card: CARD_WORDS,
    legend: {
      attitude: MAP_LABELS.LEGEND_ATTITUDE,
      power: MAP_LABELS.LEGEND_POWER,
      coverage: MAP_LABELS.LEGEND_COVERAGE,
      roles: MAP_LABELS.LEGEND_ROLES,
      links: MAP_LABELS.LEGEND_LINKS,
      noAttitude: LABELS.NO_ATTITUDE,
      openPosition: MAP_LABELS.LEGEND_POSITION,
      reportsTo: LABELS.REPORTS_TO,
    },
    noLane: MAP_LABELS.NO_LANE,
    nothing: LABELS.NOTHING,
    sheet: (sheet, of) => fillIn(LABELS.SHEET, sheet, of),
    overview: LABELS.OVERVIEW,
  };
}

/** The words of the table. */
export const MAP_CSV_WORDS: MapCsvWords = {
  name: LABELS.NAME,
  position: LABELS.POSITION,
  level: LABELS.LEVEL,
  reportsTo: LABELS.REPORTS_TO,
  buyingCenter: LABELS.BUYING_CENTER,
  managementLevel: LABELS.MANAGEMENT_LEVEL,
  function: LABELS.FUNCTION,
  roles: MAP_LABELS.LEGEND_ROLES,
  coverage: MAP_LABELS.LEGEND_COVERAGE,
  computedCoverage: LABELS.COMPUTED_COVERAGE,
  ours: LABELS.OURS,
  confirmedOn: LABELS.CONFIRMED_ON,
  attitude: MAP_LABELS.LEGEND_ATTITUDE,
  power: MAP_LABELS.LEGEND_POWER,
  trust: LABELS.TRUST,
  personalWins: LABELS.PERSONAL_WINS,
  // The vocabulary's own words, as the legend has them.
  link: (kind) => kind,
  vacant: MAP_LABELS.VACANT,
  unknown: MAP_LABELS.UNKNOWN,
};

function hasJudgements({ sight }: ExportedMap): boolean {
  return Object.values(sight).some(Boolean);
}

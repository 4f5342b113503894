import { drawSheet, exportedMap, isReadableOnOne, mapSvg, planSheets, type ExportedMap, type MapSvgWords } from 'c/mapExport';
import { mapSvgWords } from 'c/mapFiles';
import { readRelationships, type RelationshipReading } from 'c/relationshipReading';
import type { Drawing } from 'c/svgText';
import { formatDay } from 'c/userFormat';
import { isWideDrawing } from '../content/build.ts';
import type { ReportContext } from '../reportContext.ts';
import { say } from '../say.ts';

/** More people make a drawing that nobody reads on a page; they stand in the table. */
const MOST_PEOPLE = 250;
/** More sheets nobody glues together. */
const MOST_SHEETS = 12;
/** Names on cards are 13 pixels high: at this scale they are about five points on paper. */
const LEAST_SCALE = 0.55;
/** Room on a sheet below the title, in pixels of CSS. */
const UPRIGHT = { width: 680, height: 560 };
const ON_ITS_SIDE = { width: 970, height: 460 };

/** The map as the pages read it; what only an org knows (activities, deals) is unknown. */
export function relationshipsOf(context: ReportContext): RelationshipReading {
  const { facts, header, policy, today } = context;
  const unknown = { contacts: [], opportunities: [], dealRoles: [], campaignResponses: [], activities: null, pursued: [] };
  return readRelationships({ ...facts, ...unknown, accountIds: [facts.account.id], policy, members: [...header.members] }, today);
}

export interface MapPicture {
  readonly drawing: Drawing;
  /** Landscape, from the first to the last. Empty where they would be too many; null where the drawing can be read on one sheet as it is. */
  readonly sheets: readonly Drawing[] | null;
  /** How many there are or would be. */
  readonly sheetCount: number;
}

/** The map; null where nobody, or too many, are on it. */
export function mapPicture(reading: RelationshipReading, { isCustomerSafe }: ReportContext): MapPicture | null {
  if (reading.people.length === 0 || reading.people.length > MOST_PEOPLE) return null;
  const map: ExportedMap = exportedMap(
    reading,
    { hasJudgements: !isCustomerSafe, hasCoverage: !isCustomerSafe, hasLanes: false, ids: null },
    !isCustomerSafe,
  );
  const words = isCustomerSafe ? sharedWords(map) : mapSvgWords(map);
  const drawing = mapSvg(map, words);
  const room = isWideDrawing(drawing) ? ON_ITS_SIDE : UPRIGHT;
  if (Math.min(room.width / drawing.width, room.height / drawing.height) >= LEAST_SCALE) return { drawing, sheets: null, sheetCount: 1 };
  const one = planSheets(map, 'A4', 'one', words);
  const plan = isReadableOnOne(one.scale) ? one : planSheets(map, 'A4', 'small', words);
  const sheets = plan.sheets > MOST_SHEETS ? [] : Array.from({ length: plan.sheets }, (_, index) => drawSheet(plan, index));
  return { drawing, sheets, sheetCount: plan.sheets };
}

/** What is ours to draw relationships with is an organisation chart for the customer. */
function sharedWords(map: ExportedMap): MapSvgWords {
  return { ...mapSvgWords(map), subtitles: [say('map.subtitleShared', formatDay(map.today))] };
}

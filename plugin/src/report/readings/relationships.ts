import { drawSheet, exportedMap, mapSvg, planSheets, type ExportedMap } from 'c/mapExport';
import { mapSvgWords } from 'c/mapFiles';
import { readRelationships, type RelationshipReading } from 'c/relationshipReading';
import type { Drawing } from 'c/svgText';
import { factsOfPlan, type ReportContext } from '../reportContext.ts';

/** More people make a drawing that nobody reads on a page; they stand in the table. */
const MOST_PEOPLE = 250;
/** More sheets nobody glues together. */
const MOST_SHEETS = 12;

/** The map as the pages read it; what only an org knows (activities, deals) is unknown. */
export function relationshipsOf(context: ReportContext): RelationshipReading {
  const facts = factsOfPlan(context);
  const members = facts.plans.find(({ key }) => key?.toLowerCase() === context.plan.key.toLowerCase())!.members;
  const unknown = { contacts: [], opportunities: [], dealRoles: [], campaignResponses: [], activities: null, pursued: [] };
  return readRelationships(
    { ...facts, ...unknown, accountIds: [facts.account.id], policy: context.policy, members: [...members] },
    context.today,
  );
}

export interface MapPicture {
  readonly drawing: Drawing;
  /** Landscape, from the first to the last. Empty where they would be too many. */
  readonly sheets: readonly Drawing[];
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
  const words = mapSvgWords(map);
  const plan = planSheets(map, 'A4', 'small', words);
  const sheets = plan.sheets > MOST_SHEETS ? [] : Array.from({ length: plan.sheets }, (_, index) => drawSheet(plan, index));
  return { drawing: mapSvg(map, words), sheets, sheetCount: plan.sheets };
}

import { METADATA } from '../planFiles/metadata.ts';
import { SECTION_OF, type FieldSpec, type SectionSpec } from '../planFiles/sections.ts';

/** Where a row belongs, beside its fields: its own key, and those of what it is part of. */
export type PlaceName = 'key' | 'account' | 'plan' | 'parent';

/** One column a sheet of a section can have. */
export type CsvColumn =
  | { readonly kind: 'place'; readonly place: PlaceName; readonly name: string; readonly label: string }
  | { readonly kind: 'field'; readonly spec: FieldSpec; readonly name: string; readonly label: string };

/** Sections whose name in the files is said twice there, or is no word for many rows. */
const CALLED: Readonly<Record<string, string>> = {
  Account: 'accounts',
  Account_Plan__c: 'plans',
  Insight_Link__c: 'insight-links',
  Plan_Member__c: 'plan-team',
  Stakeholder_Link__c: 'stakeholder-links',
  Team_Relationship__c: 'relationships',
  White_Space_Cell__c: 'white-space',
};

/** Every section by what `--section` calls it; parents before what is part of them. */
export const CSV_SECTIONS: ReadonlyMap<string, SectionSpec> = new Map(
  [...SECTION_OF.values()].map((section) => [CALLED[section.object] ?? section.name, section]),
);

const COLUMNS: ReadonlyMap<SectionSpec, readonly CsvColumn[]> = new Map(
  [...SECTION_OF.values()].map((section) => [
    section,
    [
      ...placesOf(section).map((place): CsvColumn => ({ kind: 'place', place, ...wordsOf(place, section) })),
      ...section.fields.map((spec): CsvColumn => ({ kind: 'field', spec, name: spec.name, label: spec.label })),
    ],
  ]),
);

/** The columns of a section: place, then fields in the order people read them; always the same objects. */
export function columnsOf(section: SectionSpec): readonly CsvColumn[] {
  return COLUMNS.get(section)!;
}

function placesOf({ object, scope, parent }: SectionSpec): readonly PlaceName[] {
  if (object === 'Account') return ['account'];
  if (scope === 'project') return ['key'];
  const isPart = parent !== 'Account__c' && parent !== 'Account_Plan__c';
  return ['account', ...(scope === 'plan' ? (['plan'] as const) : []), ...(isPart ? (['parent'] as const) : []), 'key'];
}

function wordsOf(place: PlaceName, { parent }: SectionSpec): { readonly name: string; readonly label: string } {
  if (place !== 'parent') return { name: place, label: place[0]!.toUpperCase() + place.slice(1) };
  const label = METADATA[parent!]!.label.replace(/^Plan /, '');
  return { name: label.toLowerCase(), label };
}

/** Headers that mean the same: case, blanks, hyphens and underscores do not matter. */
export function plainHeader(header: string): string {
  return header
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}

/** Finds columns by the name in the files, the label, or the API name. */
export function columnFinder(section: SectionSpec): (header: string) => CsvColumn | undefined {
  const byHeader = new Map<string, CsvColumn>();
  const columns = columnsOf(section);
  for (const column of columns) if (column.kind === 'field') byHeader.set(plainHeader(column.spec.field), column);
  for (const column of columns) byHeader.set(plainHeader(column.label), column);
  for (const column of columns) byHeader.set(plainHeader(column.name), column);
  return (header) => byHeader.get(plainHeader(header));
}

import type { FieldValue, KeyedRecord } from '../../src/planFiles/keyedRecord.ts';
import { isPlanned, SECTION_OF, type FieldSpec, type SectionSpec } from '../../src/planFiles/sections.ts';

/** A value that is nowhere else in the project, and how a report in English writes it. */
export interface Marker {
  /** `Stakeholder__c.Notes__c` */
  readonly field: string;
  readonly text: string;
}

export interface MarkedProject {
  readonly records: readonly KeyedRecord[];
  readonly markers: readonly Marker[];
}

/** Words and numbers that rules ask for, by object and field. */
export type Special = Readonly<Record<string, FieldValue | undefined>>;

const PLAN = 'acme/now';
const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
/** Numbers between limits that are too narrow to be told apart. */
const NARROW: Readonly<Record<string, number>> = {
  'Stakeholder__c.Trust__c': 77,
  'White_Space_Cell__c.Strategic_Fit__c': 4,
  'Stakeholder_Link__c.Weight__c': 3,
  'Plan_Focus__c.Rank__c': 1,
  'White_Space_Cell__c.Margin__c': 38.25,
  'White_Space_Cell__c.Chance_To_Win__c': 61.75,
  'Solution__c.Default_Margin__c': 41.25,
};
const WORDS: Special = {
  'Stakeholder__c.Occupancy__c': 'Held',
  'Stakeholder_Link__c.Kind__c': 'Influences',
  'Phase_Change__c.From_Phase__c': 'Prospect',
  'Phase_Change__c.To_Phase__c': 'Customer',
  'White_Space_Cell__c.State__c': 'Potential',
  'White_Space_Cell__c.State_Override__c': 'Open Opportunity',
  'Plan_Objective__c.Track__c': 'Sales',
  'Plan_Objective__c.Measure_Kind__c': 'Manual',
};
/** The end of a link between insights: one record for each. */
const ENDS = ['To_Insight__c', 'White_Space_Cell__c', 'Solution__c'];

/** A project in which every field but those of the policy, which is no part of a plan, says something, once; a second, nearly empty record of each kind for what points at its own kind. */
export function everyField(special: Special = {}): MarkedProject {
  let count = 0;
  const markers: Marker[] = [];
  const told = { ...WORDS, ...special };
  const records = [...SECTION_OF.values()].flatMap((section): KeyedRecord[] => {
    if (section.object === 'Planning_Policy__c') return [];
    if (section.object === 'Insight_Link__c')
      return ENDS.map((end) => filled(section, end, (field) => !ENDS.includes(field) || field === end));
    return [filled(section, 'one', () => true), ...(section.form === 'map' || section.object === 'Account_Plan__c' ? [bare(section)] : [])];
  });
  return { records, markers };

  function filled(section: SectionSpec, name: string, isWanted: (field: string) => boolean): KeyedRecord {
    const fields: Record<string, FieldValue> = {};
    const references: Record<string, string> = { ...parentOf(section) };
    for (const spec of section.fields.filter(({ field }) => isWanted(field))) {
      const named = `${section.object}.${spec.field}`;
      const isTold = named in told;
      const value = isTold ? told[named] : spec.kind === 'reference' ? undefined : valueFor(named, spec);
      if (value !== undefined) fields[spec.field] = value;
      else if (!isTold && spec.kind === 'reference') references[spec.field] = pointed(section, spec, named);
    }
    return { object: section.object, key: keyFor(section, name), fields, references };
  }

  function valueFor(named: string, { kind, words, precision = 18, scale = 0, length = 80, field }: FieldSpec): FieldValue | undefined {
    if (field === 'CurrencyIsoCode') return undefined;
    count += 1;
    switch (kind) {
      case 'word':
        return words![0]!;
      case 'words':
        return words!;
      case 'yesNo':
        return true;
      case 'number': {
        if (named in NARROW) {
          if (!Number.isInteger(NARROW[named])) mark(named, NUMBER.format(NARROW[named]!));
          return NARROW[named]!;
        }
        // Later ones are smaller: our revenue is a part of the wallet. Percentages and scores stay below 100; digits behind the point make them single.
        const digits = precision - scale;
        const value = digits <= 3 ? Number((10 + count / 100).toFixed(Math.min(2, scale))) : (digits === 4 ? 9_900 : 99_000) - count;
        if (digits > 3) mark(named, NUMBER.format(value));
        return value;
      }
      case 'date': {
        const day = new Date(Date.UTC(2031, 0, 1 + count));
        mark(named, DAY.format(day));
        return day.toISOString().slice(0, 10);
      }
      default: {
        const text = named.endsWith('Content_Url__c') ? `https://marker.example/${count}` : `Marker ${count} ${field}`.slice(0, length);
        mark(named, text);
        return text;
      }
    }
  }

  function mark(field: string, text: string): void {
    markers.push({ field, text });
  }

  function pointed(section: SectionSpec, { target, field }: FieldSpec, named: string): string {
    if (isPlanned(target!)) return keyFor(SECTION_OF.get(target!)!, target === section.object || field.startsWith('To_') ? 'two' : 'one');
    count += 1;
    const key = `Marked ${count} ${field}`;
    mark(named, key);
    return key;
  }
}

function bare(section: SectionSpec): KeyedRecord {
  const required = section.fields.filter(({ isRequired, kind }) => isRequired && kind !== 'reference');
  const value = ({ kind, words }: FieldSpec): FieldValue =>
    kind === 'word' ? words![0]! : kind === 'date' ? '2030-01-01' : `Second ${section.label}`;
  const fields = Object.fromEntries(required.map((spec) => [spec.field, value(spec)]));
  if (section.object === 'Account_Plan__c') Object.assign(fields, { Period_End__c: '2030-12-31' });
  return { object: section.object, key: keyFor(section, 'two'), fields, references: parentOf(section) };
}

function parentOf({ parent }: SectionSpec): Readonly<Record<string, string>> {
  if (!parent) return {};
  return { [parent]: parent === 'Account__c' ? 'acme' : keyFor(SECTION_OF.get(parent)!, 'one') };
}

function keyFor({ object, scope }: SectionSpec, name: string): string {
  if (object === 'Account') return 'acme';
  if (object === 'Account_Plan__c') return name === 'one' ? PLAN : 'acme/before';
  const own = `${object.toLowerCase().replace(/__c$/, '').replaceAll('_', '-')}-${name.toLowerCase().replace(/__c$/, '').replaceAll('_', '-')}`;
  return scope === 'project' ? own : scope === 'account' ? `acme/${own}` : `${PLAN}/${own}`;
}

import type { KeyedRecord } from '../planFiles/keyedRecord.ts';
import type { PlanIndex } from '../planFiles/planIndex.ts';
import { isPlanned, type FieldSpec } from '../planFiles/sections.ts';
import type { FieldValue } from '../planFiles/keyedRecord.ts';

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });

/** What a record is called by a person who has the plan before him. @param indexes where to look for what it points at, the best first */
export function nameOf(record: KeyedRecord, indexes: readonly PlanIndex[]): string {
  const pointed = (object: string, field: string) => {
    const key = record.references[field];
    return key === undefined ? '' : nameOfKey(object, key, indexes);
  };
  const { Name } = record.fields;
  switch (record.object) {
    case 'Stakeholder__c': {
      const { Contact__c: contact } = record.references;
      return contact ? personName(contact) : String(Name ?? record.key);
    }
    case 'White_Space_Cell__c':
      return `${pointed('Buying_Center__c', 'Buying_Center__c')} × ${pointed('Solution__c', 'Solution__c')}`;
    case 'Plan_Focus__c':
      return pointed('White_Space_Cell__c', 'White_Space_Cell__c');
    case 'Plan_Member__c':
      return personName(record.references.User__c ?? record.key);
    case 'Team_Relationship__c':
      return `${personName(record.references.User__c ?? '')} – ${pointed('Stakeholder__c', 'Stakeholder__c')}`;
    case 'Stakeholder_Link__c': {
      const from = record.references.From_Stakeholder__c
        ? pointed('Stakeholder__c', 'From_Stakeholder__c')
        : personName(record.references.Our_Person__c ?? '');
      return `${from} ${String(record.fields.Kind__c ?? '').toLowerCase()} ${pointed('Stakeholder__c', 'To_Stakeholder__c')}`;
    }
    case 'Insight_Link__c': {
      const ends = [
        pointed('Insight__c', 'To_Insight__c'),
        pointed('White_Space_Cell__c', 'White_Space_Cell__c'),
        pointed('Solution__c', 'Solution__c'),
      ];
      return `${pointed('Insight__c', 'From_Insight__c')} ${String(record.fields.Kind__c ?? '').toLowerCase()} ${ends.find((end) => end !== '') ?? ''}`;
    }
    case 'Phase_Change__c':
      return `${pointed('Buying_Center__c', 'Buying_Center__c')} ${String(record.fields.To_Phase__c ?? '')}`.trim();
    case 'Plan_Comment__c':
      return shortened(String(record.fields.Text__c ?? ''));
    default:
      return String(Name ?? record.key);
  }
}

/** `dana.ortiz@halvorsen.example` is Dana Ortiz; an address that does not tell first and last name stays as it is. */
export function personName(naturalKey: string): string {
  const [local = '', domain] = naturalKey.split('@');
  const words = local.split(/[._]/).filter((word) => /^\p{Letter}[\p{Letter}-]+$/u.test(word));
  if (domain === undefined || words.length < 2 || words.join('').length + words.length - 1 !== local.length) return naturalKey;
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(' ');
}

function nameOfKey(object: string, key: string, indexes: readonly PlanIndex[]): string {
  for (const index of indexes) {
    const found = index.find(object === 'Account__c' ? 'Account' : object, key);
    if (found) return nameOf(found, indexes);
  }
  return key;
}

/** What a key that a record points at is called. */
export function referenceWords(target: string, key: string, indexes: readonly PlanIndex[]): string {
  return isPlanned(target) || target === 'Account__c' ? nameOfKey(target, key, indexes) : naturalName(target, key);
}

/** A record that is not ours is called by its natural key, a person by what the key tells of the name. */
export function naturalName(target: string | undefined, key: string): string {
  return target === 'User' || target === 'Contact' ? personName(key) : key;
}

/** A value as a person says it. */
export function valueWords(value: FieldValue, spec: FieldSpec, indexes: readonly PlanIndex[]): string {
  if (spec.kind === 'reference') return referenceWords(spec.target!, String(value), indexes);
  if (typeof value === 'number') return number.format(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? shortened(value) : value.join(', ');
}

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 77)}…` : line;
}

import { displayValue, defaultLocale } from '../../src/api/ui/displayValue.ts';
import { boolean, currency, date, datetime, double, int, percent, picklist, text } from '../../src/schema/fieldBuilders.ts';
import type { FieldDefinition } from '../../src/schema/schema.ts';
import type { FieldValue } from '../../src/soql/selectQuery.ts';

const german = { language: 'de-DE', timeZone: 'Europe/Berlin', currency: 'EUR' };
const state: FieldDefinition = {
  ...picklist('State__c', 'State', []),
  picklist: { isRestricted: true, values: [{ value: 'At Risk', label: 'In danger', isActive: true, isDefault: false }] },
};

test.each<[string, FieldDefinition, FieldValue, string | null, string | null]>([
  ['money', { ...currency('Amount', 'Amount'), scale: 0 }, 1234.4, '$1,234', '1.234\u00a0€'],
  ['money with cents', { ...currency('Amount', 'Amount'), scale: 2 }, 1234.4, '$1,234.40', '1.234,40\u00a0€'],
  ['a percentage', percent('Share', 'Share', 5, 1), 45.5, '45.5%', '45,5\u00a0%'],
  ['a number', double('Size', 'Size', 16, 2), 1234.5, '1,234.50', '1.234,50'],
  ['a whole number', int('Count', 'Count'), 12345, '12,345', '12.345'],
  ['a date, the same in every time zone', date('Due', 'Due'), '2026-11-22', '11/22/2026', '22.11.2026'],
  ['a moment, in one’s own time zone', datetime('At', 'At'), '2026-11-22T23:30:00.000Z', '11/22/2026, 11:30 PM', '23.11.2026, 0:30'],
  ['a choice by its label', state, 'At Risk', 'In danger', 'In danger'],
  ['several choices', { ...state, type: 'multipicklist' }, 'At Risk;Other', 'In danger;Other', 'In danger;Other'],
  ['a text is read as it is', text('Name', 'Name', 80), 'Acme', null, null],
  ['so is a yes or no', boolean('Active', 'Active'), true, null, null],
  ['nothing', date('Due', 'Due'), null, null, null],
])('%s', (_name, field, value, american, inGerman) => {
  expect(displayValue(field, value, defaultLocale)).toBe(american);
  expect(displayValue(field, value, german)).toBe(inGerman);
});

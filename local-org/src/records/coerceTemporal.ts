import { OrgError } from '../errors.ts';
import type { FieldDefinition } from '../schema/schema.ts';
import { wrongType } from './valueErrors.ts';

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const dateTimePattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;
const timePattern = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?Z?$/;

/** `YYYY-MM-DD`. A datetime gives its date as written. */
export function coerceDate(field: FieldDefinition, raw: unknown): string {
  const text = String(raw).trim();
  const date = dateTimePattern.exec(text)?.[1] ?? text;
  if (typeof raw !== 'string' || !isCalendarDate(date)) throw wrongType(field, raw);
  return withinYears(field, date);
}

/** ISO 8601 UTC with milliseconds, from any offset; without one it is UTC, and a date alone is its first moment. */
export function coerceDateTime(field: FieldDefinition, raw: unknown): string {
  if (typeof raw !== 'string') throw wrongType(field, raw);
  const text = raw.trim();
  if (isCalendarDate(text)) return `${withinYears(field, text)}T00:00:00.000Z`;
  const match = dateTimePattern.exec(text);
  if (!match || !isCalendarDate(match[1] ?? '')) throw wrongType(field, raw);
  const [, date, hour, minute, second = '00', fraction = '', offset = 'Z'] = match;
  const zone = offset === 'Z' || offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
  const time = Date.parse(`${date}T${hour}:${minute}:${second}.${fraction.padEnd(3, '0').slice(0, 3)}${zone}`);
  if (Number.isNaN(time)) throw wrongType(field, raw);
  return withinYears(field, new Date(time).toISOString());
}

/** `HH:MM:SS.mmmZ`. */
export function coerceTime(field: FieldDefinition, raw: unknown): string {
  const match = typeof raw === 'string' ? timePattern.exec(raw.trim()) : null;
  if (!match) throw wrongType(field, raw);
  const [, hour = '', minute = '', second = '00', fraction = ''] = match;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) throw wrongType(field, raw);
  return `${hour}:${minute}:${second}.${fraction.padEnd(3, '0')}Z`;
}

/** False for 30 February and the like. */
export function isCalendarDate(text: string): boolean {
  const match = datePattern.exec(text);
  if (!match) return false;
  const time = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** Salesforce keeps dates from 1700 to 4000. */
function withinYears(field: FieldDefinition, text: string): string {
  const year = Number(text.slice(0, 4));
  if (year >= 1700 && year <= 4000) return text;
  throw new OrgError('FIELD_INTEGRITY_EXCEPTION', `${field.label}: invalid date: ${text}`, [field.name]);
}

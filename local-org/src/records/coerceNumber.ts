import { OrgError } from '../errors.ts';
import type { FieldDefinition } from '../schema/schema.ts';
import { wrongType } from './valueErrors.ts';

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const int32 = 2_147_483_647;

/** @throws OrgError `JSON_PARSER_ERROR` when it is no number, `NUMBER_OUTSIDE_VALID_RANGE` when it has too many digits before the point */
export function coerceNumber(field: FieldDefinition, raw: unknown): number {
  const text = String(raw).trim();
  if (typeof raw === 'boolean' || !decimal.test(text)) throw wrongType(field, raw);
  const value = Number(text);
  if (field.type === 'int') {
    if (!Number.isInteger(value)) throw wrongType(field, raw);
    if (Math.abs(value) > int32) throw outsideRange(field, text);
    return value;
  }
  const rounded = field.scale === undefined ? value : roundHalfUp(value, field.scale);
  const digits = (field.precision ?? 18) - (field.scale ?? 0);
  if (!Number.isFinite(rounded) || Math.abs(rounded) >= 10 ** digits) throw outsideRange(field, text);
  return rounded;
}

/**
 * Rounds to `scale` decimals, halves away from zero as Salesforce does. Works on the decimal digits as written, so 1.005 becomes 1.01
 * although the binary number is a little less.
 */
export function roundHalfUp(value: number, scale: number): number {
  if (!Number.isFinite(value) || (Number.isInteger(value) && scale >= 0 && value !== 0 && Math.abs(value) < 1e9)) return value;
  const [digits = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const scaled = Math.round(Number(`${digits}e${Number(exponent) + scale}`));
  const rounded = Number(`${scaled}e${-scale}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

const outsideRange = (field: FieldDefinition, text: string): OrgError =>
  new OrgError('NUMBER_OUTSIDE_VALID_RANGE', `${field.label}: value outside of valid range on numeric field: ${text}`, [field.name]);

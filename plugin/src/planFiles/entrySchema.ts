import * as z from 'zod';
import { LONGEST_KEY } from './keys.ts';
import type { FieldSpec, SectionSpec } from './sections.ts';

/** What one field may say. Limits and words are the org's. */
export function fieldSchema(spec: FieldSpec): z.ZodType {
  const { kind, words = [], length, label, help } = spec;
  const about = { title: label, ...(help ? { description: help } : {}) };
  switch (kind) {
    case 'text':
      return z
        .string()
        .max(length ?? 255)
        .meta(about);
    case 'word':
      return z.enum(words as [string, ...string[]]).meta(about);
    case 'words':
      return z.array(z.enum(words as [string, ...string[]])).meta(about);
    case 'number':
      return numberSchema(spec).meta(about);
    case 'yesNo':
      return z.boolean().meta(about);
    case 'date':
      return z.iso.date().meta(about);
    case 'moment':
      return z.iso.datetime({ offset: true }).meta(about);
    case 'reference':
      return z.string().max(255).meta(about);
  }
}

function numberSchema({ precision = 18, scale = 0 }: FieldSpec): z.ZodType {
  const limit = 10 ** (precision - scale);
  return z
    .number()
    .gt(-limit)
    .lt(limit)
    .refine((value) => decimalsOf(value) <= scale, { params: { decimals: scale } });
}

/** Digits behind the point as a person would write the number. */
function decimalsOf(value: number): number {
  const [digits = '', exponent] = String(value).split('e');
  const behind = digits.split('.')[1]?.length ?? 0;
  return exponent ? Math.max(0, behind - Number(exponent)) : behind;
}

const schemas = new Map<SectionSpec, z.ZodObject>();

/** What one entry of a section says of its own: fields and, where its key is not said elsewhere, `key`. Sections inside it come beside. */
export function entrySchema(section: SectionSpec): z.ZodObject {
  const schema = schemas.get(section) ?? newSchema(section);
  schemas.set(section, schema);
  return schema;
}

function newSchema(section: SectionSpec): z.ZodObject {
  const fields = section.fields.map((spec) => [spec.name, spec.isRequired ? fieldSchema(spec) : fieldSchema(spec).optional()]);
  return z.strictObject({ ...(hasOwnKey(section) ? { key: KEY.optional() } : {}), ...Object.fromEntries(fields) });
}

/** May an entry say its key? In a map it is said in front of the entry, and that of an account is its folder. */
export function hasOwnKey({ form, object }: SectionSpec): boolean {
  return form !== 'map' && object !== 'Account';
}

const KEY = z.string().min(1).max(LONGEST_KEY).meta({
  title: 'Key',
  description: 'Name of the record in every org. Only needed where it does not follow from what the entry says.',
});

import { fitKey, fullKey, saidKey, slug, type KeyPlace } from './keys.ts';
import type { KeyedRecord } from './keyedRecord.ts';
import { isPlanned, scopeOf, type FieldSpec, type SectionSpec } from './sections.ts';

/**
 * The key of an entry of a list that names none: it follows from what the entry says (`ceo-trusts-cfo`), so that it is the same wherever it is read.
 * A parent that the place stands for is among the references already.
 */
export function derivedKey(
  section: SectionSpec,
  { fields, references }: Pick<KeyedRecord, 'fields' | 'references'>,
  place: KeyPlace,
): string {
  const { fields: from, between } = section.keyFrom!;
  const parts = from.flatMap((choice) => {
    const field = choice.split('|').find((name) => name in references || name in fields);
    return field ? [partOf(section, field, references[field] ?? String(fields[field]), place)] : [];
  });
  return fitKey(fullKey(parts.filter((part) => part !== '').join(between) || 'unnamed', section.scope, place));
}

function partOf(section: SectionSpec, field: string, value: string, place: KeyPlace): string {
  const spec: Pick<FieldSpec, 'kind' | 'target'> | undefined = section.byField.get(field);
  // The parent is no field of the section.
  const target = spec ? spec.target : field;
  if (target && isPlanned(target)) return saidKey(value, scopeOf(target), place).replace(/^\//, '');
  // Of an email or a username the part that names the person.
  return spec?.kind === 'date' ? value : slug(spec?.kind === 'reference' ? value.split('@')[0]! || value : value);
}

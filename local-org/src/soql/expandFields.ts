import type { ObjectDefinition } from '../schema/schema.ts';
import { canReadField } from './compiler.ts';
import type { Compiler } from './compiler.ts';
import { queryError } from './queryErrors.ts';
import type { ChildQuery, SelectItem } from './selectQuery.ts';

const MOST_ROWS_OF_ALL_FIELDS = 200;

/**
 * Spells out FIELDS(ALL), FIELDS(STANDARD), FIELDS(CUSTOM): the fields this user may read.
 * @throws OrgError MALFORMED_QUERY for another group or a missing LIMIT, INVALID_FIELD for a field named twice in SOQL
 */
export function expandFields(
  compiler: Pick<Compiler, 'access' | 'source'>,
  object: ObjectDefinition,
  query: Pick<ChildQuery, 'select' | 'limit'>,
): readonly SelectItem[] {
  const { source } = compiler;
  const items = query.select.flatMap((item): readonly SelectItem[] => {
    const group =
      item.kind === 'field' && item.path.length === 1 ? /^FIELDS\((\w+)\)$/i.exec(item.path[0] ?? '')?.[1]?.toUpperCase() : undefined;
    if (group === undefined) return [item];
    if (group !== 'ALL' && group !== 'STANDARD' && group !== 'CUSTOM')
      throw queryError('MALFORMED_QUERY', `FIELDS(${group}) is not one of FIELDS(ALL), FIELDS(STANDARD), FIELDS(CUSTOM)`, source, 'FIELDS');
    if (group !== 'STANDARD' && (query.limit ?? Infinity) > MOST_ROWS_OF_ALL_FIELDS)
      throw queryError('MALFORMED_QUERY', 'The SOQL FIELDS function must have a LIMIT of at most 200', source, 'FIELDS');
    const fields = [...object.fields.values()].filter(
      (field) => (group === 'ALL' || field.isCustom === (group === 'CUSTOM')) && canReadField(compiler, object, field),
    );
    return fields.map((field) => ({ kind: 'field', path: [field.name] }));
  });
  if (items.length === query.select.length) refuseDoubles(items, source);
  return items;
}

function refuseDoubles(items: readonly SelectItem[], source: string | undefined): void {
  if (source === undefined) return;
  const seen = new Set<string>();
  for (const item of items) {
    if (item.kind !== 'field') continue;
    const name = item.path.join('.');
    const key = `${item.alias ?? ''} ${item.format ?? ''} ${name.toLowerCase()}`;
    if (seen.has(key)) throw queryError('INVALID_FIELD', `duplicate field selected: ${name}`, source, name);
    seen.add(key);
  }
}

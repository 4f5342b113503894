import { OrgError } from '../errors.ts';
import type { ObjectDefinition } from '../schema/schema.ts';
import { mayReach } from './recordSecurity.ts';
import type { ReferencingField } from './referencingFields.ts';
import type { RowValues } from './rowStore.ts';
import type { WriteContext } from './writeContext.ts';

const mostNamed = 5;

interface Held {
  readonly object: ObjectDefinition;
  readonly row: RowValues;
}

/**
 * The refusal to delete a record that others hold. Names only what the user may see: of the rest it says how many there are, and neither
 * their names nor, where the object or the field is hidden from him, what they are.
 */
export function deleteFailed(
  context: WriteContext,
  target: Held,
  { object, field }: ReferencingField,
  holding: readonly RowValues[],
): OrgError {
  const isFieldVisible = context.access?.field(object.name, field.name).canRead ?? true;
  const visible = holding.filter((row) => mayReach(context, object, String(row['Id']), 'read'));
  const hidden = holding.length - visible.length;
  const named = visible.slice(0, mostNamed).map((row) => nameOf(context, { object, row }));
  const more = visible.length > mostNamed ? ` and ${visible.length - mostNamed} more` : '';
  const through = isFieldVisible ? ` through ${field.label} (${object.name}.${field.name})` : '';
  const reasons = [
    ...(named.length > 0 ? [`the following ${object.pluralLabel}${through}: ${named.join(', ')}${more}`] : []),
    ...(hidden > 0 ? [`${hidden} ${hidden === 1 ? 'record that is' : 'records that are'} not visible to you`] : []),
  ];
  return new OrgError(
    'DELETE_FAILED',
    `Your attempt to delete ${nameOf(context, target)} could not be completed because it is associated with ${reasons.join(' and with ')}`,
    isFieldVisible && named.length > 0 ? [field.name] : [],
  );
}

/** A detail that would have gone along may be one the user does not see. */
function nameOf(context: WriteContext, { object, row }: Held): string {
  const id = String(row['Id']);
  if (!mayReach(context, object, id, 'read')) return 'a record that is not visible to you';
  const isNameVisible = context.access?.field(object.name, object.nameField).canRead ?? true;
  return String((isNameVisible ? row[object.nameField] : undefined) ?? id);
}

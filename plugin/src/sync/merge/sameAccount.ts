import type { KeyedRecord } from '../../planFiles/keyedRecord.ts';

/** By what an account is the same, whatever its folder is called: its number, without one its name. Undefined for anything else. */
export function nameOfAccount({ object, fields, references }: KeyedRecord): string | undefined {
  if (object !== 'Account') return undefined;
  const said = references.Id ?? (fields.Name as string | undefined);
  return said && `${references.Id ? 'Id' : 'Name'} ${said.trim().toLowerCase()}`;
}

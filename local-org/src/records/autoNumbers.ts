import { nextNumber } from '../schema/ids.ts';
import { fieldsByKind } from './fieldsByKind.ts';
import type { RecordWrite } from './writeContext.ts';

/** Gives the record its numbers: `WS-{00000}` becomes `WS-00001`; `{YYYY}`, `{YY}`, `{MM}` and `{DD}` are the day of creation. */
export function fillAutoNumbers(write: RecordWrite): void {
  for (const field of fieldsByKind(write.object).autoNumbered) {
    const number = nextNumber(write.context.org.db, `${write.object.name}.${field.name}`);
    write.row[field.name] = formatted(field.autoNumberFormat ?? '', number, write.context.timestamp());
  }
}

function formatted(format: string, number: number, stamp: string): string {
  const parts: Readonly<Record<string, string>> = {
    YYYY: stamp.slice(0, 4),
    YY: stamp.slice(2, 4),
    MM: stamp.slice(5, 7),
    DD: stamp.slice(8, 10),
  };
  return format.replace(/\{(0+|YYYY|YY|MM|DD)\}/g, (_, key: string) => parts[key] ?? String(number).padStart(key.length, '0'));
}

import type { FieldDefinition } from '../../schema/schema.ts';
import { textOf } from '../metadataNode.ts';
import type { MetadataNode } from '../metadataStore.ts';
import { unknownValues } from './fieldAtPath.ts';
import type { Subject } from './subject.ts';

/** Literal values of a filter, `A, B, "C, D"`, against the values of a picklist. */
export function checkFilterValue(subject: Subject, item: MetadataNode, field: FieldDefinition, ...path: (string | number)[]): void {
  const source = textOf(item, 'value');
  if (!source) return;
  const values = [...source.matchAll(/"([^"]*)"|([^,;]+)/g)]
    .map(([, quoted, plain]) => (quoted ?? plain ?? '').trim())
    .filter((value) => value !== '');
  for (const value of unknownValues(field, values))
    subject.problem(`Picklist value '${value}' does not exist in field ${field.name}`, ...path, 'value');
}

/** `1 AND (2 OR 3)`: only numbers of filters there are, and balanced. */
export function checkBooleanFilter(subject: Subject, logic: string | undefined, count: number, ...path: (string | number)[]): void {
  if (!logic) return;
  const isWellFormed = /^[\d\s()]*(?:(?:AND|OR|NOT)[\d\s()]*)*$/i.test(logic) && logic.split('(').length === logic.split(')').length;
  if (!isWellFormed) subject.problem(`The filter logic '${logic}' is not valid`, ...path);
  for (const number of logic.match(/\d+/g) ?? []) {
    if (Number(number) < 1 || Number(number) > count)
      subject.problem(`The filter logic references an undefined filter: ${number}`, ...path);
  }
}

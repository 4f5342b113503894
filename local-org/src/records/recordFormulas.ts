import { compileFormula } from '../formula/compileFormula.ts';
import {
  FormulaEvaluationError,
  type CompiledFormula,
  type FormulaEnvironment,
  type FormulaOptions,
  type FormulaValue,
} from '../formula/formula.ts';
import type { FieldDefinition, FieldType, ObjectDefinition, Schema } from '../schema/schema.ts';
import { globalType, globalValue } from './globalVariables.ts';
import type { RowValues } from './rowStore.ts';
import type { WriteContext } from './writeContext.ts';

/** A record a formula looks at. */
export interface RecordView {
  readonly object: ObjectDefinition;
  readonly row: RowValues;
}

/** By how blanks count and what comes out, then by object, then by source: a long source is then looked up without being copied. */
type Formulas = Map<string, Map<ObjectDefinition, Map<string, CompiledFormula>>>;

const compiled = new WeakMap<Schema, Formulas>();

/**
 * Compiles a formula over `object` once per schema.
 *
 * @throws FormulaError when it reads a field that is not there
 */
export function formulaOf(
  schema: Schema,
  object: ObjectDefinition,
  source: string,
  options: Omit<FormulaOptions, 'typeOf'>,
): CompiledFormula {
  const kinds = madeIn(compiled, schema, () => new Map());
  const objects = madeIn(kinds, `${options.blanksAs} ${options.returns}`, () => new Map());
  const formulas = madeIn(objects, object, () => new Map());
  const known = formulas.get(source);
  if (known) return known;
  const made = compileFormula(source, { ...options, typeOf: (path) => typeAt(schema, object, path) });
  formulas.set(source, made);
  return made;
}

interface Keeping<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

function madeIn<Key, Value>(kept: Keeping<Key, Value>, key: Key, make: () => Value): Value {
  const known = kept.get(key);
  if (known) return known;
  const made = make();
  kept.set(key, made);
  return made;
}

/** What a formula reads through the record, its parents and the global variables; with the prior values where there are some. */
export function environmentOf(context: WriteContext, view: RecordView, prior?: RowValues): FormulaEnvironment {
  return {
    value: (path) => valueAt(context, view, path),
    priorValue: (path) => valueAt(context, { object: view.object, row: prior ?? view.row }, path),
    isNew: prior === undefined,
    now: context.org.now(),
  };
}

/** The value at a path such as `['Account__r', 'Name']`; null where a parent is missing. Formula fields are computed. */
export function valueAt(context: WriteContext, view: RecordView, path: readonly string[]): FormulaValue {
  const [name, ...rest] = path;
  if (name === undefined) return null;
  if (name.startsWith('$')) return globalValue(context, path);
  if (rest.length > 0) {
    const parent = parentOf(context, view, name);
    return parent ? valueAt(context, parent, rest) : null;
  }
  const field = view.object.fields.get(name) ?? context.schema.field(view.object.name, name);
  return field ? fieldValue(context, view, field) : null;
}

/** One field of the record, stored or computed. */
export function fieldValue(context: WriteContext, view: RecordView, field: FieldDefinition): FormulaValue {
  if (!field.formula) return view.row[field.name] ?? (field.type === 'boolean' ? false : null);
  const { expression, blanksAs } = field.formula;
  const formula = formulaOf(context.schema, view.object, expression, { blanksAs, returns: field.type });
  try {
    return formula.evaluate(environmentOf(context, view));
  } catch (error) {
    if (error instanceof FormulaEvaluationError) return null;
    throw error;
  }
}

/** Stored fields of the record itself that a field is made of: itself, or what its formula reads, with the lookups it reads through. */
export function storedFieldsBehind(schema: Schema, object: ObjectDefinition, field: FieldDefinition): FieldDefinition[] {
  if (!field.formula) return [field];
  const { expression, blanksAs } = field.formula;
  return formulaOf(schema, object, expression, { blanksAs, returns: field.type }).references.flatMap((path) => {
    const [name = ''] = path;
    const read = path.length > 1 ? relationship(schema, object, name) : schema.field(object.name, name);
    return read && !name.startsWith('$') ? storedFieldsBehind(schema, object, read) : [];
  });
}

/** The type of the field at a path; undefined when there is none. */
export function typeAt(schema: Schema, object: ObjectDefinition, path: readonly string[]): FieldType | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return undefined;
  if (name.startsWith('$')) return globalType(schema, path);
  if (rest.length === 0) return schema.field(object.name, name)?.type;
  const targets = relationship(schema, object, name)?.referenceTo ?? [];
  for (const target of targets) {
    const parent = schema.object(target);
    const type = parent && typeAt(schema, parent, rest);
    if (type) return type;
  }
  return undefined;
}

/** `Account__r`, `Account`; filters of deployed metadata also say `Account__c`. */
const relationship = (schema: Schema, object: ObjectDefinition, name: string): FieldDefinition | undefined => {
  const field = schema.parentRelationship(object.name, name) ?? schema.field(object.name, name);
  return field?.type === 'reference' ? field : undefined;
};

function parentOf(context: WriteContext, view: RecordView, name: string): RecordView | undefined {
  const field = relationship(context.schema, view.object, name);
  const id = field && view.row[field.name];
  if (typeof id !== 'string') return undefined;
  const object = context.schema.objectOfId(id);
  if (object) context.rollups.settleFor(object);
  const row = object && context.rows.read(object, id);
  return object && row && { object, row };
}

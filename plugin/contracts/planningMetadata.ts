import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import type { MetadataField, MetadataObject, PlanningMetadata } from '../src/planFiles/metadata.ts';

const parser = new XMLParser({
  parseTagValue: false,
  isArray: (name, path) => name === 'value' && String(path).endsWith('valueSetDefinition.value'),
});
/** Worked out by the org, never written. */
const COMPUTED = ['Summary'];

type Xml = Readonly<Record<string, any>>; // eslint-disable-line @typescript-eslint/no-explicit-any -- metadata as it comes

/**
 * What plan files need to know of the deployed objects: the fields a person may write, with types, limits, vocabularies and help, and the sentences of
 * the validation rules. @param sources `force-app/main/default`
 */
export function planningMetadata(sources: string): PlanningMetadata {
  const objects = globSync('objects/*', { cwd: sources }).sort();
  return Object.fromEntries(objects.map((folder) => [basename(folder), objectIn(join(sources, folder))]));
}

function objectIn(folder: string): MetadataObject {
  const [definition] = globSync('*.object-meta.xml', { cwd: folder });
  const own = definition ? read(join(folder, definition)).CustomObject : {};
  const fields = globSync('fields/*.field-meta.xml', { cwd: folder })
    .sort()
    .map((file) => read(join(folder, file)).CustomField as Xml)
    .filter((field) => !field.formula && !COMPUTED.includes(field.type));
  const rules = globSync('validationRules/*.validationRule-meta.xml', { cwd: folder })
    .sort()
    .map((file) => read(join(folder, file)).ValidationRule as Xml);
  return {
    label: own.label ?? basename(folder),
    ...(own.pluralLabel ? { plural: own.pluralLabel } : {}),
    ...(own.nameField?.type === 'Text' ? { nameLabel: own.nameField.label } : {}),
    fields: Object.fromEntries(fields.map((field) => [field.fullName, fieldOf(field)])),
    rules: Object.fromEntries(
      rules
        .filter(({ active }) => active === 'true')
        .map(({ fullName, errorMessage, errorDisplayField }) => [
          fullName,
          { sentence: errorMessage, ...(errorDisplayField ? { field: errorDisplayField } : {}) },
        ]),
    ),
  };
}

function fieldOf(field: Xml): MetadataField {
  const words = field.valueSet?.valueSetDefinition?.value?.map(({ fullName }: Xml) => fullName);
  return {
    label: field.label,
    type: field.type,
    ...(field.inlineHelpText ? { help: field.inlineHelpText } : {}),
    ...(field.required === 'true' ? { required: true } : {}),
    ...(field.length ? { length: Number(field.length) } : {}),
    ...(field.precision ? { precision: Number(field.precision), scale: Number(field.scale ?? 0) } : {}),
    ...(words ? { words } : {}),
    ...(field.referenceTo ? { referenceTo: field.referenceTo } : {}),
    ...(field.type === 'Checkbox' ? { default: field.defaultValue === 'true' } : {}),
  };
}

function read(file: string): Xml {
  return parser.parse(readFileSync(file, 'utf8'));
}

/** Where this repository keeps them. */
export const SOURCES = join(dirname(import.meta.dirname), '../force-app/main/default');

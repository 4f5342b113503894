import { isTrue, nodeOf, nodesOf, textOf, textsOf } from '../metadataNode.ts';
import type { MetadataNode } from '../metadataStore.ts';
import type { Check, Subject } from './subject.ts';

const mostValues = 1000;

/** A picklist's values: there are some, none twice, at most one default; a global set and a controlling field exist. */
export const checkPicklist: Check = (subject, { schema, metadata }) => {
  const { fullName, body } = subject.component;
  const valueSet = nodeOf(body, 'valueSet');
  if (!valueSet) return;
  const globalName = textOf(valueSet, 'valueSetName');
  const definition = nodeOf(valueSet, 'valueSetDefinition');
  if (globalName && definition) subject.problem('A valueSet has either a valueSetName or a valueSetDefinition', 'valueSet');
  if (!globalName && !definition) subject.problem('A picklist needs a valueSetDefinition or a valueSetName', 'valueSet');
  if (globalName && !metadata.get('GlobalValueSet', globalName)) {
    subject.problem(`In field: valueSetName - no GlobalValueSet named ${globalName} found`, 'valueSet', 0, 'valueSetName');
  }
  if (definition) checkValues(subject, definition, 'value', 'valueSet', 0, 'valueSetDefinition', 0);
  const [objectName = '', name = ''] = fullName.split('.');
  const controllingName = textOf(valueSet, 'controllingField');
  if (!controllingName) return;
  const controlling = schema.field(objectName, controllingName);
  if (!controlling)
    return subject.problem(
      `In field: controllingField - no CustomField named ${objectName}.${controllingName} found`,
      'valueSet',
      0,
      'controllingField',
    );
  if (controlling.type !== 'picklist' && controlling.type !== 'boolean') {
    return subject.problem(
      `${controllingName} is no picklist or checkbox, so it cannot control ${name}`,
      'valueSet',
      0,
      'controllingField',
    );
  }
  const own = new Set(schema.field(objectName, name)?.picklist?.values.map(({ value }) => value));
  const controls = new Set(controlling.picklist?.values.map(({ value }) => value) ?? ['checked', 'unchecked']);
  for (const [index, setting] of nodesOf(valueSet, 'valueSettings').entries()) {
    const value = textOf(setting, 'valueName') ?? '';
    if (!own.has(value))
      subject.problem(`Picklist value '${value}' does not exist in field ${name}`, 'valueSet', 0, 'valueSettings', index, 'valueName');
    for (const control of textsOf(setting, 'controllingFieldValue')) {
      if (!controls.has(control))
        subject.problem(
          `Picklist value '${control}' does not exist in field ${controllingName}`,
          'valueSet',
          0,
          'valueSettings',
          index,
          'controllingFieldValue',
        );
    }
  }
};

/** The values of a global set. */
export const checkGlobalValueSet: Check = (subject) => checkValues(subject, subject.component.body, 'customValue');

function checkValues(subject: Subject, node: MetadataNode, element: string, ...path: (string | number)[]): void {
  const values = nodesOf(node, element);
  const seen = new Set<string>();
  if (values.length === 0) subject.problem('A picklist needs at least one value', ...path);
  if (values.length > mostValues) subject.problem(`A picklist has at most ${mostValues} values, not ${values.length}`, ...path);
  for (const [index, value] of values.entries()) {
    const name = textOf(value, 'fullName') ?? '';
    if (name === '') subject.problem('Required field is missing: fullName of a picklist value', ...path, element, index);
    if (seen.has(name.toLowerCase())) subject.problem(`Duplicate picklist value: ${name}`, ...path, element, index, 'fullName');
    if (name.length > 255) subject.problem('A picklist value has at most 255 characters', ...path, element, index, 'fullName');
    seen.add(name.toLowerCase());
  }
  const defaults = values.filter((value) => isTrue(value, 'default'));
  if (defaults.length > 1) subject.problem('A picklist has at most one default value', ...path);
}

import { fieldTypes } from '../fieldTypes.ts';
import { isTrue, nodeOf, numberOf, textOf } from '../metadataNode.ts';
import type { MetadataNode } from '../metadataStore.ts';
import { isApiName } from './fieldAtPath.ts';
import { formulaCircle } from './formulaCircles.ts';
import { checkFormula } from './formulaCheck.ts';
import type { Check, Subject } from './subject.ts';

/** Name, type, the attributes the type needs, sizes. */
export const checkField: Check = (subject, { schema }) => {
  const { fullName, body } = subject.component;
  const [objectName = '', name = ''] = fullName.split('.');
  if (!schema.object(objectName)) subject.problem(`Entity of type CustomObject named ${objectName} cannot be found`, 'fullName');
  if (!name.endsWith('__c')) return subject.problem(`${name} is a standard field; the local org takes custom fields only`, 'fullName');
  if (!isApiName(name.slice(0, -3)))
    subject.problem(
      `The field name ${name} may hold only letters, digits and single underscores, begins with a letter and has at most 40 characters`,
      'fullName',
    );
  if (!textOf(body, 'label')) subject.problem('Required field is missing: label');
  const type = textOf(body, 'type');
  const rule = fieldTypes[type ?? ''];
  if (!type) return subject.problem('Required field is missing: type');
  if (!rule) return subject.problem(`The local org does not support fields of type ${type}`, 'type');
  const isFormula = body['formula'] !== undefined;
  if (isFormula && !rule.isFormulaResult) subject.problem(`A formula cannot return ${type}`, 'type');
  for (const need of isFormula ? [] : rule.needs) {
    if (textOf(body, need) === undefined && nodeOf(body, need) === undefined)
      subject.problem(`Must specify '${need}' for a CustomField of type ${type}`);
  }
  checkSizes(subject, rule.lengths);
  checkFlags(subject, body, type, isFormula);
};

function checkSizes(subject: Subject, lengths: readonly [number, number] | undefined): void {
  const { body } = subject.component;
  const length = numberOf(body, 'length');
  if (lengths && length !== undefined && (length < lengths[0] || length > lengths[1])) {
    subject.problem(`The length must be between ${lengths[0]} and ${lengths[1]}, not ${length}`, 'length');
  }
  const precision = numberOf(body, 'precision');
  const scale = numberOf(body, 'scale');
  if (precision !== undefined && (precision < 1 || precision > 18))
    subject.problem(`The precision must be between 1 and 18, not ${precision}`, 'precision');
  if (precision !== undefined && scale !== undefined && (scale < 0 || scale > precision)) {
    subject.problem(`The scale must be between 0 and the precision ${precision}, not ${scale}`, 'scale');
  }
}

const neverRequired = new Set(['MasterDetail', 'Summary', 'AutoNumber', 'Checkbox']);
const identifying = new Set(['Text', 'Number', 'Email', 'AutoNumber']);

function checkFlags(subject: Subject, body: MetadataNode, type: string, isFormula: boolean): void {
  if (isTrue(body, 'required') && (isFormula || neverRequired.has(type))) {
    subject.problem(`Cannot set required on a ${isFormula ? 'formula' : type} field`, 'required');
  }
  for (const flag of ['externalId', 'unique']) {
    if (isTrue(body, flag) && (isFormula || !identifying.has(type)))
      subject.problem(`Cannot set ${flag} on a ${isFormula ? 'formula' : type} field`, flag);
  }
  if (type === 'AutoNumber' && !/\{0+\}/.test(textOf(body, 'displayFormat') ?? '{0}')) {
    subject.problem('The displayFormat of an auto number needs a place for the number, e.g. WS-{00000}', 'displayFormat');
  }
}

/** A formula field's formula compiles, reads only what exists and returns the field's type. */
export const checkFormulaField: Check = (subject, context) => {
  const { fullName, body } = subject.component;
  const source = textOf(body, 'formula');
  const type = fieldTypes[textOf(body, 'type') ?? '']?.type;
  if (source === undefined || !type) return;
  const [objectName = '', name = ''] = fullName.split('.');
  const blanksAs = textOf(body, 'formulaTreatBlanksAs') === 'BlankAsBlank' ? 'blank' : 'zero';
  const compiled = checkFormula(subject, source, { element: 'formula', objectName, blanksAs, returns: type }, context);
  const circle = compiled && formulaCircle(context.schema, objectName, name);
  if (circle) subject.problem(`The formula refers to itself: ${circle}`, 'formula');
};

/** A default compiles to the field's type; a checkbox says true or false; a picklist's is one of its values. */
export const checkDefault: Check = (subject, context) => {
  const { fullName, body } = subject.component;
  const source = textOf(body, 'defaultValue');
  const metadataType = textOf(body, 'type') ?? '';
  const type = fieldTypes[metadataType]?.type;
  if (!source || !type || body['formula'] !== undefined) return;
  if (metadataType === 'Checkbox') {
    if (source !== 'true' && source !== 'false')
      subject.problem(`The defaultValue of a Checkbox is true or false, not ${source}`, 'defaultValue');
    return;
  }
  const [objectName = '', name = ''] = fullName.split('.');
  const compiled = checkFormula(subject, source, { element: 'defaultValue', objectName, blanksAs: 'blank', returns: type }, context);
  const picklist = context.schema.field(objectName, name)?.picklist;
  if (!compiled || !picklist?.isRestricted || compiled.references.length > 0) return;
  const value = compiled.evaluate({ value: () => null, now: 0 });
  if (value !== null && !picklist.values.some((known) => known.value === value)) {
    subject.problem(
      `Picklist value: ${String(value)} in default value is not one of the values of the restricted picklist ${name}`,
      'defaultValue',
    );
  }
};

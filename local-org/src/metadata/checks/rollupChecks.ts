import type { FieldType } from '../../schema/schema.ts';
import { nodesOf, textOf } from '../metadataNode.ts';
import { checkFilterValue } from './filterChecks.ts';
import type { Check } from './subject.ts';

const summable = new Set<FieldType>(['double', 'currency', 'percent', 'int']);
const comparable = new Set<FieldType>([...summable, 'date', 'datetime', 'time']);

/** A roll-up's way to its children, what it summarizes, and its filters. */
export const checkRollup: Check = (subject, { schema }) => {
  const { fullName, body } = subject.component;
  if (textOf(body, 'type') !== 'Summary') return;
  const [objectName = ''] = fullName.split('.');
  const foreignKey = textOf(body, 'summaryForeignKey') ?? '';
  const [childObject = '', childField = ''] = foreignKey.split('.');
  const link = schema.field(childObject, childField);
  if (!link) return subject.problem(`In field: summaryForeignKey - no CustomField named ${foreignKey} found`, 'summaryForeignKey');
  const isOpportunity = link.name === 'AccountId' && childObject === 'Opportunity';
  if (!(link.masterDetail || isOpportunity) || !link.referenceTo?.includes(objectName)) {
    subject.problem(`${foreignKey} is no master-detail relationship to ${objectName}`, 'summaryForeignKey');
  }
  const operation = textOf(body, 'summaryOperation');
  const summarizedName = textOf(body, 'summarizedField');
  if (operation === 'count' && summarizedName) subject.problem('A count has no summarizedField', 'summarizedField');
  if (operation !== 'count' && !summarizedName) subject.problem(`Must specify 'summarizedField' for the operation ${operation}`);
  if (summarizedName && operation !== 'count') {
    const [object = '', name = ''] = summarizedName.split('.');
    const field = object === childObject ? schema.field(object, name) : undefined;
    const allowed = operation === 'sum' ? summable : comparable;
    if (!field) subject.problem(`In field: summarizedField - no CustomField named ${summarizedName} found`, 'summarizedField');
    else if (!allowed.has(field.type))
      subject.problem(`Cannot ${operation} ${summarizedName}: it is of type ${field.type}`, 'summarizedField');
  }
  for (const [index, item] of nodesOf(body, 'summaryFilterItems').entries()) {
    const path = textOf(item, 'field') ?? '';
    const [object = '', name = ''] = path.split('.');
    const field = object === childObject ? schema.field(object, name) : undefined;
    if (!field) subject.problem(`In field: field - no CustomField named ${path} found`, 'summaryFilterItems', index, 'field');
    else checkFilterValue(subject, item, field, 'summaryFilterItems', index);
  }
};

import { bundleTargets, propertiesFor, objectsFor } from '../bundles/bundleMeta.ts';
import { isTrue, nodeOf, nodesOf, textOf } from '../metadataNode.ts';
import { pageTemplates, pageTypeOf, regionsOf } from '../knowledge/pageTemplates.ts';
import type { MetadataNode } from '../metadataStore.ts';
import { fieldAtPath } from './fieldAtPath.ts';
import type { Check, CheckContext, Subject } from './subject.ts';

/** The bundle target a page of each type takes components of. */
const targetOfPage: Readonly<Record<string, string>> = {
  RecordPage: 'lightning__RecordPage',
  AppPage: 'lightning__AppPage',
  HomePage: 'lightning__HomePage',
  UtilityBar: 'lightning__UtilityBar',
};

/** Salesforce's own components are told by their namespace; which of them exist differs from org to org. */
const ownNamespaces =
  /^(?:flexipage|force|forceChatter|forceKnowledge|home|lightning|one|runtime_\w+|sfa|console|analytics|reports|wave|flowruntime|industries_\w+|omnistudio|unifiedSearch|forceCommunity|industries|topics|record_flexipage|laf|desktopDashboards|support|interop|setup)(?::|__)/;

/** Properties of Salesforce's containers whose value names a region. */
const regionProperties = new Set(['body', 'tabs', 'columns', 'sections']);

/** Standard components that show a record: a home or app page has none. */
const recordComponents = /^(?:force:(?:highlightsPanel|detailPanel|recordDetailPanel\w*|relatedList\w*)|flexipage:fieldSection)$/;

/** A page's object, template, regions, components, properties and fields. */
export const checkFlexiPage: Check = (subject, context) => {
  const { body } = subject.component;
  const objectName = textOf(body, 'sobjectType');
  const type = textOf(body, 'type') ?? '';
  if (objectName && !context.schema.object(objectName))
    subject.problem(`In field: sobjectType - no CustomObject named ${objectName} found`, 'sobjectType');
  if (type === 'RecordPage' && !objectName) subject.problem('A RecordPage needs a sobjectType', 'type');
  if (isWithoutRecord(type) && objectName)
    subject.problem(`Field integrity exception: sobjectType (a page of type ${type} has no object)`, 'sobjectType');
  const template = textOf(nodeOf(body, 'template'), 'name') ?? '';
  const regions = nodesOf(body, 'flexiPageRegions');
  checkTemplate(subject, template, type, regions);
  const names = new Set(regions.map((region) => textOf(region, 'name')));
  if (names.size < regions.length) subject.problem('Two regions of a page have the same name', 'flexiPageRegions');
  const identifiers = new Set<string>();
  for (const [index, region] of regions.entries()) {
    for (const [position, item] of nodesOf(region, 'itemInstances').entries()) {
      const path = ['flexiPageRegions', index, 'itemInstances', position] as const;
      const component = nodeOf(item, 'componentInstance');
      const field = nodeOf(item, 'fieldInstance');
      if (component) checkComponent(subject, component, { type, objectName, names, path: [...path, 'componentInstance', 0] }, context);
      if (field && isWithoutRecord(type))
        subject.problem(`A page of type ${type} shows no record, and so none of its fields`, ...path, 'fieldInstance', 0, 'fieldItem');
      else if (field) checkField(subject, field, objectName, [...path, 'fieldInstance', 0], context);
      const identifier = textOf(component ?? field, 'identifier');
      if (identifier && identifiers.has(identifier)) subject.problem(`The identifier ${identifier} is on the page twice`, ...path);
      if (identifier) identifiers.add(identifier);
    }
  }
};

const isWithoutRecord = (type: string): boolean => type === 'AppPage' || type === 'HomePage';

/** The template exists, is one for such pages, and has the page's regions. */
function checkTemplate(subject: Subject, template: string, type: string, regions: readonly MetadataNode[]): void {
  if (!ownNamespaces.test(template)) return subject.problem(`Template ${template} cannot be found`, 'template', 0, 'name');
  const made = pageTypeOf(template);
  if (made !== undefined && made !== type && (isWithoutRecord(type) || type === 'RecordPage'))
    return subject.problem(`Field integrity exception: template (${template} is not for a page of type ${type})`, 'template', 0, 'name');
  const rows = pageTemplates[template];
  const known = rows && new Set(regionsOf(rows));
  for (const [index, region] of regions.entries()) {
    const name = textOf(region, 'name') ?? '';
    if (!known || known.has(name) || textOf(region, 'type') === 'Facet') continue;
    const message = `Field integrity exception: flexiPageRegions (region "${name}" does not exist for template "${template}")`;
    subject.problem(message, 'flexiPageRegions', index, 'name');
  }
}

interface Place {
  readonly type: string;
  readonly objectName: string | undefined;
  /** Names of the page's regions. */
  readonly names: ReadonlySet<string | undefined>;
  readonly path: readonly (string | number)[];
}

function checkComponent(subject: Subject, component: MetadataNode, place: Place, context: CheckContext): void {
  const name = textOf(component, 'componentName') ?? '';
  const properties = nodesOf(component, 'componentInstanceProperties');
  checkVisibility(subject, component, place, context);
  if (ownNamespaces.test(name)) {
    if (isWithoutRecord(place.type) && recordComponents.test(name))
      subject.problem(`The component ${name} is not supported on a page of type ${place.type}`, ...place.path, 'componentName');
    for (const [index, property] of properties.entries()) {
      const value = textOf(property, 'value') ?? '';
      if (name.startsWith('flexipage:') && regionProperties.has(textOf(property, 'name') ?? '') && value && !place.names.has(value)) {
        subject.problem(`The page has no region ${value}`, ...place.path, 'componentInstanceProperties', index, 'value');
      }
    }
    return;
  }
  const bundleName = name.replace(/^c(?::|__)/, '');
  const bundle = context.metadata.get('LightningComponentBundle', bundleName);
  if (!bundle)
    return subject.problem(`Invalid component: no LightningComponentBundle named ${bundleName} found`, ...place.path, 'componentName');
  const target = targetOfPage[place.type] ?? '';
  if (!isTrue(bundle.body, 'isExposed') || !bundleTargets(bundle.body).includes(target)) {
    return subject.problem(`The component ${bundleName} is not exposed to ${target || place.type}`, ...place.path, 'componentName');
  }
  const objects = objectsFor(bundle.body, target);
  if (place.objectName && objects.length > 0 && !objects.includes(place.objectName)) {
    subject.problem(`The component ${bundleName} is not for pages of ${place.objectName}`, ...place.path, 'componentName');
  }
  checkProperties(subject, properties, bundleName, propertiesFor(bundle.body, target), place.path);
}

function checkProperties(
  subject: Subject,
  given: readonly MetadataNode[],
  bundleName: string,
  known: readonly MetadataNode[],
  path: Place['path'],
): void {
  const names = new Set(known.map((property) => textOf(property, '@name')));
  for (const [index, property] of given.entries()) {
    const name = textOf(property, 'name') ?? '';
    if (!names.has(name))
      subject.problem(`The component ${bundleName} has no property ${name}`, ...path, 'componentInstanceProperties', index, 'name');
  }
  for (const property of known.filter((one) => isTrue(one, '@required') && textOf(one, '@default') === undefined)) {
    const name = textOf(property, '@name') ?? '';
    if (!given.some((one) => textOf(one, 'name') === name))
      subject.problem(`The component ${bundleName} needs its property ${name}`, ...path, 'componentName');
  }
}

function checkField(
  subject: Subject,
  field: MetadataNode,
  objectName: string | undefined,
  path: Place['path'],
  context: CheckContext,
): void {
  const item = textOf(field, 'fieldItem') ?? '';
  checkVisibility(subject, field, { type: '', objectName, names: new Set(), path }, context);
  const name = item.replace(/^Record\./, '');
  if (!objectName || !fieldAtPath(context.schema, objectName, name.split('.'))) {
    subject.problem(`In field: fieldItem - no CustomField named ${objectName}.${name} found`, ...path, 'fieldItem');
  }
}

function checkVisibility(subject: Subject, node: MetadataNode, { objectName, path }: Place, { schema }: CheckContext): void {
  for (const [index, criterion] of nodesOf(nodeOf(node, 'visibilityRule'), 'criteria').entries()) {
    const [, name] = /^\{!Record\.([\w.]+)\}$/.exec(textOf(criterion, 'leftValue') ?? '') ?? [];
    if (name && objectName && !fieldAtPath(schema, objectName, name.split('.'))) {
      subject.problem(
        `In field: leftValue - no CustomField named ${objectName}.${name} found`,
        ...path,
        'visibilityRule',
        0,
        'criteria',
        index,
        'leftValue',
      );
    }
  }
}

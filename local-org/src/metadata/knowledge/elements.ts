import type { MetadataNode, MetadataValue } from '../metadataStore.ts';
import type { XmlElement } from '../parseXml.ts';
import knowledge from './metadataTypes.json' with { type: 'json' };

interface TypeEntry {
  readonly extends?: string;
  readonly elements: Readonly<Record<string, string>>;
}

const types = knowledge.types as Readonly<Record<string, TypeEntry | undefined>>;
const enumerations = knowledge.enumerations as Readonly<Record<string, readonly string[] | undefined>>;

/** What may stand under an element of a type: `?` optional, `*` any number, nothing: required. */
interface ElementRule {
  readonly type: string;
  readonly isRequired: boolean;
  readonly isList: boolean;
}

/** Whether the tables describe this Metadata API type. */
export const isDescribed = (type: string): boolean => types[type] !== undefined;

function ruleOf(type: string, element: string): ElementRule | undefined {
  for (let entry = types[type]; entry; entry = entry.extends ? types[entry.extends] : undefined) {
    const written = entry.elements[element];
    if (written !== undefined)
      return { type: written.replace(/^[?*]/, ''), isRequired: !/^[?*]/.test(written), isList: written.startsWith('*') };
  }
  return undefined;
}

function requiredElements(type: string): readonly string[] {
  const entry = types[type];
  if (!entry) return [];
  const own = Object.entries(entry.elements).filter(([, written]) => !/^[?*]/.test(written));
  return [...(entry.extends ? requiredElements(entry.extends) : []), ...own.map(([name]) => name)];
}

/** A place in a file and what is wrong there. */
export interface ElementProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** Unknown elements, doubles, missing elements and values outside their enumeration, in Salesforce's words. */
export function checkElements(element: XmlElement, type: string): readonly ElementProblem[] {
  const entry = types[type];
  if (!entry) return checkValue(element, type);
  const seen = new Set<string>();
  const problems = element.children.flatMap((child): readonly ElementProblem[] => {
    const rule = ruleOf(type, child.name);
    const at = { line: child.line, column: child.column };
    if (!rule)
      return [
        { ...at, message: `Element {http://soap.sforce.com/2006/04/metadata}${child.name} invalid at this location in type ${type}` },
      ];
    if (!rule.isList && seen.has(child.name))
      return [{ ...at, message: `Element ${child.name} is duplicated at this location in type ${type}` }];
    seen.add(child.name);
    return checkElements(child, rule.type);
  });
  const missing = requiredElements(type).filter((name) => !element.children.some((child) => child.name === name));
  return [
    ...problems,
    ...missing.map((name) => ({ message: `Required field is missing: ${name}`, line: element.line, column: element.column })),
  ];
}

const forms: Readonly<Record<string, RegExp | undefined>> = {
  boolean: /^(?:true|false|0|1)$/,
  int: /^[+-]?\d+$/,
  double: /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i,
};

function checkValue(element: XmlElement, type: string): readonly ElementProblem[] {
  const at = { line: element.line, column: element.column };
  const allowed = enumerations[type];
  if (allowed && !allowed.includes(element.text))
    return [{ ...at, message: `'${element.text}' is not a valid value for the enum '${type}'` }];
  const form = forms[type];
  if (form && !form.test(element.text))
    return [{ ...at, message: `'${element.text}' is not a valid value for the type xsd:${type} of ${element.name}` }];
  if (element.children.length > 0 && (type === 'string' || allowed || form))
    return [{ ...at, message: `Element ${element.name} may hold only text` }];
  return [];
}

/**
 * The element as plain JSON: text values are strings, elements the type allows several of are always arrays, others only when repeated;
 * attributes are keyed `@name`.
 */
export function toNode(element: XmlElement, type: string): MetadataNode {
  const node: Record<string, MetadataValue> = {};
  for (const [name, value] of Object.entries(element.attributes))
    if (!name.startsWith('xmlns') && !name.startsWith('xsi:')) node[`@${name}`] = value;
  for (const child of element.children) {
    const rule = ruleOf(type, child.name);
    const value = toValue(child, rule?.type ?? '');
    const before = node[child.name];
    if (before === undefined) node[child.name] = rule?.isList ? [value] : value;
    else node[child.name] = Array.isArray(before) ? [...(before as readonly MetadataValue[]), value] : [before as MetadataValue, value];
  }
  return node;
}

function toValue(element: XmlElement, type: string): MetadataValue {
  const hasAttributes = Object.keys(element.attributes).some((name) => !name.startsWith('xmlns') && !name.startsWith('xsi:'));
  if (element.children.length === 0 && !hasAttributes && !types[type]) return element.text;
  const node = toNode(element, type);
  return element.text === '' || element.children.length > 0 ? node : { ...node, '#text': element.text };
}

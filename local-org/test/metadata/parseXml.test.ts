import type { XmlLimits } from '../../src/metadata/xmlSize.ts';
import { parseXml, XmlError, XmlLimitError } from '../../src/metadata/parseXml.ts';
import { toNode } from '../../src/metadata/knowledge/elements.ts';

test('elements know their line and column, entities and CDATA become text', () => {
  const root = parseXml(
    '<?xml version="1.0"?>\n<!-- before -->\n<Root a="1 &amp; 2">\n  <one>x &lt; &#121;</one>\n  <one><![CDATA[a < b &amp;]]></one>\n</Root>',
  );
  expect(root).toMatchObject({ name: 'Root', line: 3, column: 1, attributes: { a: '1 & 2' } });
  expect(root.children.map(({ text, line, column }) => [text, line, column])).toEqual([
    ['x < y', 4, 3],
    ['a < b &amp;', 5, 3],
  ]);
});

test('numbers and booleans stay text', () => {
  expect(toNode(parseXml('<CustomField><label>007</label><required>true</required></CustomField>'), 'CustomField')).toEqual({
    label: '007',
    required: 'true',
  });
});

test('an element that may be repeated is always a list', () => {
  expect(toNode(parseXml('<ListView><columns>NAME</columns><label>All</label></ListView>'), 'ListView')).toEqual({
    columns: ['NAME'],
    label: 'All',
  });
});

test('a broken file says where', () => {
  expect(() => parseXml('<a>\n<b>\n</a>')).toThrow(expect.objectContaining({ line: 3, column: 1 }) as Error);
});

test('endless nesting and declared entities are refused', () => {
  expect(() => parseXml('<a>'.repeat(5000) + '</a>'.repeat(5000))).toThrow(XmlError);
  expect(() => parseXml('<!DOCTYPE a [<!ENTITY x "y">]>\n<a>&x;</a>')).toThrow('A document type declaration is not allowed');
});

describe('what is too large', () => {
  const refusalOf = (source: string, limits?: XmlLimits): string => {
    try {
      parseXml(source, limits);
      return '';
    } catch (error) {
      if (!(error instanceof XmlLimitError)) throw error;
      return `${error.line}:${error.column} ${error.message}`;
    }
  };

  test('is refused where it goes beyond the limit of elements and attributes', () => {
    const limits = { parts: 4, depth: 9 };
    expect(refusalOf('<a>\n<b/><c x="1"/></a>', limits)).toBe('');
    expect(refusalOf('<a>\n<b/><c x="1"/><d/></a>', limits)).toBe('2:15 The XML has more than 4 elements and attributes');
    expect(refusalOf('<a x="1" y="2" z="3" w="4"/>', limits)).toBe('1:1 The XML has more than 4 elements and attributes');
  });

  test('and where elements lie too deep in each other', () => {
    expect(refusalOf('<a><b><c/></b><b><c/></b></a>', { parts: 99, depth: 2 })).toBe('');
    expect(refusalOf('<a><b>\n<c></c></b></a>', { parts: 99, depth: 2 })).toBe('2:1 The XML has elements nested more than 2 deep');
  });

  test('comments, CDATA, instructions and quoted signs count for nothing', () => {
    const source = '<?xml version="1.0"?><a x=">/>"><!-- <b/><b/> --><![CDATA[<b/><b/>]]><c/></a>';
    expect(refusalOf(source, { parts: 3, depth: 2 })).toBe('');
    expect(parseXml(source).text).toBe('<b/><b/>');
  });

  test('millions of elements are refused before anything is made of them', () => {
    const before = process.memoryUsage().heapUsed;
    expect(refusalOf(`<a>${'<b/>'.repeat(4_000_000)}</a>`)).toBe('1:1000000 The XML has more than 250000 elements and attributes');
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200_000_000);
  });

  test('a permission set with 50,000 fields is not', () => {
    const field = '<fieldPermissions><editable>true</editable><field>A__c.B__c</field><readable>true</readable></fieldPermissions>';
    expect(parseXml(`<PermissionSet>${field.repeat(50_000)}</PermissionSet>`).children).toHaveLength(50_000);
  });

  test.each(['<a', '<a "', '<!--', '<![CDATA[', '<a><!--', '</', '<'])('what is cut off after %s is the parser’s to refuse', (source) => {
    expect(() => parseXml(source.repeat(50_000))).toThrow(XmlError);
  });
});

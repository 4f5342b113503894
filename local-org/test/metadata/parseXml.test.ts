import { parseXml, XmlError } from '../../src/metadata/parseXml.ts';
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

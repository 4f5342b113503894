import { LAYOUT, LEFT_OUT, NOT_SAID } from '../../src/planFiles/layout.ts';
import { planningMetadata, SOURCES } from '../../contracts/planningMetadata.ts';
import { METADATA } from '../../src/planFiles/metadata.ts';
import { SECTION_OF, type SectionSpec } from '../../src/planFiles/sections.ts';

const deployed = planningMetadata(SOURCES);
const sections = [...SECTION_OF.values()];

test('what the plugin knows of the objects is what is deployed; if not: node plugin/contracts/contracts.ts', () => {
  expect(METADATA).toEqual(deployed);
});

test('every field of ours that may be written is in the files, or left out for a reason', () => {
  const silent = Object.entries(deployed).flatMap(([object, { fields }]) =>
    Object.keys(fields)
      .filter((field) => {
        const section = SECTION_OF.get(object);
        const isPlace = section?.parent === field || (NOT_SAID as readonly string[]).includes(field);
        return !isPlace && !section?.byField.has(field) && !(`${object}.${field}` in LEFT_OUT);
      })
      .map((field) => `${object}.${field}`),
  );
  expect(silent).toEqual([]);
});

test('nothing is left out that is in the files after all, or that no longer exists', () => {
  for (const name of Object.keys(LEFT_OUT)) {
    const [object = '', field = ''] = name.split('.');
    expect([name, deployed[object]?.fields[field] !== undefined, SECTION_OF.get(object)?.byField.has(field) ?? false]).toEqual([
      name,
      true,
      false,
    ]);
  }
});

test('the name of every object that people name is in the files', () => {
  const named = sections.filter(({ object }) => deployed[object]!.nameLabel !== undefined).map(({ object }) => object);
  expect(named.filter((object) => !SECTION_OF.get(object)!.byField.has('Name'))).toEqual([]);
  expect(named).toContain('Plan_Objective__c');
});

test('within one entry no two fields or sections are called the same', () => {
  for (const { object, fields, children } of sections) {
    const names = ['key', ...fields.map(({ name }) => name), ...children.map(({ name }) => name)];
    expect([object, names.length]).toEqual([object, new Set(names).size]);
  }
});

test('a record has one place: the parent that the org needs is the place in the files', () => {
  for (const { object, parent } of sections) {
    const masters = Object.entries(deployed[object]!.fields).filter(([, { type }]) => type === 'MasterDetail');
    expect([object, ...masters.map(([field]) => field)]).toEqual(parent ? [object, parent] : [object]);
  }
});

test('what a list takes its keys from is in its entries', () => {
  const lists = sections.filter((section): section is SectionSpec & Required<Pick<SectionSpec, 'keyFrom'>> => section.form === 'list');
  expect(lists.map(({ object }) => object).sort()).toEqual([
    'Insight_Link__c',
    'Phase_Change__c',
    'Plan_Comment__c',
    'Plan_Focus__c',
    'Plan_Member__c',
    'Stakeholder_Link__c',
    'Team_Relationship__c',
    'White_Space_Cell__c',
  ]);
  for (const { object, keyFrom, byField, parent } of lists) {
    const unknown = keyFrom.fields.flatMap((choice) => choice.split('|')).filter((field) => !byField.has(field) && field !== parent);
    expect([object, unknown]).toEqual([object, []]);
  }
});

test('references point at objects that are in the files, or are found by a natural key', () => {
  const outside = new Set(
    sections.flatMap(({ fields }) => fields.flatMap(({ target }) => (target && !SECTION_OF.has(target) ? [target] : []))),
  );
  expect([...outside].sort()).toEqual(['Campaign', 'Contact', 'Opportunity', 'Product2', 'User']);
});

test('the files are the seven of the format', () => {
  expect(Object.keys(LAYOUT).sort()).toEqual(['account', 'insights', 'people', 'plan', 'policy', 'solutions', 'white-space']);
});

import { NATURAL_KEYS } from '../../src/planFiles/naturalKeys.ts';
import { fieldsAsked } from '../../src/sync/org/read/fieldsAsked.ts';
import { ASKED, orgModel } from '../../src/sync/org/read/orgModel.ts';
import type { DescribedField, DescribedObject } from '../../src/sync/org/read/describeObjects.ts';
import { SECTION_OF } from '../../src/planFiles/sections.ts';

const context = { instanceUrl: 'https://northgate.example', apiVersion: '66.0', naturalKeys: NATURAL_KEYS };

const field = (name: string, type = 'string'): DescribedField => ({
  name,
  type,
  createable: true,
  updateable: true,
  filterable: type !== 'textarea',
  relationshipName: name.endsWith('__c') ? name.replace(/__c$/, '__r') : null,
});

/** Everything is there and may be read, but for what is left out. */
function described(left: readonly string[] = []): ReadonlyMap<string, DescribedObject> {
  const all = ASKED.filter((object) => !left.includes(object)).map((object): DescribedObject => {
    const section = SECTION_OF.get(object);
    const names = ['Id', 'Name', 'Key__c', 'AccountNumber', 'Email', 'Username', 'ProductCode', ...(section?.byField.keys() ?? [])];
    const fields = [...new Set(names)].filter((name) => !left.includes(`${object}.${name}`)).map((name) => field(name));
    return { name: object, queryable: true, createable: true, updateable: true, deletable: true, fields };
  });
  return new Map(all.map((object) => [object.name, object]));
}

test('25 objects are asked for, as many as one request describes', () => {
  expect(ASKED).toHaveLength(25);
});

test('a reference to what the user may not read is hidden, since it has no name for him', () => {
  const model = orgModel(described(['Contact', 'Solution__c']), context);
  expect(model.rights.Stakeholder__c!.fields.Contact__c).toBeUndefined();
  expect(model.rights.White_Space_Cell__c!.fields.Solution__c).toBeUndefined();
  expect(model.rights.White_Space_Cell__c!.fields.Buying_Center__c).toEqual({ isCreatable: true, isUpdatable: true });
  expect(fieldsAsked('Stakeholder__c', model).join()).not.toMatch(/Contact__/);
  expect(model.hiddenObjects).toEqual(['Solution__c']);
});

test('a usual natural key that may not be read is done without', () => {
  const { naturalFields } = orgModel(described(['Contact.Email']), context);
  expect(naturalFields.Contact!.map(({ name }) => name)).toEqual(['Name']);
});

test('fields of an older data model are not asked for', () => {
  const model = orgModel(described(['Stakeholder__c.Trust__c']), context);
  expect(fieldsAsked('Stakeholder__c', model)).not.toContain('Trust__c');
  expect(fieldsAsked('Stakeholder__c', model)).toContain('Attitude__c');
});

test('without any planning object, or without keys, there is nothing to sync with', () => {
  const all = [...SECTION_OF.keys()].filter((object) => object !== 'Account');
  expect(() => orgModel(described(all), context)).toThrow(
    "The org https://northgate.example has no account plans, or they aren't visible to this user.",
  );
  expect(() => orgModel(described(['Insight__c.Key__c']), context)).toThrow(
    "A field of the planning objects is missing in the org https://northgate.example, or isn't visible to this user. The org says: Insight__c.Key__c",
  );
});

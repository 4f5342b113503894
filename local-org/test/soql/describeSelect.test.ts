import { describeSelect, spellOutFields } from '../../src/soql/describeSelect.ts';
import { parseSoql } from '../../src/soql/parseSoql.ts';
import { createFixture } from './fixture.ts';

test('columns are named as in the rows, with the field each comes from', () => {
  const { org, close } = createFixture();
  const { object, select } = parseSoql(
    'SELECT name, account__r.owner.NAME, COUNT(amount__c), (SELECT name FROM child_deals__r) FROM deal__c',
  );
  const columns = describeSelect(org.schema(), object, select);
  expect(columns.map(({ name, field, parents }) => [name, field?.type, parents.map((parent) => parent.name)])).toEqual([
    ['Name', 'string', []],
    ['Name', 'string', ['Account__c', 'OwnerId']],
    ['expr0', 'currency', []],
    ['Child_Deals__r', undefined, []],
  ]);
  expect(columns[3]?.children?.map(({ name }) => name)).toEqual(['Name']);
  close();
});

test('FIELDS() is spelled out, in child queries too', () => {
  const { org, admin, close } = createFixture();
  const { select } = spellOutFields(
    org,
    admin,
    parseSoql('SELECT FIELDS(CUSTOM), (SELECT FIELDS(STANDARD) FROM Child_Deals__r) FROM Deal__c LIMIT 10'),
  );
  const [first] = select;
  const last = select.at(-1);
  expect(first).toEqual({ kind: 'field', path: ['Account__c'] });
  expect(last?.kind === 'children' && last.query.select[0]).toEqual({ kind: 'field', path: ['Id'] });
  close();
});

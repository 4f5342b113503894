import { DatabaseSync } from 'node:sqlite';
import { prepareCapitalColumns } from '../../src/schema/capitalColumns.ts';
import { createSchema } from '../../src/schema/createSchema.ts';
import { text } from '../../src/schema/fieldBuilders.ts';
import { standardObject } from '../../src/schema/standardObject.ts';
import { migrate } from '../../src/schema/tables.ts';

const order = standardObject({ name: 'Order', label: 'Order', keyPrefix: '801', sharingModel: 'ReadWrite' }, [
  text('Name', 'Name', 80),
  text('Small', 'Small', 80),
  text('City', 'City', 80),
]);
const schema = createSchema(1, [order]);
const has = (columns: ReturnType<typeof prepareCapitalColumns>, name: string) => columns.has(order, order.fields.get(name)!);

function orders() {
  const db = new DatabaseSync(':memory:');
  migrate(db, undefined, schema);
  return db;
}

test('a file from before is looked through once', () => {
  const db = orders();
  db.exec(`INSERT INTO "Order" ("Id", "Name", "Small", "City") VALUES ('1', 'Ärmel', 'ärmel', 'Berlin')`);
  const columns = prepareCapitalColumns(db, schema);
  expect(['Name', 'Small', 'City'].map((name) => has(columns, name))).toEqual([true, false, false]);
  db.exec(`UPDATE "Order" SET "City" = 'Århus'`);
  expect(has(prepareCapitalColumns(db, schema), 'City')).toBe(false);
});

test('what was noted is there after a restart', () => {
  const db = orders();
  const before = prepareCapitalColumns(db, schema);
  const { version } = before;
  before.note(order, { Name: 'Berlin', City: 'zürich' });
  expect(before.version).toBe(version);
  before.note(order, { City: 'Århus' });
  expect(before.version).not.toBe(version);
  expect(has(prepareCapitalColumns(db, schema), 'City')).toBe(true);
});

test('what was noted goes when the transaction is undone', () => {
  const db = orders();
  const columns = prepareCapitalColumns(db, schema);
  db.exec('BEGIN');
  columns.note(order, { City: 'Århus' });
  expect(has(columns, 'City')).toBe(true);
  db.exec('ROLLBACK');
  columns.undone();
  expect(has(columns, 'City')).toBe(false);
  columns.note(order, { City: 'Århus' });
  expect(has(columns, 'City')).toBe(true);
});

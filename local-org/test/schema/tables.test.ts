import { DatabaseSync } from 'node:sqlite';
import { createSchema } from '../../src/schema/createSchema.ts';
import { boolean, currency, defaultTo, int, reference, text, textarea } from '../../src/schema/fieldBuilders.ts';
import type { FieldDefinition, Schema } from '../../src/schema/schema.ts';
import { standardObject } from '../../src/schema/standardObject.ts';
import { migrate } from '../../src/schema/tables.ts';

const schemaWith = (version: number, ...fields: FieldDefinition[]): Schema =>
  createSchema(version, [standardObject({ name: 'Order', label: 'Order', keyPrefix: '801', sharingModel: 'ReadWrite' }, fields)]);

function orderTable(...fields: FieldDefinition[]) {
  const db = new DatabaseSync(':memory:');
  let current = schemaWith(1, ...fields);
  migrate(db, undefined, current);
  return {
    add: (id: string, column: string, value: string | number) =>
      db.prepare(`INSERT INTO "Order" ("Id", "${column}") VALUES (?, ?)`).run(id, value),
    become(...next: FieldDefinition[]) {
      const schema = schemaWith(current.version + 1, ...next);
      migrate(db, current, schema);
      current = schema;
    },
    values: (column: string) =>
      db
        .prepare(`SELECT "${column}" AS value FROM "Order" ORDER BY "Id"`)
        .all()
        .map(({ value }) => value),
    columns: () =>
      db
        .prepare(`SELECT name FROM pragma_table_info('Order')`)
        .all()
        .map(({ name }) => name),
    indexes: () =>
      db
        .prepare(`SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name`)
        .all()
        .map(({ name }) => name),
    db,
  };
}

test('a new field becomes a column and keeps the rows', () => {
  const table = orderTable(text('Name', 'Name', 80));
  table.add('1', 'Name', 'First');
  table.become(text('Name', 'Name', 80), currency('Total', 'Total'));
  expect(table.columns()).toContain('Total');
  expect(table.values('Name')).toEqual(['First']);
});

test('older records get the default of a new checkbox', () => {
  const table = orderTable(text('Name', 'Name', 80));
  table.add('1', 'Name', 'First');
  table.become(text('Name', 'Name', 80), boolean('IsOpen', 'Open', defaultTo('true')), boolean('IsUrgent', 'Urgent'));
  expect([...table.values('IsOpen'), ...table.values('IsUrgent')]).toEqual([1, 0]);
});

test('a removed field takes its column and its index along', () => {
  const table = orderTable(text('Name', 'Name', 80), reference('AccountId', 'Account', 'Account'));
  expect(table.indexes()).toEqual(['_index Order.AccountId']);
  table.become(text('Name', 'Name', 80));
  expect(table.columns()).not.toContain('AccountId');
  expect(table.indexes()).toEqual([]);
});

test('a text that becomes a number keeps what is one and blanks the rest', () => {
  const table = orderTable(text('Size', 'Size', 80));
  ['12', '3.5', 'large', '', '-7', '2026-01-02', '1.2.3'].forEach((value, index) => table.add(String(index), 'Size', value));
  table.become(currency('Size', 'Size'));
  expect(table.values('Size')).toEqual([12, 3.5, null, null, -7, null, null]);
});

test('a number that becomes a text reads as it was written', () => {
  const table = orderTable(currency('Size', 'Size'));
  table.add('1', 'Size', 5);
  table.add('2', 'Size', 2.25);
  table.become(text('Size', 'Size', 80));
  expect(table.values('Size')).toEqual(['5', '2.25']);
});

test('a longer text field is left alone', () => {
  const table = orderTable(text('Note', 'Note', 80));
  table.add('1', 'Note', 'Hello');
  table.become(textarea('Note', 'Note', 32000));
  expect(table.values('Note')).toEqual(['Hello']);
});

test('text compares without regard to case, ids with it', () => {
  const { db, add } = orderTable(text('Name', 'Name', 80));
  add('aB', 'Name', 'Acme');
  expect(db.prepare(`SELECT 1 FROM "Order" WHERE "Name" = 'ACME'`).all()).toHaveLength(1);
  expect(db.prepare(`SELECT 1 FROM "Order" WHERE "Id" = 'AB'`).all()).toHaveLength(0);
});

test('formula fields have no column', () => {
  const table = orderTable(int('Days', 'Days', { formula: { expression: '1', blanksAs: 'zero' } }));
  expect(table.columns()).not.toContain('Days');
});

test('a unique field and an external id are indexed, others not', () => {
  const table = orderTable(
    text('Key', 'Key', 80, { isExternalId: true }),
    text('Code', 'Code', 80, { isUnique: true }),
    text('Name', 'Name', 80),
  );
  expect(table.indexes()).toEqual(['_index Order.Code', '_index Order.Key']);
});

test('a removed object loses its table', () => {
  const table = orderTable(text('Name', 'Name', 80));
  migrate(table.db, schemaWith(1, text('Name', 'Name', 80)), createSchema(2, []));
  expect(table.columns()).toEqual([]);
});

test('a migration that is undone leaves the tables as they were, and may be asked for again', () => {
  const table = orderTable(text('Name', 'Name', 80));
  table.db.exec('BEGIN');
  table.become(text('Name', 'Name', 80), int('Count', 'Count'));
  table.db.exec('ROLLBACK');
  expect(table.columns()).not.toContain('Count');
  migrate(table.db, undefined, schemaWith(3, text('Name', 'Name', 80), int('Count', 'Count')));
  expect(table.columns()).toContain('Count');
});

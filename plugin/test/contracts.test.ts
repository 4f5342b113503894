import { execFile } from 'node:child_process';
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { resultSchema } from '../contracts/resultSchema.ts';

const root = resolve(import.meta.dirname, '..');

test('command-snapshot.json, schemas/ and the README say what the plugin does; if not: node plugin/contracts/contracts.ts', async () => {
  const program = join(root, 'contracts/contracts.ts');
  const run = promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', program, '--check']);
  const { stdout, stderr } = await run.catch((refused: { readonly stdout: string; readonly stderr: string }) => refused);
  expect([stdout, stderr]).toEqual(['', '']);
}, 180_000);

describe('the schema of a result type', () => {
  const folder = mkdtempSync(join(tmpdir(), 'account-planning-schema-'));
  const schemaOf = (source: string) => {
    const file = join(folder, 'result.ts');
    writeFileSync(file, source);
    return resultSchema(file, 'Result');
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  test('has objects, arrays, vocabularies, optional and empty values, and doc comments', () => {
    const { definitions } = schemaOf(`
      /** One of them. */
      interface Item { name: 'a' | 'b' | null; isOpen: boolean | null; count?: number; children: Item[] }
      export type Result = Item[];
    `);
    expect(definitions).toEqual({
      Result: { type: 'array', items: { $ref: '#/definitions/Item' } },
      Item: {
        type: 'object',
        description: 'One of them.',
        properties: {
          name: { anyOf: [{ type: 'string', enum: ['a', 'b'] }, { type: 'null' }] },
          isOpen: { anyOf: [{ type: 'boolean' }, { type: 'null' }] },
          count: { type: 'number' },
          children: { type: 'array', items: { $ref: '#/definitions/Item' } },
        },
        required: ['name', 'isOpen', 'children'],
        additionalProperties: false,
      },
    });
  });

  test('may be one object, and contain itself', () => {
    const { definitions } = schemaOf('export interface Result { name: string; parts?: Result[] }');
    expect(definitions).toEqual({
      Result: {
        type: 'object',
        properties: { name: { type: 'string' }, parts: { type: 'array', items: { $ref: '#/definitions/Result' } } },
        required: ['name'],
        additionalProperties: false,
      },
    });
  });

  test('is refused for what does not survive JSON', () => {
    expect(() => schemaOf('export type Result = { seen: () => void }[];')).toThrow('which is no plain data');
    expect(() => schemaOf('export type Other = string;')).toThrow('exports no type Result');
  });
});

import type { FieldType } from './schema.ts';

/** How a column holds the values of a type; `json` is any value, written as JSON. */
export type Storage = 'id' | 'text' | 'integer' | 'real' | 'boolean' | 'date' | 'datetime' | 'time' | 'json';

const storages: Readonly<Record<FieldType, Storage>> = {
  id: 'id',
  reference: 'id',
  string: 'text',
  textarea: 'text',
  email: 'text',
  phone: 'text',
  url: 'text',
  picklist: 'text',
  multipicklist: 'text',
  combobox: 'text',
  encryptedstring: 'text',
  base64: 'text',
  boolean: 'boolean',
  int: 'integer',
  double: 'real',
  currency: 'real',
  percent: 'real',
  date: 'date',
  datetime: 'datetime',
  time: 'time',
  anyType: 'json',
};

export const storageOf = (type: FieldType): Storage => storages[type];

/** The declared type of a column. Text compares without regard to case, as queries on Salesforce do; ids do not. */
export function columnType(type: FieldType): string {
  switch (storages[type]) {
    case 'id':
    case 'date':
    case 'datetime':
    case 'time':
    case 'json':
      return 'TEXT';
    case 'boolean':
    case 'integer':
      return 'INTEGER';
    case 'real':
      return 'REAL';
    case 'text':
      return 'TEXT COLLATE NOCASE';
  }
}

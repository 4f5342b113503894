import { createOrg } from '../../src/createOrg.ts';
import { OrgError } from '../../src/errors.ts';
import type { Org } from '../../src/org.ts';
import { createSchema } from '../../src/schema/createSchema.ts';
import {
  boolean,
  currency,
  date,
  datetime,
  double,
  multipicklist,
  owner,
  percent,
  picklist,
  reference,
  text,
  textarea,
} from '../../src/schema/fieldBuilders.ts';
import type { FieldDefinition } from '../../src/schema/schema.ts';
import { standardObject } from '../../src/schema/standardObject.ts';
import type { Session } from '../../src/security/sessions.ts';
import { parseSoql } from '../../src/soql/parseSoql.ts';
import { select } from '../../src/soql/select.ts';
import type { Row, SelectQuery } from '../../src/soql/selectQuery.ts';

/** Sunday. */
export const NOW = Date.parse('2026-11-22T10:30:00.000Z');

const formula = (field: FieldDefinition, expression: string, blanksAs: 'zero' | 'blank' = 'blank'): FieldDefinition => ({
  ...field,
  isCreateable: false,
  isUpdateable: false,
  formula: { expression, blanksAs },
});

const labelled = (field: FieldDefinition, labels: Readonly<Record<string, string>>): FieldDefinition => ({
  ...field,
  picklist: {
    isRestricted: false,
    values: field.picklist!.values.map((option) => ({ ...option, label: labels[option.value] ?? option.value })),
  },
});

const dealFields: readonly FieldDefinition[] = [
  reference('Account__c', 'Account', 'Account', { children: 'Deals' }, { relationshipName: 'Account__r' }),
  reference('Parent__c', 'Parent', 'Deal__c', { children: 'Child_Deals' }, { relationshipName: 'Parent__r' }),
  reference('Vault__c', 'Vault', 'Vault__c', { children: 'Deals' }, { relationshipName: 'Vault__r' }),
  picklist('Stage__c', 'Stage', ['Open', 'Won']),
  labelled(picklist('Grade__c', 'Grade', ['Z', 'M', 'Ä', 'B']), { Z: 'Zenith', M: 'Übermittelt' }),
  multipicklist('Tags__c', 'Tags', ['New', 'Big', 'Big Win']),
  labelled(multipicklist('Topics__c', 'Topics', ['A', 'B', 'C']), { A: 'Ärzte', B: 'C', C: 'D' }),
  currency('Amount__c', 'Amount'),
  currency('Cost__c', 'Cost'),
  double('Rank__c', 'Rank', 4, 0),
  boolean('Hot__c', 'Hot'),
  date('Due__c', 'Due'),
  datetime('Seen__c', 'Seen'),
  textarea('Notes__c', 'Notes', 32768),
  formula(percent('Margin__c', 'Margin', 5, 2), '(Amount__c - Cost__c) / Amount__c'),
  formula(boolean('Overdue__c', 'Overdue'), 'AND(Due__c < TODAY(), NOT(ISPICKVAL(Stage__c, "Won")))'),
  formula(text('Title__c', 'Title', 255), 'Account__r.Name & ": " & Name'),
  formula(text('Vault_Name__c', 'Vault Name', 255), 'Vault__r.Name'),
  formula(boolean('Mine__c', 'Mine'), 'CreatedById = $User.Id'),
  formula(double('Double_Margin__c', 'Double Margin', 5, 2), 'Margin__c * 2'),
];

const deal = {
  ...standardObject({ name: 'Deal__c', label: 'Deal', keyPrefix: 'a77', sharingModel: 'ReadWrite' }, [
    text('Name', 'Name', 80, { isNameField: true, isRequired: true }),
    ...dealFields.map((field) => ({ ...field, isCustom: true })),
  ]),
  isCustom: true,
};

/** Private: only its owner sees a record. */
const vault = {
  ...standardObject({ name: 'Vault__c', label: 'Vault', keyPrefix: 'a78', sharingModel: 'Private' }, [
    text('Name', 'Name', 80, { isNameField: true, isRequired: true }),
    owner(),
  ]),
  isCustom: true,
};

export interface Fixture {
  readonly org: Org;
  /** Inserts as the administrator; returns the id. */
  insert(object: string, values: Readonly<Record<string, unknown>>): string;
  /** The rows of SOQL or of a query, as plain values: parents nested, children as lists. */
  rows(query: string | SelectQuery, session?: Session): readonly unknown[];
  /** The values of the one column asked for. */
  column(query: string | SelectQuery, session?: Session): readonly unknown[];
  readonly admin: Session;
  close(): void;
}

const isRow = (value: Row['values'][string]): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

function plain({ values }: Row): unknown {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value.map(plain) : isRow(value) ? plain(value) : value]),
  );
}

/** An org in memory with the custom objects Deal__c and Vault__c. */
export function createFixture(): Fixture {
  const org = createOrg({ file: ':memory:', now: () => NOW });
  org.replaceSchema(createSchema(org.schema().version + 1, [...org.schema().objects.values(), deal, vault]));
  const admin = org.sessions.create(String(org.db.prepare(`SELECT Id FROM User WHERE UserType = 'Standard'`).get()?.['Id']));
  const rows = (query: string | SelectQuery, session = admin): readonly unknown[] =>
    select(org, session, typeof query === 'string' ? parseSoql(query) : query).rows.map(plain);
  return {
    org,
    admin,
    insert: (object, values) => org.records.transaction(admin, (records) => records.insert(object, values)),
    rows,
    column: (query, session) => rows(query, session).map((row) => Object.values(row as object)[0]),
    close: () => org.close(),
  };
}

/** The error a query is refused with. */
export function refusal(run: () => unknown): { readonly errorCode: string; readonly message: string } {
  try {
    run();
  } catch (error) {
    if (error instanceof OrgError) return { errorCode: error.errorCode, message: error.message };
    throw error;
  }
  throw new Error('It was not refused');
}

import type { Org } from '../../../org.ts';
import type { FieldDefinition, ObjectDefinition } from '../../../schema/schema.ts';
import { nodes, text, texts } from './nodes.ts';

export interface Section {
  readonly label: string;
  /** Field names, column by column. */
  readonly columns: readonly (readonly string[])[];
}

const HIDDEN =
  /^(Id|IsDeleted|SystemModstamp|MasterRecordId|PhotoUrl|Jigsaw|JigsawCompanyId|LastViewedDate|LastReferencedDate|IsEmailBounced|Save_Token__c|Revision__c)$/;
const SYSTEM = ['OwnerId', 'CreatedById', 'LastModifiedById', 'CreatedDate', 'LastModifiedDate'];

/** The deployed page layout; fields in declaration order where none was deployed. */
export function sections(org: Org, object: ObjectDefinition, readable: readonly FieldDefinition[]): readonly Section[] {
  const names = new Set(readable.map(({ name }) => name));
  const layout = org.metadata.list('Layout').find(({ fullName }) => fullName.toLowerCase().startsWith(`${object.name.toLowerCase()}-`));
  const deployed = nodes(layout?.body.layoutSections).map((section) => ({
    label: text(section.label),
    columns: nodes(section.layoutColumns)
      .map((column) =>
        nodes(column.layoutItems)
          .map((each) => text(each.field))
          .filter((name) => names.has(name)),
      )
      .filter((column) => column.length > 0),
  }));
  const shown = deployed.filter(({ columns }) => columns.length > 0);
  return shown.length > 0 ? shown : generated(object, readable);
}

function generated(object: ObjectDefinition, readable: readonly FieldDefinition[]): readonly Section[] {
  const shown = readable.filter(({ name, htmlFormatted }) => !HIDDEN.test(name) && !SYSTEM.includes(name) && !htmlFormatted);
  const isAddress = ({ name }: FieldDefinition): boolean =>
    /^(Billing|Shipping|Mailing|Other)(Street|City|State|PostalCode|Country)$/.test(name);
  const parts: readonly (readonly [string, readonly FieldDefinition[]])[] = [
    [
      'Details',
      shown.filter(
        (field) =>
          (!field.isCustom &&
            !isAddress(field) &&
            field.type !== 'textarea' &&
            !/Latitude|Longitude|Geocode|StateCode|CountryCode|^(First|Last)Name$|^Salutation$/.test(field.name)) ||
          field.name === 'LastName' ||
          field.name === 'FirstName',
      ),
    ],
    ['Address', shown.filter((field) => isAddress(field) && /^(Billing|Mailing)/.test(field.name))],
    [object.isCustom ? 'Details' : 'Additional Information', shown.filter((field) => field.isCustom && field.type !== 'textarea')],
    ['Description', shown.filter((field) => field.type === 'textarea' && !isAddress(field))],
    ['System Information', readable.filter(({ name }) => SYSTEM.includes(name))],
  ];
  const merged = new Map<string, string[]>();
  for (const [label, fields] of parts)
    if (fields.length > 0) merged.set(label, [...(merged.get(label) ?? []), ...fields.map(({ name }) => name)]);
  return [...merged].map(([label, names]) => ({ label, columns: halves(names) }));
}

const halves = (names: readonly string[]): readonly (readonly string[])[] => {
  const middle = Math.ceil(names.length / 2);
  return [names.slice(0, middle), names.slice(middle)].filter((column) => column.length > 0);
};

/** Fields of the highlights panel: the assigned compact layout, or the usual ones. */
export function highlights(org: Org, object: ObjectDefinition, readable: readonly FieldDefinition[]): readonly string[] {
  const compact = org.metadata
    .list('CompactLayout')
    .find(({ fullName }) => fullName.toLowerCase().startsWith(`${object.name.toLowerCase()}.`));
  const usual = [
    'Type',
    'Title',
    'AccountId',
    'StageName',
    'Amount',
    'CloseDate',
    'Phone',
    'Email',
    'Website',
    'Industry',
    'Status',
    'StartDate',
    'OwnerId',
  ];
  const own = readable
    .filter(
      ({ isCustom, type, name }) => isCustom && type !== 'textarea' && type !== 'multipicklist' && !HIDDEN.test(name) && name !== 'Key__c',
    )
    .map(({ name }) => name);
  const wanted = compact ? texts(compact.body.fields) : object.isCustom ? [...own.slice(0, 4), 'OwnerId'] : usual;
  const names = new Set(readable.map(({ name }) => name));
  return wanted.filter((name) => names.has(name) && name !== object.nameField).slice(0, 6);
}

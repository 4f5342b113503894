import type { FieldDefinition, FieldType } from '../schema/schema.ts';

/** How a Metadata API field type becomes a field: its type, what it must declare, and fixed sizes. */
export interface FieldTypeRule {
  readonly type: FieldType;
  /** Elements that must be there unless the field is a formula. */
  readonly needs: readonly string[];
  readonly shape?: Partial<FieldDefinition>;
  /** May be the result type of a formula. */
  readonly isFormulaResult?: boolean;
  /** Longest value a `length` may say, with the shortest. */
  readonly lengths?: readonly [number, number];
}

const numeric = (type: FieldType): FieldTypeRule => ({ type, needs: ['precision', 'scale'], isFormulaResult: true });

/** By the value of `<type>`. Types missing here (Location, EncryptedText …) are refused. */
export const fieldTypes: Readonly<Record<string, FieldTypeRule>> = {
  Text: { type: 'string', needs: ['length'], isFormulaResult: true, lengths: [1, 255] },
  TextArea: { type: 'textarea', needs: [], shape: { length: 255 } },
  LongTextArea: { type: 'textarea', needs: ['length', 'visibleLines'], lengths: [256, 131_072] },
  Html: { type: 'textarea', needs: ['length', 'visibleLines'], shape: { htmlFormatted: true }, lengths: [256, 131_072] },
  Number: numeric('double'),
  Currency: numeric('currency'),
  Percent: numeric('percent'),
  Checkbox: { type: 'boolean', needs: ['defaultValue'], isFormulaResult: true },
  Date: { type: 'date', needs: [], isFormulaResult: true },
  DateTime: { type: 'datetime', needs: [], isFormulaResult: true },
  Time: { type: 'time', needs: [], isFormulaResult: true },
  Email: { type: 'email', needs: [], shape: { length: 80 } },
  Phone: { type: 'phone', needs: [], shape: { length: 40 } },
  Url: { type: 'url', needs: [], shape: { length: 255 } },
  Picklist: { type: 'picklist', needs: ['valueSet'], shape: { length: 255 } },
  MultiselectPicklist: { type: 'multipicklist', needs: ['valueSet', 'visibleLines'], shape: { length: 4099 } },
  Lookup: { type: 'reference', needs: ['referenceTo'], shape: { length: 18 } },
  MasterDetail: { type: 'reference', needs: ['referenceTo', 'relationshipName', 'relationshipOrder'], shape: { length: 18 } },
  Summary: { type: 'double', needs: ['summaryForeignKey', 'summaryOperation'] },
  AutoNumber: { type: 'string', needs: ['displayFormat'], shape: { length: 30 } },
};

import type { CustomPermission } from './customPermissions.ts';

/** The live schema: standard objects plus everything deployed. Immutable; a deploy makes a new one. */

export type FieldType =
  | 'id'
  | 'reference'
  | 'string'
  | 'textarea'
  | 'email'
  | 'phone'
  | 'url'
  | 'picklist'
  | 'multipicklist'
  | 'combobox'
  | 'boolean'
  | 'int'
  | 'double'
  | 'currency'
  | 'percent'
  | 'date'
  | 'datetime'
  | 'time'
  | 'encryptedstring'
  | 'base64'
  /** Of no one type: the old and the new value in a field's history. Held as JSON. */
  | 'anyType';

export interface PicklistValue {
  readonly value: string;
  readonly label: string;
  readonly isActive: boolean;
  readonly isDefault: boolean;
}

/** One condition of a lookup filter or of a roll-up's filter: `field` is a path such as `Buying_Center__c.Account__c`. */
export interface FilterItem {
  readonly field: string;
  readonly operation:
    | 'equals'
    | 'notEqual'
    | 'lessThan'
    | 'greaterThan'
    | 'lessOrEqual'
    | 'greaterOrEqual'
    | 'contains'
    | 'notContain'
    | 'startsWith'
    | 'includes'
    | 'excludes';
  /** A literal; for `equals` and `notEqual` several, comma separated. */
  readonly value?: string;
  /** Another field to compare with, e.g. `$Source.Account__c`. */
  readonly valueField?: string;
}

export interface LookupFilter {
  readonly isActive: boolean;
  readonly isOptional: boolean;
  readonly items: readonly FilterItem[];
  /** e.g. `1 AND (2 OR 3)`; all items must hold when absent. */
  readonly booleanFilter?: string;
  readonly errorMessage?: string;
}

export interface FieldDefinition {
  /** API name in canonical case, e.g. `AccountId`, `Wallet__c`. */
  readonly name: string;
  readonly label: string;
  readonly type: FieldType;
  readonly isCustom: boolean;
  /** A value must be there on insert and may not be cleared (Name of most objects, required fields, master-detail). */
  readonly isRequired: boolean;
  /** False for system fields, formulas, roll-ups, auto numbers. */
  readonly isCreateable: boolean;
  readonly isUpdateable: boolean;
  /** Characters for text types. */
  readonly length?: number;
  readonly precision?: number;
  readonly scale?: number;
  readonly isUnique?: boolean;
  readonly isCaseSensitive?: boolean;
  readonly isExternalId?: boolean;
  readonly isNameField?: boolean;
  readonly htmlFormatted?: boolean;
  readonly picklist?: { readonly isRestricted: boolean; readonly values: readonly PicklistValue[] };
  /** Targets of a reference; several = polymorphic. */
  readonly referenceTo?: readonly string[];
  /** Name used to go up in a query: `Account`, `Buying_Center__r`. */
  readonly relationshipName?: string;
  /** Name used on the parent to come down: `Contacts`, `White_Space_Cells` (custom ones are queried with `__r`). */
  readonly childRelationshipName?: string;
  readonly onDelete?: 'SetNull' | 'Restrict' | 'Cascade';
  readonly masterDetail?: { readonly order: 0 | 1; readonly isReparentable: boolean; readonly writeRequiresMasterRead: boolean };
  readonly lookupFilter?: LookupFilter;
  /** Formula field: no column, computed on read. */
  readonly formula?: { readonly expression: string; readonly blanksAs: 'zero' | 'blank' };
  /** Roll-up summary: a column kept exact by the records room. */
  readonly rollup?: {
    readonly childObject: string;
    /** The master-detail (or Opportunity.AccountId) field on the child. */
    readonly childField: string;
    readonly operation: 'count' | 'sum' | 'min' | 'max';
    readonly summarizedField?: string;
    readonly filters: readonly FilterItem[];
  };
  /** Literal default, or a formula when `isFormula`. */
  readonly defaultValue?: { readonly source: string; readonly isFormula: boolean };
  /** Auto number display format, e.g. `WS-{00000}`. */
  readonly autoNumberFormat?: string;
  readonly trackHistory?: boolean;
  readonly description?: string;
  readonly inlineHelpText?: string;
}

export interface ValidationRule {
  readonly name: string;
  readonly isActive: boolean;
  readonly expression: string;
  readonly errorMessage: string;
  /** API name of the field the error is shown at; absent = top of page. */
  readonly errorDisplayField?: string;
}

export interface ObjectDefinition {
  readonly name: string;
  readonly label: string;
  readonly pluralLabel: string;
  /** Three characters, e.g. `001`, `a00`. */
  readonly keyPrefix: string;
  readonly isCustom: boolean;
  readonly description?: string;
  readonly sharingModel: 'Private' | 'Read' | 'ReadWrite' | 'ControlledByParent';
  /** Where `ControlledByParent` follows a plain lookup (Contact.AccountId) instead of the master-detail fields. */
  readonly controlledBy?: string;
  /** By canonical name, in declaration order, system fields included. */
  readonly fields: ReadonlyMap<string, FieldDefinition>;
  readonly nameField: string;
  readonly validationRules: readonly ValidationRule[];
  readonly isCreateable: boolean;
  readonly isUpdateable: boolean;
  readonly isDeletable: boolean;
  readonly isHistoryTracked?: boolean;
  /** Tasks and events may be about such a record. Standard objects: `activitySubjects` says so. */
  readonly hasActivities?: boolean;
  /** The object whose field history this is; such an object follows its records in everything. */
  readonly historyOf?: string;
  /** Objects of the setup kind (User, Profile, PermissionSet …) are not governed by object permissions for reading: all read them, unless `needsViewSetup`. */
  readonly isSetup?: boolean;
  /** Who may do what: read only with the right "View Setup and Configuration". */
  readonly needsViewSetup?: boolean;
}

export interface ChildRelationship {
  /** As queried from the parent: `Contacts`, `White_Space_Cells__r`. */
  readonly name: string;
  readonly childObject: string;
  readonly field: string;
  readonly onDelete: 'SetNull' | 'Restrict' | 'Cascade';
  readonly isMasterDetail: boolean;
}

export interface Schema {
  /** Grows with every deploy; caches key on it. */
  readonly version: number;
  readonly objects: ReadonlyMap<string, ObjectDefinition>;
  /** Case-insensitive look-ups; undefined when there is none. */
  object(name: string): ObjectDefinition | undefined;
  field(objectName: string, fieldName: string): FieldDefinition | undefined;
  objectOfId(id: string): ObjectDefinition | undefined;
  /** The reference field whose relationshipName is `name` (`Account`, `Buying_Center__r`), case-insensitive. */
  parentRelationship(objectName: string, name: string): FieldDefinition | undefined;
  childRelationships(objectName: string): readonly ChildRelationship[];
  /** By name in lower case. */
  readonly customPermissions: ReadonlyMap<string, CustomPermission>;
}

/** `'Account.Name'` or what `@salesforce/schema/Account.Name` exports. */
export type FieldReference = string | { readonly objectApiName: string; readonly fieldApiName: string };
/** `'Account'` or what `@salesforce/schema/Account` exports. */
export type ObjectReference = string | { readonly objectApiName: string };

/** `Account.Name` */
export const fieldPath = (field: FieldReference): string =>
  typeof field === 'string' ? field : `${field.objectApiName}.${field.fieldApiName}`;

export const objectName = (object: ObjectReference): string => (typeof object === 'string' ? object : object.objectApiName);

export interface ObjectAccess {
  readonly canRead: boolean;
  readonly canCreate: boolean;
  readonly canEdit: boolean;
  readonly canDelete: boolean;
  readonly canViewAll: boolean;
  readonly canModifyAll: boolean;
}

export interface FieldAccess {
  readonly canRead: boolean;
  readonly canEdit: boolean;
}

/** A condition over a table's own columns, to be ANDed into a read: `sql` uses the placeholder alias `{t}` for the table. */
export interface RowPredicate {
  readonly sql: string;
  readonly parameters: readonly (string | number | null)[];
}

/** What is to be done with a record. Deleting takes more than editing: only the owner, those above him and Modify All may. */
export type Purpose = 'read' | 'edit' | 'delete';

/** What one user may do, from the profile, the permission sets and sharing. A thing one may not see does not exist. */
export interface Access {
  readonly userId: string;
  object(objectName: string): ObjectAccess;
  field(objectName: string, fieldName: string): FieldAccess;
  /** The rows in reach, for reading many; undefined: every row. */
  rows(objectName: string, purpose: Purpose): RowPredicate | undefined;
  /** The same rows, for asking after one that is known by its id: nothing is gathered that the one row does not need. */
  row(objectName: string, purpose: Purpose): RowPredicate | undefined;
  /** May deploy metadata, manage users and permissions. */
  readonly isAdministrator: boolean;
}

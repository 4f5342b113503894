import type { BuyingRole, RecordId } from 'c/planModel';

/** What a person corrects of a proposed position; what is not named stays. */
export interface RowPatch {
  readonly position?: string;
  readonly head?: string | null;
  readonly buyingCenterId?: RecordId | null;
  readonly buyingRoles?: readonly BuyingRole[];
  /** An open position on the map that is filled; null for a new one. */
  readonly stakeholderId?: RecordId | null;
}

interface Option {
  readonly label: string;
  readonly value: string;
}

/** What an open row offers to choose from. */
export interface RowEditor {
  readonly position: string;
  /** A position that stands there is not renamed here, and keeps its head. */
  readonly canName: boolean;
  readonly canMove: boolean;
  readonly head: string | null;
  readonly heads: readonly (Option & { readonly detail?: string })[];
  readonly buyingCenterId: string;
  readonly canPlace: boolean;
  readonly buyingCenters: readonly Option[];
  readonly roles: readonly { readonly role: BuyingRole; readonly isTicked: boolean }[];
  /** Empty where no open position fits. */
  readonly seats: readonly Option[];
  readonly seat: string;
}

/** A proposed position as it is shown. */
export interface RowView {
  readonly key: string;
  readonly name: string;
  readonly facts: string;
  readonly isTicked: boolean;
  readonly tickLabel: string;
  readonly kind: string;
  readonly head: string;
  readonly place: string;
  readonly roles: string;
  readonly why: string;
  /** What to look at before it is added. */
  readonly warnings: readonly string[];
  /** Why the last correction was not taken; empty when it was. */
  readonly refusal: string;
  /** Steps below the top, on the map as it will be. */
  readonly depth: number;
  readonly isActive: boolean;
  readonly correctLabel: string;
  readonly editor: RowEditor | undefined;
}

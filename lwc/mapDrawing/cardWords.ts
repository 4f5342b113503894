import type { BuyingRole } from 'c/planModel';

/** What is written on cards beside names: the words come from who draws, as they are labels. */
export interface CardWords {
  readonly vacant: string;
  readonly unknown: string;
  readonly vacantInitials: string;
  readonly unknownInitials: string;
  /** Two letters for each role. */
  readonly roles: Readonly<Record<BuyingRole, string>>;
  moreRoles(count: number): string;
  hidden(count: number): string;
  trust(trust: number): string;
}

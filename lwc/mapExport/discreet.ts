import type { DrawnKind } from 'c/mapPeople';
import { JUDGEMENTS, type BuyingRole, type Judgement, type Stakeholder } from 'c/planModel';

/** Roles that are attitudes under another name: who works for us inside, and who stands in our way. */
const TELLING_ROLES: readonly BuyingRole[] = ['Champion', 'Coach', 'Blocker'];
/** Kinds of links that say who trusts whom, and who does not. */
const TELLING_KINDS: readonly DrawnKind[] = ['Trusts', 'Conflicts With'];

/** Which judgements leave with a file. */
export interface ExportSight {
  readonly power: boolean;
  readonly attitude: boolean;
  readonly trust: boolean;
  readonly personalWins: boolean;
  /** Coverage is on every map of ours; false on one that the customer is to see. */
  readonly coverage?: boolean;
}

export const NO_SIGHT: ExportSight = { power: false, attitude: false, trust: false, personalWins: false };

/** What a judgement leaves with; what is written of the others is as free as the notes. */
const SIGHT_OF: Readonly<Record<Judgement, keyof ExportSight>> = {
  ...{ power: 'power', attitude: 'attitude', trust: 'trust' },
  ...{ buyingRoles: 'attitude', coverage: 'attitude', decisionOrientation: 'attitude', appetiteForChange: 'attitude' },
};

/** A position without what must not leave, not even in the notes, where anybody may have written it. */
export function discreetStakeholder(stakeholder: Stakeholder, sight: ExportSight): Stakeholder {
  const { power, attitude, trust, trustReason, personalWins, notes, buyingRoles, grounds, ...plain } = stakeholder;
  return {
    ...plain,
    ...(buyingRoles ? { buyingRoles: buyingRoles.filter((role) => isToldRole(role, sight)) } : {}),
    ...(sight.power ? { power } : {}),
    ...(sight.attitude ? { attitude, notes } : {}),
    ...(sight.trust ? { trust, trustReason } : {}),
    ...(sight.personalWins ? { personalWins } : {}),
    ...(grounds ? { grounds: toldGrounds(grounds, sight) } : {}),
  };
}

function toldGrounds(grounds: NonNullable<Stakeholder['grounds']>, sight: ExportSight): NonNullable<Stakeholder['grounds']> {
  return Object.fromEntries(JUDGEMENTS.filter((one) => grounds[one] && sight[SIGHT_OF[one]]).map((one) => [one, grounds[one]]));
}

/** Whoever may see attitudes sees these links on the map as well. */
export function isToldKind(kind: DrawnKind, { attitude }: ExportSight): boolean {
  return attitude || !TELLING_KINDS.includes(kind);
}

function isToldRole(role: BuyingRole, { attitude }: ExportSight): boolean {
  return attitude || !TELLING_ROLES.includes(role);
}
